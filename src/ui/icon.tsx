export type Shape = 'octagon' | 'clock' | 'speech' | 'person'

const drawings: Record<Shape, string> = {
  octagon: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 12h8',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 7v5l4 2.5',
  speech: 'M3 4h18v12h-9l-6 5v-5H3zM8 10h.01M12 10h.01M16 10h.01',
  person: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.4 3.6-7 8-7s8 2.6 8 7',
}

/** A drawing beside words that say the same; hidden from who listens. */
export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
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
