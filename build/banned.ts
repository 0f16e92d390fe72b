import { reference, type Lang } from '../src/text/index.ts'

/**
 * Words that promise, judge or frighten: nobody reads them, whether they are ours or a clinic's (design.md, section 4).
 * Stems, matched at a word's start.
 */
export const banned: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'safe',
    'suitable',
    'eligible',
    'cleared',
    'approved',
    'pass',
    'passed',
    'fail',
    'failed',
    'score',
    'diagnose',
    'diagnosis',
    'detect',
    'contraindication',
    'contraindications',
  ],
  es: [
    'segur',
    'apto',
    'apta',
    'adecuad',
    'apropiad',
    'idóne',
    'idone',
    'elegible',
    'candidat',
    'luz verde',
    'vía libre',
    'visto bueno',
    'aprob',
    'aprueb',
    'suspend',
    'suspens',
    'reprob',
    'reprueb',
    'fall',
    'puntuac',
    'puntaj',
    'puntúa',
    'calific',
    'diagn',
    'detect',
    'contraindic',
    'garanti',
    'inofensiv',
    'inocu',
    'sin riesgo',
    'sin peligro',
  ],
  fr: [
    'sûr',
    'sécuri',
    'sans danger',
    'sans risque',
    'inoffensi',
    'adapté',
    'appropri',
    'convien',
    'convena',
    'apte',
    'éligib',
    'admissib',
    'feu vert',
    'validé',
    'approuv',
    'approb',
    'homologu',
    'agréé',
    'réussi',
    'échec',
    'échou',
    'score',
    'barème',
    'diagnos',
    'détect',
    'dépist',
    'contre-indi',
    'contrindi',
    'garanti',
    'aucun risque',
    'aucun danger',
    'pas de risque',
    'candidat',
    'idoine',
  ],
  // In Arabic, "the", "and", "with" and "for" are written onto the word.
  ar: [
    'آمن',
    'أمان',
    'سلامة',
    'مأمون',
    'مناسب',
    'يناسب',
    'تناسب',
    'ملائم',
    'يلائم',
    'تلائم',
    'مؤهل',
    'مؤهَّل',
    'أهلية',
    'مجاز',
    'مُجاز',
    'معتمد',
    'مُعتمد',
    'موافق',
    'ناجح',
    'نجاح',
    'ينجح',
    'اجتاز',
    'اجتياز',
    'فاشل',
    'فشل',
    'رسب',
    'رسوب',
    'درجة',
    'درجات',
    'تشخيص',
    'يشخّص',
    'تشخّص',
    'يشخص',
    'تشخص',
    'اكتشاف',
    'يكتشف',
    'تكتشف',
    'كشف',
    'رصد',
    'يرصد',
    'موانع',
    'مانع',
    'استطباب',
    'ممنوع',
    'محظور',
    'مضمون',
    'ضمان',
    'يضمن',
    'بلا خطر',
    'بلا مخاطر',
    'بدون خطر',
    'بدون مخاطر',
    'الضوء الأخضر',
  ].flatMap((stem) =>
    ['', 'ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال', 'ف'].map((onto) => onto + stem),
  ),
}

/** What finds one of the words of a language. */
export const finderOf = (lang: Lang, word: string): RegExp => {
  // English names whole words; other languages bend theirs, so that the beginning counts.
  const end = lang === 'en' ? '(?!\\p{L})' : ''
  return new RegExp(`(?<!\\p{L})${word}${end}`, 'iu')
}

/**
 * The words in a text of a clinic that nobody is to read: those of its language, and those of English, in which a
 * clinic may write anywhere. Letters that only look different, and what is invisible between them, count as the plain ones.
 */
export function bannedIn(lang: Lang, text: string): readonly string[] {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
  const found = [...new Set([lang, reference])].flatMap((one) =>
    banned[one].flatMap((word) => {
      // The whole of a word is named, where its beginning is what counts.
      const whole = new RegExp(`${finderOf(one, word).source}\\p{L}*`, 'iu')
      return whole.exec(plain)?.[0] ?? []
    }),
  )
  return [...new Set(found)]
}
