import type { Text } from '../../src/text/index.ts'
import { html, type Markup } from './page/html.ts'
import { firstPages } from './page/start.ts'
import type { Words } from './page/words.ts'

/** What a person may press in the header: the languages, each by its own name and in its own folder. */
export type Languages = readonly (readonly [lang: string, name: string])[]

function header({ shell, lang }: Text, languages: Languages): Markup {
  return html`<header>
    <nav class="languages" aria-label="${shell.languages}">
      <ul>
        ${languages.map(
          ([code, name]) =>
            html`<li lang="${code}">
              <a href="${code}/" hreflang="${code}" ${code === lang && html`aria-current="page"`}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <div class="inner">
      <a href="index.html" class="name"
        ><svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M10 7v11M16 7v16M22 7v11" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
        <span>${shell.name}</span></a
      >
      <nav aria-label="${shell.menu}">
        <ul class="menu">
          ${(['guide', 'evidence', 'about'] as const).map(
            (page) => html`<li><a href="${page}.html">${shell.pages[page]}</a></li>`,
          )}
        </ul>
      </nav>
    </div>
  </header>`
}

const footer = ({ shell }: Text): Markup =>
  html`<footer>
    <div class="inner">
      <div class="help">
        <h2>${shell.helpTitle}</h2>
        <p>${shell.help}</p>
        <p><a href="accessibility.html">${shell.pages.accessibility}</a></p>
      </div>
      <div class="help">
        <p>${shell.deleteHint}</p>
        <p>
          <button type="button" class="plain" data-do="delete">${shell.deleteAnswers}</button>
        </p>
      </div>
    </div>
  </footer>`

/** The body of the document as it is sent: the start page, and the first question. */
export const body = (text: Text, words: Words, languages: Languages): Markup =>
  html`<a class="skip" href="#main" data-focus="main">${text.shell.skip}</a>
    ${header(text, languages)}
    <main id="main" tabindex="-1" data-screen="start" data-prerendered="true">
      ${firstPages(words)}
    </main>
    ${footer(text)}`
