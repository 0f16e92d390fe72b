import { memo, Suspense, type ReactNode } from 'react'
import type { Outcome } from '../rules/index.ts'
import type { Page } from './flow/index.ts'
import type { Clinic } from './clinic.ts'
import type { PageName } from './pages.ts'
import styles from './shell.module.css'
import { languages, type Lang, type FirstText } from './text/index.ts'
import { Button } from './ui/button.tsx'
import { Note } from './ui/note.tsx'
import { Mark } from './ui/brand.tsx'
import { VisuallyHidden, Way } from './ui/layout.tsx'
import { PageLink, type Destination } from './ui/page-link.tsx'

interface ShellProps {
  readonly text: FirstText
  /** The same function as long as nothing changes in what it gives; so with `inLanguage` and `onDelete`. */
  readonly to: (page: PageName) => Destination
  readonly inLanguage: (lang: Lang) => Destination
  /** True once another language was chosen: then that is said to who listens. */
  readonly switched: boolean
  readonly page: Page['name']
  readonly outcome: Outcome | undefined
  readonly prerendered: boolean
  readonly notice: string | null
  /** True when a press brought the notice, and not the opening of the page. */
  readonly pressed: boolean
  /** Where answers are kept: in this tab, nowhere by choice, or nowhere as this browser refuses. */
  readonly keeping: 'in-this-tab' | 'nowhere' | 'refused'
  readonly clinic: Clinic
  /** The way from the address of the document to the root of the site. */
  readonly root: string
  readonly onDelete: () => void
  readonly onCloseNotice: () => void
  readonly children: ReactNode
}

const menu = ['guide', 'evidence', 'about'] as const satisfies readonly PageName[]

const focusMain = (): void => document.getElementById('main')?.focus()

type HeaderProps = Pick<
  ShellProps,
  'text' | 'to' | 'inLanguage' | 'switched' | 'page' | 'clinic' | 'root'
>

/** Every language by its own name, on every page: who needs it may not be able to read the rest. */
const LanguageSwitch = ({ text, clinic, inLanguage, switched }: HeaderProps) => (
  <nav className={styles['languages']} aria-label={text.shell.languages}>
    <ul>
      {clinic.languages.map((lang) => (
        <li key={lang} lang={lang}>
          <PageLink {...inLanguage(lang)} current={lang === text.lang} hrefLang={lang}>
            {languages[lang].name}
          </PageLink>
        </li>
      ))}
    </ul>
    <VisuallyHidden>
      <span role="status">{switched && text.shell.switched}</span>
    </VisuallyHidden>
  </nav>
)

/** Whose page it is: the clinic's, with the product's name small beside it, or the product's own. */
function Name({ text, to, clinic, root }: HeaderProps) {
  const { name, logo } = clinic
  return (
    <PageLink {...to('start')} className={styles['name']}>
      {logo === null ? (
        <Mark />
      ) : (
        // The name beside it says the same.
        <img src={root + logo.file} width={logo.width} height={logo.height} alt="" />
      )}
      <span>
        {name ?? text.shell.name}{' '}
        {name !== null && <small className={styles['product']}>{text.shell.name}</small>}
      </span>
    </PageLink>
  )
}

/** It stays as it is while answers are chosen, and wakes after the page does (`Suspense`, which waits for nothing). */
const Header = memo(function Header(props: HeaderProps) {
  const { text, to, page } = props
  return (
    <Suspense>
      <header className={styles['header']}>
        {props.clinic.languages.length > 1 && <LanguageSwitch {...props} />}
        <div className={styles['inner']}>
          <Name {...props} />
          <nav aria-label={text.shell.menu}>
            <ul className={styles['menu']}>
              {menu.map((name) => (
                <li key={name}>
                  <PageLink {...to(name)} current={page === name}>
                    {text.shell.pages[name]}
                  </PageLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
    </Suspense>
  )
})

const Notice = ({ text, notice, pressed, onCloseNotice }: ShellProps) => (
  <div role="status" aria-label={text.notices.label}>
    {notice !== null && (
      <Note pressed={pressed}>
        <p>{notice}</p>
        <Button
          look="quiet"
          onPress={() => {
            onCloseNotice()
            // The button that had the focus goes: what comes next is the page itself.
            focusMain()
          }}
        >
          {text.notices.close}
        </Button>
      </Note>
    )}
  </div>
)

function keepingWords(keeping: ShellProps['keeping'], text: FirstText): string {
  if (keeping === 'nowhere') return text.kiosk.deleteHint
  return keeping === 'refused' ? text.notices.storageRefused : text.shell.deleteHint
}

type FooterProps = Pick<ShellProps, 'text' | 'to' | 'page' | 'clinic' | 'keeping' | 'onDelete'>

/** In the same place on every page: help, what becomes of the answers, and the wipe. It wakes and stays as the header does. */
const Footer = memo(({ text, to, page, clinic, keeping, onDelete }: FooterProps) => (
  <Suspense>
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <div className={styles['help']}>
          {/* It helps to answer. */}
          {page !== 'professional' && (
            <>
              <h2>{text.shell.helpTitle}</h2>
              <p>{text.shell.help}</p>
            </>
          )}
          {clinic.name !== null && clinic.contact?.[text.lang] !== undefined && (
            <p>
              {text.clinic.contact(clinic.name)} <bdi>{clinic.contact[text.lang]}</bdi>
            </p>
          )}
          <Way>
            <PageLink {...to('accessibility')} current={page === 'accessibility'}>
              {text.shell.pages.accessibility}
            </PageLink>
          </Way>
        </div>
        {/* Where it was just said that they are deleted, and where others' are read, there is nothing to delete. */}
        {page !== 'handed-back' && page !== 'professional' && (
          <div className={styles['answers']}>
            <p role="status">{keepingWords(keeping, text)}</p>
            <Button look="plain" onPress={onDelete}>
              {text.shell.deleteAnswers}
            </Button>
          </div>
        )}
      </div>
    </footer>
  </Suspense>
))

/** Around every page: the way to the main part, the name, the menu, what there is to note, and the wipe. */
export function Shell(props: ShellProps) {
  const { text, to, page, outcome, prerendered, clinic } = props
  const { inLanguage, switched, root, keeping, onDelete } = props
  return (
    <>
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          // The address is the page: an anchor would replace it.
          event.preventDefault()
          focusMain()
        }}
      >
        {text.shell.skip}
      </a>
      <Header {...{ text, to, inLanguage, switched, page, clinic, root }} />
      <main
        id="main"
        tabIndex={-1}
        className={styles['main']}
        data-screen={page}
        data-outcome={outcome}
        data-prerendered={prerendered || undefined}
      >
        <Notice {...props} />
        {props.children}
        {prerendered && <p className={styles['late']}>{text.notices.late}</p>}
      </main>
      <Footer {...{ text, to, page, clinic, keeping, onDelete }} />
    </>
  )
}
