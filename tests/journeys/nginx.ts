import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { Form } from '../../build/hosting/headers.ts'
import { freePort } from './free-port.ts'
import { persist } from './persist.ts'

// A host of the built site as clinics have one: nginx, with the file that hosting/ has for it.

/** What a clinic changes in that file: here it listens for this machine only, and has no certificate. */
async function ours(form: Form, port: number, root: string): Promise<string> {
  const given = await readFile(`hosting/${form}/nginx.conf`, 'utf8')
  const changed = given
    .replace(/listen 443 ssl;\n *ssl_certificate .*\n *ssl_certificate_key .*/, `listen ${port};`)
    .replace('root /srv/needlewise;', `root ${root};`)
  if (!changed.includes(`listen ${port};`) || !changed.includes(`root ${root};`)) {
    throw new Error(`nginx: hosting/${form}/nginx.conf has other lines than nginx.ts changes.`)
  }
  return changed
}

/** All that nginx needs lies in a folder of its own. */
const around = (folder: string, site: string): string => `
daemon off;
user ${userInfo().username};
worker_processes 1;
pid ${folder}/pid;
events {}
http {
  include /etc/nginx/mime.types;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join('\n  ')}
  include ${site};
}
`

export interface Nginx {
  /** The address of the site. */
  readonly base: string
  readonly goAway: () => Promise<void>
  readonly close: () => Promise<void>
}

async function start(folder: string, base: string): Promise<ChildProcess> {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin`
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  const child = spawn('nginx', args, { env: { ...process.env, PATH: path }, stdio: 'ignore' })
  await persist(
    async () => (await fetch(base).catch(() => null)) && true,
    (after) => `nginx: it does not answer ${after}; see ${folder}/error.log.`,
  )
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** Starts nginx, by whoever runs the tests; the site lies `at` an address such as "/clinic/". */
export async function startNginx(form: Form, at: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'needlewise-nginx-'))
  const port = await freePort()
  const base = `http://localhost:${port}${at}`
  await mkdir(join(folder, 'root'))
  await symlink(resolve('dist'), join(folder, 'root', at.replace(/\/$/, '')))
  const file = join(folder, 'site.conf')
  await writeFile(file, await ours(form, port, join(folder, 'root')))
  await writeFile(join(folder, 'nginx.conf'), around(folder, file))
  const running = await start(folder, base)
  const goAway = async (): Promise<void> => {
    if (running.exitCode === null && running.signalCode === null) await stop(running)
  }
  return {
    base,
    goAway,
    close: async () => {
      await goAway()
      await rm(folder, { recursive: true })
    },
  }
}
