import { networkScript } from '../../pytorch/networkScript.ts'
import type { NamedNetwork, NetworkExport } from '../../pytorch/NetworkExport.ts'
import type { SettingsOf, SettingsTable } from '../../store/settingsTable.ts'
import type { DataSource } from '../../training/TrainingData.ts'
import type { LabExport } from '../LabExport.ts'
import { simulateCommand } from './simulateCommand.ts'

export interface TrainingExportOptions<Table extends SettingsTable> {
  readonly lab: LabExport<Table>['lab']
  readonly networks: (settings: SettingsOf<Table>) => readonly NamedNetwork[]
  readonly stepsOf: (settings: SettingsOf<Table>) => number
  /** Names for records of several networks. */
  readonly grouping?: NetworkExport['grouping']
  /** Points of the plane where left out. */
  readonly dataOf?: DataSource
  /** False where `npm run simulate` prints something else than these networks' records. */
  readonly isSimulated?: boolean
  /** Korean sentences for the head of the file. */
  readonly notes?: (settings: SettingsOf<Table>) => readonly string[]
}

/** The PyTorch form of a lab that trains networks. */
export function trainingExport<Table extends SettingsTable>(
  options: TrainingExportOptions<Table>,
): LabExport<Table> {
  const { lab, networks, stepsOf, grouping = null, isSimulated = true, notes, dataOf } = options
  return {
    lab,
    networks,
    stepsOf,
    script: (settings, steps = stepsOf(settings), shown = networks(settings)) =>
      networkScript(
        {
          labId: lab.id,
          title: lab.title,
          networks: shown,
          grouping: shown.length > 1 ? grouping : null,
          steps,
          command: isSimulated ? simulateCommand(lab, settings, steps) : null,
          notes: notes?.(settings) ?? [],
        },
        dataOf,
      ),
  }
}
