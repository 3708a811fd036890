/** Versions of an interface that a plan names, and whether it tells when they were approved. */

import type { Label } from '../artefact.ts'
import { datesIn } from '../inventory/dates.ts'
import { placeholders } from '../inventory/placeholders.ts'
import type { Reading } from '../inventory/reading.ts'
import { sentences } from '../inventory/sentences.ts'
import type { Location } from '../model.ts'
import { headerOf } from './table-header.ts'

export interface Approval {
  /** As written, without `v`. */
  version: string
  /** Does a date of approval stand beside it? */
  dated: boolean
  /** The row or sentence. */
  text: string
  place: Location
}

const interfaceWord = String.raw`(?:rajapin\p{L}{0,12}|rajapintakuvau\p{L}{0,10}|gränssnitt\p{L}{0,24}|interface'?s?|api(?:n|:n|s|\s?description)?|koppelvlak|snitflade\p{L}{0,6}|specification|määrityk\p{L}{0,8}|määritely\p{L}{0,6}|specifikation\p{L}{0,4})`
const versionWord = String.raw`(?:versio\p{L}{0,8}|version\p{L}{0,6}|versie\p{L}{0,3}|release)`
const between = String.raw`(?:[\s\-–:'’,(]{1,3}(?:\p{L}{1,24}|v?\d{1,4}(?:\.\d{1,6}){0,2})){0,5}[\s\-–:'’,(]{0,3}`
const named = new RegExp(`${interfaceWord}${between}${versionWord}|${versionWord}${between}${interfaceWord}`, 'iu')
/** The version of the plan itself, and how versions are numbered or kept, are other things. */
const otherThing =
  /suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|governance|\bplan|document|versioin|versionhallin|versioning|versionshanter|versionsnumr|versiebeheer/iu

const behindPlan =
  /(?:suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|plan)\p{L}{0,8}['’]?s?\s*$/iu

/** "Rajapinnan viimeisin versio", "version of the interface", "gränssnittets version", "API-versio". */
function isLabel(text: string): boolean {
  const found = named.exec(text.slice(0, 2000))
  if (found === null || otherThing.test(found[0])) return false
  return !behindPlan.test(text.slice(Math.max(0, found.index - 40), found.index))
}

const number = /(?<![\p{L}\p{N}.-])v?(\d{1,4}(?:\.\d{1,6}){1,2}(?:[-+][0-9A-Za-z.-]{1,40})?)(?![\p{N}]|\.\d)/giu
const whole = /(?<![\p{L}\p{N}.])v(\d{1,3})(?![\p{N}.])/iu
const approvedWord =
  /hyväksy|vahvist|päätet|godkän|fastställ|antag|besluta|approv|accept|adopt|ratif|decided|vastgesteld|goedgekeurd|godkendt|vedtag|päivä|pvm|datum|\bdate\b|\bdato\b/iu

/** Dates are no versions: 12.5.2026 and 1.2. of it are taken out before versions are looked for. */
const withoutDates = (text: string): string =>
  datesIn(text).reduce((rest, { text: date }) => rest.replace(date, ' '.repeat(date.length)), text)

/** "OpenAPI 3.1.0" is the version of a format, "SemVer 2.0.0" that of a way to number. */
const formatVersion =
  /(?:openapi|open api|asyncapi|swagger|oas|semver|semantic versioning|json schema|wsdl|graphql|http|tls|oauth)[\s-]{0,3}(?:specification |version |versio |v)?\d[\d.]{0,10}/giu

function versionsIn(text: string): readonly string[] {
  const plain = withoutDates(text.slice(0, 2000)).replace(formatVersion, ' ')
  const found = [...plain.matchAll(number)].map(([, version]) => version as string)
  const major = whole.exec(plain)?.[1]
  return found.length > 0 || major === undefined ? found : [major]
}

const hasDate = (text: string): boolean =>
  datesIn(text.slice(0, 2000)).some(({ precision }) => precision === 'day' || precision === 'month')

const cellsOf = ({ text, cells }: Label): readonly string[] => [text, ...cells]

/** Rows of one table stand on lines that follow each other. */
const near = (labels: readonly Label[], line: number): readonly Label[] =>
  labels.filter((row) => row.kind === 'cell' && Math.abs(row.line - line) <= 6)

const isDatedBeside = (labels: readonly Label[], line: number): boolean =>
  near(labels, line).some((row) => approvedWord.test(row.text) && hasDate(row.cells.join(' ')))

/** Of a table of programs the column "version of the interface" tells what each of them implements. */
const ofPrograms =
  /ohjelmisto|toteutu|software|implement|programvar|produkt|product|tuote|supplier|toimittaja|leverant/iu

/** Does a header announce versions of the interface, and do it or the row speak of approval? */
const isHeader = (header: readonly string[], row: string): boolean =>
  isLabel(header.join(' ')) &&
  !header.some((cell) => ofPrograms.test(cell)) &&
  approvedWord.test(`${header.join(' ')} ${row}`)

/** Rows that begin with the version of the interface, and rows of tables that list its versions. */
function fromTables({ document, from, to }: Reading, gaps: ReadonlySet<number>): readonly Approval[] {
  const rows = document.labels.filter(({ kind, line }) => kind === 'cell' && line >= from && line <= to)
  const lines = document.text.split('\n')
  return rows.flatMap((row, index) => {
    if (gaps.has(row.line)) return []
    const cells = cellsOf(row)
    const first = rows
      .slice(0, index)
      .findLast((one) => row.line - one.line <= 60 && !/\d/u.test(cellsOf(one).join(' ')))
    const header = headerOf({ document, lines }, row) ?? (first ? cellsOf(first) : [])
    const text = cells.join(' | ')
    const isLabelled = isLabel(row.text)
    const isColumn = isHeader(header, text)
    if (!isLabelled && !isColumn) return []
    const place = { path: document.path, line: row.line }
    const values = isLabelled ? row.cells.join(' | ') || row.text : text
    return versionsIn(values).map((version) => ({
      version,
      dated: hasDate(text) || (isLabelled && isDatedBeside(rows, row.line)),
      text,
      place,
    }))
  })
}

/** Sentences about old versions, and about what will be. */
const ends =
  /poistu|päätty|retire|deprecat|sunset|end of|supported until|avveckl|upphör|tuetaan|stöds|will be|tulossa|kommer att/iu
const current = /viimeisin|uusin|nykyinen|voimassa|latest|current|senaste|gällande|nuvarande|huidige/iu

function fromSentences({ document, from, to }: Reading, gaps: ReadonlySet<number>): readonly Approval[] {
  return document.passages
    .filter(({ kind, line }) => kind !== 'cell' && line >= from && line <= to && !gaps.has(line))
    .flatMap(({ text, line }) => sentences(text.slice(0, 4000)).map((said) => ({ said, line })))
    .flatMap(({ said, line }) => {
      if (!isLabel(said) || ends.test(said) || !(current.test(said) || approvedWord.test(said))) return []
      const dated = hasDate(said) && approvedWord.test(said)
      return versionsIn(said).map((version) => ({ version, dated, text: said, place: { path: document.path, line } }))
    })
}

/** The versions of the interface that a plan names, in its order. */
export function approvalsIn(reading: Reading): readonly Approval[] {
  const gaps = new Set(
    placeholders(reading.document)
      .filter(({ weak }) => !weak)
      .map(({ line }) => line),
  )
  return [...fromTables(reading, gaps), ...fromSentences(reading, gaps)]
}

/** Major and minor of a version; null where there is no number. */
function majorMinor(version: string): readonly [string, string | null] | null {
  const [, major, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?/iu.exec(version.trim()) ?? []
  return major === undefined ? null : [major, minor ?? null]
}

/** Do two versions have one major and minor number? One that tells no minor number stands for all of its major. */
export function sameVersion(a: string, b: string): boolean {
  const [one, other] = [majorMinor(a), majorMinor(b)]
  if (one === null || other === null) return false
  return one[0] === other[0] && (one[1] === null || other[1] === null || one[1] === other[1])
}
