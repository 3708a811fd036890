import { type ArtefactKind, artefactKinds } from '../artefact.ts'
import data from '../generated/artefacts.json' with { type: 'json' }
import type { File } from '../model.ts'

interface KindNames {
  names?: string[]
  top?: string[]
  not?: string[]
  places?: string[]
  anywhere?: string[]
  extensions?: string[]
  folders?: string[]
  softer?: string[]
  judged?: string[]
  indexes?: string[]
  searched: string[]
  canonical: string
}

const kinds = data.kinds as unknown as Record<ArtefactKind, KindNames>
const documentExtensions = ['md', 'markdown', 'mdx', 'rst', 'adoc', 'asciidoc', 'txt', '']

/** Names that may end in anything: LICENSE.EUPL-11, LICENCE-2.0. */
const licenceLike = /^(?:licen[cs]e|copying)/iu

/** Languages that a file name may carry: `README.sv.md`, `README_fr.md`, `README.NL.rst`, `README.swe.md`. */
const languageSuffix = /[._-](?:fi|fin|sv|swe|se|en|eng|nl|da|dk|de|ger|fr|no|nb|nn|it|es|et|ee)$/u

/** A candidate: how a file's name stands to an artefact kind. Lower ranks are more authoritative. */
export interface Candidate {
  kind: ArtefactKind
  path: string
  /** The path from the folder that counts as the top. */
  within: string
  rank: number
  /** Is it the artefact by its name alone, or must its content tell? */
  certain: boolean
}

/** A file's name as it is compared, and its extension in lower case ('' for none). */
export function foldName(
  path: string,
  extensions: readonly string[],
): { name: string; extension: string; suffixed: boolean } {
  const base = path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase()
  const dot = base.lastIndexOf('.')
  const after = dot > 0 ? base.slice(dot + 1) : ''
  const known = after !== '' && extensions.includes(after)
  const foreign = !known && /^[a-z]\w{0,9}$/u.test(after) && !licenceLike.test(base)
  const stem = known ? base.slice(0, dot) : base
  const bare = stem.replace(languageSuffix, '')
  return {
    name: bare.replace(/[\s_.-]+/gu, '-').replace(/^-|-$/gu, ''),
    extension: known || foreign ? after : '',
    suffixed: bare !== stem,
  }
}

/** Patterns of names, made ready: whole names are looked up, those with `*` for any words are tried in turn. */
interface Patterns {
  whole: ReadonlyMap<string, number>
  starred: readonly { parts: readonly string[]; index: number }[]
}

const compiled = (patterns: readonly string[]): Patterns => ({
  whole: new Map(patterns.flatMap((pattern, index) => (pattern.includes('*') ? [] : [[pattern, index] as const]))),
  starred: patterns.flatMap((pattern, index) => (pattern.includes('*') ? [{ parts: pattern.split('*'), index }] : [])),
})

function fitsParts(name: string, parts: readonly string[]): boolean {
  const first = parts[0] as string
  const last = parts.at(-1) as string
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  return parts.length === 2 || name.slice(first.length, name.length - last.length).includes(parts[1] as string)
}

/** The position of the pattern that a name fits, or -1. Linear in the length of the name. */
function position({ whole, starred }: Patterns, name: string): number {
  return whole.get(name) ?? starred.find(({ parts }) => fitsParts(name, parts))?.index ?? -1
}

const outside = compiled(data.outside)
const outsideFolders = new Map<string, boolean>()

/** Is a path in a folder whose files are not the product's own: vendored, generated, tests, templates? */
export function isOutside(path: string): boolean {
  const folder = folderOf(path)
  const known = outsideFolders.get(folder)
  if (known !== undefined) return known
  const is = folder
    .toLowerCase()
    .split('/')
    .some((part) => position(outside, part) >= 0)
  outsideFolders.set(folder, is)
  return is
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

/** A few of the names and places that a kind is looked for by below a folder (`base`), to say where was looked. */
export const searchedFor = (kind: ArtefactKind, base = ''): readonly string[] =>
  base === '' ? kinds[kind].searched : kinds[kind].searched.map((place) => base + place)

/** Folders that hold parts of a product, each with documents of its own. */
const inPackage =
  /(?:^|\/)(?:packages|components|apps|applications|modules|libs|plugins|services|extensions|proprietary|[\w-]+-services?)(?:\/|$)/u

interface Ready extends Record<'names' | 'top' | 'not' | 'softer' | 'judged' | 'folders' | 'anywhere', Patterns> {
  kind: ArtefactKind
  extensions: readonly string[]
  places: ReadonlyMap<string, number>
  indexes: readonly string[]
}

const ready = (kind: ArtefactKind): Ready => {
  const { extensions = documentExtensions, places = data.places, indexes = [], ...rest } = kinds[kind]
  const list = (key: 'names' | 'top' | 'not' | 'softer' | 'judged' | 'folders' | 'anywhere'): Patterns =>
    compiled(rest[key] ?? [])
  return {
    kind,
    extensions,
    indexes,
    places: new Map(places.map((place, index) => [place, index])),
    names: list('names'),
    top: list('top'),
    not: list('not'),
    softer: list('softer'),
    judged: list('judged'),
    folders: list('folders'),
    anywhere: list('anywhere'),
  }
}

function rankIn(ready: Ready, path: string, folder: string): Pick<Candidate, 'rank' | 'certain'> | null {
  const { name, extension, suffixed } = foldName(path, ready.extensions)
  if (!ready.extensions.includes(extension) || position(ready.not, name) >= 0) return null
  const place = ready.places.get(folder)
  const named = position(ready.names, name)
  const penalty = (suffixed ? 50 : 0) + (extension === '' || extension === 'md' ? 0 : 1)
  if (named >= 0 && place !== undefined) return { rank: place * 100 + named + penalty, certain: true }
  if (folder === '' && position(ready.top, name) >= 0) return { rank: 90 + penalty, certain: true }
  if (ready.indexes.includes(folder === '' ? name : `${folder}/${name}`)) return { rank: 3000, certain: true }
  if (place !== undefined && position(ready.softer, name) >= 0) return { rank: 4000 + place, certain: false }
  const parts = folder.split('/')
  if (parts.some((part) => position(ready.folders, part) >= 0))
    return { rank: 5000 + parts.length * 10 + penalty, certain: false }
  if (position(ready.judged, name) >= 0) return { rank: 5500 + parts.length * 10 + penalty, certain: false }
  if (position(ready.anywhere, name) < 0) return null
  return { rank: (inPackage.test(folder) ? 7000 : 6000) + parts.length * 10 + penalty, certain: true }
}

/** Endings that a governance artefact may have; other files are passed over at once. */
const possible =
  /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|docx|doc|odt|pdf|rtf|ya?ml|html|mit|apache|eupl|gpl|agpl|lgpl|mpl|bsd)$/iu

/**
 * All files whose name or folder makes them candidates for an artefact kind, most authoritative first. `base`: the folder
 * that counts as the top, with a slash behind it; all files lie in it.
 */
export function candidates(files: readonly File[], base = ''): readonly Candidate[] {
  const list: Candidate[] = []
  const all = artefactKinds.filter((kind) => kind !== 'api-description').map(ready)
  for (const { path, mode } of files) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (mode === '160000' || (name.includes('.', 1) && !possible.test(name) && !licenceLike.test(name))) continue
    const within = path.slice(base.length)
    if (isOutside(within)) continue
    const folder = folderOf(within).toLowerCase()
    for (const one of all) {
      const fit = rankIn(one, within, folder)
      if (fit) list.push({ kind: one.kind, path, within, ...fit })
    }
  }
  return list.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
}
