// Makes a fresh machine ready: needs nothing but Node, npm and git. Runs on the machine's own Node (20 or newer).
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engines, lacking, lackingTools, mustHaveAll, packages } from './browsers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const onWindows = process.platform === 'win32'

/** Runs a command in the project's folder and stops with a sentence when it fails. */
function run(command, args, remedy) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: onWindows })
  if (status !== 0) stop(`"${command} ${args.join(' ')}" failed. ${remedy}`)
}

function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** Installs the packages of the lock file, unless just these are installed already. */
function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.needlewise-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // .npmrc keeps packages from running scripts of theirs; said once more for who has settings of their own.
  run(
    'npm',
    ['ci', '--ignore-scripts'],
    'Check that the npm registry can be reached, then try again.',
  )
  writeFileSync(stamp, wanted)
}

/** The tools need Node 24. It comes with the packages; where it does not, the machine's own must do. */
function checkNode() {
  const bundled = join(root, 'node_modules', '.bin', 'node')
  const node = existsSync(bundled) ? bundled : process.execPath
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  if (Number(version.slice(1).split('.')[0]) < 24) {
    stop(`Node 24 or newer is needed, and this is ${version}. Install Node 24, then try again.`)
  }
}

/**
 * The journeys run in three engines. Their packages come from the distribution where that can be done; elsewhere it is
 * said which engine will be left out, and where nobody reads along that is a failure.
 */
function installBrowsers() {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (canInstall && (engines.some(lacking) || lackingTools() !== null)) {
    const apt = (...args) => spawnSync('apt-get', args, { cwd: root, stdio: 'inherit' })
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...packages)
  }
  const sentences = [...engines.map(lacking), lackingTools()].filter((one) => one !== null)
  if (sentences.length > 0 && mustHaveAll) stop(sentences.join('\n'))
  for (const sentence of sentences) console.warn(`\nThe journeys will leave some out: ${sentence}`)
}

/**
 * LHC-Forms, as a file of the registry: built, it holds all that it needs. As a package it would bring Angular along,
 * which it does not use then, and which takes npm longer to find than all else together.
 */
const forms = {
  name: 'lforms-40.1.3',
  hash: 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
}

/** Fetches it, unless it is here, and looks whether it is the one that was looked at. */
function fetchForms() {
  const folder = join(root, 'node_modules', '.cache', 'lforms')
  if (existsSync(join(folder, 'package', 'package.json'))) return
  mkdirSync(folder, { recursive: true })
  const file = `${forms.name}.tgz`
  const packed = ['pack', forms.name.replace('-', '@'), '--silent', '--pack-destination', folder]
  run('npm', packed, 'Check that the npm registry can be reached, then try again.')
  const hash = createHash('sha512').update(readFileSync(join(folder, file)))
  if (hash.digest('base64') !== forms.hash) stop(`${file} is not the file that was looked at.`)
  run('tar', ['-xzf', join(folder, file), '-C', folder], 'Install tar, then try again.')
}

installPackages()
checkNode()
if (process.argv.includes('--browser')) {
  installBrowsers()
  fetchForms()
}
