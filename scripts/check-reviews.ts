import { parseArgs } from 'node:util'
import { lapsedOn, ruleIds, rules } from '../rules/index.ts'

// Names every rule whose review has lapsed, and then ends with 1. Dates are ISO days, in UTC.
//   npm run check:reviews -- [--warn] [--on 2031-05-07]
// With --warn it ends with 0 all the same: that a day has gone by breaks nobody's change. With --on it tells of another
// day than today, for who plans the next reviews.
const { values } = parseArgs({
  options: { warn: { type: 'boolean', default: false }, on: { type: 'string' } },
})
const day = values.on ?? new Date().toISOString().slice(0, 10)
const lapsed = lapsedOn(day)
for (const rule of lapsed) {
  const sentence =
    `The review of the rule "${rule}" held until ${rules[rule].reviewed.until}. ` +
    'Check it against its sources, then renew "reviewed" in rules/contraindications.'
  console.error(values.warn ? `Warning: ${sentence}` : sentence)
}
if (lapsed.length === 0) console.log(`Reviews: all ${ruleIds.length} rules hold on ${day}.`)
else if (!values.warn) process.exitCode = 1
