import type { ParameterEdit } from '../../training/TrainingConfiguration.ts'

/** More than this many would not fit a link. */
export const MOST_EDITS = 40

const WORD =
  /^(\d{1,4})~([1-9])\.([1-9]\d?)\.([1-9]\d?|b)~(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)$/i

/**
 * `240~2.3.1~-0.5`: after 240 steps the weight from unit 1 to unit 3 of layer 2 is −0.5; `b` in place
 * of the last number is the bias. Layers and units count from 1. Null where the text is none.
 */
export function readEdit(word: string): ParameterEdit | null {
  const [, step = '', layer = '', output = '', input = '', text = ''] = WORD.exec(word) ?? []
  const value = Number(text)
  if (step === '' || !Number.isFinite(value)) return null
  return {
    step: Number(step),
    layer: Number(layer) - 1,
    output: Number(output) - 1,
    input: input.toLowerCase() === 'b' ? null : Number(input) - 1,
    value,
  }
}

/** The shortest text that reads back to the same edit, bit for bit. */
export function writeEdit({ step, layer, output, input, value }: ParameterEdit): string {
  const number = Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e')
  const place = `${layer + 1}.${output + 1}.${input === null ? 'b' : input + 1}`
  return `${step}~${place}~${number}`
}

/** Whether a network of these widths, inputs first and output last, has the edited parameter. */
export function isInside(edit: ParameterEdit, widths: readonly number[]): boolean {
  const inputs = widths[edit.layer]
  const outputs = widths[edit.layer + 1]
  return (
    inputs !== undefined &&
    outputs !== undefined &&
    edit.output < outputs &&
    (edit.input === null || edit.input < inputs)
  )
}

/** The words with one more edit, in the order of steps; an edit of the same place and step goes. */
export function withEdit(words: readonly string[], added: ParameterEdit): readonly string[] {
  const edits = words.map(readEdit).filter((edit) => edit !== null)
  const isSamePlace = (edit: ParameterEdit): boolean =>
    edit.step === added.step &&
    edit.layer === added.layer &&
    edit.output === added.output &&
    edit.input === added.input
  return [...edits.filter((edit) => !isSamePlace(edit)), added]
    .sort((left, right) => left.step - right.step)
    .map(writeEdit)
}
