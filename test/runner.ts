/** Runs an Action as GitHub's runner does, without GitHub: a clean environment, both streams read for commands. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { parse } from 'yaml'
import { addIssue, emptyStep, parseFileCommands, readLine, type StepLog } from './runner-commands.ts'

export interface ActionRun {
  /** Folder of action.yml. */
  actionDir: string
  /** The checked-out repository: the current folder of the Action. */
  workspace: string
  inputs?: Readonly<Record<string, string>>
  /** The payload of the event. */
  event?: unknown
  eventName?: string
  /** Set beside the runner's own variables, or instead of them; '' unsets nothing, it is an empty value. */
  env?: Readonly<Record<string, string>>
  /** The Node executable; default: the one that runs the tests. */
  node?: string
  /** What `${{ github.token }}` stands for; default ''. */
  token?: string
  /** Milliseconds after which the Action is ended; default 60,000. */
  timeout?: number
}

export interface ActionResult extends StepLog {
  /** Exit status; null when the Action was ended. */
  code: number | null
  outputs: Record<string, string>
  /** The job summary; null when it was too large and the runner dropped it. */
  summary: string | null
  /** Standard error as it was written. */
  stderr: string
}

interface Manifest {
  inputs?: Record<string, { default?: unknown } | null>
  runs: { using: string; main: string }
}

const summaryLimit = 1024 * 1024

function inputDefault(value: unknown, token: string): string {
  const filled = String(value ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token)
  if (filled.includes('${{')) throw new Error(`action.yml: the emulator does not know the expression ${filled}`)
  return filled
}

/** Input names are compared without case; hyphens stay in the name of the variable. */
function inputVariables(manifest: Manifest, run: ActionRun, step: StepLog): Record<string, string> {
  const declared = Object.entries(manifest.inputs ?? {})
  const given = new Map(Object.entries(run.inputs ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
  const known = new Set(declared.map(([name]) => name.toLowerCase()))
  const unknown = Object.keys(run.inputs ?? {}).filter((name) => !known.has(name.toLowerCase()))
  if (unknown.length > 0) {
    const valid = declared.map(([name]) => `'${name}'`).join(', ')
    const message = `Unexpected input(s) ${unknown.map((name) => `'${name}'`).join(', ')}, valid inputs are [${valid}]`
    addIssue(step, { severity: 'warning', message })
  }
  const values = new Map(
    declared.map(([name, input]) => [name.toLowerCase(), inputDefault(input?.default, run.token ?? '')]),
  )
  for (const [name, value] of given) values.set(name, value)
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function headOf(workspace: string): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    return execFileSync('git', ['-C', workspace, 'rev-parse', 'HEAD'], { encoding: 'utf8', stdio: [...stdio] }).trim()
  } catch {
    return '0'.repeat(40)
  }
}

const fileCommands = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const

function environment(run: ActionRun, temp: string): Record<string, string> {
  const eventName = run.eventName ?? 'push'
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(run.event ?? {}))
  const files = fileCommands.map((name) => [name, join(temp, name)] as const)
  for (const [, path] of files) writeFileSync(path, '')
  for (const folder of ['home', 'tool-cache']) mkdirSync(join(temp, folder))
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(temp, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_REPOSITORY: 'example-city/map-service',
    GITHUB_SHA: headOf(run.workspace),
    GITHUB_REF: eventName === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: eventName === 'pull_request' ? 'main' : '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTION: '__self',
    GITHUB_JOB: 'governance',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tool-cache'),
    ...Object.fromEntries(files),
    ...run.env,
  }
}

/** Gives whole lines to `line` as they come; a lone \r at the end of a piece waits for what follows it. */
function lineReader(line: (text: string) => void): { push(piece: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string, last: boolean) => {
    rest += text
    for (let match = /\r\n|\n|\r/.exec(rest); match; match = /\r\n|\n|\r/.exec(rest)) {
      if (!last && match[0] === '\r' && match.index === rest.length - 1) return
      line(rest.slice(0, match.index))
      rest = rest.slice(match.index + match[0].length)
    }
  }
  return {
    push: (piece) => take(decoder.write(piece), false),
    end: () => {
      take(decoder.end(), true)
      if (rest !== '') line(rest)
    },
  }
}

interface Ended {
  code: number | null
  stderr: string
}

function started(node: string, main: string, env: Record<string, string>, run: ActionRun, step: StepLog) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(node, [main], { cwd: run.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), run.timeout ?? 60_000)
    const out = lineReader((line) => readLine(step, line))
    const err = lineReader((line) => readLine(step, line))
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => {
      pieces.push(piece)
      err.push(piece)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      out.end()
      err.end()
      resolve({ code, stderr: Buffer.concat(pieces).toString('utf8') })
    })
  })
}

function readOutputs(path: string, step: StepLog): Record<string, string> {
  try {
    return parseFileCommands(readFileSync(path, 'utf8'))
  } catch (error) {
    const message = `Unable to process file command 'output' successfully. ${(error as Error).message}`
    addIssue(step, { severity: 'error', message })
    return {}
  }
}

function readSummary(path: string, step: StepLog): string | null {
  const bytes = readFileSync(path)
  if (bytes.length <= summaryLimit) return bytes.toString('utf8')
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes.length / 1024)}k.`
  addIssue(step, { severity: 'error', message })
  return null
}

/** Runs the Action in `actionDir` on a workspace, and tells what GitHub would show of it. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const manifest = parse(readFileSync(join(run.actionDir, 'action.yml'), 'utf8')) as Manifest
  if (!/^node\d+$/.test(manifest.runs.using))
    throw new Error(`action.yml: runs.using is ${manifest.runs.using}, not node`)
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const step = emptyStep()
    const env = { ...environment(run, temp), ...inputVariables(manifest, run, step) }
    const main = join(run.actionDir, manifest.runs.main)
    const { code, stderr } = await started(run.node ?? process.execPath, main, env, run, step)
    const outputs = readOutputs(env.GITHUB_OUTPUT as string, step)
    const summary = readSummary(env.GITHUB_STEP_SUMMARY as string, step)
    return { ...step, code, outputs, summary, stderr }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}
