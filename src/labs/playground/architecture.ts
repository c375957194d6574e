import type { ActivationId } from '../../engine/activations/index.ts'
import { DEFAULT_ACTIVATION, hiddenWidths, MOST_LAYERS, MOST_UNITS } from './outline.ts'
import type { PlaygroundSettings } from './outline.ts'

/**
 * Changes of the network. Another shape draws other first weights, so values set by hand go with the
 * old one. Each answers the same object where the change cannot be made.
 */

/** A layer like its neighbour below, at `place` (0: before the first hidden layer). */
export function addLayer(settings: PlaygroundSettings, place: number): PlaygroundSettings {
  const widths = hiddenWidths(settings)
  if (widths.length >= MOST_LAYERS || place < 0 || place > widths.length) return settings
  const neighbour = Math.max(place - 1, 0)
  const width = widths[neighbour] ?? 4
  const activation = settings.activations[neighbour] ?? DEFAULT_ACTIVATION
  return shaped(settings, widths.toSpliced(place, 0, width), [
    ...settings.activations.slice(0, Math.min(place, widths.length)),
    activation,
    ...settings.activations.slice(place, widths.length),
  ])
}

export function removeLayer(settings: PlaygroundSettings, layer: number): PlaygroundSettings {
  const widths = hiddenWidths(settings)
  if (widths[layer] === undefined) return settings
  const activations = settings.activations.toSpliced(layer, 1)
  return shaped(settings, widths.toSpliced(layer, 1), activations)
}

export function setWidth(
  settings: PlaygroundSettings,
  layer: number,
  width: number,
): PlaygroundSettings {
  const widths = hiddenWidths(settings)
  const isPossible = Number.isInteger(width) && width >= 1 && width <= MOST_UNITS
  if (!isPossible || widths[layer] === undefined || widths[layer] === width) return settings
  return shaped(settings, widths.with(layer, width), settings.activations)
}

export function setActivation(
  settings: PlaygroundSettings,
  layer: number,
  activation: ActivationId,
): PlaygroundSettings {
  if (hiddenWidths(settings)[layer] === undefined || settings.activations[layer] === activation) {
    return settings
  }
  return { ...settings, activations: settings.activations.with(layer, activation) }
}

function shaped(
  settings: PlaygroundSettings,
  widths: readonly number[],
  activations: readonly ActivationId[],
): PlaygroundSettings {
  return {
    ...settings,
    layers: widths.length === 0 ? [0] : widths,
    activations: activations.length === 0 ? [DEFAULT_ACTIVATION] : activations,
    edits: [],
  }
}
