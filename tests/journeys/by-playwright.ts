import type { Locator, Page } from '@playwright/test'
import type { Engine } from '../../scripts/browsers.mjs'
import { persist } from './persist.ts'
import type { Role, Visitor } from './visitor.ts'

/** Notes what is said on the console, what is thrown, and what is asked of any origin but `origin`. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const asked = new URL(request.url())
    if (asked.protocol !== 'data:' && asked.origin !== origin) {
      faults.push(`asked another origin: ${request.url()}`)
    }
  })
  return faults
}

/**
 * Firefox tells of what was thrown only a while later, but in order: throws something of our own, and waits until that
 * is told.
 */
async function waitForFaults(page: Page, faults: string[]): Promise<void> {
  const last = 'Everything until here is told.'
  await page.evaluate((words) => reportError(new Error(words)), last)
  await persist(
    async () => (faults.includes(last) ? true : null),
    (after) => `by-playwright: Firefox tells nothing of what was thrown ${after}.`,
  )
  faults.splice(faults.indexOf(last), 1)
}

/** Where something can be pressed, and whether it is chosen; or why it cannot be pressed yet. */
interface Aim {
  readonly x: number
  readonly y: number
  readonly checked: boolean
  readonly trouble: string | null
}

/**
 * Brings the one element of these into sight, and aims at its middle. Playwright's own `click` does the same in fifteen
 * messages; a Firefox that is driven by BiDi takes 200 ms for them, and 50 ms for this.
 */
const aim = async (elements: readonly Element[]): Promise<Aim> => {
  const [element] = elements
  if (!element || elements.length > 1) {
    return { x: 0, y: 0, checked: false, trouble: `there are ${elements.length} of it` }
  }
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  // Out of sight, or under a button that stays in sight: a person scrolls.
  if (top < 0 || bottom > innerHeight || !element.contains(over)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const before = element.getBoundingClientRect()
  await new Promise(requestAnimationFrame)
  const { x, y, width, height } = element.getBoundingClientRect()
  const middle = { x: x + width / 2, y: y + height / 2 }
  const hit = document.elementFromPoint(middle.x, middle.y)
  const moves = before.x !== x || before.y !== y
  const trouble = moves ? 'it moves' : element.contains(hit) ? null : `it is under ${hit?.tagName}`
  return { ...middle, checked: element.matches(':checked'), trouble }
}

/** Aims until there is one element that stands still and is covered by nothing. */
async function reach(target: Locator, what: string): Promise<Aim> {
  let trouble: string | null = null
  const attempt = async (): Promise<Aim | null> => {
    const aimed = await target.evaluateAll(aim)
    trouble = aimed.trouble
    return trouble === null ? aimed : null
  }
  return persist(
    attempt,
    (after) => `by-playwright: ${what} cannot be pressed ${after}: ${trouble}.`,
  )
}

/** Presses an option unless it is as it should be, and waits until it is. */
async function set(page: Page, question: string, id: string, on: boolean): Promise<void> {
  const what = `the option ${id} of ${question}`
  const option = page.locator(`input[name="${question}"][value="${id}"]`)
  const { x, y, checked } = await reach(option, what)
  if (checked === on) return
  await page.mouse.click(x, y)
  const attempt = async (): Promise<true | null> =>
    (await option.isChecked()) === on ? true : null
  await persist(attempt, (after) => `by-playwright: ${what} did not change ${after}.`)
}

/** A visitor in a browser that Playwright drives: Chromium, and Firefox by WebDriver BiDi. */
export function byPlaywright(page: Page, engine: Engine, base: string): Visitor {
  const faults = watch(page, new URL(base).origin)
  const find = (name: string, role: Role): Promise<Aim> =>
    reach(page.getByRole(role, { name, exact: true }), `the ${role} "${name}"`)
  return {
    engine,
    goTo: async (address) => {
      await page.goto(new URL(address, base).href)
    },
    reload: async () => {
      await page.reload()
    },
    back: async () => {
      await page.goBack()
    },
    forward: async () => {
      await page.goForward()
    },
    resize: (size) => page.setViewportSize(size),
    press: async (name, role = 'button') => {
      const { x, y } = await find(name, role)
      await page.mouse.click(x, y)
    },
    pressTwice: async (name, role = 'button') => {
      const { x, y } = await find(name, role)
      await page.mouse.dblclick(x, y)
    },
    choose: (question, id) => set(page, question, id, true),
    untick: (question, id) => set(page, question, id, false),
    key: (key) => page.keyboard.press(key),
    // Firefox by BiDi takes no notice of it.
    askFor:
      engine === 'chromium'
        ? (look) =>
            page.emulateMedia({
              colorScheme: look === 'dark' ? 'dark' : 'light',
              forcedColors: look === 'forced' ? 'active' : 'none',
            })
        : null,
    // Playwright's own types take out what cannot be sent; `Plain` has left nothing of that.
    evaluate: <Result, Given>(script: (given: Given) => Result | Promise<Result>, given?: Given) =>
      page.evaluate(script as (given: unknown) => Result | Promise<Result>, given),
    inject: async (script) => {
      await page.evaluate(script)
    },
    screenshot: () => page.screenshot(),
    faults: async () => {
      if (engine === 'firefox') await waitForFaults(page, faults)
      return faults.splice(0)
    },
  }
}
