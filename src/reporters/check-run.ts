/** A check run: verdict, the whole report in two parts, and every finding of the files that a reader looks at. */
import { both, pageLanguages } from '../language.ts'
import type { Language } from '../model.ts'
import type { CheckAnnotation, CheckRun, Report, ReporterOptions } from '../report.ts'
import { annotatedOf, messageOf, type Placed, titleLimit, titleOf } from './annotated.ts'
import { gateLine } from './change-phrases.ts'
import type { Collected } from './collect.ts'
import { diffOf, proposed } from './edit-diffs.ts'
import { clipped, markdown, plain } from './escape.ts'
import { brokenLine, comparedLine, findingsLine } from './phrases.ts'
import { summaryParts } from './summary.ts'
import type { Page } from './summary-details.ts'

/** GitHub takes 65,535 characters of summary and of text; bytes are never fewer. */
const room = 65_000

function annotationOf(placed: Placed, language: Language, options: ReporterOptions): readonly CheckAnnotation[] {
  const { at, told } = placed
  if (at === null || at.line === undefined) return []
  const location = { ...at, line: at.line }
  const diff = diffOf(told, options)
  const details = diff === null ? {} : { details: diff }
  const [title, message] = [titleOf(told, language), messageOf(placed, language)]
  return [{ severity: told.severity, title, message, location, ...details }]
}

/** The verdict on one line: the list of checks shows it beside the name. */
function titleLine(report: Report, { broken }: Collected, language: Language): string {
  const { summary, repository, soft } = report
  const gate = gateLine(summary, repository.base !== null)
  const texts = [
    ...(broken.length > 0 ? [brokenLine(broken.length)] : []),
    ...(gate ? [gate] : []),
    repository.base === null ? findingsLine(summary.findings, soft) : comparedLine(summary.findings),
  ]
  const languages = pageLanguages(report.language, language)
  return clipped(plain(texts.map((text) => both(text, languages)).join(' ')).trim(), titleLimit)
}

/** In the language asked for; the pages in all languages that the report names. */
export function checkRunOf(report: Report, language: Language, options: ReporterOptions): CheckRun {
  const { collected, placed } = annotatedOf(report, options.changed)
  const annotated = new Set(placed.filter(({ at }) => at?.line !== undefined).map(({ told }) => told.finding))
  const elsewhere = (page: Page) => proposed(page, annotated)
  const { start, rest } = summaryParts(report, language, options, { room, more: elsewhere })
  return {
    name: 'kuntalint',
    conclusion: report.summary.conclusion === 'success' ? 'success' : 'failure',
    title: titleLine(report, collected, language),
    summary: start,
    text: rest,
    annotations: placed.flatMap((one) => annotationOf(one, language, options)),
  }
}

/** The check run of a run that could not judge: it says why, and does not pass. */
export const brokenOff = (message: string): CheckRun => ({
  name: 'kuntalint',
  conclusion: 'failure',
  title: clipped(plain(message).trim(), titleLimit),
  summary: markdown(clipped(message, room / 4)),
  text: '',
  annotations: [],
})
