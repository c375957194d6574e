import { exportedText } from './exportedText.ts'
import type { ExportAnswer, ExportRequest } from './ExportRequest.ts'

/**
 * Answers one request. A bundle of its own that shares no file with any page: it names every lab, and
 * shared with them it would part the files that pages load.
 */
addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  postMessage(answer(data))
})

function answer(request: ExportRequest): ExportAnswer {
  try {
    return { text: exportedText(request) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
