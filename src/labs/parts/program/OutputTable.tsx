import { formatFixed } from '../../../formula/formatNumber.ts'
import { shapeOf } from './layers.ts'
import type { ProgramSettings } from './outline.ts'
import { sumsAlong } from './passData.ts'
import type { ProgramNumbers } from './programNumbers.ts'
import { tupleText } from './runPython.ts'

const ROWS = 5

/** The first rows of `y` with their sums, and the sums of the columns: where do they come to 1? */
export function OutputTable(props: {
  readonly settings: ProgramSettings
  readonly numbers: ProgramNumbers
}) {
  const { settings, numbers } = props
  const { y } = numbers.pass
  const { outputs } = settings
  const shape = shapeOf(settings, 'softmax')
  const rows = Math.min(ROWS, y.length / outputs)
  const classes = Array.from({ length: outputs }, (_, index) => index)
  const columns = columnSums(settings, numbers)
  return (
    // Wider than a phone with many classes: it scrolls in its own box.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="output-table" role="group" aria-label="y의 값" tabIndex={0}>
      <table>
        <caption>
          y, 모양 {tupleText(shape)}, {rows === 1 ? '첫 줄' : `처음 ${rows}줄`}
        </caption>
        <thead>
          <tr>
            <th scope="col">데이터</th>
            {classes.map((index) => (
              <th key={index} scope="col">
                {index}
              </th>
            ))}
            <th scope="col">가로 합</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {classes.map((index) => (
                <td key={index}>{formatFixed(y[row * outputs + index] ?? NaN, 3)}</td>
              ))}
              <td className="sum">{formatFixed(numbers.rowSums?.[row] ?? NaN, 3)}</td>
            </tr>
          ))}
        </tbody>
        {columns !== null && (
          <tfoot>
            <tr>
              <th scope="row">{columns.label}</th>
              {columns.sums.map((sum, index) => (
                <td key={index} className="sum">
                  {formatFixed(sum, 3)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/**
 * Sums down the columns: over the whole batch, or of a three-dimensional input over the data of one
 * row, unless softmax itself went over the batch. Null where there is nothing above anything.
 */
function columnSums(settings: ProgramSettings, { pass, python }: ProgramNumbers) {
  const { outputs, input } = settings
  if (input === 'single') return null
  const shape = shapeOf(settings, 'softmax')
  const along = input === 'sequence' && python.axis !== 0 ? 1 : 0
  const sums = sumsAlong(pass.y, shape, along).slice(0, outputs)
  const count = shape[along] ?? 0
  return { label: along === 0 ? `배치 ${count}개 합` : `세로 ${count}개 합`, sums }
}
