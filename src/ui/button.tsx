import type { MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { Icon, type Shape } from './icon.tsx'
import { go, type Destination } from './page-link.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly type?: 'button' | 'submit'
  readonly look?: 'main' | 'plain' | 'quiet'
  /** More words for who cannot see what is beside the button. */
  readonly about?: string
  /** The id of words that are read out with the button. */
  readonly describedBy?: string
  readonly icon?: Shape
}

/** The second click of a double click would press whatever took this button's place. */
const isRepeat = (event: MouseEvent): boolean => event.detail > 1

/** A native button, at least 44 px high. */
export function Button({
  children,
  onPress,
  type = 'button',
  look = 'main',
  about,
  describedBy,
  icon,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={styles[look]}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (isRepeat(event)) event.preventDefault()
        else onPress?.()
      }}
    >
      {icon !== undefined && <Icon shape={icon} />}
      {/* In an element of its own: a browser's translation may take a bare text away from React. */}
      <span>{children}</span>
      {about !== undefined && <span className={styles['about']}> {about}</span>}
    </button>
  )
}

interface ButtonLinkProps extends Destination {
  readonly children: ReactNode
  readonly look?: 'main' | 'plain'
}

/**
 * A link that acts as a button: it works before any script has run, and Space presses it too.
 */
export function ButtonLink({ children, href, onGo, look = 'main' }: ButtonLinkProps) {
  return (
    <a
      role="button"
      draggable={false}
      className={styles[look]}
      href={href}
      onClick={(event) => go(event, onGo)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        event.currentTarget.click()
      }}
    >
      {children}
    </a>
  )
}
