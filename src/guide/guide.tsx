import type { ReactNode } from 'react'
import { facts, type SectionId } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Contents } from '../ui/contents.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Stack, Tight } from '../ui/layout.tsx'
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
/** The reasons follow this section. */
const beforeReasons: SectionId = 'risks'

/** "What is microneedling?": every fact with its source, and pictures drawn from the figures. */
export function Guide({ text, arrived, reasons, startHref, onStart }: GuideProps) {
  const { title, lead, reasonsTitle, reasonsLead } = text.guide
  const contents = sections.flatMap((id) => [
    { id, title: text.guide.sections[id] },
    ...(id === beforeReasons ? [{ id: reasonsId, title: reasonsTitle }] : []),
  ])
  return (
    <Stack>
      <Heading title={text.shell.title(title, false)} arrived={arrived}>
        {title}
      </Heading>
      <Lead>{lead}</Lead>
      <Contents title={text.guide.contents} entries={contents} />
      {contents.map((entry) =>
        entry.id === reasonsId ? (
          <Section key={entry.id} {...entry}>
            <p>{reasonsLead}</p>
            {reasons}
          </Section>
        ) : (
          <FactSection key={entry.id} id={entry.id as SectionId} text={text} />
        ),
      )}
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
