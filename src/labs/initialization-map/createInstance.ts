import { createLabStore } from '../../store/createLabStore.ts'
import type { LabState, LabStore } from '../../store/createLabStore.ts'
import { defaultSettings } from '../../store/settingValues.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import type { TrainingSession } from '../../training/TrainingSession.ts'
import type { LabEnvironment } from '../Lab.ts'
import { failureSentence } from '../parts/failureSentence.ts'
import { heldSweep } from '../parts/heldSweep.ts'
import { createSettingActions } from '../parts/settingActions.ts'
import type { SettingActions } from '../parts/settingActions.ts'
import { MapCells } from './MapCells.ts'
import type { MapPair } from './MapCells.ts'
import { depths, scales } from './mapGrid.ts'
import { fullTasks, mapKey, openingTasks } from './mapTasks.ts'
import type { MapTask } from './mapTasks.ts'
import { measureNetworks } from './measureNetworks.ts'
import type { MeasuredNetwork } from './measureNetworks.ts'
import { networkOf, outline } from './outline.ts'
import type { InitializationMapSettings, InitializationMapTable } from './outline.ts'
import { chosenCell, readingOf, SIDES } from './selectors.ts'
import { doneText, progressText } from './strings.ts'

export interface MapProgress {
  readonly done: number
  readonly total: number
}

interface MapExtra {
  readonly maps: MapPair
  /** What the maps show: the settings, but those of before while another map is computed. */
  readonly drawn: InitializationMapSettings
  /** Of the full map, while it is being filled and after it was stopped; null before. */
  readonly progress: MapProgress | null
  /** The chosen cell of each map in small; they follow a moment later. */
  readonly networks: readonly MeasuredNetwork[]
}

export type InitializationMapState = LabState<InitializationMapTable> & MapExtra

export interface InitializationMapInstance extends LabStore<
  InitializationMapTable,
  InitializationMapState
> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
  /** Looks into a cell, by its place in the map. */
  look(row: number, column: number): void
  /** Fills the map, or goes on with it. Resolves when it is full or stopped. */
  run(): Promise<void>
  stop(): void
  reset(): void
  /** Resolves when what was asked for is shown. */
  settled(): Promise<void>
}

/**
 * Maps are redrawn so often at most (milliseconds): drawing takes a core from the workers. A long
 * run speaks so often.
 */
const REDRAW = 200
const QUIET = 5000

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): InitializationMapInstance {
  const empty = new MapCells('errorSignal').snapshot()
  const store = createLabStore<InitializationMapTable, MapExtra>(
    { lab: outline, environment, fragment },
    { maps: empty, drawn: defaultSettings(outline.settings), progress: null, networks: [] },
  )
  const { getState, setState } = store
  const sweep = heldSweep(environment)
  let session: TrainingSession | null = null
  let cells = new MapCells(getState().settings.measure)
  let pending: readonly MapTask[] = []
  /** What the cells belong to. */
  let key = ''
  /** Raised whenever what was being computed is not wanted any more. */
  let generation = 0
  let opening: Promise<void> = Promise.resolve()
  let looking: Promise<void> | null = null
  /** How often a look was wished for. */
  let wishes = 0
  let isDisposed = false
  const isOver = (): boolean => isDisposed

  async function carryOut(
    tasks: readonly MapTask[],
    onTask: (task: MapTask) => void,
  ): Promise<boolean> {
    const target = cells
    const crew = await sweep.get()
    if (isOver()) return false
    const results = await crew.run(
      tasks.map((task) => task.job),
      ({ fresh }) => {
        for (const { index, result } of fresh) {
          const task = tasks[index] as MapTask
          target.add(task, result)
          onTask(task)
        }
      },
    )
    return results !== null
  }

  /** The coarse map of these settings, in place of whatever was shown. */
  async function open(): Promise<void> {
    const own = ++generation
    const { settings } = getState()
    key = mapKey(settings)
    cells = new MapCells(settings.measure)
    pending = fullTasks(settings)
    try {
      await carryOut(openingTasks(settings), () => undefined)
    } catch (error) {
      if (own === generation) setState({ problems: [failureSentence(error, FAILURE)] })
    }
    if (own !== generation || isOver()) return
    // Only the chosen cell can have changed since.
    const drawn = getState().settings
    setState({ maps: cells.snapshot(), drawn, progress: null, status: 'ready' })
    await look()
  }

  /** What is drawn follows the settings, until they ask for a map that is not there yet. */
  function redraw(): void {
    const { settings, drawn } = getState()
    const { depth, scale } = settings
    const isThere = mapKey(settings) === mapKey(drawn)
    setState({ drawn: isThere ? settings : { ...drawn, depth, scale } })
  }

  /** Measures the chosen networks; while that goes on only the newest wish is kept. */
  function look(): Promise<void> {
    wishes++
    looking ??= fulfil()
      .catch((error: unknown) => {
        if (!isOver()) setState({ problems: [failureSentence(error, FAILURE)] })
      })
      .finally(() => {
        looking = null
      })
    return looking
  }

  async function fulfil(): Promise<void> {
    for (let fulfilled = -1; fulfilled !== wishes && !isOver();) {
      fulfilled = wishes
      const { settings, maps } = getState()
      const networks = SIDES.flatMap((side) => {
        const { row, column, seedIndex } = chosenCell(maps[side], settings)
        const cell = { side, depth: depths[column] ?? 1, scale: scales[row] ?? 1, seedIndex }
        return seedIndex < 0 ? [] : [networkOf(settings, cell)]
      })
      session ??= environment.createTrainingSession()
      const step = settings.measure === 'loss' ? settings.steps : 0
      const measured = await measureNetworks(session, networks, step)
      if (!isOver() && fulfilled === wishes) setState({ networks: measured })
    }
  }

  async function run(): Promise<void> {
    const asked = mapKey(getState().settings)
    await opening
    if (isOver() || getState().status === 'running') return
    if (getState().status === 'finished') await (opening = open())
    const { settings } = getState()
    // Meanwhile the reader has asked for another map.
    if (mapKey(settings) !== asked) return
    if (settings.detail !== 'full') {
      store.changeSetting('detail', 'full')
      redraw()
      store.commit()
    }
    const own = ++generation
    const unfinished = new Set(pending)
    const total = fullTasks(settings).length
    const progress = (): MapProgress => ({ done: total - unfinished.size, total })
    setState({ status: 'running', progress: progress() })
    let drawnAt = performance.now()
    let saidAt = drawnAt
    let isFull = false
    try {
      isFull = await carryOut(pending, (task) => {
        unfinished.delete(task)
        const now = performance.now()
        if (own !== generation || now - drawnAt < REDRAW) return
        drawnAt = now
        setState({ maps: cells.snapshot(), progress: progress() })
        if (now - saidAt < QUIET) return
        saidAt = now
        environment.announce(progressText(progress()))
      })
    } catch (error) {
      if (own === generation) setState({ problems: [failureSentence(error, FAILURE)] })
    }
    if (own !== generation || isOver()) return
    pending = [...unfinished]
    setState({
      maps: cells.snapshot(),
      progress: progress(),
      status: isFull ? 'finished' : 'paused',
    })
    const { drawn, maps } = getState()
    environment.announce(doneText(readingOf(drawn, maps), progress()))
    await look()
  }

  function stop(): void {
    sweep.cancel()
  }

  /** After a change of settings: another map, or another cell of the same one. */
  function follow(): void {
    redraw()
    if (mapKey(getState().settings) === key) {
      void look()
      return
    }
    stop()
    store.changeSetting('detail', 'coarse')
    opening = open()
  }

  function changeSetting(name: string, value: SettingValue): string | null {
    const before = getState().settings
    const problem = store.changeSetting(name as keyof InitializationMapTable, value as never)
    if (getState().settings !== before) follow()
    return problem
  }

  return {
    ...store,
    changeSetting: (name, value) => changeSetting(name, value),
    environment,
    actions: createSettingActions({ changeSetting, commit: store.commit }),
    async prepare() {
      opening = open()
      await opening
      if (getState().settings.detail === 'full') void run()
    },
    look(row, column) {
      store.changeSetting('depth', depths[column] ?? 1)
      store.changeSetting('scale', scales[row] ?? 1)
      redraw()
      void look()
    },
    run,
    stop,
    reset() {
      stop()
      store.restoreSettings()
      store.changeSetting('detail', 'coarse')
      store.commit()
      opening = open()
    },
    async settled() {
      await opening
      await looking
    },
    dispose() {
      isDisposed = true
      generation++
      sweep.dispose()
      session?.dispose()
      store.dispose()
    },
  }
}

const FAILURE = '계산이 멈춰 지도를 다 채우지 못했어요. 실행을 눌러 다시 채워 보세요.'
