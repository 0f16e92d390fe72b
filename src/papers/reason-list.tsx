import { levels, ruleIds, rules } from '../../rules/index.ts'
import type { ResultText } from '../text/index.ts'
import { List, Tight } from '../ui/layout.tsx'

/** Every reason that the check knows, by level: what there is to read where no script runs. */
export const ReasonList = ({ text }: { readonly text: ResultText }) =>
  levels.map((level) => {
    const ids = ruleIds.filter((rule) => rules[rule].level === level)
    return (
      <Tight key={level}>
        <h3>{text.levels[level].name}</h3>
        <p>{text.levels[level].meaning}</p>
        <List items={ids.map((rule) => text.rules[rule].name)} />
      </Tight>
    )
  })
