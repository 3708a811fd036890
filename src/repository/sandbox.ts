import { Worker } from 'node:worker_threads'
import type { Root } from 'mdast'

type Outcome = Root | 'timeout' | 'crash'

/** Milliseconds after which a parse is given up; starting, which no text can slow down, has a limit of its own. */
const timeLimit = 2_000
const startLimit = 20_000
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 }

/**
 * Parses Markdown in a worker of its own, which is ended after two seconds and may neither take more than 256 MB nor
 * crash the caller. `workerPath`: the built `worker.js`. Texts are parsed one after the other, so that a repository full
 * of hostile files cannot take all memory at once. Never rejects.
 */
export function parseInWorker(workerPath: string | URL): (text: string) => Promise<Outcome> {
  let queue: Promise<unknown> = Promise.resolve()
  return (text) => {
    const result = queue.then(() => parseOnce(workerPath, text))
    queue = result
    return result
  }
}

function parseOnce(workerPath: string | URL, text: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = startWorker(workerPath, text)
    if (!worker) return resolve('crash')
    const finish = (outcome: Outcome) => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    let timer = setTimeout(() => finish('timeout'), startLimit)
    worker.on('message', (message: Root | 'ready' | null) => {
      if (message !== 'ready') return finish(message ?? 'crash')
      clearTimeout(timer)
      timer = setTimeout(() => finish('timeout'), timeLimit)
    })
    worker.once('messageerror', () => finish('crash'))
    worker.once('error', () => finish('crash'))
    worker.once('exit', () => finish('crash'))
  })
}

function startWorker(workerPath: string | URL, text: string): Worker | null {
  try {
    return new Worker(workerPath, {
      workerData: text,
      resourceLimits,
      stdin: false,
      stdout: true,
      stderr: true,
      env: {},
    })
  } catch {
    return null
  }
}
