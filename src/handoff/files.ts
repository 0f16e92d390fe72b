/** A file to keep on the device. */
export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer> | string | Blob
}

/** What the device does for a hand-off: it tells the time, and keeps a file where its owner asks for it. */
export interface Files {
  /** An ISO date and time, in UTC. */
  readonly now: () => string
  readonly save: (file: SavedFile) => void
}
