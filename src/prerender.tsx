import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import clinic from 'virtual:clinic'
import { App, prepare, type Device } from './app.tsx'
import { siteOf } from './documents.ts'
import { createStore } from './flow/index.ts'
import { noNews } from './offline/index.ts'
import type { PageName } from './pages.ts'
import { languages, type Lang, type Text } from './text/index.ts'
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

const site = siteOf(clinic.languages)
const nothing = (): void => undefined
const nowhere = (): Promise<never> =>
  Promise.reject(new Error('prerender: there is no device while the site is built.'))

/** Where nobody is yet: nothing to tell, and nothing to be done. */
const noDevice: Device = {
  get: () => noNews,
  subscribe: () => nothing,
  takeUp: nowhere,
  desk: {
    inspect: nowhere,
    clear: nowhere,
    repair: nowhere,
    takeUp: nowhere,
    kiosk: 'off',
    setKiosk: nothing,
    recipient: () => null,
  },
}

async function renderPage(lang: Lang, page: PageName, file: string): Promise<Prerendered> {
  const text = await languages[lang].load()
  // All of the page comes at once: what comes later would need a script in the document to put it in its place.
  await prepare(page, lang)
  const { prelude } = await prerender(
    <StrictMode>
      <App
        store={createStore()}
        text={text}
        clinic={clinic}
        folder={lang}
        kiosk={null}
        device={noDevice}
        switched={false}
        home={page}
        today={null}
        dispatch={nothing}
        onBack={nothing}
        onLanguage={nothing}
        speaker={mute}
        recipient={null}
        files={{ now: () => '', save: nothing }}
        camera={{ look: nowhere }}
        start=""
        holdOpen={() => nothing}
        reload={nothing}
      />
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return {
    lang,
    dir: text.dir,
    page,
    file,
    toRoot: site.toRoot(lang),
    title: text.shell.title(text[page].title, false),
    description: text.shell.description,
    html: await new Response(prelude).text(),
  }
}

/** Every document of the site, in every language, with its first screen inside. */
export const renderAll = (): Promise<readonly Prerendered[]> =>
  Promise.all(site.documents.map(({ lang, page, file }) => renderPage(lang, page, file)))
