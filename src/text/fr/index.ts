import type { Text } from '../text.ts'
import { atResult } from './at-result.ts'
import { elsewhere } from './elsewhere.ts'
import { first } from './first.ts'

/** French for France, Belgium, Switzerland and Canada, translated from English. */
export const fr: Text = { ...first, ...atResult, ...elsewhere }
