import { facts, sourcesOf, type Place } from '../../rules/index.ts'
import { stringsIn, termsIn, type NamedTerm, type Text } from '../text/index.ts'
import { spans } from './spans.ts'

const places = Object.values(facts).flatMap((section) =>
  Object.values<readonly Place[]>(section).flat(),
)
const names = sourcesOf(places).map(({ short }) => short)

/** The hard words that stand on the guide: in its facts and pictures, and in the reasons that are listed there. */
export function hardWordsOf(text: Text): readonly NamedTerm[] {
  const { facts: known, pictures } = text.guide
  const withFigures = [...Object.values(known), pictures.skinWords].flatMap((words) =>
    typeof words === 'function' ? words(spans) : [],
  )
  const reasons = Object.values(text.rules).map(({ name }) => name)
  return termsIn(text, [
    ...stringsIn([text.guide, text.levels, text.shell.consult]),
    ...withFigures,
    ...reasons,
    ...names,
  ])
}
