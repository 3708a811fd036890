import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLog } from '../../src/delivery/commands.ts'
import { same } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Finding, Report, ReporterOptions } from '../../src/report.ts'
import { reporters } from '../../src/reporters/index.ts'
import sarif from '../../src/reporters/sarif.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

const schema = JSON.parse(readFileSync(new URL('./sarif-schema-2.1.0.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false })
formats.default(ajv)
const validate = ajv.compile(schema)

const printed = (report: Report, language: Language = 'en', options: Partial<ReporterOptions> = {}): string => {
  const [delivery, ...more] = sarif(report, language, { ...exampleOptions, ...options })
  expect(more).toEqual([])
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

/** The only run of the file, which is valid. */
function runOf(report: Report, language: Language = 'en', options: Partial<ReporterOptions> = {}) {
  const log = JSON.parse(printed(report, language, options))
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

const rule = exampleRule('api/contact', { severity: 'warning' })
const failed = (...findings: readonly Finding[]) => exampleOutcome(rule, { status: 'failed', findings })
const oneOf = (finding: Finding, given: Partial<Report> = {}) =>
  runOf(exampleReport([failed(finding)], given)).results[0]
const repository = { name: 'queue', commit: null, base: null, anchor: null, files: 1 }
const missing = exampleFinding({ path: 'docs/Tiekartta 1.md', missing: true }, 'There is no roadmap.')

/** What a viewer makes of a plain text message: the targets of its embedded links. */
const embeddedLinks = (text: string) => [...text.matchAll(/\[(?:[^[\]\\]|\\[[\]\\])*\]\(([^)]*)\)|\]\(/gu)]

describe('the SARIF report', () => {
  it('follows the schema for every status of an outcome, in every language', async () => {
    expect((await reporters.sarif()).default).toBe(sarif)
    for (const language of ['fi', 'sv', 'en'] as const) {
      const run = runOf(wholeReport(), language)
      expect(run.language).toBe(language)
      expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
        'owners/present',
        'governance/decision-making',
      ])
    }
  })

  it('follows the schema when there is nothing to tell', () => {
    const run = runOf(exampleReport([], { repository }))
    expect(run).toMatchObject({ results: [], columnKind: 'utf16CodeUnits', automationDetails: { id: 'kuntalint/' } })
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run).not.toHaveProperty('versionControlProvenance')
  })

  it('describes each rule as code scanning asks for', () => {
    const { driver } = runOf(wholeReport()).tool
    expect(driver).toMatchObject({ name: 'kuntalint', version: '0.1.0', semanticVersion: '0.1.0' })
    expect(driver.rules).toHaveLength(6)
    expect(driver.rules[1]).toMatchObject({
      id: 'governance/decision-making',
      name: 'GovernanceDecisionMaking',
      shortDescription: { text: 'Decision-making is described' },
      helpUri: 'https://github.com/kuntalint/kuntalint/blob/HEAD/docs/rules/en/governance/decision-making.md',
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['governance', 'level-2'], precision: 'medium', 'problem.severity': 'warning' },
    })
    expect(driver.rules[1].help.text).toContain('This is usually decided by')
    expect(driver.rules[1].help.markdown).toContain('- Standard for Public Code, 0.8.1, 4.3')
    expect(JSON.stringify(driver)).not.toContain('security-severity')
  })

  it('links references of its own rules only, and explains only those in the project', () => {
    const references = [{ document: 'A [b](c)', clause: '1', url: 'https://example.org/a' }]
    const ours = exampleRule('a/b', { references })
    const theirs = exampleRule('c/d', { references, source: 'rules/own.yml' })
    const outcomes = [ours, theirs].map((one) => exampleOutcome(one, { status: 'passed', evidence: [] }))
    const [own, foreign] = runOf(exampleReport(outcomes)).tool.driver.rules
    expect(own.help.markdown).toContain('](https://example.org/a)')
    expect(foreign.help.markdown).not.toContain('example.org')
    expect(foreign).not.toHaveProperty('helpUri')
  })

  it('shows the severity of the run, and keeps that of the rule file as the default', () => {
    const run = runOf(exampleReport([exampleOutcome(rule, { status: 'failed', findings: [missing] }, 'notice')]))
    expect(run.results[0].level).toBe('note')
    expect(run.tool.driver.rules[0].defaultConfiguration.level).toBe('warning')
    expect(run.tool.driver.rules[0].properties['problem.severity']).toBe('recommendation')
  })

  it('names each rule of a result by its place in the list', () => {
    const { results, tool } = runOf(wholeReport())
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})

describe('places', () => {
  it('are relative to the top, with every segment percent-encoded', () => {
    const result = oneOf(exampleFinding({ path: 'a b/ä#?/50%\n[x].md', line: 3 }, 'x'))
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%A4%23%3F/50%25%0A%5Bx%5D.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3 },
    })
    expect(oneOf(exampleFinding({ path: 'a:b.md' }, 'x')).locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%3Ab.md' },
      region: { startLine: 1 },
    })
  })

  it.each([
    [
      { line: 2, column: 3, endLine: 2, endColumn: 8 },
      { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8 },
    ],
    [
      { line: 2, column: 3, endLine: 4, endColumn: 1 },
      { startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 },
    ],
    [
      { line: 2, column: 3, endColumn: 5 },
      { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
    ],
    [
      { line: 2, column: 3, endColumn: 3 },
      { startLine: 2, startColumn: 3 },
    ],
    [
      { line: 2, endLine: 5, endColumn: 3 },
      { startLine: 2, endLine: 5 },
    ],
    [{ line: 5, endLine: 2 }, { startLine: 5 }],
    [{}, { startLine: 1 }],
  ])('have columns only where they are known, and end after they start: %o', (at, region) => {
    const result = oneOf(exampleFinding({ path: 'a.md', ...at }, 'x'))
    expect(result.locations[0].physicalLocation.region).toEqual(region)
  })

  it('tell a few other places, each once and none that is missing', () => {
    const lines = Array.from({ length: 20 }, (_, i) => ({ path: 'a.md', line: i + 1 }))
    const related = [...lines.slice(0, 1), { path: 'b.md', missing: true } as const, ...lines]
    const told = oneOf(exampleFinding({ path: 'a.md', line: 1 }, 'x', { related })).relatedLocations
    expect(told).toHaveLength(10)
    expect(told.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(told[1].physicalLocation.region.startLine).toBe(2)
  })

  it('of what is missing are the anchor, with the path in words', () => {
    const result = oneOf(missing)
    expect(result.message.text).toBe('There is no roadmap. Place: docs/Tiekartta 1.md.')
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('README.md')
    const long = exampleFinding({ path: 'ROADMAP.md', missing: true }, 'x'.repeat(9_000))
    expect(oneOf(long).message.text).toMatch(/… Place: ROADMAP\.md\.$/u)
  })

  it('are never lacking: without an anchor, findings about missing files are counted instead', () => {
    const run = runOf(exampleReport([failed(missing, exampleFinding({ path: 'a.md' }, 'x'))], { repository }))
    expect(run.results).toHaveLength(1)
    const [only, ...none] = run.invocations[0].toolExecutionNotifications
    expect(none).toEqual([])
    expect(only).toMatchObject({ level: 'note' })
    expect(only.message.text).toMatch(/^1 finding was left out because the repository has neither a README/u)
  })

  it('are in a repository that is named when its address and commit are known', () => {
    const commit = wholeReport().repository.commit
    const at = (linkBase: string | null) => runOf(wholeReport(), 'en', { linkBase }).versionControlProvenance
    expect(at(`https://ghe.example.org/city/queue/blob/${commit}/`)).toEqual([
      { repositoryUri: 'https://ghe.example.org/city/queue', revisionId: commit, mappedTo: { uriBaseId: '%SRCROOT%' } },
    ])
    for (const other of [null, 'https://example.org/city/queue/blob/main/', `/city/queue/blob/${commit}/`])
      expect(at(other)).toBeUndefined()
  })
})

describe('findings', () => {
  it('keep their fingerprints in every language', () => {
    const of = (language: Language) =>
      runOf(wholeReport(), language).results.map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      )
    expect(of('fi')).toEqual(of('en'))
    expect(of('sv')).toEqual(of('en'))
    const result = oneOf(exampleFinding({ path: 'a.md' }, 'x', { fingerprint: '0123456789abcdef' }))
    expect(result.partialFingerprints).toEqual({
      primaryLocationLineHash: '0123456789abcdef:1',
      'kuntalint/v1': '0123456789abcdef',
    })
  })

  it('are not those that the owners accepted: code scanning would raise an alarm about each', () => {
    const waived = exampleOutcome(exampleRule('api/contact'), {
      status: 'waived',
      findings: [exampleFinding({ path: 'api/old.yaml', line: 1 }, 'Old.', { waiver: exampleWaiver('api/contact') })],
    })
    const run = runOf(exampleReport([waived]))
    expect(run.results).toEqual([])
    expect(JSON.stringify(run.invocations)).toContain('1 finding was left out, since an exception is agreed.')
  })

  it('tell whether they are new, where two commits are compared', () => {
    const of = (state: Finding['state']) => oneOf(exampleFinding({ path: 'a.md' }, 'x', { state })).baselineState
    expect([of('new'), of('existing'), of(null)]).toEqual(['new', 'unchanged', undefined])
  })

  it('name the components that share them', () => {
    const outcomes = ['api', 'web'].map((component) => ({
      ...failed(exampleFinding({ path: 'a.md' }, 'x')),
      component,
    }))
    const { results } = runOf(exampleReport(outcomes))
    expect(results).toHaveLength(1)
    expect(results[0].properties).toEqual({ components: ['api', 'web'] })
  })

  it('always say something', () => {
    expect(oneOf(exampleFinding({ path: 'a.md' }, ' \n ')).message.text).toBe('The rule contact')
  })
})

describe('the run', () => {
  it('tells checks that broke off, without their stack, and what could not be determined, once', () => {
    const error = 'TypeError: x is not a function\n    at judge (/somewhere/dist/chunk.js:1:2)'
    const unknown = exampleOutcome(exampleRule('roadmap/fresh'), { status: 'undetermined', reason: same('A PDF.') })
    const report = exampleReport(
      [
        exampleOutcome(rule, { status: 'broken', error }),
        { ...unknown, component: 'a' },
        { ...unknown, component: 'b' },
      ],
      { remarks: [same('2 files were too large.')] },
    )
    const [invocation] = runOf(report).invocations
    expect(invocation.executionSuccessful).toBe(false)
    const [broken, undetermined, remark, ...none] = invocation.toolExecutionNotifications
    expect(none).toEqual([])
    expect(broken).toMatchObject({
      level: 'error',
      exception: { message: 'TypeError: x is not a function' },
      associatedRule: { id: 'api/contact', index: 0 },
    })
    expect(JSON.stringify(broken)).not.toContain('chunk.js')
    expect(undetermined).toMatchObject({ level: 'note', message: { text: 'A PDF.' }, associatedRule: { index: 1 } })
    expect(remark.message.text).toBe('2 files were too large.')
  })

  it('holds 5,000 results, the most important first, and counts the rest', () => {
    const notes = Array.from({ length: 5_005 }, (_, i) => exampleFinding({ path: 'a.md', line: i + 1 }, 'x'))
    const grave = exampleOutcome(rule, { status: 'failed', findings: [exampleFinding({ path: 'z.md' }, 'x')] }, 'error')
    const run = runOf(exampleReport([failed(...notes), grave]))
    expect(run.results).toHaveLength(5_000)
    expect(run.results[0].level).toBe('error')
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^6 findings were left out/u)
  })

  it('stays under 10 MB packed, however long and random the texts', () => {
    let seed = 1
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(0x4e00 + (seed % 20_000))
    }
    const text = Array.from({ length: 40_000 }, random).join('')
    const findings = Array.from({ length: 5_000 }, (_, i) => {
      const part = text.slice(i * 7, i * 7 + 4_500)
      return exampleFinding({ path: `${i}/${part.slice(0, 1_000)}` }, part)
    })
    const output = printed(exampleReport([failed(...findings)]))
    expect(gzipSync(output).length).toBeLessThan(10_000_000)
    const [run] = JSON.parse(output).runs
    expect(run.results[0].message.text).toHaveLength(4_000)
    const left = /^(\d+) findings were left out/u.exec(run.invocations[0].toolExecutionNotifications[0].message.text)
    expect(run.results.length + Number(left?.[1])).toBe(5_000)
  })

  it('describes rules within the limits', () => {
    const long = same('ä '.repeat(4_000))
    const wordy = exampleRule('a/b', { title: long, why: long, fix: long, source: 'own.yml' })
    const [only] = runOf(exampleReport([exampleOutcome(wordy, { status: 'passed', evidence: [] })])).tool.driver.rules
    expect(only.shortDescription.text.length).toBeLessThanOrEqual(1_024)
    expect(only.fullDescription.text.length).toBeLessThanOrEqual(1_024)
    expect(only.properties.tags.length).toBeLessThanOrEqual(10)
  })
})

describe('hostile text', () => {
  const segment = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('a b', 'ä', '#', '?x', '50%', '%2e', 'a\nb', 'javascript:x', '\\', '..x', ']('),
  )
  const path = fc
    .array(
      segment.map((text) => text.replace(/[/\0]/gu, '-')).filter((text) => !/^\.{1,2}$/u.test(text)),
      { minLength: 1, maxLength: 4 },
    )
    .map((segments) => segments.join('/'))
  const message = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '[x](1)',
          '](',
          '[a\\](sarif:/runs/0)',
          '{0}',
          '##[error]x',
          '\n::error::x',
          '\u202e',
          '\u001b[1m',
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''))

  it('gives a valid file whose paths are found again, without links or commands', () => {
    fc.assert(
      fc.property(path, message, (name, text) => {
        const hostile = exampleRule('a/b', { title: same(text), why: same(text), fix: same(text), source: name })
        const findings = [
          exampleFinding({ path: name, missing: true }, text),
          exampleFinding({ path: name, line: 1 }, text),
        ]
        const report = exampleReport([
          exampleOutcome(hostile, { status: 'failed', findings }),
          exampleOutcome(hostile, { status: 'broken', error: text }),
        ])
        const run = runOf(report)
        const uris = run.results.map(
          ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
            locations[0]?.physicalLocation.artifactLocation.uri,
        )
        expect(uris.map(decodeURIComponent).sort()).toEqual(['README.md', name].sort())
        for (const { message: told } of run.results) {
          expect(told.text).not.toBe('')
          expect(embeddedLinks(told.text)).toEqual([])
        }
        expect(embeddedLinks(run.tool.driver.rules[0].help.text)).toEqual([])
        const output = printed(report)
        expect(safeLog(output)).toBe(output)
      }),
    )
  })

  it('may hold half characters and brackets', () => {
    const result = oneOf(exampleFinding({ path: 'a\ud800/b.md', line: 1 }, 'See [this](1) and \ud800.'))
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%EF%BF%BD/b.md')
    expect(result.message.text).toBe('See [this] (1) and \\ud800.')
  })
})
