/** Which boxes are ticked on a form, by their codes. */
export type Ticks = ReadonlySet<string>
type Fits = (ticks: Ticks) => boolean

const pieces = /\(|\)|,|\band\b|\bor\b|\d+[a-z]/g

/**
 * Reads what stands on a line of the key, such as "(3a, 3b or 3c) and 16h", as a person would. Where "and" and "or"
 * stand side by side without brackets, nobody knows what is meant: then this throws.
 */
export function read(line: string): Fits {
  const tokens = line.match(pieces) ?? []
  if (tokens.join('') !== line.replaceAll(/\s/g, '')) throw new Error(`"${line}" has other words.`)
  let at = 0
  const group = (): Fits => {
    const parts: Fits[] = []
    const joins = new Set<string>()
    for (; at < tokens.length && tokens[at] !== ')'; at += 1) {
      const token = tokens[at] ?? ''
      if (token === '(') {
        at += 1
        parts.push(group())
      } else if (/\d/.test(token)) parts.push((ticks) => ticks.has(token))
      else if (token !== ',') joins.add(token)
    }
    if (parts.length === 0 || joins.size > 1) throw new Error(`"${line}" is not clear.`)
    return joins.has('and')
      ? (ticks) => parts.every((fits) => fits(ticks))
      : (ticks) => parts.some((fits) => fits(ticks))
  }
  const fits = group()
  if (at < tokens.length) throw new Error(`"${line}" has a bracket too many.`)
  return fits
}
