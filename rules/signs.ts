import type { Place, QuestionId } from './model.ts'

/** Where "How to tell" comes from, for questions that a person could answer by looking or checking. */
export const signs = {
  'active-acne': [{ source: 'bad-skin-of-colour', at: 'acne' }],
  'eczema-psoriasis': [
    { source: 'mnt-eczema', at: 'opening' },
    { source: 'doh-psoriasis', at: 'symptoms' },
  ],
  'keloid-history': [
    { source: 'nhs-keloid', at: 'about keloid scars' },
    { source: 'bad-skin-of-colour', at: 'keloid scars' },
  ],
  isotretinoin: [{ source: 'skinpen-label', at: 'contraindications' }],
  'skin-infection': [{ source: 'nhs-cellulitis', at: 'symptoms' }],
} as const satisfies Partial<Record<QuestionId, readonly [Place, ...Place[]]>>
