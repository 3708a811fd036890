/**
 * The report as JUnit XML, as Jenkins (junit, xunit) and Azure DevOps read it: a suite for each family of rules, a case for
 * each rule, of each component. The format knows no warnings, so findings of severity error and warning are failures. Notices,
 * and what was known before, are printed under a case that stands, unless they fail the run. Accepted findings are skipped,
 * with the reason.
 */
import { isoDateIn } from '../language.ts'
import { type Language, type Location, severityRank } from '../model.ts'
import type { Delivery, Finding, Outcome, Report } from '../report.ts'
import { openFindings } from '../verdict.ts'
import { clipped, plain } from './escape.ts'
import { acceptedUntil, moreFindings, toDo } from './junit-phrases.ts'
import { element, xmlText } from './junit-xml.ts'
import { brokenLine, states } from './phrases.ts'

const messageLimit = 4_000
/** Findings of one case that are told one by one. */
const shown = 100

type Status = 'passed' | 'failure' | 'error' | 'skipped'
interface Case {
  status: Status
  xml: string
}

const line = (text: string): string => clipped(plain(text).trim(), messageLimit)

const placeOf = ({ path, line: at, column, missing }: Location): string =>
  at === undefined || missing ? plain(path) : `${plain(path)}:${at}${column === undefined ? '' : `:${column}`}`

/** `docs/hallintamalli.md:3: what was found`. */
function told({ location, message, state }: Finding, language: Language): string {
  const known = state === 'existing' ? ` (${states.existing[language]})` : ''
  const place = location.path === '' ? '' : `${placeOf(location)}: `
  return `${place}${line(message[language])}${known}`
}

/** Every finding at its place, then what to do. */
function detailOf({ rule }: Outcome, findings: readonly Finding[], language: Language): string {
  const rest = findings.length - shown
  return [
    ...findings.slice(0, shown).map((finding) => told(finding, language)),
    ...(rest > 0 ? [moreFindings(rest)[language]] : []),
    '',
    `${toDo[language]} ${line(rule.fix[language])}`,
  ].join('\n')
}

const messageOf = (findings: readonly Finding[], language: Language): string => {
  const [first] = findings
  const more = findings.length > 1 ? ` ${moreFindings(findings.length - 1)[language]}` : ''
  return first === undefined ? '' : `${line(first.message[language])}${more}`
}

/** The findings that make a failure: none of those that were known before, unless these fail the run too. */
function pressing(outcome: Outcome, { gate }: Report): readonly Finding[] {
  const least = Math.min(severityRank.warning, severityRank[gate.severity])
  if (severityRank[outcome.severity] < least) return []
  return openFindings(outcome).filter(({ state }) => gate.findings === 'any' || state !== 'existing')
}

function ofFindings(outcome: Outcome, report: Report, language: Language): [Status, string] {
  const first = pressing(outcome, report)
  const rest = openFindings(outcome).filter((finding) => !first.includes(finding))
  const detail = xmlText(detailOf(outcome, [...first, ...rest], language))
  if (first.length === 0) return ['passed', element('system-out', {}, detail)]
  const attributes = { message: messageOf(first, language), type: outcome.severity }
  return ['failure', element('failure', attributes, detail)]
}

/** Each accepted finding's reason, once. */
function reasonOf(findings: readonly Finding[], language: Language): string {
  const reasons = findings.flatMap(({ waiver }) =>
    waiver ? [acceptedUntil(plain(waiver.reason), isoDateIn(waiver.until, language))[language]] : [],
  )
  return [...new Set(reasons)].join(' ')
}

const skipped = (reason: string): [Status, string] => ['skipped', element('skipped', { message: line(reason) })]

function resultOf(outcome: Outcome, report: Report, language: Language): [Status, string] {
  switch (outcome.status) {
    case 'passed':
      return ['passed', '']
    case 'failed':
      return ofFindings(outcome, report, language)
    case 'waived':
      return skipped(reasonOf(outcome.findings, language))
    case 'notApplicable':
    case 'undetermined':
      return skipped(outcome.reason[language])
    case 'broken': {
      const attributes = { message: line(brokenLine(1)[language]), type: 'broken' }
      return ['error', element('error', attributes, xmlText(clipped(outcome.error, messageLimit)))]
    }
  }
}

/** Viewers cut class names at full stops, and follow a case by its class and name: the id comes first, and is stable. */
function caseOf(outcome: Outcome, report: Report, language: Language): Case {
  const { rule, component } = outcome
  const [status, content] = resultOf(outcome, report, language)
  const parts = ['kuntalint', ...(component === null ? [] : [component]), rule.family]
  const name = `${rule.id}: ${line(rule.title[language])}${component === null ? '' : ` (${plain(component)})`}`
  const classname = parts.map((part) => plain(part).replaceAll('.', '_')).join('.')
  return { status, xml: element('testcase', { name, classname, time: 0 }, content) }
}

const counts = (cases: readonly Case[]) => {
  const of = (status: Status): number => cases.filter((one) => one.status === status).length
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') }
}

const lines = (parts: readonly string[]): string => `\n${parts.join('\n')}\n`

function suiteOf(family: string, cases: readonly Case[]): string {
  const attributes = { name: `kuntalint.${family}`, ...counts(cases), time: 0 }
  return element('testsuite', attributes, lines(cases.map(({ xml }) => xml)))
}

/** One document in one language; a report without outcomes gives no suite. */
export default function junit(report: Report, language: Language): readonly Delivery[] {
  const families = new Map<string, Case[]>()
  for (const outcome of report.outcomes) {
    const family = families.get(outcome.rule.family) ?? []
    family.push(caseOf(outcome, report, language))
    families.set(outcome.rule.family, family)
  }
  const { tests, failures, errors } = counts([...families.values()].flat())
  const suites = [...families].map(([family, cases]) => suiteOf(family, cases))
  const root = element('testsuites', { name: 'kuntalint', tests, failures, errors, time: 0 }, lines(suites))
  return [{ to: 'stdout', text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n` }]
}
