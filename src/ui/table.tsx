import type { ReactNode } from 'react'
import styles from './table.module.css'

interface TableProps {
  readonly caption: string
  /** The head of each column. */
  readonly heads: readonly string[]
  /** Row by row; the first cell names the row. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** True where all but the first column are numbers. */
  readonly numbers?: boolean
}

/** What has rows and columns, with heads for who listens. */
export const Table = ({ caption, heads, rows, numbers = false }: TableProps) => (
  <div className={styles['frame']}>
    <table className={numbers ? `${styles['table']} ${styles['numbers']}` : styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
