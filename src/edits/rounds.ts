import type { Edit } from '../model.ts'
import type { Finding, Report, Rule } from '../report.ts'
import { applyEdits } from './apply.ts'
import { changesOf, type Draft, type TextFile, untouched } from './draft.ts'

/** What is edited: how it is judged in a draft, and what its files say. */
export interface Surface {
  judge(draft: Draft): Promise<Report>
  /** A file as it stands; null: no text that can be edited. */
  read(path: string): Promise<TextFile | null>
  /** Paths of the repository. */
  paths: ReadonlySet<string>
  /** Does something stand at this path, in the repository or not? */
  occupied(path: string): boolean
}

/** An edit that was made: for which rule, and in which files (by the path that they have now). */
export interface Made {
  rule: Rule
  paths: readonly string[]
}

/** What became of a repository after all rounds. */
export interface Mended {
  draft: Draft
  /** The report on the draft. */
  report: Report
  made: readonly Made[]
  /** Edits of the last report that somebody has to look at. */
  unsafe: readonly Advice[]
  /** Edits that could not be made: their file cannot be edited, or is there already. */
  refused: readonly Advice[]
}

/** An edit with the finding that asks for it. */
export interface Advice {
  rule: Rule
  finding: Finding
  edit: Edit
}

/**
 * Each round is judged anew. Sections that all go to the end of a short document come one a round, so that each finds its
 * place behind the others; no more rules than this ask for one.
 */
const mostRounds = 40

/** Edits of findings that no exception covers, in the order of the report. */
export const adviceOf = ({ outcomes }: Report): readonly Advice[] =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'failed'
      ? outcome.findings.flatMap((finding) =>
          finding.waiver === null && finding.edit ? [{ rule: outcome.rule, finding, edit: finding.edit }] : [],
        )
      : [],
  )

const pathsOf = ({ changes }: Edit): readonly string[] =>
  changes.flatMap((change) => ('path' in change ? [change.path] : 'rename' in change ? [change.rename] : []))

const pathsAfter = ({ changes }: Edit): readonly string[] => [
  ...new Set(
    changes.map((change) => ('path' in change ? change.path : 'create' in change ? change.create : change.to)),
  ),
]

/** The draft with all files that the edits touch. */
async function withFiles(draft: Draft, edits: readonly Edit[], surface: Surface): Promise<Draft> {
  const wanted = new Set(edits.flatMap(pathsOf).filter((path) => !draft.has(path) && surface.paths.has(path)))
  // A file that was renamed is no longer there.
  for (const { origin } of draft.values()) if (origin) wanted.delete(origin.path)
  const read = await Promise.all([...wanted].map(async (path) => [path, await surface.read(path)] as const))
  return new Map([...draft, ...read.flatMap(([path, file]) => (file ? [[path, untouched(path, file)] as const] : []))])
}

/** The same words for the same finding twice: the edit has not helped, and must not grow the file round by round. */
const wordsOf = ({ finding, edit }: Advice): string =>
  JSON.stringify([finding.fingerprint, edit.changes.map((change) => ('start' in change ? change.text : change))])

/** Paths of files to come at which something stands that no draft holds. */
function others(draft: Draft, edits: readonly Edit[], surface: Surface): ReadonlySet<string> {
  const known = new Set([...draft].flatMap(([path, { origin }]) => (origin ? [path, origin.path] : [path])))
  const coming = edits.flatMap(({ changes }) =>
    changes.flatMap((change) => ('create' in change ? [change.create] : 'rename' in change ? [change.to] : [])),
  )
  return new Set(coming.filter((path) => !known.has(path) && (surface.paths.has(path) || surface.occupied(path))))
}

/**
 * Makes the edits of findings until none is left that helps, each round judged anew. `unsafe`: also those that somebody has
 * to look at. Nothing is written. Throws what `judge` throws.
 */
export async function mended(surface: Surface, { unsafe }: { unsafe: boolean }): Promise<Mended> {
  let draft: Draft = new Map()
  let report = await surface.judge(draft)
  const made: Made[] = []
  const tried = new Set<string>()
  for (let round = 0; round < mostRounds; round++) {
    const open = adviceOf(report).filter((advice) => (unsafe || advice.edit.safe) && !tried.has(wordsOf(advice)))
    if (open.length === 0) break
    const edits = open.map(({ edit }) => edit)
    const files = await withFiles(draft, edits, surface)
    const applied = applyEdits(files, edits, others(files, edits, surface))
    const taken = new Set(applied.taken)
    if (taken.size === 0) break
    for (const advice of open.filter(({ edit }) => taken.has(edit))) {
      made.push({ rule: advice.rule, paths: pathsAfter(advice.edit) })
      tried.add(wordsOf(advice))
    }
    draft = applied.draft
    report = await surface.judge(draft)
  }
  return { draft: changedOnly(draft), report, made: underPresentNames(made, draft), ...left(report, unsafe) }
}

function changedOnly(draft: Draft): Draft {
  const changed = new Set(changesOf(draft).map(({ to }) => to))
  return new Map([...draft].filter(([path]) => changed.has(path)))
}

/** A file that was edited and renamed later is told under its last name. */
function underPresentNames(made: readonly Made[], draft: Draft): readonly Made[] {
  const now = new Map([...draft].flatMap(([path, { origin }]) => (origin ? [[origin.path, path] as const] : [])))
  return made.map(({ rule, paths }) => ({ rule, paths: [...new Set(paths.map((path) => now.get(path) ?? path))] }))
}

function left(report: Report, unsafe: boolean): Pick<Mended, 'unsafe' | 'refused'> {
  const rest = adviceOf(report)
  return {
    unsafe: unsafe ? [] : rest.filter(({ edit }) => !edit.safe),
    refused: rest.filter(({ edit }) => unsafe || edit.safe),
  }
}
