import { describe, expect, it } from 'vitest'
import type { Report, ReporterOptions } from '../../src/report.ts'
import { checkRunOf } from '../../src/reporters/check-run.ts'
import { commentOf } from '../../src/reporters/comment.ts'
import json from '../../src/reporters/json.ts'
import summary from '../../src/reporters/summary.ts'
import { readWholeReport } from '../../src/ruleset/report-whole.ts'
import { exampleOptions, wholeReport } from '../report-example.ts'
import { mistakesIn } from './mistakes.ts'

function printed(report: Report): string {
  const [delivery] = json(report)
  if (delivery?.to !== 'stdout') throw new Error('not printed')
  return delivery.text
}

/** With the rules as they were read: our own ones in their own words. */
const withRules = (one: Report, { outcomes }: Report): Report => ({
  ...one,
  outcomes: one.outcomes.map((outcome, index) => ({ ...outcome, rule: outcomes[index]!.rule })),
})

const again = (report: Report): Promise<Report> => readWholeReport('report.json', printed(report))

describe('a report that another run wrote', () => {
  it('says the same when it is written again', async () => {
    const report = wholeReport()
    const read = await again(report)
    expect(JSON.parse(printed(read))).toEqual(JSON.parse(printed(withRules(report, read))))
  })

  it('is told as its own run would have told it, where its rules are known', async () => {
    const report = wholeReport()
    const options: ReporterOptions = { ...exampleOptions, changed: null }
    const read = await again(report)
    const own = withRules(report, read)
    expect(summary(read, 'fi', options)).toEqual(summary(own, 'fi', options))
    expect(commentOf(read, 'sv', options)).toEqual(commentOf(own, 'sv', options))
    expect(checkRunOf(read, 'en', options)).toEqual(checkRunOf(own, 'en', options))
  })

  it('cannot change what our own rules say', async () => {
    const value = JSON.parse(printed(wholeReport()))
    const outcome = value.outcomes.find(({ rule }: { rule: string }) => rule === 'owners/present')
    outcome.title = { fi: 'x', sv: 'x', en: 'Click here' }
    const read = await readWholeReport('report.json', JSON.stringify(value))
    const rule = read.outcomes.map((one) => one.rule).find(({ id }) => id === 'owners/present')
    expect(rule?.title.en).toBe('It is written down who looks after the repository')
    expect(rule?.source).toBeNull()
  })

  it('with a rule of somebody else is told in its own words, without links', async () => {
    const value = JSON.parse(printed(wholeReport()))
    value.outcomes[0].rule = 'library/accessibility'
    const read = await readWholeReport('report.json', JSON.stringify(value))
    expect(read.outcomes[0]?.rule).toMatchObject({ id: 'library/accessibility', source: 'report', references: [] })
  })

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['nothing of ours', '{"a": 1}', 'not a report of kuntalint'],
    ['of another form', '{"schemaVersion": 1, "tool": {"name": "kuntalint"}}', 'another form'],
    ['of a later version', '{"schemaVersion": 2, "tool": {"name": "kuntalint"}}', 'Update kuntalint'],
  ])('that is %s is refused', async (_, text, words) => {
    const [mistake] = await mistakesIn(readWholeReport('report.json', text))
    expect(mistake?.text.en).toContain(words)
  })
})
