import type { ShownRace } from './selectors.ts'
import { conditionText, ratioText } from './strings.ts'

/** Whole races run so far, so that one sees how the answer moves with the settings. */
export function PastRaces({ races }: { readonly races: readonly ShownRace[] }) {
  if (races.length < 2) return null
  return (
    // Wider than a phone the table scrolls by itself, also by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="region" aria-label="지금까지의 경주" tabIndex={0}>
      <table>
        <caption className="sr">지금까지의 경주</caption>
        <thead>
          <tr>
            <th scope="col">지금까지의 경주</th>
            <th scope="col">tanh ÷ ReLU</th>
            <th scope="col">가운데 80%</th>
            <th scope="col">ReLU가 먼저</th>
          </tr>
        </thead>
        <tbody>
          {races.map(({ race, summary: { ratio } }, row) => (
            <tr key={races.length - row}>
              <th scope="row">{conditionText(race.settings)}</th>
              <td className="nb">{ratioText(ratio.median)}</td>
              <td className="nb">
                {`${ratioText(ratio.range[0])} – ${ratioText(ratio.range[1])}`}
              </td>
              <td className="nb">{`${ratio.reluFirst} / ${ratio.compared}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
