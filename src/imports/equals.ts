/** Rules that kuntalint has itself and that say the same as a rule about files of certain names. */
import type { ArtefactKind } from '../artefact.ts'
import rules from '../generated/rules.json' with { type: 'json' }
import type { Level, Severity } from '../model.ts'

/** What the names of an artefact begin with, in lower case without hyphens, underscores and dots. */
const beginnings: readonly (readonly [string, ArtefactKind])[] = [
  ['license', 'licence'],
  ['licence', 'licence'],
  ['copying', 'licence'],
  ['readme', 'readme'],
  ['contrib', 'contributing'],
  ['codeofconduct', 'code-of-conduct'],
  ['changelog', 'changelog'],
  ['security', 'security'],
  ['support', 'support'],
  ['governance', 'governance'],
  ['roadmap', 'roadmap'],
  ['codeowners', 'owners'],
  ['publiccode', 'publiccode'],
]

/** Where such documents are looked for by everybody. */
const usualPlace = /^(?:(?:docs|\.github|\.gitlab)\/)?[^/]+$/iu
const mostAlternatives = 200

/** The artefact that every one of these globs looks for in a usual place, or null. */
export async function artefactOf(globs: readonly string[]): Promise<ArtefactKind | null> {
  const { braceExpand } = await import('minimatch')
  const all = globs.flatMap((glob) => braceExpand(glob, { braceExpandMax: mostAlternatives }))
  const kinds = new Set(all.map(kindOf))
  const [kind = null] = kinds
  return kinds.size === 1 ? kind : null
}

function kindOf(glob: string): ArtefactKind | null {
  if (!usualPlace.test(glob)) return null
  const name = glob.slice(glob.lastIndexOf('/') + 1)
  // `[Rr][Ee][Aa][Dd][Mm][Ee]*` says what `README*` says.
  const plain = name
    .replace(/\[([a-z])[a-z]\]/giu, '$1')
    .toLowerCase()
    .replace(/[-_. ]/gu, '')
  return beginnings.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? null
}

/** Level and severity of a rule of ours; null: there is none of that id. */
export function builtIn(id: string): { level: Level; severity: Severity; recognised: boolean } | null {
  const rule = rules.find((one) => one.id === id)
  if (!rule) return null
  const { level, severity, basis } = rule as { level: Level; severity: Severity; basis: string }
  return { level, severity, recognised: basis === 'recognised' }
}
