import { Fragment } from 'react'
import { Slider } from '../../controls/Slider.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { NetworkFields } from '../parts/NetworkFields.tsx'
import { SettingField } from '../parts/SettingField.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { DEEPEST_BY_CONTROL, outline } from './outline.ts'

const { settings: table } = outline
const DEPTH_TICKS = [5, 10, 15, 20, 25]
const SHARED = [
  'initializer',
  'weightScale',
  'width',
  'dataset',
  'loss',
  'optimizer',
  'learningRate',
  'batchSize',
] as const

/** The function of each side, and what both have in common, behind one line. */
export function Parameters({ instance }: { readonly instance: TwinTrainingInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <details className="more-settings">
      <summary>두 망의 설정 바꾸기</summary>
      <div className="side-pickers">
        {(['left', 'right'] as const).map((side) => (
          <Fragment key={side}>
            <span aria-hidden="true">{side === 'left' ? '왼쪽' : '오른쪽'}</span>
            <ActivationPicker
              label={table[side].label}
              value={values[side]}
              onPick={(activation) => {
                actions.choose(side, activation)
              }}
            />
          </Fragment>
        ))}
      </div>
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
      <div className="fields">
        <SettingField
          setting={table.measure}
          value={values.measure}
          onChoose={(value) => {
            actions.choose('measure', value)
          }}
        />
        <NetworkFields table={table} values={values} names={SHARED} actions={actions} />
      </div>
    </details>
  )
}
