import { execFileSync } from 'node:child_process'

/** What a tool of poppler says of a printed page. */
export const told = (pdf: Buffer, tool: string, ...how: readonly string[]): string =>
  execFileSync(tool, [...how, '-'], { input: pdf, encoding: 'utf8' })

/** How many pages were printed, and what stands on them, with one blank between words. */
export const textOf = (pdf: Buffer): { readonly pages: number; readonly text: string } => ({
  pages: Number(/^Pages: +(\d+)$/m.exec(told(pdf, 'pdfinfo'))?.[1]),
  text: execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  ),
})
