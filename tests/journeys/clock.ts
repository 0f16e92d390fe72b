import type { Visitor } from './visitor.ts'

/** Has the page's clock stand still at a time, as a device's wrong clock does, or a day that is far away. */
export const setClock = (visitor: Visitor, time: Date): Promise<null> =>
  visitor.evaluate((now) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: readonly unknown[]) {
        super(...((given.length === 0 ? [now] : given) as [number]))
      }
      static override now = (): number => now
    } as DateConstructor
    return null
  }, time.getTime())

/** So many days from now. */
export const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
