/** What changed between two reports, in words for a terminal. */
import { andMore, isoDateIn } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { ComparedReport, Comparison, FindingChange, FindingMove, RuleChange } from './changes.ts'
import {
  addedWaiver,
  artefactLines,
  changedWaiver,
  declarationLines,
  endedWaiver,
  findingLines,
  moveLines,
  type Page,
  short,
  statusLines,
  titleLines,
} from './comparison-items.ts'
import {
  cautionLines,
  findingChange,
  heads,
  labels,
  levelChange,
  nothingChanged,
  scoreChange,
  waiting,
} from './comparison-words.ts'
import { clipped } from './escape.ts'
import { paintWith, type Style, wrapped } from './terminal-lines.ts'

/** Of each list so many are shown. */
const mostShown = 20

/** What changed, most important first. Ends with a line end. */
export function comparisonText(comparison: Comparison, language: Language, { colour }: { colour: boolean }): string {
  const page: Page = { language, paint: paintWith(colour) }
  const { old, new: now } = comparison
  const lines = [
    page.paint('bold', labels.title[language]),
    ...reportLine(old, labels.old, page),
    ...reportLine(now, labels.now, page),
    ...cautionLines(comparison).flatMap((text) =>
      wrapped(`${labels.note[language]}: ${short(text[language])}`, '', '').map((line) => page.paint('yellow', line)),
    ),
    '',
    ...wrapped(verdict(comparison, language), '', ''),
    ...sections(comparison, page),
  ]
  return `${lines.join('\n')}\n`
}

function reportLine({ name, commit, date }: ComparedReport, label: Text, { language }: Page): string[] {
  const parts = [clipped(name, 100), commit?.slice(0, 7), date === null ? undefined : isoDateIn(date, language)]
  const start = `  ${label[language].padEnd(Math.max(labels.old[language].length, labels.now[language].length))}  `
  return wrapped(parts.filter((part) => part !== undefined).join(', '), start, ' '.repeat(start.length))
}

function verdict(comparison: Comparison, language: Language): string {
  const { old, new: now, findings } = comparison
  const sentences = comparison.unchanged
    ? [nothingChanged]
    : [
        levelChange(old, now),
        scoreChange(old.score, now.score),
        findingChange(findings.before.length, findings.now.length),
      ]
  return sentences.map((sentence) => sentence[language]).join(' ')
}

function sections(comparison: Comparison, page: Page): string[] {
  const { findings, artefacts, passing, moved, waived, waivers, declared } = comparison
  const { undetermined, applicable, asked, components } = comparison
  const part = (name: string): string[] => wrapped(clipped(name, 60), '  ', '    ')
  return [
    ...findingList(heads.fixed, findings.before, page, 'green'),
    ...list(heads.appeared, artefacts.now, page, 'green', artefactLines),
    ...list(heads.passing, passing.now, page, 'green', titleLines),
    ...findingList(heads.added, findings.now, page, 'yellow', true),
    ...list(heads.disappeared, artefacts.before, page, 'yellow', artefactLines),
    ...list(heads.failing, passing.before, page, 'yellow', titleLines),
    ...list(heads.movedArtefacts, moved.artefacts, page, 'bold', moveLines),
    ...findingList(heads.movedFindings, moved.findings, page, 'bold'),
    ...findingList(heads.waivedBefore, waived.before, page, 'yellow', true),
    ...findingList(heads.waivedNow, waived.now, page, 'bold'),
    ...findingList(heads.waivedGone, waived.gone, page, 'bold'),
    ...list(heads.waiversAdded, waivers?.added ?? [], page, 'bold', addedWaiver),
    ...list(heads.waiversEnded, waivers?.ended ?? [], page, 'bold', endedWaiver),
    ...list(heads.waiversChanged, waivers?.changed ?? [], page, 'bold', changedWaiver),
    ...list(heads.declaredNow, declared?.now ?? [], page, 'bold', declarationLines),
    ...list(heads.declaredRenewed, declared?.renewed ?? [], page, 'bold', declarationLines),
    ...list(heads.declaredBefore, declared?.before ?? [], page, 'bold', declarationLines),
    ...list(heads.undeterminedNow, undetermined.now, page, 'bold', titleLines),
    ...list(heads.undeterminedBefore, undetermined.before, page, 'bold', statusLines),
    ...list(heads.applicableNow, applicable.now, page, 'bold', statusLines),
    ...noLongerApplicable(applicable.before, page),
    ...list(heads.askedNow, asked.now, page, 'bold', statusLines),
    ...list(heads.askedBefore, asked.before, page, 'bold', titleLines),
    ...list(heads.componentsNow, components.now, page, 'bold', part),
    ...list(heads.componentsBefore, components.before, page, 'bold', part),
  ]
}

const heading = (head: Text, count: number, { language, paint }: Page, style: Style): string[] => [
  '',
  paint(style, `${head[language]} (${count})`),
]

function list<T>(
  head: Text,
  items: readonly T[],
  page: Page,
  style: Style,
  told: (item: T, page: Page) => readonly string[],
): string[] {
  if (items.length === 0) return []
  const shown = items.slice(0, mostShown).flatMap((item) => told(item, page))
  return [...heading(head, items.length, page, style), ...shown, ...rest(items.length, page)]
}

const rest = (count: number, { language, paint }: Page): string[] =>
  count > mostShown ? [paint('dim', `  ${andMore(count - mostShown)[language]}`)] : []

/** Findings by rule: its title once, then their places; with `messages` also what was found. */
function findingList(
  head: Text,
  findings: readonly (FindingChange | FindingMove)[],
  page: Page,
  style: Style,
  messages = false,
): string[] {
  if (findings.length === 0) return []
  const groups = new Map<string, (FindingChange | FindingMove)[]>()
  for (const finding of findings.slice(0, mostShown)) {
    const key = JSON.stringify([finding.rule, finding.component])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const shown = [...groups.values()].flatMap((group) => [
    ...titleLines(group[0]!, page),
    ...group.flatMap((finding) => findingLines(finding, page, messages)),
  ])
  return [...heading(head, findings.length, page, style), ...shown, ...rest(findings.length, page)]
}

/** Rules that wait for another rule are counted: that one tells what is wrong. */
function noLongerApplicable(rules: readonly RuleChange[], page: Page): string[] {
  const counts = new Map<string, number>()
  for (const { cause } of rules) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const own = rules.filter(({ cause }) => cause === null).slice(0, mostShown)
  const causes = [...counts].slice(0, mostShown)
  if (rules.length === 0) return []
  return [
    ...heading(heads.applicableBefore, rules.length, page, 'bold'),
    ...own.flatMap((rule) => titleLines(rule, page)),
    ...causes.flatMap(([cause, n]) => wrapped(waiting(n, clipped(cause, 100))[page.language], '  ', '    ')),
  ]
}
