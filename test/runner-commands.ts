/**
 * The commands of a workflow step as GitHub's runner reads them, for tests: what a log line does, not what it should
 * do. After actions/runner, ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs, FileCommandManager.cs.
 */

export interface Command {
  name: string
  properties: ReadonlyMap<string, string>
  data: string
}

export interface Issue {
  severity: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

/** What the runner made of the output of a step. */
export interface StepLog {
  issues: Issue[]
  /** Issues over ten of a severity: the runner shows them nowhere. */
  dropped: Record<Issue['severity'], number>
  /** Lines that are no command. */
  log: string[]
  masks: string[]
  /** The token that commands are stopped with; null: they are read. */
  stopped: string | null
  /** All other commands that were carried out: group, debug, set-output, add-matcher … */
  commands: Command[]
}

const names = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]

/** .NET's char.IsWhiteSpace, which TrimStart goes by. */
const blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const trimStart = (text: string) => text.replace(new RegExp(`^${blank}+`), '')
const trim = (text: string) => trimStart(text).replace(new RegExp(`${blank}+$`), '')

type Escapes = readonly (readonly [string, string])[]
const data: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const property: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const legacy: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]
const unescaped = (text: string, escapes: Escapes) =>
  escapes.reduce((result, [written, meant]) => result.replaceAll(written, meant), text)

/** .NET's Split with RemoveEmptyEntries and count 2: `=` at the start, and after the first part, is skipped. */
function pair(text: string): readonly [string, string] | null {
  const match = /^=*([^=]+)=+([^=][\s\S]*)$/.exec(text)
  return match ? [match[1] as string, match[2] as string] : null
}

function commandOf(info: string, rest: string, v2: boolean, registered: ReadonlySet<string>): Command | null {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return null
  const properties = new Map<string, string>()
  if (space > 0) {
    const list = v2 ? trim(info.slice(space + 1)) : info.slice(space + 1)
    for (const part of list.split(v2 ? ',' : ';')) {
      const found = pair(part)
      if (found) properties.set(found[0].toLowerCase(), unescaped(found[1], v2 ? property : legacy))
    }
  }
  return { name, properties, data: unescaped(rest, v2 ? data : legacy) }
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | null {
  const text = trimStart(line)
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  return end < 0 ? null : commandOf(text.slice(2, end), text.slice(end + 2), true, registered)
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? null : commandOf(line.slice(start + 3, end), line.slice(end + 1), false, registered)
}

/** The command that a line is, or null: the line is a log line. `token`: the one that commands are stopped with. */
export function parseCommand(line: string, token: string | null = null): Command | null {
  const registered = new Set(token === null ? names : [...names, token.toLowerCase()])
  return parseV2(line, registered) ?? parseV1(line, registered)
}

/** .NET's ReadLine: lines end at \r\n, \n and a lone \r; the last one needs no end. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

const whole = (text: string | undefined) =>
  text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : null

/** ValidateLinesAndColumns: what the runner leaves of places that cannot be. */
function issueOf(severity: Issue['severity'], { properties, data: message }: Command): Issue {
  let line = whole(properties.get('line'))
  let endLine = whole(properties.get('endline'))
  let col = whole(properties.get('col'))
  let endColumn = whole(properties.get('endcolumn'))
  line ??= endLine
  col ??= endColumn
  if (line === null || (endLine !== null && endLine !== line)) col = endColumn = null
  if (line !== null && endLine !== null && endLine < line) line = endLine = null
  if (col !== null && endColumn !== null && endColumn < col) col = endColumn = null
  const title = properties.get('title')
  const file = properties.get('file')
  return {
    severity,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === null ? {} : { line }),
    ...(endLine === null ? {} : { endLine }),
    ...(col === null ? {} : { col }),
    ...(endColumn === null ? {} : { endColumn }),
  }
}

const perSeverity = 10
const messageLimit = 4096

/** Counts an issue as the runner does: ten of a severity are shown, longer messages are cut. */
export function addIssue(step: StepLog, issue: Issue): void {
  if (step.issues.filter(({ severity }) => severity === issue.severity).length >= perSeverity) {
    step.dropped[issue.severity] += 1
    return
  }
  step.issues.push({ ...issue, message: issue.message.slice(0, messageLimit) })
}

export const emptyStep = (): StepLog => ({
  issues: [],
  dropped: { error: 0, warning: 0, notice: 0 },
  log: [],
  masks: [],
  stopped: null,
  commands: [],
})

const failed = (step: StepLog, line: string, why: string) =>
  addIssue(step, { severity: 'error', message: `Unable to process command '${line}' successfully. ${why}` })

function stop(step: StepLog, token: string, line: string): void {
  const refused = token === '' || token === 'pause-logging' || names.includes(token.toLowerCase())
  if (refused) failed(step, line, `Invoked ::stop-commands:: with token '${token}', which is not allowed.`)
  else step.stopped = token
}

function mask(step: StepLog, secret: string): void {
  if (trim(secret) !== '') step.masks.push(secret)
  else addIssue(step, { severity: 'warning', message: "Can't add secret mask for empty string" })
}

function carryOut(step: StepLog, command: Command, line: string): void {
  const { name } = command
  if (name === 'error' || name === 'warning' || name === 'notice') addIssue(step, issueOf(name, command))
  else if (name === 'add-mask') mask(step, command.data)
  else if (name === 'stop-commands') stop(step, command.data, line)
  else if (name === 'set-env' || name === 'add-path') failed(step, line, `The command ${name} is disabled.`)
  else step.commands.push(command)
}

/** Reads one line of standard output or standard error. */
export function readLine(step: StepLog, line: string): void {
  const command = parseCommand(line, step.stopped)
  if (command && step.stopped !== null && command.name === step.stopped.toLowerCase()) step.stopped = null
  else if (command && step.stopped === null) carryOut(step, command, line)
  else step.log.push(line)
}

/** What the runner makes of a whole output. */
export function readLog(output: string): StepLog {
  const step = emptyStep()
  for (const line of linesOf(output)) readLine(step, line)
  return step
}

/**
 * The file behind GITHUB_OUTPUT: `name=value` and `name<<DELIMITER` … `DELIMITER`; lines end at \n only.
 * @throws Error on what makes the runner fail the step.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) values[line.slice(0, equals)] = line.slice(equals + 1)
    else if (heredoc > 0 && line.length > heredoc + 2) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, i + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[line.slice(0, heredoc)] = lines.slice(i + 1, end).join('\n')
      i = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return values
}
