import { scalarScript } from '../../pytorch/scalarScript.ts'
import type { ScalarExport } from '../../pytorch/scalarScript.ts'
import type { ScalarRun } from '../../engine/scalar-graph/ScalarRun.ts'
import type { SettingsOf, SettingsTable } from '../../store/settingsTable.ts'
import { stopsOf } from '../../store/steppedRun.ts'
import type { LabExport } from '../LabExport.ts'
import { simulateCommand } from './simulateCommand.ts'

type Example = Omit<ScalarExport, 'labId' | 'title' | 'command' | 'steps' | 'stops'>

export interface ScalarExportOptions<Table extends SettingsTable> {
  readonly lab: LabExport<Table>['lab']
  readonly exampleOf: (settings: SettingsOf<Table>) => Example
  readonly toRun: (settings: SettingsOf<Table>) => ScalarRun
  readonly stepOf: (settings: SettingsOf<Table>) => number
}

/** The PyTorch form of a lab that walks through one example. */
export function scalarExport<Table extends SettingsTable>(
  options: ScalarExportOptions<Table>,
): LabExport<Table> {
  const { lab, exampleOf, toRun, stepOf } = options
  return {
    lab,
    script(settings, steps = stepOf(settings)) {
      const stops = stopsOf(toRun(settings)).map(({ operations }) =>
        operations.map(({ symbol }) => symbol),
      )
      return scalarScript({
        ...exampleOf(settings),
        labId: lab.id,
        title: lab.title,
        command: simulateCommand(lab, settings, steps),
        steps,
        stops,
      })
    },
  }
}
