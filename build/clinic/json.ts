type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: string }

const outcomeOf = (text: string): string | null => {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/**
 * How much of `text` can be read. The engine says where it stopped, except at a sign that can begin nothing: there the
 * shortest beginning with the same complaint ends in that sign.
 */
function readable(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  if (!message.startsWith('Unexpected token')) return text.trimEnd().length
  let [good, bad] = [0, text.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (outcomeOf(text.slice(0, middle))?.startsWith('Unexpected token')) bad = middle
    else good = middle
  }
  return good
}

/** Reads JSON, with or without a byte order mark. Refuses what is none with the line and column up to which it is. */
export function readJson(source: string): Json {
  const text = source.replace(/^\uFEFF/, '')
  const message = outcomeOf(text)
  if (message === null) return { ok: true, value: JSON.parse(text) as unknown }
  const before = text.slice(0, readable(text, message)).split('\n')
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
  const reason = message.replace(/( in JSON)? at position.*$/s, '').replace(/, (\.\.\.)?".*$/s, '')
  const remedy =
    message.startsWith('Unexpected end') || message.startsWith('Unterminated string')
      ? 'close what is open: a quote, a bracket or a brace'
      : 'look for a comma, a double quote or a brace that is missing or too many, there or just before'
  return { ok: false, fault: `${place}: is not JSON from there on (${reason}); ${remedy}` }
}
