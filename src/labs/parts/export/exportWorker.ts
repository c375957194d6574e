import { exportedText } from './exportedText.ts'
import type { ExportAnswer, ExportRequest, ReadRequest } from './ExportRequest.ts'
import { readWeightsFile } from './readWeightsFile.ts'

/**
 * Answers one request. A bundle of its own that shares no file with any page: it names every lab, and
 * shared with them it would part the files that pages load.
 */
addEventListener('message', ({ data }: MessageEvent<ExportRequest | ReadRequest>) => {
  void answer(data).then((said) => {
    postMessage(said)
  })
})

async function answer(request: ExportRequest | ReadRequest): Promise<ExportAnswer> {
  try {
    if (request.kind === 'read') return { text: await readWeightsFile(request.file) }
    return { text: exportedText(request) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
