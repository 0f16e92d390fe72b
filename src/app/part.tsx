import { Component, createElement, Suspense, use, type ComponentType, type ReactNode } from 'react'
import { languages, type FirstText, type Lang } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Stack } from '../ui/layout.tsx'

/** Thrown where something of the site could not be fetched: whoever needs it is told, and can try again. */
class NotFetched extends Error {}

/** A promise that says what has become of it, as React marks those that it waited for: one that is kept is no wait. */
type Marked<T> = Promise<T> & { status?: 'fulfilled'; value?: T }

/** Something that is fetched when it is needed, once. A failure stays until it is forgotten: React asks more than once. */
export class Fetched<T> {
  readonly #load: () => Promise<T>
  #coming: Marked<T> | undefined

  constructor(load: () => Promise<T>) {
    this.#load = load
  }

  readonly fetch = (): Promise<T> => (this.#coming ??= this.#mark())

  readonly forget = (): void => {
    if (this.#coming?.status !== 'fulfilled') this.#coming = undefined
  }

  #mark(): Marked<T> {
    const coming: Marked<T> = this.#load().catch((cause: unknown) => {
      throw new NotFetched('app: a part of the site could not be fetched.', { cause })
    })
    coming.then(
      (value) => void Object.assign(coming, { status: 'fulfilled', value }),
      // Whoever shows it tells.
      () => {},
    )
    return coming
  }
}

type Words<T> = { readonly [L in Lang]: Fetched<T> }

/** Words of every language, each fetched when it is needed. */
export function wordsBy<T>(how: (of: (typeof languages)[Lang]) => () => Promise<T>): Words<T> {
  const { en, es, fr, ar } = languages
  return {
    en: new Fetched(how(en)),
    es: new Fetched(how(es)),
    fr: new Fetched(how(fr)),
    ar: new Fetched(how(ar)),
  }
}

interface MissingProps {
  readonly text: FirstText
  readonly onAgain: () => void
  readonly reload: () => void
  readonly children: ReactNode
}

/**
 * In the place of a part that could not be fetched: that it is so, and the way to try again. No answer is lost by it.
 * Firefox remembers that a script did not come until the page is loaded anew: where a second try fails too, it is.
 */
class Missing extends Component<MissingProps, { readonly fault: unknown }> {
  override state = { fault: null as unknown }
  #triedAgain = false

  static getDerivedStateFromError(fault: unknown) {
    return { fault }
  }

  override componentDidCatch(fault: unknown) {
    if (fault instanceof NotFetched && this.#triedAgain) this.props.reload()
  }

  override render(): ReactNode {
    const { text, onAgain, children } = this.props
    const { fault } = this.state
    if (fault === null) return children
    // Any other fault is not ours to mend.
    if (!(fault instanceof NotFetched)) throw fault
    const { partMissing, again } = text.notices
    return (
      <Stack>
        <Heading title={text.shell.title(partMissing, true)} arrived>
          {partMissing}
        </Heading>
        <div>
          <Button
            onPress={() => {
              this.#triedAgain = true
              onAgain()
              this.setState({ fault: null })
            }}
          >
            {again}
          </Button>
        </div>
      </Stack>
    )
  }
}

interface GivenToAll {
  readonly text: FirstText
  /** Loads the page anew, where that can be done and loses nothing. */
  readonly reload: () => void
}

export interface Part<P> {
  readonly Shown: ComponentType<Omit<P, 'text'> & GivenToAll>
  /** Has it here before it is shown, with its words in this language. */
  readonly fetch: (lang: Lang) => Promise<unknown>
}

/**
 * A part of the app that comes when it is first shown, with the words that it needs beyond the first ones. Where the
 * text has them already (`isEnough`), none are fetched.
 */
export function part<T extends FirstText, P extends { readonly text: T }>(
  load: () => Promise<ComponentType<P>>,
  words: Words<T>,
  isEnough: (text: FirstText) => text is T,
): Part<P> {
  const screen = new Fetched(load)

  type Given = Omit<P, 'text'> & GivenToAll

  function Loaded(given: Given) {
    // Both are asked for before either is waited for.
    const coming = screen.fetch()
    const { text: first } = given
    const text = isEnough(first)
      ? first
      : // What the first words say here counts: a tablet gives every page the same name.
        { ...use(words[first.lang].fetch()), ...first }
    return createElement(use(coming), { ...given, text } as unknown as P)
  }

  function Shown(given: Given) {
    const onAgain = (): void => {
      screen.forget()
      words[given.text.lang].forget()
    }
    return (
      <Missing text={given.text} onAgain={onAgain} reload={given.reload}>
        <Suspense fallback={<div aria-busy="true" />}>
          <Loaded {...given} />
        </Suspense>
      </Missing>
    )
  }

  return { Shown, fetch: (lang) => Promise.all([screen.fetch(), words[lang].fetch()]) }
}
