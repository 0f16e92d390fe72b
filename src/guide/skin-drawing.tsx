import { figures, needles } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Lines } from './lines.tsx'
import styles from './skin-picture.module.css'

/*
 * One unit is about one pixel on a small phone. The places of the needles are those of the
 * words above them: the columns in skin-picture.module.css are shares of the same width.
 */
const width = 320
const surface = 64
const perMillimetre = 78
const left = 56
const deepest = figures.skinByPlace.to
const bottom = surface + (deepest + 0.1) * perMillimetre
const layerNames = 150

const depth = (millimetres: number): number => surface + millimetres * perMillimetre

/** Everything below a wavy border, with round corners at the bottom. */
function below(millimetres: number, height: number, waves: number): string {
  const half = (width - left) / (2 * waves)
  const wave = `q${half / 2} ${-height} ${half} 0${`t${half} 0`.repeat(2 * waves - 1)}`
  return `M${left} ${depth(millimetres)}${wave}V${bottom - 12}q0 12-12 12H${left + 12}q-12 0-12-12z`
}

/** The lengths side by side: where a tool spans several, its shortest and its longest. */
const places = [[69, 97], [204], [281]]
const standing = needles.flatMap((needle, index) => {
  const { from, to } = figures[needle]
  const lengths = from === to ? [to] : [from, to]
  return lengths.map((length, at) => ({ length, x: places[index]?.[at] ?? 0 }))
})

function Needle({ x, length }: { readonly x: number; readonly length: number }) {
  const tip = depth(length)
  return (
    <g>
      <path
        className={styles['needle']}
        d={`M${x - 2.2} ${surface - 14}L${x - 1.6} ${tip - 12}L${x} ${tip}L${x + 1.6} ${tip - 12}L${x + 2.2} ${surface - 14}z`}
      />
      <path
        className={styles['handle']}
        d={`M${x - 8} 9q0-7 8-7t8 7v28l-3 6v5q0 3-3 3h-4q-3 0-3-3v-5l-3-6z`}
      />
    </g>
  )
}

/** The marks of depth, every half millimetre, with a faint line through the skin. */
function Ruler({ text }: { readonly text: Text }) {
  const { number, millimetres } = text.format
  const marks = Array.from({ length: Math.floor(deepest * 2) + 1 }, (_, index) => index / 2)
  return marks.map((mark) => (
    <g key={mark}>
      <path className={styles['mark']} d={`M${left - 6} ${depth(mark)}h6`} />
      {mark > 0 && <path className={styles['line']} d={`M${left} ${depth(mark)}H${width}`} />}
      <text x={left - 9} y={depth(mark)} dy="0.35em" textAnchor="end">
        {Number.isInteger(mark) ? millimetres(mark) : number(mark)}
      </text>
    </g>
  ))
}

interface SkinDrawingProps {
  readonly text: Text
  /** The ids of what the drawing is called and of the same in a sentence. */
  readonly title: string
  readonly words: string
}

/** The skin, its layers and the needles, in millimetres. */
export function SkinDrawing({ text, title, words }: SkinDrawingProps) {
  const { surface: surfaceName, outerSkin, deeperSkin } = text.guide.pictures
  const outer = figures.outerSkin.to
  return (
    <svg
      className={styles['skin']}
      viewBox={`0 0 ${width} ${bottom + 2}`}
      role="img"
      aria-labelledby={title}
      aria-describedby={words}
    >
      <path className={styles['outer']} d={below(0, 3, 5)} />
      <path className={styles['deep']} d={below(outer, 5, 17)} />
      <path className={styles['below']} d={below(figures.averageSkin.to, 9, 3)} />
      <Ruler text={text} />
      {standing.map(({ x, length }) => (
        <Needle key={x} x={x} length={length} />
      ))}
      <Lines x={layerNames} y={surface - 22} words={surfaceName} />
      <path className={styles['pointer']} d={`M${layerNames} ${depth(outer / 2)}V${depth(0.5)}`} />
      <circle className={styles['dot']} cx={layerNames} cy={depth(outer / 2)} r="3" />
      <Lines x={layerNames} y={depth(0.75)} words={outerSkin} />
      <Lines x={layerNames} y={depth(1.25)} words={deeperSkin} />
    </svg>
  )
}
