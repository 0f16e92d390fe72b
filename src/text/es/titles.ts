import type { Text } from '../text.ts'

/** What the pages to read are called: the start page lists them. */
export const titles = {
  guide: '¿Qué es el microneedling (microagujas)?',
  evidence: 'Reglas y fuentes',
  about: 'Acerca del cuestionario',
  accessibility: 'Para todo el mundo: accesibilidad',
  printable: 'Las preguntas en papel',
  proof: 'Lo que probamos',
} as const satisfies Text['titles']
