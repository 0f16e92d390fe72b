import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { least, putBeside, read } from './packs.ts'

const svg = (inside: string, size = 'viewBox="0 0 120 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`

/** The first bytes of a PNG, as far as its size is told. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

async function readWith(logo: string, content: string | Uint8Array) {
  putBeside(logo, content)
  return read({ ...least, logo })
}

describe('a logo', () => {
  test.for([
    ['an SVG by its view box', 'a.svg', svg(''), { width: 120, height: 40 }],
    [
      'an SVG by its own size',
      'b.svg',
      svg('', 'width="60" height="20"'),
      { width: 60, height: 20 },
    ],
    ['a PNG', 'c.png', png(300, 80), { width: 300, height: 80 }],
    [
      'an SVG that refers to itself',
      'd.svg',
      svg('<path id="p" fill="url(#p)"/><use href="#p"/><use xlink:href=\'#p\'/>'),
      { width: 120, height: 40 },
    ],
  ] as const)('is taken with its size: %s', async ([, name, content, size]) => {
    expect(await readWith(name, content)).toMatchObject({ ok: true, clinic: { logo: size } })
  })

  test('has another name when it is another picture', async () => {
    const files = []
    for (const width of [1, 2, 1]) {
      const reading = await readWith('same.png', png(width, 1))
      files.push(reading.ok ? reading.logo?.file : null)
    }
    expect(files[0]).toMatch(/^clinic\/logo-[\da-f]{8}\.png$/)
    expect(files[1]).not.toBe(files[0])
    expect(files[2]).toBe(files[0])
  })

  test.for([
    [
      'text that is no picture',
      'e.svg',
      'hello',
      'is no SVG picture; give a file that browsers show',
    ],
    [
      'an SVG with an open end',
      'f.svg',
      svg('<g>'),
      'is no SVG picture; give a file that browsers show',
    ],
    [
      'an SVG that calls itself PNG',
      'g.png',
      svg(''),
      'is no PNG picture; give a file that browsers show',
    ],
    ['a script', 'h.svg', svg('<script>1</script>'), 'holds a script; save it as a plain picture'],
    [
      'a handler',
      'i.svg',
      svg('<g onload="x()"/>'),
      'holds an event handler; save it as a plain picture',
    ],
    [
      'a picture from elsewhere',
      'j.svg',
      svg('<image href="https://a.example/b.png"/>'),
      'holds a link to something else; save it as a plain picture',
    ],
    [
      'a style from elsewhere',
      'k.svg',
      svg('<path style="fill:url(https://a.example/b#c)"/>'),
      'holds a link to something else; save it as a plain picture',
    ],
    [
      'a page inside',
      'l.svg',
      svg('<foreignObject/>'),
      'holds a foreign object; save it as a plain picture',
    ],
    [
      'no size',
      'm.png',
      png(0, 5),
      'is 0 by 5 pixels large; give one of 1 to 4096 pixels each way',
    ],
    [
      'much weight',
      'n.png',
      Buffer.alloc(200_001),
      'is 201 kB heavy; give a file of at most 200 kB',
    ],
  ] as const)('is refused for %s', async ([, name, content, said]) => {
    expect(await readWith(name, content)).toEqual({ ok: false, faults: [`logo: ${said}.`] })
  })
})
