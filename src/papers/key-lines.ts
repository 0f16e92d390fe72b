import { ruleIds, rules, type Level, type RuleId } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { placeOf } from './boxes.ts'
import { codesOf, type Ticked } from './ticked.ts'

/** One line of the key: what has to be ticked, and the rules that it raises. */
export interface KeyLine {
  readonly ticked: Ticked
  readonly rules: readonly RuleId[]
}

const boxesIn = (ticked: Ticked): readonly string[] =>
  'boxes' in ticked ? ticked.boxes : ('all' in ticked ? ticked.all : ticked.any).flatMap(boxesIn)

/** Where the last of the boxes stands: the ones before, such as the area, only say where a rule holds. */
const lastPlace = ({ ticked }: KeyLine): number => Math.max(...boxesIn(ticked).map(placeOf))

/** The lines of these rules in the order of the form, so that it is gone through once. Like lines are one. */
function linesOf(ids: readonly RuleId[], basis: 'stated' | 'unsure'): readonly KeyLine[] {
  const lines = new Map<string, KeyLine>()
  for (const rule of ids) {
    const ticked = codesOf(rules[rule].when, basis)
    for (const part of 'any' in ticked ? ticked.any : [ticked]) {
      if (boxesIn(part).length === 0) continue
      const key = JSON.stringify(part)
      lines.set(key, { ticked: part, rules: [...(lines.get(key)?.rules ?? []), rule] })
    }
  }
  return [...lines.values()].toSorted((one, other) => lastPlace(one) - lastPlace(other))
}

/** What states the rules of a level. */
export const statedLines = (level: Level): readonly KeyLine[] =>
  linesOf(
    ruleIds.filter((rule) => rules[rule].level === level),
    'stated',
  )

/** What leaves a rule open, whatever its level: that is something to ask about. */
export const unsureLines = (): readonly KeyLine[] => linesOf(ruleIds, 'unsure')

/** What has to be ticked, in words. A part that is a choice or a pair of its own stands in brackets. */
export function tickedWords(ticked: Ticked, words: Text['printable'], isPart = false): string {
  const [parts, join] =
    'boxes' in ticked
      ? [ticked.boxes, words.anyOf]
      : 'all' in ticked
        ? [ticked.all.map((part) => tickedWords(part, words, true)), words.allOf]
        : [ticked.any.map((part) => tickedWords(part, words, true)), words.anyOf]
  return isPart && parts.length > 1 ? `(${join(parts)})` : join(parts)
}
