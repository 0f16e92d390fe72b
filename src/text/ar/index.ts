import type { Text } from '../text.ts'
import { atResult } from './at-result.ts'
import { elsewhere } from './elsewhere.ts'
import { first } from './first.ts'

/** Arabic: Modern Standard Arabic, plain, from Morocco to the Gulf. Nobody is spoken to as a man or a woman. */
export const ar: Text = { ...first, ...atResult, ...elsewhere }
