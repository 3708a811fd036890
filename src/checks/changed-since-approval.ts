import type { ArtefactKind } from '../artefact.ts'
import { readDocument } from '../inventory/document.ts'
import { changedParts, type PartChange, type State } from '../inventory/part-changes.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { FileVersion, History, Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { type Approval, approvalOf, statesApproval } from './approval.ts'
import * as words from './changed-since-approval-words.ts'
import { partName } from './part-name.ts'
import { distinct, joined } from './phrases.ts'
import { versionRows } from './version-table.ts'

export interface Options {
  /** Default: the governance plan. */
  kinds?: readonly ArtefactKind[]
}

type Answer = { passed: Location } | { problem: Problem } | { undetermined: Text } | { needless: Text }

const dayLength = 86_400_000
const mostRelated = 10
/** The beginning of the next day. */
const endOf = ({ day }: Approval): Date => new Date(day.getTime() + dayLength)

/** Lines of the cover that tell of the text and are no part of it. */
const aboutItself =
  /^[\s*_|>#-]*(?:(?:asiakirja\p{L}*|dokument\p{L}*|document|plan) )?(?:versio\p{L}*|tila|status|state|pvm|päiväys|päivämäärä|päivite\p{L}*|viimeksi|hyväks\p{L}*|tarkist\p{L}*|seuraava|datum|uppdatera\p{L}*|senast|nästa|godkän\p{L}*|fastställ\p{L}*|date|updated|last|next|approv\p{L}*|adopted|reviewed|ratified)(?!\p{L})/iu
const coverLines = 60
const shortLine = 160

/** The cover and all lines of the table of versions. */
function linesAboutItself(reading: Reading): ReadonlySet<number> {
  const lines = reading.document.visible.split('\n')
  const skip = new Set<number>()
  const inTable = (line: number): boolean => (lines[line - 1] ?? '').includes('|')
  for (const { line } of versionRows(reading)) {
    skip.add(line)
    for (let at = line; inTable(at) && at > 0; at -= 1) skip.add(at)
    for (let at = line; inTable(at) && !skip.has(at + 1); at += 1) skip.add(at + 1)
  }
  lines.slice(0, reading.from + coverLines).forEach((text, index) => {
    if (text.length <= shortLine && aboutItself.test(text)) skip.add(index + 1)
  })
  return skip
}

/**
 * The text that was approved: the one of that day, or, where the approval was written in later, the first one that
 * states it. Null: no commit states the approval yet.
 */
function approvedText(
  { versions, complete }: { versions: readonly FileVersion[]; complete: boolean },
  approval: Approval,
  today: string,
): string | 'unknown' | null {
  const stating = versions.findIndex(({ text }) => text === null || !statesApproval(text, approval, today))
  if (versions.length === 0) return null
  if (stating === 0) return versions[0]!.text === null ? 'unknown' : null
  const first = (stating < 0 ? versions.length : stating) - 1
  const held = versions.findIndex(({ date }) => date < endOf(approval))
  if (held < 0 && stating < 0 && !complete) return 'unknown'
  return versions[held < 0 ? first : Math.min(first, held)]?.text ?? 'unknown'
}

const titlesOf = (changes: readonly PartChange[]): readonly string[] =>
  [...new Set(changes.map(({ title }) => partName(title).en))].sort()

function problemOf(reading: Reading, approval: Approval, changes: readonly PartChange[]): Problem {
  const { path } = reading.document
  const related = changes.flatMap(({ line }): Location[] => (line === null ? [] : [{ path, line }]))
  return {
    message: words.changedSince(path, approval.day, changes),
    location: { path, line: approval.line },
    ...(related.length > 0 ? { related: related.slice(0, mostRelated) } : {}),
    key: approval.written,
    parts: titlesOf(changes),
  }
}

/** Both texts are read in the same way, whatever guards the parser of the working tree has. */
async function changesBetween(reading: Reading, before: string): Promise<readonly PartChange[] | null> {
  const { document, artefact } = reading
  const states: State[] = []
  for (const text of [before, document.text]) {
    const read = await readDocument(document.path, text)
    if ('unread' in read) return null
    const whole: Reading = { artefact, document: read, from: 1, to: read.lines }
    states.push({ reading: whole, skip: linesAboutItself(whole) })
  }
  return changedParts(states[0] as State, states[1] as State)
}

async function judged(history: History, reading: Reading): Promise<Answer> {
  const { path, text } = reading.document
  if (reading.artefact.status === 'section') return { needless: words.partOfAnother(path) }
  const approval = approvalOf(reading)
  if (approval === null) return { needless: words.noApproval(path) }
  if (approval === 'later') return { needless: words.notedLater(path) }
  const found = await history.versionsSince(path, new Date(endOf(approval).getTime() - 1))
  if ('undetermined' in found) return { undetermined: found.undetermined }
  const before = approvedText(found, approval, text)
  const changes =
    before === 'unknown' ? null : before === null || before === text ? [] : await changesBetween(reading, before)
  if (changes === null) return { undetermined: words.notHere(path, approval.day) }
  if (changes.length === 0) return { passed: { path, line: approval.line } }
  return { problem: problemOf(reading, approval, changes) }
}

function together(answers: readonly Answer[]): Judgement {
  const problems = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []))
  if (problems.length > 0) return { problems }
  const unknown = answers.flatMap((answer) => ('undetermined' in answer ? [answer.undetermined] : []))
  if (unknown.length > 0) return { undetermined: joined(distinct(unknown).slice(0, 3)) }
  const passed = answers.flatMap((answer) => ('passed' in answer ? [answer.passed] : []))
  if (passed.length > 0) return { passed }
  const needless = answers.flatMap((answer) => ('needless' in answer ? [answer.needless] : []))
  return { notApplicable: joined(distinct(needless).slice(0, 3)) }
}

/** Does a plan still say what was approved? Its text is compared with the one of the day of its approval. */
export default {
  async judge({ inventory }, { kinds = ['governance'] }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const { history } = inventory.repository
    return together(await Promise.all(found.map((reading) => judged(history, reading))))
  },
} satisfies Check<Options>
