import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report.ts'
import json from '../../src/reporters/json.ts'
import { readReport } from '../../src/ruleset/report-file.ts'
import { exampleWaiver, wholeReport } from '../report-example.ts'
import { mistakesIn } from './mistakes.ts'

function printed(report: Report): string {
  const [delivery] = json(report)
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

/** The example as another program could have changed it. */
const changed = (given: Record<string, unknown>): string =>
  JSON.stringify({ ...JSON.parse(printed(wholeReport())), ...given })

const read = (text: string) => readReport('old.json', text)
const refusal = async (text: string) => {
  const [mistake, ...more] = await mistakesIn(read(text))
  expect(more).toEqual([])
  return mistake!
}

describe('a report that kuntalint wrote', () => {
  it('is read again', async () => {
    const report = await read(printed(wholeReport()))
    expect(report.repository).toMatchObject({ name: 'example-city/day-care-queue' })
    expect(report.outcomes.map(({ status }) => status)).toEqual([
      'passed',
      'failed',
      'failed',
      'waived',
      'notApplicable',
      'undetermined',
    ])
    expect(report.outcomes[3]?.findings[0]?.waiver).toMatchObject({ reason: 'Retired in 2027', until: '2027-03-31' })
    expect(report.summary.score).toBeGreaterThan(0)
  })

  it('may be of a version that wrote no waivers, declarations or date', async () => {
    const text = changed({ waivers: undefined, declared: undefined, date: undefined, remarks: undefined })
    expect(await read(text)).toMatchObject({ waivers: null, declared: null, date: null })
  })

  it('may be of a later version that tells more', async () => {
    await expect(read(changed({ somethingNew: { of: [1] } }))).resolves.toBeDefined()
  })

  it('gives its waivers, declarations and date, without who approved or declared', async () => {
    const waiver = exampleWaiver('api/contact', { path: 'api/old.yaml', approvedBy: 'somebody' })
    const declared = [{ topic: 'funding', statement: 'Agreed', by: 'somebody', on: '2026-05-12' }]
    const waivers = [{ waiver, state: 'expired' as const, findings: 1, untried: false }]
    const report = await read(printed(wholeReport({ waivers, declared })))
    expect(report).toMatchObject({
      date: '2026-11-23',
      waivers: [{ rule: 'api/contact', path: 'api/old.yaml', until: '2027-03-31', expired: true }],
      declared: [{ topic: 'funding', statement: 'Agreed', on: '2026-05-12' }],
    })
    expect(JSON.stringify([report.waivers, report.declared])).not.toContain('somebody')
  })

  it('may begin with a byte order mark', async () => {
    await expect(read(`\ufeff${printed(wholeReport())}`)).resolves.toBeDefined()
  })
})

describe('a file that is no report', () => {
  it.each(['', 'No findings.\n', '{"schemaVersion": 1,', '\u0000'])(
    'is refused when it is not JSON: %j',
    async (text) => {
      const { text: words, location } = await refusal(text)
      expect(location.path).toBe('old.json')
      expect(words.en).toContain('not JSON')
      expect(words.fi).toContain('kuntalint check --report TIEDOSTO')
      expect(words.sv).toContain('kuntalint check --report FIL')
    },
  )

  it('tells the line where JSON ends to be JSON', async () => {
    expect((await refusal('{\n  "a": 1,\n  b\n}')).location).toEqual({ path: 'old.json', line: 3 })
  })

  it.each([
    'null',
    '[]',
    '1',
    '{}',
    '{"version": "2.1.0", "runs": []}',
    '{"schemaVersion": 1, "tool": {"name": "other"}}',
    '{"schemaVersion": null, "tool": {"name": "kuntalint"}}',
    '{"__proto__": {"tool": {"name": "kuntalint"}, "schemaVersion": 1}}',
    '{"toString": 1, "tool": {"constructor": 1}}',
  ])('is refused when it is other JSON: %s', async (text) => {
    expect((await refusal(text)).text.en).toContain('not a report of kuntalint')
  })

  it.each([
    [2, 'version 2,'],
    ['1', 'version "1",'],
    [1e300, 'version 1e+300,'],
  ])('names a version of the format that it does not know: %j', async (schemaVersion, words) => {
    expect((await refusal(changed({ schemaVersion }))).text.en).toContain(words)
  })

  it.each([
    [{ summary: undefined }, '`summary`'],
    [{ outcomes: {} }, '`outcomes`'],
    [{ outcomes: [null] }, '`outcomes`, item 1'],
    [{ tool: { name: 'kuntalint', version: '0.1.0' } }, '`tool.ruleset`'],
    [{ artefacts: [{ kind: '__proto__' }] }, '`artefacts`, item 1'],
    [{ waivers: [{ rule: 'a/b', reason: 'x' }] }, '`waivers`, item 1, `until`'],
    [{ declared: 'x' }, '`declared`'],
    [{ date: 'today' }, '`date`'],
  ])('tells the first place that has another form: %j', async (given, place) => {
    expect((await refusal(changed(given))).text.en).toContain(place)
  })

  it('is refused, not followed, when it is nested a million deep', async () => {
    expect((await refusal('['.repeat(1_000_000) + ']'.repeat(1_000_000))).text.en).toContain('JSON')
  })
})
