import type { ExportAnswer, ExportRequest, ReadRequest } from './ExportRequest.ts'
import ExportWorker from './exportWorker.ts?worker'

/**
 * The file of a request, made by a worker that lives as long as it takes. Rejects with a Korean
 * sentence where there is none, and with the browser's own words where it refuses workers.
 */
export async function askForExport(request: ExportRequest | ReadRequest): Promise<string> {
  // The build draws pages in Node; the condition leaves this line out of the page's script.
  if (import.meta.env.SSR) {
    return request.kind === 'read'
      ? (await import('./readWeightsFile.ts')).readWeightsFile(request.file)
      : (await import('./exportedText.ts')).exportedText(request)
  }
  const worker = new ExportWorker()
  try {
    const answer = await new Promise<ExportAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
        resolve(data)
      })
      worker.addEventListener('error', reject)
      worker.postMessage(request)
    })
    if ('problem' in answer) throw new Error(answer.problem)
    return answer.text
  } finally {
    worker.terminate()
  }
}
