import { Slider } from '../../controls/Slider.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { NetworkFields } from '../parts/NetworkFields.tsx'
import { SettingField } from '../parts/SettingField.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import { DEEPEST_BY_CONTROL, outline } from './outline.ts'

const { settings: table } = outline
const DEPTH_TICKS = [5, 10, 15, 20, 25]
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
      <Slider
        label={table.depth.label}
        value={values.depth}
        minimum={table.depth.minimum}
        maximum={DEEPEST_BY_CONTROL}
        step={1}
        ticks={DEPTH_TICKS}
        spoken={`${values.depth}개`}
        onChange={(depth) => {
          actions.change('depth', depth)
        }}
        onCommit={actions.end}
      />
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
          {(['measure', 'reference'] as const).map((name) => (
            <SettingField
              key={name}
              setting={table[name]}
              value={values[name]}
              onChoose={(value) => {
                actions.choose(name, value)
              }}
            />
          ))}
          <NetworkFields table={table} values={values} names={MORE} actions={actions} />
        </div>
      </details>
    </>
  )
}
