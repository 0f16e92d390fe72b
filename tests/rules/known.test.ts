import { expect, test } from 'vitest'
import { textOf, whole } from './known.ts'

test('all that is known stands in known.txt as it was checked last, word for word', async () => {
  await expect(textOf(whole)).toMatchFileSnapshot('known.txt')
})
