import { useLabStore } from '../../store/useLabStore.ts'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { PlaygroundInstance } from './createInstance.ts'
import { outline } from './outline.ts'
import type { PlaygroundTable } from './outline.ts'

type Field = Exclude<keyof PlaygroundTable, 'layers' | 'activations' | 'edits' | 'step' | 'seed'>

const GROUPS: readonly { readonly name: string; readonly fields: readonly Field[] }[] = [
  { name: '점', fields: ['dataset', 'samples', 'noise'] },
  { name: '출발', fields: ['initializer', 'weightScale'] },
  {
    name: '학습',
    fields: ['loss', 'optimizer', 'learningRate', 'batchSize', 'penalty', 'penaltyRate'],
  },
  { name: '보기', fields: ['measure'] },
]

/** Everything that decides the run but the network itself, which is built in the picture. */
export function Parameters({ instance }: { readonly instance: PlaygroundInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const isShown = (name: Field): boolean =>
    (name !== 'weightScale' || values.initializer === 'normal') &&
    (name !== 'penaltyRate' || values.penalty !== 'none')
  return (
    <div className="bench-groups">
      {GROUPS.map(({ name, fields }) => (
        <div key={name} role="group" aria-label={name}>
          <span aria-hidden="true">{name}</span>
          <div>
            <SettingFields
              table={outline.settings}
              values={values}
              names={fields.filter(isShown)}
              actions={instance.actions}
            />
          </div>
        </div>
      ))}
    </div>
  )
}

/** When the run is to stop by itself; 0 stands for never. */
export function StopFields({ instance }: { readonly instance: PlaygroundInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  return (
    <div className="bench-groups">
      <div role="group" aria-label="스스로 멈출 때">
        <span aria-hidden="true">스스로 멈출 때</span>
        <div>
          <SettingFields
            table={outline.settings}
            values={values}
            names={['stopLoss', 'stopAccuracy', 'stopStep']}
            actions={instance.actions}
          />
          <small>손실은 이보다 작으면, 비율은 이 이상이면 멈춰요. 0이면 멈추지 않아요.</small>
        </div>
      </div>
    </div>
  )
}
