import type { Clinic } from '../../src/clinic.ts'
import { icons } from './icons.ts'

/** What a site's own look gives to the device that it is installed on. */
export interface Site {
  readonly clinic: Clinic
  /** The accent, as the device's own bars show it in the light and in the dark. */
  readonly accent: { readonly light: string; readonly dark: string }
}

/** The paper of src/ui/theme.css, shown while the site starts. */
export const paper = '#f8f4ed'

const product = 'Needlewise'

/** TypeScript does not know yet that a locale can tell how its language is written. */
type Written = Intl.Locale & { getTextInfo: () => { readonly direction: 'ltr' | 'rtl' } }
const directionOf = (lang: string) => (new Intl.Locale(lang) as Written).getTextInfo().direction

/**
 * The manifest, for installing the site. There is no `id`: a relative one would be the same for all sites of a host,
 * and without one the address of the start is it. That stays as it is, also where every visit is a kiosk sitting.
 */
export function manifestOf({ clinic, accent }: Site): object {
  const [lang] = clinic.languages
  const name = clinic.name ?? product
  return {
    name,
    short_name: name,
    lang,
    dir: directionOf(lang),
    start_url: './',
    scope: './',
    display: clinic.kiosk.always ? 'fullscreen' : 'standalone',
    background_color: paper,
    theme_color: accent.light,
    icons: icons
      .filter(({ purpose }) => purpose !== null)
      .map(({ file, size, purpose }) => ({
        src: `./${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  }
}

/** The lines by which a document in the folder `toRoot` away names the manifest, the icon and the colours. */
const linesFor = ({ accent }: Site, toRoot: string): readonly string[] => [
  `<link rel="manifest" href="${toRoot}manifest.webmanifest" />`,
  ...icons
    .filter(({ purpose }) => purpose === null)
    .map(({ file }) => `<link rel="apple-touch-icon" href="${toRoot}${file}" />`),
  ...(['light', 'dark'] as const).map(
    (look) =>
      `<meta name="theme-color" media="(prefers-color-scheme: ${look})" content="${accent[look]}" />`,
  ),
]

/** The document `file` (from the root), with those lines in its head. Throws where it has no head. */
export function withLinks(html: string, file: string, site: Site): string {
  const end = html.indexOf('</head>')
  if (end === -1) throw new Error(`offline: ${file} has no </head>; every document needs a head.`)
  const toRoot = '../'.repeat(file.split('/').length - 1) || './'
  const lines = linesFor(site, toRoot).map((line) => `  ${line}\n  `)
  return html.slice(0, end) + lines.join('') + html.slice(end)
}
