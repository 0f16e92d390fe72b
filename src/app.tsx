import { Suspense, useCallback, useMemo } from 'react'
import { assess, path } from '../rules/index.ts'
import { Watch } from './app/kiosk-part.tsx'
import { noticeWords } from './app/notice-words.ts'
import type { ScreenProps } from './app/screen-props.ts'
import { Question, Screen, Start, WayBack } from './app/screens.tsx'
import { useShown } from './app/shown.ts'
import type { Clinic } from './clinic.ts'
import { fileOf, siteOf } from './documents.ts'
import {
  addressOf,
  isUntouched,
  newSitting,
  type Sitting,
  type SittingEvent,
  type Store,
} from './flow/index.ts'
import type { Files } from './handoff/index.ts'
import type { Kiosk } from './kiosk/index.ts'
import type { Camera } from './professional/index.ts'
import { Shell } from './shell.tsx'
import { documentPages, firstAddress, type PageName } from './pages.ts'
import { reference, type FirstText, type Lang } from './text/index.ts'
import type { Device } from './app/device.ts'
import type { Speaker } from './ui/listen.tsx'
import { Outside } from './ui/outside.tsx'
import type { Destination } from './ui/page-link.tsx'

export { prepareKiosk } from './app/kiosk-part.tsx'
export { prepare } from './app/parts.ts'
export type { Device }

export interface AppProps {
  readonly store: Store
  readonly text: FirstText
  readonly clinic: Clinic
  /** The language of the folder in which the document's address lies. */
  readonly folder: Lang
  /** Where a tablet is handed from person to person; `null` on a device of one's own. */
  readonly kiosk: Kiosk | null
  readonly device: Device
  /** True once the respondent has chosen another language than the document came in. */
  readonly switched: boolean
  /** The page that this document is: what its address shows when it names no other. */
  readonly home: PageName
  /**
   * Tells the day, as an ISO date; `null` where the page is made before anybody reads it. Asked only where it is shown: a
   * slow tablet takes a tenth of a second for its first date.
   */
  readonly today: (() => string) | null
  readonly dispatch: (event: SittingEvent) => void
  readonly onBack: () => void
  readonly onLanguage: (lang: Lang) => void
  readonly speaker: Speaker
  /** The key that this device seals for, where no link of a practice gave another. */
  readonly recipient: string | null
  readonly files: Files
  readonly camera: Camera
  /** Has the browser ask before the page is left; returns a function that ends it. */
  readonly holdOpen: () => () => void
  /** Loads the page anew, where that can be done and loses nothing. */
  readonly reload: () => void
  /** The address of the start page, whole. */
  readonly start: string
}

/** What every document holds before its script runs: its own page, and on the start page the first question. */
const before = new Map<PageName, Sitting>(
  documentPages.map((name) => [
    name,
    name === 'start' ? newSitting : { ...newSitting, page: { name } },
  ]),
)

/** In a kiosk every document behind a link is one, too: a new tab must not come to keep answers. */
const search = ({ kiosk }: AppProps): string => (kiosk === null ? '' : '?kiosk')

/** Where this page stands in each language; the app goes there without leaving the page. */
const languagesOf =
  (props: AppProps, hash: string) =>
  (lang: Lang): Destination => {
    const { clinic, folder, home, onLanguage } = props
    const file = siteOf(clinic.languages).documentOf(folder, lang, home)
    return { href: file + search(props) + hash, onGo: () => onLanguage(lang) }
  }

/** Where answers are kept now. */
function keeping(kiosk: Kiosk | null, { kept }: Sitting) {
  if (kiosk !== null) return 'nowhere'
  return kept ? 'in-this-tab' : 'refused'
}

/** Whether a tablet is not as the next person should find it. The end of a sitting counts its own time. */
const isInUse = ({ switched }: AppProps, sitting: Sitting): boolean =>
  sitting.page.name !== 'handed-back' && (switched || !isUntouched(sitting))

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
      {/* The same element before and after the script runs: a choice made in between stays. First, for shell.module.css. */}
      {asks && (
        <div key={`question ${key}`} id={prerendered ? firstAddress.slice(1) : undefined}>
          {/* Who begins at the start page never needs it to wake. */}
          <Suspense>
            <Question {...screen} />
          </Suspense>
        </div>
      )}
      {page.name === 'start' && <Start key="start" {...screen} />}
      <WayBack key="way back" {...screen} />
      <Screen key={`other ${page.name}`} {...screen} />
    </>
  )
}

/** Where a page is, and how the app goes there. */
const pagesOf =
  (props: AppProps) =>
  (name: PageName): Destination => ({
    href: fileOf(name) + search(props),
    onGo: props.home === 'start' ? () => props.dispatch({ type: 'opened', page: name }) : undefined,
  })

interface Ways {
  readonly to: (page: PageName) => Destination
  readonly inLanguage: (lang: Lang) => Destination
}

/** The ways to other pages. They stay the same while answers are chosen, and so does what is made of them. */
function useWays(props: AppProps, { page, answers }: Sitting): Ways {
  const { home, kiosk } = props
  const moves = home === 'start' && page.name !== 'start' && kiosk === null
  const hash = moves ? addressOf(page, answers) : ''
  const to = useMemo(() => pagesOf(props), [props])
  const inLanguage = useMemo(() => languagesOf(props, hash), [props, hash])
  return { to, inLanguage }
}

/** What every screen is made from. */
function screenOf(
  props: AppProps,
  { to, inLanguage }: Ways,
  sitting: Sitting,
  prerendered: boolean,
): ScreenProps {
  const { clinic, today } = props
  return {
    ...props,
    sitting,
    root: siteOf(clinic.languages).toRoot(props.folder),
    to,
    toReference: clinic.languages.includes(reference) ? inLanguage(reference) : null,
    today: prerendered ? null : today,
  }
}

/** The whole app for one sitting: picks the screen from the page, and nothing else. */
export function App(given: AppProps) {
  const { store, text, home, clinic, dispatch } = given
  const first = before.get(home) ?? newSitting
  const sitting = useShown(store, first)
  const prerendered = sitting === first
  // What was made before anybody reads it knows of no kiosk.
  const props = prerendered && given.kiosk !== null ? { ...given, kiosk: null } : given
  const { kiosk } = props
  const { page, answers, notice } = sitting
  const assessment = page.name === 'result' ? assess(answers) : undefined
  const ways = useWays(props, sitting)
  const screen = screenOf(props, ways, sitting, prerendered)
  const onDelete = useCallback(() => dispatch({ type: 'deleted' }), [dispatch])
  return (
    <Shell
      text={text}
      {...ways}
      switched={props.switched}
      page={page.name}
      outcome={assessment?.status === 'completed' ? assessment.outcome : undefined}
      prerendered={prerendered}
      notice={notice === null ? null : noticeWords(notice, text)}
      pressed={sitting.moved}
      keeping={keeping(kiosk, sitting)}
      clinic={clinic}
      root={screen.root}
      onDelete={onDelete}
      onCloseNotice={() => dispatch({ type: 'notice-closed' })}
    >
      <Outside canLeave={kiosk === null}>
        <Pages screen={screen} prerendered={prerendered} />
      </Outside>
      {kiosk && <Watch {...{ kiosk, text }} page={page.name} on={isInUse(props, sitting)} />}
    </Shell>
  )
}
