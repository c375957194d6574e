import type { Work } from './sourcesSchema.ts'

/** What a link leads to, as paper must say it. */
export interface PaperNote {
  /** The work it cites, where it cites one. */
  readonly work: Work | null
  /** Null for a work without an address. */
  readonly address: string | null
}

/**
 * The notes of a printed chapter: each link to a work or to another site, and each setting of a
 * figure, has a number in the order of reading; the same thing has the same number.
 */
export class PaperNotes {
  readonly #notes = new Map<string, PaperNote>()

  /** Number of a work, from 1. */
  numberOfWork(work: Work): number {
    return this.#numberOf(work.id, { work, address: work.url })
  }

  /** Number of an address, from 1. */
  numberOfAddress(address: string): number {
    return this.#numberOf(address, { work: null, address })
  }

  /** In the order of their numbers. */
  inOrder(): readonly PaperNote[] {
    return [...this.#notes.values()]
  }

  #numberOf(key: string, note: PaperNote): number {
    if (!this.#notes.has(key)) this.#notes.set(key, note)
    return [...this.#notes.keys()].indexOf(key) + 1
  }
}
