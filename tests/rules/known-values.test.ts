import { expect, test } from 'vitest'
import { textOf, whole } from './known.ts'

type Holder = Record<string, unknown>

/** Every single value inside, however deep: what holds it, under which name, and the way to it. */
function* leaves(holder: Holder, way: string): Generator<readonly [Holder, string, string]> {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'object' && value !== null) yield* leaves(value as Holder, `${way}.${key}`)
    yield [holder, key, `${way}.${key}`]
  }
}

test('no value can be changed, and none left out of a list, without that text changing', () => {
  const before = textOf(whole)
  const copy = structuredClone(whole) as unknown as Holder
  const unseen: string[] = []
  let changed = 0
  const tryWith = (holder: Holder, key: string, other: unknown, way: string): void => {
    const own = holder[key]
    holder[key] = other
    if (textOf(copy as unknown as typeof whole) === before) unseen.push(way)
    holder[key] = own
    changed += 1
  }
  for (const [holder, key, way] of leaves(copy, 'known')) {
    const value = holder[key]
    if (typeof value === 'string') tryWith(holder, key, `${value}x`, way)
    else if (typeof value === 'number') tryWith(holder, key, value + 1, way)
    else if (Array.isArray(value) && value.length > 1) tryWith(holder, key, value.slice(1), way)
  }
  expect(unseen).toEqual([])
  expect(changed).toBeGreaterThan(1000)
})
