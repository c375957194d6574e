import { createTrainingStore } from '../../store/createTrainingStore.ts'
import type {
  TrainingState,
  TrainingStore,
  TrainingStoreOptions,
  TrainingTable,
} from '../../store/createTrainingStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { announceProgress } from './announceProgress.ts'
import { createTrainingViews } from './createTrainingViews.ts'
import type { TrainingViews, TrainingViewsOptions } from './createTrainingViews.ts'
import { createSettingActions } from './settingActions.ts'
import type { SettingActions } from './settingActions.ts'

/** A training lab on a page: its store, what its controls do, and what is shown of it. */
export interface TrainingInstance<Table extends TrainingTable, Shown>
  extends TrainingStore<Table>, TrainingViews<Shown> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
}

export interface TrainingInstanceOptions<Table extends TrainingTable, Shown>
  extends
    TrainingStoreOptions<Table>,
    Pick<TrainingViewsOptions<TrainingState<Table>, Shown>, 'beside' | 'derive'> {
  readonly environment: LabEnvironment
  /** Said now and then while the run goes on. */
  readonly progressText: (shown: Shown) => string
}

/** What every training lab is made of; a lab adds its own commands to it. */
export function createTrainingInstance<Table extends TrainingTable, Shown>(
  options: TrainingInstanceOptions<Table, Shown>,
): TrainingInstance<Table, Shown> {
  const { environment, beside, derive, progressText } = options
  const store = createTrainingStore(options)
  const views = createTrainingViews({ store, beside, derive })
  const stopAnnouncing = announceProgress(store, environment, () => {
    const shown = views.readout.getState()
    return shown === null ? '' : progressText(shown)
  })
  return {
    ...store,
    ...views,
    environment,
    actions: createSettingActions(store),
    dispose() {
      stopAnnouncing()
      store.dispose()
    },
  }
}
