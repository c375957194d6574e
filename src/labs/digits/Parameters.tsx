import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { DigitsInstance } from './createInstance.ts'
import { outline } from './outline.ts'

const { settings: table } = outline
const MORE = ['measure', 'initializer', 'width', 'optimizer', 'learningRate', 'batchSize'] as const
const WITH_SCALE = ['measure', 'initializer', 'weightScale', ...MORE.slice(2)] as const
const TICKS = [2, 4, 6, 8, 10]

/** One network or two, its function and depth, how the images are parted; the rest behind one line. */
export function Parameters({ instance }: { readonly instance: DigitsInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <>
      <SegmentedPicker
        label={table.networks.label}
        selected={[values.networks]}
        onPick={(networks) => {
          instance.compare(networks)
        }}
        options={table.networks.options}
      />
      {values.networks === 'one' && (
        <ActivationPicker
          label={table.activation.label}
          value={values.activation}
          onPick={(activation) => {
            actions.choose('activation', activation)
          }}
        />
      )}
      <Slider
        label={table.depth.label}
        value={values.depth}
        minimum={table.depth.minimum}
        maximum={table.depth.maximum}
        step={1}
        ticks={TICKS}
        spoken={`${values.depth}개`}
        onChange={(depth) => {
          actions.change('depth', depth)
        }}
        onCommit={actions.end}
      />
      <SegmentedPicker
        label={table.split.label}
        selected={[values.split]}
        onPick={(split) => {
          actions.choose('split', split)
        }}
        options={table.split.options}
      />
      <details className="more-settings">
        <summary>설정 더 보기</summary>
        <div className="fields">
          <SettingFields
            table={table}
            values={values}
            names={values.initializer === 'normal' ? WITH_SCALE : MORE}
            actions={actions}
          />
        </div>
      </details>
    </>
  )
}
