import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { test } from './fixtures.ts'
import { startHost } from './host.ts'
import { answerAll, open, until } from './walk.ts'

test.describe('on a plain static host, in a sub-folder', () => {
  test.use({
    // A file for a path, else 404: no rewrite, and no index of a folder.
    baseURL: async ({ engine }, proceed) => {
      const host = await startHost({ at: `/clinic/${engine}/`, hasIndex: false })
      await proceed(host.base)
      await host.close()
    },
  })

  test(
    'the whole way works, and every link between documents',
    { tag: '@one-engine' },
    async ({ visitor }) => {
      await open(visitor, 'index.html', 'start')
      await visitor.press(en.start.action)
      await answerAll(visitor, people.tanned.answers)
      await visitor.press(en.check.action)
      await until(visitor, { screen: 'result', outcome: 'wait' })
      await open(visitor, 'guide.html', 'guide')
      await visitor.press(en.shell.pages.about, 'link')
      await until(visitor, { screen: 'about' })
      await visitor.press(en.shell.name, 'link')
      await until(visitor, { screen: 'start' })
      await visitor.press(en.start.carryOn)
      await until(visitor, { screen: 'check' })
    },
  )
})
