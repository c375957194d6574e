import { Fragment } from 'react'
import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { DepthSlider } from '../parts/DepthSlider.tsx'
import { NetworkFields } from '../parts/NetworkFields.tsx'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { outline } from './outline.ts'

const { settings: table } = outline
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
      <DepthSlider setting={table.depth} value={values.depth} actions={actions} />
      <div className="fields">
        <SettingFields table={table} values={values} names={['measure']} actions={actions} />
        <NetworkFields table={table} values={values} names={SHARED} actions={actions} />
      </div>
    </details>
  )
}
