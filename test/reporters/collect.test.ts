import { describe, expect, it } from 'vitest'
import { byReason, collect, firstSentence, nextSteps } from '../../src/reporters/collect.ts'
import { isReporterName, reporters } from '../../src/reporters/index.ts'
import { fileLink, webLink } from '../../src/reporters/link.ts'
import {
  exampleFinding,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

describe('collect', () => {
  it('orders by severity, changed files, path, line and column', () => {
    const at = (path: string, line?: number, column?: number) => exampleFinding({ path, line, column } as never, 'x')
    const outcomes = [
      exampleOutcome(exampleRule('a/notice', { severity: 'notice' }), { status: 'failed', findings: [at('a.md', 1)] }),
      exampleOutcome(exampleRule('a/warning'), {
        status: 'failed',
        findings: [at('b.md', 2, 9), at('b.md', 2, 1), at('c.md', 1), at('b.md')],
      }),
    ]
    const { findings, files } = collect(exampleReport(outcomes), new Set(['c.md']))
    expect(findings.map(({ finding: { location } }) => `${location.path}:${location.line}:${location.column}`)).toEqual(
      ['c.md:1:undefined', 'b.md:undefined:undefined', 'b.md:2:1', 'b.md:2:9', 'a.md:1:undefined'],
    )
    expect([...files.keys()]).toEqual(['c.md', 'b.md', 'a.md'])
  })

  it('keeps waived findings apart and counts the rules with a verdict', () => {
    const collected = collect(wholeReport(), null)
    expect(collected.findings).toHaveLength(2)
    expect(collected.waived).toHaveLength(1)
    expect(collected.judged).toBe(4)
  })

  it('keeps apart what a failed rule has waived and what it has not', () => {
    const waiver = exampleWaiver('a/b')
    const findings = [exampleFinding({ path: 'a' }, 'x', { waiver }), exampleFinding({ path: 'b' }, 'y')]
    const collected = collect(exampleReport([exampleOutcome(exampleRule('a/b'), { status: 'failed', findings })]), null)
    expect([collected.findings.length, collected.waived.length]).toEqual([1, 1])
  })

  it('tells a rule that fails in two components once among the next steps', () => {
    const findings = [exampleFinding({ path: 'a' }, 'x')]
    const outcome = exampleOutcome(exampleRule('a/b'), { status: 'failed', findings })
    const collected = collect(exampleReport([outcome, { ...outcome, component: 'frontend' }]), null)
    expect(nextSteps(collected, 3)).toHaveLength(1)
  })

  it('groups outcomes by their reason', () => {
    const reason = (en: string) => ({ status: 'undetermined' as const, reason: { fi: en, sv: en, en } })
    const outcomes = ['x', 'y', 'x'].map((en, i) => ({
      ...exampleOutcome(exampleRule(`a/b${i}`), reason(en)),
      ...reason(en),
    }))
    expect(byReason(outcomes).map((group) => group.length)).toEqual([2, 1])
  })
})

describe('firstSentence', () => {
  it('ends at the first sentence, not at an abbreviation, a number or a file name', () => {
    expect(firstSentence('Muut kunnat tietävät, kuka päättää. Se säästää aikaa.')).toBe(
      'Muut kunnat tietävät, kuka päättää.',
    )
    expect(firstSentence('Kirjoita esim. tiedostoon publiccode.yml se. Näin.')).toBe(
      'Kirjoita esim. tiedostoon publiccode.yml se.',
    )
    expect(firstSentence('Version 1.2 is out. Next.')).toBe('Version 1.2 is out.')
    expect(firstSentence('Vem beslutar? Ingen vet.')).toBe('Vem beslutar?')
    expect(firstSentence('No end')).toBe('No end')
  })
})

describe('links', () => {
  it('survive odd paths', () => {
    expect(fileLink('docs/a b(1)/ä#?.txt', 3, 'https://h/b/')).toBe(
      '[`docs/a b(1)/ä#?.txt:3`](https://h/b/docs/a%20b%281%29/%C3%A4%23%3F.txt#L3)',
    )
    expect(fileLink('a\ud800.md', null, 'https://h/b/')).toContain('a%EF%BF%BD.md')
    expect(fileLink('', null, 'https://h/b/')).toBe('[`?`](https://h/b/)')
  })

  it('lead only to web addresses', () => {
    expect(webLink('text', 'https://example.org/a_(b)')).toBe('[text](https://example.org/a%5f%28b%29)')
    expect(webLink('text', 'javascript:alert(1)')).toBe('text')
    expect(webLink('text', 'not an address')).toBe('text')
  })
})

describe('the register of reporters', () => {
  it('loads each reporter by its name, and knows no other names', async () => {
    for (const load of Object.values(reporters)) expect(typeof (await load()).default).toBe('function')
    expect(isReporterName('json')).toBe(true)
    expect(isReporterName('constructor')).toBe(false)
  })
})
