export type Shape =
  | 'octagon'
  | 'clock'
  | 'speech'
  | 'person'
  | 'back'
  | 'sound'
  | 'silence'
  | 'lock'
  | 'undo'
  | 'question'
  | 'tick'
  | 'attention'

const drawings: Record<Shape, string> = {
  octagon: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 12h8',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 7v5l4 2.5',
  speech: 'M3 4h18v12h-9l-6 5v-5H3zM8 10h.01M12 10h.01M16 10h.01',
  person: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.4 3.6-7 8-7s8 2.6 8 7',
  back: 'M15 5l-7 7 7 7',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  silence: 'M6 6h12v12H6z',
  lock: 'M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  question:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM9.3 9.5a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.3M12 17.4h.01',
  tick: 'M4.5 12.5l5 5L19.5 7',
  attention: 'M12 3.5l9.5 17h-19zM12 10v4.5M12 17.6h.01',
}

/** Drawings that point along the line of reading, and turn with it. */
const turns = new Set<Shape>(['back', 'undo'])

/** A drawing beside words that say the same; hidden from who listens. */
export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-turns={turns.has(shape) || undefined}
    >
      <path
        d={drawings[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
