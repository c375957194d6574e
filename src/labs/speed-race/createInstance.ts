import { createLabStore } from '../../store/createLabStore.ts'
import type { LabState, LabStore } from '../../store/createLabStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { failureSentence } from '../parts/failureSentence.ts'
import { heldSweep } from '../parts/heldSweep.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createSettingActions } from '../parts/settingActions.ts'
import type { SettingActions } from '../parts/settingActions.ts'
import { outline } from './outline.ts'
import type { SpeedRaceTable } from './outline.ts'
import { outcomeOf } from './predictFaster.ts'
import { emptyRace, openingScale, wholeScale } from './race.ts'
import type { Race } from './race.ts'
import { runRace } from './runRace.ts'
import { shownRace } from './selectors.ts'
import type { ShownRace } from './selectors.ts'
import { descriptionOf } from './strings.ts'

export interface SpeedRaceState extends LabState<SpeedRaceTable> {
  /** The race on screen, finished or under way; null until `prepare`. */
  readonly shown: ShownRace | null
  /** Races run to their end since the page was opened, the newest first. */
  readonly finished: readonly ShownRace[]
  /** What the picture keeps of a prediction. */
  readonly predicted: number | null
}

export interface SpeedRaceInstance extends LabStore<SpeedRaceTable, SpeedRaceState> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
  /** The whole race of the present settings; resolves with null where it was stopped. */
  race(): Promise<Race | null>
  stop(): void
  /** The settings and the race the lab opened with. */
  reset(): void
  /** Runs the race a prediction is about, and keeps the prediction in the picture. */
  predictFaster(answers: readonly number[]): Promise<PredictionOutcome>
}

const REMEMBERED = 6
const QUIET_MILLISECONDS = 5000

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): SpeedRaceInstance {
  const store = createLabStore<
    SpeedRaceTable,
    Pick<SpeedRaceState, 'shown' | 'finished' | 'predicted'>
  >({ lab: outline, environment, fragment }, { shown: null, finished: [], predicted: null })
  const { getState, setState } = store
  const sweep = heldSweep(environment)
  let opening: ShownRace | null = null
  let isDisposed = false
  /** Counts races: an answer of one that was stopped is nobody's. */
  let races = 0

  async function prepare(): Promise<void> {
    const { settings } = getState()
    const race = await runRace(await sweep.get(), settings, openingScale(settings))
    if (race === null || isDisposed) return
    opening = shownRace(race)
    setState({ shown: opening, status: 'ready' })
  }

  async function race(): Promise<Race | null> {
    stop()
    const number = ++races
    const isCurrent = (): boolean => number === races && !isDisposed
    const { settings, shown: before } = getState()
    const scale = wholeScale(settings)
    const start = emptyRace(settings, scale)
    let saidAt = performance.now()
    setState({ status: 'running', shown: shownRace(start), problems: [] })
    environment.announce(`경주를 시작해요. 망 ${start.total}개를 학습해요.`)
    try {
      const ready = await sweep.get()
      if (!isCurrent()) return null
      const finished = await runRace(ready, settings, scale, (partial) => {
        if (!isCurrent()) return
        setState({ shown: shownRace(partial) })
        if (performance.now() - saidAt < QUIET_MILLISECONDS) return
        saidAt = performance.now()
        environment.announce(`망 ${partial.total}개 가운데 ${partial.done}개가 끝났어요.`)
      })
      if (finished === null || !isCurrent()) return null
      const shown = shownRace(finished)
      const remembered = [shown, ...getState().finished].slice(0, REMEMBERED)
      setState({ shown, finished: remembered, status: 'finished' })
      environment.announce(descriptionOf(finished, shown.summary))
      return finished
    } catch (error) {
      if (!isCurrent()) return null
      const sentence = failureSentence(error, FAILURE)
      setState({ status: 'ready', shown: before, problems: [sentence] })
      return null
    }
  }

  function stop(): void {
    if (getState().status !== 'running') return
    races += 1
    sweep.cancel()
    // A race that was stopped has no medians: the last whole one stands again.
    const last = getState().finished[0] ?? opening
    setState({ status: last === opening ? 'ready' : 'finished', shown: last })
    environment.announce('경주를 멈췄어요. 그림은 그 앞의 경주예요.')
  }

  return {
    ...store,
    environment,
    actions: createSettingActions(store),
    prepare,
    race,
    stop,
    reset() {
      stop()
      store.restoreSettings()
      setState({ shown: opening, predicted: null, status: 'ready' })
      store.commit()
    },
    async predictFaster(answers) {
      const chosen = answers[getState().predictions['faster'] ?? -1] ?? null
      const finished = await race()
      if (finished !== null) setState({ predicted: chosen })
      return outcomeOf(finished)
    },
    dispose() {
      isDisposed = true
      sweep.dispose()
      store.dispose()
    },
  }
}

const FAILURE = '계산이 멈춰 경주를 마치지 못했어요. 실행을 눌러 처음부터 다시 달려 보세요.'
