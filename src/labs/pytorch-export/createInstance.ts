import { createLabStore } from '../../store/createLabStore.ts'
import type { LabState, LabStore } from '../../store/createLabStore.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import type { RunRecord } from '../../training/simulateTraining.ts'
import type { LabEnvironment } from '../Lab.ts'
import { askForExport } from '../parts/export/askForExport.ts'
import { failureSentence } from '../parts/failureSentence.ts'
import { createSettingActions } from '../parts/settingActions.ts'
import type { SettingActions } from '../parts/settingActions.ts'
import { lab } from './lab.ts'
import type { ExportSettings, ExportTable } from './lab.ts'

/** A figure as a Python file, and what it must print last. */
export interface Exported {
  readonly script: string
  /** One per network of the figure, with its name. */
  readonly records: readonly (RunRecord & { readonly name: string })[]
  /** What the two belong to. */
  readonly settings: ExportSettings
}

interface ExportExtra {
  /** Null until `prepare`. */
  readonly exported: Exported | null
  readonly isComputing: boolean
}

export interface ExportInstance extends LabStore<ExportTable, LabState<ExportTable> & ExportExtra> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
}

const FAILURE = '이 브라우저가 계산을 막아 파일을 만들지 못했어요. 쪽을 다시 불러와 보세요.'

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): ExportInstance {
  const store = createLabStore<ExportTable, ExportExtra>(
    { lab, environment, fragment },
    { exported: null, isComputing: false },
  )
  const { getState, setState } = store
  /** Only the newest wish is shown. */
  let wishes = 0

  async function refresh(): Promise<void> {
    const own = ++wishes
    const { settings } = getState()
    setState({ isComputing: true })
    try {
      const exported = await exportedOf(settings)
      if (own === wishes) setState({ exported })
    } catch (error) {
      if (own === wishes) setState({ problems: [failureSentence(error, FAILURE)] })
    }
    if (own === wishes) setState({ isComputing: false })
  }

  function changeSetting(name: string, value: SettingValue): string | null {
    const before = getState().settings
    const problem = store.changeSetting(name as keyof ExportTable, value as never)
    if (getState().settings !== before) void refresh()
    return problem
  }

  return {
    ...store,
    changeSetting: (name, value) => changeSetting(name, value),
    environment,
    actions: createSettingActions({ changeSetting, commit: store.commit }),
    async prepare() {
      await refresh()
      await store.prepare()
    },
  }
}

async function exportedOf(settings: ExportSettings): Promise<Exported> {
  const { figure, seed, steps } = settings
  const request = { labId: figure, fragment: `#${figure}?v=1&seed=${seed}&step=${steps}` }
  const [script, records] = await Promise.all([
    askForExport({ ...request, kind: 'script' }),
    askForExport({ ...request, kind: 'records' }),
  ])
  return { script, records: JSON.parse(records) as Exported['records'], settings }
}
