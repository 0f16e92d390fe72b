import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { standing, told } from '../hard-words.ts'
import { hasPart, show } from './show.tsx'

test.for(Object.values(people))('on the result of $name every hard word is told', ({ answers }) => {
  show(answers)
  expect(hasPart(en.glossary.title)).toBe(true)
  expect(told()).toEqual(standing())
  expect(screen.getAllByRole('term').length).toBe(told().length)
})
