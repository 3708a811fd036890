/** The configuration of repolinter with all that it extends, as one value in which every part has its place. */
import type { ParsedFile, Steps } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { parseFile } from '../syntax/parse-file.ts'
import { notData, tooLarge, wrongKind } from './mistakes.ts'
import type { ImportMistake } from './outcome.ts'
import { code } from './phrases.ts'

/** Reads a file of the repository: null when there is none (or it lies outside). A folder is read as its configuration. */
export type ReadSource = (path: string) => Promise<{ path: string; text: string } | null>

export type Values = Readonly<Record<string, unknown>>

export const isMap = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** An own value of a map: no name leads to what all objects have. */
export const own = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined

interface Layer {
  file: ParsedFile
  /** Where all of it stands, when it is written in base64 within another file. */
  within: Location | null
}

/** The configuration, and what was not followed. */
export interface Layered {
  value: unknown
  place(steps: Steps, part?: 'key' | 'value'): Location
  remarks: readonly Text[]
  mistakes: readonly ImportMistake[]
}

/** Bytes, more or less. */
const largest = 500_000
const deepest = 20

const notFetched = (address: string): Text => ({
  fi: `${code(address)} (\`extends\`) on verkossa, eikä sitä haettu: sen säännöt eivät ole mukana. Tallenna tiedosto koodivarastoon ja tuo se erikseen.`,
  sv: `${code(address)} (\`extends\`) finns på nätet och hämtades inte: dess regler är inte med. Spara filen i kodförrådet och importera den för sig.`,
  en: `${code(address)} (\`extends\`) is on the web and was not fetched: its rules are not included. Save the file in the repository and import it by itself.`,
})
const notThere = (path: string): Text => ({
  fi: `Tiedostoa ${code(path)} (\`extends\`) ei ole koodivarastossa: sen säännöt eivät ole mukana.`,
  sv: `Filen ${code(path)} (\`extends\`) finns inte i kodförrådet: dess regler är inte med.`,
  en: `The file ${code(path)} (\`extends\`) is not in the repository: its rules are not included.`,
})
const circle = (path: string): Text => ({
  fi: `${code(path)} (\`extends\`) johtaa takaisin tiedostoon, joka on jo luettu, tai ketju on liian pitkä. Loppua ei luettu.`,
  sv: `${code(path)} (\`extends\`) leder tillbaka till en fil som redan är läst, eller kedjan är för lång. Resten lästes inte.`,
  en: `${code(path)} (\`extends\`) leads back to a file that was read already, or the chain is too long. The rest was not read.`,
})

const base64 = /^(?:[0-9a-z+/]{4})+(?:[0-9a-z+/]{2}==|[0-9a-z+/]{3}=)?$/iu

/** The text that base64 stands for, when it is a configuration; a short word may look like base64, too. */
function decoded(text: string): string | null {
  if (!base64.test(text) || text.length > largest) return null
  const plain = Buffer.from(text, 'base64').toString('utf8')
  return plain.includes('rules') && !plain.includes('\ufffd') ? plain : null
}

/** A path beside another file's; it may lead out of the repository, which the reader refuses. */
function beside(from: string, path: string): string {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Merges as repolinter does: maps key by key, lists item by item; the second goes before. */
function merged(under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  if (Array.isArray(under) && Array.isArray(over))
    return Array.from({ length: Math.max(under.length, over.length) }, (_, index) => merged(under[index], over[index]))
  if (!isMap(under) || !isMap(over)) return over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, merged(own(under, key), own(over, key))]))
}

const reaches = (value: unknown, steps: Steps): boolean => {
  let at = value
  for (const step of steps) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return false
    at = (at as Record<string | number, unknown>)[step]
  }
  return true
}

/** Reads the layers, the user's own file first. */
class Reader {
  readonly layers: Layer[] = []
  readonly remarks: Text[] = []
  readonly mistakes: ImportMistake[] = []
  private readonly seen = new Set<string>()
  private readonly read: ReadSource

  constructor(read: ReadSource) {
    this.read = read
  }

  async add(path: string, text: string, within: Location | null = null): Promise<void> {
    const at = within ?? { path, line: 1, column: 1 }
    this.seen.add(path)
    if (text.length > largest) return void this.mistakes.push({ text: tooLarge(largest), location: at })
    const parsed = await parseFile(path, text)
    if ('problem' in parsed) {
      const { line, column } = parsed.problem
      return void this.mistakes.push({ text: notData(parsed.problem), location: within ?? { path, line, column } })
    }
    if (!isMap(parsed.file.value)) return void this.mistakes.push({ text: wrongKind(path, 'map'), location: at })
    this.layers.push({ file: parsed.file, within })
    const extended = own(parsed.file.value, 'extends')
    if (extended !== undefined && extended !== null) await this.follow(extended, parsed.file, within)
  }

  private async follow(extended: unknown, file: ParsedFile, within: Location | null): Promise<void> {
    const location = within ?? file.place(['extends'])
    if (typeof extended !== 'string') return void this.mistakes.push({ text: wrongKind('extends', 'text'), location })
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(extended)) return void this.remarks.push(notFetched(extended))
    if (this.seen.has(extended) || this.layers.length >= deepest) return void this.remarks.push(circle(extended))
    const found = await this.read(beside(file.path, extended))
    const plain = found === null ? decoded(extended) : null
    if (found === null && plain === null) return void this.remarks.push(notThere(extended))
    const key = found?.path ?? extended
    if (this.seen.has(key)) return void this.remarks.push(circle(extended))
    this.seen.add(key)
    return found ? this.add(found.path, found.text) : this.add(file.path, plain as string, location)
  }
}

/** Reads a configuration and what it extends, inside the repository only. Nothing is fetched. */
export async function layered(path: string, text: string, read: ReadSource): Promise<Layered> {
  const reader = new Reader(read)
  await reader.add(path, text)
  const { layers, remarks, mistakes } = reader
  const value = layers.reduceRight<unknown>((under, { file }) => merged(under, file.value), undefined)
  return {
    value,
    remarks,
    mistakes,
    place(steps, part = 'value') {
      const layer = layers.find(({ file }) => reaches(file.value, steps)) ?? layers[0]
      return layer?.within ?? layer?.file.place(steps, part) ?? { path }
    },
  }
}
