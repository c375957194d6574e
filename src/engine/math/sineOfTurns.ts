/**
 * sin(2πx) of x whole turns, within 10⁻¹⁵; cos(2πx) is sineOfTurns(x + ¼).
 *
 * Counting in turns makes the reduction to |r| ≤ ¼ exact. There sin(2πr) = r·P(r²) with P of degree
 * 8, minimax, relative error below 2⁻⁶¹ (Remez exchange in 50 digits).
 */
export function sineOfTurns(x: number): number {
  const turn = x - Math.floor(x + 0.5)
  const r = turn > 0.25 ? 0.5 - turn : turn < -0.25 ? -0.5 - turn : turn
  const z = r * r
  let p = 0.1008563284152366
  p = p * z - 0.7177235795865201
  p = p * z + 3.8199270504235145
  p = p * z - 15.094641620507172
  p = p * z + 42.05869392378516
  p = p * z - 76.7058597527985
  p = p * z + 81.60524927607341
  p = p * z - 41.341702240399755
  p = p * z + 6.283185307179586
  return r * p
}
