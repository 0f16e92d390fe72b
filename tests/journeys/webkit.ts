import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { programsOf } from '../../scripts/browsers.mjs'
import { freePort } from './free-port.ts'

/** A running driver of WebKitGTK, on a display of its own. */
export interface WebKit {
  /** A browser that nobody has used before; without `keepsCopy`, one that has no service workers. */
  readonly start: (keepsCopy: boolean) => Promise<WebDriver>
  readonly stop: () => Promise<void>
}

/** Without this the window's toolbar keeps it from becoming as narrow as a phone. */
const narrow = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px }'

/** Ends a process with all that it started; also when this process ends first. */
function ending(child: ChildProcess): () => Promise<void> {
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid, 'SIGTERM')
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.once('exit', end)
  return async () => {
    process.off('exit', end)
    end()
    await gone
  }
}

/** Starts a display that nobody looks at, and tells its number. */
async function startDisplay(
  program: string,
): Promise<{ number: string; end: () => Promise<void> }> {
  // Without `-noreset` a display begins anew when its last window closes, and a browser that comes just then ends.
  const screen = ['-screen', '0', '1280x1400x24', '-noreset', '-nolisten', 'tcp']
  const child = spawn(program, ['-displayfd', '1', ...screen], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said) => resolve(String(said).trim()))
    child.once('error', reject)
    child.once('exit', () => reject(new Error('webkit: the display (Xvfb) did not start.')))
  })
  return { number, end: ending(child) }
}

/** Starts the driver, and waits until it answers. */
async function startDriver(program: string, display: string, settings: string) {
  const port = await freePort()
  const child = spawn(program, [`--port=${port}`], {
    detached: true,
    env: { ...process.env, DISPLAY: `:${display}`, XDG_CONFIG_HOME: settings },
    stdio: 'ignore',
  })
  const end = ending(child)
  const address = `http://127.0.0.1:${port}`
  const answers = (): Promise<boolean> =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('webkit: the driver (WebKitWebDriver) ended.')
    await pause(20)
  }
  return { address, end }
}

/** Starts WebKitGTK's driver; with `dark`, for a person who has asked for dark pages. */
export async function startWebKit(dark: boolean): Promise<WebKit> {
  const programs = programsOf('webkit')
  if (programs === null) throw new Error('webkit: WebKitGTK is not installed.')
  const settings = await mkdtemp(join(tmpdir(), 'needlewise-webkit-'))
  await mkdir(join(settings, 'gtk-3.0'))
  await writeFile(join(settings, 'gtk-3.0', 'gtk.css'), narrow)
  const display = await startDisplay(programs.display)
  const driver = await startDriver(programs.driver, display.number, settings)
  const wanted = (keepsCopy: boolean): Capabilities => {
    const looks = dark ? ['--dark-mode'] : []
    const features = keepsCopy ? [] : ['--features=-ServiceWorkers']
    const args = ['--automation', ...looks, ...features]
    return new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs.browser, args },
    })
  }
  const start = (keepsCopy: boolean): Promise<WebDriver> =>
    new Builder().usingServer(driver.address).withCapabilities(wanted(keepsCopy)).build()
  return {
    start,
    stop: async () => {
      await driver.end()
      await display.end()
      await rm(settings, { recursive: true })
    },
  }
}
