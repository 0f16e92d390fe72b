import { expect, test } from './fixtures.ts'
import { open } from './walk.ts'

// Every journey watches for what goes wrong, and ends with nothing heard. Here it is proved that each engine hears it.

test('what goes wrong on a page is heard', async ({ visitor }) => {
  await open(visitor, './', 'start')
  expect(await visitor.faults()).toEqual([])

  await visitor.evaluate(() => {
    console.error('a complaint')
    return null
  })
  expect(await visitor.faults()).toEqual([expect.stringContaining('a complaint')])

  await visitor.evaluate(() => {
    reportError(new Error('something thrown'))
    return null
  })
  expect(await visitor.faults()).toEqual([expect.stringContaining('something thrown')])
})

test('what a page asks of another origin is heard', async ({ visitor }) => {
  await open(visitor, './', 'start')
  await visitor.evaluate(
    () =>
      new Promise<null>((resolve) => {
        const image = new Image()
        image.addEventListener('error', () => resolve(null))
        image.src = 'http://localhost:9/'
      }),
  )
  expect((await visitor.faults()).join(' ')).toContain('http://localhost:9')
})
