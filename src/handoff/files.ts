/** A file to keep on the device. */
export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer> | string
}

/** One that is kept: made here, or the very file that was chosen here and not read. */
export interface FileToSave extends Omit<SavedFile, 'content'> {
  readonly content: SavedFile['content'] | File
}

/** What the device does for a hand-off: it tells the time, and keeps a file where its owner asks for it. */
export interface Files {
  /** An ISO date and time, in UTC. */
  readonly now: () => string
  readonly save: (file: FileToSave) => void
}
