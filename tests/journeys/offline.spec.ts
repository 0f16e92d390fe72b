import { noClinic } from '../../src/clinic.ts'
import { siteOf } from '../../src/documents.ts'
import { en } from '../../src/text/en/index.ts'
import { languages } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { intoFresh, openKept } from './copy.ts'
import { expect, onOwnHost, test } from './fixtures.ts'
import { hurryToResult } from './hurry.ts'
import { count, words } from './seen.ts'
import { answer, begin, open, until, untilAsked } from './walk.ts'

// Every journey here begins with one visit while the host is there; then the host goes away.

test.use(onOwnHost)

const { answers, outcome } = people.severalReasons
const { idleSeconds, warningSeconds } = noClinic.kiosk

test('who was here once gets to a result without the host, and so does a tablet', async ({
  visitor,
  host,
}) => {
  await openKept(visitor)
  host.goAway()
  await begin(visitor)
  await answer(visitor, 'treatment', answers)
  await untilAsked(visitor, 'concerns')
  await visitor.reload()
  await untilAsked(visitor, 'concerns')
  await visitor.press(en.shell.name, 'link')
  await until(visitor, { screen: 'start' })
  await hurryToResult(visitor, answers)
  await until(visitor, { outcome, heading: en.outcomes[outcome].headline })

  // Handed from person to person: a fresh document comes from the copy.
  await open(visitor, './?kiosk', 'start')
  await hurryToResult(visitor, answers)
  await visitor.press(en.kiosk.done)
  await until(visitor, { heading: en.kiosk.handBackTitle })
  await intoFresh(visitor, () => visitor.press(en.kiosk.handBackAction))
  expect(await words(visitor, en.kiosk.told(idleSeconds, warningSeconds))).toBe('shown')
})

test(
  'every page opens in every language without the host',
  { tag: '@one-engine' },
  async ({ visitor, host }) => {
    await openKept(visitor, './es/guide.html', 'guide')
    host.goAway()
    for (const { file, lang, page } of siteOf(noClinic.languages).documents) {
      const text = await languages[lang].load()
      await open(visitor, `./${file}`, page)
      await until(visitor, { lang, dir: text.dir, heading: text[page].title })
      expect(
        await visitor.evaluate(() => document.styleSheets[0]?.cssRules.length),
      ).toBeGreaterThan(9)
    }
    // An address that the copy does not hold is not answered from it.
    await visitor.goTo('./nowhere.html').catch(() => {})
    await until(visitor, { screen: null })
    expect(await count(visitor, 'main')).toBe(0)
  },
)
