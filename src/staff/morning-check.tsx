import { useEffect, useState, type ReactNode } from 'react'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout, Tag } from '../ui/callout.tsx'
import { Card, Soft, Stack, Tight } from '../ui/layout.tsx'
import type { Desk, Inspection } from './desk.ts'
import styles from './morning-check.module.css'
import { pointsOf, type Point, type Remedy } from './points.ts'

interface MorningCheckProps {
  readonly text: Text
  readonly desk: Desk
  /** What stands between the line for all points and the points one by one. */
  readonly next: ReactNode
}

interface PointCardProps {
  readonly point: Point
  readonly text: Text
  readonly onRemedy: (remedy: Remedy) => void
}

/** Green or amber, each with a shape of its own. */
const lookOf = (good: boolean) =>
  good
    ? ({ tone: 'neutral', shape: 'tick' } as const)
    : ({ tone: 'pause', shape: 'attention' } as const)
const looking = { tone: 'neutral', shape: 'clock' } as const

/** One point: its name, a word and a shape for how it stands, what was found, and what to do. */
const PointCard = ({ point, text, onRemedy }: PointCardProps) => (
  <Card tone={point.good ? 'neutral' : 'pause'} labelledBy={`point-${point.id}`}>
    <h3 id={`point-${point.id}`}>{point.name}</h3>
    <div>
      <Tag {...lookOf(point.good)}>{point.good ? text.staff.good : text.staff.todo}</Tag>
    </div>
    {point.found.map((words) => (
      <p key={words}>{words}</p>
    ))}
    <Soft>{point.advice}</Soft>
    {point.remedy && (
      <div>
        <Button look="plain" onPress={() => point.remedy && onRemedy(point.remedy.name)}>
          {point.remedy.words}
        </Button>
      </div>
    )}
  </Card>
)

/** Looks at the device when the page comes, and again whenever that is asked for. */
function useInspection(desk: Desk) {
  const [found, setFound] = useState<Inspection | null>(null)
  useEffect(() => {
    const look = async (): Promise<void> => setFound(await desk.inspect())
    void look()
  }, [desk])
  const again = async (): Promise<void> => {
    setFound(null)
    setFound(await desk.inspect())
  }
  return { found, again }
}

interface SummaryProps {
  readonly text: Text
  /** `null` while nobody knows yet. */
  readonly points: readonly Point[] | null
}

/** One line for all points. */
function Summary({ text, points }: SummaryProps) {
  const { staff } = text
  const open = points?.filter(({ good }) => !good).length ?? 0
  const words = (): string => {
    if (points === null) return staff.looking
    return open === 0 ? staff.allGood(points.length) : staff.someTodo(open, points.length)
  }
  return (
    <div role="status">
      <Callout {...(points === null ? looking : lookOf(open === 0))}>
        <p>
          <strong>{words()}</strong>
        </p>
      </Callout>
    </div>
  )
}

/** All that should be so before a tablet is handed out, in one look. */
export function MorningCheck({ text, desk, next }: MorningCheckProps) {
  const { found, again } = useInspection(desk)
  const points = found && pointsOf(found, text)
  const remedies: Record<Remedy, () => Promise<void>> = {
    clear: desk.clear,
    repair: desk.repair,
    'take-up': desk.takeUp,
  }
  return (
    <Stack>
      <Tight>
        <h2>{text.staff.checkTitle}</h2>
        <Summary text={text} points={points} />
      </Tight>
      {next}
      <Tight>
        <h2>{text.staff.pointsTitle}</h2>
        <div className={styles['points']}>
          {points?.map((point) => (
            <PointCard
              key={point.id}
              point={point}
              text={text}
              onRemedy={(remedy) => void remedies[remedy]().then(again)}
            />
          ))}
        </div>
        <div>
          <Button look="plain" onPress={() => void again()}>
            {text.staff.again}
          </Button>
        </div>
      </Tight>
    </Stack>
  )
}
