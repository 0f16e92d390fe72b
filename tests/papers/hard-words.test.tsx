import { render, screen } from '@testing-library/react'
import type { JSX } from 'react'
import { expect, test } from 'vitest'
import { EvidencePage, PrintablePage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { standing, told } from '../hard-words.ts'

test.for<[name: string, show: () => JSX.Element]>([
  [
    'the page of rules and sources',
    () => <EvidencePage text={en} arrived={false} today={null} proof={{ href: 'proof.html' }} />,
  ],
  ['the page of questions on paper', () => <PrintablePage text={en} arrived={false} />],
])('%s tells every hard word that stands on it, and no others', ([, show]) => {
  render(show())
  expect(screen.getByRole('heading', { level: 2, name: en.glossary.title })).toBeVisible()
  expect(told()).toEqual(standing())
})
