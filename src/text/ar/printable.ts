import type { PrintableWords } from '../text.ts'
import { titles } from './titles.ts'
import { either, format, list, quoted } from './format.ts'
import { labels } from './labels.ts'
import { allThatFit, declined } from './questions.ts'

const unsure = quoted(labels.unsure)

/** The words of the questions on paper, in Arabic. */
export const printable: PrintableWords = {
  printable: {
    title: titles.printable,
    print: 'طباعة هذه الصفحة',
    forPen: 'هذه المربعات للكتابة بالقلم. للإجابة على الشاشة، يُرجى الانتقال إلى صفحة البداية.',
    lead: `يُرجى وضع علامة أمام ما ينطبق عليك. ${unsure} إجابة حقيقية، ولا تُقرأ أبدًا على أنها ${quoted(labels.no)}. يمكنك ترك سؤال بلا إجابة: عندها يُحسب كأنه ${unsure}.`,
    handIn:
      'بعد الانتهاء، يُرجى تسليم الورقة بنفسك إلى المختص أو إلى مكتب الاستقبال. لا يحتاج أحد غيرهما إلى رؤيتها.',
    date: 'التاريخ',
    name: 'الاسم أو الرقم (فقط إذا طلبته عيادتك)',
    questionsTitle: 'الأسئلة',
    tickOne: 'يُرجى اختيار مربع واحد.',
    tickMany: allThatFit,
    onlyIf: (boxes) => `فقط إذا اخترت ${boxes}.`,
    anyOf: either,
    allOf: list,
    keyTitle: 'مفتاح الإجابات',
    keyLead: 'للمختص أو لمكتب الاستقبال.',
    howTo: [
      'تُقرأ القوائم من أعلى إلى أسفل. ينطبق السطر عندما تكون المربعات المذكورة فيه مختارة.',
      'القائمة الأولى التي فيها سطر ينطبق هي التي تُحسب. ومع ذلك يُرجى التحدث عن كل سطر ينطبق.',
      `السؤال الذي ليس فيه علامة يُحسب كأنه ${unsure}. وحيث لا يوجد هذا المربع، يُحسب كأنه ${quoted(declined)}.`,
      `هل هناك علامتان حيث تُطلب واحدة، أو ${quoted(labels.none)} مع علامة أخرى؟ عندها يجب السؤال أولًا عن المقصود.`,
      'يمكن استخدام هذا المفتاح مع أوراق بكل اللغات. ويجب أن يكون إصدار القواعد واحدًا في الورقة والمفتاح.',
    ],
    ticked: 'إذا اختير',
    openTitle: `${labels.askFirst}: ما لم يُعرف أو لم يُذكر`,
    openLead: 'هذه الإجابات لا تنفي شيئًا. يُرجى التحدث عن هذه النقاط قبل حجز أي شيء.',
    noneTitle: 'إذا لم ينطبق أي سطر',
    holdsUntil: (until) =>
      `يجب أن تُراجَع بعض القواعد من جديد حتى ${format.date(until)} على الأكثر. بعد ذلك اليوم تُطبع نسخة جديدة.`,
    sources: (page) => `تعرض صفحة ${quoted(page)} في Needlewise من يقول ذلك.`,
    notes: 'ملاحظات المختص',
    signature: 'التاريخ والتوقيع',
  },
}
