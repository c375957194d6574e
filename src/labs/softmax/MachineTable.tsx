import { readSoftmax } from './lab.ts'
import type { SoftmaxSettings } from './lab.ts'
import { machineText } from './machineText.ts'

/** Both orders of computing side by side, in the words of the machine: `inf`, `nan`, `3.39e+38`. */
export function MachineTable({ settings }: { readonly settings: SoftmaxSettings }) {
  const naive = readSoftmax(settings, 'naive')
  const shifted = readSoftmax(settings, 'shifted')
  return (
    // Ten digits of three columns can be wider than a phone: then the table scrolls by itself.
    <div className="scroll" role="region" aria-label="컴퓨터가 보는 값" tabIndex={0}>
      <table className="machine">
        <caption className="sr">컴퓨터가 보는 값, {settings.precision}</caption>
        <thead>
          <tr>
            <th scope="col">클래스</th>
            <th scope="col">exp(a)</th>
            <th scope="col">정의 그대로</th>
            <th scope="col">exp(a − m)</th>
            <th scope="col">최댓값을 빼고</th>
          </tr>
        </thead>
        <tbody>
          {naive.names.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              <td>{machineText(naive.exponentials[row] ?? NaN)}</td>
              <td>{machineText(naive.probabilities[row] ?? NaN)}</td>
              <td>{machineText(shifted.exponentials[row] ?? NaN)}</td>
              <td>{machineText(shifted.probabilities[row] ?? NaN)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">합</th>
            <td>{machineText(naive.sum)}</td>
            <td>{machineText(total(naive.probabilities))}</td>
            <td>{machineText(shifted.sum)}</td>
            <td>{machineText(total(shifted.probabilities))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

export function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
