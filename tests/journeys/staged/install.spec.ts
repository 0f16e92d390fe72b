import { openKept } from '../copy.ts'
import { expect, test } from './fixtures.ts'

test.use({ keepsCopy: true })

// Only Chromium tells what it would ask for before it offers to install a page.
test(
  'nothing keeps a browser from installing it',
  { tag: '@one-engine' },
  async ({ visitor, page, context }) => {
    await openKept(visitor)
    const browser = await context.newCDPSession(page)
    const { url, errors } = await browser.send('Page.getAppManifest')
    expect(url).toMatch(/manifest\.webmanifest$/)
    expect(errors).toEqual([])
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
    // A window of a test forgets everything, which is the one thing wrong with it.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
  },
)
