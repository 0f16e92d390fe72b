// Sent into the page, for an engine whose driver tells nothing of its console.

interface Listening extends Window {
  faultsHeard?: string[]
}

/** Listens for what goes wrong in the document, unless it does already. */
export const listen = (): null => {
  const page: Listening = window
  if (page.faultsHeard) return null
  const faults: string[] = []
  page.faultsHeard = faults
  addEventListener('error', ({ message }) => faults.push(message))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`against the policy: ${violatedDirective} ${blockedURI}`),
  )
  for (const level of ['error', 'warn'] as const) {
    const say = console[level]
    console[level] = (...said: unknown[]) => {
      faults.push(said.map(String).join(' '))
      say(...said)
    }
  }
  return null
}

/** Hands out what was heard since it was last asked, and what was asked of another origin. */
export const heard = (): readonly string[] => {
  const { faultsHeard = [] }: Listening = window
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  performance.clearResourceTimings()
  const others = asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)
  return [...faultsHeard.splice(0), ...others.map((url) => `asked another origin: ${url}`)]
}
