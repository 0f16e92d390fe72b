import type { Rule } from '../model.ts'
import { general } from './general.ts'
import { lifeStage } from './life-stage.ts'
import { medicines } from './medicines.ts'
import { scarring } from './scarring.ts'
import { skinToday } from './skin-today.ts'
import { treatmentKind } from './treatment-kind.ts'

/** The families, apart: a test looks for an id that stands in two of them. */
export const families = {
  lifeStage,
  skinToday,
  scarring,
  medicines,
  general,
  treatmentKind,
} as const

/** Every rule by its permanent id. Findings of one level come in this order. */
export const contraindications = {
  ...lifeStage,
  ...skinToday,
  ...scarring,
  ...medicines,
  ...general,
  ...treatmentKind,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof contraindications

/** The ids of all rules, family by family. */
export const ruleIds = Object.keys(contraindications) as readonly RuleId[]
