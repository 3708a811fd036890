import { spawn } from 'node:child_process'

/** A program with its limits. It is run without a shell. */
export interface ProgramCall {
  /** Absolute path of the program. */
  program: string
  args: readonly string[]
  cwd: string
  /** All variables that it sees: nothing is inherited. */
  env: Readonly<Record<string, string>>
  /** What it reads on standard input. */
  input: string
  /** It is ended after so many milliseconds. */
  milliseconds: number
  /** It is ended when it prints more bytes than this. */
  bytes: number
}

/** How it ended. `status` null: by a signal that is not ours. `stderr`: the first 10,000 characters. */
export type ProgramEnd =
  | { end: 'exit'; status: number | null; stdout: string; stderr: string }
  | { end: 'timeout' }
  | { end: 'too-much' }
  | { end: 'not-started'; code: string }

// A program of its own group is ended with all that it started, even where a wrapper stands before it.
const grouped = process.platform !== 'win32'

function killAll(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(grouped ? -pid : pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Who stops us stops the program too, which does not hear the terminal in a group of its own. Gives how to undo it. */
function endWithUs(pid: number | undefined): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (signal: NodeJS.Signals): void => {
    killAll(pid)
    undo()
    process.kill(process.pid, signal)
  }
  const undo = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.once(signal, stop)
  return undo
}

/** Runs a program within its limits. Never rejects. */
export function runProgram({ program, args, cwd, env, input, milliseconds, bytes }: ProgramCall): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, detached: grouped, windowsHide: true })
    const undo = endWithUs(child.pid)
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ''
    const finish = (how: ProgramEnd): void => {
      clearTimeout(timer)
      undo()
      // What it left running in its group has nothing more to do.
      killAll(child.pid)
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
      resolve(how)
    }
    const timer = setTimeout(() => finish({ end: 'timeout' }), milliseconds)
    child.on('error', (error: NodeJS.ErrnoException) => finish({ end: 'not-started', code: error.code ?? error.name }))
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > bytes) finish({ end: 'too-much' })
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr = (stderr + chunk.toString()).slice(0, 10_000)
    })
    child.on('close', (status) =>
      finish({ end: 'exit', status, stdout: Buffer.concat(chunks).toString('utf8'), stderr }),
    )
    // It may end before it has read everything (EPIPE); how it ended tells the story.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
