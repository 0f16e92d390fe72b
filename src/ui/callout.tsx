import type { ReactNode } from 'react'
import { Icon, type Shape } from './icon.tsx'
import styles from './callout.module.css'

export type Tone = 'stop' | 'pause' | 'ask' | 'neutral'

/** Each tone has a shape of its own, so that colour never has to tell them apart. */
const shapes: Record<Tone, Shape> = {
  stop: 'octagon',
  pause: 'clock',
  ask: 'speech',
  neutral: 'person',
}

interface CalloutProps {
  readonly tone: Tone
  /** Another shape than that of the tone, where the panel tells of something else than a result. */
  readonly shape?: Shape
  readonly children: ReactNode
}

/** A panel that stands out, with the shape of its tone. */
export function Callout({ tone, shape = shapes[tone], children }: CalloutProps) {
  return (
    <div className={`${styles['callout']} ${styles[tone]}`}>
      <Icon shape={shape} />
      <div className={styles['body']}>{children}</div>
    </div>
  )
}

/** A short label in the tone's colour and shape. */
export function Tag({ tone, shape = shapes[tone], children }: CalloutProps) {
  return (
    <span className={`${styles['tag']} ${styles[tone]}`}>
      <Icon shape={shape} />
      {children}
    </span>
  )
}
