import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Finding, Outcome, Report } from '../../src/report.ts'
import { reporters } from '../../src/reporters/index.ts'
import junit from '../../src/reporters/junit.ts'
import {
  exampleFinding,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

/** What Jenkins' schema (junit-10.xsd of its xUnit plug-in) lets stand where: children, and attributes (`!`: required). */
const form: Readonly<Record<string, { children: readonly string[]; attributes: readonly string[] }>> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['testcase'],
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped', 'time'],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out'],
    attributes: ['name!', 'classname', 'time'],
  },
  failure: { children: [], attributes: ['message', 'type'] },
  error: { children: [], attributes: ['message', 'type'] },
  skipped: { children: [], attributes: ['message'] },
  'system-out': { children: [], attributes: [] },
}

const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => child.type === 'element')

function expectForm(element: XmlElement): void {
  const { children, attributes } = form[element.name] ?? { children: [], attributes: [] }
  expect(Object.keys(form)).toContain(element.name)
  const names = attributes.map((name) => name.replace('!', ''))
  expect(names).toEqual(expect.arrayContaining(Object.keys(element.attributes)))
  for (const name of attributes.filter((one) => one.endsWith('!')))
    expect(element.attributes[name.slice(0, -1)], `${element.name} ${name}`).toBeTypeOf('string')
  for (const child of elementsIn(element)) {
    expect(children).toContain(child.name)
    expectForm(child)
  }
}

const statusOf = (testcase: XmlElement): string =>
  elementsIn(testcase).find(({ name }) => name !== 'system-out')?.name ?? 'passed'

/** The numbers that an element states are those of its cases. */
function expectCounts(element: XmlElement, cases: readonly XmlElement[]): void {
  const of = (status: string) => String(cases.filter((one) => statusOf(one) === status).length)
  expect(element.attributes).toMatchObject({
    tests: String(cases.length),
    failures: of('failure'),
    errors: of('error'),
  })
  if ('skipped' in element.attributes) expect(element.attributes.skipped).toBe(of('skipped'))
}

function printed(report: Report, language: Language = 'en'): string {
  const [delivery, ...more] = junit(report, language)
  expect(more).toEqual([])
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

/** The document, which a strict parser reads and which has the form that viewers expect. */
function suitesOf(report: Report, language: Language = 'en'): readonly XmlElement[] {
  const { root } = parseXml(printed(report, language))
  if (root === null) throw new Error('no root')
  expect(root.name).toBe('testsuites')
  expectForm(root)
  const suites = elementsIn(root)
  expectCounts(root, suites.flatMap(elementsIn))
  for (const suite of suites) expectCounts(suite, elementsIn(suite))
  return suites
}

const casesOf = (report: Report, language: Language = 'en') => suitesOf(report, language).flatMap(elementsIn)

function onlyCase(outcome: Outcome, given: Partial<Report> = {}, language: Language = 'en') {
  const [first, ...more] = casesOf(exampleReport([outcome], given), language)
  expect(more).toEqual([])
  if (first === undefined) throw new Error('no case')
  const [inside] = elementsIn(first)
  return { name: first.attributes.name, classname: first.attributes.classname, status: statusOf(first), inside }
}

const rule = exampleRule('api/contact', { severity: 'warning' })
const failed = (findings: readonly Finding[], severity = rule.severity) =>
  exampleOutcome(rule, { status: 'failed', findings }, severity)
const finding = exampleFinding({ path: 'openapi.yaml', line: 3, column: 5 }, 'Nobody is named.')

describe('the JUnit report', () => {
  it('has a case for each outcome and a suite for each family, in every language', async () => {
    expect((await reporters.junit()).default).toBe(junit)
    const report = wholeReport()
    for (const language of ['fi', 'sv', 'en'] as const) {
      const cases = casesOf(report, language)
      expect(cases).toHaveLength(report.outcomes.length)
      expect(cases.map(statusOf)).toEqual(expect.arrayContaining(['passed', 'failure', 'skipped']))
    }
    expect(suitesOf(report).map(({ attributes }) => attributes.name)).toContain('kuntalint.governance')
    expect(casesOf(report).map(({ attributes }) => attributes.name)).toContain(
      'governance/decision-making: Decision-making is described',
    )
  })

  it('is a document without suites when nothing was judged', () => {
    expect(suitesOf(exampleReport([]))).toEqual([])
  })

  it('tells the place, the finding and what to do', () => {
    const { status, inside } = onlyCase(failed([finding, exampleFinding({ path: 'b.yaml' }, 'Nobody here either.')]))
    expect(status).toBe('failure')
    expect(inside?.attributes).toEqual({ message: 'Nobody is named. There is 1 more finding.', type: 'warning' })
    expect(inside?.text.split('\n')).toEqual([
      'openapi.yaml:3:5: Nobody is named.',
      'b.yaml: Nobody here either.',
      '',
      'How to mend it: Write it in the file.',
    ])
  })

  it('prints a notice under a case that stands, unless notices fail the run', () => {
    const notice = onlyCase(failed([finding], 'notice'))
    expect(notice.status).toBe('passed')
    expect(notice.inside?.name).toBe('system-out')
    expect(notice.inside?.text).toContain('openapi.yaml:3:5: Nobody is named.')
    const gate = { findings: 'new', severity: 'notice' } as const
    expect(onlyCase(failed([finding], 'notice'), { gate }).status).toBe('failure')
  })

  it('keeps what was known before out of the failures, unless everything fails the run', () => {
    const known = exampleFinding({ path: 'a.yaml' }, 'Known.', { state: 'existing' })
    const fresh = exampleFinding({ path: 'b.yaml' }, 'New.', { state: 'new' })
    expect(onlyCase(failed([known]))).toMatchObject({ status: 'passed', inside: { name: 'system-out' } })
    const { inside } = onlyCase(failed([known, fresh]), {}, 'sv')
    expect(inside?.attributes.message).toBe('New.')
    expect(inside?.text.split('\n').slice(0, 2)).toEqual(['b.yaml: New.', 'a.yaml: Known. (känd sedan tidigare)'])
    expect(onlyCase(failed([known]), { gate: { findings: 'any', severity: 'error' } }).status).toBe('failure')
  })

  it('skips what is accepted, does not apply or could not be determined, with the reason', () => {
    const waiver = exampleWaiver('api/contact')
    const accepted = exampleOutcome(rule, { status: 'waived', findings: [{ ...finding, waiver }] })
    expect(onlyCase(accepted, {}, 'fi').inside?.attributes.message).toBe(
      'Sovittu poikkeus 31.3.2027 asti: The old interface ends in 2027.',
    )
    const reason = { fi: 'Ei rajapintaa.', sv: 'Inget gränssnitt.', en: 'No interface.' }
    for (const status of ['notApplicable', 'undetermined'] as const) {
      const { status: shown, inside } = onlyCase(exampleOutcome(rule, { status, reason, cause: null }), {}, 'sv')
      expect([shown, inside?.attributes.message]).toEqual(['skipped', 'Inget gränssnitt.'])
    }
  })

  it('tells a check that broke off as an error', () => {
    const { status, inside } = onlyCase(exampleOutcome(rule, { status: 'broken', error: 'Error: <no>\n    at x.ts:1' }))
    expect(status).toBe('error')
    expect(inside?.text).toBe('Error: <no>\n    at x.ts:1')
  })

  it('keeps the components of a rule apart', () => {
    const outcomes = ['service', 'app.ui'].map((component) => ({ ...failed([finding]), component }))
    const cases = casesOf(exampleReport(outcomes, { components: ['service', 'app.ui'] }))
    expect(cases.map(({ attributes }) => attributes.classname)).toEqual([
      'kuntalint.service.api',
      'kuntalint.app_ui.api',
    ])
    expect(new Set(cases.map(({ attributes }) => attributes.name)).size).toBe(2)
  })

  it('gives a strict parser nothing that XML forbids, and a log no command', () => {
    const words = 'a\u0000\u0008\u001b[31m\ufffe\uffff\ud800 <b>&amp;]]> ##vso[task.complete] ##[error] "\'\r\n\u202e'
    const outcome = failed([exampleFinding({ path: words, line: 1 }, words)])
    const text = printed(exampleReport([{ ...outcome, rule: { ...rule, title: { fi: words, sv: words, en: words } } }]))
    expect(text).not.toMatch(/##/u)
    expect(onlyCase(outcome).inside?.text).toContain('\\u0000\\u0008\\u001b[31m\\ufffe\\uffff\\ud800 <b>&amp;]]> ##vso')
  })

  it('is read whatever a repository says', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, (message, path, component) => {
        const outcome = { ...failed([exampleFinding({ path, line: 1 }, message)]), component }
        expect(casesOf(exampleReport([outcome]))).toHaveLength(1)
      }),
    )
  })
})
