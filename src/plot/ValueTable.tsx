import { memo } from 'react'

export interface ValueTableProps {
  readonly caption: string
  /** Heading of the row names, then of each column. */
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The values of a drawing as a table that is only read aloud. */
export const ValueTable = memo(function ValueTable({ caption, headings, rows }: ValueTableProps) {
  return (
    <div className="sr">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
