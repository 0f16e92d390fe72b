import { ProfessionalPage } from '../professional/index.ts'
import type { Text } from '../text/index.ts'
import { Heading } from '../ui/heading.tsx'
import { Lead, Stack } from '../ui/layout.tsx'
import type { ScreenProps } from './screen-props.ts'

/** What a professional needs, and no respondent. */
export function ProfessionalScreen(props: ScreenProps<Text>) {
  const { sitting, text, clinic, kiosk, today, files, camera, start } = props
  const { title, lead } = text.professional
  // Before the script runs there is nothing that it could read.
  if (today === null) {
    return (
      <Stack>
        <Heading title={text.shell.title(title, false)} arrived={false}>
          {title}
        </Heading>
        <Lead>{lead}</Lead>
      </Stack>
    )
  }
  return (
    <ProfessionalPage
      text={text}
      arrived={sitting.moved}
      clinicName={clinic.name}
      here={kiosk === null}
      files={files}
      camera={camera}
      start={start}
      holdOpen={props.holdOpen}
    />
  )
}
