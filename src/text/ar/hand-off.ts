import type { HandOverWords } from '../text.ts'
import { format, isolated, quoted } from './format.ts'

const { number } = format
/** What a tick on the sheet says: other sentences quote it. */
export const talkedAbout = 'جرى الحديث عنه'
const nextCode = 'الرمز التالي'

const moment = (iso: string): string => isolated(format.moment(iso))

/**
 * The words with which a result goes from a person to a professional, in Arabic. What is sealed is locked with a key
 * (مقفل); the key itself is opened and closed.
 */
export const handOff: HandOverWords = {
  handOff: {
    title: 'أخذ نتيجتك معك',
    lead: 'لا يُرسَل شيء من هنا. ولك وحدك اختيار من يحصل على نتيجتك. ويمكنك أيضًا عرض هذه الصفحة فقط.',
    missing: 'تعذّر تحميل هذا الجزء. يمكنك إظهار هذه الصفحة بدلًا منه.',
    print: 'الطباعة على صفحة واحدة',
    printHint: 'في الصفحة نتيجتك وكل إجاباتك والأسئلة التي تُطرح. وليس فيها اسمك.',
    sealedTitle: 'رمز لا يقرؤه أحد سوى العيادة',
    sealedLead: (ending) =>
      `لا يقرؤه أحد سوى العيادة التي لديها المفتاح الذي ينتهي بـ ${isolated(ending)}. ولا يقول الرمز شيئًا لأي أحد آخر، ولا صورته كذلك.`,
    showCode: 'إظهار الرمز',
    closeCode: 'إغلاق الرمز',
    sealing: 'جارٍ إعداد الرمز…',
    sealFailed:
      'لم نتمكن من إعداد الرمز، لأن مفتاح العيادة غير مكتمل. يُرجى طلب الرابط منها مرة أخرى. وما زال بإمكانك عرض هذه الصفحة.',
    code: (at, of) => `الرمز ${number(at)} من ${number(of)}`,
    codesHint: (of) =>
      `عدد الرموز: ${number(of)}. يُرجى عرض هذا الرمز أمام كاميرا العيادة أو قارئ الرموز فيها. وبعد أن يُقرأ، يُرجى الضغط على ${quoted(nextCode)}.`,
    nextCode,
    saveSealed: 'حفظ في ملف مقفل',
    saveSealedHint: 'مثلًا لإرساله إلى العيادة بالبريد الإلكتروني. ولا يفتحه أحد سواها.',
    plainTitle: 'حفظ في ملف مفتوح',
    plainLead:
      'كل من يحصل على هذا الملف يمكنه قراءته. فيه كل إجاباتك، ونتيجتك، وإصدار القواعد، واليوم والساعة. وليس فيه اسمك. ويمكن لبرامج السجلات الطبية استقباله (FHIR R4).',
    savePlain: 'حفظ الملف المفتوح',
    saved: (name) =>
      `حُفظ باسم ${isolated(name)}. وهو في المكان الذي يضع فيه متصفحك الملفات المحفوظة. يُرجى حذفه عندما لا تبقى حاجة إليه.`,
  },
  sheet: {
    discussed: talkedAbout,
    title: 'أسئلة قبل الوخز بالإبر الدقيقة: النتيجة',
    answered: (at) => `وقت الإجابة: ${moment(at)}`,
    flagged: 'أسباب من هذه الإجابات',
    noneFlagged: 'لم يُذكر أي من الأسباب التي نعرفها.',
    open: 'ما بقي مفتوحًا: لم يُعرف أو لم يُذكر',
    rest: 'كل الإجابات الأخرى',
    ask: 'أسئلة لطرحها',
    name: 'اسم الشخص',
    notes: 'ملاحظات المختص',
    signature: 'التاريخ والتوقيع',
    because: 'الإجابة:',
    sources: 'المصدر:',
  },
}
