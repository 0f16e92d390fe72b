import type { Text } from '../../src/text/index.ts'
import { rewritten } from '../pseudo/pseudo.ts'

/*
 * Words of somebody who means harm, in every place where words of others come into the site. What is looked for is markup
 * that became part of a document; `hostile` is called by no script of ours.
 */

/** Where the site of these words is built. */
export const folder = 'node_modules/.cache/hostile/site'

/** Ends what may be around it, and begins what would run or load something. */
export const markup = [
  `"'></script></style></title></noscript>-->`,
  '<script>hostile()</script>',
  '<img src="hostile:/" onerror="hostile()">',
  '<a href="javascript:hostile()">x</a>',
  '<style>*{background:url(hostile:/)}</style>',
  '<iframe srcdoc="<script>hostile()</script>"></iframe>',
].join('')

/** What a template, or a replacing by pattern, would put something else in the place of; and letters turned around. */
const tricks = '$& $1 $` ${hostile()} {{hostile()}} {0} %s \u202Eesrever\u2066'

/** A translation that ends each of its words so. */
export const hostileText = (text: Text): Text =>
  rewritten(text, (words) => `${words} ${markup} ${tricks}`, String)

/** A clinic's pack. It is right in all that a pack is checked for: what it says may be any words. */
export const pack = {
  name: '<img src="hostile:/" onerror="hostile()">$&',
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  colour: '#7a2f5b',
  contact: { en: '<script>hostile()</script>$&', es: '"><a href="javascript:hostile()">' },
  beforeYourVisit: {
    en: ['</li></ul><iframe srcdoc="<script>hostile()</script>"></iframe>', '${hostile()}'],
    es: ['<svg onload="hostile()">'],
  },
}
