import { createStore } from 'zustand/vanilla'
import type { ActivationId } from '../../engine/activations/index.ts'
import { isSameValue } from '../../store/settingValues.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import { createSettingActions } from '../parts/settingActions.ts'
import { addLayer, removeLayer, setActivation, setWidth } from './architecture.ts'
import { MOST_EDITS, withEdit } from './edits.ts'
import { hiddenWidths, outline, toConfiguration, usableSettings } from './outline.ts'
import type { PlaygroundSettings, PlaygroundTable } from './outline.ts'
import { benchPicture } from './selectors.ts'
import type { BenchPicture } from './selectors.ts'
import { stopReason } from './stopConditions.ts'
import type { StopReason } from './stopConditions.ts'
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
}

/** What undo brings back: all settings, and the step at which they were seen. */
export interface BenchMoment {
  readonly settings: PlaygroundSettings
  readonly step: number
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
  undo(): Promise<void>
  redo(): Promise<void>
}

const TOO_MANY = `손으로 바꾼 값은 ${MOST_EDITS}개까지 링크에 담을 수 있어요. 되돌리기로 앞의 값을 지우거나, 망이나 시드를 바꿔 새로 시작해 보세요.`

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): PlaygroundInstance {
  const instance = createTrainingInstance<PlaygroundTable, BenchPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration,
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
  }))
  const stepNow = (): number => getState().event?.snapshot.step ?? getState().settings.step
  const moment = (): BenchMoment => ({ settings: getState().settings, step: stepNow() })
  let history: UndoHistory<BenchMoment> = startHistory(moment())
  /** The step from which the present run was started; conditions are looked at after it. */
  let playedFrom = 0

  function keep(next: UndoHistory<BenchMoment>): void {
    history = next
    bench.setState({ canUndo: next.past.length > 0, canRedo: next.future.length > 0 })
  }

  /** All settings at once, as one change of the run. */
  function put(next: PlaygroundSettings): void {
    const { settings } = getState()
    const names = (Object.keys(outline.settings) as (keyof PlaygroundSettings)[]).filter(
      (name) => !isSameValue(settings[name], next[name]),
    )
    const last = names.at(-1)
    if (last === undefined) return
    // The store builds one network for the last name, with the others already in place.
    setState({ settings: { ...next, [last]: settings[last] } })
    instance.changeSetting(last, next[last])
  }

  async function show({ settings, step }: BenchMoment): Promise<void> {
    instance.pause()
    put({ ...settings, step: getState().settings.step })
    await instance.seek(step)
    // A configuration still being built ends at the opening step.
    await instance.settled()
    if (stepNow() !== step) await instance.seek(step)
    fitSelection()
    instance.commit()
  }

  /** Notes what is, then makes it another; the run goes on from `step`. */
  function edit(settings: PlaygroundSettings, step: number): void {
    if (settings === getState().settings) return
    keep(record({ ...history, present: moment() }, { settings, step }))
    bench.setState({ stop: null })
    void show({ settings, step })
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
    if (event === null || (status !== 'running' && status !== 'finished')) return
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
    const wasRunning = getState().status === 'running'
    const problem = instance.changeSetting(name as keyof PlaygroundTable, value as never)
    const { settings } = getState()
    if (settings === before.settings || name === 'step') return problem
    const isRun =
      JSON.stringify(toConfiguration(settings)) !== JSON.stringify(toConfiguration(before.settings))
    const step = isRun ? 0 : before.step
    keep(record({ ...history, present: before }, { settings, step }))
    if (isRun) {
      playedFrom = 0
      bench.setState({ stop: null })
      if (!wasRunning) void instance.seek(0)
      fitSelection()
    }
    return problem
  }

  const changed: PlaygroundInstance['changeSetting'] = (name, value) => changeSetting(name, value)

  return {
    ...instance,
    bench,
    changeSetting: changed,
    actions: createSettingActions({ changeSetting, commit: () => instance.commit() }),
    play() {
      playedFrom = getState().status === 'finished' ? 0 : stepNow()
      bench.setState({ stop: null })
      instance.play()
    },
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
      const step = stepNow()
      const edits = withEdit(settings.edits, { step, layer, output, input, value })
      if (edits.length > MOST_EDITS) return TOO_MANY
      edit({ ...settings, edits }, step)
      return null
    },
    anotherSeed() {
      const { settings } = getState()
      const { maximum } = outline.settings.seed
      const seed = settings.seed === maximum ? 0 : settings.seed + 1
      edit({ ...settings, seed, edits: [] }, 0)
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

/** Units of each layer with weights. */
function layerWidths(settings: PlaygroundSettings): readonly number[] {
  return [...hiddenWidths(settings), settings.loss.startsWith('softmax') ? 2 : 1]
}
