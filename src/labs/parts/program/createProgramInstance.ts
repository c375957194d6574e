import { createLabStore } from '../../../store/createLabStore.ts'
import type { LabState, LabStore, LabStoreOptions } from '../../../store/createLabStore.ts'
import type { LabEnvironment } from '../../Lab.ts'
import { createSettingActions } from '../settingActions.ts'
import type { SettingActions } from '../settingActions.ts'
import type { ProgramSettings, ProgramTable } from './outline.ts'
import { findProblems, withMended } from './problems.ts'
import type { MistakeId } from './problems.ts'

export interface ProgramState extends LabState<ProgramTable> {
  /** Mistakes the reader has looked at and left as they are. */
  readonly left: readonly MistakeId[]
}

export interface ProgramInstance extends LabStore<ProgramTable, ProgramState> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
  /** Puts other settings in at once. */
  choose(change: Partial<ProgramSettings>): void
  /** Mends one mistake and runs the program again. */
  mend(id: MistakeId): void
  /** Leaves a mistake where it is and goes on to the next. */
  leave(id: MistakeId): void
  /** Shows every mistake again. */
  lookAgain(): void
  /** Back to how the lab opened. */
  reset(): void
}

export function createProgramInstance(
  lab: LabStoreOptions<ProgramTable>['lab'],
  environment: LabEnvironment,
  fragment: string | null,
): ProgramInstance {
  const store = createLabStore<ProgramTable, Pick<ProgramState, 'left'>>(
    { lab, environment, fragment },
    { left: [] },
  )
  const actions = createSettingActions(store)
  function choose(change: Partial<ProgramSettings>): void {
    store.setState({ settings: { ...store.getState().settings, ...change }, left: [] })
    store.commit()
  }
  return {
    ...store,
    environment,
    actions: {
      ...actions,
      choose(name, value) {
        if (name !== 'pin') store.setState({ left: [] })
        actions.choose(name, value)
      },
    },
    choose,
    mend(id) {
      const { settings, left } = store.getState()
      const next = withMended(settings, id)
      store.setState({ settings: next, left: left.filter((other) => other !== id) })
      store.commit()
      const count = findProblems(next).length
      environment.announce(
        count === 0
          ? '고쳐서 실행했어요. 남은 실수가 없어요.'
          : `고쳐서 실행했어요. 남은 실수 ${count}개.`,
      )
    },
    leave(id) {
      store.setState({ left: [...store.getState().left, id] })
    },
    lookAgain() {
      store.setState({ left: [] })
    },
    reset() {
      store.restoreSettings()
      store.setState({ left: [] })
      store.commit()
    },
  }
}

/** The mistake that is shown: the first one not left, and none after an error that was left. */
export function shownProblem({ settings, left }: Pick<ProgramState, 'settings' | 'left'>) {
  for (const problem of findProblems(settings)) {
    if (!left.includes(problem.id)) return problem
    if (problem.kind === 'error') return null
  }
  return null
}
