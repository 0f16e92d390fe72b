import type { Text } from '../text.ts'

/** What the pages to read are called: the start page lists them. */
export const titles = {
  guide: 'What is microneedling?',
  evidence: 'Rules and sources',
  about: 'About this check',
  accessibility: 'For everyone: accessibility',
  printable: 'The questions on paper',
  proof: 'What we proved',
} as const satisfies Text['titles']
