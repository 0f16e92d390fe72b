import type { Text } from '../text/index.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Card, Lead, List, Stack, Tight } from '../ui/layout.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import { ReasonList } from './reason-list.tsx'
import styles from './start-page.module.css'

interface StartPageProps {
  readonly text: Text
  readonly arrived: boolean
  /** The address of the first question. */
  readonly firstQuestion: string
  /** Deletes what was answered before, and begins. */
  readonly onStart: () => void
  /** Only where answers stand already. */
  readonly onCarryOn?: (() => void) | undefined
  readonly more: readonly (Destination & { readonly words: string })[]
}

/** Where no script runs, the questions cannot be asked: then the reasons stand here to be read. */
const NoScript = ({ text }: { readonly text: Text }) => (
  <noscript>
    <div className={styles['no-script']}>
      <p>
        <strong>{text.start.noScript}</strong>
      </p>
      <h2>{text.start.reasonsTitle}</h2>
      <ReasonList text={text} />
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
        <ButtonLink href={firstQuestion} onGo={onStart}>
          {text.start.action}
        </ButtonLink>
      </div>
    </>
  )
}

/** What this is, what it is not, and the way in. */
export function StartPage({
  text,
  arrived,
  firstQuestion,
  onStart,
  onCarryOn,
  more,
}: StartPageProps) {
  const words = text.start
  return (
    <Stack>
      <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
        {words.title}
      </Heading>
      <Lead>{words.lead}</Lead>
      <List items={words.how} />
      <WaysIn {...{ text, firstQuestion, onStart, onCarryOn }} />
      <p>{words.notThis}</p>
      <p>{words.privacy}</p>
      <NoScript text={text} />
      <Tight>
        <h2>{words.readMore}</h2>
        <List
          items={more.map(({ href, onGo, words: name }) => (
            <PageLink key={href} href={href} onGo={onGo}>
              {name}
            </PageLink>
          ))}
        />
      </Tight>
    </Stack>
  )
}
