import { useId } from 'react'
import { figures, needles } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Picture } from './picture.tsx'
import { SkinDrawing } from './skin-drawing.tsx'
import styles from './skin-picture.module.css'
import { spans } from './spans.ts'

/** A cut through skin with the needles standing in it, to scale, and the same in a sentence. */
export function SkinPicture({ text }: { readonly text: Text }) {
  const id = `skin${useId()}`
  const { skinTitle, skinWords, needle } = text.guide.pictures
  const { millimetres, millimetreRange } = text.format
  return (
    <Picture
      title={skinTitle}
      titleId={`${id}-title`}
      words={<p>{skinWords(spans)}</p>}
      wordsId={`${id}-words`}
    >
      <div className={styles['drawing']}>
        {/* Part of the drawing, but in words that can break and grow. */}
        <div className={styles['needles']} aria-hidden="true">
          {needles.map((length) => {
            const { from, to } = figures[length]
            return (
              <p key={length}>
                {needle[length]}
                <strong>{from === to ? millimetres(to) : millimetreRange(from, to)}</strong>
              </p>
            )
          })}
        </div>
        <SkinDrawing text={text} title={`${id}-title`} words={`${id}-words`} />
      </div>
    </Picture>
  )
}
