import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLog } from '../../src/delivery/commands.ts'
import type { Report } from '../../src/report.ts'
import json from '../../src/reporters/json.ts'
import {
  exampleFinding,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

const schema = JSON.parse(readFileSync(new URL('../../rules/schema/report.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
)

function printed(report: Report): string {
  const [delivery, ...more] = json(report)
  expect(more).toEqual([])
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

function told(report: Report) {
  const value = JSON.parse(printed(report))
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  return value
}

describe('the JSON report', () => {
  it('follows its schema with an outcome of every status', () => {
    const report = told(wholeReport())
    expect(report.schemaVersion).toBe(1)
    expect(report.outcomes.map((outcome: { status: string }) => outcome.status)).toEqual([
      'passed',
      'failed',
      'failed',
      'waived',
      'notApplicable',
      'undetermined',
    ])
  })

  it('follows its schema when nothing is known: no commit, no settings, a broken rule', () => {
    const broken = exampleOutcome(exampleRule('api/readable'), {
      status: 'broken',
      error: 'TypeError: x is not a function',
    })
    const repository = { name: 'queue', commit: null, base: null, anchor: null, files: 0 }
    const report = told(exampleReport([broken], { repository, settings: null, remarks: [] }))
    expect(report.summary.conclusion).toBe('error')
    expect(report.outcomes[0].error).toBe('TypeError: x is not a function')
  })

  it('has the keys that other programs rely on, in their places', () => {
    const { outcomes } = told(wholeReport())
    expect(outcomes[1]).toMatchObject({
      rule: 'governance/decision-making',
      component: null,
      severity: 'warning',
      level: 2,
      status: 'failed',
      evidence: [],
      reason: null,
      cause: null,
      error: null,
    })
    expect(outcomes[1].title.fi).toBe('Päätöksenteko on kuvattu')
    expect(outcomes[1].findings[0]).toMatchObject({
      path: 'docs/hallintamalli.md',
      line: 3,
      column: 1,
      state: null,
      waiver: null,
      edit: null,
      related: [],
    })
    expect(outcomes[2].findings[0]).toMatchObject({ path: '.github/CODEOWNERS', line: null, missing: true })
    expect(outcomes[3].findings[0].waiver).toMatchObject({
      rule: 'api/contact',
      reason: 'Retired in 2027',
      until: '2027-03-31',
    })
    expect(outcomes[4].cause).toBe('owners/present')
  })

  it('tells edits, related places and states of a comparison', () => {
    const finding = exampleFinding(
      { path: 'CODEOWNERS.md', line: 1, endLine: 1, column: 1, endColumn: 5 },
      'Not read here.',
      {
        state: 'new',
        related: [{ path: 'CODEOWNERS', line: 2 }],
        edit: { safe: true, changes: [{ rename: 'CODEOWNERS.md', to: '.github/CODEOWNERS' }] },
      },
    )
    const base = '5a1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e'
    const repository = { name: 'queue', commit: base, base, anchor: 'README.md', files: 3 }
    const fixed = [
      {
        rule: 'api/contact',
        component: null,
        fingerprint: 'f',
        path: 'a.yaml',
        title: { fi: 'a', sv: 'b', en: 'c' },
        message: { fi: 'a', sv: 'b', en: 'c' },
        waiver: exampleWaiver('api/contact'),
      },
    ]
    const outcome = exampleOutcome(exampleRule('owners/effective'), { status: 'failed', findings: [finding] })
    const report = told(exampleReport([outcome], { repository, fixed }))
    expect(report.outcomes[0].findings[0].edit.changes[0].to).toBe('.github/CODEOWNERS')
    expect(report.summary.findings).toMatchObject({ new: 1, fixed: 1 })
  })

  it('is refused by its schema when a status and its parts do not fit', () => {
    const value = told(wholeReport())
    expect(validate({ ...value, outcomes: [{ ...value.outcomes[1], findings: [] }] })).toBe(false)
    expect(validate({ ...value, outcomes: [{ ...value.outcomes[0], status: 'ok' }] })).toBe(false)
    expect(validate({ ...value, schemaVersion: 2 })).toBe(false)
  })

  it('passes through the log of a workflow unchanged, whatever a repository says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '##[error]x',
        '##vso[task.complete]x',
        '##TeamCity[x]',
        '\n::error::x',
        '\u202e\u0085\u2028',
        '\u001b[31m',
      ),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
        const message = parts.join('')
        const outcome = exampleOutcome(exampleRule('a/b'), {
          status: 'failed',
          findings: [exampleFinding({ path: 'x' }, message)],
        })
        const output = printed(exampleReport([outcome]))
        expect(safeLog(output)).toBe(output)
        expect(JSON.parse(output).outcomes[0].findings[0].message.fi).toBe(message)
      }),
    )
  })
})
