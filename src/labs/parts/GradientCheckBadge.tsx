import { CheckIcon } from '../../controls/icons.tsx'
import type { GradientCheck } from '../../engine/scalar-graph/checkGradients.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import { ValueTable } from '../../plot/ValueTable.tsx'

/** The gradients of this example against numerical derivatives computed at this moment. */
export function GradientCheckBadge({ checks }: { readonly checks: readonly GradientCheck[] }) {
  const apart = checks.filter((check) => !check.agrees)
  const kinks = apart.filter((check) => check.kink)
  const worst = Math.max(...checks.map((check) => check.difference))
  return (
    <div className="gradient-check">
      <p>
        {apart.length === 0 ? (
          <>
            <CheckIcon />
            <span>
              기울기 {checks.length}개가 수치 미분과 거의 같아요(가장 큰 차이 {formatNumber(worst)}
              ).
            </span>
          </>
        ) : kinks.length === apart.length ? (
          <span>
            꺾인 점 위에 있어서 기울기 {apart.length}개는 수치 미분과 견줄 수 없어요. 이 점에서는
            미분할 수 없어서 0을 쓰기로 약속했어요.
          </span>
        ) : (
          <span>
            기울기 {apart.length}개가 수치 미분과 달라요. 수가 너무 크거나 작아서 수치 미분이
            자릿수를 잃었어요.
          </span>
        )}
      </p>
      <ValueTable
        caption="연쇄법칙으로 구한 기울기와 수치 미분"
        headings={['매개변수', '연쇄법칙', '수치 미분', '차이']}
        rows={checks.map((check) => [
          check.parameter,
          formatNumber(check.byChainRule),
          formatNumber(check.numerical),
          formatNumber(check.difference),
        ])}
      />
    </div>
  )
}
