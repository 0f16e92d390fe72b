import { html, type Markup } from './html.ts'
import { pathOf, type Answers } from './rules.ts'
import type { QuestionWords, SourceNumber, Words } from './words.ts'

/** Documents to look up, in a new tab. */
export const links = (items: readonly SourceNumber[], words: Words): Markup =>
  html`<ul class="links">
    ${items.map((source) => html`<li><cite>${linkTo(source, words)}</cite></li>`)}
  </ul>`

/** One such document. */
export function linkTo(source: SourceNumber, { sources, shell }: Words): Markup {
  const { name, url } = sources[source] ?? {}
  const words = html`<bdi lang="en">${name}</bdi>`
  if (url === undefined) return words
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer"
    >${words}<span class="hidden"> (${shell['newTab']})</span></a
  >`
}

/** Words that open on demand. */
export const details = (summary: string, body: Markup): Markup =>
  html`<details>
    <summary>${summary}</summary>
    <div class="body">${body}</div>
  </details>`

/** Hard words, each with what it means. */
export const terms = (ids: readonly string[], words: Words): Markup =>
  html`<dl class="terms">
    ${Object.entries(words.terms).map(
      ([id, [word, means]]) =>
        ids.includes(id) &&
        html`<div>
          <dt>${word}</dt>
          <dd>${means}</dd>
        </div>`,
    )}
  </dl>`

const from = (items: readonly SourceNumber[], words: Words): Markup | false =>
  items.length > 0 &&
  html`<div>
    <p>${words.form['from']}</p>
    ${links(items, words)}
  </div>`

function choices({ id, many, options }: QuestionWords, given: readonly string[]): Markup {
  return html`<div class="choices ${options.length > 8 && 'many'}">
    ${options.map(({ id: option, label, hint, apart }, at) => {
      const own = at === 0 ? id : `${id}-${option}`
      return html`<div class="${apart && 'apart'}">
        <label class="choice"
          ><input
            type="${many ? 'checkbox' : 'radio'}"
            id="${own}"
            name="${id}"
            value="${option}"
            ${hint && html`aria-describedby="${own}-hint"`}
            ${given.includes(option) && 'checked'}
          /><span>${label}</span></label
        >
        ${hint && html`<p class="hint" id="${own}-hint">${hint}</p>`}
      </div>`
    })}
  </div>`
}

function explanations(question: QuestionWords, words: Words): Markup {
  const { why, whyFrom, howToTell, howFrom, terms: hard } = question
  const { form } = words
  return html`<div class="explain">
    ${
      howToTell.length > 0 &&
      details(
        form['howToTell'] ?? '',
        html`${howToTell.map((line) => html`<p>${line}</p>`)}${from(howFrom, words)}`,
      )
    }
    ${details(
      form['whyWeAsk'] ?? '',
      html`<p>${why}</p>
        ${from(whyFrom, words)}`,
    )}
    ${hard.length > 0 && details(form['hardWords'] ?? '', terms(hard, words))}
  </div>`
}

/** What is missing, on top of the page. */
export const problemSummary = (problem: string, id: string, { form }: Words): Markup =>
  html`<div class="problem" role="alert" tabindex="-1">
    <h2>${form['errorTitle']}</h2>
    <p><a href="#${id}" data-focus="${id}">${problem}</a></p>
  </div>`

interface Asked {
  readonly question: QuestionWords
  readonly answers: Answers
  /** What stands chosen. */
  readonly given: readonly string[]
  readonly changing: boolean
  readonly words: Words
}

function way({ question, answers, changing, words }: Asked): Markup {
  const { form, progress } = words
  const asked = pathOf(words, answers)
  const at = asked.indexOf(question) + 1
  return html`<div class="top">
    <button type="button" class="quiet" data-do="back">${form['back']}</button>
    ${
      changing
        ? html`<p id="progress">${form['changing']}</p>`
        : html`<p id="progress">${progress[asked.length]?.[at]}</p>
            <progress
              aria-label="${form['answered']}"
              value="${words.questions.indexOf(question)}"
              max="${words.questions.length}"
            ></progress>`
    }
  </div>`
}

/** One question with its options, the way on and back, and why it is asked. */
export function questionPage(asked: Asked): Markup {
  const { question, given, words } = asked
  const { id, title, hint } = question
  return html`<div class="page">
    ${way(asked)}
    <form method="dialog" autocomplete="off" novalidate data-question="${id}">
      <fieldset ${hint && html`aria-describedby="about-${id}"`}>
        <legend><h1 tabindex="-1">${title}</h1></legend>
        ${hint && html`<p class="soft" id="about-${id}">${hint}</p>`} ${choices(question, given)}
      </fieldset>
      <div class="continue">
        <button aria-describedby="progress">${words.form['continue']}</button>
      </div>
      ${explanations(question, words)}
    </form>
  </div>`
}
