import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction } from './runner.ts'
import { linesOf, parseCommand, parseFileCommands, readLog } from './runner-commands.ts'

describe("the runner's grammar", () => {
  it('reads a command only where a line begins with it, after any blank', () => {
    for (const line of ['::error::x', '  ::error::x', '\t\u00a0\u3000::ERROR::x'])
      expect(parseCommand(line)).toMatchObject({ name: 'error', data: 'x' })
    for (const line of ['x ::error::y', ':: error::y', '::error:y', '::unknown::y', '\\::error::y', ''])
      expect(parseCommand(line)).toBeNull()
  })

  it('reads the older form anywhere in a line', () => {
    expect(parseCommand('Heading ##[error file=a.md;line=2]no %5D end%3B')).toEqual({
      name: 'error',
      properties: new Map([
        ['file', 'a.md'],
        ['line', '2'],
      ]),
      data: 'no ] end;',
    })
    for (const line of ['##[error', '##[unknown]x', '##[\\error]x', '# #[error]x'])
      expect(parseCommand(line)).toBeNull()
  })

  it('unescapes data and properties in the order that keeps an escaped percent sign', () => {
    const command = parseCommand('::warning title=a%3Ab%2Cc%253A,file=x=y::1%0A2%0D3%250A:,')
    expect(command?.data).toBe('1\n2\r3%0A:,')
    expect(Object.fromEntries(command?.properties ?? [])).toEqual({ title: 'a:b,c%3A', file: 'x=y' })
  })

  it('drops empty properties, and equals signs where a value begins', () => {
    expect(Object.fromEntries(parseCommand('::notice a=,,b==1, c=2 ::x')?.properties ?? [])).toEqual({
      b: '1',
      ' c': '2',
    })
  })

  it('ends lines at all three line ends', () => {
    expect(linesOf('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
    expect(readLog('harmless\r::add-mask::e\n').masks).toEqual(['e'])
  })

  it('stops commands until the token comes, and refuses tokens that would lock the step', () => {
    const step = readLog('::stop-commands::pass\n::error::hidden\n::PASS::\n::error::shown')
    expect(step.issues.map(({ message }) => message)).toEqual(['shown'])
    expect(step.log).toEqual(['::error::hidden'])
    expect(step.stopped).toBeNull()
    expect(readLog('::stop-commands::t').stopped).toBe('t')
    for (const token of ['', 'error', 'pause-logging']) expect(readLog(`::stop-commands::${token}`).stopped).toBeNull()
  })

  it('keeps ten issues of a severity, counts the others and cuts long messages', () => {
    const step = readLog(`${'::warning::x\n'.repeat(13)}::error::${'ä'.repeat(5000)}`)
    expect(step.issues.filter(({ severity }) => severity === 'warning')).toHaveLength(10)
    expect(step.dropped).toEqual({ error: 0, warning: 3, notice: 0 })
    expect(step.issues.at(-1)?.message).toHaveLength(4096)
  })

  it('drops places that cannot be', () => {
    const place = (properties: string) => readLog(`::error ${properties}::x`).issues[0]
    expect(place('endLine=4')).toMatchObject({ line: 4, endLine: 4 })
    expect(place('line=4,endLine=2')).not.toHaveProperty('line')
    expect(place('line=1,endLine=2,col=3')).not.toHaveProperty('col')
    expect(place('col=3')).not.toHaveProperty('col')
    expect(place('line=1,col=3,endColumn=2')).not.toHaveProperty('endColumn')
  })

  it('reads output files in both forms, and fails on a text without its end', () => {
    expect({ ...parseFileCommands('a=1=2\n\nb<<X\n1\nY\n2\nX\nc<<D\nD\n') }).toEqual({ a: '1=2', b: '1\nY\n2', c: '' })
    expect(() => parseFileCommands('b<<X\n1\n')).toThrow('delimiter not found')
    expect(() => parseFileCommands('nothing')).toThrow('Invalid format')
  })
})

describe('runAction', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'action-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function action(main: string, inputs = '') {
    writeFileSync(join(folder, 'action.yml'), `name: t\ninputs: {${inputs}}\nruns: { using: node24, main: main.mjs }\n`)
    writeFileSync(join(folder, 'main.mjs'), `import { appendFileSync } from 'node:fs'\n${main}`)
    return { actionDir: folder, workspace: folder }
  }

  it('fills in the defaults of action.yml and reports unknown inputs as the runner does', async () => {
    const code =
      'console.log(JSON.stringify(Object.entries(process.env).filter(([k]) => k.startsWith("INPUT_")).sort()))'
    const token = "'$" + "{{ github.token }}'"
    const run = action(code, `token: { default: ${token} }, fail-on: {}, "a b": { default: true }`)
    const result = await runAction({ ...run, token: 'secret', inputs: { 'Fail-On': 'error', levle: '2' } })
    expect(JSON.parse(result.log[0] ?? '')).toEqual([
      ['INPUT_A_B', 'true'],
      ['INPUT_FAIL-ON', 'error'],
      ['INPUT_LEVLE', '2'],
      ['INPUT_TOKEN', 'secret'],
    ])
    expect(result.issues[0]?.message).toBe("Unexpected input(s) 'levle', valid inputs are ['token', 'fail-on', 'a b']")
  })

  it('gives a clean environment, the event and the exit status', async () => {
    const code = `import { readFileSync } from 'node:fs'
      console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
      console.log([process.cwd(), process.env.GITHUB_EVENT_NAME, process.env.VITEST ?? 'clean'].join())
      process.exitCode = 3`
    const result = await runAction({ ...action(code), event: { number: 7 }, eventName: 'pull_request' })
    expect(result.log[0]).toBe('{"number":7}')
    expect(result.log[1]).toMatch(/pull_request,clean$/)
    expect(result.code).toBe(3)
  })

  it('reads commands from both streams, and outputs and summary from their files', async () => {
    const code = `console.error('::warning::from stderr'); console.log('plain'); process.stdout.write('x\\r'); process.stdout.write('\\n::notice::y')
      appendFileSync(process.env.GITHUB_OUTPUT, 'score=87\\n'); appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Page')`
    const result = await runAction(action(code))
    expect(result.issues.map(({ message }) => message).sort()).toEqual(['from stderr', 'y'])
    expect(result.log).toEqual(['plain', 'x'])
    expect(result.stderr).toBe('::warning::from stderr\n')
    expect({ ...result.outputs }).toEqual({ score: '87' })
    expect(result.summary).toBe('# Page')
  })

  it('drops a summary above one mebibyte as the runner does', async () => {
    const result = await runAction(action("appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577))"))
    expect(result.summary).toBeNull()
    expect(result.issues[0]?.severity).toBe('error')
  })
})
