import { endingOf } from '../recipient.ts'
import { languages, type Lang, type Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Heading } from '../ui/heading.tsx'
import { Card, Lead, List, Soft, Stack, Tight, Way } from '../ui/layout.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import type { Desk } from './desk.ts'
import { MorningCheck } from './morning-check.tsx'

interface StaffPageProps {
  readonly text: Text
  readonly arrived: boolean
  readonly desk: Desk
  readonly limits: {
    readonly idleSeconds: number
    readonly warningSeconds: number
    readonly handBackSeconds: number
  }
  /** The language that every visit begins in. */
  readonly language: Lang
  /** The questions to print. */
  readonly printable: Destination
  /** Where a professional reads what is handed over. */
  readonly professional: Destination
}

/** The way out of handing round. It is folded away: who is in a hurry presses what is in sight. */
const Ending = ({ text, desk }: Pick<StaffPageProps, 'text' | 'desk'>) => (
  <Disclosure summary={text.staff.kioskEndTitle}>
    <p>{text.staff.kioskEndLead}</p>
    <div>
      <Button look="plain" onPress={() => desk.setKiosk(false)}>
        {text.staff.kioskEnd}
      </Button>
    </div>
  </Disclosure>
)

/** The switch between a device of one's own and one that is handed around. */
function HandOut({ text, desk, limits }: Pick<StaffPageProps, 'text' | 'desk' | 'limits'>) {
  const { staff } = text
  const recipient = desk.recipient()
  return (
    <Tight>
      <h2>{staff.kioskTitle}</h2>
      <Card>
        <p>{desk.kiosk === 'off' ? staff.kioskLead : staff.kioskOn}</p>
        {desk.kiosk === 'always' && <p>{staff.kioskAlways}</p>}
        <div>
          <Button onPress={() => desk.setKiosk(true)}>{staff.kioskStart}</Button>
        </div>
        <Soft>
          {staff.limits(limits.idleSeconds, limits.warningSeconds, limits.handBackSeconds)}
        </Soft>
        <Soft>{staff.sealsFor(recipient && endingOf(recipient))}</Soft>
        {desk.kiosk === 'on' && <Ending text={text} desk={desk} />}
      </Card>
    </Tight>
  )
}

/** How a device is locked to the page, for each kind of device. */
const Locks = ({ text }: Pick<StaffPageProps, 'text'>) => (
  <Tight>
    <h2>{text.staff.lockTitle}</h2>
    <p>{text.staff.lockLead}</p>
    {text.staff.locks.map(({ title, steps }) => (
      <Disclosure key={title} summary={title}>
        <List items={steps} ordered />
      </Disclosure>
    ))}
  </Tight>
)

/** The page for the front desk: the morning check, the day, the lock, and what all of that does not do. */
export function StaffPage(props: StaffPageProps) {
  const { text, arrived, desk, language, printable, professional } = props
  const { staff } = text
  return (
    <Stack>
      <Heading title={text.shell.title(staff.title, false)} arrived={arrived}>
        {staff.title}
      </Heading>
      <Lead>{staff.lead}</Lead>
      <MorningCheck text={text} desk={desk} next={<HandOut {...props} />} />
      <Tight>
        <h2>{staff.dayTitle}</h2>
        <Card>
          <h3>{staff.languageTitle}</h3>
          <p>{staff.language(languages[language].name)}</p>
        </Card>
        <Card>
          <h3>{staff.paperTitle}</h3>
          <p>{staff.paper}</p>
          <Way>
            <PageLink {...printable}>{text.printable.title}</PageLink>
          </Way>
        </Card>
        <Card>
          <h3>{text.professional.link}</h3>
          <p>{text.professional.linkHint}</p>
          <Way>
            <PageLink {...professional}>{text.professional.link}</PageLink>
          </Way>
        </Card>
      </Tight>
      <Locks text={text} />
      <Tight>
        <h2>{staff.limitsTitle}</h2>
        <p>{staff.limitsLead}</p>
        <List items={staff.doesNot} />
      </Tight>
    </Stack>
  )
}
