import axe from 'axe-core'
import type { Plain, Visitor } from './visitor.ts'

// What a person sees, read out of the document the same way in every engine.

/** The screen as a whole. */
export interface View {
  readonly [key: string]: Plain
  /** What `main` says; `null` while the script has not taken over, or where there is no page of ours. */
  readonly screen: string | null
  readonly outcome: string | null
  /** The first heading in sight. */
  readonly heading: string | null
  /** What the browser's tab says. */
  readonly title: string
  readonly lang: string
  readonly dir: string
  /** The address without its origin. */
  readonly address: string
  readonly hash: string
}

/** Looks at the screen. */
export const look = (visitor: Visitor): Promise<View> =>
  visitor.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main:not([data-prerendered])')
    // A question comes a moment before what explains it.
    const isDrawn = main?.dataset['screen'] !== 'question' || main.querySelector('details') !== null
    const isComing = document.querySelector('[aria-busy=true]') !== null
    const headings = [...document.querySelectorAll('h1')]
    return {
      // What is still on its way is no screen yet.
      screen: (isDrawn && !isComing ? main?.dataset['screen'] : undefined) ?? null,
      outcome: main?.dataset['outcome'] ?? null,
      heading: headings.find((heading) => heading.checkVisibility())?.textContent ?? null,
      title: document.title,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      address: location.pathname + location.search + location.hash,
      hash: location.hash,
    }
  })

/** What has the focus. */
export interface Focus {
  readonly [key: string]: Plain
  readonly tag: string
  /** Its own words. */
  readonly words: string
  /** What an input is called and stands for: the ids of a question and an option. */
  readonly name: string | null
  readonly value: string | null
}

/** Looks for the focus. */
export const focus = (visitor: Visitor): Promise<Focus> =>
  visitor.evaluate(() => {
    const element = document.activeElement ?? document.body
    const input = element instanceof HTMLInputElement ? element : null
    return {
      tag: element.tagName.toLowerCase(),
      words: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      name: input?.name ?? null,
      value: input?.value ?? null,
    }
  })

/** Whether these words stand on the page, and in sight: not inside a closed part, and not hidden. */
export const words = (visitor: Visitor, wanted: string): Promise<'shown' | 'hidden' | 'absent'> =>
  visitor.evaluate(
    (given) => {
      const holding = [...document.body.querySelectorAll('*')].filter(({ textContent }) =>
        textContent?.replaceAll(/\s+/g, ' ').includes(given),
      )
      const innermost = holding.filter(
        (element) => !holding.some(({ parentElement }) => parentElement === element),
      )
      if (innermost.length === 0) return 'absent'
      const inSight = innermost.filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getClientRects().length > 0,
      )
      return inSight.length > 0 ? 'shown' : 'hidden'
    },
    wanted.replaceAll(/\s+/g, ' '),
  )

/** The options that are chosen on the page. */
export const chosen = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value),
  )

/** How many elements match a selector. */
export const count = (visitor: Visitor, selector: string): Promise<number> =>
  visitor.evaluate((given) => document.querySelectorAll(given).length, selector)

/** How far anything stands out of the page sideways, in pixels. */
export const overflow = (visitor: Visitor): Promise<number> =>
  visitor.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )

/**
 * Under which names anything is stored, wherever a browser lets a page store something. What is the device's does not
 * count: when it last reached the host, and the copy of the site's files.
 */
export const stored = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(async () => {
    const databases = await indexedDB.databases()
    const copies = await caches.keys()
    return [
      ...Object.keys(sessionStorage),
      ...Object.keys(localStorage).filter((name) => name !== 'needlewise-device'),
      ...databases.map(({ name }) => name ?? 'a database'),
      ...copies.filter((name) => !name.startsWith('needlewise-')),
      ...document.cookie.split('; ').filter((cookie) => cookie !== ''),
    ]
  })

/** Opens every part that can be opened. */
export const unfold = (visitor: Visitor): Promise<null> =>
  visitor.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
    return null
  })

/** What axe says of the page: what is wrong, and how many of its rules found nothing wrong. */
export interface Verdict {
  readonly [key: string]: Plain
  readonly violations: readonly string[]
  readonly passes: number
}

/** Runs axe with every rule switched on, but for those about colours where `colours` is false: they take half of its time. */
export async function audit(visitor: Visitor, colours: boolean): Promise<Verdict> {
  if (!(await visitor.evaluate(() => 'axe' in window))) await visitor.inject(axe.source)
  return visitor.evaluate(async (withColours) => {
    const { axe: auditor } = window as unknown as { readonly axe: typeof axe }
    // Besides what it does unasked: every rule that it knows, such as contrast of 7:1 and the size of targets.
    const rules = Object.fromEntries(
      auditor.getRules().map(({ ruleId }) => {
        const enabled = withColours || !ruleId.startsWith('color-')
        return [ruleId, { enabled }] as const
      }),
    )
    const { violations, passes } = await auditor.run(document, {
      rules,
      resultTypes: ['violations'],
    })
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
      passes: passes.length,
    }
  }, colours)
}
