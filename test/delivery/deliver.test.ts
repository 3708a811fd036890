import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actions, deliver } from '../../src/delivery/deliver.ts'
import { AuthorError } from '../../src/model.ts'
import type { Delivery } from '../../src/report.ts'
import { runAction } from '../runner.ts'

const source = fileURLToPath(new URL('../../src/delivery/deliver.ts', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'delivery-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function sink() {
  const stream = new Writable({
    write(piece, _encoding, done) {
      stream.text += piece.toString()
      done()
    },
  }) as Writable & { text: string }
  stream.text = ''
  return stream
}

let calls: unknown[]
let stdout: ReturnType<typeof sink>
let stderr: ReturnType<typeof sink>
const call =
  (name: string) =>
  (...given: unknown[]) => {
    calls.push([name, ...given])
  }
const actions = (): Promise<Actions> =>
  Promise.resolve({
    error: call('error'),
    warning: call('warning'),
    notice: call('notice'),
    setOutput: call('setOutput'),
    summary: {
      addRaw: (text: string) => ({
        write: async () => {
          calls.push(['summary', text])
        },
      }),
    },
  })
beforeEach(() => {
  calls = []
  stdout = sink()
  stderr = sink()
})
const send = (deliveries: readonly Delivery[], env: Record<string, string> = {}) =>
  deliver(deliveries, { stdout, stderr, env, actions })

describe('deliver', () => {
  it('prints what is for standard output as it is, in a terminal', async () => {
    await send([{ to: 'stdout', text: '\u001b[31mx\u001b[39m\n::error::y\n' }])
    expect(stdout.text).toBe('\u001b[31mx\u001b[39m\n::error::y\n')
  })

  it('lets no line of a log be a command in an Action', async () => {
    await send([{ to: 'stdout', text: '\u001b[31mx\u001b[39m\n::error::y\n' }], { GITHUB_ACTIONS: 'true' })
    expect(stdout.text).toBe('x\n\\::error::y\n')
  })

  it.each<Record<string, string>>([{ TF_BUILD: 'True' }, { TEAMCITY_VERSION: '2026.1' }])(
    'nor in %o, whose commands have a name',
    async (env) => {
      await send([{ to: 'stdout', text: 'a ##vso[task.setvariable variable=PATH]x ##[error]y\n' }], env)
      expect(stdout.text).toBe('a ##\\vso[task.setvariable variable=PATH]x ##[\\error]y\n')
    },
  )

  it('hands annotations and outputs to the runner', async () => {
    const location = { path: 'docs/plan.md', line: 4 }
    const annotation: Delivery = { to: 'annotation', severity: 'notice', title: ' T ', message: 'M', location }
    await send([annotation, { to: 'output', name: 'score', value: '87' }], { GITHUB_OUTPUT: join(folder, 'out') })
    expect(calls).toEqual([
      ['notice', 'M', { title: 'T', file: 'docs/plan.md', startLine: 4 }],
      ['setOutput', 'score', '87'],
    ])
  })

  it('sends outputs nowhere, and prints the summary, where there is no runner', async () => {
    await send([
      { to: 'output', name: 'score', value: '87' },
      { to: 'summary', markdown: '# Page\n' },
    ])
    expect(calls).toEqual([])
    expect(stdout.text).toBe('# Page\n')
  })

  it('does not write a summary that the runner would drop, and says so', async () => {
    const path = join(folder, 'summary.md')
    writeFileSync(path, 'x'.repeat(1_000_000))
    await send([{ to: 'summary', markdown: 'ä'.repeat(30_000) }], { GITHUB_STEP_SUMMARY: path })
    expect(calls).toEqual([])
    expect(stderr.text).toContain('1060000 bytes')
    await send([{ to: 'summary', markdown: 'short' }], { GITHUB_STEP_SUMMARY: path })
    expect(calls).toEqual([['summary', 'short']])
  })

  it('goes on when the summary cannot be written', async () => {
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'nowhere', 'summary.md') }
    await send(
      [
        { to: 'summary', markdown: 'x' },
        { to: 'stdout', text: 'after' },
      ],
      env,
    )
    expect(stderr.text).toContain('The job summary was not written')
    expect(stdout.text).toBe('after')
  })

  it('writes files, with the folders above them, and names the one that it cannot write', async () => {
    const path = join(folder, 'reports', 'report.json')
    await send([{ to: 'file', path, text: '{}' }])
    expect(readFileSync(path, 'utf8')).toBe('{}')
    const error = await send([{ to: 'file', path: join(path, 'below'), text: '' }]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AuthorError)
    expect((error as AuthorError).text.fi).toContain('report.json')
  })

  it('tells other errors of standard output than a reader who left', async () => {
    const full = new Writable({
      write: (_piece, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    })
    await expect(deliver([{ to: 'stdout', text: 'x' }], { stdout: full, stderr, env: {} })).rejects.toThrow('full')
  })
})

describe('deliver in a process of its own', () => {
  async function bundled(name: string, body: string): Promise<string> {
    const outfile = join(folder, name)
    const contents = `import { deliver } from ${JSON.stringify(source)}
      const to = { stdout: process.stdout, stderr: process.stderr, env: process.env }
      ${body}`
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    }
    const resolveDir = fileURLToPath(new URL('../..', import.meta.url))
    await build({
      stdin: { contents, resolveDir, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner,
      logLevel: 'error',
    })
    return outfile
  }

  it('keeps its exit status and shows no stack when the reader leaves', async () => {
    const text = `'line of a report\\n'.repeat(200_000)`
    const main = await bundled(
      'epipe.mjs',
      `await deliver([{ to: 'stdout', text: ${text} }, { to: 'stdout', text: 'x' }], to); process.exitCode = 1`,
    )
    const command = `"${process.execPath}" "${main}" | head -1; echo "status \${PIPESTATUS[0]}"`
    const { stdout: printed, stderr: told } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(told).toBe('')
    expect(printed).toBe('line of a report\nstatus 1\n')
  })

  it('loads nothing of the Actions toolkit for a report on standard output', async () => {
    const main = await bundled('plain.mjs', `await deliver([{ to: 'stdout', text: 'x' }], to)`)
    expect(execFileSync(process.execPath, [main], { encoding: 'utf8' })).toBe('x')
  })

  it('gives a real step its annotations, outputs and summary', async () => {
    await bundled(
      'main.mjs',
      `await deliver([
        { to: 'stdout', text: 'before ##[error]no\\n' },
        { to: 'annotation', severity: 'error', title: 'a:b,c', message: '100 %0A\\n::error::x', location: { path: 'a,b:c.md', line: 2 } },
        { to: 'output', name: 'report', value: 'two\\nlines<<EOF' },
        { to: 'summary', markdown: '# Sivu ä\\n' },
        { to: 'stdout', text: 'after\\n' },
      ], to)`,
    )
    writeFileSync(join(folder, 'action.yml'), 'name: t\nruns: { using: node24, main: main.mjs }\n')
    const result = await runAction({ actionDir: folder, workspace: folder })
    expect(result).toMatchObject({
      code: 0,
      log: ['before ##[\\error]no', 'after'],
      summary: '# Sivu ä\n',
      stderr: '',
      masks: [],
      stopped: null,
      commands: [],
    })
    expect(result.issues).toEqual([
      { severity: 'error', title: 'a:b,c', message: '100 %0A\n::error::x', file: 'a,b:c.md', line: 2 },
    ])
    expect({ ...result.outputs }).toEqual({ report: 'two\nlines<<EOF' })
  })
})
