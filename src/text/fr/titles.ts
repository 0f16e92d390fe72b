import type { Text } from '../text.ts'

/** What the pages to read are called: the start page lists them. */
export const titles = {
  guide: 'Qu’est-ce que le microneedling ?',
  evidence: 'Règles et sources',
  about: 'À propos de ce questionnaire',
  accessibility: 'Pour tout le monde : accessibilité',
  printable: 'Les questions sur papier',
  proof: 'Ce que nous avons prouvé',
} as const satisfies Text['titles']
