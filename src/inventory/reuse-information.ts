/** What is known of each covered file: by its comment header, the `.license` file beside it, and the tables. */
import type { Content, ReadRequest } from '../model.ts'
import { type Header, readHeader } from './reuse-header.ts'
import type { Nearby, PlacedTable } from './reuse-nearby.ts'

/** A licence expression and where it stands. */
export interface LicencePlace {
  text: string
  path: string
  /** From 1. */
  line: number
  source: 'header' | 'side' | 'table'
}

export interface FileInformation {
  path: string
  copyright: boolean
  licences: readonly LicencePlace[]
  /** A table may say something of it that counts only where the file itself says nothing, and the file was not read. */
  open: boolean
}

export interface Reads {
  covered: readonly string[]
  nearby: Nearby
  read(requests: readonly ReadRequest[]): Promise<ReadonlyMap<string, Content>>
  /** Is there a `.license` file beside it? */
  hasSide(path: string): boolean
}

/** Bytes of a file in which its header is looked for: twice as many as the REUSE tool takes for a header. */
export const headBytes = 8192
/** Files whose heads are held in memory at the same time. */
const batch = 1000

const none: Header = { copyright: false, licences: [] }

const placed = (path: string, source: LicencePlace['source'], licences: Header['licences']): readonly LicencePlace[] =>
  licences.map(({ text, line }) => ({ text, path, line, source }))

/** The same text once: a piece of a head would keep the whole head in memory, of every file. */
type Once = (text: string) => string

function onceEach(): Once {
  const known = new Map<string, string>()
  return (text) => known.get(text) ?? known.set(text, text).get(text)!
}

interface Own {
  path: string
  source: 'header' | 'side'
  header: Header
  /** Was the file, or the `.license` file beside it, read? */
  read: boolean
}

/** Tables whose word counts beside what the file says, by itself or because it says nothing. */
function counting(tables: readonly PlacedTable[], has: boolean, says: (table: PlacedTable['table']) => boolean) {
  const always = tables.filter(({ table }) => table.precedence !== 'closest' && says(table))
  if (has) return always
  const closest = tables.findLast(({ table }) => says(table))
  return closest === undefined || always.includes(closest) ? always : [...always, closest]
}

function informationOf(path: string, own: Own, tables: readonly PlacedTable[]): FileInformation {
  const overridden = tables.at(-1)?.table.precedence === 'override'
  const header = overridden ? none : own.header
  const licenceTables = counting(tables, header.licences.length > 0, ({ licences }) => licences.length > 0)
  const fromTables = licenceTables.flatMap((one) => placed(one.path, 'table', one.table.licences))
  const copyrightTables = counting(tables, header.copyright, ({ copyright }) => copyright)
  return {
    path,
    copyright: header.copyright || copyrightTables.length > 0,
    licences: [...placed(own.path, own.source, header.licences), ...fromTables],
    open: !own.read && !overridden && tables.some(({ table }) => table.precedence === 'closest'),
  }
}

function headerOf(content: Content | undefined, once: Once): Header {
  if (content?.kind !== 'text') return none
  const { copyright, licences } = readHeader(content.text)
  return { copyright, licences: licences.map(({ text, line }) => ({ text: once(text), line })) }
}

/** What the files of one batch say themselves; a `.license` file speaks instead of its file. Empty files are left out. */
async function readBatch(paths: readonly string[], { hasSide, read }: Reads, sidesOnly: boolean, once: Once) {
  const wanted = paths.filter((path) => !sidesOnly || hasSide(path))
  const requests = wanted.map((path) => ({
    path: hasSide(path) ? `${path}.license` : path,
    limit: headBytes,
    head: headBytes,
  }))
  const contents: ReadonlyMap<string, Content> = requests.length === 0 ? new Map() : await read(requests)
  return paths.flatMap((path): readonly (readonly [string, Own])[] => {
    const side = hasSide(path)
    const from = side ? `${path}.license` : path
    const content = contents.get(from)
    if (!side && content !== undefined && 'size' in content && content.size === 0) return []
    const source = side ? 'side' : 'header'
    return [[path, { path: from, source, header: headerOf(content, once), read: content !== undefined }]]
  })
}

async function gather(reads: Reads, sidesOnly: boolean): Promise<readonly FileInformation[]> {
  const found: FileInformation[] = []
  const once = onceEach()
  for (let at = 0; at < reads.covered.length; at += batch) {
    const own = await readBatch(reads.covered.slice(at, at + batch), reads, sidesOnly, once)
    for (const [path, one] of own) found.push(informationOf(path, one, reads.nearby.of(path)))
  }
  return found
}

/** What is known of each covered file that is not empty, the heads of all of them read. */
export const readInformation = (reads: Reads): Promise<readonly FileInformation[]> => gather(reads, false)

/** What tables and `.license` files say of the covered files; the files themselves are not read. */
export const tableInformation = (reads: Reads): Promise<readonly FileInformation[]> => gather(reads, true)
