import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOutcomes, type Renames } from '../src/compare.ts'
import { fingerprinted } from '../src/lint.ts'
import type { Finding, Outcome, Problem, Rule, Verdict } from '../src/report.ts'
import { exampleOutcome, exampleRule, exampleWaiver } from './report-example.ts'

const problem = (path: string, key: string, given: Partial<Problem> = {}): Problem => ({
  message: { fi: `${key} puuttuu`, sv: `${key} saknas`, en: `no ${key}` },
  location: { path, line: 3 },
  key,
  ...given,
})
const failed = (rule: Rule, ...problems: readonly Problem[]): Outcome =>
  exampleOutcome(rule, { status: 'failed', findings: fingerprinted(rule.id, null, problems) })
const links = exampleRule('links/relative-resolve', { basis: 'exact' })
const roles = exampleRule('governance/roles', { basis: 'recognised' })
const none: Renames = new Map()

const states = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'failed' || outcome.status === 'waived'
      ? outcome.findings.map(({ key, state }) => `${key} ${state}`)
      : [outcome.status],
  )
const compared = (head: Outcome, base: Outcome, renames = none) => {
  const { outcomes, fixed } = compareOutcomes([head], [base], renames)
  return { states: states(outcomes), fixed: fixed.map(({ path, message }) => `${path} ${message.en}`), outcomes }
}
const passed = (rule: Rule) => exampleOutcome(rule, { status: 'passed', evidence: [] })

describe('a finding', () => {
  it('is new where the base has not got it, existing where it has, and fixed where only the base has it', () => {
    const head = failed(links, problem('README.md', 'a.md'), problem('README.md', 'b.md'))
    const base = failed(links, problem('README.md', 'b.md'), problem('README.md', 'c.md'))
    expect(compared(head, base)).toMatchObject({ states: ['a.md new', 'b.md existing'], fixed: ['README.md no c.md'] })
  })

  it('is the same when its lines move and its words change', () => {
    const moved = problem('README.md', 'a.md', {
      location: { path: 'README.md', line: 90, column: 4 },
      message: { fi: 'toisin', sv: 'annorlunda', en: 'otherwise' },
    })
    expect(compared(failed(links, moved), failed(links, problem('README.md', 'a.md'))).states).toEqual([
      'a.md existing',
    ])
  })

  it('is the same when sections change places', () => {
    const [one, two] = [problem('README.md', 'a.md'), problem('README.md', 'b.md')]
    expect(compared(failed(links, two, one), failed(links, one, two))).toMatchObject({
      states: ['b.md existing', 'a.md existing'],
      fixed: [],
    })
  })

  it('is the same when its file is renamed', () => {
    const renames = new Map([['GOVERNANCE.md', 'docs/hallintamalli.md']])
    const head = failed(links, problem('docs/hallintamalli.md', 'a.md'))
    const base = failed(links, problem('GOVERNANCE.md', 'a.md'), problem('GOVERNANCE.md', 'b.md'))
    expect(compared(head, base, renames)).toMatchObject({
      states: ['a.md existing'],
      fixed: ['docs/hallintamalli.md no b.md'],
    })
  })

  it('is one of several alike: the third of them is new', () => {
    const one = problem('README.md', 'TODO')
    expect(compared(failed(links, one, one, one), failed(links, one, one)).states).toEqual([
      'TODO existing',
      'TODO existing',
      'TODO new',
    ])
  })

  it('that is about several things is existing while nothing was added to them', () => {
    const of = (...parts: string[]) => problem('GOVERNANCE.md', parts.join(' '), { parts })
    expect(compared(failed(roles, of('upkeep')), failed(roles, of('upkeep', 'joining')))).toMatchObject({
      states: ['upkeep existing'],
      fixed: [],
    })
    expect(compared(failed(links, of('upkeep', 'joining')), failed(links, of('upkeep')))).toMatchObject({
      states: ['upkeep joining new'],
      fixed: [],
    })
  })

  it('that was about many things may be told one by one once they are few', () => {
    const of = (...parts: string[]) => problem('openapi.yaml', parts.join(' '), { parts })
    expect(compared(failed(links, of('a'), of('b')), failed(links, of('a', 'b', 'c')))).toMatchObject({
      states: ['a existing', 'b existing'],
      fixed: [],
    })
    expect(compared(failed(links, of('a'), of('d')), failed(links, of('a', 'b', 'c'))).states).toEqual([
      'a existing',
      'd new',
    ])
  })

  it('that says what was not found is the same when it is told at another document', () => {
    const base = failed(roles, problem('docs/hallintamalli.md', 'owner'))
    expect(compared(failed(roles, problem('GOVERNANCE.md', 'owner')), base)).toMatchObject({
      states: ['owner existing'],
      fixed: [],
    })
    const exact = failed(links, problem('docs/hallintamalli.md', 'owner'))
    expect(compared(failed(links, problem('GOVERNANCE.md', 'owner')), exact).states).toEqual(['owner new'])
  })
})

describe('a rule', () => {
  const one = problem('README.md', 'a.md')
  const verdict = (given: Verdict) => exampleOutcome(links, given)
  const text = { fi: 'syy', sv: 'skäl', en: 'reason' }

  it('that passes now has everything fixed that the base found', () => {
    expect(compared(passed(links), failed(links, one)).fixed).toEqual(['README.md no a.md'])
  })

  it.each([
    ['waits for another rule', { status: 'notApplicable', reason: text, cause: 'readme/present' }],
    ['does not apply any more', { status: 'notApplicable', reason: text, cause: null }],
    ['could not be determined', { status: 'undetermined', reason: text }],
    ['broke off', { status: 'broken', error: 'x' }],
  ] as const)('that %s has nothing fixed', (_, now) => {
    expect(compared(verdict(now), failed(links, one)).fixed).toEqual([])
  })

  it.each([
    ['could not be determined', { status: 'undetermined', reason: text }, 'existing'],
    ['broke off', { status: 'broken', error: 'x' }, 'existing'],
    ['waited for another rule', { status: 'notApplicable', reason: text, cause: 'readme/present' }, 'new'],
    ['passed', { status: 'passed', evidence: [] }, 'new'],
  ] as const)('that %s before: what it finds now is told rightly', (_, then, state) => {
    expect(compared(failed(links, one), verdict(then)).states).toEqual([`a.md ${state}`])
  })

  it('that looks for words brings nothing new with the first document: they were not there before either', () => {
    const before = exampleOutcome(roles, { status: 'notApplicable', reason: text, cause: 'governance/present' })
    expect(compared(failed(roles, problem('GOVERNANCE.md', 'owner')), before).states).toEqual(['owner existing'])
  })

  it('that compares with the base finds only what is new, and fixes nothing', () => {
    const review = exampleRule('review/governance-decided', { needs: 'base' })
    expect(compared(failed(review, one), verdict({ status: 'undetermined', reason: text })).states).toEqual([
      'a.md new',
    ])
  })

  it('that cannot see the rest of a file has not fixed it', () => {
    const hidden = failed(links, problem('publiccode.yml', 'syntax', { hides: true }))
    expect(compared(hidden, failed(links, problem('publiccode.yml', 'name')))).toMatchObject({
      states: ['syntax new'],
      fixed: [],
    })
  })

  it('is compared component by component', () => {
    const inPart = (component: string, outcome: Outcome): Outcome =>
      outcome.status === 'failed'
        ? { ...outcome, component, findings: fingerprinted(outcome.rule.id, component, outcome.findings) }
        : { ...outcome, component }
    const { outcomes } = compareOutcomes(
      [inPart('service', failed(links, one)), inPart('frontend', failed(links, one))],
      [inPart('service', failed(links, one)), inPart('frontend', passed(links))],
      none,
    )
    expect(states(outcomes)).toEqual(['a.md existing', 'a.md new'])
  })
})

describe('a waiver', () => {
  const waiver = exampleWaiver('links/relative-resolve')
  const waived = (outcome: Outcome): Outcome =>
    outcome.status === 'failed'
      ? { ...outcome, status: 'waived', findings: outcome.findings.map((finding) => ({ ...finding, waiver })) }
      : outcome
  const unused = exampleRule('settings/waiver-unused', { check: 'waivers-used', needs: 'run' })
  const idle = problem('.github/kuntalint.yml', 'links/relative-resolve')

  it('that the change made unnecessary is praised: its finding is fixed, and it is no finding of its own', () => {
    const { outcomes, fixed } = compareOutcomes(
      [passed(links), failed(unused, idle)],
      [waived(failed(links, problem('README.md', 'a.md'))), passed(unused)],
      none,
    )
    expect(fixed).toMatchObject([{ rule: 'links/relative-resolve', waiver: { rule: 'links/relative-resolve' } }])
    expect(outcomes.map(({ status }) => status)).toEqual(['passed', 'passed'])
  })

  it('of one finding goes with it when its file gets another name', () => {
    const base = failed(links, problem('README.md', 'a.md'))
    const own = exampleWaiver('links/relative-resolve', { fingerprint: 'of this one' })
    const covered = { ...base, status: 'waived' as const } as Outcome & { findings: Finding[] }
    covered.findings = covered.findings.map((finding) => ({ ...finding, waiver: own }))
    const head = failed(links, problem('docs/README.md', 'a.md'))
    const { outcomes } = compareOutcomes([head], [covered], new Map([['README.md', 'docs/README.md']]))
    expect(outcomes[0]).toMatchObject({ status: 'waived', findings: [{ state: 'existing', waiver: own }] })
  })

  it('that was idle before is told as known', () => {
    expect(compared(failed(unused, idle), failed(unused, idle)).states).toEqual(['links/relative-resolve existing'])
  })
})

describe('for any two commits', () => {
  const rules = [links, roles, exampleRule('governance/funding', { basis: 'recognised' })]
  const problems = fc.array(
    fc.record({
      path: fc.constantFrom('README.md', 'GOVERNANCE.md', 'docs/a.md'),
      key: fc.constantFrom('a', 'b', 'c d'),
    }),
    { maxLength: 6 },
  )
  const verdict = fc.oneof(
    problems.map((list): readonly Problem[] =>
      list.map(({ path, key }) => problem(path, key, key.includes(' ') ? { parts: key.split(' ') } : {})),
    ),
    fc.constant('passed' as const),
    fc.constant('undetermined' as const),
    fc.constant('notApplicable' as const),
  )
  const reason = { fi: '', sv: '', en: '' }
  const outcome = (rule: Rule, given: readonly Problem[] | string): Outcome => {
    if (typeof given !== 'string' && given.length > 0) return failed(rule, ...given)
    if (given === 'undetermined') return exampleOutcome(rule, { status: 'undetermined', reason })
    if (given === 'notApplicable') return exampleOutcome(rule, { status: 'notApplicable', reason, cause: null })
    return passed(rule)
  }
  const side = fc.tuple(verdict, verdict, verdict).map((all) => all.map((one, index) => outcome(rules[index]!, one)))
  const renames = fc.constantFrom(
    none,
    new Map([['docs/a.md', 'docs/b.md']]),
    new Map([
      ['README.md', 'docs/a.md'],
      ['docs/a.md', 'README.md'],
    ]),
  )
  const findingsOf = (outcomes: readonly Outcome[]): readonly Finding[] =>
    outcomes.flatMap((one) => (one.status === 'failed' || one.status === 'waived' ? one.findings : []))

  it('the findings of the head are the new and the existing ones, and none of them is among the fixed', () => {
    fc.assert(
      fc.property(side, side, renames, (head, base, moved) => {
        const { outcomes, fixed } = compareOutcomes(head, base, moved)
        const now = findingsOf(outcomes)
        expect(now.map(({ fingerprint }) => fingerprint)).toEqual(
          findingsOf(head).map(({ fingerprint }) => fingerprint),
        )
        expect(now.every(({ state }) => state === 'new' || state === 'existing')).toBe(true)
        const gone = new Set(fixed.map(({ fingerprint }) => fingerprint))
        expect(now.filter(({ fingerprint }) => gone.has(fingerprint))).toEqual([])
        expect(gone.size).toBe(fixed.length)
        const existing = now.filter(({ state }) => state === 'existing').length
        expect(existing + fixed.length).toBeLessThanOrEqual(findingsOf(base).length + undetermined(base, head))
      }),
      { numRuns: 500 },
    )
  })

  /** What could not be determined before counts as known, without a finding of the base behind it. */
  const undetermined = (base: readonly Outcome[], head: readonly Outcome[]): number =>
    base.reduce((sum, one, index) => sum + (one.status === 'undetermined' ? findingsOf([head[index]!]).length : 0), 0)

  it('a commit compared with itself has nothing new and nothing fixed', () => {
    fc.assert(
      fc.property(side, (both) => {
        const { outcomes, fixed } = compareOutcomes(both, both, none)
        expect(findingsOf(outcomes).filter(({ state }) => state === 'new')).toEqual([])
        expect(fixed).toEqual([])
      }),
    )
  })
})
