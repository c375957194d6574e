import { activations } from '../../engine/activations/index.ts'
import { functionStyle } from '../../figures/functionStyle.ts'
import { formatNumber, formatRatio, speakNumber } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import { signalLeft } from './mapTasks.ts'
import type { InitializationMapInstance } from './createInstance.ts'
import type { MeasuredNetwork } from './measureNetworks.ts'
import { networkLink } from './networkLink.ts'

/** The chosen networks in words, each with a link that opens it layer by layer. */
export function ChosenNetworks({ instance }: { readonly instance: InitializationMapInstance }) {
  const networks = useLabStore(instance, (state) => state.networks)
  if (networks.length === 0) return null
  return (
    <ul className="chosen-networks">
      {networks.map((measured, side) => (
        <li key={side}>
          <Network measured={measured} />
        </li>
      ))}
    </ul>
  )
}

function Network({ measured }: { readonly measured: MeasuredNetwork }) {
  const { network, step } = measured
  const { label } = activations[network.activation]
  const text = numbersText(measured)
  return (
    <>
      <b className={functionStyle(network.activation).className}>{label}</b>{' '}
      {`은닉층 ${network.depth}개, σ = ${network.weightScale}, 시드 ${network.seed}: `}
      <span aria-hidden="true">{text}</span>
      <span className="sr">{speakNumber(text)}</span>{' '}
      <a href={networkLink(network, step)}>
        이 망을 층마다 보기<span className="sr">({label})</span>
      </a>
    </>
  )
}

function numbersText({ errorSignal, weightGradient, loss, step }: MeasuredNetwork): string {
  const left = signalLeft(errorSignal[0] ?? NaN, errorSignal.at(-1) ?? NaN)
  const start = `1층의 오차 신호 ${formatNumber(errorSignal[0] ?? NaN)}, 마지막 은닉층의 ${formatRatio(left)}, 1층의 가중치 기울기 ${formatNumber(weightGradient[0] ?? NaN)}`
  return step === 0 ? start : `걸음 ${step}에서 손실 ${formatNumber(loss)}, ${start}`
}
