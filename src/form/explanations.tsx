import { memo, Suspense, useDeferredValue } from 'react'
import {
  rules,
  rulesAsking,
  signs,
  sourcesOf,
  type Place,
  type QuestionId,
} from '../../rules/index.ts'
import { sourceLang, termsOfQuestion, type FirstText } from '../text/index.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Links } from '../ui/links.tsx'
import { Terms } from '../ui/terms.tsx'
import styles from './question-page.module.css'

// None of these changes while an answer is given: they are made once for a question, and not at each press. Each is a
// piece of its own (`Suspense`), which waits for nothing: so the page can wake before they do.

interface ExplanationProps {
  readonly question: QuestionId
  readonly text: FirstText
}

function From({ places, text }: { readonly places: readonly Place[]; readonly text: FirstText }) {
  if (places.length === 0) return null
  const items = sourcesOf(places).map(({ id, short, url }) => ({ id, words: short, href: url }))
  return (
    <div>
      <p>{text.form.from}</p>
      <Links items={items} lang={sourceLang} leaves={text.shell.newTab} />
    </div>
  )
}

/** On whose word the question is asked. */
const reasonsOf = (question: QuestionId): readonly Place[] =>
  rulesAsking(question).flatMap((rule): readonly Place[] => rules[rule].evidence)

/** On whose word the question's signs are told. */
function signsOf(question: QuestionId): readonly Place[] {
  const places: Partial<Record<QuestionId, readonly Place[]>> = signs
  return places[question] ?? []
}

/** Why the question is asked, and on whose word. */
const WhyWeAsk = memo(function WhyWeAsk({ question, text }: ExplanationProps) {
  return (
    <Suspense>
      <Disclosure summary={text.form.whyWeAsk}>
        <p>{text.questions[question].why}</p>
        <From places={reasonsOf(question)} text={text} />
      </Disclosure>
    </Suspense>
  )
})

/** How a person could find out by looking or checking, where that can be done. */
const HowToTell = memo(function HowToTell({ question, text }: ExplanationProps) {
  const { howToTell } = text.questions[question]
  if (howToTell === undefined) return null
  return (
    <Suspense>
      <Disclosure summary={text.form.howToTell}>
        {howToTell.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <From places={signsOf(question)} text={text} />
      </Disclosure>
    </Suspense>
  )
})

function TermsOf({ question, text }: ExplanationProps) {
  const names = sourcesOf([...reasonsOf(question), ...signsOf(question)]).map(({ short }) => short)
  const terms = termsOfQuestion(text, question, names)
  if (terms.length === 0) return null
  return (
    <Disclosure summary={text.glossary.title}>
      <Terms items={terms} />
    </Disclosure>
  )
}

/** What the hard words of this page mean that its own hints do not tell. */
const HardWords = memo(function HardWords(props: ExplanationProps) {
  return (
    <Suspense>
      <TermsOf {...props} />
    </Suspense>
  )
})

interface ExplanationsProps extends ExplanationProps {
  /** True where the page comes after a press. */
  readonly arrived: boolean
}

/** All of them. Who has just pressed Continue sees the question first; in the document as sent, everything stands. */
export function Explanations({ question, text, arrived }: ExplanationsProps) {
  const isTold = useDeferredValue(true, !arrived)
  if (!isTold) return null
  return (
    <div className={styles['explain']}>
      <HowToTell question={question} text={text} />
      <WhyWeAsk question={question} text={text} />
      <HardWords question={question} text={text} />
    </div>
  )
}
