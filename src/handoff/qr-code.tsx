import { encodeQR } from 'qr'
import styles from './qr-code.module.css'

/** The dots of a code, as the outline of an SVG path in units of one dot, and how many there are along a side. */
export function outlineOf(words: string): { readonly path: string; readonly size: number } {
  // A screen has no stains: fewer and larger dots help more than a correction of them.
  // Four dots of white around it: with fewer, a camera takes the frame for a part of the code.
  const rows = encodeQR(words, 'raw', { ecc: 'low', border: 4 })
  // One bar for each run of dark dots, from edge to edge in whole numbers.
  const path = rows
    .flatMap((row, y) =>
      row.map((dark, x) =>
        dark && row[x - 1] !== true ? `M${x} ${y}H${row.indexOf(false, x)}V${y + 1}H${x}Z` : '',
      ),
    )
    .join('')
  return { path, size: rows.length }
}

interface QrCodeProps {
  readonly words: string
  /** What it is, for who cannot see it. */
  readonly label: string
}

/** A QR code, black on white in every theme: cameras need it so. */
export function QrCode({ words, label }: QrCodeProps) {
  const { path, size } = outlineOf(words)
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
