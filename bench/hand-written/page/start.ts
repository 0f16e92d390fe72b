import { html, type Markup } from './html.ts'
import { questionPage } from './question.ts'
import type { Words } from './words.ts'

/** The start page: what this is, and the way in. */
export function startPage(words: Words): Markup {
  const { start } = words
  return html`<div class="stack">
    <div class="hero">
      <svg viewBox="0 0 800 200" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d="M0 92C130 20 260 24 420 78S690 132 800 60V200H0z" />
        <path d="M0 150C170 104 310 92 470 138S710 168 800 126V200H0z" />
      </svg>
      <div class="words">
        <h1 tabindex="-1">${start['title']}</h1>
        <p class="lead">${start['lead']}</p>
        <p><a role="button" draggable="false" href="#/1">${start['action']}</a></p>
      </div>
    </div>
    <ul class="points">
      <li>${start['how0']}</li>
      <li>${start['how1']}</li>
      <li>${start['how2']}</li>
      <li>${start['privacy']}</li>
    </ul>
    <p class="callout">${start['notThis']}</p>
    <nav aria-label="${start['readMore']}">
      <h2>${start['readMore']}</h2>
      <ul>
        ${['guide', 'evidence', 'about', 'accessibility', 'printable'].map(
          (page) => html`<li><a href="${page}.html">${words.shell[page]}</a></li>`,
        )}
      </ul>
    </nav>
  </div>`
}

/**
 * What the document holds as it is sent: the start page, and before it the first question, which the address alone shows.
 * So it can be answered before the script has come.
 */
export function firstPages(words: Words): Markup {
  const [question] = words.questions
  if (!question) throw new Error('hand-written: there is no question.')
  const asked = { question, answers: {}, given: [], changing: false, words }
  return html`<div id="/1">${questionPage(asked)}</div>
    ${startPage(words)}`
}
