import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutWords } from '../../build/clinic/plugin.ts'

const code = readFileSync('src/text/languages.ts', 'utf8')

test('a language that is not offered keeps its name and loses the way to its words', () => {
  const left = withoutWords(code, ['es', 'ar'])
  const ways = [...left.matchAll(/import\('\.\/(\w+)\/[^']*'\)/g)].map(([, lang]) => lang)
  expect(ways).toEqual(['es', 'es', 'es', 'ar', 'ar', 'ar'])
  for (const name of ['English', 'Español', 'Français', 'العربية']) expect(left).toContain(name)
})

test('with every language offered nothing changes', () => {
  expect(withoutWords(code, ['en', 'es', 'fr', 'ar'])).toBe(code)
})

test('words that are fetched in another way are no silent rest', () => {
  expect(() => withoutWords('', ['en'])).toThrow('src/text/languages.ts fetches "es" otherwise')
})
