import { hasBegun } from '../flow/index.ts'
import { Guide } from '../guide/index.ts'
import {
  AboutPage,
  AccessibilityPage,
  EvidencePage,
  NotFoundPage,
  PrintablePage,
  ReasonList,
  TranslationNote,
} from '../papers/index.ts'
import type { Text } from '../text/index.ts'
import type { ScreenProps } from './screen-props.ts'

function GuideScreen({ sitting, text, home, to, dispatch }: ScreenProps<Text>) {
  const carryOn = home === 'start' && hasBegun(sitting)
  return (
    <Guide
      text={text}
      arrived={sitting.moved}
      reasons={<ReasonList text={text} />}
      startHref={to('start').href}
      onStart={carryOn ? () => dispatch({ type: 'carried-on' }) : to('start').onGo}
    />
  )
}

/** The pages to read. */
export function PaperScreen(props: ScreenProps<Text>) {
  const { sitting, text, today, to, toReference } = props
  const arrived = sitting.moved
  switch (sitting.page.name) {
    case 'guide':
      return <GuideScreen {...props} />
    case 'evidence':
      return (
        <EvidencePage text={text} arrived={arrived} today={today?.() ?? null} proof={to('proof')} />
      )
    case 'about':
      return (
        <AboutPage
          text={text}
          arrived={arrived}
          translation={<TranslationNote text={text} toReference={toReference} />}
          proof={to('proof')}
          licences={`${props.root}licences.txt`}
        />
      )
    case 'accessibility':
      return <AccessibilityPage text={text} arrived={arrived} />
    case 'printable':
      return <PrintablePage text={text} arrived={arrived} />
    default:
      return <NotFoundPage text={text} arrived={arrived} start={to('start')} />
  }
}
