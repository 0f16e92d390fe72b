import { useSyncExternalStore } from 'react'
import { assess, path } from '../rules/index.ts'
import { noticeWords } from './app/notice-words.ts'
import { firstAddress, Question, Screen, Start, WayBack, type ScreenProps } from './app/screens.tsx'
import { documentOf, fileOf } from './documents.ts'
import { addressOf, newSitting, type Sitting, type SittingEvent, type Store } from './flow/index.ts'
import { TranslationNote } from './papers/index.ts'
import { Shell } from './shell.tsx'
import { reference, type Lang, type PageName, type Text } from './text/index.ts'
import type { Speaker } from './ui/listen.tsx'
import type { Destination } from './ui/page-link.tsx'

export interface AppProps {
  readonly store: Store
  readonly text: Text
  /** True once the respondent has chosen another language than the document came in. */
  readonly switched: boolean
  /** The page that this document is: what its address shows when it names no other. */
  readonly home: PageName
  /** The day, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
  readonly dispatch: (event: SittingEvent) => void
  readonly onBack: () => void
  readonly onLanguage: (lang: Lang) => void
  readonly speaker: Speaker
}

/** What every document holds before its script runs: its own page, and on the start page the first question. */
const before: Record<PageName, Sitting> = {
  start: newSitting,
  guide: { ...newSitting, page: { name: 'guide' } },
  evidence: { ...newSitting, page: { name: 'evidence' } },
  about: { ...newSitting, page: { name: 'about' } },
  accessibility: { ...newSitting, page: { name: 'accessibility' } },
}

/** Where this page stands in each language; the app goes there without leaving the page. */
const languagesOf =
  ({ text, home, onLanguage }: AppProps, { page, answers }: Sitting) =>
  (lang: Lang): Destination => {
    const hash = home === 'start' && page.name !== 'start' ? addressOf(page, answers) : ''
    return {
      href: documentOf(text.lang, lang, home) + hash,
      onGo: () => onLanguage(lang),
    }
  }

interface PagesProps {
  readonly screen: ScreenProps
  readonly prerendered: boolean
}

/** The page of the sitting; before the script runs, the start page with the first question beside it. */
function Pages({ screen, prerendered }: PagesProps) {
  const { page } = screen.sitting
  const asks = page.name === 'question' || (prerendered && page.name === 'start')
  const key = page.name === 'question' ? page.question : path({})[0]
  return (
    <>
      {page.name === 'start' && <Start key="start" {...screen} />}
      {/* The same element before and after the script runs: a choice made in between stays. */}
      {asks && (
        <div key={`question ${key}`} id={prerendered ? firstAddress.slice(1) : undefined}>
          <Question {...screen} />
        </div>
      )}
      <WayBack key="way back" {...screen} />
      <Screen key={`other ${page.name}`} {...screen} />
    </>
  )
}

/** The whole app for one sitting: picks the screen from the page, and nothing else. */
export function App(props: AppProps) {
  const { store, text, home, today, dispatch } = props
  const sitting = useSyncExternalStore(store.subscribe, store.get, () => before[home])
  const prerendered = sitting === before[home]
  const { page, answers, notice } = sitting
  const assessment = page.name === 'result' ? assess(answers) : undefined
  const to = (name: PageName): Destination => ({
    href: fileOf(name),
    onGo: home === 'start' ? () => dispatch({ type: 'opened', page: name }) : undefined,
  })
  const inLanguage = languagesOf(props, sitting)
  const translation = <TranslationNote text={text} toReference={inLanguage(reference)} />
  const screen: ScreenProps = {
    ...props,
    sitting,
    to,
    translation,
    today: prerendered ? null : today,
  }
  return (
    <Shell
      text={text}
      to={to}
      inLanguage={inLanguage}
      switched={props.switched}
      page={page.name}
      outcome={assessment?.status === 'completed' ? assessment.outcome : undefined}
      prerendered={prerendered}
      notice={notice === null ? null : noticeWords(notice, text)}
      pressed={sitting.moved}
      kept={sitting.kept}
      onDelete={() => dispatch({ type: 'deleted' })}
      onCloseNotice={() => dispatch({ type: 'notice-closed' })}
    >
      <Pages screen={screen} prerendered={prerendered} />
    </Shell>
  )
}
