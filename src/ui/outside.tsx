import { createContext, useContext, type ReactNode } from 'react'
import { VisuallyHidden } from './layout.tsx'

const CanLeave = createContext(true)

interface OutsideProps {
  readonly canLeave: boolean
  readonly children: ReactNode
}

/** Whether links to other sites lead there. On a tablet that is handed around they do not: nobody may get lost. */
export const Outside = ({ canLeave, children }: OutsideProps) => (
  <CanLeave.Provider value={canLeave}>{children}</CanLeave.Provider>
)

interface OutsideLinkProps {
  readonly href: string | undefined
  /** Said to who listens, behind the link: that it leaves this page. */
  readonly leaves: string
  readonly children: ReactNode
}

/** A document on another site, that opens beside this page; its name alone where there is no way out. */
export function OutsideLink({ href, leaves, children }: OutsideLinkProps) {
  const canLeave = useContext(CanLeave)
  if (href === undefined || !canLeave) return children
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <VisuallyHidden> ({leaves})</VisuallyHidden>
    </a>
  )
}
