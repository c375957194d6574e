import { activationIds } from './activations/index.ts'
import { lossIds } from './losses/index.ts'
import { networkLimits } from './networkLimits.ts'
import type { NetworkSpecification } from './NetworkSpecification.ts'
import { optimizerIds } from './optimizers/index.ts'

/**
 * Why this network cannot be computed, as a Korean sentence for the reader (what, why, what works),
 * or null where it can.
 */
export function specificationProblem(specification: NetworkSpecification): string | null {
  return (
    unknownName(specification) ??
    sizeProblem(specification) ??
    learningRateProblem(specification.optimizerSettings.learningRate)
  )
}

function unknownName(specification: NetworkSpecification): string | null {
  const {
    hiddenActivation,
    hiddenActivations = [],
    outputActivation,
    loss,
    optimizer,
  } = specification
  const foreign = hiddenActivations.find((id) => !activationIds.includes(id))
  return (
    unknown('활성화 함수', foreign ?? hiddenActivation, activationIds) ??
    unknown('활성화 함수', outputActivation, activationIds) ??
    unknown('손실 함수', loss, lossIds) ??
    unknown('옵티마이저', optimizer, optimizerIds)
  )
}

function unknown(kind: string, id: string, known: readonly string[]): string | null {
  if (known.includes(id)) return null
  return `'${id}'라는 ${kind} 이름은 없어요. 쓸 수 있는 이름: ${known.join(', ')}.`
}

function sizeProblem({ inputs, hiddenWidths, outputs }: NetworkSpecification): string | null {
  const depth = hiddenWidths.length
  if (depth > networkLimits.hiddenLayers) {
    return (
      `은닉층이 ${grouped(depth)}개예요. 이 실험실은 ${networkLimits.hiddenLayers}개까지만 ` +
      `계산해요. 은닉층 수를 ${networkLimits.hiddenLayers} 이하로 줄이면 돼요.`
    )
  }
  for (const width of hiddenWidths) {
    if (!isCount(width) || width > networkLimits.width) {
      return (
        `은닉층 하나에 뉴런이 ${grouped(width)}개예요. 한 층은 1개부터 ` +
        `${grouped(networkLimits.width)}개까지 계산해요. 뉴런 수를 그 사이의 정수로 바꾸면 돼요.`
      )
    }
  }
  if (!isCount(inputs) || !isCount(outputs)) {
    return (
      `입력이 ${grouped(inputs)}개, 출력이 ${grouped(outputs)}개예요. ` +
      `입력과 출력이 하나씩은 있어야 계산할 것이 생겨요. 둘 다 1 이상의 정수로 바꾸면 돼요.`
    )
  }
  return weightProblem([inputs, ...hiddenWidths, outputs])
}

function weightProblem(widths: readonly number[]): string | null {
  const weights = countWeights(widths)
  if (weights <= networkLimits.weights) return null
  return (
    `가중치가 모두 ${grouped(weights)}개예요. 브라우저의 메모리와 시간을 생각해 ` +
    `${grouped(networkLimits.weights)}개까지만 계산해요. 뉴런 수나 은닉층 수를 줄이면 돼요.`
  )
}

/** Entries of all weight matrices of a network with these widths, inputs first, outputs last. */
export function countWeights(widths: readonly number[]): number {
  let weights = 0
  for (let layer = 1; layer < widths.length; layer++) {
    weights += (widths[layer - 1] as number) * (widths[layer] as number)
  }
  return weights
}

function learningRateProblem(learningRate: number): string | null {
  if (learningRate > 0 && learningRate < Infinity) return null
  return (
    `학습률이 0 이하이거나 유한하지 않아요(${learningRate}). 0보다 커야 가중치가 기울기를 따라 ` +
    `움직여요. 0.01 같은 양수로 바꾸면 돼요.`
  )
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1
}

/** Groups of three digits, without the locale tables that differ between engines. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
