import { Fragment, type ComponentType, type ReactNode } from 'react'
import { facts, sourcesOf, type FactId, type Place, type SectionId } from '../../rules/index.ts'
import { sourceLang, type Text } from '../text/index.ts'
import { OutsideLink } from '../ui/outside.tsx'
import { CoursePicture } from './course-picture.tsx'
import styles from './guide.module.css'
import { PricePicture } from './price-picture.tsx'
import { SkinPicture } from './skin-picture.tsx'
import { spans } from './spans.ts'

/** Sections whose facts are short and alike read better as a list. */
const lists: Partial<Record<SectionId, 'ul' | 'ol'>> = {
  aftercare: 'ul',
  compared: 'ul',
  choosing: 'ol',
}

const pictures: Partial<Record<SectionId, ComponentType<{ readonly text: Text }>>> = {
  'home-and-professional': SkinPicture,
  results: CoursePicture,
  cost: PricePicture,
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page under a heading that the contents lead to. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section className={styles['section']} aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
)

interface FactSectionProps {
  readonly id: SectionId
  readonly text: Text
}

/** What is known on one matter, each fact followed by its sources, and the picture of it. */
export function FactSection({ id, text }: FactSectionProps) {
  const known = Object.entries(facts[id]) as [FactId, readonly Place[]][]
  const ListTag = lists[id]
  const Picture = pictures[id]
  const sentences = known.map(([fact, places]) => ({
    fact,
    words: <Fact key={fact} fact={fact} places={places} text={text} />,
  }))
  return (
    <Section id={id} title={text.guide.sections[id]}>
      {ListTag === undefined ? (
        sentences.map(({ fact, words }) => <p key={fact}>{words}</p>)
      ) : (
        <ListTag className={styles['list']}>
          {sentences.map(({ fact, words }) => (
            <li key={fact}>{words}</li>
          ))}
        </ListTag>
      )}
      {Picture !== undefined && <Picture text={text} />}
    </Section>
  )
}

interface FactProps {
  readonly fact: FactId
  readonly places: readonly Place[]
  readonly text: Text
}

function Fact({ fact, places, text }: FactProps) {
  const words = text.guide.facts[fact]
  return (
    <>
      {typeof words === 'string' ? words : words(spans)}{' '}
      <small className={styles['sources']}>
        {sourcesOf(places).map(({ id, short, url }) => (
          <Fragment key={id}>
            <cite>
              <OutsideLink href={url} leaves={text.shell.newTab}>
                <bdi lang={sourceLang}>{short}</bdi>
              </OutsideLink>
            </cite>{' '}
          </Fragment>
        ))}
      </small>
    </>
  )
}
