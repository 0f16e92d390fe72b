/** Does some work once the page has nothing better to do. */
export function whenIdle(work: () => void): void {
  // WebKit does not tell when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 1000)
}
