import { memo } from 'react'
import { activationGlyphPath } from './activationGlyphPath.ts'
import type { GlyphFunction } from './activationGlyphPath.ts'
import { functionStyle } from './functionStyle.ts'

/** A function's curve beside its name in pickers. */
export const ActivationGlyph = memo(function ActivationGlyph(props: {
  readonly activation: GlyphFunction
}) {
  const { activation } = props
  return (
    <svg
      viewBox="0 0 24 16"
      width={24}
      height={16}
      className={functionStyle(activation.id).className}
      aria-hidden="true"
    >
      <ActivationCurvelet activation={activation} />
    </svg>
  )
})

/** The same curve inside another drawing. */
export const ActivationCurvelet = memo(function ActivationCurvelet(props: {
  readonly activation: GlyphFunction
}) {
  const { activation } = props
  return (
    <path
      className="glyph"
      d={activationGlyphPath(activation)}
      fill="none"
      stroke="var(--c)"
      strokeWidth={2}
      strokeLinejoin="round"
    />
  )
})
