// Loaded before a build (see elsewhere.ts): it is more than a year later, and new files are for nobody else.

const later = 400 * 24 * 60 * 60 * 1000
const Real = Date

globalThis.Date = class extends Real {
  constructor(...given: [] | [value: number | string]) {
    super(given.length === 0 ? Real.now() + later : given[0])
  }

  static override now(): number {
    return Real.now() + later
  }
} as DateConstructor

process.umask(0o077)
