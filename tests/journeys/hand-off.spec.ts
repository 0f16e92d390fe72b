import jsqr from 'jsqr'
import { writeSaved } from '../../src/flow/index.ts'
import { en } from '../../src/text/en/index.ts'
import { mine } from '../handoff/made.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolation } from './looks.ts'
import { persist } from './persist.ts'
import { count, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { keep, open, until } from './walk.ts'

// In every engine: what one page seals, another opens. By camera, and without a network, in staged/hand-off.spec.ts.

test.setTimeout(120_000)

const { answers, outcome } = people.severalReasons

/** Comes back to a result by the link of a practice. */
async function comeInvited(visitor: Visitor): Promise<void> {
  await keep(visitor, writeSaved({ answers, drafts: {}, recipient: mine.recipient }) ?? '')
  await open(visitor, './index.html#/result', 'result')
}

/** What the code on the screen says, read by a decoder that did not make it. */
async function codeOn(visitor: Visitor): Promise<string> {
  const { path, size } = await visitor.evaluate(() => {
    const code = document.querySelector('dialog svg')
    return {
      path: code?.querySelector('path')?.getAttribute('d') ?? '',
      size: Number(code?.getAttribute('viewBox')?.split(' ')[2]),
    }
  })
  // Four pixels a dot, dark where a bar of the path lies.
  const side = size * 4
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, from, y, to] of path.matchAll(/M(\d+) (\d+)H(\d+)V/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1) {
      pixels.fill(0, (row * side + Number(from) * 4) * 4, (row * side + Number(to) * 4) * 4)
    }
  }
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255
  return jsqr(pixels, side, side)?.data ?? ''
}

/** Reads every code of the dialog that is open. */
async function codes(visitor: Visitor): Promise<readonly string[]> {
  const read: string[] = []
  for (let at = 1; at <= 3; at += 1) {
    const label = en.handOff.code(at, 3)
    await persist(
      async () => (await count(visitor, `dialog svg[aria-label="${label}"]`)) === 1 || null,
      (after) => `hand-off: there is no ${label} ${after}.`,
    )
    read.push(await codeOn(visitor))
    await visitor.press(en.handOff.nextCode)
  }
  return read
}

/** Types into the field that has this label, as React notices it. */
const type = (visitor: Visitor, label: string, text: string): Promise<null> =>
  visitor.evaluate(
    ([named, value]) => {
      const found = [...document.querySelectorAll('label')].find(
        (one) => one.textContent?.trim() === named,
      )
      const field = document.getElementById(found?.htmlFor ?? '')
      if (field === null) throw new Error(`hand-off: no field is called "${named}".`)
      const own = Object.getPrototypeOf(field) as object
      Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return null
    },
    [label, text] as const,
  )

/** Chooses a file for the field that has this label. */
const choose = (visitor: Visitor, label: string, bytes: readonly number[]): Promise<null> =>
  visitor.evaluate(
    ([named, content]) => {
      const found = [...document.querySelectorAll('label')].find(
        (one) => one.textContent?.trim() === named,
      )
      const field = document.getElementById(found?.htmlFor ?? '')
      if (!(field instanceof HTMLInputElement)) throw new Error(`hand-off: no "${named}".`)
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(content)], 'key.age'))
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return null
    },
    [label, bytes] as const,
  )

const passphrase = 'four words that rhyme'

/** The file of a key, sealed with a passphrase: with less work than a real one, because four looks wait for it. */
async function keyFile(): Promise<readonly number[]> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(10)
  encrypter.setPassphrase(passphrase)
  return [...(await encrypter.encrypt(`${mine.identity}\n`))]
}

test('what is sealed on one page opens on the other, and both can be read', async ({
  visitor,
  look,
}) => {
  await comeInvited(visitor)
  await visitor.press(en.handOff.showCode)
  const lines = await codes(visitor)
  expect(lines.map((line) => line.slice(0, 5))).toEqual(['NW113', 'NW123', 'NW133'])
  await expectNoViolation(visitor, look)
  await visitor.press(en.handOff.closeCode)
  expect(await count(visitor, 'dialog')).toBe(0)

  const { key, read, decision, result } = en.professional
  await open(visitor, './professional.html', 'professional')
  await persist(
    async () => (await count(visitor, 'input[type=password]')) > 0 || null,
    (after) => `hand-off: the page for the professional is not there ${after}.`,
  )
  await expectNoViolation(visitor, look)
  // Read before the key is open: it waits.
  await type(visitor, read.text, lines.join('\n'))
  await visitor.press(read.action)
  await expect.poll(() => words(visitor, read.faults['no-key'])).toBe('shown')
  await choose(visitor, key.file, await keyFile())
  await type(visitor, key.passphrase, passphrase)
  await visitor.press(key.open)
  await expect
    .poll(() => words(visitor, en.outcomes[outcome].headline), { timeout: 30_000 })
    .toBe('shown')
  expect(await words(visitor, result.flagged)).toBe('shown')
  await expectNoViolation(visitor, look)
  // Without a decision there is no note.
  await visitor.press(decision.print)
  await expect.poll(() => words(visitor, decision.choose)).toBe('shown')
  await visitor.press(key.lock)
  expect(await words(visitor, en.outcomes[outcome].headline)).not.toBe('shown')
  // What was open is not there for who comes back.
  await visitor.reload()
  await until(visitor, { screen: 'professional' })
  expect(await words(visitor, result.flagged)).not.toBe('shown')
})
