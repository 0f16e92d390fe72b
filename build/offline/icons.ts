import { readResvg } from '../resvg.ts'

interface Icon {
  /** From the root of the site. */
  readonly file: string
  readonly size: number
  /** What a device may do with it: show it as it is, or cut it to its shape. `null` is Apple's, which always cuts. */
  readonly purpose: 'any' | 'maskable' | null
}

/** What is drawn. Browsers ask for 192 and 512; Apple's devices take the one of 180 that a document names. */
export const icons: readonly Icon[] = [
  { file: 'icons/apple-touch-icon.png', size: 180, purpose: null },
  { file: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
]

/**
 * The mark of the product, as beside its name: three needles on a ground in the accent. What is cut has its ground up
 * to the edge; the needles lie within the circle of four fifths that every device leaves whole.
 */
const drawing = (ground: string, rounded: boolean): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="${rounded ? 8 : 0}" fill="${ground}"/>`,
    '<path d="M10 8v10M16 8v15M22 8v10" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>',
    '</svg>',
  ].join('')

/** An icon as a PNG, to the byte the same for the same ground. */
export async function draw({ size, purpose }: Icon, ground: string): Promise<Uint8Array> {
  const Resvg = await readResvg()
  const drawn = new Resvg(drawing(ground, purpose === 'any'), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
  const image = drawn.render()
  const png = image.asPng()
  image.free()
  drawn.free()
  return png
}
