import type { ResultText } from '../text/index.ts'
import { Card, List, Soft } from '../ui/layout.tsx'

interface BeforeVisitProps {
  readonly text: ResultText
  /** The clinic's name, and what it asks for in this language. */
  readonly name: string
  readonly lines: readonly string[]
}

/** What a clinic asks for before a visit, and that these are its own words. */
export const BeforeVisit = ({ text, name, lines }: BeforeVisitProps) => (
  <Card>
    <h2>{text.clinic.beforeVisit(name)}</h2>
    <List items={lines} />
    <Soft>{text.clinic.ownWords(name)}</Soft>
  </Card>
)
