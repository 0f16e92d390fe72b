import { useEffect, useState } from 'react'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout, Tag } from '../ui/callout.tsx'
import { Card, Row, Soft, Tight } from '../ui/layout.tsx'
import type { Desk, Inspection } from './desk.ts'
import { pointsOf, type Point, type Remedy } from './points.ts'

interface MorningCheckProps {
  readonly text: Text
  readonly desk: Desk
}

interface PointCardProps {
  readonly point: Point
  readonly text: Text
  readonly onRemedy: (remedy: Remedy) => void
}

/** One point: its name, a word and a shape for how it stands, what was found, and what to do. */
const PointCard = ({ point, text, onRemedy }: PointCardProps) => (
  <Card tone={point.good ? 'neutral' : 'pause'} labelledBy={`point-${point.id}`}>
    <h3 id={`point-${point.id}`}>{point.name}</h3>
    <div>
      <Tag tone={point.good ? 'neutral' : 'pause'}>
        {point.good ? text.staff.good : text.staff.todo}
      </Tag>
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

/** All that should be so before a tablet is handed out, in one look. */
export function MorningCheck({ text, desk }: MorningCheckProps) {
  const { found, again } = useInspection(desk)
  const points = found === null ? [] : pointsOf(found, text)
  const open = points.filter(({ good }) => !good).length
  const remedies: Record<Remedy, () => Promise<void>> = {
    clear: desk.clear,
    repair: desk.repair,
    'take-up': desk.takeUp,
  }
  const summary = (): string => {
    if (found === null) return text.staff.looking
    return open === 0 ? text.staff.allGood(points.length) : text.staff.someTodo(open, points.length)
  }
  return (
    <Tight>
      <h2>{text.staff.checkTitle}</h2>
      <div role="status">
        <Callout tone={open === 0 ? 'neutral' : 'pause'}>
          <p>
            <strong>{summary()}</strong>
          </p>
        </Callout>
      </div>
      {points.map((point) => (
        <PointCard
          key={point.id}
          point={point}
          text={text}
          onRemedy={(remedy) => void remedies[remedy]().then(again)}
        />
      ))}
      <Row>
        <Button look="plain" onPress={() => void again()}>
          {text.staff.again}
        </Button>
      </Row>
    </Tight>
  )
}
