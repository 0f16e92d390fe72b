import { By, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver'
import { heard, listen } from './faults-in-page.ts'
import { persist } from './persist.ts'
import type { Key, Plain, Role, Size, Visitor } from './visitor.ts'

const keys: Record<Exclude<Key, 'Shift+Tab'>, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Space: Keys.SPACE,
  ArrowDown: Keys.ARROW_DOWN,
}

/** Presses a key, and with it Shift where that is asked for. */
const pressKey = (driver: WebDriver, key: Key): Promise<void> =>
  key === 'Shift+Tab'
    ? driver.actions().keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform()
    : driver.actions().sendKeys(keys[key]).perform()

const roles: Record<Role, string> = {
  button: 'button, [role=button]',
  link: 'a[href]:not([role])',
}

/** What a driver says of an element that is about to go, or is not there yet. */
const passing = new Set([
  'StaleElementReferenceError',
  'ElementNotInteractableError',
  'NoSuchElementError',
])

/** Tries until there is a result. What is not there yet is tried again; anything else is thrown. */
async function attend<Result>(what: string, attempt: () => Promise<Result | null>) {
  let last = ''
  const patient = (): Promise<Result | null> =>
    attempt().catch((error: unknown) => {
      if (!(error instanceof Error && passing.has(error.name))) throw error
      last = ` (${error.name})`
      return null
    })
  return persist(patient, (after) => `by-webdriver: there is no ${what} ${after}${last}.`)
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** Elements on the page whose words or label hold a name. */
const candidates = (selector: string, name: string): Element[] =>
  [...document.querySelectorAll(selector)].filter((element) => {
    const called = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return element.checkVisibility() && called.replaceAll(/\s+/g, ' ').includes(name)
  })

/** Finds what WebKit tells a screen reader under this role and name; `null` where there is none yet. */
async function find(driver: WebDriver, name: string, role: Role): Promise<WebElement | null> {
  const wanted = plain(name)
  const found: WebElement[] = []
  for (const element of await driver.executeScript<WebElement[]>(candidates, roles[role], wanted)) {
    const called = plain(await element.getAccessibleName())
    if (called === wanted && (await element.getAriaRole()) === role) found.push(element)
  }
  if (found.length > 1) throw new Error(`by-webdriver: there are two of the ${role} "${name}".`)
  return found[0] ?? null
}

const bringIntoSight = (element: Element): null => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  // Out of sight, or under a button that stays in sight: a person scrolls.
  if (top < 0 || bottom > innerHeight || !element.contains(over)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  return null
}

/** Finds an element and does something with it, as soon as that works. WebKitGTK's driver does not scroll by itself. */
const reach = (
  driver: WebDriver,
  what: string,
  seek: () => Promise<WebElement | null>,
  act: (element: WebElement) => Promise<void>,
): Promise<true> =>
  attend(what, async () => {
    const element = await seek()
    if (element === null) return null
    await driver.executeScript(bringIntoSight, element)
    await act(element)
    return true
  })

/** Presses an option unless it is as it should be, and waits until it is. */
async function set(driver: WebDriver, question: string, id: string, on: boolean): Promise<void> {
  const what = `option ${id} of ${question}`
  const option = By.css(`input[name="${question}"][value="${id}"]`)
  const seek = async (): Promise<WebElement> => driver.findElement(option)
  await reach(driver, what, seek, async (input) => {
    if ((await input.isSelected()) !== on) await input.click()
  })
  await attend(`${what} that stays ${on ? 'chosen' : 'open'}`, async () =>
    (await (await seek()).isSelected()) === on ? true : null,
  )
}

/**
 * A window has a frame of its own: measures it, and gives the page what it should have. What is measured may be older
 * than what was asked for last, so nothing is added up, and a window is never asked to be smaller than its page.
 */
async function resize(driver: WebDriver, { width, height }: Size): Promise<void> {
  const window = driver.manage().window()
  await window.setRect({ width, height })
  await attend(`page of ${width} by ${height}`, async () => {
    const frame = await window.getRect()
    const [wide = 0, high = 0] = await driver.executeScript<number[]>(() => [
      innerWidth,
      innerHeight,
    ])
    if (wide === width && high === height) return true
    await window.setRect({
      width: Math.max(width, frame.width + width - wide),
      height: Math.max(height, frame.height + height - high),
    })
    return null
  })
}

/**
 * A visitor in a browser that a WebDriver server drives: WebKitGTK.
 *
 * Its faults are heard from inside the page, because this driver hands out no console and takes no script to run before
 * the page's own. So nothing is heard of what is said or thrown while a document loads, and something may be missed
 * right before one is left. (A script that fails while loading is still noticed: no screen takes over.)
 */
export function byWebDriver(driver: WebDriver, base: string): Visitor {
  const faults: string[] = []
  /** Does what may lead to another document: asks this one for its faults, and listens to the next. */
  const moving = async (move: () => Promise<unknown>): Promise<void> => {
    faults.push(...(await driver.executeScript<readonly string[]>(heard)))
    await move()
    await driver.executeScript(listen)
  }
  const press = (name: string, role: Role, act: (element: WebElement) => Promise<void>) =>
    moving(() => reach(driver, `${role} "${name}"`, () => find(driver, name, role), act))
  return {
    engine: 'webkit',
    goTo: (address) => moving(() => driver.get(new URL(address, base).href)),
    reload: () => moving(() => driver.navigate().refresh()),
    back: () => moving(() => driver.navigate().back()),
    forward: () => moving(() => driver.navigate().forward()),
    resize: (size) => resize(driver, size),
    press: (name, role = 'button') => press(name, role, (element) => element.click()),
    pressTwice: (name, role = 'button') =>
      press(name, role, (element) => driver.actions().doubleClick(element).perform()),
    choose: (question, id) => set(driver, question, id, true),
    untick: (question, id) => set(driver, question, id, false),
    askFor: null,
    key: (key) => pressKey(driver, key),
    evaluate: <Result extends Plain, Given extends Plain>(
      script: (given: Given) => Result | Promise<Result>,
      given?: Given,
    ) => driver.executeScript<Result>(script, given),
    inject: async (script) => {
      await driver.executeScript(script)
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    faults: async () => {
      faults.push(...(await driver.executeScript<readonly string[]>(heard)))
      return faults.splice(0)
    },
  }
}
