import { fork } from 'node:child_process'
import { join } from 'node:path'

/** @import { Layer, Workload } from './Engine.mjs' */

/** One engine on one workload in a process of its own, as its parent sees it. */
export class EngineProcess {
  #child
  #complaints = ''

  /** @param {readonly string[]} nodeOptions */
  constructor(nodeOptions = []) {
    this.#child = fork(join(import.meta.dirname, 'oneEngine.mjs'), [], {
      serialization: 'advanced',
      // What an engine prints while it loads is not ours to show.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...nodeOptions],
    })
    this.#child.stderr.on('data', (text) => {
      this.#complaints = (this.#complaints + text).slice(-2000)
    })
  }

  /** @returns {Promise<{ absent?: string, label?: string, precision?: string, unchecked?: string | null, computed?: Workload }>} */
  open(engine, workload) {
    return this.#ask({ question: 'open', engine, workload })
  }

  /** @returns {Promise<{ absent?: string, steps: number, layers: Layer[] }>} */
  train(steps, seconds) {
    return this.#ask({ question: 'train', steps, seconds })
  }

  /** @returns {Promise<{ absent?: string, secondsPerStep: number }>} */
  warmUp(seconds) {
    return this.#ask({ question: 'warmUp', seconds })
  }

  /** @returns {Promise<{ absent?: string, steps: number, cpuSeconds: number }>} */
  measure(seconds) {
    return this.#ask({ question: 'measure', seconds })
  }

  close() {
    if (this.#child.connected) this.#child.disconnect()
  }

  #ask(message) {
    const child = this.#child
    return new Promise((resolve) => {
      const settle = (answer) => {
        child.off('message', settle).off('exit', died).off('error', died)
        resolve(answer)
      }
      const died = (reason) => {
        const line = this.#complaints.split('\n').find((text) => /error/i.test(text))
        settle({ absent: line?.trim() ?? `the process ended (${reason?.message ?? reason})` })
      }
      if (!child.connected) return died('not connected')
      child.on('message', settle).on('exit', died).on('error', died)
      child.send(message, (error) => {
        if (error) died(error)
      })
    })
  }
}
