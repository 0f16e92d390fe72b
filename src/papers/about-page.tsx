import { ruleset } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Heading } from '../ui/heading.tsx'
import { Soft, Stack, Tight } from '../ui/layout.tsx'

interface PageProps {
  readonly text: Text
  readonly arrived: boolean
}

/** What the check is, what it is not, who checked it and what happens to answers. */
export const AboutPage = ({ text, arrived }: PageProps) => (
  <Stack>
    <Heading title={text.shell.title(text.about.title, false)} arrived={arrived}>
      {text.about.title}
    </Heading>
    {text.about.sections.map(({ title, paragraphs }) => (
      <Tight key={title}>
        <h2>{title}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Tight>
    ))}
    <Soft>{text.about.rules(ruleset.version, ruleset.hash)}</Soft>
    <p>
      <strong>{text.shell.consult}</strong>
    </p>
  </Stack>
)

/** For an address that names no page. */
export const NotFoundPage = ({ text, arrived }: PageProps) => (
  <Stack>
    <Heading title={text.shell.title(text.notFound.title, false)} arrived={arrived}>
      {text.notFound.title}
    </Heading>
    <p>{text.notFound.lead}</p>
  </Stack>
)
