import { readSoftmax } from './lab.ts'
import type { SoftmaxSettings } from './lab.ts'
import { machineText } from './machineText.ts'

/** Both orders of computing side by side, in the words of the machine: `inf`, `nan`, `3.39e+38`. */
export function MachineTable({ settings }: { readonly settings: SoftmaxSettings }) {
  const naive = readSoftmax(settings, 'naive')
  const shifted = readSoftmax(settings, 'shifted')
  const exponent = settings.temperature === 1 ? 'a' : 'a/T'
  return (
    // Wider than a phone the table scrolls by itself, also by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="region" aria-label="컴퓨터가 보는 값" tabIndex={0}>
      <table>
        <caption className="sr">컴퓨터가 보는 값, {settings.precision}</caption>
        <thead>
          <tr>
            <th scope="col">클래스</th>
            <th scope="col">exp({exponent})</th>
            <th scope="col">정의 그대로</th>
            <th scope="col">exp({exponent} − m)</th>
            <th scope="col">최댓값을 빼고</th>
          </tr>
        </thead>
        <tbody>
          {naive.names.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              <td className="nb">
                <code>{machineText(naive.exponentials[row] ?? NaN)}</code>
              </td>
              <td className="nb">
                <code>{machineText(naive.probabilities[row] ?? NaN)}</code>
              </td>
              <td className="nb">
                <code>{machineText(shifted.exponentials[row] ?? NaN)}</code>
              </td>
              <td className="nb">
                <code>{machineText(shifted.probabilities[row] ?? NaN)}</code>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">합</th>
            <td className="nb">
              <code>{machineText(naive.sum)}</code>
            </td>
            <td className="nb">
              <code>{machineText(total(naive.probabilities))}</code>
            </td>
            <td className="nb">
              <code>{machineText(shifted.sum)}</code>
            </td>
            <td className="nb">
              <code>{machineText(total(shifted.probabilities))}</code>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

export function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
