import { QrCode, outlineOf, type Files } from '../handoff/index.ts'
import { invitationTo } from '../recipient.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Label } from '../ui/layout.tsx'
import styles from './professional.module.css'

interface InvitationProps {
  readonly text: Text
  readonly files: Files
  /** The address of the start page. */
  readonly start: string
  readonly recipient: string
  /** Whether the key was made just now. */
  readonly isNew: boolean
}

/** The code as a picture that can be printed in any size. */
function pictureOf(words: string): string {
  const { path, size } = outlineOf(words)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  )
}

/** What a practice gives to those who come to it: a link with its public key, and the same as a code. */
export function Invitation({ text, files, start, recipient, isNew }: InvitationProps) {
  const words = text.professional.invitation
  const link = invitationTo(start, recipient)
  const save = (): void =>
    files.save({ name: 'needlewise-link.svg', type: 'image/svg+xml', content: pictureOf(link) })
  return (
    <Disclosure summary={words.title} open={isNew}>
      <p>{words.lead}</p>
      <div>
        <Label>{words.address}</Label>
        <p>
          <a className={styles['code']} dir="ltr" href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </p>
      </div>
      <div className={styles['small']}>
        <QrCode words={link} label={words.code} />
      </div>
      <div>
        <Button look="plain" onPress={save}>
          {words.saveCode}
        </Button>
      </div>
      <div>
        <Label>{words.pack}</Label>
        <p>{words.packLead}</p>
        <p>
          <code className={styles['code']} dir="ltr">
            {recipient}
          </code>
        </p>
      </div>
    </Disclosure>
  )
}
