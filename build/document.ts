import type { Rolldown } from 'vite'
import type { Prerendered } from '../src/prerender.tsx'
import { policyOf, withPolicy } from './policy.ts'

export type Output = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

/** The file that a module begins. Fails where it has none of its own. */
function chunkOf(module: string, output: Output): Rolldown.OutputChunk {
  const found = output.find(
    (part) => part.type === 'chunk' && part.moduleIds.some((id) => id.endsWith(module)),
  )
  if (found?.type !== 'chunk') throw new Error(`build/site: "${module}" is in no file.`)
  return found
}

/** The modules that a page needs in a language before it wakes, besides the app itself. */
function neededBy({ lang, page }: Prerendered): readonly string[] {
  const words = (file: string) => `/src/text/${lang}/${file}.ts`
  if (page === 'start') return [words('first')]
  const screen = page === 'professional' || page === 'proof' ? `${page}-screen` : 'paper-screens'
  const all = ['first', 'at-result', 'elsewhere'].map(words)
  return [...all, `/src/app/${screen}.tsx`]
}

/** The files that a page asks for before it wakes, besides the app itself: in one go, and none after another. */
function filesOf(page: Prerendered, output: Output): readonly string[] {
  const chunks = new Map(
    output.filter((part) => part.type === 'chunk').map((one) => [one.fileName, one]),
  )
  const files = new Set<string>()
  const add = (file: string): void => {
    const chunk = chunks.get(file)
    if (!chunk || chunk.isEntry || files.has(file)) return
    files.add(file)
    chunk.imports.forEach(add)
  }
  for (const module of neededBy(page)) add(chunkOf(module, output).fileName)
  return [...files]
}

const link = /\s*<link rel="stylesheet"[^>]*>/
const entry = /\s*<script type="module"[^>]*><\/script>/

/**
 * The styles that stand within a document. The start page has all of them: what a person sees first waits for no second
 * file. The other pages share one file.
 */
function stylesIn({ page }: Prerendered, output: Output): readonly string[] {
  if (page !== 'start') return []
  return output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
}

/** Text as HTML: a clinic may have any name. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What `pattern` finds in the shell. Throws where it finds nothing. */
function partOf(shell: string, pattern: RegExp): string {
  const [found] = pattern.exec(shell) ?? []
  if (found === undefined) throw new Error(`build/document: the shell has no ${pattern.source}.`)
  return found
}

/**
 * The shell with one page inside, in its language, asking beside the script for what that page needs. All of that is asked
 * for at the top, right after the policy: with a policy in the document Chromium asks for nothing ahead, but only as it comes
 * by, and the styles are 30 kB long. Nothing is preloaded: what did not come then, WebKit does not ask for again, not even
 * when the page is loaded anew.
 */
export function documentOf(shell: string, page: Prerendered, output: Output): string {
  const files = filesOf(page, output)
  const styles = stylesIn(page, output)
  const beside = files.map((file) => `<script type="module" crossorigin src="./${file}"></script>`)
  const [script, sheet] = [partOf(shell, entry), partOf(shell, link)]
  const within = styles.map((text) => `<style>${text}</style>`).join('')
  const asked = [...(within ? [] : [sheet.trim()]), script.trim(), ...beside]
  return withPolicy(
    shell.replace(script, '').replace(sheet, () => within),
    policyOf({ inlineStyles: styles }),
    asked,
  )
    .replace('lang="en" dir="ltr"', `lang="${page.lang}" dir="${page.dir}"`)
    .replace('data-page="start"', `data-page="${page.page}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start) => `${start}"${escaped(page.description)}"`,
    )
    .replaceAll('"./assets/', `"${page.toRoot || './'}assets/`)
    .replace('<!--app-->', () => page.html)
}
