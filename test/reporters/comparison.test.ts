import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Outcome, Report, Verdict } from '../../src/report.ts'
import type { Comparison } from '../../src/reporters/changes.ts'
import { compareReports } from '../../src/reporters/comparison.ts'
import { comparisonText } from '../../src/reporters/comparison-text.ts'
import json from '../../src/reporters/json.ts'
import { readReport } from '../../src/ruleset/report-file.ts'
import type { WrittenReport } from '../../src/written-report.ts'
import {
  exampleArtefact,
  exampleFinding,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

/** A report as it is after it was written and read again; `more`: keys that the JSON holds beside. */
async function readAgain(report: Report, more: Record<string, unknown> = {}): Promise<WrittenReport> {
  const [delivery] = json(report)
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return readReport('report.json', JSON.stringify({ ...JSON.parse(delivery.text), ...more }))
}

const compare = async (before: Report, now: Report): Promise<Comparison> =>
  compareReports(await readAgain(before), await readAgain(now))

const failed = (...findings: Finding[]): Verdict => ({ status: 'failed', findings })
const waived = (...findings: Finding[]): Verdict => ({ status: 'waived', findings })
const passed: Verdict = { status: 'passed', evidence: [] }
const undetermined: Verdict = { status: 'undetermined', reason: { fi: 'x', sv: 'x', en: 'x' } }
const notApplicable = (cause: string | null): Verdict => ({
  status: 'notApplicable',
  reason: { fi: 'x', sv: 'x', en: 'x' },
  cause,
})
const at = (path: string, given: Partial<Finding> = {}): Finding =>
  exampleFinding({ path, line: 3 }, `I did not find a contact in \`${path}\`.`, given)
const covered = (path: string): Finding => at(path, { waiver: exampleWaiver('api/contact') })

const contact = exampleRule('api/contact')
const outcome = (verdict: Verdict, component: string | null = null): Outcome => ({
  ...exampleOutcome(contact, verdict),
  component,
})
const other = exampleOutcome(exampleRule('governance/present'), passed)
const report = (...outcomes: Outcome[]): Report => exampleReport([other, ...outcomes], { waivers: [] })
const verdicts = (before: Verdict, now: Verdict): Promise<Comparison> =>
  compare(report(outcome(before)), report(outcome(now)))

/** The lists of a comparison that hold something, by their names. */
function told(comparison: Comparison): Record<string, number> {
  const counts: Record<string, number> = {}
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      if (value.length > 0) counts[name] = value.length
    } else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) visit(part, name === '' ? key : `${name}.${key}`)
  }
  visit(comparison, '')
  return counts
}

describe('two reports that say the same', () => {
  it('are told so in one sentence, in each language', async () => {
    const comparison = await compare(wholeReport(), wholeReport({ date: '2026-12-01' }))
    expect(comparison.unchanged).toBe(true)
    expect(told(comparison)).toEqual({})
    expect(comparisonText(comparison, 'fi', { colour: false })).toMatch(/\n\nMikään ei ole muuttunut\.\n$/u)
    expect(comparisonText(comparison, 'sv', { colour: false })).toMatch(/\n\nIngenting har ändrats\.\n$/u)
    expect(comparisonText(comparison, 'en', { colour: false })).toMatch(/\n\nNothing has changed\.\n$/u)
  })

  it('are the same when lines moved and messages were reworded', async () => {
    const before = at('api.yaml', { fingerprint: 'one' })
    const now = { ...before, location: { path: 'api.yaml', line: 9 }, message: { fi: 'a', sv: 'b', en: 'c' } }
    expect((await verdicts(failed(before), failed(now))).unchanged).toBe(true)
  })

  it('are the same when only the fingerprints are made in another way', async () => {
    const before = at('api.yaml', { fingerprint: 'one' })
    expect((await verdicts(failed(before), failed({ ...before, fingerprint: 'two' }))).unchanged).toBe(true)
  })
})

describe('findings', () => {
  it.each([
    ['fixed', failed(at('a'), at('b')), failed(at('a')), { 'findings.before': 1 }],
    ['fixed, and the rule passes', failed(at('a')), passed, { 'findings.before': 1, 'passing.now': 1 }],
    ['new, and the rule passed', passed, failed(at('a')), { 'findings.now': 1, 'passing.before': 1 }],
    ['waived now', failed(at('a')), waived(covered('a')), { 'waived.now': 1 }],
    ['new and waived', passed, waived(covered('a')), { 'waived.now': 1 }],
    ['no longer waived', waived(covered('a')), failed(at('a')), { 'waived.before': 1 }],
    ['gone while waived', waived(covered('a')), passed, { 'waived.gone': 1, 'passing.now': 1 }],
    ['moved', failed(at('docs/a.md')), failed(at('plan/a.md')), { 'moved.findings': 1 }],
    ['moved and waived', failed(at('a')), waived(covered('b')), { 'moved.findings': 1, 'waived.now': 1 }],
    ['no longer known', failed(at('a')), undetermined, { 'undetermined.now': 1 }],
    ['known again', undetermined, failed(at('a')), { 'undetermined.before': 1 }],
    [
      'of a rule that broke off',
      { status: 'broken', error: 'x' } as const,
      failed(at('a')),
      { 'undetermined.before': 1 },
    ],
    ['of a rule that applies now', notApplicable(null), failed(at('a')), { 'applicable.now': 1 }],
    ['of a rule that waits for another', failed(at('a')), notApplicable('api/present'), { 'applicable.before': 1 }],
    ['neither, for a rule that never applied', notApplicable('api/present'), notApplicable(null), {}],
    ['neither, for a rule that was never determined', undetermined, undetermined, {}],
  ])('are told as %s', async (_, before, now, expected) => {
    expect(told(await verdicts(before, now))).toEqual(expected)
  })

  it('of equal fingerprints are counted one by one', async () => {
    const same = () => at('a', { fingerprint: 'same' })
    expect(told(await verdicts(failed(same(), same(), same()), failed(same())))).toEqual({ 'findings.before': 2 })
  })

  it('of rules that only one report has are not called new or fixed', async () => {
    const comparison = await compare(
      report(exampleOutcome(exampleRule('old/rule'), failed(at('a')))),
      report(exampleOutcome(exampleRule('new/rule'), failed(at('b'), at('c')))),
    )
    expect(told(comparison)).toEqual({ 'asked.now': 1, 'asked.before': 1 })
    expect(comparison.asked.now[0]).toMatchObject({ rule: 'new/rule', status: 'failed', findings: 2 })
  })

  it('of components that only one report has are not called new or fixed', async () => {
    const comparison = await compare(
      report(outcome(failed(at('a')), 'service'), outcome(passed, 'front')),
      report(
        outcome(passed, 'service'),
        outcome(failed(at('b')), '__proto__'),
        outcome(failed(at('c')), 'constructor'),
      ),
    )
    expect(told(comparison)).toEqual({
      'findings.before': 1,
      'passing.now': 1,
      'components.now': 2,
      'components.before': 1,
    })
  })
})

describe('artefacts', () => {
  const plan = (path: string) => exampleArtefact('governance', { path })
  const api = (path: string) => exampleArtefact('api-description', { path })
  const with_ = (...artefacts: Report['artefacts']) => exampleReport([other], { artefacts })
  const absent = exampleArtefact('governance')

  it.each([
    ['appeared', [absent], [plan('PLAN.md')], { 'artefacts.now': 1 }],
    ['disappeared', [plan('PLAN.md')], [absent], { 'artefacts.before': 1 }],
    ['moved', [plan('PLAN.md')], [plan('docs/hallintamalli.md')], { 'moved.artefacts': 1 }],
    ['moved among others', [api('a.yaml'), api('b.yaml')], [api('x/b.yaml'), api('a.yaml')], { 'moved.artefacts': 1 }],
    [
      'replaced by others',
      [api('a.yaml'), api('b.yaml')],
      [api('c.yaml'), api('d.yaml')],
      { 'artefacts.now': 2, 'artefacts.before': 2 },
    ],
    ['another of the kind', [api('a.yaml')], [api('a.yaml'), api('b.yaml')], { 'artefacts.now': 1 }],
    [
      'in another form',
      [exampleArtefact('roadmap', { path: 'README.md', status: 'linked' })],
      [exampleArtefact('roadmap', { path: 'README.md', status: 'section' })],
      { 'moved.artefacts': 1 },
    ],
    [
      'the same at another line',
      [exampleArtefact('roadmap', { path: 'README.md', status: 'section', line: 3 })],
      [exampleArtefact('roadmap', { path: 'README.md', status: 'section', line: 9 })],
      {},
    ],
  ])('are told as %s', async (_, before, now, expected) => {
    expect(told(await compare(with_(...before), with_(...now)))).toEqual(expected)
  })
})

describe('waivers and declarations', () => {
  const written = (rule: string, until: string, given: object = {}) => ({
    rule,
    path: null,
    component: null,
    reason: 'Ends',
    approvedBy: 'Matti M.',
    until,
    line: 1,
    state: 'active',
    findings: 1,
    untried: false,
    ...given,
  })
  const withWaivers = async (before: unknown, now: unknown) =>
    compareReports(await readAgain(report(), { waivers: before }), await readAgain(report(), { waivers: now }))

  it.each([
    ['added', [], [written('a/b', '2027-01-01')], { 'waivers.added': 1 }],
    ['ended by hand', [written('a/b', '2027-01-01')], [], { 'waivers.ended': 1 }],
    ['lengthened', [written('a/b', '2027-01-01')], [written('a/b', '2027-06-30')], { 'waivers.changed': 1 }],
    [
      'ended by their date',
      [written('a/b', '2027-01-01')],
      [written('a/b', '2027-01-01', { state: 'expired' })],
      { 'waivers.ended': 1 },
    ],
    [
      'for another path',
      [written('a/b', '2027-01-01', { path: 'x' })],
      [written('a/b', '2027-01-01', { path: 'y' })],
      { 'waivers.added': 1, 'waivers.ended': 1 },
    ],
    [
      'for another finding',
      [written('a/b', '2027-01-01', { fingerprint: 'x' })],
      [written('a/b', '2027-01-01', { fingerprint: 'y' })],
      { 'waivers.added': 1, 'waivers.ended': 1 },
    ],
    ['unknown in an older report', undefined, [written('a/b', '2027-01-01')], {}],
  ])('are told as %s', async (_, before, now, expected) => {
    const comparison = await withWaivers(before, now)
    expect(told(comparison)).toEqual(expected)
    expect(JSON.stringify(comparison)).not.toContain('Matti')
  })

  it('tells what the owners declare anew, again and no longer, and not who said it', async () => {
    const declared = (topic: string, on: string) => ({ topic, statement: `${topic} agreed`, by: 'Matti M.', on })
    const comparison = compareReports(
      await readAgain(report(), { declared: [declared('funding', '2025-05-12'), declared('meetings', '2025-01-01')] }),
      await readAgain(report(), { declared: [declared('funding', '2026-05-12'), declared('roles', '2026-01-01')] }),
    )
    expect(told(comparison)).toEqual({ 'declared.now': 1, 'declared.before': 1, 'declared.renewed': 1 })
    const text = comparisonText(comparison, 'sv', { colour: false })
    expect(text).toContain('funding: funding agreed (12.5.2026)')
    expect(text).not.toContain('Matti')
  })
})

describe('what is to be borne in mind', () => {
  it.each([
    ['repository', { repository: { ...wholeReport().repository, name: 'example-city/library' } }],
    ['ruleset', { tool: { name: 'kuntalint', version: '0.2.0', ruleset: 'ffff' } }],
    ['level', { product: { ...wholeReport().product, level: 3 } }],
  ] as const)('another %s is told, and is no change in itself', async (caution, given) => {
    const comparison = await compare(wholeReport(), wholeReport(given))
    expect(Object.entries(comparison.cautions).filter(([, is]) => is)).toEqual([[caution, true]])
    expect(comparison.unchanged).toBe(true)
    expect(comparisonText(comparison, 'en', { colour: false })).toContain('Note: ')
  })

  it('takes a clone without a remote for the repository of that name', async () => {
    const local = wholeReport({ repository: { ...wholeReport().repository, name: 'Day-care-queue' } })
    expect((await compare(wholeReport(), local)).cautions.repository).toBe(false)
  })

  it('asks whether the two were swapped when the first is the newer one', async () => {
    const comparison = compareReports(
      await readAgain(wholeReport(), { date: '2026-12-01' }),
      await readAgain(wholeReport(), { date: '2026-11-23' }),
    )
    expect(comparison.cautions.order).toBe(true)
    expect(comparisonText(comparison, 'fi', { colour: false })).toContain('Anna vanhempi ensin')
  })
})

describe('the text', () => {
  const before = () =>
    wholeReport({
      artefacts: [exampleArtefact('governance', { path: 'docs/hallintamalli.md' })],
      summary: { ...wholeReport().summary, levelReached: 0, score: 40 },
    })
  const now = () => {
    const [plan, decision, , ...others] = wholeReport().outcomes
    const fixed = exampleOutcome(wholeReport().outcomes[2]!.rule, passed)
    const second = at('docs/hallintamalli.md', { message: { fi: 'Uusi kohta.', sv: 'En ny.', en: 'One more.' } })
    const more = {
      ...decision!,
      findings: [...(decision as Outcome & { status: 'failed' }).findings, second],
    } as Outcome
    return wholeReport({
      outcomes: [plan!, more, fixed, ...others],
      artefacts: [
        exampleArtefact('governance', { path: 'hallintamalli.md' }),
        exampleArtefact('owners', { path: '.github/CODEOWNERS' }),
      ],
      repository: { ...wholeReport().repository, commit: 'ab'.repeat(20) },
      summary: { ...wholeReport().summary, levelReached: 1, score: 55 },
    })
  }
  const text = async (language: 'fi' | 'sv' | 'en', colour = false) =>
    comparisonText(
      compareReports(await readAgain(before(), { date: '2026-10-01' }), await readAgain(now(), { date: '2026-11-23' })),
      language,
      { colour },
    )

  it('says most important first what became better, what is new and what moved', async () => {
    expect(await text('fi')).toBe(`Mikä muuttui
  ennen  example-city/day-care-queue, 4f1c2d3, 1.10.2026
  nyt    example-city/day-care-queue, abababa, 23.11.2026

Saavutettu taso: ennen ei vielä mikään, nyt 1 (alussa). Pisteet olivat 40/100,
nyt 55/100. 1 havainto korjattu, 1 uusi havainto.

Korjatut havainnot (1)
  Tavoite: Omistajatiedosto on olemassa
    owners/present
    .github/CODEOWNERS

Uudet asiakirjat ja tiedostot (1)
  omistajatiedosto CODEOWNERS: .github/CODEOWNERS

Säännöt, jotka tulivat kuntoon (1)
  Tavoite: Omistajatiedosto on olemassa
    owners/present

Uudet havainnot (1)
  Tavoite: Päätöksenteko on kuvattu
    governance/decision-making
    docs/hallintamalli.md:3 (varoitus)
      Uusi kohta.

Siirtynyttä tai uuden muodon saanutta (1)
  hallintamalli: docs/hallintamalli.md → hallintamalli.md
`)
  })

  it('speaks Swedish and English', async () => {
    expect(await text('sv')).toContain('1 iakttagelse åtgärdad, 1 ny iakttagelse.')
    expect(await text('en')).toContain('1 finding fixed, 1 new finding.')
    expect(await text('en')).toContain('Level reached: before none yet, now 1 (starting out).')
  })

  it('says the same with colours', async () => {
    const coloured = await text('en', true)
    expect(coloured).toContain('\u001b[32mFindings fixed (1)')
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(await text('en'))
  })

  it('counts the rules that wait for a plan that is gone, instead of listing them', async () => {
    const rules = ['roles', 'funding', 'topics'].map((name) => exampleRule(`governance/${name}`))
    const outcomes = (verdict: Verdict) => rules.map((rule) => exampleOutcome(rule, verdict))
    const comparison = await compare(
      report(...outcomes(passed)),
      report(...outcomes(notApplicable('governance/present'))),
    )
    expect(comparisonText(comparison, 'en', { colour: false })).toContain(
      'Rules that no longer apply (3)\n  3 rules wait for the rule governance/present to be in order\n',
    )
  })

  it('shows twenty of a list and counts the rest', async () => {
    const findings = Array.from({ length: 33 }, (_, index) => at(`docs/${index}.md`))
    const comparison = await verdicts(failed(...findings), passed)
    const lines = comparisonText(comparison, 'en', { colour: false }).split('\n')
    expect(lines.filter((line) => line.startsWith('    docs/'))).toHaveLength(20)
    expect(lines).toContain('  and 13 more')
  })

  it('writes no control characters of a report, and no endless lines', async () => {
    const hostile = fc.constantFrom(
      '\u001b[31m',
      '\u202e',
      '\n::error::',
      '\r',
      'word ',
      'x'.repeat(5000),
      '\u0007',
      '𝒳',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (parts) => {
        const foreign = parts.join('')
        const finding = exampleFinding({ path: foreign }, foreign, { fingerprint: foreign })
        const rule = exampleRule('api/contact', { title: { fi: foreign, sv: foreign, en: foreign } })
        const [one, two] = [[exampleOutcome(rule, failed(finding))], [exampleOutcome(rule, passed)]]
        const use = { state: 'active', findings: 1, untried: false }
        const waivers = [{ rule: foreign, path: foreign, component: foreign, reason: foreign, until: foreign, ...use }]
        const declared = [{ topic: foreign, statement: foreign, by: foreign, on: foreign }]
        const [full, bare] = [
          await readAgain(exampleReport(one), { waivers, declared }),
          await readAgain(exampleReport(two), { waivers: [], declared: [] }),
        ]
        for (const comparison of [compareReports(full, bare), compareReports(bare, full)]) {
          const text = comparisonText(comparison, 'fi', { colour: false })
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
          expect(text).not.toMatch(/^::/mu)
          expect(text.length).toBeLessThan(10_000)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the data', () => {
  it('is the same after it was written as JSON and read', async () => {
    const comparison = await compare(wholeReport(), report(outcome(failed(at('a')))))
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })

  it('of a report and itself is empty, and fixed one way is new the other way', async () => {
    const verdict = fc.oneof(
      fc
        .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
        .map((paths) =>
          failed(
            ...paths.map((path) => at(path, { message: { fi: path, sv: path, en: `Note ${path}: ${path}${path}` } })),
          ),
        ),
      fc.constantFrom(passed, undetermined, notApplicable(null)),
    )
    await fc.assert(
      fc.asyncProperty(verdict, verdict, async (one, other) => {
        expect((await verdicts(one, one)).unchanged).toBe(true)
        const [there, back] = [await verdicts(one, other), await verdicts(other, one)]
        expect(there.findings.now.length).toBe(back.findings.before.length)
        expect(there.moved.findings.length).toBe(back.moved.findings.length)
      }),
      { numRuns: 50 },
    )
  })
})
