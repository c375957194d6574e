import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { NetworkFields } from '../parts/NetworkFields.tsx'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { DyingReluInstance } from './createInstance.ts'
import { outline } from './outline.ts'
import { Presets } from './Presets.tsx'

const { settings: table } = outline
const MORE = ['depth', 'width', 'dataset', 'loss', 'optimizer', 'batchSize'] as const

/** What kills and what rescues, the four settings they change, and the rest behind one line. */
export function Parameters({ instance }: { readonly instance: DyingReluInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <>
      <Presets instance={instance} settings={values} />
      <ActivationPicker
        label={table.activation.label}
        value={values.activation}
        onPick={(activation) => {
          actions.choose('activation', activation)
        }}
      />
      <SettingFields
        table={table}
        values={values}
        names={['learningRate', 'initialBias']}
        actions={actions}
      />
      <NetworkFields
        table={table}
        values={values}
        names={['initializer', 'weightScale']}
        actions={actions}
      />
      <details className="more-settings">
        <summary>설정 더 보기</summary>
        <div className="fields">
          <NetworkFields table={table} values={values} names={MORE} actions={actions} />
        </div>
      </details>
    </>
  )
}
