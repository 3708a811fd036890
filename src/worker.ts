import { parentPort, workerData } from 'node:worker_threads'
import { loadParser } from './inventory/markdown-parse.ts'

// Entry of the worker that parses Markdown which could hurt: posts `ready` once it is loaded, then
// the tree as plain data, or null when the parser gives up.
const parse = await loadParser()
parentPort?.postMessage('ready')
try {
  parentPort?.postMessage(parse(String(workerData)))
} catch {
  parentPort?.postMessage(null)
}
