import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what stands in it. */
  readonly error?: string | undefined
}

interface FrameProps extends FieldProps {
  readonly id: string
  readonly children: ReactNode
}

const Frame = ({ id, label, hint, error, children }: FrameProps) => (
  <div className={styles['field']}>
    <label htmlFor={id}>{label}</label>
    {hint !== undefined && (
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p id={`${id}-error`} className={styles['error']}>
        {error}
      </p>
    )}
    {children}
  </div>
)

const describedBy = (id: string, { hint, error }: FieldProps): string | undefined =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ') || undefined

interface WordsFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** One line, one line that nobody reads along, or several. */
  readonly kind: 'secret' | 'lines'
  /** Codes and keys are no words of any language. */
  readonly isCode?: boolean
  /** So many letters at most; without it, as many as anybody likes. */
  readonly most?: number
}

/** Something to type. The browser neither keeps it nor has it looked at elsewhere. */
export function WordsField(props: WordsFieldProps) {
  const { value, onChange, kind, isCode = false, most, error } = props
  const id = useId()
  const common = {
    id,
    value,
    autoComplete: 'off',
    autoCapitalize: isCode || kind === 'secret' ? 'none' : undefined,
    spellCheck: false,
    maxLength: most,
    dir: isCode ? 'ltr' : undefined,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': describedBy(id, props),
  } as const
  return (
    <Frame id={id} {...props}>
      {kind === 'secret' ? (
        <input
          type="password"
          {...common}
          className={styles['input']}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <textarea
          rows={isCode ? 3 : 4}
          {...common}
          className={styles[isCode ? 'code' : 'input']}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Frame>
  )
}

interface FileFieldProps extends FieldProps {
  readonly onFile: (file: File) => void
}

/** A file to choose. The same one can be chosen again. */
export function FileField(props: FileFieldProps) {
  const id = useId()
  return (
    <Frame id={id} {...props}>
      <input
        id={id}
        type="file"
        className={styles['file']}
        aria-invalid={props.error !== undefined || undefined}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) props.onFile(file)
        }}
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
      />
    </Frame>
  )
}

interface TickProps {
  readonly label: string
  /** More words for who cannot see what is beside it. */
  readonly about: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** One thing to tick off. */
export const Tick = ({ label, about, on, onChange }: TickProps) => (
  <label className={styles['tick']}>
    <input
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      <span className={styles['about']}>: {about}</span>
    </span>
  </label>
)
