import type { ReactNode } from 'react'
import { ruleset } from '../../rules/index.ts'
import { stringsIn, termsIn, type Text } from '../text/index.ts'
import { Heading } from '../ui/heading.tsx'
import { Lead, Soft, Stack, Tight, Way } from '../ui/layout.tsx'
import { OutsideLink } from '../ui/outside.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import { Terms } from '../ui/terms.tsx'

interface PageProps {
  readonly text: Text
  readonly arrived: boolean
}

/** The parts of a page of plain words. */
const Sections = ({ sections }: { readonly sections: Text['about']['sections'] }) =>
  sections.map(({ title, paragraphs }) => (
    <Tight key={title}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Tight>
  ))

interface AboutPageProps extends PageProps {
  /** Who checked the words of this language. */
  readonly translation: ReactNode
  /** The way to the file that names whose code is in the site. */
  readonly licences: string
  /** Where it stands what was proved of the rules. */
  readonly proof: Destination
}

/** How the check could mislead somebody, and what is done about it. */
const Hazards = ({ hazards }: { readonly hazards: Text['about']['hazards'] }) => (
  <>
    <Tight>
      <h2>{hazards.title}</h2>
      <p>{hazards.lead}</p>
      <Terms
        items={hazards.known.map(({ hazard, control }) => ({
          id: hazard,
          word: hazard,
          means: control,
        }))}
      />
    </Tight>
    <Sections sections={hazards.more} />
  </>
)

/** What the check is, what it is not, who checked it, what could go wrong and what happens to answers. */
export const AboutPage = ({ text, arrived, translation, licences, proof }: AboutPageProps) => (
  <Stack>
    <Heading title={text.shell.title(text.about.title, false)} arrived={arrived}>
      {text.about.title}
    </Heading>
    <Sections sections={text.about.sections} />
    <Hazards hazards={text.about.hazards} />
    {translation}
    <Tight>
      <h2>{text.about.licences.title}</h2>
      <p>{text.about.licences.lead}</p>
      <Way>
        <OutsideLink href={licences} leaves={text.shell.newTab}>
          {text.about.licences.link}
        </OutsideLink>
      </Way>
    </Tight>
    <Tight>
      <h2>{text.glossary.title}</h2>
      <Terms items={termsIn(text, stringsIn(text.about))} />
    </Tight>
    <Soft>{text.result.rules(ruleset.version, ruleset.hash)}</Soft>
    <Way>
      <PageLink {...proof}>{text.proof.link}</PageLink>
    </Way>
    <p>
      <strong>{text.shell.consult}</strong>
    </p>
  </Stack>
)

/** The day on which somebody last compared the statement with what the tests do. */
const statementCheckedOn = '2026-11-22'

/** What was done so that everybody can use the check, how it was tested, and what falls short. */
export const AccessibilityPage = ({ text, arrived }: PageProps) => (
  <Stack>
    <Heading title={text.shell.title(text.accessibility.title, false)} arrived={arrived}>
      {text.accessibility.title}
    </Heading>
    <Lead>{text.accessibility.lead}</Lead>
    <Sections sections={text.accessibility.sections} />
    <Soft>{text.accessibility.checked(statementCheckedOn)}</Soft>
  </Stack>
)

interface NotFoundPageProps extends PageProps {
  /** Where the start page is. */
  readonly start: Destination
}

/** For an address that names no page. */
export const NotFoundPage = ({ text, arrived, start }: NotFoundPageProps) => (
  <Stack>
    <Heading title={text.shell.title(text.notFound.title, false)} arrived={arrived}>
      {text.notFound.title}
    </Heading>
    <p>{text.notFound.lead}</p>
    <Way>
      <PageLink {...start}>{text.guide.start}</PageLink>
    </Way>
  </Stack>
)
