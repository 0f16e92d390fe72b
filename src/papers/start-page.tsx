import type { ReactNode } from 'react'
import type { FirstText } from '../text/index.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Hills } from '../ui/brand.tsx'
import { Callout } from '../ui/callout.tsx'
import { Icon, type Shape } from '../ui/icon.tsx'
import { Card, Lead, List, Stack, Tight, Way } from '../ui/layout.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import styles from './start-page.module.css'

interface StartPageProps {
  readonly text: FirstText
  readonly arrived: boolean
  /** The address of the first question. */
  readonly firstQuestion: string
  /** Deletes what was answered before, and begins. */
  readonly onStart: () => void
  /** Only where answers stand already. */
  readonly onCarryOn?: (() => void) | undefined
  readonly more: readonly (Destination & { readonly words: string })[]
  /** Told on a tablet that is handed around: when it deletes what was answered. */
  readonly limits?: string | undefined
  /** What comes below the way in, so that nothing that appears late moves it. */
  readonly notes?: ReactNode
  /** Every reason, to be read where no script runs. */
  readonly reasons: ReactNode
  /** The page for the front desk; only where nobody has answered anything. */
  readonly staff?: Destination | undefined
}

/** A drawing for each point, in order: how long, not sure, going back, what becomes of the answers, and when. */
const points: readonly Shape[] = ['clock', 'question', 'undo', 'lock', 'clock']

/** Where no script runs, the questions cannot be asked: then the reasons stand here to be read. */
const NoScript = ({ text, reasons }: Pick<StartPageProps, 'text' | 'reasons'>) => (
  <noscript>
    <div className={styles['no-script']}>
      <p>
        <strong>{text.start.noScript}</strong>
      </p>
      <h2>{text.start.reasonsTitle}</h2>
      {reasons}
      <p>{text.shell.consult}</p>
    </div>
  </noscript>
)

type WaysInProps = Pick<StartPageProps, 'text' | 'firstQuestion' | 'onStart' | 'onCarryOn'>

function WaysIn({ text, firstQuestion, onStart, onCarryOn }: WaysInProps) {
  return (
    <>
      {onCarryOn !== undefined && (
        <Card>
          <p>{text.start.carryOnHint}</p>
          <div>
            <Button onPress={onCarryOn}>{text.start.carryOn}</Button>
          </div>
          <p>{text.start.anewHint}</p>
        </Card>
      )}
      <div className={styles['needs-script']}>
        <ButtonLink
          href={firstQuestion}
          onGo={onStart}
          look={onCarryOn === undefined ? 'main' : 'plain'}
        >
          {text.start.action}
        </ButtonLink>
      </div>
    </>
  )
}

/** What the check is about, and the way in. */
function Hero({ text, arrived, ...ways }: Pick<StartPageProps, 'arrived'> & WaysInProps) {
  const { title, lead } = text.start
  return (
    <div className={styles['hero']}>
      <div className={styles['hills']}>
        <Hills />
      </div>
      <div className={styles['words']}>
        <Heading title={text.shell.title(title, false)} arrived={arrived}>
          {title}
        </Heading>
        <Lead>{lead}</Lead>
        <WaysIn text={text} {...ways} />
      </div>
    </div>
  )
}

/** What there is to know beforehand, each with a drawing. */
const Points = ({ text, limits }: Pick<StartPageProps, 'text' | 'limits'>) => (
  <ul className={styles['points']}>
    {[...text.start.how, text.start.privacy, ...(limits ? [limits] : [])].map((point, at) => (
      <li key={point}>
        <Icon shape={points[at] ?? 'person'} />
        <span>{point}</span>
      </li>
    ))}
  </ul>
)

/** What this is, what it is not, and the way in. */
export function StartPage(props: StartPageProps) {
  const { text, arrived, more, limits, notes, reasons, staff, ...ways } = props
  return (
    <Stack>
      <Hero text={text} arrived={arrived} {...ways} />
      {notes}
      <Points text={text} limits={limits} />
      <Callout tone="neutral">
        <p>{text.start.notThis}</p>
      </Callout>
      <NoScript text={text} reasons={reasons} />
      <Tight>
        <h2>{text.start.readMore}</h2>
        <List
          items={more.map(({ href, onGo, words: name }) => (
            <PageLink key={href} href={href} onGo={onGo}>
              {name}
            </PageLink>
          ))}
        />
      </Tight>
      {staff && (
        <Way>
          <PageLink {...staff}>{text.start.staff}</PageLink>
        </Way>
      )}
    </Stack>
  )
}
