/** What a change adds to the changelog. */
import type { Inventory } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import type { Location } from '../model.ts'

/** An entry of the changelog: an item, a paragraph or a heading, as far as its lines are new. */
export interface AddedEntry {
  /** The new lines, with a blank between. */
  text: string
  place: Location
}

interface Log {
  path: string
  lines: readonly string[]
  /** Lines that belong to the changelog, where a file holds more than that. */
  from: number
  to: number
}

/** Folders of notes that become the changelog when a version is released: Changesets, towncrier, GitLab, scriv. */
const fragments =
  /(?:^|\/)(?:\.changesets?|changelog\.d|newsfragments?|changelogs\/unreleased|changes\.d)\/(?!readme)[^/]+\.(?:md|rst|txt|ya?ml)$/iu

async function logsOf(inventory: Inventory): Promise<readonly Log[]> {
  const { readings: found } = await readings(inventory, ['changelog'])
  return found.map(({ document: { path, text }, from, to }) => ({ path, lines: text.split('\n'), from, to }))
}

/** Notes of the head that the base does not have. */
async function newFragments(base: Inventory, head: Inventory): Promise<readonly Log[]> {
  const paths = head.repository.files.map(({ path }) => path).filter((path) => fragments.test(path))
  const contents = await Promise.all(
    paths.filter((path) => !base.exists(path)).map(async (path) => ({ path, content: await head.content(path) })),
  )
  return contents.flatMap(({ path, content }) => {
    if (content?.kind !== 'text') return []
    const lines = content.text.split('\n')
    return [{ path, lines, from: 1, to: lines.length }]
  })
}

const opens = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)/u
const isHeading = (line: string): boolean => /^\s{0,3}#{1,6}\s/u.test(line)

/** New lines, those of one item or paragraph together. */
function entriesOf({ path, lines, from, to }: Log, known: ReadonlySet<string>): readonly AddedEntry[] {
  const entries: { text: string; place: Location }[] = []
  let open: (typeof entries)[number] | null = null
  lines.forEach((line, index) => {
    if (index + 1 < from || index + 1 > to) return
    if (line.trim() === '' || opens.test(line)) open = null
    if (!/[\p{L}\p{N}]/u.test(line) || known.has(line.trim())) return
    if (open) open.text += ` ${line.trim()}`
    else {
      open = { text: line.trim(), place: { path, line: index + 1 } }
      entries.push(open)
    }
    if (isHeading(line)) open = null
  })
  return entries
}

/** Entries that are new, in whichever file of the changelog; null: there is a changelog, and it cannot be read here. */
export async function addedEntries(base: Inventory, head: Inventory): Promise<readonly AddedEntry[] | null> {
  const { unread } = await readings(head, ['changelog'])
  const [before, after, notes] = [await logsOf(base), await logsOf(head), await newFragments(base, head)]
  if (after.length === 0 && notes.length === 0 && unread.length > 0) return null
  const known = new Set(before.flatMap(({ lines }) => lines.map((line) => line.trim())))
  return [...after, ...notes].flatMap((log) => entriesOf(log, known))
}
