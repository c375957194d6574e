import { createStore } from 'zustand/vanilla'
import type { ActivationId } from '../../engine/activations/index.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import type { TrainingConfiguration } from '../../training/TrainingConfiguration.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { NamedNetwork } from '../../pytorch/NetworkExport.ts'
import type { WeightsFile } from '../../pytorch/weightsFile.ts'
import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import { createSettingActions } from '../parts/settingActions.ts'
import { addLayer, removeLayer, setActivation, setWidth } from './architecture.ts'
import { MOST_EDITS, withEdit } from './edits.ts'
import { hiddenWidths, outline, outputsOf, toConfiguration, usableSettings } from './outline.ts'
import type { PlaygroundSettings, PlaygroundTable } from './outline.ts'
import { benchPicture } from './selectors.ts'
import type { BenchPicture } from './selectors.ts'
import { stopReason } from './stopConditions.ts'
import type { StopReason } from './stopConditions.ts'
import { importWeights, withStart } from './startWeights.ts'
import type { StartWeights } from './startWeights.ts'
import { progressText, stopText } from './strings.ts'
import { record, redo, startHistory, undo } from './undoHistory.ts'
import type { UndoHistory } from './undoHistory.ts'

/** A unit, and the weight of it that the reader points at (−1 for the bias). */
export interface Selection {
  /** Layer with weights, the first hidden one 0. */
  readonly layer: number
  readonly unit: number
  readonly input: number | null
}

/** What is beside the settings: where the reader looks, and what can be taken back. */
export interface BenchState {
  readonly selection: Selection
  /** Training point whose numbers stand in the formula. */
  readonly point: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly stop: StopReason | null
  /** Weights of a file the run starts from, where the network has their shape. */
  readonly start: StartWeights | null
}

/** What undo brings back: all settings, the step at which they were seen, and where it began. */
export interface BenchMoment {
  readonly settings: PlaygroundSettings
  readonly step: number
  readonly start: StartWeights | null
}

export interface PlaygroundInstance extends TrainingInstance<PlaygroundTable, BenchPicture> {
  readonly bench: ReadableStore<BenchState>
  select(selection: Partial<Selection>): void
  choosePoint(point: number): void
  addLayer(place: number): void
  removeLayer(layer: number): void
  setWidth(layer: number, width: number): void
  setActivation(layer: number, activation: ActivationId): void
  /** Sets a parameter at the present step; input null is the bias. Answers why it could not. */
  setParameter(layer: number, unit: number, input: number | null, value: number): string | null
  anotherSeed(): void
  /** Starts from the weights of a file; answers what was taken, rejects with why it could not. */
  importWeights(file: Blob): Promise<string>
  /** The network shown, where the link alone does not tell it. */
  networks(): readonly NamedNetwork[] | undefined
  undo(): Promise<void>
  redo(): Promise<void>
}

const TOO_MANY = `손으로 바꾼 값은 ${MOST_EDITS}개까지 링크에 담을 수 있어요. 되돌리기로 앞의 값을 지우거나, 망이나 시드를 바꿔 새로 시작해 보세요.`

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): PlaygroundInstance {
  let start: StartWeights | null = null
  const configured = (settings: PlaygroundSettings): TrainingConfiguration =>
    withStart(toConfiguration(settings), settings, start)
  const instance = createTrainingInstance<PlaygroundTable, BenchPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration: configured,
    derive: ({ event, settings }, previous, now) =>
      benchPicture({ event, settings, now }, previous),
    progressText,
  })
  const { getState, setState } = instance
  const opening = usableSettings(getState().settings)
  if (opening.problems.length > 0) {
    setState({
      settings: opening.settings,
      problems: [...getState().problems, ...opening.problems],
    })
  }
  const bench = createStore<BenchState>(() => ({
    selection: { layer: 0, unit: 0, input: null },
    point: 0,
    canUndo: false,
    canRedo: false,
    stop: null,
    start: null,
  }))
  /** What the picture is to come to; null once it has, or where the reader moves the run. */
  let wish: { readonly step: number } | null = null
  /** The step on the screen; 0 where the network on the screen is still that of before. */
  function stepNow(): number {
    const { event, settings } = getState()
    if (event === null) return settings.step
    return isSameRun(event.configuration, configured(settings)) ? event.snapshot.step : 0
  }
  const wantedStep = (): number => wish?.step ?? stepNow()
  const moment = (): BenchMoment => ({ settings: getState().settings, step: wantedStep(), start })
  let history: UndoHistory<BenchMoment> = startHistory(moment())
  /** The step from which the present run was started; conditions are looked at after it. */
  let playedFrom = 0

  function keep(next: UndoHistory<BenchMoment>): void {
    history = next
    bench.setState({ canUndo: next.past.length > 0, canRedo: next.future.length > 0 })
  }

  /** All settings and the weights to start from, as one change of the run. */
  function put(next: PlaygroundSettings, nextStart: StartWeights | null): void {
    instance.changeSettings(() => {
      start = nextStart
      return next
    })
    bench.setState({ start })
  }

  /**
   * To a step of the newest settings. The latest wish wins: an older one that resumes later leaves
   * the run alone.
   */
  async function reach(step: number): Promise<boolean> {
    const mine = { step }
    wish = mine
    await instance.seek(step)
    // A configuration still being built ends at the opening step.
    await instance.settled()
    if (wish === mine && stepNow() !== step) await instance.seek(step)
    if (wish !== mine) return false
    wish = null
    return true
  }

  async function show({ settings, step, start: from }: BenchMoment): Promise<void> {
    instance.pause()
    put({ ...settings, step: getState().settings.step }, from)
    fitSelection()
    if (await reach(step)) instance.commit()
  }

  /** Notes what is, then makes it another; the run goes on from `step`. */
  function edit(settings: PlaygroundSettings, step: number, from = start): void {
    if (settings === getState().settings) return
    const next = { settings, step, start: from }
    keep(record({ ...history, present: moment() }, next))
    bench.setState({ stop: null })
    void show(next)
  }

  /** The selected unit may have gone with its layer. */
  function fitSelection(): void {
    const { selection } = bench.getState()
    const widths = layerWidths(getState().settings)
    const layer = Math.min(selection.layer, widths.length - 1)
    const unit = Math.min(selection.unit, (widths[layer] ?? 1) - 1)
    if (layer !== selection.layer || unit !== selection.unit) {
      bench.setState({ selection: { layer, unit, input: null } })
    }
  }

  const stopWatching = instance.subscribe(({ event, settings, status }) => {
    if (event === null || wish !== null) return
    if (status !== 'running' && status !== 'finished') return
    const { snapshot } = event
    const run = snapshot.runs[0]
    if (run === undefined) return
    const reason = stopReason(run, snapshot.step, playedFrom, settings)
    if (reason === null || bench.getState().stop?.step === reason.step) return
    bench.setState({ stop: reason })
    void instance.seek(reason.step).then(() => {
      environment.announce(stopText(reason))
      instance.commit()
    })
  })

  function changeSetting(name: string, value: SettingValue): string | null {
    const before = moment()
    if (name === 'step') wish = null
    const wasRunning = getState().status === 'running'
    const problem = instance.changeSetting(name as keyof PlaygroundTable, value as never)
    const { settings } = getState()
    if (settings === before.settings || name === 'step') return problem
    const isRun =
      JSON.stringify(toConfiguration(settings)) !== JSON.stringify(toConfiguration(before.settings))
    const step = isRun ? 0 : before.step
    keep(record({ ...history, present: before }, { settings, step, start }))
    if (isRun) {
      playedFrom = 0
      bench.setState({ stop: null })
      fitSelection()
      if (wasRunning) wish = null
      else {
        void reach(0).then((isReached) => {
          if (isReached) instance.commit()
        })
      }
    }
    return problem
  }

  /** The reader moves the run: whatever the picture was to come to is out of date. */
  const moved =
    <Given extends unknown[], Answer>(move: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      wish = null
      return move(...given)
    }

  const changed: PlaygroundInstance['changeSetting'] = (name, value) => changeSetting(name, value)

  return {
    ...instance,
    bench,
    changeSetting: changed,
    actions: createSettingActions({ changeSetting, commit: () => instance.commit() }),
    play() {
      playedFrom = getState().status === 'finished' ? 0 : wantedStep()
      wish = null
      bench.setState({ stop: null })
      instance.play()
    },
    async seek(step) {
      await reach(step)
    },
    async reset() {
      if (await reach(0)) instance.commit()
    },
    step: moved(instance.step),
    restoreSettings: moved(instance.restoreSettings),
    undoDivergence: moved(instance.undoDivergence),
    select(selection) {
      const next = { ...bench.getState().selection, ...selection }
      bench.setState({ selection: next })
    },
    choosePoint: (point) => bench.setState({ point }),
    addLayer: (place) => edit(addLayer(getState().settings, place), 0),
    removeLayer: (layer) => edit(removeLayer(getState().settings, layer), 0),
    setWidth: (layer, width) => edit(setWidth(getState().settings, layer, width), 0),
    setActivation: (layer, id) => edit(setActivation(getState().settings, layer, id), 0),
    setParameter(layer, output, input, value) {
      instance.pause()
      const { settings } = getState()
      const step = wantedStep()
      const edits = withEdit(settings.edits, { step, layer, output, input, value })
      if (edits.length > MOST_EDITS) return TOO_MANY
      edit({ ...settings, edits }, step)
      return null
    },
    anotherSeed() {
      const { settings } = getState()
      const { maximum } = outline.settings.seed
      const seed = settings.seed === maximum ? 0 : settings.seed + 1
      edit({ ...settings, seed, edits: [] }, 0, null)
    },
    async importWeights(file) {
      const { askForExport } = await import('../parts/export/askForExport.ts')
      const text = await askForExport({ kind: 'read', file })
      const found = importWeights(JSON.parse(text) as WeightsFile, getState().settings)
      playedFrom = 0
      edit(found.settings, 0, found.start)
      environment.announce(found.note)
      return found.note
    },
    networks() {
      if (start === null) return undefined
      const [run] = configured(getState().settings).runs
      return run === undefined ? undefined : [{ name: '', settings: run }]
    },
    async undo() {
      const next = undo({ ...history, present: moment() })
      if (next.present === history.present || next.future.length === history.future.length) return
      keep(next)
      environment.announce('되돌렸어요.')
      await show(next.present)
    },
    async redo() {
      const next = redo({ ...history, present: moment() })
      if (next.past.length === history.past.length) return
      keep(next)
      environment.announce('다시 했어요.')
      await show(next.present)
    },
    dispose() {
      stopWatching()
      instance.dispose()
    },
  }
}

function isSameRun(one: TrainingConfiguration, other: TrainingConfiguration): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Units of each layer with weights. */
function layerWidths(settings: PlaygroundSettings): readonly number[] {
  return [...hiddenWidths(settings), outputsOf(settings)]
}
