import type { Text } from '../text.ts'
import { atResult } from './at-result.ts'
import { elsewhere } from './elsewhere.ts'
import { first } from './first.ts'

/** English: the reference for every other language. */
export const en: Text = { ...first, ...atResult, ...elsewhere }
