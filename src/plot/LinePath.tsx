import { line } from 'd3'

export interface LinePathProps {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  readonly className?: string
}

/** A line through pixel positions; it breaks where a position is not finite. */
export function LinePath({ x, y, className = 'curve' }: LinePathProps) {
  const path = linePath(x, y)
  return path === '' ? null : <path className={className} d={path} />
}

export function linePath(x: ArrayLike<number>, y: ArrayLike<number>): string {
  const draw = line<number>()
    .x((index) => x[index] ?? NaN)
    .y((index) => y[index] ?? NaN)
    .defined((index) => Number.isFinite(x[index]) && Number.isFinite(y[index]))
    .digits(1)
  return draw(Array.from({ length: Math.min(x.length, y.length) }, (_, index) => index)) ?? ''
}
