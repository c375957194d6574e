/**
 * sin(2πx) of x whole turns; cos(2πx) is sineOfTurns(x + ¼). Counting in turns makes the reduction
 * to |r| ≤ ¼ exact.
 */
export function sineOfTurns(x: number): number {
  const turn = x - Math.floor(x + 0.5)
  const r = turn > 0.25 ? 0.5 - turn : turn < -0.25 ? -0.5 - turn : turn
  const angle = 6.283185307179586 * r
  const z = angle * angle
  let p = 1
  for (let n = 22; n >= 2; n -= 2) p = 1 - (p * z) / (n * (n + 1))
  return angle * p
}
