import { choice, integer } from '../../store/settingConstructors.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import type { LabDefinition } from '../Lab.ts'
import { EXPORTED, titles } from './titles.ts'

const ID = 'pytorch-export'
const MOST_STEPS = 300

const settings = {
  figure: choice({
    label: '그림',
    default: 'twin-training',
    options: EXPORTED.map((id) => ({ id, label: titles[id] })),
  }),
  seed: integer({ label: '시드', default: 42, minimum: 0, maximum: 4_294_967_295 }),
  steps: integer({ label: '마지막 걸음', default: 50, minimum: 0, maximum: MOST_STEPS }),
}

export type ExportTable = typeof settings
export type ExportSettings = SettingsOf<ExportTable>

/** A figure as a Python file, beside the numbers its last line must print. */
export const lab = {
  id: ID,
  title: '그대로 가져가기',
  settings,
  version: 1,
  symbols: [],
  values: [],
  predictions: {},
  simulate: (values, steps = values.steps) => ({
    lab: ID,
    settings: { ...values, steps },
    command: `npm run --silent export -- ${values.figure} --set seed=${values.seed} --steps ${steps}`,
  }),
} satisfies LabDefinition<ExportTable>
