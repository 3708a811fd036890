/**
 * The report as SARIF 2.1.0, for code scanning and viewers of that format: the findings that are open. Accepted ones are
 * counted: code scanning does not read `suppressions`, and would raise an alarm about each. Levels, scores, fixed findings
 * and what was not applicable have no place in it.
 */
import type { Language, Text } from '../model.ts'
import { type Delivery, type Outcome, projectAddress, type Report, type ReporterOptions } from '../report.ts'
import { type Collected, collect } from './collect.ts'
import { harmless } from './escape.ts'
import { brokenLine, undeterminedLine } from './phrases.ts'
import { accepted, beyondLimit, withoutPlace } from './sarif-phrases.ts'
import { type Results, resultsOf } from './sarif-results.ts'
import { descriptor, usedRules } from './sarif-rules.ts'
import { messageOf } from './sarif-text.ts'

/** So many rules that could not be determined are told one by one. */
const notificationLimit = 500

type RuleIndex = ReadonlyMap<string, number>

const note = (text: Text, language: Language) => ({ level: 'note', message: messageOf(text[language]) })

const about = ({ rule }: Outcome, index: RuleIndex) => ({
  associatedRule: { id: rule.id, index: index.get(rule.id) ?? -1 },
})

/** A check that broke off: the first line of its error, without the stack. */
const brokenNotification = (outcome: Outcome & { status: 'broken' }, index: RuleIndex, language: Language) => ({
  level: 'error',
  message: messageOf(brokenLine(1)[language]),
  exception: { message: messageOf(outcome.error.split('\n')[0] ?? '').text },
  ...about(outcome, index),
})

/** Rules that could not be determined; the same reason of the same rule once, however many components give it. */
function undeterminedNotifications({ undetermined }: Collected, index: RuleIndex, language: Language) {
  const distinct = [...new Map(undetermined.map((one) => [`${one.rule.id}\n${one.reason.en}`, one])).values()]
  const told = distinct
    .slice(0, notificationLimit)
    .map((outcome) => ({ ...note(outcome.reason, language), ...about(outcome, index) }))
  const rest = distinct.length - told.length
  return rest === 0 ? told : [...told, note(undeterminedLine(rest), language)]
}

/** What the results do not show: what broke off, what was left out, what could not be judged or looked at. */
const notificationsOf = (report: Report, collected: Collected, left: Results, index: RuleIndex, language: Language) => [
  ...collected.broken.map((outcome) => brokenNotification(outcome, index, language)),
  ...(left.beyond > 0 ? [note(beyondLimit(left.beyond), language)] : []),
  ...(collected.waived.length > 0 ? [note(accepted(collected.waived.length), language)] : []),
  ...(left.nowhere > 0 ? [note(withoutPlace(left.nowhere), language)] : []),
  ...undeterminedNotifications(collected, index, language),
  ...report.remarks.map((remark) => note(remark, language)),
]

/** The repository's address, where the links of the run tell it: the report itself knows only its name. */
function provenanceOf({ repository: { commit } }: Report, { linkBase }: ReporterOptions) {
  const end = `/blob/${commit}/`
  if (commit === null || !linkBase?.endsWith(end) || !/^https?:/iu.test(linkBase) || !URL.canParse(linkBase)) return {}
  const repositoryUri = new URL(linkBase.slice(0, -end.length)).href
  return {
    versionControlProvenance: [{ repositoryUri, revisionId: commit, mappedTo: { uriBaseId: '%SRCROOT%' } }],
  }
}

function runOf(report: Report, language: Language, options: ReporterOptions) {
  const collected = collect(report, options.changed)
  const used = usedRules(report.outcomes)
  const index = new Map(used.map(({ rule }, at) => [rule.id, at]))
  const told = resultsOf(collected.findings, index, report.repository.anchor, language)
  const { name, version } = report.tool
  const rules = used.map((one) => descriptor(one, language))
  return {
    tool: {
      driver: { name, version, semanticVersion: version, informationUri: projectAddress, language, rules },
    },
    language,
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: 'kuntalint/' },
    ...provenanceOf(report, options),
    invocations: [
      {
        executionSuccessful: collected.broken.length === 0,
        toolExecutionNotifications: notificationsOf(report, collected, told, index, language),
      },
    ],
    results: told.results,
  }
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** One file with one run, in one language; fingerprints are the same in all of them. */
export default function sarif(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const log = { $schema: schema, version: '2.1.0', runs: [runOf(report, language, options)] }
  return [{ to: 'stdout', text: `${harmless(JSON.stringify(log, null, 2))}\n` }]
}
