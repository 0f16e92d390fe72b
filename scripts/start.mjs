// Makes a fresh machine ready, builds the site and serves it. Runs on the machine's own Node (20 or newer).
//   npm start -- [--clinic clinics/example.json] [--out dist]
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const onWindows = process.platform === 'win32'
const args = process.argv.slice(2)

/** Runs a command and ends with it where it fails: it has said why. */
function run(command, ...given) {
  // The shell that Windows needs to find npm takes words apart at spaces.
  const words = onWindows ? given.map((word) => `"${word}"`) : given
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: onWindows })
  if (status !== 0) process.exit(status ?? 1)
}

/** The folder that the build was told to write to, as scripts/build.ts reads it. */
function outOf(words) {
  const at = words.findLastIndex((word) => word === '--out' || word.startsWith('--out='))
  if (at === -1) return []
  const [, folder = words[at + 1]] = /^--out=(.*)$/s.exec(words[at]) ?? []
  return ['--outDir', folder]
}

// `build` installs what is missing.
run('npm', 'run', '--silent', 'build', '--', ...args)
run('npm', 'run', '--silent', 'serve', '--', ...outOf(args))
