import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { App } from './app.tsx'
import { createStore } from './flow/index.ts'
import { en, type PageName } from './text/index.ts'

/** A document to write at build time. */
export interface Prerendered {
  readonly page: PageName
  readonly file: string
  readonly title: string
  readonly html: string
}

const titles: Record<PageName, string> = {
  start: en.start.title,
  guide: en.guide.title,
  evidence: en.evidence.title,
  about: en.about.title,
}

const nothing = (): void => undefined

async function renderPage(page: PageName): Promise<Prerendered> {
  const { prelude } = await prerender(
    <StrictMode>
      <App
        store={createStore()}
        text={en}
        home={page}
        today={null}
        dispatch={nothing}
        onBack={nothing}
      />
    </StrictMode>,
  )
  return {
    page,
    file: page === 'start' ? 'index.html' : `${page}.html`,
    title: en.shell.title(titles[page], false),
    html: await new Response(prelude).text(),
  }
}

/** Every document of the site, with its first screen inside. */
export const renderAll = (): Promise<readonly Prerendered[]> =>
  Promise.all((Object.keys(titles) as PageName[]).map(renderPage))
