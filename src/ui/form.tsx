import type { ReactNode } from 'react'

interface FormProps {
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Fields that belong together, and are done by one button or by Enter. Nothing is sent. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)
