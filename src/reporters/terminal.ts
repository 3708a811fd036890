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
import { askedFor, gapCount, gapsLine, timesInFile } from './gaps.ts'
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

/** The fix, which is told once for each rule, and where a finding comes from. */
function endLines({ rule, components, finding }: Told, page: Page): string[] {
  const fix = page.fixed.has(rule.id) ? [] : wrapped(rule.fix[page.language], '      → ', '        ')
  page.fixed.add(rule.id)
  return [...fix, `      ${page.paint('dim', sourceOf({ rule, components, finding }, page))}`]
}

function sourceOf({ rule, components, finding }: Pick<Told, 'rule' | 'components' | 'finding'>, page: Page): string {
  const state = finding.state === null ? '' : `, ${states[finding.state][page.language]}`
  return `${plain(rule.id)}${components.length === 0 ? '' : ` (${components.map(plain).join(', ')})`}${state}`
}

const styleOf = (severity: Severity, page: Page): Style =>
  page.mild && severity === 'error' ? 'yellow' : severityStyle[severity]

const lineIn = ({ line, column }: Location): string =>
  line === undefined ? '-' : column === undefined ? `${line}` : `${line}:${column}`

function findingLines(told: Told, page: Page): string[] {
  const { severity, finding } = told
  const where = lineIn(finding.location)
  const word = severityWords[severity][page.language]
  const start = `  ${where}  ${word}  `
  const [first = '', ...others] = wrapped(finding.message[page.language], start, '      ')
  const head = `  ${page.paint('dim', where)}  ${page.paint(styleOf(severity, page), word)}  ${first.slice(start.length)}`
  return [head, ...others, ...endLines(told, page)]
}

/** Places to fill in, one line each: many of them are a list of things to do, and read like one. */
function gapLines(gaps: readonly Told[], page: Page): string[] {
  const [first] = gaps
  if (!first || gaps.length === 1) return gaps.flatMap((told) => findingLines(told, page))
  const { language, paint } = page
  const width = Math.max(...gaps.map(({ finding }) => lineIn(finding.location).length))
  const word = paint(styleOf(first.severity, page), severityWords[first.severity][language])
  const lines = gaps.flatMap((told) => {
    const { location, related = [] } = told.finding
    const where = lineIn(location).padEnd(width)
    const times = related.length === 0 ? '' : ` (${timesInFile(related.length + 1)[language]})`
    const start = `    ${where}  `
    const [head = '', ...rest] = wrapped(`${askedFor(told, language)}${times}`, start, ' '.repeat(start.length))
    return [`    ${paint('dim', where)}  ${head.slice(start.length)}`, ...rest]
  })
  return [`  ${word}  ${gapCount(gaps.length)[language]}:`, ...lines, ...endLines(first, page)]
}

/** The places to fill in of a file that are alike in all that is told at their end. */
function alike(findings: readonly Told[], page: Page): readonly (readonly Told[])[] {
  const groups = new Map<string, Told[]>()
  for (const told of findings) {
    const key = `${told.severity} ${sourceOf(told, page)}`
    const group = groups.get(key)
    if (group) group.push(told)
    else groups.set(key, [told])
  }
  return [...groups.values()]
}

function fileLines(path: string, findings: readonly Told[], page: Page): string[] {
  const isGap = (told: Told): boolean => askedFor(told, page.language) !== null
  return [
    page.paint('bold', plain(path)),
    ...findings.filter((told) => !isGap(told)).flatMap((told) => findingLines(told, page)),
    ...alike(findings.filter(isGap), page).flatMap((gaps) => gapLines(gaps, page)),
    '',
  ]
}

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
  const gaps = gapsLine(collected.findings)
  const sentences =
    collected.judged === 0
      ? [nothingJudged]
      : [
          findingsLine(summary.findings, false),
          ...(gaps ? [gaps] : []),
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
