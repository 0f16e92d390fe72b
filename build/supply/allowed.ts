/** Licences that let anybody pass code on, as long as their text goes along: as SPDX names them. */
const free = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
])

/** Besides those: what a tool may have whose code is in no site. */
const freeForTools = new Set([...free, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Zlib'])

/** Whether one of the choices of an SPDX expression (without nested brackets) has nothing but these licences. */
const offers = (expression: string, licences: ReadonlySet<string>): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => licences.has(one)))

/** Whether code under this licence may go into the site. */
export const mayShip = (expression: string): boolean => offers(expression, free)

/** Whether a tool under this licence may be used to build and check the site. */
export const mayBeUsed = (expression: string): boolean => offers(expression, freeForTools)
