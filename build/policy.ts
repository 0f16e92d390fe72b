import { createHash } from 'node:crypto'

/** The content security policy, by directive: https://www.w3.org/TR/CSP3/. */
export type Policy = Readonly<Record<string, readonly string[]>>

interface Wanted {
  /**
   * What stands within each `<style>` of a document, to the letter: nothing but these applies besides files of our own.
   * A host, which says the same of every document, cannot name them: it leaves them to each.
   */
  readonly inlineStyles?: readonly string[] | 'as-the-document-says'
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

const inline = (styles: Wanted['inlineStyles'] = []): readonly string[] =>
  typeof styles === 'string'
    ? ["'unsafe-inline'"]
    : styles.map((text) => `'sha256-${sha256(text)}'`)

/**
 * The policy of a document. What is not named stands under `default-src`; the others are written out because no default
 * reaches them, or so that nobody who adds a source has to guess that there is none.
 *
 * - `script-src`: the screens are files of our own that load when they are opened. No inline script, no `eval`.
 * - `img-src`: a clinic's logo, the icons, and the picture by which a page without a worker sees whether its host is
 *   there ('self'); the icon of the page (data:).
 * - `connect-src`: a page sends nothing and asks for nothing. The service worker asks the host (src/worker/host.ts).
 * - `trusted-types`: the one address that is made a script's is that of the service worker (src/offline).
 *
 * The camera, and files that are saved, need none: a stream and a download have no address that is loaded.
 */
export const policyOf = ({ inlineStyles }: Wanted = {}): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...inline(inlineStyles)],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['needlewise-worker'],
})

/**
 * The policy of the service worker, which only its host can give it: it loads files of the site, and runs nothing else.
 * A page's policy does not reach it.
 */
export const workerPolicy: Policy = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}

/** What the development server needs more: scripts and styles within the page, and its line to the page. */
export const developmentPolicy: Policy = {
  ...policyOf(),
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
  'require-trusted-types-for': [],
  'trusted-types': [],
}

/** A policy as browsers read it. A directive without a value is left out. */
export const written = (policy: Policy): string =>
  Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

const place = '<!--policy-->'

/**
 * The document with the policy where index.html has its place for it, and `after` right behind it. Throws where that place
 * is missing.
 */
export function withPolicy(html: string, policy: Policy, after: readonly string[] = []): string {
  if (!html.includes(place)) {
    throw new Error(
      `build/policy: a document has no ${place}; index.html needs one, before any script.`,
    )
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${written(policy)}" />`
  return html.replace(place, () => [meta, ...after].join('\n    '))
}
