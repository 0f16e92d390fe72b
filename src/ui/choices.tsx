import styles from './choices.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** Set apart from the choices above it, because it excludes or answers for all of them. */
  readonly apart?: boolean
}

interface ChoicesProps {
  readonly type: 'radio' | 'checkbox'
  /** Shared by the inputs; the first one is `name`, so that an error summary can link to it. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string, on: boolean) => void
  readonly onLeave?: () => void
}

/** Native radios or checkboxes whose whole row can be pressed. Nothing is chosen beforehand. */
export function Choices({ type, name, choices, chosen, onChoose, onLeave }: ChoicesProps) {
  return (
    // The second click of a double click on what stood here before must not choose anything.
    <div
      className={`${styles['choices']} ${choices.length > 8 ? styles['many'] : ''}`}
      role="none"
      onClickCapture={(event) => {
        if (event.detail < 2) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {choices.map(({ id, label, hint, apart }, index) => {
        const own = index === 0 ? name : `${name}-${id}`
        return (
          <div key={id} className={apart ? styles['apart'] : undefined}>
            <label className={styles['choice']}>
              <input
                className={styles['input']}
                type={type}
                id={own}
                name={name}
                value={id}
                checked={chosen.includes(id)}
                aria-describedby={hint === undefined ? undefined : `${own}-hint`}
                onChange={(event) => onChoose(id, event.currentTarget.checked)}
                onBlur={onLeave}
              />
              <span className={styles['label']}>{label}</span>
            </label>
            {hint !== undefined && (
              <p id={`${own}-hint`} className={styles['hint']}>
                {hint}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
