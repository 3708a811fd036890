/**
 * The report as GitLab's Code Quality (docs.gitlab.com, "Code Quality report format"): the findings that are open, one
 * object each. GitLab compares the reports of both branches itself, by fingerprint, so findings that were known before stand
 * in it too. Accepted ones do not: the format has no word for them.
 */
import type { Language, Location, Severity } from '../model.ts'
import type { Delivery, Report, ReporterOptions } from '../report.ts'
import { collect, type Told } from './collect.ts'
import { clipped, harmless, plain } from './escape.ts'
import { placeNamed } from './phrases.ts'

/** GitLab sorts by these; `blocker` and `critical` stay for what stops the use of software, which no rule here judges. */
const severities = { error: 'major', warning: 'minor', notice: 'info' } as const satisfies Record<Severity, string>

const messageLimit = 4_000

/**
 * GitLab links the path at the commit. What concerns a file that is not there stands at the anchor; where there is none the
 * path is the one that the file should have: a link that leads nowhere is better than a finding that nobody sees.
 */
function placeOf({ path, line, missing }: Location, anchor: string | null): { path: string; line: number } {
  if (!missing && path !== '') return { path, line: line ?? 1 }
  return { path: anchor ?? (path === '' ? 'README.md' : path), line: 1 }
}

/** Shown at another file, a message has to name the one that is missing. */
function descriptionOf({ rule, components, finding: { message, location } }: Told, language: Language): string {
  const text = plain(message[language]).trim() || plain(rule.title[language]).trim() || rule.id
  const names = components.length > 0 ? `${components.map(plain).join(', ')}: ` : ''
  const where =
    location.missing && !text.includes(location.path) ? ` ${plain(placeNamed(location.path)[language])}` : ''
  return clipped(`${names}${text}${where}`, messageLimit)
}

/** GitLab keeps one entry a fingerprint: should two ever be equal, the second says that it is another. */
function unique(fingerprint: string, seen: Map<string, number>): string {
  const before = seen.get(fingerprint) ?? 0
  seen.set(fingerprint, before + 1)
  return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`
}

/** A JSON array; empty where nothing is open. Fingerprints are the same in all languages. */
export default function gitlab(report: Report, language: Language, { changed }: ReporterOptions): readonly Delivery[] {
  const seen = new Map<string, number>()
  const issues = collect(report, changed).findings.map((told) => {
    const { path, line } = placeOf(told.finding.location, report.repository.anchor)
    return {
      description: descriptionOf(told, language),
      check_name: told.rule.id,
      fingerprint: unique(told.finding.fingerprint, seen),
      severity: severities[told.severity],
      location: { path, lines: { begin: line } },
    }
  })
  return [{ to: 'stdout', text: `${harmless(JSON.stringify(issues, null, 2))}\n` }]
}
