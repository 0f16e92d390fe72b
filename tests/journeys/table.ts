import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'

// What a practitioner's camera sees while somebody holds a tablet up to it.

/** How a tablet is held: so many pixels of the picture its screen is wide, turned in degrees, and how sharp it is. */
export interface Hold {
  readonly width: number
  readonly turned: readonly [x: number, y: number, z: number]
  readonly blur: number
}

/**
 * At arm's length. A camera that sees 65 degrees sees 70 cm of width at 55 cm, which are 1,280 pixels: a tablet's screen
 * that is 24 cm wide takes 440 of them.
 */
export const armsLength: Hold = { width: 440, turned: [6, -9, 3], blur: 0.5 }

const picture = { width: 1280, height: 720 }

/** One picture of the camera: a screen, held in front of a room, in uneven light. */
const html = (screen: Buffer, { width, turned: [x, y, z], blur }: Hold): string => `
  <style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; perspective: 900px;
           background: radial-gradient(circle at 20% 30%, #c9c2b5, #55504a 70%) }
    div { transform: rotateX(${x}deg) rotateY(${y}deg) rotateZ(${z}deg); padding: 14px; border-radius: 14px;
          background: #111; filter: blur(${blur}px) contrast(0.8) brightness(1.05); position: relative }
    div::after { content: ''; position: absolute; inset: 14px;
                 background: linear-gradient(115deg, #fff6, transparent 35%, #0003) }
    img { display: block; width: ${width}px }
  </style>
  <div><img src="data:image/png;base64,${screen.toString('base64')}"></div>`

/** So long the camera looks at each screen, in pictures of 30 a second, before the next is held up. */
const each = 45

/**
 * A film of these screens, one held up after the other, as a file that Chromium takes for its camera (Motion JPEG, 1280 by
 * 720). Gives the file and the way to remove it.
 */
export async function film(
  browser: Browser,
  screens: readonly Buffer[],
  hold: Hold,
): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> {
  const page = await browser.newPage({ viewport: picture })
  const frames: Buffer[] = []
  for (const screen of screens) {
    await page.setContent(html(screen, hold))
    await page.evaluate(() => document.images[0]?.decode())
    const frame = await page.screenshot({ type: 'jpeg', quality: 80 })
    frames.push(...Array.from({ length: each }, () => frame))
  }
  await page.close()
  const folder = await mkdtemp(join(tmpdir(), 'needlewise-film-'))
  const file = join(folder, 'tablet.mjpeg')
  await writeFile(file, Buffer.concat(frames))
  return { file, remove: () => rm(folder, { recursive: true }) }
}

/** How Chromium is started with such a film for its camera, and nobody to ask whether it may be used. */
export const cameraOf = (file: string): readonly string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
]
