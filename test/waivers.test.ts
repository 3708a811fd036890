import { describe, expect, it } from 'vitest'
import type { Finding, Outcome, Verdict } from '../src/report.ts'
import type { Waiver } from '../src/settings.ts'
import { applyWaivers, expiredCover } from '../src/waivers.ts'
import { exampleFinding, exampleOutcome, exampleRule, exampleWaiver } from './report-example.ts'

const rule = exampleRule('api/contact')
const finding = (path: string, given: Partial<Finding> = {}) =>
  exampleFinding({ path, line: 2 }, `No contact in ${path}.`, given)
const failed = (...findings: readonly Finding[]): Outcome => exampleOutcome(rule, { status: 'failed', findings })
const day = (iso: string) => new Date(`${iso}T10:00:00Z`)
const today = day('2026-11-24')
const waiver = (given: Partial<Waiver> = {}) => exampleWaiver('api/contact', given)

const applied = (outcome: Outcome, waivers: readonly Waiver[], at = today) => applyWaivers([outcome], waivers, at)
const statusOn = async (iso: string, until: string) => {
  const { outcomes, uses } = await applied(failed(finding('api.yaml')), [waiver({ until })], day(iso))
  return `${outcomes[0]?.status} ${uses[0]?.state}`
}

describe('the last day of a waiver', () => {
  it.each([
    ['2027-03-31', '2026-11-24', 'waived active'],
    ['2027-03-31', '2027-02-28', 'waived active'],
    ['2027-03-31', '2027-03-01', 'waived expiring'],
    ['2027-03-31', '2027-03-30', 'waived expiring'],
    ['2027-03-31', '2027-03-31', 'waived expiring'],
    ['2027-03-31', '2027-04-01', 'failed expired'],
    ['2028-02-29', '2028-02-29', 'waived expiring'],
    ['2028-02-29', '2028-03-01', 'failed expired'],
    ['2026-12-31', '2027-01-01', 'failed expired'],
  ])('until %s, on %s: %s', async (until, on, what) => {
    expect(await statusOn(on, until)).toBe(what)
  })

  it('counts as a whole, to its last minute', async () => {
    for (const time of ['00:00:00', '23:59:59']) {
      const { outcomes } = await applied(
        failed(finding('api.yaml')),
        [waiver({ until: '2026-11-24' })],
        new Date(`2026-11-24T${time}Z`),
      )
      expect(outcomes[0]?.status).toBe('waived')
    }
  })

  it.each(['', 'soon', '2026-13-40', '2027-02-30', '24.11.2027', '2027'])(
    'that is no date (%j) exempts from nothing',
    async (until) => {
      const { outcomes, uses } = await applied(failed(finding('api.yaml')), [waiver({ until })])
      expect(`${outcomes[0]?.status} ${uses[0]?.state}`).toBe('failed expired')
    },
  )
})

describe('what a waiver covers', () => {
  const both = failed(finding('api/old.yaml'), finding('api/new.yaml'))
  const openPaths = (outcome: Outcome | undefined) =>
    outcome?.status === 'failed'
      ? outcome.findings.filter((one) => one.waiver === null).map(({ location }) => location.path)
      : []

  it('is all of its rule where it names no path', async () => {
    const { outcomes, uses } = await applied(both, [waiver()])
    expect(outcomes[0]?.status).toBe('waived')
    expect(uses[0]).toMatchObject({ findings: 2, untried: false })
  })

  it('is a path or a glob: the rule stays failed while one finding is open', async () => {
    expect(openPaths((await applied(both, [waiver({ path: 'api/old.yaml' })])).outcomes[0])).toEqual(['api/new.yaml'])
    expect(openPaths((await applied(both, [waiver({ path: 'api/o*.yaml' })])).outcomes[0])).toEqual(['api/new.yaml'])
    expect((await applied(both, [waiver({ path: 'api/**' })])).outcomes[0]?.status).toBe('waived')
  })

  it('is a path with the characters of a glob in its name', async () => {
    const odd = failed(finding('docs/[draft] plan.md'))
    expect((await applied(odd, [waiver({ path: 'docs/[draft] plan.md' })])).outcomes[0]?.status).toBe('waived')
  })

  it('is a component, or one finding by its fingerprint', async () => {
    const part: Outcome = { ...both, component: 'service' }
    expect((await applied(part, [waiver({ component: 'frontend' })])).outcomes[0]?.status).toBe('failed')
    expect((await applied(part, [waiver({ component: 'service' })])).outcomes[0]?.status).toBe('waived')
    const print = finding('api/old.yaml').fingerprint
    expect(openPaths((await applied(both, [waiver({ fingerprint: print })])).outcomes[0])).toEqual(['api/new.yaml'])
  })

  it('is nothing of another rule', async () => {
    const { outcomes, uses } = await applied(both, [exampleWaiver('api/licence')])
    expect(outcomes[0]).toEqual(both)
    expect(uses[0]).toMatchObject({ findings: 0, untried: true })
  })

  it('stays what it was where an earlier one has ended: the one that holds is named', async () => {
    const ended = waiver({ until: '2026-01-01', reason: 'Old.' })
    const { outcomes } = await applied(both, [ended, waiver({ reason: 'New.' })])
    expect((outcomes[0] as Outcome & { findings: Finding[] }).findings[0]?.waiver?.reason).toBe('New.')
  })
})

describe('what is said of a waiver', () => {
  const verdicts: readonly (readonly [string, Verdict, boolean])[] = [
    ['passed', { status: 'passed', evidence: [] }, false],
    ['does not apply', { status: 'notApplicable', reason: { fi: '', sv: '', en: '' }, cause: null }, true],
    ['waits', { status: 'notApplicable', reason: { fi: '', sv: '', en: '' }, cause: 'api/present' }, true],
    ['could not be determined', { status: 'undetermined', reason: { fi: '', sv: '', en: '' } }, true],
    ['broke off', { status: 'broken', error: 'x' }, true],
  ]
  it.each(verdicts)(
    'whose rule %s: it may only be called idle where the rule gave a verdict',
    async (_, verdict, untried) => {
      const { uses } = await applied(exampleOutcome(rule, verdict), [waiver()])
      expect(uses[0]).toMatchObject({ findings: 0, untried })
    },
  )

  it('that has ended: how many findings it would cover, and which', async () => {
    const { uses } = await applied(failed(finding('a.yaml'), finding('b.yaml')), [
      waiver({ until: '2026-01-01', path: 'a.yaml' }),
    ])
    expect(uses[0]).toMatchObject({ state: 'expired', findings: 1 })
    const cover = await expiredCover(uses)
    expect(cover(failed(finding('a.yaml')), finding('a.yaml'))).toBe(true)
    expect(cover(failed(finding('b.yaml')), finding('b.yaml'))).toBe(false)
  })
})
