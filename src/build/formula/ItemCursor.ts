import type { Item, Mark } from './formulaItems.ts'

/** A place in the items of a row. */
export class ItemCursor {
  private position = 0
  /** Bars that are open: the next equal bar closes. */
  readonly bars: Mark[] = []
  private readonly items: readonly Item[]

  constructor(items: readonly Item[]) {
    this.items = items
  }

  peek(ahead = 0): Item | undefined {
    return this.items[this.position + ahead]
  }

  take(): Item | undefined {
    const item = this.items[this.position]
    this.position += 1
    return item
  }
}
