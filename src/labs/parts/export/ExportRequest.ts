import type { NamedNetwork } from '../../../pytorch/NetworkExport.ts'

/** What a page wants of a lab. */
export interface ExportRequest {
  /**
   * `script`: a Python file. `weights`: JSON of a weights file. `records`: JSON of what the last line
   * of the script says of each network, with its name.
   */
  readonly kind: 'script' | 'weights' | 'records'
  readonly labId: string
  /** `#<lab-id>?v=1&…`: settings, seed and step. */
  readonly fragment: string
  /** The networks shown, where the settings alone do not tell them. */
  readonly networks?: readonly NamedNetwork[]
}

/** Asks for the networks of a weights file, as JSON of a `WeightsFile`. */
export interface ReadRequest {
  readonly kind: 'read'
  readonly file: Blob
}

export type ExportAnswer = { readonly text: string } | { readonly problem: string }
