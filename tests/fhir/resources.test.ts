import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { catalogue } from '../../build/fhir/catalogue.ts'
import { codeSystemOf } from '../../build/fhir/code-system.ts'
import { loincNotice, standardCodes } from '../../build/fhir/codes.ts'
import { addFhir } from '../../build/fhir/index.ts'
import { questionnaireOf } from '../../build/fhir/questionnaire.ts'
import { everyText } from '../../build/fhir/words.ts'
import { questionIds, rules, ruleset, sources, type Rule } from '../../rules/index.ts'
import { codeSystem, questionnaireUrl } from '../../src/handoff/fhir/index.ts'
import { langs } from '../../src/text/index.ts'
import { refusalsOf } from './refusals.ts'

const texts = await everyText()
const [en, ...translations] = texts
const questionnaire = questionnaireOf(catalogue, texts)
const codes = codeSystemOf(texts)
const every: readonly Rule[] = Object.values(rules)

/** Every element that has words for a reader, with what stands beside it. */
function spoken(value: unknown): readonly (readonly [words: string, beside: unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Readonly<Record<string, unknown>>
  const keys = ['text', 'title', 'description', 'purpose', 'definition', 'display']
  const here = keys.flatMap((key) => {
    const words = fields[key]
    return typeof words === 'string' && `_${key}` in fields
      ? [[words, fields[`_${key}`]] as const]
      : []
  })
  return [...here, ...Object.values(fields).flatMap(spoken)]
}

describe('the questionnaire', () => {
  test('is accepted by validators that others wrote', () => {
    expect(refusalsOf(questionnaire)).toEqual([])
  })

  test('asks what is asked, in order, and then says what that comes to', () => {
    expect(questionnaire.item?.map(({ linkId }) => linkId)).toEqual([
      ...questionIds,
      'outcome',
      'consult',
    ])
    expect(questionnaire.item?.at(-1)).toMatchObject({ type: 'display', text: en.shell.consult })
  })

  test('has a name that never changes, and the version and hash of the rules', () => {
    expect(questionnaireUrl).toBe('urn:uuid:6218359a-5a36-4a83-8c12-077467545b74')
    const { url, version, meta } = questionnaire
    expect({ url, version }).toEqual({ url: questionnaireUrl, version: ruleset.version })
    expect(meta?.tag?.[0]).toMatchObject({ code: ruleset.hash, version: ruleset.version })
  })

  test('says that no clinician has confirmed all of it, and how long the reviews hold', () => {
    const untils = every.map(({ reviewed }) => reviewed.until).toSorted()
    expect(questionnaire.experimental).toBe(
      every.some(({ reviewed }) => reviewed.by !== 'clinician'),
    )
    expect('approvalDate' in questionnaire).toBe(!questionnaire.experimental)
    expect(questionnaire.effectivePeriod?.end).toBe(untils[0])
  })

  test('names every source of a rule', () => {
    const cited = every.flatMap((rule) => [...rule.evidence, ...(rule.disagreement ?? [])])
    const expected = new Set(cited.map(({ source }) => sources[source].short))
    const named = (questionnaire.extension ?? []).flatMap(
      ({ valueRelatedArtifact }) => valueRelatedArtifact?.display ?? [],
    )
    expect(named.toSorted()).toEqual([...expected].toSorted())
  })

  test('says all its words in every language', () => {
    const all = [...spoken(questionnaire), ...spoken(codes)]
    expect(all.length).toBeGreaterThan(250)
    for (const [words, beside] of all) {
      const told = JSON.stringify(beside).match(/(?<="valueCode":")[a-z]+/g)
      expect(told, words).toEqual(langs.filter((lang) => lang !== en.lang))
    }
    const sent = JSON.stringify([questionnaire, codes])
    for (const text of translations) {
      expect(sent).toContain(JSON.stringify(text.questions.isotretinoin.hint))
      expect(sent).toContain(JSON.stringify(text.outcomes.avoid.headline))
      expect(sent).toContain(JSON.stringify(text.shell.consult))
    }
  })
})

describe('the codes', () => {
  test('are accepted by validators that others wrote', () => {
    expect(refusalsOf(codes)).toEqual([])
  })

  test('hold every option of the questionnaire, in the same words', () => {
    const known = new Map(codes.concept?.map(({ code, display }) => [code, display]))
    const options = (questionnaire.item ?? []).flatMap(({ answerOption = [] }) => answerOption)
    expect(options.length).toBeGreaterThan(70)
    for (const { valueCoding } of options) {
      expect(valueCoding?.system).toBe(codeSystem)
      expect(known.get(valueCoding?.code ?? ''), valueCoding?.code).toBe(valueCoding?.display)
    }
  })

  /** Written down from the notes on codes: those in bold, looked up in several places. Nothing else may be given on. */
  const confirmed = ['http://loinc.org|82810-3', 'http://loinc.org|63895-7']

  test('of others are those that were looked up, with the notice that they ask for', () => {
    const used = (questionnaire.item ?? [])
      .flatMap(({ code = [] }) => code)
      .map(({ system, code }) => `${system}|${code}`)
    expect(used.toSorted()).toEqual(confirmed.toSorted())
    expect(Object.values(standardCodes)).toHaveLength(confirmed.length)
    expect(questionnaire.copyright).toBe(loincNotice)
  })
})

test('the build writes both under names that never change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'needlewise-fhir-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await addFhir(folder)
  expect((await readdir(join(folder, 'fhir'))).toSorted()).toEqual([
    'codesystem.json',
    'questionnaire.json',
  ])
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, 'fhir', name), 'utf8'))
  expect(await read('questionnaire.json')).toEqual(questionnaire)
  expect(await read('codesystem.json')).toEqual(codes)
})
