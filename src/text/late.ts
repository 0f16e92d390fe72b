/**
 * What is made when it is first needed, once: on a slow tablet a formatter or a pattern takes up to 30 ms, and most pages
 * need none.
 */
export function late<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}
