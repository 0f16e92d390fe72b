// The one list of the browsers that the journeys run in. scripts/prepare.mjs reads it on the machine's own Node before
// anything is installed, so it needs nothing but that.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const libraries = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', '']

/**
 * Each browser with its Debian packages, and the programs that it takes: where they are looked for, and the variable
 * that names another place.
 */
const browsers = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium', 'chromium-headless-shell'],
    programs: {
      browser: {
        variable: 'CHROMIUM_PATH',
        paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      },
    },
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: { browser: { variable: 'FIREFOX_PATH', paths: ['/usr/bin/firefox-esr'] } },
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: {
      driver: { variable: 'WEBKIT_DRIVER_PATH', paths: ['/usr/bin/WebKitWebDriver'] },
      browser: {
        variable: 'MINIBROWSER_PATH',
        paths: libraries.map((folder) => `/usr/lib/${folder}webkit2gtk-4.1/MiniBrowser`),
      },
      display: { variable: 'XVFB_PATH', paths: ['/usr/bin/Xvfb'] },
    },
  },
}

/** Chromium without the window around its pages: the same engine, at half the work. Debian has it as a program. */
const shell = {
  variable: 'CHROMIUM_SHELL_PATH',
  paths: ['/usr/bin/chromium-headless-shell'],
}

/** Letters of all scripts: without them a picture of a page in Arabic shows boxes. */
const fonts = 'fonts-noto-core'

/** Where programs are missed, one that was named by a variable is not looked for elsewhere. */
function whereIs({ variable, paths }) {
  const named = process.env[variable]
  return [named ?? paths].flat().find((path) => existsSync(path))
}

/** The names of the engines, in the order in which the journeys run. */
export const engines = Object.keys(browsers)

/** Where nobody reads along, a browser that is missing is a failure and not a remark. */
export const mustHaveAll = !['', '0', 'false'].includes(process.env.CI ?? '')

/** The path of every program of an engine, or `null` when one of them is missing. */
export function programsOf(engine) {
  const found = Object.entries(browsers[engine].programs).map(([role, program]) => [
    role,
    whereIs(program),
  ])
  return found.every(([, path]) => path !== undefined) ? Object.fromEntries(found) : null
}

/**
 * The program that journeys about pages run in: Chromium's shell, or all of Chromium where there is no shell. Who names
 * a Chromium and no shell wants that one.
 */
export function quickChromium() {
  const { browser } = browsers.chromium.programs
  const isNamed = browser.variable in process.env && !(shell.variable in process.env)
  return (isNamed ? undefined : whereIs(shell)) ?? programsOf('chromium')?.browser
}

/** What is missing for an engine and how to get it, in a sentence; or `null`. */
export function lacking(engine) {
  const { name, packages, programs } = browsers[engine]
  const missing = Object.values(programs).filter((program) => whereIs(program) === undefined)
  if (missing.length === 0) return null
  const places = missing.map(({ variable, paths }) => process.env[variable] ?? paths[0])
  return (
    `${name} is not here (no ${places.join(', no ')}). Install ${packages.join(' and ')} ` +
    `(on Debian: sudo apt-get install ${packages.join(' ')}), ` +
    `or name the place in ${missing.map(({ variable }) => variable).join(' and ')}.`
  )
}

/** Programs of others that tests look at our files with, or have them served by, each with its Debian package. */
const tools = { pdfinfo: 'poppler-utils', age: 'age', zbarimg: 'zbar-tools', nginx: 'nginx-light' }

/** Whether one of them is here. Servers lie where only root looks for programs. */
export const hasTool = (tool) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) =>
    existsSync(join(folder, tool)),
  )

/** Which of them are missing and how to get them, in a sentence; or `null`. */
export function lackingTools() {
  const missing = Object.keys(tools).filter((tool) => !hasTool(tool))
  if (missing.length === 0) return null
  const names = missing.map((tool) => tools[tool]).join(' ')
  return (
    `Printed pages, sealed files, codes and a host's headers are looked at with ${missing.join(', ')}, which are not here. ` +
    `Install them (on Debian: sudo apt-get install ${names}).`
  )
}

/** Every Debian package that the tests need, with those of the engines that are here already. */
export const packages = [
  ...engines.flatMap((engine) => browsers[engine].packages),
  ...Object.values(tools),
  fonts,
]
