import { useSyncExternalStore, type ReactNode } from 'react'
import { Button } from './button.tsx'

const never = () => (): void => undefined

interface PrintButtonProps {
  readonly children: ReactNode
  /** Asked when it is pressed: whether what there is to print is whole. */
  readonly isReady?: () => boolean
}

/** Prints the page. Shown once a script runs: where none does, it could do nothing. */
export function PrintButton({ children, isReady }: PrintButtonProps) {
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const print = (): void => {
    if (isReady?.() ?? true) window.print()
  }
  return runs && <Button onPress={print}>{children}</Button>
}
