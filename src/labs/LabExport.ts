import type { NamedNetwork } from '../pytorch/NetworkExport.ts'
import type { SettingsOf, SettingsTable } from '../store/settingsTable.ts'
import type { LabDefinition } from './Lab.ts'

/** How a lab leaves the page as a PyTorch file; loaded when somebody asks for it. */
export interface LabExport<Table extends SettingsTable = SettingsTable> {
  readonly lab: Pick<LabDefinition<Table>, 'id' | 'title' | 'settings' | 'version'>
  /**
   * One runnable Python file; its last line is step `steps`, by default the step of the settings.
   * `networks` are those the page shows, where the settings alone do not tell them.
   */
  script(
    settings: SettingsOf<Table>,
    steps: number | undefined,
    networks?: readonly NamedNetwork[],
  ): string
  /** The networks of these settings; left out where the lab walks through one example. */
  networks?(settings: SettingsOf<Table>): readonly NamedNetwork[]
  /** Steps their weights have been trained for; with `networks`. */
  stepsOf?(settings: SettingsOf<Table>): number
}
