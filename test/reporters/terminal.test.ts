import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Report, ReporterOptions } from '../../src/report.ts'
import terminal from '../../src/reporters/terminal.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  wholeReport,
} from '../report-example.ts'

function shown(report: Report, given: Partial<ReporterOptions> = {}, language: Language = 'en'): string {
  const [delivery] = terminal(report, language, { ...exampleOptions, ...given })
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

const failing = (n: number) =>
  exampleOutcome(exampleRule('api/contact'), {
    status: 'failed',
    findings: Array.from({ length: n }, (_, i) => exampleFinding({ path: 'openapi.yaml', line: i + 1 }, 'No contact.')),
  })

describe('the terminal report', () => {
  it('shows findings by file, with place, severity, message, fix and rule', () => {
    expect(shown(wholeReport())).toBe(`.github/CODEOWNERS
  -  error  The file \`.github/CODEOWNERS\` is missing.
      → Write it in the file.
      owners/present

docs/hallintamalli.md
  3:1  warning  I did not find who decides on changes in \`docs/hallintamalli.md\`
      (looked for: päätöksenteko).
      → Add the heading \`Decision-making\` to the plan and write who decides on
        changes.
      governance/decision-making

What could not be determined (1)
  The roadmap is a PDF file, which I cannot read.
    roadmap/fresh

Rules that do not apply: 1 (reasons: --evidence)

Exceptions
  - api/contact: until 2027-03-31. Retired in 2027. Approved by: ohjausryhmä
    2026-10-01. Covers 1 finding.

2 findings: 1 error and 1 warning. 4 rules were judged, 1 of them in order, 1
with an exception. Level 1 (starting out) is not reached yet. The check does not
pass: 1 finding needs mending first. 1 rule could not be determined.
No machine judges meetings, agreements on money, commitment or decisions.
`)
  })

  const places = (n: number, severity: 'error' | 'warning' = 'warning') => {
    const rule = exampleRule('content/no-placeholders', { check: 'no-placeholders' })
    const findings = Array.from({ length: n }, (_, i) =>
      exampleFinding(
        { path: 'ROADMAP.md', line: 8 + i, column: 3 },
        {
          fi: `Tähän on jäänyt \`[täydennä: asia ${i}]\`.`,
          sv: `Här står \`[fyll i: sak ${i}]\`.`,
          en: `Still \`[fill in: thing ${i}${i === 1 ? '' : ']'}\`.`,
        },
        i === 0 ? { related: [{ path: 'ROADMAP.md', line: 99 }] } : {},
      ),
    )
    return exampleReport([exampleOutcome(rule, { status: 'failed', findings }, severity)])
  }

  it('lists the places to fill in of a file one line each, and says that they are no faults', () => {
    const text = shown(places(3))
    expect(
      text.startsWith(`ROADMAP.md
  warning  3 places to fill in:
    8:3   thing 0 (2 times in the file)
    9:3   thing 1…
    10:3  thing 2
      → Write it in the file.
      content/no-placeholders
`),
    ).toBe(true)
    expect(text.replace(/\s+/gu, ' ')).toContain('They are places in the templates that wait for your own words.')
    expect(shown(places(3), {}, 'fi')).toContain('  varoitus  3 kohtaa täydennettävänä:\n    8:3   asia 0 (2 kertaa')
    expect(shown(places(3, 'error'))).not.toContain('bit by bit')
  })

  it('tells a single place to fill in like any finding', () => {
    expect(shown(places(1))).toContain('  8:3  warning  Still `[fill in: thing 0]`.')
  })

  it('stays within 80 columns', () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const line of shown(wholeReport(), { evidence: true }, language).split('\n'))
        expect(line).toMatch(/^.{0,80}$/u)
  })

  it('tells the fix once a rule, not once a finding', () => {
    expect(shown(exampleReport([failing(3)])).split('→').length - 1).toBe(1)
  })

  it('does not look like success when nothing was judged', () => {
    const text = shown(exampleReport([]))
    expect(text).toContain('Nothing was judged')
    expect(text).not.toContain('No findings')
    expect(shown(exampleReport([]), { colour: true })).not.toContain('\u001b[32m')
  })

  it('says that there are no findings when there are none', () => {
    const passed = exampleOutcome(exampleRule('licence/present'), {
      status: 'passed',
      evidence: [{ path: 'LICENSE', line: 1 }],
    })
    const text = shown(exampleReport([passed]))
    expect(text).toContain('No findings. 1 rule was judged, 1 of them in order.')
    expect(text).not.toContain('LICENSE')
  })

  it('lists where the proof of passed rules stands when asked for evidence', () => {
    expect(shown(wholeReport(), { evidence: true })).toContain('    docs/hallintamalli.md:1\n')
  })

  it('tells one reason once for all rules that give it', () => {
    const reason = { fi: 'Historia on katkaistu.', sv: 'Historiken är avkortad.', en: 'The history is cut.' }
    const outcomes = ['roadmap/fresh', 'governance/fresh'].map((id) =>
      exampleOutcome(exampleRule(id), { status: 'undetermined', reason }),
    )
    const text = shown(exampleReport(outcomes))
    expect(text.split('The history is cut.').length - 1).toBe(1)
    expect(text).toContain('roadmap/fresh, governance/fresh')
  })

  it('tells broken checks and unread files beside the verdict', () => {
    const broken = exampleOutcome(exampleRule('api/readable'), { status: 'broken', error: 'RangeError: too deep' })
    const remarks = [{ fi: 'a', sv: 'b', en: 'docs/plan.md is too large.' }]
    const text = shown(exampleReport([broken], { remarks }))
    expect(text).toContain('api/readable: RangeError: too deep')
    expect(text).toContain('docs/plan.md is too large.')
    expect(text).toContain('The judgement is not complete: 1 check broke off')
  })

  it('uses colours only when asked, and red only when there are settings', () => {
    expect(shown(wholeReport())).not.toContain('\u001b')
    expect(shown(wholeReport(), { colour: true })).toContain('\u001b[31merror')
    expect(shown(wholeReport({ settings: null }), { colour: true })).not.toContain('\u001b[31m')
  })

  it('lets no escape sequence of the repository through', () => {
    const finding = exampleFinding({ path: 'a\u001b[2J\n.md', line: 1 }, 'x\u001b]0;title\u0007\u202ey')
    const text = shown(exampleReport([exampleOutcome(exampleRule('a/b'), { status: 'failed', findings: [finding] })]))
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(text).toContain('a\\u001b[2J .md')
  })

  it('compares with the base when there is one', () => {
    const base = 'a'.repeat(40)
    const repository = { name: 'queue', commit: base, base, anchor: null, files: 1 }
    expect(shown(exampleReport([failing(1)], { repository }))).toContain('0 new, 0 known before, 0 fixed.')
  })

  it('shows what is new in full and what was there before in a line, where two commits are compared', () => {
    const repository = { name: 'queue', commit: null, base: 'a'.repeat(40), anchor: null, files: 1 }
    const findings = [
      exampleFinding({ path: 'a.md', line: 4 }, 'Old.', { state: 'existing' }),
      exampleFinding({ path: 'b.md', line: 7 }, 'Fresh.', { state: 'new' }),
    ]
    const text = shown(
      exampleReport([exampleOutcome(exampleRule('owners/valid'), { status: 'failed', findings })], { repository }),
    )
    expect(text).toContain('b.md\n  7  warning  Fresh.\n')
    expect(text).toContain('Known before (1)\n  a.md:4  warning  owners/valid\n')
    expect(text).not.toContain('Old.')
  })
})
