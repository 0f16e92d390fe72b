import { assess, ruleset, type Answers } from '../../rules/index.ts'
import { handOffOf, type Completed, type HandOff } from '../../src/handoff/hand-off.ts'

/** The moment at which everything in these tests was answered. */
export const at = '2026-11-30T11:23:45.000Z'

/** What complete answers come to. */
export function completed(answers: Answers): Completed {
  const found = assess(answers)
  if (found.status !== 'completed') throw new Error(`made: "${found.next}" is not answered.`)
  return found
}

/** A sitting of these rules, as it is handed over. */
export const handOff = (answers: Answers, when = at): HandOff =>
  handOffOf(answers, completed(answers), ruleset, when)

/** Keys of age that open nothing of anybody: made for these tests by age-keygen, and known to everybody. */
export const mine = {
  identity: 'AGE-SECRET-KEY-1RVMFFU83KZN4R5DMFJN4H3XCQC05SF6KD34L9339UQHYPDQXVANQK3KTYG',
  recipient: 'age1z02n9z8a94as8wwg2qgqqk2st6g05uxfnlzpnnytsmefe2flqs2qgkwnwa',
}
export const others = {
  identity: 'AGE-SECRET-KEY-1ZKSUDYM86RF5QRCR2CFLYHPUM38RLF804ZEPTWNL4PTEJP2H09LQK7Y4NJ',
  recipient: 'age16kruwgyrprpk5f9qa5q7l8swdsgcv02v67rf6k82rfymh26veg6q6nf055',
}
