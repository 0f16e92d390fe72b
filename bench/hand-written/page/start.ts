import { html, type Markup } from './html.ts'
import { questionPage } from './question.ts'
import type { Words } from './words.ts'

/** The start page: what this is, with the first question on it, which can be answered before the script has come. */
export function startPage(words: Words, given: readonly string[]): Markup {
  const { start } = words
  const [question] = words.questions
  if (!question) throw new Error('hand-written: there is no question.')
  return html`<div class="stack">
    <div class="hero">
      <svg viewBox="0 0 800 200" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d="M0 92C130 20 260 24 420 78S690 132 800 60V200H0z" />
        <path d="M0 150C170 104 310 92 470 138S710 168 800 126V200H0z" />
      </svg>
      <div class="words">
        <h1 tabindex="-1">${start['title']}</h1>
        <p class="lead">${start['lead']}</p>
      </div>
    </div>
    ${questionPage({ question, answers: {}, given, changing: false, words, first: true })}
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
