import type { ResultText } from '../text/index.ts'
import { Label, Way } from '../ui/layout.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'

interface TranslationNoteProps {
  readonly text: ResultText
  /** The same page in the reference language; `null` where a clinic does not offer it. */
  readonly toReference: Destination | null
}

/** Who checked the words of this language. The reference itself needs no such note on a result. */
export function TranslationNote({ text, toReference }: TranslationNoteProps) {
  const { review, title, words, toReference: link } = text.translation
  return (
    <div data-review={typeof review === 'string' ? review : 'reviewed'}>
      <Label>{title}</Label>
      <p>{words}</p>
      {review !== 'is-the-reference' && toReference !== null && (
        <Way>
          <PageLink {...toReference}>{link}</PageLink>
        </Way>
      )}
    </div>
  )
}
