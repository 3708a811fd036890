/** `kuntalint init` as it is called, from the source: with options, or at a terminal that these tests play. */
import { PassThrough } from 'node:stream'
import { readArguments } from '../../src/arguments.ts'
import { perform } from '../../src/commands/init.ts'
import { mistakeLines } from '../../src/delivery/mistakes.ts'
import type { Language } from '../../src/model.ts'

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** What is typed when a text appears on the screen. */
export type Keys = readonly (readonly [seen: RegExp, typed: string])[]

export const enter = '\r'
export const down = '\u001b[B'
export const leave = '\u001b'
export const interrupt = '\u0003'

const gathered = (stream: PassThrough): { text: string } => {
  const all = { text: '' }
  stream.setEncoding('utf8').on('data', (piece: string) => {
    all.text += piece
  })
  return all
}

const asTerminal = (stream: PassThrough): PassThrough =>
  Object.assign(stream, { isTTY: true, columns: 100, rows: 60, setRawMode: () => stream })

/** Types each answer once its question has appeared behind the one before. */
function play(output: PassThrough, input: PassThrough, keys: Keys): void {
  const waiting = [...keys]
  let seen = ''
  output.on('data', (piece: string) => {
    seen += piece
    const [next] = waiting
    if (!next?.[0].test(seen)) return
    waiting.shift()
    seen = ''
    setImmediate(() => input.write(next[1]))
  })
}

/** Runs it in a folder. `keys`: somebody sits at the terminal and types these. */
export async function init(
  folder: string,
  options: readonly string[],
  { keys = null as Keys | null, language = 'en' as Language, today = new Date('2026-11-24T10:00:00Z') } = {},
): Promise<Ended> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough(), input: new PassThrough() }
  const [stdout, stderr] = [gathered(streams.stdout), gathered(streams.stderr)]
  if (keys) {
    for (const stream of Object.values(streams)) asTerminal(stream)
    play(options.includes('--dry-run') ? streams.stderr : streams.stdout, streams.input, keys)
  }
  const surroundings = {
    destinations: { stdout: streams.stdout, stderr: streams.stderr, env: {} },
    language,
    colour: false,
    input: streams.input,
    today,
    forge: { apiUrl: 'https://api.github.com', token: null },
  }
  try {
    const code = await perform(readArguments(['init', folder, ...options]), surroundings)
    return { code, stdout: stdout.text, stderr: stderr.text }
  } catch (error) {
    const lines = mistakeLines(error, language)
    if (!lines) throw error
    return { code: 2, stdout: stdout.text, stderr: lines.join('\n') }
  }
}
