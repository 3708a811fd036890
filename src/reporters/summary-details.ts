/** The rest of the job summary: every finding by file, what could not be determined, what does not apply. */
import { capital, mildSeverityWords, severityWords } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Outcome, Report, ReporterOptions } from '../report.ts'
import { byReason, type Collected, type Told } from './collect.ts'
import { clipped, code, html, markdown } from './escape.ts'
import { fileLink } from './link.ts'
import { findingCount, forPeople, headings, states } from './phrases.ts'

const messageLimit = 3_500

export interface Page {
  report: Report
  collected: Collected
  language: Language
  options: ReporterOptions
  /** No settings file yet: nothing is told in red. */
  mild: boolean
}

/** Entries between lines that stand only when an entry does; entries may be left out from the end. */
export interface Section {
  before: readonly string[]
  entries: readonly string[]
  after: readonly string[]
}

const collapsed = (heading: string, entries: readonly string[], count = entries.length): Section => ({
  before: [`<details><summary>${html(heading)} (${count})</summary>`, ''],
  entries,
  after: ['', '</details>'],
})

const open = (heading: string, entries: readonly string[]): Section => ({
  before: [`## ${heading}`, ''],
  entries,
  after: [],
})

const line = ({ line }: Location): string => (line === undefined ? '' : `${line}: `)

function findingEntry(told: Told, { language, mild }: Page, fix: boolean): string {
  const { rule, components, severity, finding } = told
  const word = (mild ? mildSeverityWords : severityWords)[severity][language]
  const state = finding.state === null ? '' : `, ${states[finding.state][language]}`
  const then = fix ? ` → ${markdown(clipped(rule.fix[language], messageLimit))}` : ''
  const part = components.map((component) => `, ${code(component)}`).join('')
  return `- ${line(finding.location)}**${markdown(word)}** ${markdown(clipped(finding.message[language], messageLimit))} (${code(rule.id)}${part}${state})${then}`
}

/** Findings that were there before: none of this change's, so they are folded away. */
const knownFindings = (page: Page): Section =>
  collapsed(
    capital(states.existing[page.language]),
    page.collected.known.map((told) => {
      const { path, line: at } = told.finding.location
      const where = told.finding.location.missing ? code(path) : fileLink(path, at ?? null, page.options.linkBase)
      return findingEntry(told, page, false).replace(/^- (?:\d+: )?/u, `- ${where} `)
    }),
  )

/** All findings that are not waived, by file, with the fix once a rule; the first heading stands above the first file. */
export function findingsByFile(page: Page): readonly Section[] {
  return [...newFindings(page), knownFindings(page)]
}

function newFindings(page: Page): readonly Section[] {
  const { collected, language, options } = page
  const heading = [
    `## ${headings.findings[language]}`,
    '',
    markdown(findingCount(collected.findings.length - collected.known.length)[language]),
    '',
  ]
  const seen = new Set<string>()
  const first = ({ rule }: Told) => !seen.has(rule.id) && seen.add(rule.id) !== null
  return [...collected.files].map(([path, findings], index) => {
    const shown = findings[0]?.finding.location.missing ? code(path) : fileLink(path, null, options.linkBase)
    return {
      before: [...(index === 0 ? heading : []), `### ${shown}`, ''],
      entries: findings.map((told) => findingEntry(told, page, first(told))),
      after: [],
    }
  })
}

const reasons = (outcomes: readonly (Outcome & { reason: Text })[], language: Language): string[] =>
  byReason(outcomes).map((group) => {
    const ids = [...new Set(group.map(({ rule }) => rule.id))].map(code).join(', ')
    return `- ${markdown((group[0] as { reason: Text }).reason[language])} (${ids})`
  })

/** Sections after the findings, the most useful first. */
export function details(page: Page): readonly Section[] {
  const { report, collected, language } = page
  return [
    open(
      headings.broken[language],
      collected.broken.map(({ rule, error }) => `- ${code(rule.id)}: ${markdown(error)}`),
    ),
    open(headings.undetermined[language], reasons(collected.undetermined, language)),
    open(
      headings.remarks[language],
      report.remarks.map((remark) => `- ${markdown(remark[language])}`),
    ),
    collapsed(
      headings.passed[language],
      collected.passed.map(({ rule }) => `- ${markdown(rule.title[language])} (${code(rule.id)})`),
    ),
    collapsed(
      headings.notApplicable[language],
      reasons(collected.notApplicable, language),
      collected.notApplicable.length,
    ),
  ]
}

/** The last lines: what was not checked because no machine can. */
export const footer = ({ language, report }: Page): string[] => [
  `## ${headings.human[language]}`,
  '',
  markdown(forPeople[language]),
  '',
  `kuntalint ${code(report.tool.version)} (${code(report.tool.ruleset)})`,
]
