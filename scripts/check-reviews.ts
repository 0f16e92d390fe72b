import { lapsedOn, ruleIds, rules } from '../rules/index.ts'

// Fails when a rule's review has lapsed, and names the rule. Dates are ISO days, in UTC.
const today = new Date().toISOString().slice(0, 10)
const lapsed = lapsedOn(today)
for (const rule of lapsed) {
  console.error(
    `The review of the rule "${rule}" held until ${rules[rule].reviewed.until}. ` +
      'Check it against its sources, then renew "reviewed" in rules/contraindications.',
  )
}
if (lapsed.length > 0) process.exit(1)
console.log(`Reviews: all ${ruleIds.length} rules hold on ${today}.`)
