/** Labs whose networks leave the page as PyTorch and with their weights. */
const TRAINING = [
  'twin-training',
  'vanishing-gradient',
  'initialization-map',
  'dying-relu',
  'speed-race',
  'digits',
  'playground',
]

/** Labs that walk through one example: their weights stand in their settings. */
const WALKED = ['relu-neuron', 'chain-rule']

/** What of a lab leaves the page: the code, and the weights. */
export function leavingOf(labId: string): { readonly script: boolean; readonly weights: boolean } {
  const weights = TRAINING.includes(labId)
  return { script: weights || WALKED.includes(labId), weights }
}
