/** The comment of a pull request: short, about what the change brings, and quiet when there is nothing to say. */
import { mildSeverityWords, pageLanguages, severityWords } from '../language.ts'
import type { Language } from '../model.ts'
import type { Comment, Report, ReporterOptions } from '../report.ts'
import { changeLines } from './change-lines.ts'
import { type Collected, collect, type Told } from './collect.ts'
import { allClear, allResolved, commentConfigured } from './comment-phrases.ts'
import { clipped, code, markdown } from './escape.ts'
import { fileLink } from './link.ts'
import { newFileLink, newFileOf } from './new-file-links.ts'
import { brokenLine, comparedLine, findingsLine, levelLine, seeSummary } from './phrases.ts'
import type { Page } from './summary-details.ts'

/** GitHub takes 65,536 characters; bytes are never fewer, and the mark and the link to the run need some. */
const room = 60_000
const findingsShown = 20
const textLimit = 3_500
/** So much of the room goes to links that begin a file: each takes as much as twenty findings. */
const linkShare = 0.4

/** What the pull request brings; without a base everything that stands in its files. */
function brought(
  { findings }: Collected,
  { repository }: Report,
  changed: ReadonlySet<string> | null,
): readonly Told[] {
  if (repository.base !== null) return findings.filter(({ finding }) => finding.state === 'new')
  return changed === null ? findings : findings.filter(({ finding }) => changed.has(finding.location.path))
}

/** On its first line what was found, on a second one what to do: that once a rule. */
function entryOf(
  { rule, components, severity, finding }: Told,
  { language, mild, options }: Page,
  fix: boolean,
): string {
  const { path, line, missing } = finding.location
  const place = missing ? code(path) || '`?`' : fileLink(path, line ?? null, options.linkBase)
  const word = (mild ? mildSeverityWords : severityWords)[severity][language]
  const part = components.map((component) => `, ${code(component)}`).join('')
  const message = markdown(clipped(finding.message[language], textLimit))
  const then = fix ? `\n  → ${markdown(clipped(rule.fix[language], textLimit))}` : ''
  return `- ${place} **${markdown(word)}**: ${message} (${code(rule.id)}${part})${then}`
}

/** The link that begins a missing document, where there is room for it. */
function beginOf({ rule }: Told, { language, options }: Page, room: number): string {
  const file = newFileOf(rule, language, options)
  const link = file ? ` ${newFileLink(file, language)}.` : ''
  return Buffer.byteLength(link) <= room ? link : ''
}

/** As many entries as fit; what is left out is counted. */
function entries(list: readonly Told[], page: Page, bytes: number): readonly string[] {
  const lines: string[] = []
  const explained = new Set<string>()
  let used = 0
  let linkRoom = bytes * linkShare
  for (const told of list.slice(0, findingsShown)) {
    const isFirst = !explained.has(told.rule.id)
    const link = isFirst ? beginOf(told, page, linkRoom) : ''
    const line = `${entryOf(told, page, isFirst)}${link}`
    linkRoom -= Buffer.byteLength(link)
    explained.add(told.rule.id)
    used += Buffer.byteLength(line) + 1
    if (used > bytes) break
    lines.push(line)
  }
  const left = list.length - lines.length
  return left === 0 ? lines : [...lines, '', markdown(seeSummary(left).message[page.language])]
}

function verdict(report: Report, collected: Collected, language: Language): string {
  const { summary, product, repository } = report
  const texts = [
    ...(collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : []),
    ...changeLines(report, collected),
    ...(repository.base === null ? [findingsLine(summary.findings, report.soft)] : [comparedLine(summary.findings)]),
    levelLine(summary.levelReached, product.level),
  ]
  return texts.map((text) => markdown(text[language])).join(' ')
}

const says = (list: readonly Told[], report: Report, { broken }: Collected): boolean =>
  list.length > 0 || broken.length > 0 || (report.afterMerge?.changes.some(({ exempts }) => exempts) ?? false)

function partOf(list: readonly Told[], state: Comment['state'], page: Page, bytes: number): string {
  const { report, collected, language } = page
  const end = ['', `<sub>${markdown(commentConfigured(report.settings)[language])}</sub>`]
  const lines =
    state === 'clear'
      ? [`**kuntalint**: ${markdown(allResolved[language])} ${markdown(allClear[language])}`]
      : [`**kuntalint**: ${verdict(report, collected, language)}`, '', ...entries(list, page, bytes)]
  return [...lines, ...end].join('\n')
}

/** In all languages that the report names; `clear` when the change brings nothing that is worth a comment. */
export function commentOf(report: Report, language: Language, options: ReporterOptions): Comment {
  const collected = collect(report, options.changed)
  const list = brought(collected, report, options.changed)
  const chosen = pageLanguages(report.language, language)
  const state: Comment['state'] = says(list, report, collected) ? 'open' : 'clear'
  const bytes = Math.floor(room / chosen.length) - 4_000
  const bodyWith = (told: ReporterOptions): string =>
    chosen
      .map((one): Page => ({ report, collected, language: one, options: told, mild: report.soft }))
      .map((page) => partOf(list, state, page, bytes))
      .join('\n\n---\n\n')
  return { state, body: bodyWith(options), content: bodyWith({ ...options, linkBase: null, newFiles: null }) }
}
