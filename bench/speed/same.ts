import type { Browser } from '@playwright/test'
import { load, openFresh } from './device.ts'
import type { Given, Orders } from './in-page/types.ts'

// Two pages can only be compared where they say the same: the questions in the same order with the same words, and at
// the end the same result with the same reasons and sources.

/** What a page says on its way to the result, screen by screen. */
async function saidBy(
  browser: Browser,
  address: string,
  orders: Orders,
  answers: Given,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const fresh = await openFresh(browser, orders)
  await load(fresh, address)
  const { ask } = fresh
  const said = new Map<string, readonly string[]>()
  for (;;) {
    const { where, words } = await ask(
      () => ({ where: needlewiseBench.where(), words: needlewiseBench.words() }),
      null,
    )
    const [screen, question] = where.split(' ')
    if (question || screen === 'result') said.set(question || 'result', words)
    if (screen === 'result') break
    await ask((given) => needlewiseBench.step(given), answers)
  }
  await fresh.close()
  return said
}

/** Every line that one of two pages says and the other does not, on the questions and on the result. */
export async function differences(
  browser: Browser,
  addresses: readonly [ours: string, theirs: string],
  orders: Orders,
  answers: Given,
): Promise<readonly string[]> {
  const [ours, theirs] = await Promise.all(
    addresses.map((address) => saidBy(browser, address, orders, answers)),
  )
  if (!ours || !theirs) throw new Error('bench: two pages are needed to compare.')
  const [order, other] = [[...ours.keys()].join(), [...theirs.keys()].join()]
  if (order !== other) return [`They ask ${order}; it asks ${other}.`]
  return [...ours].flatMap(([where, words]) => {
    const said = theirs.get(where) ?? []
    return [
      ...words.filter((line) => !said.includes(line)).map((line) => `${where}, only ours: ${line}`),
      ...said.filter((line) => !words.includes(line)).map((line) => `${where}, only it: ${line}`),
    ]
  })
}
