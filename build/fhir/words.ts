import type { Element } from '@medplum/fhirtypes'
import { languages, langs, reference, type Text } from '../../src/text/index.ts'

/** The words of every language; the one that the others are translated from comes first. */
export type Texts = readonly [reference: Text, ...translations: Text[]]

/** Fetches the words of every language. */
export async function everyText(): Promise<Texts> {
  const others = langs.filter((lang) => lang !== reference)
  const [first, ...translations] = [languages[reference], ...others.map((lang) => languages[lang])]
  return [await first.load(), ...(await Promise.all(translations.map(({ load }) => load())))]
}

/** A string of FHIR, and beside it what FHIR says about that string. */
type Said<Key extends string> = Record<Key, string> & Record<`_${Key}`, Element>

/**
 * Words under `key` in the reference, with every translation beside them:
 * https://hl7.org/fhir/R4/extension-translation.html.
 */
export function said<Key extends string>(
  key: Key,
  [first, ...others]: Texts,
  wordsOf: (text: Text) => string,
): Said<Key> {
  const extension = others.map((text) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/translation',
    extension: [
      { url: 'lang', valueCode: text.lang },
      { url: 'content', valueString: wordsOf(text) },
    ],
  }))
  return { [key]: wordsOf(first), [`_${key}`]: { extension } } as Said<Key>
}
