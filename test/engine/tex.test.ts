import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { activations } from '../../src/engine/activations/index.ts'
import { initializers } from '../../src/engine/initializers/index.ts'
import { losses } from '../../src/engine/losses/index.ts'
import { optimizers } from '../../src/engine/optimizers/index.ts'

const formulas = [activations, losses, initializers, optimizers].flatMap((registry) =>
  Object.values(registry).map(({ id, tex }) => ({ id, tex })),
)

describe('formulas of the registries', () => {
  test.each(formulas)('$id is TeX that renders, without a mistyped escape', ({ tex }) => {
    // One backslash in a string literal turns \tfrac into a tab and "frac", \sum into "sum".
    const withoutCommands = tex.replace(
      /\\(?:text|operatorname)\{[a-z]+\}|\\(?:begin|end)\{cases\}|\\[a-zA-Z]+/g,
      '',
    )
    expect(tex).toMatch(/^[ -~]+$/)
    expect(withoutCommands).not.toMatch(/[a-zA-Z]{3}/)
    expect(katex.renderToString(tex, { throwOnError: true, strict: 'error' })).toContain('katex')
  })
})
