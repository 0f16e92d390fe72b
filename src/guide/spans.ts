import { coursePrice, figures } from '../../rules/index.ts'
import type { Spans } from '../text/index.ts'

/** Every shared figure, as the words of the guide take them. */
export const spans: Spans = { ...figures, coursePrice }
