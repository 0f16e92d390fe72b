import { useSyncExternalStore, type ReactNode } from 'react'
import { Button } from './button.tsx'

const never = () => (): void => undefined

/** Prints the page. Shown once a script runs: where none does, it could do nothing. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return runs && <Button onPress={() => window.print()}>{children}</Button>
}
