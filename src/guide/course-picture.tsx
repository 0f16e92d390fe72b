import { useId } from 'react'
import { course, figures } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { List } from '../ui/layout.tsx'
import { CourseDrawing } from './course-drawing.tsx'
import { Picture } from './picture.tsx'
import styles from './picture.module.css'

/** The weeks and months after a session on one scale, and the same in words. */
export function CoursePicture({ text }: { readonly text: Text }) {
  const id = `course${useId()}`
  const { courseTitle, courseWords, day, span } = text.guide.pictures
  const inWords = course.map((part) => {
    const { from, to } = figures[part]
    const when = from === to ? day(to) : `${day(from)} – ${day(to)}`
    return (
      <>
        <b>{span[part]}</b> <span className={styles['whole']}>{when}</span>
      </>
    )
  })
  return (
    <Picture
      title={courseTitle}
      titleId={id}
      words={
        <>
          <p>{courseWords}</p>
          <List items={inWords} />
        </>
      }
    >
      <CourseDrawing text={text} title={id} />
    </Picture>
  )
}
