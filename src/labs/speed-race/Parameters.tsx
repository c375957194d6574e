import { useLabStore } from '../../store/useLabStore.ts'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { SpeedRaceInstance } from './createInstance.ts'
import { outline } from './outline.ts'

const { settings: table } = outline
const FIRST = ['dataset', 'depth', 'initializer', 'optimizer'] as const
const MORE = ['targetLoss', 'mostSteps', 'lookEvery', 'width', 'batchSize'] as const

/** What moves the answer first, the rest behind one line. */
export function Parameters({ instance }: { readonly instance: SpeedRaceInstance }) {
  const values = useLabStore(instance, (state) => state.settings)
  const { actions } = instance
  return (
    <>
      <SettingFields table={table} values={values} names={FIRST} actions={actions} />
      <details className="more-settings">
        <summary>설정 더 보기</summary>
        <div className="fields">
          <SettingFields table={table} values={values} names={MORE} actions={actions} />
        </div>
      </details>
    </>
  )
}
