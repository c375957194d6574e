import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { CaseFields } from './CaseFields.ts'
import { Comparison, type Tolerance } from './Comparison.ts'
import { checkers } from './index.ts'
import { OracleProblem } from './OracleProblem.ts'

export interface FileReport {
  readonly values: number
  readonly worstAbsolute: number
  readonly worstRelative: number
  /** Of the norms of gradient tensors. */
  readonly worstTensor: number
  readonly problems: readonly string[]
}

const SCHEMA = 'nn-oracle/1'
/** Fields of a case that belong to every kind. */
const COMMON = ['id', 'tolerance', 'atol', 'rtol']

/** Checks one oracle file, given as text, against the engine. Never throws. */
export function checkFile(text: string, kernel: Kernel = typescriptKernel): FileReport {
  const comparison = new Comparison(kernel.id === 'wasm-f32' ? 'single' : 'double')
  try {
    checkDocument(new CaseFields(parse(text), ''), comparison, kernel)
  } catch (error) {
    if (!(error instanceof OracleProblem)) throw error
    comparison.problem(error.message)
  }
  const { values, worstAbsolute, worstRelative, worstTensor, problems } = comparison
  return { values, worstAbsolute, worstRelative, worstTensor, problems }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new OracleProblem(`JSON으로 읽을 수 없어요: ${(error as Error).message}`)
  }
}

function checkDocument(document: CaseFields, comparison: Comparison, kernel: Kernel): void {
  const schema = document.text('schema')
  if (schema !== SCHEMA) {
    throw new OracleProblem(`schema: '${schema}'은(는) 몰라요. 아는 형식은 ${SCHEMA}이에요.`)
  }
  const kind = document.text('kind')
  const check = Object.hasOwn(checkers, kind) ? checkers[kind] : undefined
  if (check === undefined) {
    const known = Object.keys(checkers).join(', ')
    throw new OracleProblem(`kind: '${kind}'은(는) 몰라요. 아는 종류: ${known}.`)
  }
  const tolerance = toleranceOf(document, { absolute: 1e-12, relative: 1e-9 })
  const cases = document.fieldsList('cases')
  if (document.has('n_cases') && document.number('n_cases') !== cases.length) {
    comparison.problem(`n_cases는 ${document.number('n_cases')}인데 cases는 ${cases.length}개예요.`)
  }
  cases.forEach((fields, index) => {
    const id = fields.has('id') ? fields.text('id') : `cases[${index}]`
    comparison.beginCase(id, toleranceOf(fields, tolerance))
    fields.remarks(...COMMON)
    const before = comparison.values
    try {
      check(fields, comparison, kernel)
      for (const name of fields.unreadInside()) comparison.problem(`${name}: 모르는 항목이에요.`)
      if (comparison.values === before) comparison.problem('비교할 값이 없어요.')
    } catch (error) {
      comparison.problem((error as Error).message)
      if (!(error instanceof OracleProblem)) comparison.problem(String((error as Error).stack))
    }
  })
  comparison.beginCase('', tolerance)
  if (cases.length === 0) comparison.problem('cases가 비어 있어요.')
}

/** `tolerance: {atol, rtol}` or `atol` and `rtol` themselves; a case's own go before the file's. */
function toleranceOf(fields: CaseFields, otherwise: Tolerance): Tolerance {
  let { absolute, relative } = otherwise
  const sources = fields.has('tolerance') ? [fields.fields('tolerance'), fields] : [fields]
  for (const source of sources) {
    if (source.has('atol')) absolute = source.number('atol')
    if (source.has('rtol')) relative = source.number('rtol')
    source.remarks('note')
  }
  return { absolute, relative }
}
