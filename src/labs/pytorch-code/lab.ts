import type { LabDefinition } from '../Lab.ts'
import { programSettings } from '../parts/program/outline.ts'
import type { ProgramTable } from '../parts/program/outline.ts'
import { simulateProgram } from '../parts/program/programNumbers.ts'

const ID = 'pytorch-code'

/** A network in PyTorch without mistakes: a line, a layer, a shape. */
export const lab = {
  id: ID,
  title: '코드 한 줄이 그림 한 칸',
  settings: programSettings({ name: false, dim: 'last', twice: false }),
  version: 1,
  symbols: ['x', 'hidden', 'relu', 'out', 'softmax'],
  values: ['parameters', 'offUnits', 'outputShape'],
  predictions: { weight: 3 },
  simulate: (values, steps) => simulateProgram(ID, values, steps),
} satisfies LabDefinition<ProgramTable>
