/** Where a change refers to a decision: in the folder of decisions, in a commit message, or in the changelog. */
import type { Inventory } from '../artefact.ts'
import { resolveLink } from '../inventory/links.ts'
import type { Location } from '../model.ts'
import type { AddedEntry } from './changelog-added.ts'

/** Folders in which decisions often stand, where the owners name none. */
const usual = [
  'docs/decisions',
  'decisions',
  'docs/adr',
  'adr',
  'doc/adr',
  'docs/paatokset',
  'docs/päätökset',
  'paatokset',
  'päätökset',
  'docs/beslut',
  'beslut',
]
const noDecision = /(?:^|\/)(?:readme|index|[\w-]*template|mall(?:i|pohja)?)\.[^/]*$/iu

const trailer = /^[ \t]{0,3}(?:decision|päätös|beslut)[ \t]{0,3}:[ \t]{0,10}\S/imu
const spokenOf =
  /decision|decided|päätö|päätti|beslut|pöytäkirja|protokoll|kokous|möte|ohjausryhmä|styrgrupp|steering/iu
const link = /\]\(([^()\s]{1,500})\)|\b(https?:\/\/[^\s<>)\]]{1,500})/gu

/** The folders of decisions, with a slash at the end; of a pattern (`docs/decisions/*.md`) the part before it. */
const foldersOf = ({ agreements: { decisions } }: Inventory): readonly string[] =>
  (decisions.folder === null ? usual : [decisions.folder]).map(
    (folder) =>
      `${folder
        .replace(/^\.?\//u, '')
        .replace(/[^/]*[*?[{].*$/u, '')
        .replace(/\/+$/u, '')}/`,
  )

/** From the top, or from the folder of a component. */
const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(folder) || path.includes(`/${folder}`)) && !noDecision.test(path)

/** A document of the folder that is new, or says something else than before. */
async function inFolder(base: Inventory, head: Inventory): Promise<Location | null> {
  const folders = foldersOf(head)
  const before = new Map(base.repository.files.map(({ path, oid }) => [path, oid]))
  for (const { path, oid } of head.repository.files) {
    if (!isIn(path, folders)) continue
    if (!before.has(path)) return { path, line: 1 }
    const was = before.get(path) ?? null
    if (was !== null && oid !== null) {
      if (was !== oid) return { path, line: 1 }
      continue
    }
    const [a, b] = [await base.content(path), await head.content(path)]
    if (a?.kind === 'text' && b?.kind === 'text' && a.text !== b.text) return { path, line: 1 }
  }
  return null
}

/** An entry of the changelog that links to a decision. */
function inChangelog(entries: readonly AddedEntry[], head: Inventory): Location | null {
  const folders = foldersOf(head)
  for (const { text, place } of entries)
    for (const [, written, address] of text.matchAll(link)) {
      const target = written ?? address ?? ''
      const found = resolveLink(place.path, target, (path) => head.exists(path))
      if (found.kind === 'file' && found.found && isIn(found.path, folders)) return place
      if (/^https?:/u.test(target) && spokenOf.test(text)) return place
    }
  return null
}

/** What refers to a decision; `sure` false: not all commits of the change could be read. */
export async function linkedDecision(
  { base, head }: { base: Inventory; head: Inventory },
  entries: readonly AddedEntry[],
): Promise<{ found: Location | null } | { sure: boolean }> {
  const place = (await inFolder(base, head)) ?? inChangelog(entries, head)
  if (place) return { found: place }
  const { commit } = base.repository
  const since = commit === null ? { messages: [], complete: true } : await head.repository.history.messagesSince(commit)
  if ('undetermined' in since) return { sure: false }
  if (since.messages.some((message) => trailer.test(message))) return { found: null }
  return { sure: since.complete }
}
