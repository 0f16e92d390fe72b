import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EvidencePage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { standing, told } from '../hard-words.ts'

test('the page of rules and sources tells every hard word that stands on it, and no others', () => {
  render(<EvidencePage text={en} arrived={false} today={null} />)
  expect(screen.getByRole('heading', { level: 2, name: en.glossary.title })).toBeVisible()
  expect(told()).toEqual(standing())
})
