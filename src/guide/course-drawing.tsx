import { course, figures } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import styles from './course-drawing.module.css'

/** Heights are in the size of the letters and widths in shares of the whole: words never shrink. */
const top = 2
const row = 3.2
const em = (value: number): string => `${value.toFixed(2)}em`
const share = (value: number): string => `${value.toFixed(2)}%`

const days = [...new Set(course.flatMap((part) => [figures[part].from, figures[part].to]))]
const last = Math.max(...days)
/** A square root gives the first days room beside the months. */
const along = (day: number): number => Math.sqrt(day / last) * 100
/** Behind this share of the width no words fit beside the end of a bar. */
const late = 60

interface PartProps {
  readonly part: (typeof course)[number]
  readonly y: number
  readonly text: Text
}

/** One span with its name above it and its end, or both ends, beside it. */
function Part({ part, y, text }: PartProps) {
  const { from, to } = figures[part]
  const { day, span } = text.guide.pictures
  const toRight = text.dir === 'rtl' ? -1 : 1
  const at = (value: number): number => (toRight === 1 ? along(value) : 100 - along(value))
  const isLate = along(to) > late
  const middle = y + 2.1
  return (
    <g>
      <text className={styles['name']} x={share(toRight === 1 ? 0 : 100)} y={em(y + 1.25)}>
        {span[part]}
      </text>
      {from === to ? (
        <circle className={styles['span']} cx={share(at(to))} cy={em(middle)} r="0.45em" />
      ) : (
        <rect
          className={styles['span']}
          x={share(Math.min(at(from), at(to)))}
          y={em(middle - 0.35)}
          width={share(Math.abs(at(to) - at(from)))}
          height="0.7em"
          rx="0.2em"
        />
      )}
      <text
        className={styles['end']}
        x={share(at(isLate ? from : to))}
        dx={em((isLate ? -0.6 : 0.8) * toRight)}
        y={em(middle + 0.35)}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {from === to || !isLate ? day(to) : `${day(from)} – ${day(to)}`}
      </text>
    </g>
  )
}

interface CourseDrawingProps {
  readonly text: Text
  /** The id of what the drawing is called. The same in words follows it. */
  readonly title: string
}

/** The course of a treatment from its first day to the last that is told of. */
export function CourseDrawing({ text, title }: CourseDrawingProps) {
  const { day } = text.guide.pictures
  const at = (value: number): string =>
    share(text.dir === 'rtl' ? 100 - along(value) : along(value))
  const height = top + course.length * row
  return (
    <svg className={styles['course']} height={em(height)} role="img" aria-labelledby={title}>
      {days.map((value) => (
        <line
          key={value}
          className={styles['day']}
          x1={at(value)}
          x2={at(value)}
          y1={em(top - 0.4)}
          y2={em(height)}
        />
      ))}
      <text className={styles['end']} x={at(0)} y="1em">
        {day(0)}
      </text>
      <text className={styles['end']} x={at(last)} y="1em" textAnchor="end">
        {day(last)}
      </text>
      {course.map((part, index) => (
        <Part key={part} part={part} y={top + index * row} text={text} />
      ))}
    </svg>
  )
}
