import type { ReadingWords } from '../text.ts'
import { talkedAbout } from './hand-off.ts'
import { format, isolated, list, plural, quoted } from './format.ts'
import { labels } from './labels.ts'
import { declined } from './questions.ts'
import { result } from './result.ts'

const { number } = format
const { levels } = result

const moment = (iso: string): string => isolated(format.moment(iso))

/** A number of codes, as it stands behind a preposition. */
const codes = (count: number): string =>
  plural(count, {
    one: `رمز واحد (${number(count)})`,
    two: `رمزين (${number(count)})`,
    few: `${number(count)} رموز`,
    many: `${number(count)} رمزًا`,
    other: `${number(count)} رمز`,
  })

/** A number of letters, as it stands behind a preposition. */
const letters = (count: number): string =>
  plural(count, {
    one: `حرف واحد (${number(count)})`,
    two: `حرفين (${number(count)})`,
    few: `${number(count)} أحرف`,
    many: `${number(count)} حرفًا`,
    other: `${number(count)} حرف`,
  })

/** A result without a reason, by name. */
export const noneNamed = 'لم يُذكر سبب معروف'

/** The words of the page on which a professional reads a result, in Arabic. */
export const professional: ReadingWords = {
  professional: {
    title: 'للمختص',
    lead: 'هنا يمكنك قراءة نتيجة يسلّمها لك شخص، ومراجعتها معه، وطباعة ملاحظة. لا يُحفظ شيء هنا. وعند إغلاق مفتاحك أو هذه الصفحة، يزول كل شيء.',
    link: 'للمختص',
    linkHint: 'لقراءة نتيجة سُلّمت إليك. يُرجى فتح الصفحة على جهازك الخاص.',
    notHere:
      'ينتقل هذا الجهاز اللوحي من شخص إلى آخر. يُرجى فتح هذه الصفحة على جهاز خاص بك: فنتائج الآخرين ليس مكانها هنا.',
    key: {
      title: 'مفتاحك',
      lead: 'ما يقفله الآخرون من أجلك لا يُفتح إلا بمفتاحك. والمفتاح ملف على جهازك، وهذا الملف يُفتح بعبارة سرية.',
      openTitle: 'فتح مفتاحك',
      file: 'ملف مفتاحك',
      passphrase: 'العبارة السرية',
      open: 'فتح',
      opening: 'يستغرق فتح المفتاح لحظة…',
      opened: (ending) => `مفتاحك مفتوح. وهو ينتهي بـ ${isolated(ending)}.`,
      lock: 'إغلاق المفتاح ونسيان كل شيء',
      faults: {
        foreign: 'هذا ليس ملف مفتاح. يُرجى اختيار الملف الذي حُفظ عند إعداد مفتاحك.',
        'not-loaded': 'تعذّر تحميل جزء من هذه الصفحة. يُرجى الاتصال بالشبكة ثم المحاولة مرة أخرى.',
        'wrong-passphrase': 'هذه العبارة السرية لا تفتح الملف. يُرجى كتابتها مرة أخرى.',
        damaged:
          'فُتح الملف، لكن ليس فيه مفتاح كامل. يُرجى استخدام النسخة المحفوظة لديك في مكان آخر.',
      },
      makeTitle: 'ليس لديك مفتاح بعد؟ يمكنك إعداد مفتاح',
      makeLead: [
        'يُرجى التفكير في عبارة سرية لا يستطيع أحد تخمينها. أربع كلمات أو أكثر لا علاقة بينها اختيار جيد.',
        'يُحفظ المفتاح في ملف. يُرجى إبقاء نسخة منه في مكان آخر.',
        'نحن لا نحفظ المفتاح ولا العبارة السرية. وإذا ضاع أحدهما، فلا يمكن لأحد فتح ما أُقفل من أجلك.',
      ],
      newPassphrase: 'عبارة سرية جديدة',
      again: 'العبارة نفسها مرة أخرى',
      tooShort: (least) =>
        `يُرجى كتابة عبارة أطول، من ${letters(least)} على الأقل. والعلامات تُحسب أيضًا.`,
      notAlike: 'العبارتان مختلفتان. يُرجى كتابتهما من جديد.',
      make: 'إعداد المفتاح وحفظه',
      making: 'يستغرق إعداد المفتاح لحظة…',
      made: (name) => `حُفظ مفتاحك باسم ${isolated(name)}، وهو مفتوح الآن.`,
    },
    invitation: {
      title: 'رابطك لمن يأتون إليك',
      lead: 'من يبدأ من هذا الرابط يمكنه أن يقفل نتيجة من أجلك. لا سرّ في الرابط: يمكنك طباعته، أو تعليقه على الحائط، أو إرساله.',
      address: 'الرابط',
      code: 'الرابط على شكل رمز',
      saveCode: 'حفظ الرمز كصورة',
      pack: 'لأجهزتك اللوحية',
      packLead: `يُرجى إعطاء هذا لمن يبني صفحاتك. ومكانه في ملف عيادتك، تحت اسم ${quoted(isolated('recipient'))}. أو يمكنك فتح الرابط على جهاز لوحي، ثم تسليم الجهاز من صفحة العاملين في العيادة.`,
    },
    read: {
      title: 'قراءة نتيجة',
      lead: 'يمكنك اختيار أي طريقة تريحك. وإذا كان هناك أكثر من رمز، يُرجى قراءة الرموز كلها، بأي ترتيب.',
      camera: 'استخدام الكاميرا',
      cameraOn: 'يُرجى وضع الرمز أمام الكاميرا، بحيث يظهر كله في الصورة.',
      cameraEnd: 'إيقاف الكاميرا',
      cameraFaults: {
        refused:
          'لا يسمح المتصفح لهذه الصفحة باستخدام الكاميرا. يُرجى السماح بها بجانب رابط الصفحة، ثم المحاولة مرة أخرى.',
        none: 'لا توجد كاميرا يمكن لهذه الصفحة استخدامها. يُرجى إدخال رمز بقارئ الرموز، أو لصقه، أو اختيار ملف.',
        busy: 'هناك برنامج آخر يستخدم الكاميرا. يُرجى إغلاقه، ثم المحاولة مرة أخرى.',
      },
      text: 'إدخال الرمز بالقارئ أو لصقه هنا',
      textHint: 'يكتب قارئ الرموز اليدوي الرمز في هذه الخانة. ثم يُرجى الضغط على الزر.',
      action: 'قراءة هذا',
      file: 'اختيار ملف',
      drop: 'يمكنك أيضًا سحب ملف وتركه على هذا الجزء من الصفحة.',
      reading: 'جارٍ القراءة…',
      partly: (here, of, missing) =>
        `وصل ${number(here)} من أصل ${codes(of)}. وما زال ينقص: ${list(missing.map(number))}.`,
      done: 'النتيجة مفتوحة. وهي في أعلى الصفحة.',
      already: 'هذه هي النتيجة المفتوحة أمامك الآن.',
      faults: {
        'not-loaded': 'تعذّر تحميل جزء من هذه الصفحة. يُرجى الاتصال بالشبكة ثم المحاولة مرة أخرى.',
        nothing: 'لا يوجد ما يُقرأ بعد. يُرجى إدخال رمز بقارئ الرموز، أو لصقه، أو اختيار ملف.',
        foreign: 'هذا ليس من Needlewise. يُرجى التأكد من أنه الرمز الصحيح أو الملف الصحيح.',
        damaged:
          'تغيّر جزء منه في الطريق، لذلك لا يمكن فتحه. يُرجى قراءته مرة أخرى. وعند استخدام قارئ الرموز، يُرجى ضبطه على لغة لوحة المفاتيح.',
        'cut-off': 'آخره ناقص. يُرجى قراءته أو نسخه مرة أخرى، من أول حرف إلى آخر حرف.',
        mixed: 'هذه الرموز من نتيجتين. نُبقي الأحدث منها. يُرجى قراءة رموز نتيجة واحدة فقط.',
        'no-key': 'هذا مقفل. يُرجى فتح مفتاحك: عندها يُقرأ فورًا.',
        'other-key':
          'هذا مقفل بمفتاح آخر، لذلك لا يستطيع مفتاحك فتحه. يُرجى السؤال لمن أُعدّ، أو فتح مفتاحك الآخر.',
        'newer-format':
          'أُعدّ هذا بإصدار أحدث من هذه الصفحات. يُرجى إعادة تحميل هذه الصفحة عند الاتصال بالإنترنت، ثم قراءته مرة أخرى.',
        'too-large': 'هذا الملف أكبر بكثير من أي نتيجة. يُرجى التأكد من أنه الملف الصحيح.',
        'contradicts-itself':
          'الإجابات والنتيجة التي فيه لا تتفق معًا. يُرجى عدم الاعتماد عليه، وأن يُطلب من الشخص أن يجيب من جديد.',
      },
      nothingLost: 'لا يضيع شيء: يمكنك حفظ ما قُرئ كما جاء.',
      saveRaw: 'حفظ ما قُرئ',
    },
    result: {
      title: (at) => `نتيجة ${moment(at)}`,
      flagged: 'أسباب من هذه الإجابات، والأشد أولًا',
      noneFlagged: 'لم يُذكر أي من الأسباب التي نعرفها. وهذا ليس إذنًا بإجراء العلاج.',
      open: 'ما بقي مفتوحًا: للتوضيح مع الشخص',
      openLead: `الإجابة ${quoted(labels.unsure)} أو ${quoted(declined)} لا تنفي شيئًا.`,
      rest: 'كل الإجابات الأخرى',
      settle: 'طلبنا من الشخص أن يسأل:',
      close: 'إغلاق هذه النتيجة',
      unknownAnswer: (question, answer) =>
        `${quoted(isolated(question))}: ${quoted(isolated(answer))}. لا تعرف هذه الصفحة هذا السؤال أو هذه الإجابة.`,
    },
    rules: {
      title: 'تغيّرت القواعد منذ ذلك الوقت',
      lead: (then, now) =>
        `أجاب الشخص بحسب إصدار القواعد ${isolated(then)}. وفي هذه الصفحة الإصدار ${isolated(now)}. وهنا ما ينتج عن الإجابات نفسها بحسب كل منهما.`,
      before: (version) => `بحسب الإصدار ${isolated(version)}`,
      after: (version) => `بحسب الإصدار ${isolated(version)}، وهو إصدار هذه الصفحة`,
      outcome: {
        avoid: levels.avoid.name,
        wait: levels.wait.name,
        'ask-first': levels['ask-first'].name,
        'none-identified': noneNamed,
      },
      same: 'الأسباب هي نفسها.',
      noted: (version, outcome, now) =>
        `أُجيب بحسب إصدار القواعد ${isolated(version)}: ${quoted(outcome)}. وهذه الملاحظة بحسب الإصدار ${isolated(now)}.`,
      gone: 'لم يعد سببًا:',
      came: 'صار سببًا الآن:',
      moved: (name, before, after) =>
        `${isolated(name)}: ${quoted(before)} سابقًا، و${quoted(after)} الآن.`,
      unanswered: (questions) =>
        `لم يُسأل عنه في ذلك الوقت: ${list(questions.map(quoted))}. يُرجى السؤال عنه الآن. وحتى ذلك الحين يُعد ${quoted(labels.unsure)}.`,
      unknown: 'إجابات لا تعرفها هذه الصفحة:',
    },
    since: {
      title: 'منذ المرة الماضية',
      lead: (before, after) => `ما يختلف بين ${moment(before)} و${moment(after)}.`,
      how: 'قبل زيارة لاحقة: يُرجى قراءة نتيجة الزيارة الأخيرة أيضًا. عندها لا يظهر هنا إلا ما تغيّر.',
      none: 'لم تتغيّر أي إجابة.',
      answers: 'إجابات تغيّرت',
      before: 'سابقًا:',
      after: 'الآن:',
      notAsked: 'لم يُسأل عنه',
      reasonsCame: 'أسباب جديدة',
      reasonsGone: 'أسباب زالت',
      outcomeSame: (outcome) => `الخلاصة هي نفسها: ${quoted(outcome)}.`,
      rulesSame: 'القواعد هي نفسها.',
      rulesChanged: (before, after) =>
        `تغيّرت القواعد أيضًا: الإصدار ${isolated(before)} سابقًا، والإصدار ${isolated(after)} الآن.`,
      whose: 'هناك نتيجة مفتوحة بالفعل. لمن النتيجة التي قُرئت الآن؟ لا تحمل النتيجة اسمًا.',
      samePerson: 'الشخص نفسه في زيارة أخرى',
      otherPerson: 'شخص آخر: إغلاق النتيجة المفتوحة',
    },
    decision: {
      title: 'قرارك',
      lead: 'القرار لك وحدك. وهذه الصفحة لا تفعل سوى كتابته، على الورق.',
      options: { 'go-ahead': 'إجراء العلاج', wait: 'الانتظار', 'do-not': 'عدم إجراء العلاج' },
      reason: 'السبب',
      reasonHint: 'يُطبع مع الملاحظة.',
      reasonNeeded: 'قرارك يخالف ما تطلبه القواعد. يُرجى كتابة السبب: عندها يمكن طباعة الملاحظة.',
      choose: 'يُرجى اختيار قرار.',
      against: 'خلافًا لما تطلبه القواعد، لهذا السبب:',
      print: 'طباعة الملاحظة',
      notDiscussed: (points) => `بلا علامة ${quoted(talkedAbout)}: ${format.answers(points)}`,
      decided: 'القرار',
    },
  },
}
