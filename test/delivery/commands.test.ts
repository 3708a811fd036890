import * as core from '@actions/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { safeLine, safeLog } from '../../src/delivery/commands.ts'
import { deliver } from '../../src/delivery/deliver.ts'
import type { Delivery, Report } from '../../src/report.ts'
import github from '../../src/reporters/github.ts'
import summary from '../../src/reporters/summary.ts'
import terminal from '../../src/reporters/terminal.ts'
import { exampleFinding, exampleOptions, exampleOutcome, exampleReport, exampleRule } from '../report-example.ts'
import { readLog } from '../runner-commands.ts'

const commands = [
  '::error::pwned',
  '##[error]pwned',
  '::add-mask::e',
  '::stop-commands::t',
  '##[add-matcher]x.json',
  '::debug::',
  '%0A',
  '%25',
  ':',
  ',',
  '=',
  ';',
  ']',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\u00a0',
  ' ',
  '\t',
  '\u202e',
  '\u001b[31m',
  '\u0000',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '::',
  '##[',
]
/** Any text, with commands at every place. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...commands), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 10 })
  .map((parts) => parts.join(''))

/** The log of the process, as the runner reads it: bytes in UTF-8. */
const asRead = (text: string) => readLog(Buffer.from(text, 'utf8').toString('utf8'))

describe('safeLine', () => {
  it('makes every text a log line: no command, no mask, no control character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const step = asRead(safeLine(text))
        expect(step).toMatchObject({ issues: [], masks: [], commands: [], stopped: null })
        expect(step.log.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 3000 },
    )
  })

  it('neutralises the known attacks and leaves ordinary text alone', () => {
    expect(safeLine('  ::error::x')).toBe('  \\::error::x')
    expect(safeLine('a\r::stop-commands::t')).toBe('a\n\\::stop-commands::t')
    expect(safeLine('# x ##[error]y')).toBe('# x ##[\\error]y')
    expect(safeLine('a ##vso[task.complete] ##TeamCity[x]')).toBe('a ##\\vso[task.complete] ##\\TeamCity[x]')
    expect(safeLine('Päätöksenteko: 10:30, a::b\tc')).toBe('Päätöksenteko: 10:30, a::b\tc')
    expect(safeLog('\u001b[31merror\u001b[39m')).toBe('error')
  })
})

/** What the process writes while `deliveries` are delivered in an Action. */
async function logOf(deliveries: readonly Delivery[]): Promise<string> {
  let output = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(((
    text: string | Uint8Array,
    ...rest: unknown[]
  ) => {
    output += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined
    done?.()
    return true
  }) as typeof process.stdout.write)
  const actions = () => Promise.resolve(core)
  await deliver(deliveries, {
    stdout: process.stdout,
    stderr: process.stderr,
    env: { GITHUB_ACTIONS: 'true' },
    actions,
  })
  write.mockRestore()
  return output
}

afterEach(() => vi.restoreAllMocks())

describe('annotations through @actions/core', () => {
  const whole = (text: string) => Buffer.from(text, 'utf8').toString('utf8')

  it('reach the runner as they were meant, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (path, title, message) => {
        const location = { path: `docs/${path}.md`, line: 3, column: 2 }
        const step = asRead(
          await logOf([{ to: 'annotation', severity: 'warning', title: `Title ${title}.`, message, location }]),
        )
        expect(step).toMatchObject({ log: [], masks: [], commands: [], stopped: null })
        expect(step.issues).toEqual([
          {
            severity: 'warning',
            title: whole(`Title ${title}.`),
            message: whole(message),
            file: whole(location.path),
            line: 3,
            col: 2,
          },
        ])
      }),
      { numRuns: 1000 },
    )
  })

  it('of a whole report are exactly those of the reporter, and the log holds no other command', async () => {
    const report = (text: string): Report => {
      const words = { fi: text, sv: text, en: text }
      const rule = exampleRule('api/contact', { title: words, fix: words })
      const broken = exampleOutcome(exampleRule('a/b', { title: words }), { status: 'broken', error: text })
      const undetermined = exampleOutcome(exampleRule('c/d'), { status: 'undetermined', reason: words })
      const findings = [
        exampleFinding({ path: text, line: 1 }, text),
        exampleFinding({ path: text, missing: true }, text),
      ]
      const repository = { name: text, commit: null, base: null, anchor: text, files: 1 }
      return exampleReport([exampleOutcome(rule, { status: 'failed', findings }), broken, undetermined], { repository })
    }
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (text, colour) => {
        const options = { ...exampleOptions, colour, evidence: true }
        const annotations = github(report(text), 'en', options)
        const deliveries = [
          ...terminal(report(text), 'en', options),
          ...annotations,
          ...summary(report(text), 'en', options),
        ]
        const step = asRead(await logOf(deliveries))
        expect(step).toMatchObject({ masks: [], commands: [], stopped: null })
        expect(step.issues).toHaveLength(annotations.length)
        annotations.forEach((annotation, i) => {
          if (annotation.to !== 'annotation') throw new Error('not an annotation')
          expect(step.issues[i]?.message).toBe(annotation.message)
          expect(step.issues[i]?.file).toBe(annotation.location === null ? undefined : whole(annotation.location.path))
        })
      }),
      { numRuns: 500 },
    )
  })
})
