import { Suspense, use, useState } from 'react'
import type { ResultText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Soft } from '../ui/layout.tsx'
import styles from './code-dialog.module.css'
import { QrCode } from './qr-code.tsx'
import type { SealFault } from './sealed.ts'

interface CodesProps {
  readonly text: ResultText
  /** The lines of the codes, or why they could not be made. */
  readonly codes: Promise<readonly string[] | SealFault>
}

interface CodeDialogProps extends CodesProps {
  readonly onClose: () => void
}

/** The codes, one at a time, so that each is as large as the screen allows: a camera needs large dots. */
function Codes({ text, codes, onClose }: CodeDialogProps) {
  const [at, setAt] = useState(0)
  const lines = use(codes)
  const words = text.handOff
  const isMade = typeof lines !== 'string'
  const of = isMade ? lines.length : 0
  const label = words.code(at + 1, of)
  return (
    <div className={styles['codes']}>
      {isMade && <QrCode words={lines[at] ?? ''} label={label} />}
      <div className={styles['beside']} id="the-codes">
        {!isMade && <p>{lines === 'not-loaded' ? words.missing : words.sealFailed}</p>}
        {of > 1 && (
          <>
            <p role="status">
              <b>{label}</b>
            </p>
            <Button onPress={() => setAt((at + 1) % of)}>{words.nextCode}</Button>
            <Soft>{words.codesHint(of)}</Soft>
          </>
        )}
        <Button look="plain" onPress={onClose}>
          {words.closeCode}
        </Button>
      </div>
    </div>
  )
}

/** The codes and nothing else: who takes a photo of the screen has a photo of what they cannot read. */
export const CodeDialog = (props: CodeDialogProps) => (
  <Dialog
    title={props.text.handOff.sealedTitle}
    about="the-codes"
    size="full"
    onCancel={props.onClose}
  >
    <Suspense fallback={<p>{props.text.handOff.sealing}</p>}>
      <Codes {...props} />
    </Suspense>
  </Dialog>
)
