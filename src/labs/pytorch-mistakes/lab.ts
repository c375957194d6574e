import type { LabDefinition } from '../Lab.ts'
import { programSettings } from '../parts/program/outline.ts'
import type { ProgramTable } from '../parts/program/outline.ts'
import { simulateProgram } from '../parts/program/programNumbers.ts'

const ID = 'pytorch-mistakes'

/** The same network with two lines that stop Python and one that it lets pass. */
export const lab = {
  id: ID,
  title: '고쳐 보기',
  settings: programSettings({ name: true, dim: 'count', twice: true }),
  version: 1,
  symbols: ['x', 'hidden', 'relu', 'out', 'softmax'],
  values: ['problems', 'floor', 'loss', 'mendedLoss'],
  predictions: { first: 3, single: 3, twice: 3 },
  simulate: (values, steps) => simulateProgram(ID, values, steps),
} satisfies LabDefinition<ProgramTable>
