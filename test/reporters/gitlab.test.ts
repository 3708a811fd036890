import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Finding, Report } from '../../src/report.ts'
import gitlab from '../../src/reporters/gitlab.ts'
import { reporters } from '../../src/reporters/index.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}

/**
 * What GitLab makes of a report (CodequalityReports): at the first entry that lacks something it stops without a word, and
 * of equal fingerprints one is left.
 */
function readByGitLab(text: string): readonly Issue[] {
  expect(text.charCodeAt(0)).not.toBe(0xfeff)
  const issues = JSON.parse(text) as Issue[]
  expect(Array.isArray(issues)).toBe(true)
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    expect(description.trim()).not.toBe('')
    expect(check_name).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/u)
    expect(fingerprint).not.toBe('')
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
    expect(location.path).toMatch(/^[^/]/u)
    expect(Number.isInteger(location.lines.begin) && location.lines.begin >= 1).toBe(true)
  }
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  return issues
}

function printed(report: Report, language: Language = 'en'): string {
  const [delivery, ...more] = gitlab(report, language, exampleOptions)
  expect(more).toEqual([])
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

const issuesOf = (report: Report, language: Language = 'en') => readByGitLab(printed(report, language))
const rule = exampleRule('api/contact')
const failed = (...findings: readonly Finding[]) => exampleOutcome(rule, { status: 'failed', findings })
const repository = { name: 'queue', commit: null, base: null, anchor: null, files: 1 }
const missing = exampleFinding({ path: 'docs/tiekartta.md', missing: true }, 'There is no roadmap.')

describe('the Code Quality report', () => {
  it('holds what GitLab asks for, in every language', async () => {
    expect((await reporters.gitlab()).default).toBe(gitlab)
    const all = (['fi', 'sv', 'en'] as const).map((language) => issuesOf(wholeReport(), language))
    for (const issues of all)
      expect(issues.map(({ check_name, severity, location }) => [check_name, severity, location])).toEqual([
        ['owners/present', 'major', { path: 'README.md', lines: { begin: 1 } }],
        ['governance/decision-making', 'minor', { path: 'docs/hallintamalli.md', lines: { begin: 3 } }],
      ])
    const [first] = all.map((issues) => issues.map(({ fingerprint }) => fingerprint))
    for (const issues of all) expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(first)
    expect(all.map(([, issue]) => issue?.description.slice(0, 10))).toEqual(['En löytäny', 'Jag hittad', 'I did not '])
  })

  it('is an empty list when nothing is open', () => {
    expect(printed(exampleReport([]))).toBe('[]\n')
  })

  it('shows a missing file at the anchor and names it, else at its own path', () => {
    const [atAnchor] = issuesOf(exampleReport([failed(missing)]))
    expect(atAnchor?.location.path).toBe('README.md')
    expect(atAnchor?.description).toBe('There is no roadmap. Place: docs/tiekartta.md.')
    const [alone] = issuesOf(exampleReport([failed(missing)], { repository }))
    expect(alone?.location).toEqual({ path: 'docs/tiekartta.md', lines: { begin: 1 } })
  })

  it('leaves out what is accepted, and keeps what was known before', () => {
    const accepted = exampleFinding({ path: 'a.md' }, 'Accepted.', { waiver: exampleWaiver('api/contact') })
    const known = exampleFinding({ path: 'b.md' }, 'Known.', { state: 'existing' })
    expect(issuesOf(exampleReport([failed(accepted, known)])).map(({ description }) => description)).toEqual(['Known.'])
  })

  it('tells notices as information', () => {
    const outcome = exampleOutcome(rule, { status: 'failed', findings: [missing] }, 'notice')
    expect(issuesOf(exampleReport([outcome]))[0]?.severity).toBe('info')
  })

  it('keeps findings apart that bear the same fingerprint', () => {
    const twin = () => exampleFinding({ path: 'a.md', line: 1 }, 'The same.', { fingerprint: 'f' })
    const report = exampleReport([failed(twin(), twin())])
    expect(issuesOf(report).map(({ fingerprint }) => fingerprint)).toEqual(['f', 'f-2'])
  })

  it('holds whatever a repository says', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, fc.option(fc.nat()), fc.boolean(), (message, path, line, absent) => {
        const location = {
          path: path.replace(/^\/+/u, ''),
          ...(line === null ? {} : { line: line + 1 }),
          ...(absent ? { missing: true as const } : {}),
        }
        const issues = issuesOf(exampleReport([failed(exampleFinding(location, message))], { repository }))
        expect(issues).toHaveLength(1)
      }),
    )
  })
})
