import { hasBegun } from '../flow/index.ts'
import { readKept } from './storage.ts'
import { kioskKey, recipientKey } from './kiosk-mode.ts'
import { pairs } from '../ui/contrast-pairs.ts'
import type { Inspection } from '../staff/index.ts'

/**
 * What the site itself keeps: when it last reached its host, that this device is handed round and for which key, and the copy of its
 * files. Nothing of a person.
 */
const own = { keys: new Set(['needlewise-device', kioskKey, recipientKey]), cache: 'needlewise-' }

/** What `look` finds, or `nothing` where the browser refuses that place: then nothing can lie there, either. */
async function orElse<T>(nothing: T, look: () => T | Promise<T>): Promise<T> {
  try {
    return await look()
  } catch {
    return nothing
  }
}

/** Whether this tab keeps more than the key of a practice, by whose link it was opened. */
async function holdsAnswers(): Promise<boolean> {
  const saved = await readKept()
  const isKeyAlone = saved?.ok === true && !hasBegun(saved)
  return sessionStorage.length > (isKeyAlone ? 1 : 0)
}

const strangeKeys = (): readonly string[] =>
  Object.keys(localStorage).filter((name) => !own.keys.has(name))

async function strangeCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => !name.startsWith(own.cache))
}

async function databases(): Promise<readonly string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
}

/** Looks into every place where a browser lets a page store something, and names those that hold what is not ours. */
export async function lookForStored(): Promise<Inspection['stored']> {
  const found = await Promise.all([
    orElse(false, holdsAnswers).then((any) => any && ('this-tab' as const)),
    orElse([], strangeKeys).then(({ length }) => length > 0 && ('local-storage' as const)),
    orElse([], databases).then(({ length }) => length > 0 && ('databases' as const)),
    orElse('', () => document.cookie).then((all) => all !== '' && ('cookies' as const)),
    orElse([], strangeCaches).then(({ length }) => length > 0 && ('caches' as const)),
  ])
  return found.filter((place) => place !== false)
}

/** Deletes all of that. A cookie that only the host can delete stays, and the next look says so. */
export async function deleteStored(): Promise<void> {
  await orElse(undefined, () => sessionStorage.clear())
  await orElse(undefined, () => {
    for (const name of strangeKeys()) localStorage.removeItem(name)
  })
  for (const name of await orElse([], databases)) indexedDB.deleteDatabase(name)
  for (const name of await orElse([], strangeCaches)) await caches.delete(name)
  for (const cookie of document.cookie.split('; ').filter((one) => one !== '')) {
    document.cookie = `${cookie.split('=')[0]}=; max-age=0`
  }
}

/** What words need at least; less is asked of lines and marks. */
const forWords = 7

/** The lowest contrast that the device shows, of all pairs of colours that words are written in. */
export async function measureContrast(): Promise<Inspection['contrast']> {
  const { parse, useMode: know, modeLrgb, modeRgb, wcagContrast } = await import('culori/fn')
  know(modeRgb)
  // Contrast is reckoned in light, and not in the numbers of a colour.
  know(modeLrgb)
  const shown = getComputedStyle(document.documentElement)
  const colour = (name: string) => parse(shown.getPropertyValue(name).trim())
  const measured = pairs.map(([words, ground, least]) => {
    const [one, other] = [colour(words), colour(ground)]
    // A colour that cannot be read is none that was checked.
    return { least, is: one && other ? wcagContrast(one, other) : 1 }
  })
  const words = measured.filter(({ least }) => least >= forWords)
  return {
    lowest: Math.floor(Math.min(...words.map(({ is }) => is)) * 10) / 10,
    enough: measured.every(({ is, least }) => is >= least),
  }
}
