import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/*
 * LHC-Forms, of the US National Library of Medicine: a form filler that this project did not write. It is served out of
 * its package on an origin that does not exist, so that it can fetch nothing else.
 */

const origin = 'https://forms.invalid'
const folder = 'node_modules/.cache/lforms/package/dist/lforms'
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
]
const page = `<!doctype html>
<html lang="en"><head><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css">
<link rel="icon" href="data:,">
</head><body><div id="form"></div>${scripts.map((file) => `<script src="/${file}"></script>`).join('')}</body></html>`

/** A question as LHC-Forms keeps it. */
interface Item {
  readonly linkId: string
  readonly answers?: readonly { readonly code: string }[]
  readonly answerCardinality?: { readonly max?: string }
  readonly _isHiddenFromView?: boolean
  value: unknown
}

/** A form as LHC-Forms keeps it. */
interface FormData {
  readonly items: readonly Item[]
  readonly _checkFormControls: () => void
  readonly _expressionProcessor: { readonly runCalculations: (initial: boolean) => Promise<void> }
}

declare const LForms: {
  readonly LFormsData: new (definition: unknown) => FormData
  readonly Util: {
    readonly addFormToPage: (form: unknown, id: string, options: object) => Promise<void>
    readonly convertFHIRQuestionnaireToLForms: (form: unknown, version: 'R4') => unknown
  }
}

/** Opens LHC-Forms with nothing in it. Gives what it asked for besides its own files, as it comes. */
export async function openForms(visited: Page): Promise<readonly string[]> {
  const strange: string[] = []
  await visited.route('**/*', async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url())
    const file = join(folder, pathname)
    if (asked !== origin || !existsSync(file)) {
      strange.push(route.request().url())
      return route.abort()
    }
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page })
      : route.fulfill({ path: file })
  })
  await visited.goto(`${origin}/`)
  return strange
}

/** Shows a questionnaire as LHC-Forms shows it. */
export const showForm = async (visited: Page, questionnaire: object): Promise<void> =>
  visited.evaluate(
    (form) => LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' }),
    questionnaire,
  )

/** What LHC-Forms makes of a set of answers. */
export interface Filled {
  /** Which of the questions it shows, in their order, as zeros and ones. */
  readonly asked: string
  readonly outcome: string | null
}

interface Filling {
  readonly questionnaire: object
  /** Every code on offer, and each set as places in this list: that is sent a hundred times quicker. */
  readonly codes: readonly string[]
  readonly sets: readonly (readonly number[])[]
  /** For how many of the sets, from the first on, it shall say the outcome, too. That takes a hundred times longer. */
  readonly outcomes: number
}

/** Has LHC-Forms' own engine go through sets of answers, in the page, with nothing shown. */
export const fillForms = async (visited: Page, filling: Filling): Promise<readonly Filled[]> =>
  visited.evaluate(async ({ questionnaire, codes, sets, outcomes }) => {
    // It tells the time of every run.
    console.log = () => {}
    const definition = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4')
    const form = new LForms.LFormsData(definition)
    const result = form.items.find(({ linkId }) => linkId === 'outcome')
    const questions = form.items.filter((item) => item.answers && item !== result)
    const filled: Filled[] = []
    for (const set of sets) {
      const given = new Set(set.map((at) => codes[at]))
      for (const question of questions) {
        const chosen = question.answers?.filter(({ code }) => given.has(code)) ?? []
        const isMany = question.answerCardinality?.max === '*'
        question.value = chosen.length === 0 ? null : isMany ? chosen : chosen[0]
      }
      // What its own controls call when something is pressed, but waited for.
      form['_checkFormControls']()
      if (filled.length < outcomes) await form['_expressionProcessor'].runCalculations(false)
      const asked = questions.map(({ _isHiddenFromView: isHidden }) => (isHidden ? 0 : 1)).join('')
      const { code = null } = (result?.value ?? {}) as { code?: string }
      filled.push({ asked, outcome: filled.length < outcomes ? code : null })
    }
    return filled
  }, filling)
