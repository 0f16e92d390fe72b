import { official } from './bibliography/official.ts'
import { studies } from './bibliography/studies.ts'

/** The bibliography: every document that a rule, a fact or a "how to tell" rests on. */
export const sources = { ...official, ...studies } as const
