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

/** A position alone between gaps is closed, so that a round cap could show it. */
export function linePath(x: ArrayLike<number>, y: ArrayLike<number>): string {
  const count = Math.min(x.length, y.length)
  let path = ''
  let joined = 0
  for (let index = 0; index < count; index += 1) {
    const across = x[index] ?? NaN
    const down = y[index] ?? NaN
    if (Number.isFinite(across) && Number.isFinite(down)) {
      path += `${joined === 0 ? 'M' : 'L'}${tenths(across)},${tenths(down)}`
      joined += 1
    } else {
      if (joined === 1) path += 'Z'
      joined = 0
    }
  }
  return joined === 1 ? `${path}Z` : path
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
