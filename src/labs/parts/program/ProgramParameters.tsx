import { SegmentedPicker } from '../../../controls/SegmentedPicker.tsx'
import { SettingFields } from '../SettingFields.tsx'
import type { ProgramInstance } from './createProgramInstance.ts'
import type { ProgramSettings, ProgramTable } from './outline.ts'
import type { MistakeId } from './problems.ts'

export interface ProgramParametersProps {
  readonly instance: ProgramInstance
  readonly table: ProgramTable
  readonly settings: ProgramSettings
  /** Mistakes in sight, or behind one line. */
  readonly opensMistakes: boolean
}

const SWITCHES = ['prompt', 'name', 'twice', 'accumulate'] as const satisfies MistakeId[]

/** Sizes of the network, axes of the input, and the mistakes one can make. */
export function ProgramParameters(props: ProgramParametersProps) {
  const { instance, table, settings, opensMistakes } = props
  const { actions } = instance
  const mistakes = (
    <div className="fields mistake-fields" role="group" aria-label="실수 고르기">
      <SegmentedPicker
        label="실수"
        options={SWITCHES.map((id) => ({ id, label: table[id].label }))}
        selected={SWITCHES.filter((id) => settings[id])}
        onPick={(id) => {
          actions.choose(id, !settings[id])
        }}
      />
      <SettingFields table={table} values={settings} names={['dim', 'inplace']} actions={actions} />
    </div>
  )
  return (
    <>
      <SettingFields
        table={table}
        values={settings}
        names={['features', 'hidden', 'outputs', 'batch', 'input', 'seed']}
        actions={actions}
      />
      {opensMistakes ? (
        mistakes
      ) : (
        <details className="more-settings">
          <summary>일부러 틀려 보기</summary>
          {mistakes}
        </details>
      )}
    </>
  )
}
