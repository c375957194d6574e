import { kernels } from '../../src/engine/kernels/index.ts'
import { simulateRace } from '../../src/labs/speed-race/lab.ts'
import { outline } from '../../src/labs/speed-race/outline.ts'
import type { Racer, SpeedRaceSettings } from '../../src/labs/speed-race/outline.ts'
import { emptyRace, wholeScale } from '../../src/labs/speed-race/race.ts'
import { summarizeRace } from '../../src/labs/speed-race/summarizeRace.ts'
import type { RaceSummary } from '../../src/labs/speed-race/summarizeRace.ts'
import { defaultSettings } from '../../src/store/settingValues.ts'
import type { ComputedNumber } from './numbers.ts'

const LESSON = 'relu-limits'
const opening: SpeedRaceSettings = defaultSettings(outline.settings)

/** One race answers several numbers; only those race who are spoken of. */
const races = new Map<string, RaceSummary>()

function raceOf(change: Partial<SpeedRaceSettings>, who: readonly Racer[]): RaceSummary {
  const key = JSON.stringify([change, who])
  const settings = { ...opening, ...change }
  const summary =
    races.get(key) ??
    summarizeRace(simulateRace(settings, wholeScale(settings), kernels['wasm-f64'](), who))
  races.set(key, summary)
  return summary
}

const hundredth = (value: number): readonly [number, number] => [value - 0.0051, value + 0.0051]
const exactly = (value: number): readonly [number, number] => [value, value]

/** A row of the table: median, middle 80 %, and on how many of 20 seeds ReLU was first. */
function row(
  label: string,
  change: Partial<SpeedRaceSettings>,
  [median, low, high, first]: readonly [number, number, number, number],
): readonly ComputedNumber[] {
  const ratio = () => raceOf(change, ['tanh', 'relu']).ratio
  const range = `${low.toFixed(2)}–${high.toFixed(2)}`
  const quote = `| ${label} | ${median.toFixed(2)} | ${range} | 20개 중 ${first}개 |`
  const stated = (compute: () => number, expected: readonly [number, number]) => ({
    lesson: LESSON,
    quote,
    compute,
    expected,
  })
  return [
    stated(() => ratio().median, hundredth(median)),
    stated(() => ratio().range[0], hundredth(low)),
    stated(() => ratio().range[1], hundredth(high)),
    stated(() => ratio().reluFirst, exactly(first)),
    stated(() => ratio().compared, exactly(20)),
  ]
}

const medianAtStart = (racer: Racer): number =>
  raceOf({}, ['sigmoid', 'relu']).racers.find((summary) => summary.racer === racer)?.median ?? NaN

const XOR = { dataset: 'xor', optimizer: 'adam' } as const
const BLOBS = { dataset: 'blobs', depth: 6 } as const

const two = (
  quote: string,
  change: Partial<SpeedRaceSettings>,
  read: (race: RaceSummary) => number,
  expected: readonly [number, number],
): ComputedNumber => ({
  lesson: LESSON,
  quote,
  compute: () => read(raceOf(change, ['tanh', 'relu'])),
  expected,
})

/** Section 4.2: the race at its opening settings with one of them changed. */
export const raceNumbers: readonly ComputedNumber[] = [
  ...row('없음', {}, [1.28, 0.63, 2.06, 15]),
  ...row('데이터를 ‘두 원’으로', { dataset: 'circles' }, [1.35, 0.75, 1.75, 14]),
  ...row('옵티마이저를 SGD로', { optimizer: 'sgd' }, [2.13, 1.29, 2.8, 19]),
  ...row('옵티마이저를 Adam으로', { optimizer: 'adam' }, [2.26, 1, 4, 15]),
  ...row('은닉층을 6개로', { depth: 6 }, [0.88, 0.67, 2.17, 9]),
  ...row('초기화를 모두 He로', { initializer: 'heNormal' }, [0.93, 0.71, 1.11, 5]),
  ...row('초기화를 모두 PyTorch 기본값으로', { initializer: 'pytorchDefault' }, [0.77, 0.55, 1, 2]),
  two('비의 중앙값은 6.42', XOR, ({ ratio }) => ratio.median, hundredth(6.42)),
  two(
    '20개 중 13개만 500걸음 안에',
    XOR,
    ({ racers }) => racers.find(({ racer }) => racer === 'tanh')?.arrived ?? NaN,
    exactly(13),
  ),
  two('비의 중앙값은 0.33', BLOBS, ({ ratio }) => ratio.median, hundredth(0.33)),
  two('ReLU가 먼저 도착한 시드는 없어요', BLOBS, ({ ratio }) => ratio.reluFirst, exactly(0)),
  {
    lesson: LESSON,
    quote: 'sigmoid가 172걸음',
    compute: () => medianAtStart('sigmoid'),
    expected: exactly(172),
  },
  {
    lesson: LESSON,
    quote: 'ReLU가 15.5걸음',
    compute: () => medianAtStart('relu'),
    expected: exactly(15.5),
  },
  {
    lesson: LESSON,
    quote: '실행을 누르면 망 220개가 달려요.',
    compute: () => emptyRace(opening, wholeScale(opening)).total,
    expected: exactly(220),
  },
]
