import type { Store } from '../flow/index.ts'
import type { FirstText, Lang } from '../text/index.ts'

/** Does some work once the page has nothing better to do. */
function whenIdle(work: () => void): void {
  // WebKit does not tell when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 1000)
}

/** Does one work after the other, each once the page has nothing better to do: a press in between waits for one only. */
function whenIdleEach([work, ...rest]: readonly (() => void)[]): void {
  if (work === undefined) return
  whenIdle(() => {
    work()
    whenIdleEach(rest)
  })
}

/** Has here what a person is about to need, while nobody waits for it. */
export function makeAhead(
  { lang, format }: FirstText,
  prepare: (page: 'result', lang: Lang) => Promise<void>,
  store: Pick<Store, 'get' | 'subscribe'>,
): void {
  whenIdleEach([
    // The result is here before anybody gets there, network or not. Where it does not come, it says so itself.
    () => void prepare('result', lang).catch(() => {}),
    // The first number that a page writes takes a slow tablet as long as all else that Start does.
    () => void format.number(0),
  ])
  // So does the first date, and it stands on the result: while a person checks their answers there is time for it.
  const stop = store.subscribe(() => {
    if (store.get().page.name !== 'check') return
    stop()
    whenIdle(() => void format.date('2000-01-01'))
  })
}
