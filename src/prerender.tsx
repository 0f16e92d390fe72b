import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { App } from './app.tsx'
import { allDocuments, toRoot } from './documents.ts'
import { createStore } from './flow/index.ts'
import { languages, type Lang, type PageName, type Text } from './text/index.ts'
import { mute } from './ui/listen.tsx'

/** A document to write at build time. */
export interface Prerendered {
  readonly lang: Lang
  readonly dir: Text['dir']
  readonly page: PageName
  /** Its path from the root of the site, and the way back to the root. */
  readonly file: string
  readonly toRoot: string
  readonly title: string
  readonly description: string
  readonly html: string
}

const pages: readonly PageName[] = ['start', 'guide', 'evidence', 'about', 'accessibility']
const nothing = (): void => undefined

async function renderPage(lang: Lang, page: PageName, file: string): Promise<Prerendered> {
  const text = await languages[lang].load()
  const { prelude } = await prerender(
    <StrictMode>
      <App
        store={createStore()}
        text={text}
        switched={false}
        home={page}
        today={null}
        dispatch={nothing}
        onBack={nothing}
        onLanguage={nothing}
        speaker={mute}
      />
    </StrictMode>,
  )
  return {
    lang,
    dir: text.dir,
    page,
    file,
    toRoot: toRoot(lang),
    title: text.shell.title(text[page].title, false),
    description: text.shell.description,
    html: await new Response(prelude).text(),
  }
}

/** Every document of the site, in every language, with its first screen inside. */
export const renderAll = (): Promise<readonly Prerendered[]> =>
  Promise.all(allDocuments(pages).map(({ lang, page, file }) => renderPage(lang, page, file)))
