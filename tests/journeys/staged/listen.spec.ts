import { en } from '../../../src/text/en/index.ts'
import { es } from '../../../src/text/es/index.ts'
import { languages } from '../../../src/text/index.ts'
import { people } from '../../people.ts'
import { answer, begin, until, untilAsked } from '../walk.ts'
import { expect, test } from './fixtures.ts'

test('a device with a voice of its own reads a question aloud, and ends with it', async ({
  page,
  visitor,
}) => {
  await page.addInitScript(() => {
    const said: string[] = []
    const voices = [
      { lang: 'en-GB', localService: true, default: true, name: 'Amy' },
      { lang: 'es-ES', localService: false, default: false, name: 'Cloud' },
    ]
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class extends EventTarget {
        readonly text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => said.splice(0),
      }),
    })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said)
  await begin(visitor)
  const listen = page.getByRole('button', { name: en.form.listen })
  await listen.click()
  const { title, hint, options } = en.questions.treatment
  expect(await said()).toEqual([
    title,
    hint,
    ...Object.values(options).flatMap((option) =>
      typeof option === 'string' ? [option] : [option.label, option.hint],
    ),
  ])
  await page.getByRole('button', { name: en.form.stopListening }).click()
  expect(await said()).toEqual([])
  await listen.click()
  await answer(visitor, 'treatment', people.nothingToReport.answers)
  await untilAsked(visitor, 'concerns')
  expect(await said()).toEqual([])
  await expect(listen).toBeVisible()
  // The only Spanish voice is somewhere else: then there is no button.
  await visitor.press(languages.es.name, 'link')
  await until(visitor, { lang: 'es' })
  await expect(page.getByRole('button', { name: es.form.listen })).toHaveCount(0)
})

test('a device without a voice has no button', async ({ page, visitor }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
  )
  await begin(visitor)
  await expect(page.getByRole('button', { name: en.form.listen })).toHaveCount(0)
})
