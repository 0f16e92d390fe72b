import { describe, expect, test } from 'vitest'
import { broken, sound } from './broken.ts'
import { refusalsOf } from './refusals.ts'

describe('the validators', () => {
  test.for(sound)('accept %s', ([, resource]) => {
    expect(refusalsOf(resource)).toEqual([])
  })

  test.for(broken)('refuse %s', ([, resource]) => {
    expect(refusalsOf(resource)).not.toEqual([])
  })
})
