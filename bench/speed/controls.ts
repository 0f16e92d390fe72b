import type { Sent } from './host.ts'
import type { Cost } from './in-page/control.ts'
import { sent } from './sent.ts'

// Pages with a known cost, by which the measuring itself is measured.

const html = `<!doctype html><html lang="en"><title>Control</title><link rel="icon" href="data:,">
<script type="module" src="./script.js"></script>
<main data-screen="start" data-prerendered><h1>A question</h1><fieldset><label><input type="radio" name="question"
 value="yes">Yes</label></fieldset><button type="button">Continue</button></main></html>`

/** Not compressed, so that its weight is what it says. */
const plain = (type: string, text: string): Sent => ({
  type: `${type}; charset=utf-8`,
  encoding: 'identity',
  body: Buffer.from(text),
})

/** The files of a page with such a cost, and so many bytes more than it needs. */
export async function pageWith(cost: Cost, more = 0): Promise<ReadonlyMap<string, Sent>> {
  const code = `${await sent('control.ts')}needlewiseSent.run(${JSON.stringify(cost)})`
  return new Map([
    ['/index.html', plain('text/html', html)],
    ['/script.js', plain('text/javascript', ' '.repeat(more) + code)],
  ])
}
