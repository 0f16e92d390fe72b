import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../rules/index.ts'
import { languages, langs, type Lang } from '../../src/text/index.ts'

/** Rules that rest on a medicine alone, which a person could stop to be rid of the reason. */
const medicines: readonly RuleId[] = ['isotretinoin-now', 'blood-thinners']

/** How each language says not to stop one by oneself. */
const doNotStop: Readonly<Record<Lang, RegExp>> = {
  en: /Do not stop a(ny)? medicine by yourself/,
  es: /No deje (un|ningún) medicamento por su cuenta/,
  fr: /N’arrêtez (pas un|aucun) médicament de vous-même/,
  ar: /يجب عدم إيقاف أي دواء من تلقاء نفسك/,
}

describe.for(langs)('in %s', (lang) => {
  test('who takes a medicine is told not to stop it by themselves', async () => {
    const { rules } = await languages[lang].load()
    for (const id of medicines) expect(rules[id].change).toMatch(doNotStop[lang])
  })
})
