import {
  rules,
  rulesAsking,
  signs,
  sourcesOf,
  type Place,
  type QuestionId,
} from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Links } from '../ui/layout.tsx'

interface ExplanationProps {
  readonly question: QuestionId
  readonly text: Text
}

function From({ places, text }: { readonly places: readonly Place[]; readonly text: Text }) {
  if (places.length === 0) return null
  const items = sourcesOf(places).map(({ id, short, url }) => ({ id, words: short, href: url }))
  return (
    <div>
      <p>{text.form.from}</p>
      <Links items={items} leaves={text.shell.newTab} />
    </div>
  )
}

/** Why the question is asked, and on whose word. */
export function WhyWeAsk({ question, text }: ExplanationProps) {
  const places = rulesAsking(question).flatMap((rule): readonly Place[] => rules[rule].evidence)
  return (
    <Disclosure summary={text.form.whyWeAsk}>
      <p>{text.questions[question].why}</p>
      <From places={places} text={text} />
    </Disclosure>
  )
}

/** How a person could find out by looking or checking, where that can be done. */
export function HowToTell({ question, text }: ExplanationProps) {
  const { howToTell } = text.questions[question]
  if (howToTell === undefined) return null
  const places: Partial<Record<QuestionId, readonly Place[]>> = signs
  return (
    <Disclosure summary={text.form.howToTell}>
      {howToTell.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <From places={places[question] ?? []} text={text} />
    </Disclosure>
  )
}
