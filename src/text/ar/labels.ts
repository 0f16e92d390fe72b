/** Words of buttons, answers and levels that other Arabic texts quote: said once, so that they cannot drift. */
export const labels = {
  yes: 'نعم',
  no: 'لا',
  unsure: 'لا أعرف',
  none: 'لا شيء مما سبق',
  start: 'البدء',
  listen: 'استماع',
  deleteAnswers: 'حذف إجاباتي',
  avoid: 'تجنّبه حاليًا',
  askFirst: 'السؤال أولًا',
} as const

/** The office that most rules rest on: by its Arabic name, with the letters that the sources go by. */
export const fda = 'إدارة الغذاء والدواء الأمريكية (FDA)'
