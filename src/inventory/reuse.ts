/** What a repository says of copyright and licence file by file (REUSE 3.3). */
import type { File, ReadRequest, Repository } from '../model.ts'
import { once } from './once.ts'
import { isCovered, isTable, isTextPlace } from './reuse-covered.ts'
import { readDep5 } from './reuse-dep5.ts'
import { type FileInformation, type Reads, readInformation, tableInformation } from './reuse-information.ts'
import { type Nearby, nearbyTables } from './reuse-nearby.ts'
import type { ReuseFault, ReuseTable } from './reuse-table.ts'
import { readReuseToml } from './reuse-toml.ts'

export type { FileInformation, LicencePlace } from './reuse-information.ts'
export type { ReuseFault } from './reuse-table.ts'

/** One REUSE.toml, or .reuse/dep5. */
export interface ReuseFile {
  path: string
  tables: readonly ReuseTable[]
  faults: readonly ReuseFault[]
  /** It could not be read as text. */
  unread: boolean
}

export interface Reuse {
  /** REUSE.toml files, the nearest to the top first. */
  tomls: readonly ReuseFile[]
  dep5: ReuseFile | null
  /** Paths in LICENSES/, `.license` files not among them. */
  texts: readonly string[]
  /** Files that need information about copyright and licence; empty ones are among them until they are read. */
  covered: readonly string[]
  /** What tables and `.license` files alone say of each covered file: no other file is read. */
  stated(): Promise<Information>
  /** What is known of each covered file, their heads read. */
  information(): Promise<Information>
}

export interface Information {
  files: readonly FileInformation[]
  /** There are so many tables and files that they could not all be held against each other. */
  exhausted: boolean
}

/** Bytes of a table that are read. */
const limit = 512_000
/** REUSE.toml files that are read: more are no longer a description of a repository. */
const mostTables = 500
/** Steps of matching before tables count as too many: less than a second, and far more than any real repository takes. */
const effort = 50_000_000

const depthOf = (path: string): number => path.split('/').length

async function readTable(path: string, contents: Awaited<ReturnType<Repository['read']>>): Promise<ReuseFile> {
  const content = contents.get(path)
  if (content?.kind !== 'text') return { path, tables: [], faults: [], unread: true }
  const read = path.endsWith('dep5') ? readDep5(content.text) : await readReuseToml(content.text)
  return { path, ...read, unread: false }
}

function tablePaths(files: readonly File[]): readonly string[] {
  const paths = files.filter((file) => file.mode !== '160000' && isTable(file.path)).map(({ path }) => path)
  return paths.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1)).slice(0, mostTables)
}

async function open({ files, repository: { read } }: Files): Promise<Reuse> {
  const paths = tablePaths(files)
  const requests: ReadRequest[] = paths.map((path) => ({ path, limit }))
  const contents = paths.length === 0 ? new Map() : await read(requests)
  const tables = await Promise.all(paths.map((path) => readTable(path, contents)))
  const covered = files.filter(isCovered).map(({ path }) => path)
  const sides = new Set(
    files.flatMap(({ path }) => (path.endsWith('.license') ? path.slice(0, -'.license'.length) : [])),
  )
  const nearby: Nearby = nearbyTables(tables, effort)
  const input: Reads = { covered, nearby, read, hasSide: (path) => sides.has(path) }
  const told = (make: typeof tableInformation) => async (): Promise<Information> => {
    const made = await make(input)
    return { files: made, exhausted: nearby.exhausted() }
  }
  return {
    tomls: tables.filter(({ path }) => !path.endsWith('dep5')),
    dep5: tables.find(({ path }) => path.endsWith('dep5')) ?? null,
    texts: files.filter(isTextPlace).map(({ path }) => path),
    covered,
    stated: once(told(tableInformation)),
    information: once(told(readInformation)),
  }
}

/** A repository, and those of its files that count. */
interface Files {
  repository: Repository
  files: readonly File[]
}

const opened = new WeakMap<readonly File[], Promise<Reuse>>()

/** Reads the tables of a repository, once however often it is asked; the heads of files only when information is asked for. */
export function reuseOf({ repository, files }: Files): Promise<Reuse> {
  const known = opened.get(files)
  if (known) return known
  const made = open({ repository, files })
  opened.set(files, made)
  return made
}

const atTop = ({ path }: ReuseFile): boolean => path === 'REUSE.toml'

/**
 * Does the repository follow REUSE in its own words: has it a table at its top, or licence texts named by SPDX id in LICENSES/?
 * A table in a folder alone is that of a part which came from elsewhere.
 */
export const followsReuse = ({ tomls, dep5, texts }: Reuse, isLicence: (name: string) => boolean): boolean =>
  tomls.some(atTop) || dep5 !== null || texts.some((path) => isLicence(textName(path)))

/** `MIT` of `LICENSES/MIT.txt`; the whole name where no ending of a text stands behind it. */
export function textName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/\.(?:txt|md|rst|html?|adoc|tex)$/i, '')
}
