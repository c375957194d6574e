import { LARGEST_WEIGHTS_FILE, readWeights } from '../../../pytorch/weightsFile.ts'

/** The networks of a file as JSON. Rejects with a Korean sentence. */
export async function readWeightsFile(file: Blob): Promise<string> {
  // A huge file is not read at all.
  const text = file.size > LARGEST_WEIGHTS_FILE ? '' : await file.text()
  return JSON.stringify(readWeights(text, file.size))
}
