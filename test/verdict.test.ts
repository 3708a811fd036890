import { describe, expect, it } from 'vitest'
import type { Finding, Outcome, Rule, Verdict } from '../src/report.ts'
import type { Gate } from '../src/settings.ts'
import { distinctFindings, type Gating, levelReached, score, summarise } from '../src/verdict.ts'
import { exampleFinding, exampleOutcome, exampleRule, exampleWaiver } from './report-example.ts'

const text = (words: string) => ({ fi: words, sv: words, en: words })
const gating = (gate: Partial<Gate> = {}, given: Partial<Gating> = {}): Gating => ({
  gate: { findings: 'new', severity: 'error', ...gate },
  occasion: 'other',
  lapsed: () => false,
  ...given,
})

const failed: Verdict = { status: 'failed', findings: [exampleFinding({ path: 'README.md' }, 'Not there.')] }
const passed: Verdict = { status: 'passed', evidence: [] }
const undetermined: Verdict = { status: 'undetermined', reason: text('A PDF.') }
const notAsked: Verdict = { status: 'notApplicable', reason: text('One owner.'), cause: null }
const waiting: Verdict = { status: 'notApplicable', reason: text('Waits.'), cause: 'governance/present' }
const broken: Verdict = { status: 'broken', error: 'x' }
const of = (level: 1 | 2 | 3, verdict: Verdict, given: Partial<Rule> = {}): Outcome =>
  exampleOutcome(exampleRule(`a/${level}`, { level, severity: 'warning', ...given }), verdict)

describe('the level that is reached', () => {
  it('is that of the run where every rule that weighs holds', () => {
    expect(levelReached([of(1, passed), of(2, passed)], [], 2)).toBe(2)
    expect(levelReached([of(1, passed)], [], 1)).toBe(1)
  })

  it('is the one below the first rule that does not hold', () => {
    expect(levelReached([of(1, passed), of(2, failed), of(3, passed)], [], 3)).toBe(1)
    expect(levelReached([of(1, failed), of(2, passed)], [], 2)).toBe(0)
    for (const verdict of [waiting, broken]) expect(levelReached([of(1, passed), of(2, verdict)], [], 2)).toBe(1)
  })

  it('is not kept back by what is not asked, could not be determined, or is a notice in its rule file', () => {
    for (const verdict of [notAsked, undetermined]) expect(levelReached([of(1, verdict)], [], 1)).toBe(1)
    expect(levelReached([of(1, failed, { severity: 'notice' })], [], 1)).toBe(1)
  })

  it('is not reached by switching a rule off, nor by making it milder', () => {
    expect(levelReached([of(1, passed)], [exampleRule('a/off', { level: 1, severity: 'error' })], 1)).toBe(0)
    expect(levelReached([{ ...of(1, failed), severity: 'notice' }], [], 1)).toBe(0)
  })
})

describe('the score', () => {
  it('is the share of the rules that were asked and determined that passed', () => {
    expect(score([of(1, passed), of(1, failed), of(1, undetermined), of(1, notAsked)])).toBe(50)
    expect(score([of(1, passed), of(1, waiting), of(1, waiting)])).toBe(33)
    expect(score([of(1, passed)])).toBe(100)
  })

  it('is 0 where nothing was determined', () => {
    expect(score([])).toBe(0)
    expect(score([of(1, undetermined)])).toBe(0)
  })
})

describe('the summary', () => {
  const warning = (verdict: Verdict) => ({ ...of(1, verdict), severity: 'warning' as const })
  const waived: Verdict = {
    status: 'waived',
    findings: [exampleFinding({ path: 'a' }, 'Old.', { waiver: exampleWaiver('a/1') })],
  }

  it('fails at findings of the asked severity and worse, and never when asked so', () => {
    expect(summarise([warning(failed)], [], 1, gating({ severity: 'error' })).conclusion).toBe('success')
    expect(summarise([warning(failed)], [], 1, gating({ severity: 'warning' })).conclusion).toBe('failure')
    expect(summarise([warning(failed)], [], 1, gating({ severity: 'notice' })).conclusion).toBe('failure')
    expect(summarise([{ ...warning(failed), severity: 'error' }], [], 1, gating({ findings: 'none' })).conclusion).toBe(
      'success',
    )
  })

  it('does not count a waived finding as open', () => {
    const { findings, waived: count, conclusion } = summarise([warning(waived)], [], 1, gating({ severity: 'notice' }))
    expect(findings).toMatchObject({ total: 0, waived: 1 })
    expect([count, conclusion]).toEqual([1, 'success'])
  })

  it('is an error where a check broke, whatever else there is', () => {
    expect(summarise([warning(failed), warning(broken)], [], 1, gating({ findings: 'none' })).conclusion).toBe('error')
  })

  it('counts every outcome once', () => {
    const all = [failed, passed, waived, notAsked, undetermined, broken].map(warning)
    expect(summarise(all, [], 1, gating({ severity: 'error' }))).toMatchObject({
      failed: 1,
      passed: 1,
      waived: 1,
      notApplicable: 1,
      undetermined: 1,
      broken: 1,
    })
    expect(summarise(all, [], 1, gating({ severity: 'error' })).findings).toMatchObject({
      total: 1,
      errors: 0,
      warnings: 1,
      notices: 0,
    })
  })
})

describe('the gate', () => {
  const finding = (state: Finding['state'], given: Partial<Finding> = {}) =>
    exampleFinding({ path: 'README.md' }, 'Not there.', { state, ...given })
  const error = (finding: Finding, given: Partial<Rule> = {}): Outcome =>
    exampleOutcome(exampleRule('a/1', { severity: 'error', ...given }), { status: 'failed', findings: [finding] })
  const conclusion = (outcome: Outcome, given: Gating) => summarise([outcome], [], 1, given).conclusion

  it('lets a pull request fail on new findings only', () => {
    const request = gating({}, { occasion: 'pull-request' })
    expect(conclusion(error(finding('new')), request)).toBe('failure')
    expect(conclusion(error(finding('existing')), request)).toBe('success')
    expect(conclusion(error(finding(null)), request)).toBe('failure')
    expect(conclusion(error(finding('existing')), { ...request, gate: { findings: 'any', severity: 'error' } })).toBe(
      'failure',
    )
  })

  it('lets a push inform, and fail only when any finding is to fail', () => {
    const push = gating({}, { occasion: 'push' })
    for (const state of ['new', 'existing', null] as const)
      expect(conclusion(error(finding(state)), push)).toBe('success')
    expect(conclusion(error(finding('existing')), { ...push, gate: { findings: 'any', severity: 'error' } })).toBe(
      'failure',
    )
  })

  it('counts every finding where nothing was compared', () => {
    expect(conclusion(error(finding(null)), gating())).toBe('failure')
    expect(conclusion(error(finding(null)), gating({ findings: 'none' }))).toBe('success')
  })

  it('never lets a pull request fail by the passing of time alone, whatever the gate', () => {
    for (const findings of ['new', 'any'] as const) {
      const request = gating({ findings }, { occasion: 'pull-request' })
      for (const state of ['existing', null] as const) {
        expect(conclusion(error(finding(state), { timed: true }), request)).toBe('success')
        expect(conclusion(error(finding(state)), { ...request, lapsed: () => true })).toBe('success')
      }
      expect(conclusion(error(finding('new'), { timed: true }), request)).toBe('failure')
    }
    expect(conclusion(error(finding(null), { timed: true }), gating())).toBe('failure')
  })

  it('tells how many findings fail the run', () => {
    const two = exampleOutcome(exampleRule('a/1', { severity: 'error' }), {
      status: 'failed',
      findings: [finding('new'), finding('existing')],
    })
    expect(summarise([two], [], 1, gating()).findings).toMatchObject({ total: 2, new: 1, existing: 1, failing: 1 })
  })
})

describe('what is about the run itself', () => {
  it('is in no level and no score', () => {
    const expired = exampleOutcome(exampleRule('settings/waiver-expired', { needs: 'run' }), failed)
    const all = [of(1, passed), expired]
    expect(levelReached(all, [], 1)).toBe(1)
    expect(score(all)).toBe(100)
    expect(levelReached([of(1, passed)], [exampleRule('badge/honest', { needs: 'run' })], 1)).toBe(1)
  })
})

describe('components', () => {
  const inPart = (component: string | null, verdict: Verdict): Outcome => ({ ...of(1, verdict), component })

  it('give the whole the level and the score of the lowest one', () => {
    const outcomes = [
      inPart(null, passed),
      inPart('service', passed),
      inPart('frontend', failed),
      inPart('frontend', passed),
    ]
    expect(levelReached(outcomes, [], 1)).toBe(0)
    expect(score(outcomes)).toBe(67)
  })

  it('share a finding about what they share: it is counted once', () => {
    const shared = [inPart('service', failed), inPart('frontend', failed)]
    expect(distinctFindings(shared)).toHaveLength(1)
    expect(summarise(shared, [], 1, gating()).findings.total).toBe(1)
    expect(distinctFindings([of(1, failed), of(1, failed)])).toHaveLength(2)
  })

  it('lack a document together, though it was looked for in the folder of each', () => {
    const lacking = (place: string): Verdict => ({
      status: 'failed',
      findings: [{ ...exampleFinding({ path: 'ROADMAP.md', missing: true }, `Looked for ${place}.`), key: 'roadmap' }],
    })
    const outcomes = [
      inPart('service', lacking('service/ROADMAP.md')),
      inPart('frontend', lacking('frontend/ROADMAP.md')),
    ]
    expect(distinctFindings(outcomes).map(({ components }) => components)).toEqual([['service', 'frontend']])
  })

  it('do not hide a finding that is new, accepted or graver in one of them behind another one', () => {
    const with_ = (given: object): Verdict => ({
      status: 'failed',
      findings: failed.status === 'failed' ? failed.findings.map((one) => ({ ...one, ...given })) : [],
    })
    const [known, fresh] = [with_({ state: 'existing' }), with_({ state: 'new' })]
    expect(distinctFindings([inPart('service', known), inPart('frontend', fresh)])).toHaveLength(2)
    expect(distinctFindings([inPart('service', known), inPart('frontend', known)])).toHaveLength(1)
    const accepted = with_({ waiver: exampleWaiver('a/1') })
    expect(summarise([inPart('service', accepted), inPart('frontend', failed)], [], 1, gating()).findings.total).toBe(1)
    const graver = { ...inPart('frontend', failed), severity: 'error' as const }
    expect(distinctFindings([inPart('service', failed), graver])).toHaveLength(2)
  })
})
