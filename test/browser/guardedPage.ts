import { expect, test as base } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'

export interface GuardOptions {
  /** Errors of the console a journey is about; every other one fails it. */
  readonly expectedErrors: readonly RegExp[]
}

interface Guard {
  readonly guard: undefined
}

/**
 * The `test` of all journeys: whatever a journey does, no page of it may throw, write an error into
 * the console, or ask another host for anything.
 */
export const test = base.extend<GuardOptions & Guard>({
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints = watch(context, new URL(baseURL ?? 'http://localhost').origin)
      await use(undefined)
      const unexpected = complaints.filter(
        (complaint) => !expectedErrors.some((pattern) => pattern.test(complaint)),
      )
      expect(unexpected, 'errors of the pages and requests to other hosts').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Fills the returned list while the pages of the context live. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`))
  context.on('request', (request) => {
    const address = request.url()
    const stays = address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address)
    if (!stays) complaints.push(`request: ${address}`)
  })
  return complaints
}
