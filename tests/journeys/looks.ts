import { expect } from './fixtures.ts'
import { audit } from './seen.ts'
import type { Look, Visitor } from './visitor.ts'

const every: readonly Look[] = ['light', 'dark', 'forced']

/** How the page is asked to look, as it tells itself. */
const lookOf = (visitor: Visitor): Promise<Look> =>
  visitor.evaluate(() => {
    if (matchMedia('(forced-colors: active)').matches) return 'forced'
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  })

/**
 * axe, with every rule switched on, on what the page shows now: in all looks, where the engine can change them. In none,
 * it looks once and leaves colours out.
 */
export async function expectNoViolation(
  visitor: Visitor,
  asked: Look,
  looks = every,
): Promise<void> {
  const colours = looks.length > 0
  for (const one of visitor.askFor && colours ? looks : [asked]) {
    await visitor.askFor?.(one)
    expect(await lookOf(visitor)).toBe(one)
    const { violations, passes } = await audit(visitor, colours)
    expect(violations, one).toEqual([])
    // An axe that ran on nothing would pass too.
    expect(passes).toBeGreaterThan(10)
  }
}
