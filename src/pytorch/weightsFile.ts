import * as v from 'valibot'
import { activationIds } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { lossIds } from '../engine/losses/index.ts'
import type { LossId } from '../engine/losses/index.ts'
import { networkLimits } from '../engine/networkLimits.ts'
import { hiddenLayersOf } from '../training/hiddenLayersOf.ts'
import { outputUnits } from '../training/outputUnits.ts'
import type { NamedNetwork } from './NetworkExport.ts'

const FORMAT = 'gradient-lab-weights'
const VERSION = 1
/** Bytes of the largest file that is read: a network of 64 layers of 64 units fits. */
export const LARGEST_WEIGHTS_FILE = 8 * 2 ** 20

/** Weights [outputs × inputs] by rows and biases [outputs] of one layer, as in `torch.nn.Linear`. */
export interface LayerParameters {
  readonly weights: readonly (readonly number[])[]
  readonly biases: readonly number[]
}

/** Shape and functions of a network, as a weights file says them. */
export interface WeightsSpecification {
  readonly inputs: number
  readonly hiddenWidths: readonly number[]
  readonly hiddenActivations: readonly ActivationId[]
  readonly outputs: number
  readonly loss: LossId
}

/** One network of a weights file. */
export interface StoredNetwork {
  readonly name: string
  readonly specification: WeightsSpecification
  /** What the run was made from; kept as it is. */
  readonly settings: Readonly<Record<string, unknown>>
  /** First hidden layer … output layer. */
  readonly parameters: readonly LayerParameters[]
}

export interface WeightsFile {
  /** Lab the weights come from. */
  readonly lab: string
  /** Updates they have been through. */
  readonly step: number
  readonly networks: readonly StoredNetwork[]
}

/**
 * The weights of some networks as JSON: `format`, `version`, `lab`, `step`, and of each network its
 * specification, settings and parameters. `parameters` as in `KernelState`. Numbers are the shortest
 * decimals that read back to the same bits.
 */
export function writeWeights(given: {
  readonly labId: string
  readonly step: number
  readonly networks: readonly NamedNetwork[]
  readonly parameters: readonly Float64Array[]
}): string {
  const networks = given.networks.map(({ name, settings }, index) => {
    const { widths, activations } = hiddenLayersOf(settings)
    const flat = given.parameters[index] ?? new Float64Array()
    const outputs = outputUnits(settings.loss, settings.images === undefined ? 2 : 10)
    const layers = layersOf(flat, widths, outputs)
    return {
      name,
      specification: {
        inputs: layers[0]?.weights[0]?.length ?? 0,
        hiddenWidths: widths,
        hiddenActivations: activations,
        outputs,
        loss: settings.loss,
      },
      settings,
      parameters: layers,
    }
  })
  const { labId: lab, step } = given
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lab, step, networks }, null, 1)}\n`
}

/** `flat` layer by layer: weights [outputs × inputs] row-major, then biases. */
function layersOf(
  flat: Float64Array,
  hidden: readonly number[],
  outputs: number,
): readonly LayerParameters[] {
  const units = [...hidden, outputs]
  // Only the number of inputs is left open.
  const known = units
    .slice(1)
    .reduce((sum, count, layer) => sum + count * ((units[layer] ?? 0) + 1), 0)
  let inputs = (flat.length - known) / (units[0] ?? outputs) - 1
  let start = 0
  return units.map((count) => {
    const width = inputs
    const weights = Array.from({ length: count }, (_, output) =>
      Array.from(flat.subarray(start + output * width, start + (output + 1) * width)),
    )
    start += count * width
    const biases = Array.from(flat.subarray(start, start + count))
    start += count
    inputs = count
    return { weights, biases }
  })
}

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))
const finite = v.pipe(v.number(), v.finite())
const { hiddenLayers, width } = networkLimits

const networkSchema = v.object({
  name: v.string(),
  specification: v.object({
    inputs: whole(width),
    hiddenWidths: v.pipe(v.array(whole(width)), v.maxLength(hiddenLayers)),
    hiddenActivations: v.pipe(v.array(v.picklist(activationIds)), v.maxLength(hiddenLayers)),
    outputs: whole(width),
    loss: v.picklist(lossIds),
  }),
  settings: v.record(v.string(), v.unknown()),
  parameters: v.array(v.object({ weights: v.array(v.array(finite)), biases: v.array(finite) })),
})

const fileSchema = v.object({
  lab: v.string(),
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  networks: v.pipe(v.array(networkSchema), v.minLength(1)),
})

const INSTEAD = '그림 메뉴의 ‘가중치 JSON’으로 저장한 파일을 골라 주세요.'

/**
 * The networks of a weights file. Throws an Error with a Korean sentence: what cannot be read, why,
 * and what can.
 */
export function readWeights(text: string, bytes = text.length): WeightsFile {
  if (bytes > LARGEST_WEIGHTS_FILE) {
    const size = Math.ceil(bytes / 2 ** 20)
    throw new Error(
      `파일이 ${size}MB라 읽지 않았어요. 가중치 파일은 ${LARGEST_WEIGHTS_FILE / 2 ** 20}MB까지 읽어요.`,
    )
  }
  if (text.trim() === '') throw new Error(`빈 파일이라 읽을 가중치가 없어요. ${INSTEAD}`)
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new Error(`가중치 파일의 표시(format)가 없어서 다른 파일인 것 같아요. ${INSTEAD}`)
  }
  if (value.format !== FORMAT) {
    throw new Error(`형식이 ‘${String(value.format).slice(0, 40)}’인 파일이에요. ${INSTEAD}`)
  }
  const version = 'version' in value ? value.version : undefined
  if (version !== VERSION) {
    throw new Error(
      `형식의 판이 ${version === undefined ? '없음' : JSON.stringify(version)}인 파일이에요. 이 쪽은 판 ${VERSION}만 읽어요. 같은 그림에서 다시 저장해 주세요.`,
    )
  }
  const read = v.safeParse(fileSchema, value)
  if (!read.success) {
    const [issue] = read.issues
    const path = v.getDotPath(issue) ?? '파일'
    throw new Error(`${path} 자리의 값을 쓸 수 없어요(${reasonOf(issue)}). ${INSTEAD}`)
  }
  for (const network of read.output.networks) checkShapes(network)
  return read.output
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`JSON으로 읽을 수 없는 파일이에요. 중간에 잘렸거나 다른 파일이에요. ${INSTEAD}`)
  }
}

function reasonOf({ received, expected }: v.BaseIssue<unknown>): string {
  return expected === null
    ? `지금 값 ${received}`
    : `지금 값 ${received}, 쓸 수 있는 값 ${expected}`
}

/** Numbers and their places must make the network the file says it is. */
function checkShapes({ specification, parameters }: StoredNetwork): void {
  const { inputs, hiddenWidths, hiddenActivations, outputs } = specification
  if (hiddenActivations.length !== hiddenWidths.length) {
    throw new Error(
      `은닉층은 ${hiddenWidths.length}개인데 활성화 함수는 ${hiddenActivations.length}개인 파일이에요. 둘의 수가 같아야 해요.`,
    )
  }
  const units = [inputs, ...hiddenWidths, outputs]
  if (parameters.length !== units.length - 1) {
    throw new Error(
      `가중치가 있는 층은 ${units.length - 1}개여야 하는데 파일에는 ${parameters.length}개가 있어요. ${INSTEAD}`,
    )
  }
  for (const [layer, { weights, biases }] of parameters.entries()) {
    const [columns = 0, rows = 0] = units.slice(layer, layer + 2)
    const isRight =
      weights.length === rows &&
      weights.every((row) => row.length === columns) &&
      biases.length === rows
    if (!isRight) {
      throw new Error(
        `${layer + 1}층의 가중치는 ${rows}줄 ${columns}칸, 편향은 ${rows}개여야 하는데 파일의 모양이 달라요. ${INSTEAD}`,
      )
    }
  }
}
