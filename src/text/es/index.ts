import type { Text } from '../text.ts'
import { atResult } from './at-result.ts'
import { elsewhere } from './elsewhere.ts'
import { first } from './first.ts'

/** Spanish for every country, with “usted”. Translated from English, the reference. */
export const es: Text = { ...first, ...atResult, ...elsewhere }
