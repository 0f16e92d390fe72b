import type { Files } from '../handoff/index.ts'

/** Long enough for a browser to have begun to write a file down. */
const patience = 60_000

/** The files of this device: one is kept where its owner keeps what they download. Nothing is sent for it. */
export const createFiles = (clock: () => Date): Files => ({
  now: () => clock().toISOString(),
  save: ({ name, type, content }) => {
    const address = URL.createObjectURL(new Blob([content], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), patience)
  },
})
