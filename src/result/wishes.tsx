import {
  alternativesNamed,
  concerns,
  coursePrice,
  figures,
  sources,
  sourcesOf,
  wishes,
  type Answers,
  type Concern,
} from '../../rules/index.ts'
import { optionWords, sourceLang, type ResultText } from '../text/index.ts'
import { Card, Label, List, Soft, Stack, Tight } from '../ui/layout.tsx'
import { Links } from '../ui/links.tsx'
import { RangeBar } from '../ui/range-bar.tsx'

interface WishesProps {
  readonly answers: Answers
  /** True when the outcome is to hold off: then this must not read as an offer. */
  readonly held: boolean
  readonly text: ResultText
}

type ConcernId = keyof typeof concerns

function Wish({ concern, text }: { readonly concern: ConcernId; readonly text: ResultText }) {
  const words = text.concerns
  const { authorised, alternatives, evidence }: Concern = concerns[concern]
  const items = sourcesOf([...evidence, ...alternativesNamed]).map(({ id, short, url }) => ({
    id,
    words: short,
    href: url,
  }))
  const heading = `wish-${concern}`
  return (
    <Card labelledBy={heading}>
      <h3 id={heading}>{optionWords(text, wishes.question, concern).label}</h3>
      <p>{words.reported[concern]}</p>
      <p>{words.authorised[authorised]}</p>
      <div>
        <Label>{words.alternatives}</Label>
        <List items={alternatives.map((id) => words.alternative[id])} />
      </div>
      <Links items={items} lang={sourceLang} leaves={text.shell.newTab} />
    </Card>
  )
}

/** What a whole course usually means: how often, how long, how much. */
function Course({ text }: { readonly text: ResultText }) {
  const words = text.concerns
  const { sessions, pricePerSession, lastingResults } = figures
  const { short } = sources[sessions.evidence[0].source]
  return (
    <Tight>
      <h3>{words.courseTitle}</h3>
      <List items={[words.courseSessions(sessions), words.courseTime(lastingResults)]} />
      <RangeBar
        label={words.priceBar(coursePrice)}
        from={coursePrice.from}
        to={coursePrice.to}
        format={text.format.dollars}
        dir={text.dir}
      />
      <p>{words.coursePrice(coursePrice, pricePerSession, sessions)}</p>
      <Soft>
        {text.form.from}{' '}
        <cite>
          <bdi lang={sourceLang}>{short}</bdi>
        </cite>
      </Soft>
    </Tight>
  )
}

/** What sources report about the wishes that this respondent named. */
export function Wishes({ answers, held, text }: WishesProps) {
  const chosen = answers[wishes.question] ?? []
  return (
    <section aria-labelledby="wishes">
      <Stack>
        <Tight>
          <h2 id="wishes" tabIndex={-1}>
            {text.concerns.title}
          </h2>
          <p>{text.concerns.lead}</p>
          {held && (
            <p>
              <strong>{text.concerns.held}</strong>
            </p>
          )}
        </Tight>
        {chosen.map((concern) => (
          <Wish key={concern} concern={concern} text={text} />
        ))}
        <p>{text.concerns.areas}</p>
        <Course text={text} />
      </Stack>
    </section>
  )
}
