import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Guide } from '../../src/guide/index.ts'
import { ReasonList } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { standing, told } from '../hard-words.ts'

test('the guide tells every hard word that stands on it, and no others', () => {
  const reasons = <ReasonList text={en} />
  render(<Guide text={en} arrived={false} reasons={reasons} startHref="index.html" />)
  expect(screen.getByRole('region', { name: en.glossary.title })).toBeVisible()
  expect(told()).toEqual(standing())
})
