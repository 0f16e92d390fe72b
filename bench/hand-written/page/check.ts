import { html, type Markup } from './html.ts'
import type { Answers } from './rules.ts'
import type { QuestionWords, Words } from './words.ts'

/** Every answer once more, each with a way to change it, before the result. */
export function checkPage(
  asked: readonly QuestionWords[],
  answers: Answers,
  { check, form, between }: Words,
): Markup {
  return html`<div class="stack">
    <div>
      <button type="button" class="quiet" data-do="back">${form['back']}</button>
    </div>
    <h1 tabindex="-1">${check['title']}</h1>
    <p>${check['lead']}</p>
    <dl class="answers">
      ${asked.map(({ id, title, options }, at) => {
        const given = new Set([answers[id] ?? []].flat())
        const labels = options.filter((one) => given.has(one.id)).map(({ label }) => label)
        return html`<div>
          <dt>${title}</dt>
          <dd>${labels.join(between)}</dd>
          <dd>
            <button type="button" class="quiet" data-do="change" data-at="${at + 1}">
              <span>${check['change']}</span><span class="hidden"> ${title}</span>
            </button>
          </dd>
        </div>`
      })}
    </dl>
    <div><button type="button" data-do="result">${check['action']}</button></div>
  </div>`
}
