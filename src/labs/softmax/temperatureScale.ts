/** Stops of the slider: as fine below 1 as above it, with numbers that are easily said. */
export const TEMPERATURES: readonly number[] = [
  0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 4,
  5, 6, 8, 10, 12, 15, 20,
]

/** The stop next to a temperature, by ratio. */
export function temperatureStop(temperature: number): number {
  const distances = TEMPERATURES.map((stop) => Math.abs(Math.log(stop / temperature)))
  return distances.indexOf(Math.min(...distances))
}
