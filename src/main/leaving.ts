const ask = (event: BeforeUnloadEvent): void => event.preventDefault()

/** Has the browser ask before this page is left or reloaded; returns a function that ends it. */
export function holdOpen(): () => void {
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}
