import { readFile } from 'node:fs/promises'
import type { Questionnaire } from '@medplum/fhirtypes'
import type { Page } from '@playwright/test'
import { assess, path, questionIds, questions, type Answers } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { newSeed, pairs, randomSets, singles } from '../fhir/sets.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { fillForms, openForms, showForm } from './lforms.ts'

// The questionnaire of the built site, in a form filler of others. It is the same in every engine.

// Their engine calculates anew at each press, and here thousands of times.
test.setTimeout(240_000)

const published = async (): Promise<Questionnaire> =>
  JSON.parse(await readFile('dist/fhir/questionnaire.json', 'utf8'))

/** Presses what is not chosen yet. Gives how much that was. */
async function press(page: Page, answers: Answers): Promise<number> {
  let pressed = 0
  for (const question of path(answers)) {
    const { title } = en.questions[question]
    const item = page.locator('lhc-item').filter({ has: page.getByText(title, { exact: true }) })
    for (const option of [answers[question]].flat()) {
      const { label } = optionWords(en, question, String(option))
      const text = page.getByText(label, { exact: true })
      const choice = item
        .locator('label.lhc-answer, lhc-item-choice-check-box label')
        .filter({ has: text })
      if (await choice.locator('input').isChecked()) continue
      await choice.click()
      pressed += 1
    }
  }
  return pressed
}

/**
 * Answers as somebody does who sees nothing but the form. On a busy machine it lost the first press now and then, which was
 * made as soon as it said that it was ready: a person sees that nothing is chosen there, and presses again.
 */
const fillIn = async (page: Page, answers: Answers): Promise<void> =>
  expect.poll(() => press(page, answers), { timeout: 60_000 }).toBe(0)

const some = [
  people.nothingToReport,
  people.severalReasons,
  people.tanned,
  people.diabetesNotUnderControl,
]

test(
  'people fill in the form of others, and it shows what we would',
  { tag: '@one-engine' },
  async ({ page }) => {
    const strange = await openForms(page)
    for (const { name, answers, outcome } of some) {
      await test.step(name, async () => {
        await showForm(page, await published())
        await fillIn(page, answers)
        const asked = path(answers)
        for (const question of questionIds) {
          const title = page.getByText(en.questions[question].title, { exact: true })
          await expect(title).toBeVisible({ visible: asked.includes(question) })
        }
        await expect(page.getByLabel(en.result.title)).toHaveValue(en.outcomes[outcome].headline)
        await expect(page.getByText(en.shell.consult)).toBeVisible()
      })
    }
    expect(strange).toEqual([])
  },
)

const codes = questionIds.flatMap((id) => questions[id].options.map((option) => `${id}.${option}`))
const placesOf = (answers: Answers): readonly number[] =>
  Object.entries(answers).flatMap(([id, given]) =>
    [given].flat().map((option) => codes.indexOf(`${id}.${option}`)),
  )

/** The difference between what the form and our rules make of sets of answers, with the answers that show it. */
async function differences(
  page: Page,
  questionnaire: Questionnaire,
  sets: readonly Answers[],
  outcomes: number,
): Promise<readonly string[]> {
  const filled = await fillForms(page, { questionnaire, codes, sets: sets.map(placesOf), outcomes })
  expect(filled).toHaveLength(sets.length)
  return sets.flatMap((answers, at) => {
    const assessment = assess(answers)
    const completed = assessment.status === 'completed' ? assessment.outcome : null
    const asked = path(answers)
    const expected = {
      asked: questionIds.map((id) => (asked.includes(id) ? 1 : 0)).join(''),
      outcome: at < outcomes ? completed : null,
    }
    const got = JSON.stringify(filled[at])
    const wanted = JSON.stringify(expected)
    return got === wanted ? [] : [`${got}, not ${wanted}: ${JSON.stringify(answers)}`]
  })
}

/** LHC-Forms compares an outcome with all its translations, slowly, again and again. Here it has none. */
function untranslated(questionnaire: Questionnaire): Questionnaire {
  const isTold = (key: string): boolean => key.startsWith('_')
  return JSON.parse(
    JSON.stringify(questionnaire, (key, value: unknown) => (isTold(key) ? undefined : value)),
  )
}

test(
  'the form of others asks what we ask and comes to what we come to',
  { tag: '@one-engine' },
  async ({ page }, testInfo) => {
    const seed = newSeed()
    const close = [...singles, ...pairs]
    const random = randomSets(20_000, seed)
    const outcomes = close.length + 200
    testInfo.annotations.push({ type: 'NEEDLEWISE_SEED', description: String(seed) })
    await openForms(page)
    const found = await differences(
      page,
      untranslated(await published()),
      [...close, ...random],
      outcomes,
    )
    expect(found.slice(0, 5), `NEEDLEWISE_SEED=${seed}`).toEqual([])
  },
)

test(
  'a difference to the form of others would be seen',
  { tag: '@one-engine' },
  async ({ page }) => {
    await openForms(page)
    const sent = JSON.stringify(untranslated(await published()))
    const changes = [
      // The follow-up opens by another answer.
      [/("answerCoding":\{[^}]*"precautions\.)diabetes"/, '$1sun"'],
      // A rule reads another answer.
      [/'pregnancy\.yes' in/, "'pregnancy.no' in"],
      // An outcome is another.
      [/'wait', iif/, "'avoid', iif"],
      // An option is called otherwise.
      [/("code":"allergy\.)yes"/, '$1maybe"'],
    ] as const
    for (const [from, to] of changes) {
      expect(sent).toMatch(from)
      const questionnaire = JSON.parse(sent.replace(from, to)) as Questionnaire
      const found = await differences(page, questionnaire, singles, singles.length)
      expect(found, to).not.toEqual([])
    }
  },
)
