import type { Change } from '../handoff/index.ts'
import type { Text } from '../text/index.ts'
import { Label, List } from '../ui/layout.tsx'
import { inOrder, ruleName } from './points.ts'

interface ChangeListsProps {
  readonly text: Text
  readonly change: Change
  /** What stands over the reasons that are new, and over those that are gone. */
  readonly came: string
  readonly gone: string
}

/** Which reasons came, went, or are asked for at another level. */
export function ChangeLists({ text, change, came, gone }: ChangeListsProps) {
  const levelName = ({ level }: Change['came'][number]): string => text.levels[level].name
  const moved = change.moved.map(({ before, after }) =>
    text.professional.rules.moved(ruleName(text, after), levelName(before), levelName(after)),
  )
  return (
    <>
      {change.came.length > 0 && (
        <div>
          <Label>{came}</Label>
          <List
            items={inOrder(change.came).map((one) => `${ruleName(text, one)} (${levelName(one)})`)}
          />
        </div>
      )}
      {change.gone.length > 0 && (
        <div>
          <Label>{gone}</Label>
          <List items={inOrder(change.gone).map((one) => ruleName(text, one))} />
        </div>
      )}
      {moved.length > 0 && <List items={moved} />}
    </>
  )
}
