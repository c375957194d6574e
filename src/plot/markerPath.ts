export type MarkerShape = 'circle' | 'square' | 'triangleUp' | 'triangleDown' | 'diamond'

/** Outline of a marker of about equal area for every shape; `radius` is that of the circle. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  const r = radius
  switch (shape) {
    case 'circle':
      return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'square':
      return `M${n(x - 0.9 * r)} ${n(y - 0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}Z`
    case 'triangleUp':
      return `M${n(x)} ${n(y - 1.15 * r)}L${n(x + 1.1 * r)} ${n(y + 0.85 * r)}H${n(x - 1.1 * r)}Z`
    case 'triangleDown':
      return `M${n(x)} ${n(y + 1.15 * r)}L${n(x + 1.1 * r)} ${n(y - 0.85 * r)}H${n(x - 1.1 * r)}Z`
    case 'diamond':
      return `M${n(x)} ${n(y - 1.25 * r)}L${n(x + 1.25 * r)} ${n(y)}L${n(x)} ${n(y + 1.25 * r)}L${n(x - 1.25 * r)} ${n(y)}Z`
  }
}

/** Two decimals are a fortieth of a device pixel. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}
