import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/**
 * Whether the library is ready in this process. It cannot be asked, and refuses to be made ready twice; Vite runs its
 * configuration from a copy, so that this file may be here twice beside the one library.
 */
function isReady(): boolean {
  try {
    new Resvg('<svg xmlns="http://www.w3.org/2000/svg"/>').free()
    return true
  } catch {
    return false
  }
}

async function makeReady(): Promise<void> {
  if (isReady()) return
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(readFile(wasm))
}

let ready: Promise<void> | undefined

/** What reads and draws SVG, ready for use. Rejects when its WebAssembly is not among the packages. */
export async function readResvg(): Promise<typeof Resvg> {
  await (ready ??= makeReady())
  return Resvg
}
