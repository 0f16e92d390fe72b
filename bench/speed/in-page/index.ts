import { eyes } from './eyes.ts'
import type { Orders } from './types.ts'
import { watch } from './watch.ts'

/** What is sent into a page under measurement ahead of its own scripts. The same for every page, so that it costs all alike. */
export function install(orders: Orders): void {
  globalThis.needlewiseBench = { ...eyes(orders), loaded: watch(orders) }
}
