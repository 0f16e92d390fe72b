import type { Engine } from '../../scripts/browsers.mjs'

/** The keys that a journey presses. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown'

/** What can go into a page and come out of it. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain }

/**
 * Somebody who visits the site in one of the engines: what a person does there, and a way to look at the document.
 * Every journey is written against this, so that it runs in each engine. What is seen is read in seen.ts, the same way
 * everywhere. A visitor waits until what is to be pressed is there, and for nothing else: `until` in walk.ts does.
 */
export interface Visitor {
  readonly engine: Engine
  /** Goes to an address, seen from the root of the site. */
  readonly goTo: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** The browser's own Back and Forward. */
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  /** Makes the page's own part of the window this large, in CSS pixels. */
  readonly resize: (size: Size) => Promise<void>
  /** Presses what has this role and accessible name; fails where there are two of them. */
  readonly press: (name: string, role?: Role) => Promise<void>
  /** A double click. */
  readonly pressTwice: (name: string, role?: Role) => Promise<void>
  /** Chooses or ticks an option, unless it is chosen; by ids, so that it works in every language. */
  readonly choose: (question: string, option: string) => Promise<void>
  readonly untick: (question: string, option: string) => Promise<void>
  /** Presses a key, wherever the focus is. */
  readonly key: (key: Key) => Promise<void>
  /** Asks for pages in another look, on the spot; `null` where an engine is told that only as it starts. */
  readonly askFor: ((look: Look) => Promise<void>) | null
  /** Runs a function in the page. It is sent as text: it sees nothing but what it is given. */
  readonly evaluate: <Result extends Plain, Given extends Plain = undefined>(
    script: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => Promise<Result>
  /** Runs a whole script in the page, past its security policy. */
  readonly inject: (script: string) => Promise<void>
  /** What the window shows, as PNG. */
  readonly screenshot: () => Promise<Buffer>
  /**
   * What went wrong since this was last asked, as far as the engine tells: said on the console, thrown, asked of another
   * origin.
   */
  readonly faults: () => Promise<readonly string[]>
}

/** How a person has asked for pages to look. */
export type Look = 'light' | 'dark' | 'forced'

export type Role = 'button' | 'link'

export interface Size {
  readonly width: number
  readonly height: number
}
