/** Images of one size, each with its class. */
export interface ImageSet {
  readonly samples: number
  readonly width: number
  readonly height: number
  readonly classes: number
  /** Largest value of a pixel. */
  readonly maximum: number
  /** [samples × height × width], row 0 at the top: 0 white … maximum black */
  readonly pixels: Uint8Array
  /** Class of each image, 0 … classes − 1 */
  readonly labels: Uint8Array
  /** Images that train; where the set is parted by order, the first ones. */
  readonly trainingSamples: number
}
