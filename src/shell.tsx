import type { ReactNode } from 'react'
import type { Outcome } from '../rules/index.ts'
import type { Page } from './flow/index.ts'
import styles from './shell.module.css'
import type { PageName, Text } from './text/index.ts'
import { Button } from './ui/button.tsx'
import { Note } from './ui/note.tsx'
import { PageLink, type Destination } from './ui/page-link.tsx'

interface ShellProps {
  readonly text: Text
  readonly to: (page: PageName) => Destination
  readonly page: Page['name']
  readonly outcome: Outcome | undefined
  readonly prerendered: boolean
  readonly notice: string | null
  /** True when a press brought the notice, and not the opening of the page. */
  readonly pressed: boolean
  /** False when this browser refuses to keep anything. */
  readonly kept: boolean
  readonly onDelete: () => void
  readonly onCloseNotice: () => void
  readonly children: ReactNode
}

const menu = ['guide', 'evidence', 'about'] as const satisfies readonly PageName[]

function Header({ text, to, page }: Pick<ShellProps, 'text' | 'to' | 'page'>) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <PageLink {...to('start')} className={styles['name']}>
          {text.shell.name}
        </PageLink>
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
  )
}

const Notice = ({ text, notice, pressed, onCloseNotice }: ShellProps) => (
  <div role="status" aria-label={text.notices.label}>
    {notice !== null && (
      <Note pressed={pressed}>
        <p>{notice}</p>
        <Button look="quiet" onPress={onCloseNotice}>
          {text.notices.close}
        </Button>
      </Note>
    )}
  </div>
)

/** Around every page: the way to the main part, the name, the menu, what there is to note, and the wipe. */
export function Shell(props: ShellProps) {
  const { text, page, outcome, prerendered, kept, onDelete } = props
  return (
    <>
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          // The address is the page: an anchor would replace it.
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {text.shell.skip}
      </a>
      <Header {...props} />
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
      <footer className={styles['footer']}>
        <div className={styles['inner']}>
          <p role="status">{kept ? text.shell.deleteHint : text.notices.storageRefused}</p>
          <Button look="plain" onPress={onDelete}>
            {text.shell.deleteAnswers}
          </Button>
        </div>
      </footer>
    </>
  )
}
