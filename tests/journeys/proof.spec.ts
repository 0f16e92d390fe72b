import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { test } from './fixtures.ts'
import { answer, begin, open, until, untilAsked } from './walk.ts'

const { answers } = people.severalReasons
const proof = {
  screen: 'proof',
  heading: en.proof.title,
  title: en.shell.title(en.proof.title, false),
} as const

test(
  'who doubts the rules comes from them to what was proved, and back to their question',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await begin(visitor)
    await answer(visitor, 'treatment', answers)
    await untilAsked(visitor, 'concerns')
    await visitor.press(en.shell.pages.evidence, 'link')
    await until(visitor, { screen: 'evidence' })
    await visitor.press(en.proof.link, 'link')
    await until(visitor, proof)
    await visitor.press(en.start.carryOn)
    await untilAsked(visitor, 'concerns')
  },
)

test(
  'what was proved is a document of its own, too, and leads on from the other papers',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await open(visitor, './proof.html', 'proof')
    await open(visitor, './about.html', 'about')
    await visitor.press(en.proof.link, 'link')
    await until(visitor, { ...proof, address: '/proof.html' })
  },
)
