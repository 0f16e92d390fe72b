interface LinesProps {
  readonly x: number
  /** Where the middle of the lines is. */
  readonly y: number
  readonly words: string
}

/** As many letters as fit between two needles. */
const widest = 12

/** Breaks words into lines, as drawings do not do it by themselves. */
function linesOf(words: string): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && joined.length <= widest) lines.splice(-1, 1, joined)
    else lines.push(word)
  }
  return lines
}

/** Words in a drawing, in short lines around a point. */
export function Lines({ x, y, words }: LinesProps) {
  const lines = linesOf(words)
  return (
    <text x={x} y={y} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? `${0.85 - lines.length * 0.55}em` : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
