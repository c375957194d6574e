import { useMemo } from 'react'
import { DigitImage } from '../../figures/digits/DigitImage.tsx'
import { formatFixed } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { ImageSet } from '../../training/images/ImageSet.ts'
import type { DigitsInstance } from './createInstance.ts'
import { worstMistakes } from './selectors.ts'
import type { DigitsMeasured, DigitsSide, Mistake } from './selectors.ts'
import { mistakesHeading, mistakeText } from './strings.ts'

/** Of one network, and of each of two. */
const SHOWN = [12, 6]

/** What was read wrongly with the greatest confidence, as images: at the pace of a readout. */
export function Mistakes({ instance }: { readonly instance: DigitsInstance }) {
  const shown = useLabStore(instance.readout, (state) => state)
  const images = instance.images()
  if (shown === null || images === null) return null
  return (
    <div className="mistakes">
      {shown.sides.map((side, index) => (
        <MistakesOf key={index} measured={shown} side={side} images={images} />
      ))}
    </div>
  )
}

interface MistakesOfProps {
  readonly measured: DigitsMeasured
  readonly side: DigitsSide
  readonly images: ImageSet
}

function MistakesOf({ measured, side, images }: MistakesOfProps) {
  const count = SHOWN[measured.sides.length - 1] ?? 0
  const mistakes = useMemo(
    () => worstMistakes(side.test, images, count),
    [side.test, images, count],
  )
  const heading = mistakesHeading(measured, side, mistakes.length)
  return (
    <section aria-label={heading}>
      <p className="mistakes-heading" aria-hidden="true">
        {heading}
      </p>
      <ul>
        {mistakes.map((mistake) => (
          <MistakeItem key={mistake.image} {...mistake} images={images} />
        ))}
      </ul>
    </section>
  )
}

function MistakeItem(props: Mistake & { readonly images: ImageSet }) {
  const { images, image, label, answer, probability } = props
  const { width, height, maximum } = images
  const size = width * height
  const pixels = useMemo(
    () => images.pixels.subarray(image * size, (image + 1) * size),
    [images, image, size],
  )
  return (
    <li>
      <DigitImage pixels={pixels} side={width} maximum={maximum} />
      <span aria-hidden="true">
        {label} → <b>{answer}</b> <small>{formatFixed(probability, 3)}</small>
      </span>
      <span className="sr">{mistakeText(props)}</span>
    </li>
  )
}
