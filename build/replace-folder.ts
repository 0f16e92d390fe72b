import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'

/** Whether `inner` is `outer` or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Z]:/i.test(way))
}

/**
 * Why `folder` is not to be replaced by a site, or `null`: all that it holds would be lost. It may be new, empty, or a
 * site. `root` is the folder of the project.
 */
export async function refusalOf(folder: string, root: string): Promise<string | null> {
  const remedy = 'Name a folder that is new or empty, or that holds a site.'
  if (isWithin(root, folder)) return `"${folder}" holds the project itself. ${remedy}`
  if (!existsSync(folder)) return null
  const files = await readdir(folder).catch(() => null)
  if (files === null) return `"${folder}" is no folder. ${remedy}`
  if (files.length === 0 || files.includes('index.html')) return null
  return `"${folder}" holds something else than a site. ${remedy}`
}

/**
 * Puts a copy of the folder `made` in the place of `folder`. Nobody meets a half of it: it is copied beside the place,
 * where renaming is one step, also between two disks. Rejects when the disk does, with the former folder left there.
 */
export async function replaceFolder(folder: string, made: string): Promise<void> {
  const [coming, former] = [`${folder}.coming-${process.pid}`, `${folder}.former-${process.pid}`]
  try {
    await mkdir(dirname(folder), { recursive: true })
    await cp(made, coming, { recursive: true })
    const isThere = existsSync(folder)
    if (isThere) await rename(folder, former)
    await rename(coming, folder).catch(async (error: unknown) => {
      if (isThere) await rename(former, folder)
      throw error
    })
  } finally {
    await rm(coming, { recursive: true, force: true })
    if (existsSync(folder)) await rm(former, { recursive: true, force: true })
  }
}
