import data from '../generated/artefacts.json' with { type: 'json' }
import { type ArtefactKind, artefactKinds, type File } from '../model.ts'

interface KindNames {
  names?: string[]
  top?: string[]
  not?: string[]
  places?: string[]
  anywhere?: string[]
  extensions?: string[]
  folders?: string[]
  softer?: string[]
  indexes?: string[]
  searched: string[]
  canonical: string
}

const kinds = data.kinds as unknown as Record<ArtefactKind, KindNames>
const documentExtensions = ['md', 'markdown', 'mdx', 'rst', 'adoc', 'asciidoc', 'txt', '']

/** Languages that a file name may carry: `README.sv.md`, `README_fr.md`, `README.NL.rst`, `README.swe.md`. */
const languageSuffix = /[._-](?:fi|fin|sv|swe|se|en|eng|nl|da|dk|de|ger|fr|no|nb|nn|it|es|et|ee)$/u

/** A candidate: how a file's name stands to an artefact kind. Lower ranks are more authoritative. */
export interface Candidate {
  kind: ArtefactKind
  path: string
  rank: number
  /** Is it the artefact by its name alone, or must its content tell? */
  certain: boolean
}

/** A file's name as it is compared, and its extension in lower case ('' for none). */
export function foldName(path: string, extensions: readonly string[]): { name: string; extension: string; suffixed: boolean } {
  const base = path.slice(path.lastIndexOf('/') + 1).normalize('NFC').toLowerCase()
  const dot = base.lastIndexOf('.')
  const after = dot > 0 ? base.slice(dot + 1) : ''
  const known = after !== '' && extensions.includes(after)
  const stem = known ? base.slice(0, dot) : base
  const bare = stem.replace(languageSuffix, '')
  return { name: bare.replace(/[\s_.-]+/gu, '-').replace(/^-|-$/gu, ''), extension: known ? after : '', suffixed: bare !== stem }
}

/** Does a folded name fit a pattern with `*` for any words? Linear: at most two stars are used. */
export function fitsName(name: string, pattern: string): boolean {
  const parts = pattern.split('*')
  if (parts.length === 1) return name === pattern
  const [first, ...rest] = parts as [string, ...string[]]
  const last = rest.pop() as string
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  const middle = name.slice(first.length, name.length - last.length)
  return rest.every((part) => middle.includes(part))
}

const outside = data.outside as string[]

/** Is a path in a folder whose files are not the product's own: vendored, generated, tests, templates? */
export const isOutside = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .some((folder) => outside.some((pattern) => fitsName(folder, pattern)))

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')

/** A few of the names and places that a kind is looked for by, to say where was looked. */
export const searchedFor = (kind: ArtefactKind): readonly string[] => kinds[kind].searched

/** Folders that hold parts of a product, each with documents of its own. */
const inPackage = /(?:^|\/)(?:packages|components|apps|applications|modules|libs|plugins|services|extensions|proprietary|[\w-]+-services?)(?:\/|$)/u

function rankIn(kind: KindNames, path: string): Omit<Candidate, 'kind' | 'path'> | null {
  const extensions = kind.extensions ?? documentExtensions
  const { name, extension, suffixed } = foldName(path, extensions)
  if (!extensions.includes(extension)) return null
  const folder = folderOf(path).toLowerCase()
  const places = kind.places ?? (data.places as string[])
  const place = places.indexOf(folder)
  const position = (kind.names ?? []).findIndex((pattern) => fitsName(name, pattern))
  const excluded = (kind.not ?? []).some((pattern) => fitsName(name, pattern))
  if (excluded) return null
  const penalty = (suffixed ? 50 : 0) + (extension === '' || extension === 'md' ? 0 : 1)
  if (position >= 0 && place >= 0) return { rank: place * 100 + position + penalty, certain: true }
  if ((kind.top ?? []).some((pattern) => fitsName(name, pattern)) && folder === '') return { rank: 90 + penalty, certain: true }
  if ((kind.indexes ?? []).includes([folder, name].filter(Boolean).join('/'))) return { rank: 3000, certain: true }
  if ((kind.softer ?? []).some((pattern) => fitsName(name, pattern)) && place >= 0) return { rank: 4000 + place, certain: false }
  const depth = folder.split('/').length
  if ((kind.folders ?? []).some((pattern) => folder.split('/').some((part) => fitsName(part, pattern)))) return { rank: 5000 + depth * 10 + penalty, certain: false }
  if ((kind.anywhere ?? []).some((pattern) => fitsName(name, pattern))) return { rank: (inPackage.test(folder) ? 7000 : 6000) + depth * 10 + penalty, certain: true }
  return null
}

/** Characters that a governance artefact's name can begin with would save nothing; a quick look at the extension does. */
const possible = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|docx|doc|odt|pdf|rtf|ya?ml|html|mit|apache|eupl|gpl|agpl|lgpl|mpl|bsd)$/iu

/** All files whose name or folder makes them candidates for an artefact kind, most authoritative first. */
export function candidates(files: readonly File[]): readonly Candidate[] {
  const list: Candidate[] = []
  for (const { path, mode } of files) {
    const base = path.slice(path.lastIndexOf('/') + 1)
    if (mode === '160000' || (base.includes('.', 1) && !possible.test(base) && !/^(?:licen[cs]e|copying)/iu.test(base))) continue
    if (isOutside(path)) continue
    for (const kind of artefactKinds) {
      const fit = rankIn(kinds[kind], path)
      if (fit) list.push({ kind, path, ...fit })
    }
  }
  return list.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
}
