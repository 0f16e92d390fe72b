import type { Bench, Given, Orders, Point } from './types.ts'

// What a person would see and press on a questionnaire, however it is made.

const seen = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())

const inputs = (): readonly HTMLInputElement[] =>
  seen('main fieldset input') as readonly HTMLInputElement[]

/** The first radio or box that can be seen. */
export const firstControl = (): HTMLInputElement | undefined =>
  inputs().find(({ type }) => type === 'radio' || type === 'checkbox')

/** The first button in sight with one of these names. */
export const named = (...names: readonly string[]): HTMLElement | undefined =>
  seen('button, [role=button]').find(({ textContent }) => names.includes(textContent.trim()))

const screen = (): string => document.querySelector('main')?.dataset['screen'] ?? ''
const where = (): string => `${screen()} ${inputs()[0]?.name ?? ''}`

/** What has to be switched so that the question is answered like this. */
function toSwitch(answers: Given): readonly HTMLInputElement[] {
  const name = inputs()[0]?.name ?? ''
  const wanted = new Set([answers[name] ?? []].flat())
  return inputs().filter((one) => one.name === name && one.checked !== wanted.has(one.value))
}

const onward = ({ names }: Orders): HTMLElement | undefined =>
  inputs().length > 0 ? named(names.next) : named(names.finish, names.start)

function pointOf(element: Element | null | undefined): Point | null {
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

async function until(isSo: () => boolean): Promise<void> {
  const late = performance.now() + 30_000
  while (!isSo()) {
    if (performance.now() > late) throw new Error(`bench: nothing comes after "${where()}".`)
    await new Promise((resolve) => setTimeout(resolve))
  }
}

async function step(orders: Orders, answers: Given): Promise<void> {
  for (const input of toSwitch(answers)) input.click()
  const before = where()
  onward(orders)?.click()
  await until(() => where() !== before)
}

async function sit(orders: Orders, answers: Given): Promise<void> {
  while (screen() !== 'result') await step(orders, answers)
  named(orders.names.delete)?.click()
  await until(() => screen() === 'start' && !document.querySelector('[inert]'))
}

function words(): readonly string[] {
  const lines =
    screen() === 'result'
      ? ':is(h1, h2, h3, p, li, dt, dd, summary)'
      : 'fieldset :is(h1, h2, p, label)'
  return (
    [...document.querySelectorAll(`main ${lines}`)]
      // What is printed only is there for nobody on the screen.
      .filter((line) => !line.closest('[aria-hidden], [hidden], [aria-labelledby="hand-off"]'))
      .filter((line) => !line.querySelector('p, li, button'))
      // The gaps between the parts of a line are drawn by styles on one page and stand in the text of another.
      .map((line) => line.textContent.replaceAll(/\s+/g, ''))
      .filter((line) => line !== '')
  )
}

/** Collects every interaction from here on, each with its longest event. */
function watchInteractions(): ReadonlyMap<number, number> {
  const interactions = new Map<number, number>()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId: id, duration } = entry
      if (id > 0) interactions.set(id, Math.max(duration, interactions.get(id) ?? 0))
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  return interactions
}

/** What the page offers to whoever measures. */
export function eyes(orders: Orders): Omit<Bench, 'loaded'> {
  const interactions = watchInteractions()
  return {
    where,
    toChoose: (answers) => pointOf(toSwitch(answers)[0]?.closest('label')),
    toGoOn: () => pointOf(onward(orders)),
    interactions: () => [...interactions.values()],
    step: (answers) => step(orders, answers),
    sit: async (answers, times) => {
      for (let done = 0; done < times; done += 1) await sit(orders, answers)
    },
    words,
  }
}
