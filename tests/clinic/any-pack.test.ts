import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bannedIn } from '../../build/banned.ts'
import { langs, type Lang } from '../../src/text/index.ts'
import { read } from './packs.ts'

/** What is right, mostly, and now and then anything else. */
const mostly = (right: fc.Arbitrary<unknown>, ...wrong: readonly unknown[]) =>
  fc.oneof(
    { weight: 24, arbitrary: right },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...wrong), fc.jsonValue()) },
  )

const number = (low: number, high: number) =>
  mostly(fc.integer({ min: low, max: high }), low - 1, high + 1, low + 0.5)
const line = mostly(
  fc.constantFrom('Call us', 'Ring the bell & wait', 'Come in <before> 5 p.m.'),
  'You are cleared',
  'Es seguro',
  'a\u202Eb',
  'x'.repeat(301),
)
const list = fc.subarray([...langs], { minLength: 1 })

/** Texts in these languages, or now and then in others. */
const textsIn = (languages: readonly Lang[], words: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 24, arbitrary: fc.record(Object.fromEntries(languages.map((one) => [one, words]))) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...langs, 'de'), words) },
  )

/** Packs that come close to right ones, with anything in the place of each value. */
const packs = list.chain((languages) =>
  fc.record(
    {
      name: line,
      logo: fc.constantFrom(undefined, undefined, undefined, 'gone.svg', '../gone.png', 3),
      colour: mostly(fc.constantFrom('#7a2f5b', '#024', undefined), '#ffe600', '#12'),
      languages: mostly(fc.constant(languages), ['de'], ['en', 'en'], []),
      defaultLanguage: mostly(fc.constantFrom(...languages), 'de', ...langs),
      kiosk: mostly(
        fc.record(
          { idleSeconds: number(30, 600), warningSeconds: number(20, 120) },
          { requiredKeys: [] },
        ),
        { idle: 30 },
      ),
      contact: textsIn(languages, line),
      beforeYourVisit: textsIn(languages, fc.array(line, { minLength: 1, maxLength: 9 })),
      staleAfterDays: number(1, 365),
      extra: mostly(fc.constant(undefined), 1),
    },
    { requiredKeys: ['name', 'languages', 'defaultLanguage'] },
  ),
)

const isBetween = (value: number, low: number, high: number) =>
  Number.isInteger(value) && value >= low && value <= high

test('whatever somebody writes is refused with sentences, or is a clinic that the site can show', async () => {
  const outcome = { accepted: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: packs }, { weight: 1, arbitrary: fc.jsonValue() }),
      async (pack) => {
        const reading = await read(pack)
        if (!reading.ok) {
          outcome.refused += 1
          expect(reading.faults.length).toBeGreaterThan(0)
          for (const fault of reading.faults)
            expect(fault).toMatch(/^[^\n]*(give|leave|write|say)[^\n]*\.$/)
          return
        }
        outcome.accepted += 1
        const { name, languages, kiosk, contact, beforeVisit, staleAfterDays } = reading.clinic
        expect(name?.trim()).toBeTruthy()
        expect(new Set(languages).size).toBe(languages.length)
        expect(isBetween(kiosk.idleSeconds, 30, 600)).toBe(true)
        expect(isBetween(kiosk.warningSeconds, 20, 120)).toBe(true)
        expect(isBetween(staleAfterDays, 1, 365)).toBe(true)
        for (const texts of [contact, beforeVisit].filter((some) => some !== null)) {
          expect(Object.keys(texts).toSorted()).toEqual(languages.toSorted())
          for (const lang of languages) expect(bannedIn(lang, String(texts[lang]))).toEqual([])
        }
        expect((pack as { extra?: unknown }).extra).toBeUndefined()
      },
    ),
    { numRuns: 1000 },
  )
  expect(outcome.accepted).toBeGreaterThan(50)
  expect(outcome.refused).toBeGreaterThan(50)
})
