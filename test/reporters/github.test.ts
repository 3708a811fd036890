import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/model.ts'
import type { Finding, Report, ReporterOptions } from '../../src/report.ts'
import github from '../../src/reporters/github.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  wholeReport,
} from '../report-example.ts'

function annotations(report: Report, given: Partial<ReporterOptions> = {}) {
  return github(report, 'en', { ...exampleOptions, ...given }).map((delivery) => {
    if (delivery.to !== 'annotation') throw new Error('not an annotation')
    return delivery
  })
}

const failed = (findings: readonly Finding[], severity: Severity = 'warning') =>
  exampleOutcome(exampleRule('api/contact', { severity }), { status: 'failed', findings })

const missing = exampleFinding({ path: 'ROADMAP.md', missing: true }, 'There is no roadmap.')

describe('annotations', () => {
  it('say the finding and then the fix, under the title of the rule', () => {
    const [first] = annotations(
      exampleReport([failed([exampleFinding({ path: 'openapi.yaml', line: 4 }, 'No contact.')])]),
    )
    expect(first).toEqual({
      to: 'annotation',
      severity: 'warning',
      title: 'The rule contact',
      message: 'No contact.\n\nWrite it in the file.',
      location: { path: 'openapi.yaml', line: 4 },
    })
  })

  it('give ten of a severity as they are, and of more the first nine and how many there are', () => {
    const many = (n: number) =>
      failed(Array.from({ length: n }, (_, i) => exampleFinding({ path: 'a.md', line: i + 1 }, 'x')))
    expect(annotations(exampleReport([many(10)]))).toHaveLength(10)
    const cut = annotations(exampleReport([many(25), failed([missing], 'notice')]))
    expect(cut).toHaveLength(11)
    expect(cut[8]?.location?.line).toBe(9)
    expect(cut[9]).toMatchObject({ severity: 'warning', location: null })
    expect(cut[9]?.message).toContain('16 more findings')
    expect(cut[10]?.severity).toBe('notice')
  })

  it('put the most important first: errors, then new findings, then by path and line', () => {
    const findings = [
      exampleFinding({ path: 'b.md', line: 9 }, 'x', { state: 'existing' }),
      exampleFinding({ path: 'c.md', line: 2 }, 'x', { state: 'new' }),
      exampleFinding({ path: 'c.md', line: 1 }, 'x', { state: 'new' }),
    ]
    const report = exampleReport([failed(findings), failed([exampleFinding({ path: 'z.md' }, 'x')], 'error')])
    expect(annotations(report).map(({ location }) => `${location?.path}:${location?.line}`)).toEqual([
      'z.md:1',
      'c.md:1',
      'c.md:2',
      'b.md:9',
    ])
  })

  it('show what concerns a file that is not there at the anchor, with the path in words', () => {
    const [first] = annotations(exampleReport([failed([missing])]))
    expect(first?.location).toEqual({ path: 'README.md', line: 1 })
    expect(first?.message).toBe('There is no roadmap. Place: ROADMAP.md.\n\nWrite it in the file.')
    const bare = { name: 'queue', commit: null, base: null, anchor: null, files: 1 }
    expect(annotations(exampleReport([failed([missing])], { repository: bare }))[0]?.location).toBeNull()
  })

  it('are only what is new, where two commits are compared', () => {
    const repository = { name: 'queue', commit: null, base: 'a'.repeat(40), anchor: 'README.md', files: 1 }
    const known = exampleFinding({ path: 'a.md', line: 1 }, 'Old.', { state: 'existing' })
    const fresh = exampleFinding({ path: 'b.md', line: 7 }, 'Fresh.', { state: 'new' })
    const shown = annotations(exampleReport([failed([known, fresh])], { repository }), { changed: new Set(['b.md']) })
    expect(shown.map(({ location }) => location)).toEqual([{ path: 'b.md', line: 7 }])
  })

  it('stand only in the files that a pull request changes: the rest is one line', () => {
    const report = exampleReport([
      failed([missing, exampleFinding({ path: 'a.md', line: 1 }, 'x'), exampleFinding({ path: 'b.md', line: 1 }, 'x')]),
    ])
    for (const changed of [['b.md'], ['b.md', 'README.md']]) {
      const shown = annotations(report, { changed: new Set(changed) })
      expect(shown.map(({ location }) => location?.path ?? null)).toEqual([null, 'b.md'])
      expect(shown[0]?.message).toMatch(/^2 findings are not in the files that this pull request changes\./u)
      expect(shown[0]?.message).toContain('- There is no roadmap.')
    }
  })

  it('tell a single finding elsewhere in full, on no file', () => {
    const [only, ...none] = annotations(exampleReport([failed([missing])]), { changed: new Set(['README.md']) })
    expect(none).toEqual([])
    expect(only).toMatchObject({ location: null, title: 'The rule contact' })
    expect(only?.message).toBe('There is no roadmap. Place: ROADMAP.md.\n\nWrite it in the file.')
  })

  it('are as red as the rules were judged', () => {
    expect(annotations(wholeReport()).map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  it('leave out waived findings', () => {
    expect(annotations(wholeReport()).some(({ location }) => location?.path === 'api/old.yaml')).toBe(false)
  })

  it('tell a broken check', () => {
    const broken = exampleOutcome(exampleRule('api/readable'), { status: 'broken', error: 'RangeError' })
    expect(annotations(exampleReport([broken]))[0]).toMatchObject({ severity: 'error', location: null })
  })

  it('keep long messages under the limit of the runner, the fix included', () => {
    const [first] = annotations(exampleReport([failed([exampleFinding({ path: 'a.md' }, 'ä'.repeat(9000))])]))
    expect(first?.message.length).toBeLessThanOrEqual(3500)
    expect(first?.message.endsWith('Write it in the file.')).toBe(true)
  })

  it('name a path in words when the runner would read it as another one', () => {
    for (const path of ['=a.md', ' a.md', 'a.md ']) {
      const [first] = annotations(exampleReport([failed([exampleFinding({ path, line: 3 }, 'x')])]))
      expect(first?.location).toBeNull()
      expect(first?.message).toContain('Place:')
    }
  })

  it('give columns only within one line', () => {
    const at = { path: 'a.md', line: 2, column: 3, endLine: 4, endColumn: 1 }
    const [first] = annotations(exampleReport([failed([exampleFinding(at, 'x')])]))
    expect(first?.location).toEqual({ path: 'a.md', line: 2, endLine: 4 })
  })
})
