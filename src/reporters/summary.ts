/** The job summary: a page that a product manager can read. What stands comes first, then what to do next. */
import { languageNames, pageLanguages } from '../language.ts'
import type { Language } from '../model.ts'
import type { Delivery, Report, ReporterOptions } from '../report.ts'
import { type Collected, collect } from './collect.ts'
import { markdown } from './escape.ts'
import { leftOut } from './phrases.ts'
import { toBegin } from './summary-begin.ts'
import { afterMerge, better, declarations, exceptions } from './summary-change.ts'
import { details, findingsByFile, footer, type Page, type Section } from './summary-details.ts'
import { nextStepLines, standing, title } from './summary-start.ts'

/** GitHub drops the whole page above 1,048,576 bytes; the rest is left to other steps' text in the same file. */
const cap = 900_000

const bytes = (text: string): number => Buffer.byteLength(text) + 1

/** As many entries as fit into `room` bytes, and how many did not. */
function filled(entries: readonly string[], room: number): { kept: string[]; left: number; used: number } {
  let used = 0
  const kept: string[] = []
  for (const entry of entries) {
    if (used + bytes(entry) > room) break
    used += bytes(entry)
    kept.push(entry)
  }
  return { kept, left: entries.length - kept.length, used }
}

/** Sections in order, until the room is used up; what did not fit is counted, never dropped in silence. */
function fitted(sections: readonly Section[], room: number, language: Language): string[] {
  const lines: string[] = []
  let left = 0
  for (const { before, entries, after } of sections) {
    if (entries.length === 0) continue
    const frame = bytes([...before, ...after].join('\n'))
    const part = filled(entries, room - frame)
    left += part.left
    if (part.kept.length === 0) continue
    room -= frame + part.used
    lines.push(...before, ...part.kept, ...after, '')
  }
  return left === 0 ? lines : [...lines, markdown(leftOut(left)[language]), '']
}

/** What a change does stands before what is known; what people accepted and stated, after it. */
const sections = (page: Page): readonly Section[] => [
  toBegin(page),
  better(page),
  afterMerge(page),
  ...findingsByFile(page),
  ...details(page),
  exceptions(page),
  declarations(page),
]

interface Telling {
  report: Report
  collected: Collected
  options: ReporterOptions
}

const pageIn = ({ report, collected, options }: Telling, language: Language): Page => ({
  report,
  collected,
  language,
  options,
  mild: report.soft,
})

function inLanguage(telling: Telling, language: Language, room: number): string {
  const page = pageIn(telling, language)
  const start = [...title(page), ...standing(page), ...nextStepLines(page)]
  const end = footer(page)
  const rest = room - bytes([...start, ...end].join('\n')) - 1_000
  return [...start, ...fitted(sections(page), rest, language), ...end].join('\n')
}

const joined = (pages: readonly string[]): string => `${pages.join('\n\n---\n\n')}\n`

/** As much of the first screen as fits: without texts to start from, without links to GitHub's editor, without next steps, at last the verdict alone. */
function startWithin(page: Page, room: number): string {
  const unlinked = { ...page, options: { ...page.options, newFiles: null } }
  const first = (from: Page): string[] => [...title(from), ...standing(from)]
  const tries = [
    [...first(page), ...nextStepLines(page)],
    [...first(page), ...nextStepLines(page, false)],
    [...first(unlinked), ...nextStepLines(unlinked, false)],
    first(unlinked),
    title(unlinked),
  ]
  return (tries.find((lines) => bytes(lines.join('\n')) <= room) ?? title(unlinked)).join('\n')
}

/** What two parts of a page may hold: bytes of each, and a section after all others. */
export interface Parts {
  room: number
  more(page: Page): Section
}

/** The same page in two parts of at most `room` bytes each: the first screen, and all findings with what follows them. */
export function summaryParts(report: Report, language: Language, options: ReporterOptions, { room, more }: Parts) {
  const telling: Telling = { report, collected: collect(report, options.changed), options }
  const languages = pageLanguages(report.language, language)
  const each = Math.floor(room / languages.length) - 20
  const pages = languages.map((one) => pageIn(telling, one))
  // A link of six thousand bytes would take the room of twenty findings.
  const unlinked = pages.map((page) => ({ ...page, options: { ...options, newFiles: null } }))
  return {
    start: joined(pages.map((page) => startWithin(page, each))),
    rest: joined(
      unlinked.map((page) => {
        const end = footer(page)
        return [
          ...fitted([...sections(page), more(page)], each - bytes(end.join('\n')) - 1_000, page.language),
          ...end,
        ].join('\n')
      }),
    ),
  }
}

/** In the language asked for, or in all that the report names when it names several. */
export default function summary(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const telling: Telling = { report, collected: collect(report, options.changed), options }
  const languages = pageLanguages(report.language, language)
  const pages = languages.map((each) => inLanguage(telling, each, Math.floor(cap / languages.length)))
  const contents = languages.length > 1 ? `${languages.map((each) => languageNames[each]).join(' · ')}\n\n` : ''
  return [{ to: 'summary', markdown: `${contents}${joined(pages)}` }]
}
