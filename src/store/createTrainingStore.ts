import { UncomputableError } from '../engine/UncomputableError.ts'
import type { LabEnvironment } from '../labs/Lab.ts'
import type { TrainingConfiguration } from '../training/TrainingConfiguration.ts'
import type { TrainingEvent, TrainingSession } from '../training/TrainingSession.ts'
import { createLabStore } from './createLabStore.ts'
import type { LabState, LabStore, LabStoreOptions } from './createLabStore.ts'
import { trainingSentence } from './trainingSentence.ts'
import type { IntegerSetting, SettingsOf, SettingsTable } from './settingsTable.ts'
import { defaultSettings } from './settingValues.ts'
import { writeFragment } from './urlSettings.ts'
import { watchAnswers } from './watchAnswers.ts'

/** A lab that trains names the step it opens at. */
export type TrainingTable = SettingsTable & { readonly step: IntegerSetting }

export interface TrainingState<Table extends TrainingTable> extends LabState<Table> {
  /** The newest state of the run; null until `prepare`. */
  readonly event: TrainingEvent | null
  /** Korean sentence while a value of the run is not finite, else null. */
  readonly divergence: string | null
  /** The state asked for is taking so long that the present picture would pass for it. */
  readonly isComputing: boolean
}

const FAILURE = '계산이 멈춰 더 이어 갈 수 없어요. 쪽을 다시 불러오면 처음부터 계산해요.'

export interface TrainingStoreOptions<Table extends TrainingTable> extends LabStoreOptions<Table> {
  readonly environment: LabStoreOptions<Table>['environment'] &
    Pick<LabEnvironment, 'createTrainingSession' | 'announce'>
  /** The networks of these settings. Settings it does not use never start a run anew. */
  readonly toConfiguration: (settings: SettingsOf<Table>) => TrainingConfiguration
}

export interface TrainingStore<Table extends TrainingTable> extends LabStore<
  Table,
  TrainingState<Table>
> {
  /** From the last step it starts over. */
  play(): void
  pause(): void
  /** Forward (1) or back (−1) by whole steps. */
  step(count: number): Promise<void>
  /** Step 0: the same weights the run started from. */
  reset(): Promise<void>
  seek(step: number): Promise<void>
  /** To the last step at which every value was finite. */
  undoDivergence(): Promise<void>
  /** Other settings all at once, known to be allowed: one change of the run. */
  changeSettings(change: (settings: SettingsOf<Table>) => SettingsOf<Table>): void
  /** Resolves when all changes of settings so far have reached the picture. */
  settled(): Promise<void>
}

/**
 * A lab store that holds a training session. Works without a DOM: `prepare` awaits the opening
 * snapshot, then everything is read at once.
 */
export function createTrainingStore<Table extends TrainingTable>(
  options: TrainingStoreOptions<Table>,
): TrainingStore<Table> {
  const { lab, environment, toConfiguration } = options
  type Extra = Pick<TrainingState<Table>, 'event' | 'divergence' | 'isComputing'>
  const store = createLabStore<Table, Extra>(options, {
    event: null,
    divergence: null,
    isComputing: false,
  })
  const { getState, setState } = store
  const openingStep = getState().settings.step as number

  let session: TrainingSession | null = null
  let preparing: Promise<void> | null = null
  let configuring: Promise<void> | null = null
  let moving: Promise<void> = Promise.resolve()
  /** Settings of the last configuration that could be built. */
  let built = getState().settings
  /** Counts the changes that ask for another configuration. */
  let changes = 0
  let wantsToPlay = false
  const { during } = watchAnswers((isComputing) => {
    if (isComputing === getState().isComputing || session === null) return
    setState({ isComputing })
    if (isComputing) environment.announce('계산하는 중이에요.')
  })

  function take(event: TrainingEvent): void {
    const before = getState().status
    const isOver = event.status === 'finished' || event.status === 'diverged'
    const status = before === 'static' ? 'static' : event.status
    // A short run may be over before a frame has shown it running.
    const hasEnded = (wantsToPlay && isOver) || (before === 'running' && status !== 'running')
    if (isOver) wantsToPlay = false
    const divergence = event.status === 'diverged' ? trainingSentence(event) : null
    setState({ event, divergence, status })
    if (!hasEnded) return
    environment.announce(trainingSentence(event))
    void commit()
  }

  async function open(): Promise<void> {
    built = getState().settings
    session = environment.createTrainingSession()
    session.setSpeed(getState().speed)
    session.subscribe(take)
    try {
      await during(session.configure(toConfiguration(built), openingStep))
    } catch (error) {
      if (!(error instanceof UncomputableError)) throw error
      refuse(error, defaultSettings(lab.settings), '그래서 모든 설정을 기본값으로 열었어요.')
      await during(session.configure(toConfiguration(built), built.step as number))
    }
    setState({ status: getState().event?.status ?? 'ready' })
  }

  /** A network that cannot be built: says why, and which settings that can stand there instead. */
  function refuse(error: UncomputableError, settings: SettingsOf<Table>, instead: string): void {
    built = settings
    setState({ settings, problems: [...getState().problems, `${error.message} ${instead}`] })
  }

  /** Nothing that computes is left: the last picture stays, with the settings it belongs to. */
  function fail(error: unknown): void {
    console.error(error)
    const { status, problems } = getState()
    wantsToPlay = false
    setState({
      settings: built,
      status: status === 'running' ? 'paused' : status,
      problems: [...problems.filter((problem) => problem !== FAILURE), FAILURE],
    })
  }

  /** Runs until the newest settings are built; changes made meanwhile merge into one. */
  async function reconfigure(target: TrainingSession): Promise<void> {
    for (let taken = -1; taken !== changes;) {
      taken = changes
      const { settings, event } = getState()
      // A run that is being watched starts over, and a look at the start stays one.
      const staysAtStart = wantsToPlay || event?.snapshot.step === 0
      const change = during(
        target.configure(toConfiguration(settings), staysAtStart ? 0 : openingStep),
      )
      if (wantsToPlay) target.play()
      try {
        await change
        built = settings
      } catch (error) {
        if (!(error instanceof UncomputableError)) fail(error)
        else if (taken === changes) {
          refuse(error, built, '그래서 바꾸기 전의 설정을 그대로 뒀어요.')
        }
      }
    }
    configuring = null
  }

  async function settled(): Promise<void> {
    await configuring
    await moving
  }

  function fragment(): string {
    const { settings, event } = getState()
    const step = event?.snapshot.step ?? settings.step
    return writeFragment(lab.id, lab.version, lab.settings, { ...settings, step })
  }

  /** The link names the step at which the run has come to rest. */
  async function commit(): Promise<void> {
    const known = getState().problems
    await settled()
    const { event, settings } = getState()
    if (event !== null && event.snapshot.step !== settings.step) {
      const atStep = { ...settings, step: event.snapshot.step }
      setState({ settings: atStep })
    }
    // Why the change could not be made is news, not a complaint of before.
    const news = getState().problems.filter((problem) => !known.includes(problem))
    store.commit()
    if (news.length > 0) setState({ problems: news })
  }

  function move(command: (target: TrainingSession) => Promise<void>): Promise<void> {
    wantsToPlay = false
    if (session !== null) moving = during(command(session)).catch(fail)
    return moving
  }

  function applyChange(change: () => string | null): string | null {
    const before = JSON.stringify(toConfiguration(getState().settings))
    const problem = change()
    const isChanged = JSON.stringify(toConfiguration(getState().settings)) !== before
    if (isChanged) changes++
    if (isChanged && session !== null) configuring ??= reconfigure(session)
    return problem
  }

  const seek = (step: number): Promise<void> => move((target) => target.seek(step))

  return {
    ...store,
    prepare: () => (preparing ??= open()),
    fragment,
    address: () => environment.addressOf(fragment()),
    commit: () => void commit(),
    settled,
    changeSetting(name, value) {
      const problem = applyChange(() => store.changeSetting(name, value))
      if (name === 'step') void seek(getState().settings.step as number)
      return problem
    },
    changeSettings(change) {
      applyChange(() => {
        setState({ settings: change(getState().settings) })
        return null
      })
    },
    restoreSettings() {
      applyChange(() => {
        store.restoreSettings()
        return null
      })
      if (configuring === null) void seek(openingStep)
    },
    setSpeed(stepsPerSecond) {
      store.setSpeed(stepsPerSecond)
      session?.setSpeed(getState().speed)
    },
    play() {
      if (session === null) return
      if (getState().status === 'finished') session.seek(0).catch(fail)
      if (getState().status !== 'diverged') wantsToPlay = true
      session.play()
      environment.announce('학습을 시작했어요.')
    },
    pause() {
      wantsToPlay = false
      session?.pause()
    },
    step: (count) => move((target) => target.step(count)).then(commit),
    reset: () => seek(0).then(commit),
    seek,
    undoDivergence() {
      const divergedAt = getState().event?.snapshot.divergedAt ?? null
      if (divergedAt === null) return Promise.resolve()
      return seek(divergedAt - 1).then(commit)
    },
    dispose() {
      session?.dispose()
      session = null
    },
  }
}
