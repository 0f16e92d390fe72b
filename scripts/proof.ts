import { Disproved } from '../build/proof/prove.ts'
import { proveAnew } from '../build/proof/stored.ts'
import { en } from '../src/text/en/index.ts'

// Proves every claim about the rules anew, whatever was stored, and prints them. Ends with 1 when one does not hold, and
// names the smallest answers that show it. The next builds take their figures from here.
const { proof: words, format } = en
const began = performance.now()
const { number } = format

try {
  const { ruleset, space, groups, claims, chance } = await proveAnew()
  console.log(`Rules ${ruleset.version}, ${ruleset.hash}`)
  console.log(`${words.figures.sets}: ${number(BigInt(space.sets))}`)
  for (const { questions, sets, walked, hinges } of groups) {
    const held = hinges.length === 0 ? '' : `, held on each answer to ${hinges.join(', ')}`
    console.log(`  ${questions.join(', ')}: ${number(walked)} of ${number(BigInt(sets))}${held}`)
  }
  for (const { id, walked, of, drawn } of claims) {
    const byOne = walked > 0 ? `${number(walked)} ${of} one by one` : ''
    const byChance = drawn > 0 ? `${number(drawn)} drawn by chance` : ''
    console.log(`Holds: ${id}. ${words.claims[id].words}`)
    console.log(`  ${[byOne, byChance].filter(Boolean).join('; ')}`)
  }
  console.log(words.chance.ruleOfThree(chance.even))
  console.log(`Seed ${chance.seed}; ${Math.round((performance.now() - began) / 1000)} s.`)
} catch (error) {
  if (!(error instanceof Disproved)) throw error
  console.error(error.message)
  process.exitCode = 1
}
