import type { Bitmap } from '../../../engine/images/Bitmap.ts'
import { inkOfImage } from '../../../engine/images/inkOfImage.ts'
import type { ColourImage } from '../../../engine/images/inkOfImage.ts'
import { PAD_PIXELS } from '../../../figures/digits/padCells.ts'
import { FILE_PROBLEMS, IMAGE_PROBLEMS } from './strings.ts'

/** The ink of a file, or a sentence that says why there is none and what works. */
export type FileOutcome =
  | { readonly ink: Bitmap; readonly sentence: null }
  | { readonly ink: null; readonly sentence: string }

/** Thrown by a decoder for pictures that would take too much memory. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

export type Decoder = (file: Blob) => Promise<ColourImage>

const MOST_BYTES = 20 * 2 ** 20
const MOST_PIXELS = 40e6
/** Longer side of what is looked at. */
const LOOKED_AT = 1024

/** Takes the writing out of a picture file. Never throws: what goes wrong is a sentence. */
export async function inkOfFile(file: Blob, decode: Decoder = decodeImage): Promise<FileOutcome> {
  const refuse = (sentence: string): FileOutcome => ({ ink: null, sentence })
  if (file.size === 0) return refuse(FILE_PROBLEMS.empty)
  // A file without a known type may still be a picture: the decoder will tell.
  if (file.type !== '' && !file.type.startsWith('image/')) return refuse(FILE_PROBLEMS.kind)
  if (file.size > MOST_BYTES) return refuse(FILE_PROBLEMS.large)
  let image: ColourImage
  try {
    image = await decode(file)
  } catch (error) {
    if (error instanceof TooLargeError) return refuse(FILE_PROBLEMS.large)
    return refuse(file.type === '' ? FILE_PROBLEMS.kind : FILE_PROBLEMS.corrupt)
  }
  const { ink, problem } = inkOfImage(image, PAD_PIXELS)
  return problem === null ? { ink, sentence: null } : refuse(IMAGE_PROBLEMS[problem])
}

/** The first picture among what was dropped or pasted, else the first file, or null. */
export function pictureIn(files: Iterable<File> | null | undefined): File | null {
  const all = [...(files ?? [])]
  return all.find(({ type }) => type.startsWith('image/')) ?? all[0] ?? null
}

/** Lets the browser decode a picture, at most 1,024 pixels wide or high. */
async function decodeImage(file: Blob): Promise<ColourImage> {
  const picture = await createImageBitmap(file)
  try {
    if (picture.width * picture.height > MOST_PIXELS) throw new TooLargeError()
    const scale = Math.min(1, LOOKED_AT / Math.max(picture.width, picture.height))
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('The browser gives no canvas.')
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, width, height)
    return context.getImageData(0, 0, width, height)
  } finally {
    picture.close()
  }
}
