import type { RunSettings } from '../training/TrainingConfiguration.ts'

/** A network of a lab, ready to leave the page. */
export interface NamedNetwork {
  /** Word that tells it from the others of its lab in printed records: `left`, `relu`, … */
  readonly name: string
  readonly settings: RunSettings
}

/** What an exported file is made of. */
export interface NetworkExport {
  readonly labId: string
  /** Korean title of the lab. */
  readonly title: string
  readonly networks: readonly NamedNetwork[]
  /** How records of several networks are named, e.g. `sides` and `side`; null for one network. */
  readonly grouping: { readonly list: string; readonly name: string } | null
  /** Step of the last line. */
  readonly steps: number
  /** Command that prints the same numbers, in lines; null where there is none. */
  readonly command: readonly string[] | null
  /** Korean sentences said in the file's head. */
  readonly notes?: readonly string[]
}
