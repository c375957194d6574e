import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kernel } from '../engine/kernels/Kernel.ts'
import { kernelIds, kernels } from '../engine/kernels/index.ts'
import { checkFile, type FileReport } from './oracle/checkFile.ts'
import { short } from './oracle/Comparison.ts'

const DEFAULT_FOLDER = 'test/oracle'
/** Problem lines printed per file; the rest is counted. */
const SHOWN = 20

/**
 * `npm run oracle -- <folder> [--kernel <id>]`: checks the engine against every JSON file of a folder
 * of values computed by PyTorch, dense networks on the kernel that is named. In float32 tensors are
 * compared by their norms. One line per file; resolves with 1 if any number is beyond its tolerance or
 * any name is unknown.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [option] = args.filter((_, index) => args[index - 1] === '--kernel')
  const named = args.includes('--kernel') ? option : 'typescript'
  const kernelId = kernelIds.find((id) => id === named)
  if (kernelId === undefined) {
    return refuse(`--kernel 뒤에 쓸 수 있는 것: ${kernelIds.join(', ')}.`)
  }
  const folders = args.filter(
    (argument, index) => argument !== '--kernel' && args[index - 1] !== '--kernel',
  )
  const folder = folders[0] ?? DEFAULT_FOLDER
  if (folders.length > 1) return refuse(`폴더 하나만 받아요. 받은 것: ${folders.join(' ')}`)
  let names: string[]
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  } catch {
    return refuse(`'${folder}' 폴더를 읽을 수 없어요. JSON 파일이 든 폴더의 경로를 주세요.`)
  }
  if (names.length === 0) return refuse(`'${folder}' 폴더에 JSON 파일이 없어요.`)

  let failed = 0
  for (const name of names) {
    const report = await reportOf(join(folder, name), kernels[kernelId]())
    if (report.problems.length > 0) failed++
    console.log(lineOf(name, report))
    for (const problem of report.problems.slice(0, SHOWN)) console.log(`  ${problem}`)
    const hidden = report.problems.length - SHOWN
    if (hidden > 0) console.log(`  … 그 밖에 ${hidden}개`)
  }
  console.log(failed === 0 ? '모두 맞아요.' : `파일 ${failed}개가 맞지 않아요.`)
  return failed === 0 ? 0 : 1
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}

async function reportOf(path: string, kernel: Kernel): Promise<FileReport> {
  try {
    return checkFile(await readFile(path, 'utf8'), kernel)
  } catch (error) {
    const problem = `파일을 읽을 수 없어요: ${(error as Error).message}`
    return {
      values: 0,
      worstAbsolute: 0,
      worstRelative: 0,
      worstTensor: 0,
      problems: [problem],
    }
  }
}

function lineOf(name: string, report: FileReport): string {
  const verdict = report.problems.length === 0 ? '통과' : `실패 ${report.problems.length}`
  return (
    `${name.padEnd(22)}값 ${String(report.values).padStart(6)}개  ` +
    `최대 절대 오차 ${short(report.worstAbsolute)}  최대 상대 오차 ${short(report.worstRelative)}  ` +
    verdict
  )
}
