import { Fragment } from 'react'
import { useLabStore } from '../../store/useLabStore.ts'
import { ActivationPicker } from '../parts/ActivationPicker.tsx'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { InitializationMapInstance } from './createInstance.ts'
import { outline } from './outline.ts'

const { settings: table } = outline
const MORE = ['width', 'dataset', 'seeds', 'seed'] as const
const TRAINING = ['steps', 'optimizer', 'learningRate', 'batchSize'] as const

/** Both functions and what is measured; the rest behind one line. */
export function Parameters({ instance }: { readonly instance: InitializationMapInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <>
      <div className="side-pickers map-pickers">
        {(['left', 'right'] as const).map((name) => (
          <Fragment key={name}>
            <span aria-hidden="true">{name === 'left' ? '첫째 지도' : '둘째 지도'}</span>
            <ActivationPicker
              label={table[name].label}
              value={values[name]}
              onPick={(activation) => {
                actions.choose(name, activation)
              }}
            />
          </Fragment>
        ))}
      </div>
      <SettingFields table={table} values={values} names={['measure']} actions={actions} />
      <details className="more-settings">
        <summary>설정 더 보기</summary>
        <div className="fields">
          <SettingFields
            table={table}
            values={values}
            names={values.measure === 'loss' ? [...MORE, ...TRAINING] : MORE}
            actions={actions}
          />
        </div>
      </details>
    </>
  )
}
