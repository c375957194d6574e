import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { DepthSlider } from '../parts/DepthSlider.tsx'
import { NetworkFields } from '../parts/NetworkFields.tsx'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import { outline } from './outline.ts'

const { settings: table } = outline
const MORE = [
  'weightScale',
  'width',
  'dataset',
  'loss',
  'optimizer',
  'learningRate',
  'batchSize',
] as const

/** Depth and activation first, the initializer, and the rest behind one line. */
export function Parameters({ instance }: { readonly instance: VanishingGradientInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <>
      <DepthSlider setting={table.depth} value={values.depth} actions={actions} />
      <ActivationPicker
        label={table.activation.label}
        value={values.activation}
        onPick={(activation) => {
          actions.choose('activation', activation)
        }}
      />
      <NetworkFields table={table} values={values} names={['initializer']} actions={actions} />
      <details className="more-settings">
        <summary>설정 더 보기</summary>
        <div className="fields">
          <SettingFields
            table={table}
            values={values}
            names={['measure', 'reference']}
            actions={actions}
          />
          <NetworkFields table={table} values={values} names={MORE} actions={actions} />
        </div>
      </details>
    </>
  )
}
