import type { ClinicWords } from '../text.ts'
import { counted, isolated, quoted } from './format.ts'
import { labels } from './labels.ts'

/** Names that other sentences quote: said once, so that they cannot drift. */
const stay = 'ما زلتُ هنا'
const done = 'إنهاء'
export const handBack = 'يُرجى إعادة الجهاز اللوحي'

/** The words for a clinic: its own texts, and its tablet. In Arabic. */
export const clinic: ClinicWords = {
  clinic: {
    beforeVisit: (name) => `إذا كان لديك موعد: ما عليك فعله أولًا بطلب من ${isolated(name)}`,
    ownWords: (name) => `هذه كلمات ${isolated(name)}. وهي ليست من مصادرنا.`,
    contact: (name) => `طريقة التواصل مع ${isolated(name)}:`,
  },
  kiosk: {
    told: (idle, warning) =>
      `يستخدم أشخاص آخرون هذا الجهاز اللوحي أيضًا. إذا لم يلمسه أحد لمدة ${counted(idle, 'second')}، نسأل هل ما زلت هنا. بعد ذلك لديك مهلة من ${counted(warning, 'second')} للإجابة بنعم. وإلا تُحذف إجاباتك.`,
    deleteHint: 'إجاباتك على هذه الشاشة فقط. لا يُحفظ شيء على الجهاز اللوحي.',
    idleTitle: 'هل ما زلت هنا؟',
    idleLead: `يُرجى الضغط على ${quoted(stay)} للمتابعة من حيث توقفت. إذا لم يضغط عليه أحد، تُحذف الإجابات.`,
    notYours: `هل استلمت هذا الجهاز اللوحي للتو؟ إذن يُرجى الضغط على ${quoted(labels.deleteAnswers)}.`,
    left: (left) => `ينتهي الوقت بعد ${counted(left, 'second')}`,
    stay,
    askLead: 'يمكنك قراءتها بصوت مسموع، أو عرض هذه الصفحة على المختص.',
    doneTitle: 'بعد قراءة هذا',
    doneLead: `يمكنك أولًا عرض هذه الصفحة على المختص. ثم يُرجى الضغط على ${quoted(done)}. يحذف ذلك إجاباتك وهذه النتيجة.`,
    done,
    handBackTitle: handBack,
    handBackLead: 'حُذفت إجاباتك ونتيجتك. لا يمكن لأحد بعدك رؤيتها.',
    handBackLeft: (left) => `تعود صفحة البداية بعد ${counted(left, 'second')}.`,
    handBackAction: 'جاهز للشخص التالي',
  },
  offline: {
    update: 'يوجد إصدار أحدث من هذه الصفحات.',
    updateAction: 'استخدام الإصدار الأحدث',
    updateLater: 'هناك من يجيب في علامة تبويب أخرى. يأتي الإصدار الأحدث بعد أن ينتهي.',
    stale: (count) =>
      count === null
        ? 'للعاملين: لا يعرف هذا الجهاز متى اتصل بالإنترنت آخر مرة. قد تكون هذه الصفحات قديمة. يُرجى توصيله بالإنترنت، ثم فتح الصفحات من جديد.'
        : `للعاملين: لم يتصل هذا الجهاز بالإنترنت منذ ${counted(count, 'day')}. قد تكون هذه الصفحات قديمة. يُرجى توصيله بالإنترنت، ثم فتح الصفحات من جديد.`,
  },
}
