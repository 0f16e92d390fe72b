import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleset, type QuestionId } from '../../rules/index.ts'
import { hasBegun, writeSaved } from '../../src/flow/index.ts'
import { readSaved } from '../../src/saved.ts'
import { dirtyAnswers, isGiven, isMany, optionsOf, order, someAnswers } from '../arbitraries.ts'
import { mine } from '../handoff/made.ts'
import { corrupted, nastyJson, nastyText, nestedJson } from '../nasty.ts'

// What a tab has kept comes back after a reload: from an older version, cut off by a full disk, or by somebody's hand.

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const key = mine.recipient

/** What may stand chosen, said again: one option, or a list of options, whatever the list says. */
function isDraft(question: QuestionId, given: unknown): boolean {
  const isOption = (one: unknown) => typeof one === 'string' && optionsOf(question).includes(one)
  return isMany(question) ? Array.isArray(given) && given.every(isOption) : isOption(given)
}

/** Those of `given` that `holds` holds for, by question. */
function those(given: Record<string, unknown>, holds: (id: QuestionId, it: unknown) => boolean) {
  const here = order.filter((id) => Object.hasOwn(given, id) && holds(id, given[id]))
  return Object.fromEntries(here.map((id) => [id, given[id]]))
}

/** What is to come of a text, said again without a schema. The one key that these tests know is whole; no other is. */
function expected(text: string) {
  const all = parsed(text)
  const unreadable = { ok: false, reason: 'unreadable', recipient: null }
  if (!isObject(all)) return unreadable
  const { ruleset: hash, answers, drafts = {}, recipient: given } = all
  if (typeof hash !== 'string' || !isObject(answers) || !isObject(drafts)) return unreadable
  const recipient = given === key ? key : null
  const said = Object.keys(answers).length + Object.keys(drafts).length > 0
  if (said && hash !== ruleset.hash) return { ok: false, reason: 'other-rules', recipient }
  return {
    ok: true,
    answers: those(answers, isGiven),
    drafts: those(drafts, isDraft),
    recipient,
    broken: order.filter((id) => Object.hasOwn(answers, id) && !isGiven(id, answers[id])),
  }
}

const valid = fc
  .record({
    answers: someAnswers,
    drafts: someAnswers,
    recipient: fc.constantFrom(null, key),
  })
  .map((sitting) => writeSaved(sitting) ?? '')

const words = [ruleset.hash, key, ...order.flatMap(optionsOf)]
const names = ['ruleset', 'answers', 'drafts', 'recipient', ...order]
const json = nastyJson(names, words)
const about = fc
  .tuple(json, json, json, fc.constantFrom(ruleset.hash, 'sha256-old'))
  .map(
    ([answers, drafts, recipient, hash]) =>
      `{"ruleset":"${hash}","answers":${answers},"drafts":${drafts},"recipient":${recipient}}`,
  )
const dirty = fc
  .tuple(dirtyAnswers, dirtyAnswers)
  .map(([answers, drafts]) => JSON.stringify({ ruleset: ruleset.hash, answers, drafts }))

test('whatever a tab has kept: what comes back is what can be read in it, or a named reason', () => {
  let accepted = 0
  fc.assert(
    fc.property(
      fc.oneof(nastyText, json, about, dirty, valid, corrupted(valid), corrupted(about)),
      (text) => {
        const found = readSaved(text)
        expect(found).toStrictEqual(expected(text))
        if (found.ok && hasBegun(found)) accepted += 1
      },
    ),
    { numRuns: 1500 },
  )
  expect(accepted).toBeGreaterThan(100)
})

test('a tab that kept something nested without end gives nothing back, and goes on', () => {
  for (const deep of nestedJson(100_000)) {
    expect(readSaved(deep)).toEqual({ ok: false, reason: 'unreadable', recipient: null })
    const inside = readSaved(`{"ruleset":"${ruleset.hash}","answers":{"age":${deep}}}`)
    if (inside.ok) expect(inside).toMatchObject({ answers: {}, broken: ['age'] })
    else expect(inside.reason).toBe('unreadable')
  }
})
