import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { labExports } from '../../src/labs/exports.ts'
import { networkScript } from '../../src/pytorch/networkScript.ts'
import { imageData } from '../../src/training/images/imageData.ts'
import { compareNumbers, TOLERANCE } from './deviation.ts'
import {
  definitionOf,
  engineNumbers,
  printedNumbers,
  settingsOf,
  trainedNumbers,
} from './engineRecords.ts'
import type { Numbers } from './engineRecords.ts'
import { findPython, runScripts } from './python.ts'
import type { PyTorchOutput } from './python.ts'
import { exportedNetworks, exportedSettings } from './settings.ts'
import type { ExportedSettings } from './settings.ts'

// PyTorch takes its time to load: none is asserted.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const STEPS = 50
const titleOf = ({ lab, settings }: ExportedSettings): string => `${lab} ${settings}`.trim()

const labCases = exportedSettings.map((exported) => {
  const labExport = labExports[exported.lab]
  if (labExport === undefined) throw new Error(`${exported.lab} is not exported`)
  const settings = settingsOf(exported)
  let known: readonly Numbers[] | null = null
  return {
    title: titleOf(exported),
    script: labExport.script(settings, STEPS),
    engine: () => (known ??= engineNumbers(labExport, definitionOf(exported.lab), settings, STEPS)),
  }
})

const networkCases = Object.entries(exportedNetworks).map(([title, settings]) => {
  const networks = [{ name: 'network', settings }]
  const request = { labId: 'network', title, networks, grouping: null, steps: STEPS, command: null }
  let known: readonly Numbers[] | null = null
  return {
    title,
    script: networkScript(request, imageData),
    engine: () => (known ??= trainedNumbers(networks, STEPS)),
  }
})

const cases = [...labCases, ...networkCases]

const python = findPython('torch')
const output: PyTorchOutput | null =
  python === null
    ? null
    : runScripts(python, Object.fromEntries(cases.map(({ title, script }) => [title, script])))

const RECORDED = join(import.meta.dirname, 'recorded.json')

type Kept = Readonly<Record<string, readonly number[]>>

interface Recorded {
  readonly version: string
  /** What PyTorch printed, by title and place; thirteen digits of it. */
  readonly records: Readonly<Record<string, Kept>>
}

/** Every loss, and of all else the first and the last value: enough to see a run go astray. */
function toKeep(numbers: readonly Numbers[]): Kept {
  const ends = [numbers[0], numbers.at(-1)] as const
  const places = [...(ends[1]?.keys() ?? [])].filter((place) =>
    /(^|\.)(loss|testLoss)$|Norm$|ccuracy$|^values\./.test(place),
  )
  return Object.fromEntries(
    places.map((place) => {
      const isLoss = /(^|\.)(loss|testLoss)$/.test(place)
      const values = (isLoss ? numbers : ends).map((step) => step?.get(place) ?? NaN)
      return [place, values.filter(Number.isFinite).map((value) => Number(value.toPrecision(13)))]
    }),
  )
}

if (output !== null && process.env['RECORD_PYTORCH'] !== undefined) {
  const records = Object.fromEntries(
    Object.entries(output.records).map(([title, printed]) => [
      title,
      toKeep(printed.map(printedNumbers)),
    ]),
  )
  writeFileSync(RECORDED, `${JSON.stringify({ version: output.version, records })}\n`)
}
const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Recorded

if (output === null) {
  console.warn(
    'PyTorch was not run: no Python with torch was found (apt-get install python3-torch, or PYTHON=/path/to/python). The engine is compared with recorded output of PyTorch instead.',
  )
}

describe.runIf(output !== null)(
  `real PyTorch ${output?.version ?? '(not run: no Python with torch was found)'} prints the numbers of the engine`,
  () => {
    it.each(cases)('$title', ({ title, engine }) => {
      const printed = output?.records[title] ?? []
      const expected = engine()
      expect(printed.at(-1)).toMatchObject({ step: expected.length - 1 })
      const compared = expected.map((numbers, step) =>
        compareNumbers(numbers, printedNumbers(printed[step] ?? {})),
      )
      const wrong = compared.flatMap(({ wrong: places }, step) =>
        places.map((place) => `step ${step}, ${place}`),
      )
      expect(wrong.slice(0, 5)).toEqual([])
      const largest = Math.max(...compared.map((comparison) => comparison.largest))
      expect(largest).toBeLessThanOrEqual(TOLERANCE)
      if (process.env['SHOW_DEVIATION'] !== undefined) console.log(title, largest)
    })
  },
)

describe('recorded output of PyTorch is that of the engine', () => {
  it('covers all settings', () => {
    expect(Object.keys(recorded.records).toSorted()).toEqual(
      cases.map(({ title }) => title).toSorted(),
    )
    expect(cases.length).toBeGreaterThanOrEqual(24)
  })

  it.each(cases)('$title', ({ title, engine }) => {
    const { wrong } = compareNumbers(
      numbered(toKeep(engine())),
      numbered(recorded.records[title] ?? {}),
    )
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

/** `loss.0`, `loss.1`, … */
function numbered(kept: Kept): Numbers {
  return new Map(
    Object.entries(kept).flatMap(([place, values]) =>
      values.map((value, index) => [`${place}.${index}`, value] as const),
    ),
  )
}
