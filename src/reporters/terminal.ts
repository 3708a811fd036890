/** The report for people at a terminal, readable in 80 columns. */
import { capital, severityWords } from '../language.ts'
import type { Language, Location, Severity, Text } from '../model.ts'
import type { Delivery, Outcome, Report, ReporterOptions } from '../report.ts'
import { changeLines } from './change-lines.ts'
import {
  afterIntro,
  afterVerdict,
  changeTitles,
  declaredIntro,
  declaredLine,
  exempts,
  fixedLine,
  waiverGroups,
  waiverLine,
  waiverReach,
} from './change-phrases.ts'
import { byReason, type Collected, collect, type Told } from './collect.ts'
import { plain } from './escape.ts'
import {
  brokenLine,
  comparedLine,
  findingsLine,
  firstLook,
  forPeopleShort,
  headings,
  levelLine,
  nothingJudged,
  passedLine,
  reasonsByEvidence,
  states,
  undeterminedLine,
} from './phrases.ts'
import { type Paint, paintWith, type Style, wrapped } from './terminal-lines.ts'

const severityStyle: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

const place = ({ path, line, column }: Location): string =>
  plain([path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':'))

interface Page {
  language: Language
  paint: Paint
  mild: boolean
  /** Rules whose fix was told: it is told once. */
  fixed: Set<string>
}

function findingLines({ rule, components, severity, finding }: Told, page: Page): string[] {
  const { line, column } = finding.location
  const where = line === undefined ? '-' : column === undefined ? `${line}` : `${line}:${column}`
  const word = severityWords[severity][page.language]
  const start = `  ${where}  ${word}  `
  const style = page.mild && severity === 'error' ? 'yellow' : severityStyle[severity]
  const [first = '', ...others] = wrapped(finding.message[page.language], start, '      ')
  const head = `  ${page.paint('dim', where)}  ${page.paint(style, word)}  ${first.slice(start.length)}`
  const fix = page.fixed.has(rule.id) ? [] : wrapped(rule.fix[page.language], '      → ', '        ')
  page.fixed.add(rule.id)
  const state = finding.state === null ? '' : `, ${states[finding.state][page.language]}`
  const from = `${plain(rule.id)}${components.length === 0 ? '' : ` (${components.map(plain).join(', ')})`}${state}`
  return [head, ...others, ...fix, `      ${page.paint('dim', from)}`]
}

const fileLines = (path: string, findings: readonly Told[], page: Page): string[] => [
  page.paint('bold', plain(path)),
  ...findings.flatMap((told) => findingLines(told, page)),
  '',
]

type Reasoned = Outcome & { status: 'undetermined' | 'notApplicable' }

function reasonLines(heading: Text, outcomes: readonly Reasoned[], page: Page): string[] {
  if (outcomes.length === 0) return []
  const groups = byReason(outcomes).flatMap((group) => [
    ...wrapped((group[0] as Reasoned).reason[page.language], '  ', '  '),
    ...wrapped(group.map(({ rule }) => rule.id).join(', '), '    ', '    ').map((line) => page.paint('dim', line)),
  ])
  return [page.paint('bold', `${heading[page.language]} (${outcomes.length})`), ...groups, '']
}

/** Descriptions that do not count, and why. */
function leftOutLines({ leftOut }: Report, page: Page): string[] {
  const reasons = leftOut.map(({ reason }) => reason[page.language])
  return listLines(headings.leftOut[page.language], reasons, page)
}

/** Most of them are no news: their number, and with `--evidence` the reasons. */
function notApplicableLines({ notApplicable }: Collected, evidence: boolean, page: Page): string[] {
  if (notApplicable.length === 0) return []
  if (evidence) return reasonLines(headings.notApplicable, notApplicable, page)
  const told = `${headings.notApplicable[page.language]}: ${notApplicable.length} (${reasonsByEvidence[page.language]})`
  return [...wrapped(told, '', '').map((line) => page.paint('dim', line)), '']
}

const brokenLines = (collected: Collected, page: Page): string[] =>
  collected.broken.length === 0
    ? []
    : [
        page.paint('bold', headings.broken[page.language]),
        ...collected.broken.flatMap(({ rule, error }) => wrapped(`${rule.id}: ${error}`, '  ', '    ')),
        '',
      ]

const remarkLines = (report: Report, page: Page): string[] =>
  report.remarks.length === 0
    ? []
    : [
        page.paint('bold', headings.remarks[page.language]),
        ...report.remarks.flatMap((remark) => wrapped(remark[page.language], '  ', '  ')),
        '',
      ]

/** Findings that were there before, one line each: a change is not asked to mend them. */
const knownLines = ({ known }: Collected, page: Page): string[] =>
  known.length === 0
    ? []
    : [
        page.paint('bold', `${capital(states.existing[page.language])} (${known.length})`),
        ...known.map(({ rule, severity, finding }) => {
          const line = `  ${place(finding.location)}  ${severityWords[severity][page.language]}  ${plain(rule.id)}`
          return page.paint('dim', line)
        }),
        '',
      ]

/** A heading and its entries, each with `- ` before it; nothing when there are none. */
const listLines = (heading: string, entries: readonly string[], page: Page, intro: string | null = null): string[] =>
  entries.length === 0
    ? []
    : [
        page.paint('bold', heading),
        ...(intro === null ? [] : wrapped(intro, '  ', '  ')),
        ...entries.flatMap((entry) => wrapped(entry, '  - ', '    ')),
        '',
      ]

function afterLines({ afterMerge }: Report, page: Page): string[] {
  if (afterMerge === null) return []
  const { language } = page
  const { changes, level, summary } = afterMerge
  const entries = changes.map(
    ({ text, exempts: eased }) => `${text[language]}${eased ? ` (${exempts[language]})` : ''}`,
  )
  const verdict = [afterVerdict, levelLine(summary.levelReached, level), findingsLine(summary.findings, false)]
  const lines = listLines(changeTitles.after[language], entries, page, afterIntro[language])
  return [...lines.slice(0, -1), ...wrapped(verdict.map((text) => text[language]).join(' '), '  ', '  '), '']
}

/** What the change mended, what it alters of its own check, what the owners accepted and state. */
function ownersLines(report: Report, page: Page): string[] {
  const { language } = page
  const waivers = waiverGroups(report.waivers).map((group) => {
    const reach = group.uses.map(({ waiver }) => waiverReach(waiver).join(' '))
    return `${reach.join(', ')}: ${waiverLine(group)[language]}`
  })
  const declared = report.declared.map((one) => `${one.topic}: ${declaredLine(one)[language]}`)
  const fixed = report.fixed.map((one) => `${fixedLine(one, report.outcomes)[language]} (${one.path})`)
  return [
    ...listLines(changeTitles.fixed[language], fixed, page),
    ...afterLines(report, page),
    ...listLines(headings.waived[language], waivers, page),
    ...listLines(changeTitles.declared[language], declared, page, declaredIntro[language]),
  ]
}

const evidenceLines = (collected: Collected, page: Page): string[] => [
  page.paint('bold', `${headings.passed[page.language]} (${collected.passed.length})`),
  ...collected.passed.flatMap(({ rule, evidence }) => [
    ...wrapped(rule.title[page.language], '  ', '    '),
    ...evidence.map((location) => `    ${place(location)}`),
    `    ${page.paint('dim', plain(rule.id))}`,
  ]),
  '',
]

function verdict(report: Report, collected: Collected, page: Page): string[] {
  const { summary } = report
  const sentences =
    collected.judged === 0
      ? [nothingJudged]
      : [
          findingsLine(summary.findings, false),
          passedLine(collected),
          levelLine(summary.levelReached, report.product.level),
        ]
  if (report.repository.base !== null) sentences.push(comparedLine(summary.findings))
  sentences.push(...changeLines(report, collected))
  if (collected.undetermined.length > 0) sentences.push(undeterminedLine(collected.undetermined.length))
  const lines = wrapped(sentences.map((sentence) => sentence[page.language]).join(' '), '', '')
  const broken = collected.broken.length > 0 ? wrapped(brokenLine(collected.broken.length)[page.language], '', '') : []
  const style = summary.conclusion === 'success' && collected.judged > 0 ? 'green' : page.mild ? 'yellow' : 'red'
  const said = page.mild
    ? firstLook(report.afterMerge)
        .map((line) => line[page.language])
        .join(' ')
    : ''
  const first = said === '' ? [] : ['', ...wrapped(said, '', '')]
  return [...[...broken, ...lines].map((line) => page.paint(style, line)), ...first]
}

/** Findings by file, what could not be determined, and the verdict in one paragraph at the end. */
export default function terminal(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const collected = collect(report, options.changed)
  const page: Page = { language, paint: paintWith(options.colour), mild: report.soft, fixed: new Set() }
  const lines = [
    ...[...collected.files].flatMap(([path, findings]) => fileLines(path, findings, page)),
    ...knownLines(collected, page),
    ...(options.evidence ? evidenceLines(collected, page) : []),
    ...(options.evidence ? leftOutLines(report, page) : []),
    ...reasonLines(headings.undetermined, collected.undetermined, page),
    ...notApplicableLines(collected, options.evidence, page),
    ...remarkLines(report, page),
    ...ownersLines(report, page),
    ...brokenLines(collected, page),
    ...verdict(report, collected, page),
    ...wrapped(forPeopleShort[language], '', '').map((line) => page.paint('dim', line)),
  ]
  return [{ to: 'stdout', text: `${lines.join('\n')}\n` }]
}
