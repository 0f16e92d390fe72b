import { setTimeout as pause } from 'node:timers/promises'

/** How long something may take to be there, in milliseconds: much longer than it does on a busy machine. */
export const patience = 10_000

/** Looks for a result again and again, and fails with a sentence when there is none in time. */
export async function persist<Result>(
  attempt: () => Promise<Result | null>,
  complaint: (after: string) => string,
  within = patience,
): Promise<Result> {
  const end = performance.now() + within
  for (;;) {
    const result = await attempt()
    if (result !== null) return result
    if (performance.now() > end) throw new Error(complaint(`after ${within} ms`))
    await pause(20)
  }
}
