import type { ReactNode } from 'react'
import { facts, type SectionId } from '../../rules/index.ts'
import type { NamedTerm, Text } from '../text/index.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Contents } from '../ui/contents.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Stack, Tight } from '../ui/layout.tsx'
import { Terms } from '../ui/terms.tsx'
import { hardWordsOf } from './hard-words.ts'
import { FactSection, Section } from './section.tsx'

interface GuideProps {
  readonly text: Text
  readonly arrived: boolean
  /** The rules' reasons in a list: they come after the risks. */
  readonly reasons: ReactNode
  /** Where the check is, for who has no script. */
  readonly startHref: string
  readonly onStart?: (() => void) | undefined
}

const sections = Object.keys(facts) as SectionId[]
const reasonsId = 'reasons'
const hardWordsId = 'hard-words'
/** The reasons follow this section. */
const beforeReasons: SectionId = 'risks'

interface PartProps extends Pick<GuideProps, 'text' | 'reasons'> {
  readonly id: string
  readonly title: string
  readonly terms: readonly NamedTerm[]
}

/** What stands under one heading of the contents. */
function Part({ id, title, text, reasons, terms }: PartProps) {
  if (id === reasonsId) {
    return (
      <Section id={id} title={title}>
        <p>{text.guide.reasonsLead}</p>
        {reasons}
      </Section>
    )
  }
  if (id === hardWordsId) {
    return (
      <Section id={id} title={title}>
        <Terms items={terms} />
      </Section>
    )
  }
  return <FactSection id={id as SectionId} text={text} />
}

/** "What is microneedling?": every fact with its source, and pictures drawn from the figures. */
export function Guide({ text, arrived, reasons, startHref, onStart }: GuideProps) {
  const { title, lead, reasonsTitle } = text.guide
  const terms = hardWordsOf(text)
  const contents = [
    ...sections.flatMap((id) => [
      { id, title: text.guide.sections[id] },
      ...(id === beforeReasons ? [{ id: reasonsId, title: reasonsTitle }] : []),
    ]),
    ...(terms.length === 0 ? [] : [{ id: hardWordsId, title: text.glossary.title }]),
  ]
  return (
    <Stack>
      <Heading title={text.shell.title(title, false)} arrived={arrived}>
        {title}
      </Heading>
      <Lead>{lead}</Lead>
      <Contents title={text.result.contents} entries={contents} />
      {contents.map((entry) => (
        <Part key={entry.id} {...entry} {...{ text, reasons, terms }} />
      ))}
      <Tight>
        <div>
          <ButtonLink href={startHref} onGo={onStart}>
            {text.guide.start}
          </ButtonLink>
        </div>
        <p>{text.shell.consult}</p>
      </Tight>
    </Stack>
  )
}
