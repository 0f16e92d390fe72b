import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lapsedOn, ruleIds, rules } from '../../rules/index.ts'

/** Runs the check as `npm run check:reviews -- …` does. */
const check = (...args: readonly string[]) =>
  new Promise<{ code: number | null; out: string; said: string }>((done) => {
    const child = execFile('node', ['scripts/check-reviews.ts', ...args], (_error, out, said) =>
      done({ code: child.exitCode, out, said }),
    )
  })

const untils = ruleIds.map((rule) => rules[rule].reviewed.until)
const lastDay = untils.reduce((a, b) => (a > b ? a : b))
const firstDay = untils.reduce((a, b) => (a < b ? a : b))
const dayAfter = `${Number(lastDay.slice(0, 4)) + 1}-01-01`

describe('the check of reviews', () => {
  test('is content up to the last day on which all of them hold', async () => {
    const { code, out, said } = await check('--on', firstDay)
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(out).toContain(`all ${ruleIds.length} rules hold on ${firstDay}`)
  })

  test('names every rule whose review has lapsed, and ends with 1', async () => {
    const { code, said } = await check('--on', dayAfter)
    expect(code).toBe(1)
    for (const rule of lapsedOn(dayAfter)) {
      expect(said).toContain(`"${rule}" held until ${rules[rule].reviewed.until}.`)
    }
  })

  test('only warns, with the same names, where a change of somebody is checked', async () => {
    const { code, said } = await check('--warn', '--on', dayAfter)
    expect(code).toBe(0)
    expect(said.match(/^Warning: The review of the rule "/gm)).toHaveLength(ruleIds.length)
  })

  test('warns in "npm test", and stops nobody there because a day has gone by', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const reviews = scripts['check']?.split(' && ').filter((step) => step.includes('reviews'))
    expect(reviews).toEqual(['npm run --silent check:reviews -- --warn'])
  })
})
