import { describe, expect, it } from 'vitest'
import { type Assigned, fingerprint, lint } from '../src/lint.ts'
import type { Outcome, Problem, Rule } from '../src/report.ts'
import { openFindings } from '../src/verdict.ts'
import { subject } from './checks/subject.ts'
import { exampleRule } from './report-example.ts'

const text = (words: string) => ({ fi: words, sv: words, en: words })
const problem = (given: Partial<Problem> = {}): Problem => ({
  message: text('The queue has no owner.'),
  location: { path: 'docs/jonot.md', line: 3 },
  key: 'owner',
  ...given,
})

const passing = async () => ({ passed: [{ path: 'README.md', line: 1 }] })
const rule = (id: string, given: Partial<Rule> = {}): Rule =>
  exampleRule(id, { judge: passing, requires: null, when: {}, check: 'file-present', ...given })
const assign = (one: Rule, given: Partial<Assigned> = {}): Assigned => ({
  rule: one,
  severity: one.severity,
  off: false,
  notApplicable: null,
  ...given,
})

async function outcomes(
  assigned: readonly Assigned[],
  files: Readonly<Record<string, string>> = {},
  settings = {},
  level: 1 | 2 | 3 = 3,
) {
  return lint(assigned, await subject(files, { settings }), { level })
}
const one = async (given: Rule, files?: Readonly<Record<string, string>>, settings?: object) =>
  (await outcomes([assign(given)], files, settings))[0] as Outcome

const product = (given: object) => ({
  product: { kind: null, stage: null, level: 1, owners: null, access: 'open', control: 'buyer', ...given },
})

describe('what becomes of a judgement', () => {
  it('passed, with its evidence', async () => {
    expect(await one(rule('readme/present'))).toMatchObject({
      status: 'passed',
      evidence: [{ path: 'README.md', line: 1 }],
    })
  })

  it('failed, with a finding for every problem', async () => {
    const judge = async () => ({ problems: [problem(), problem({ key: 'contact' })] })
    const outcome = await one(rule('readme/contact', { judge }))
    expect(outcome).toMatchObject({
      status: 'failed',
      findings: [{ key: 'owner', state: null, waiver: null }, { key: 'contact' }],
    })
    expect(openFindings(outcome)).toHaveLength(2)
  })

  it('passed where the list of problems is empty', async () => {
    expect((await one(rule('owners/valid', { judge: async () => ({ problems: [] }) }))).status).toBe('passed')
  })

  it('broken where the check throws, while every other rule is still judged', async () => {
    const judge = async () => {
      throw new TypeError('a fault of ours')
    }
    const [broken, passed] = await outcomes([assign(rule('owners/valid', { judge })), assign(rule('readme/present'))])
    expect(broken).toMatchObject({ status: 'broken' })
    expect((broken as Outcome & { error: string }).error).toContain('a fault of ours')
    expect(passed?.status).toBe('passed')
  })

  it('not applicable in the owners\u2019 own words', async () => {
    const [outcome] = await outcomes([assign(rule('roadmap/present'), { notApplicable: 'Tuote on valmis.' })])
    expect(outcome).toMatchObject({ status: 'notApplicable', reason: text('Tuote on valmis.'), cause: null })
  })
})

describe('which rules are judged', () => {
  it('those of the level and below, but not those that are switched off', async () => {
    const assigned = [
      assign(rule('a/one', { level: 1 })),
      assign(rule('a/two', { level: 2 })),
      assign(rule('a/three', { level: 3 })),
      assign(rule('a/off', { level: 1 }), { off: true }),
    ]
    expect((await outcomes(assigned, {}, {}, 2)).map((outcome) => outcome.rule.id)).toEqual(['a/one', 'a/two'])
  })

  it('in the order in which they were given', async () => {
    const ids = ['roadmap/fresh', 'governance/present', 'readme/present']
    const list = ids.map((id) => assign(rule(id, { check: id.endsWith('present') ? 'artefact-present' : 'fresh' })))
    expect((await outcomes(list)).map((outcome) => outcome.rule.id)).toEqual(ids)
  })

  it('with the severity that the settings give them', async () => {
    const [outcome] = await outcomes([assign(rule('readme/present', { severity: 'error' }), { severity: 'notice' })])
    expect(outcome).toMatchObject({ severity: 'notice', rule: { severity: 'error' } })
  })

  it('not for a product that they are not about, with the reason in all languages', async () => {
    const cases: readonly (readonly [Rule['when'], object, RegExp])[] = [
      [{ kind: 'interface' }, {}, /Concerns interfaces/],
      [{ kind: 'software' }, product({ kind: ['interface'] }), /Concerns software/],
      [{ owners: 'several' }, {}, /do not know whether/],
      [{ owners: 'several' }, product({ owners: ['Vaasa'] }), /one owner/],
      [{ access: 'open' }, product({ access: 'restricted' }), /access is restricted/],
      [{ control: 'buyer' }, product({ control: 'vendor' }), /a vendor controls/],
    ]
    for (const [when, settings, reason] of cases) {
      const outcome = await one(rule('governance/meetings', { when }), {}, settings)
      expect(outcome).toMatchObject({ status: 'notApplicable', cause: null })
      const { reason: words } = outcome as Outcome & { status: 'notApplicable' }
      expect(words.en).toMatch(reason)
      expect(new Set([words.fi, words.sv, words.en]).size).toBe(3)
    }
  })

  it('for a product that fulfils all that they ask', async () => {
    const when = { owners: 'several', access: 'open', control: 'buyer', kind: 'software' } as const
    expect((await one(rule('governance/meetings', { when }), {}, product({ owners: ['Espoo', 'Oulu'] }))).status).toBe(
      'passed',
    )
  })
})

describe('a rule that needs an artefact', () => {
  const needing = rule('governance/funding', { requires: 'governance', level: 2 })
  const present = (verdict: 'absent' | 'there') =>
    rule('governance/present', {
      check: 'artefact-present',
      judge: verdict === 'there' ? passing : async () => ({ problems: [problem()] }),
    })

  it('is judged where it is there', async () => {
    expect((await one(needing, { 'GOVERNANCE.md': '# Hallintamalli\n\nOhjausryhmä päättää.' })).status).toBe('passed')
  })

  it('names the finding that already says that it is not there, whatever the order', async () => {
    for (const list of [
      [present('absent'), needing],
      [needing, present('absent')],
    ]) {
      const all = await outcomes(list.map((each) => assign(each)))
      const waiting = all.find((outcome) => outcome.rule.id === 'governance/funding')
      expect(waiting).toMatchObject({ status: 'notApplicable', cause: 'governance/present' })
    }
  })

  it('has no cause where nothing says so: the rule is off, or the owners said that it does not apply', async () => {
    for (const given of [{ off: true }, { notApplicable: 'Ei hallintamallia.' }]) {
      const all = await outcomes([assign(present('absent'), given), assign(needing)])
      expect(all.at(-1)).toMatchObject({ status: 'notApplicable', cause: null })
    }
  })
})

describe('a gap of a template', () => {
  const gaps = rule('content/no-placeholders', {
    check: 'no-placeholders',
    judge: async () => ({ problems: [problem()] }),
  })
  const wanting = (line: number) =>
    rule('governance/decision-making', {
      check: 'topics-stated',
      basis: 'recognised',
      judge: async () => ({ problems: [problem({ location: { path: 'docs/jonot.md', line } })] }),
    })

  it('is told once: the rule that wants it filled names the finding that tells of it', async () => {
    const [, waiting] = await outcomes([assign(gaps), assign(wanting(3))])
    expect(waiting).toMatchObject({ status: 'notApplicable', cause: 'content/no-placeholders' })
  })

  it('does not hide a graver finding behind a milder one', async () => {
    const [, graver] = await outcomes([assign(gaps, { severity: 'notice' }), assign(wanting(3), { severity: 'error' })])
    expect(graver?.status).toBe('failed')
  })

  it('does not hide what is said of another line, nor anything where the rule about gaps is off', async () => {
    expect((await outcomes([assign(gaps), assign(wanting(4))]))[1]?.status).toBe('failed')
    expect((await outcomes([assign(gaps, { off: true }), assign(wanting(3))]))[0]?.status).toBe('failed')
  })
})

describe('the fingerprint of a finding', () => {
  it('is 16 hex digits and stays when lines and words change', () => {
    const print = fingerprint('owners/valid', null, problem(), 0)
    expect(print).toMatch(/^[0-9a-f]{16}$/u)
    const moved = problem({ location: { path: 'docs/jonot.md', line: 99 }, message: text('Other words.') })
    expect(fingerprint('owners/valid', null, moved, 0)).toBe(print)
  })

  it('differs by rule, component, path, key and ordinal', () => {
    const prints = [
      fingerprint('owners/valid', null, problem(), 0),
      fingerprint('owners/match', null, problem(), 0),
      fingerprint('owners/valid', 'ui', problem(), 0),
      fingerprint('owners/valid', null, problem({ location: { path: 'x' } }), 0),
      fingerprint('owners/valid', null, problem({ key: 'x' }), 0),
      fingerprint('owners/valid', null, problem(), 1),
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('tells equal findings of one rule apart, by their order', async () => {
    const outcome = await one(
      rule('owners/valid', { judge: async () => ({ problems: [problem(), problem(), problem()] }) }),
    )
    expect(new Set(openFindings(outcome).map((finding) => finding.fingerprint)).size).toBe(3)
  })
})
