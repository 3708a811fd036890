/** Bounds within which the Markdown parser was measured to end in about a second; see `isRisky`. */
const bounds = {
  characters: 512_000,
  lines: 12_000,
  indent: 200,
  quoteRun: 100,
  /** Markers of lists and quotes at the start of one line. */
  nesting: 40,
  columns: 1_000,
  /** Special characters in one block of lines. */
  specials: 2_000,
  /** Sum over all blocks of specials times characters: what the parser may have to look through. */
  cost: 30_000_000,
  /** Rows of tables. */
  rows: 4_000,
  setext: 800,
  quotes: 800,
  /** Markers of lists and quotes in the whole text. */
  markers: 6_000,
  /** Sum of the indentation of all list items: deep nesting makes every line dear. */
  itemIndent: 60_000,
}

/**
 * Could this text make the Markdown parser slow or overflow its stack? Measured blow-ups: thousands of `>`, hundreds of
 * nested lists, tens of thousands of `**a`, of `<!--`, of backtick runs, of underlined headings, of quotes, of table columns.
 * Linear; false for every document of everyday size and shape.
 */
export function isRisky(text: string): boolean {
  if (text.length > bounds.characters) return true
  const tally = { lines: 0, cost: 0, rows: 0, setext: 0, quotes: 0, markers: 0, itemIndent: 0 }
  const runs = new Runs()
  for (const line of text.split('\n')) {
    const shape = shapeOf(line)
    if (shape.risky) return true
    tally.lines++
    if (shape.setext) tally.setext++
    if (shape.first === '>') tally.quotes++
    tally.markers += shape.markers
    if (shape.markers > 0) tally.itemIndent += shape.indent
    tally.cost += runs.take(shape, line.length)
    if (runs.inTable) tally.rows++
    if (runs.specials > bounds.specials) return true
  }
  return (
    tally.lines > bounds.lines ||
    tally.cost + runs.cost() > bounds.cost ||
    tally.rows > bounds.rows ||
    tally.setext > bounds.setext ||
    tally.quotes > bounds.quotes ||
    tally.markers > bounds.markers ||
    tally.itemIndent > bounds.itemIndent
  )
}

/**
 * The stretch of text that the parser takes as one: up to a blank line, the next list item or the next table row. Where it
 * is not certain that an item or row starts, the stretch goes on, so that no text can pretend to be a list or table.
 */
class Runs {
  specials = 0
  #characters = 0
  /** Indentation of the last list item; -2 outside lists. */
  #item = -2
  inTable = false
  #before: Shape | null = null

  cost(): number {
    return this.specials * this.#characters
  }

  /** Adds a line; gives the cost of the stretch that it ends, 0 when it ends none. */
  take(shape: Shape, length: number): number {
    if (shape.first !== '' && shape.indent === 0 && shape.marker === null && this.#before?.first === '') this.#item = -2
    const startsTable = shape.isDelimiter && this.#before?.isFullRow === true && this.#before.columns === shape.columns
    this.inTable = shape.first === '|' && (this.inTable || startsTable)
    const startsItem =
      shape.marker !== null && shape.indent <= this.#item + 5 && (this.#item >= 0 || shape.marker !== 'later')
    if (startsItem) this.#item = shape.indent
    const ends = shape.first === '' || startsItem || this.inTable
    const cost = ends ? this.cost() : 0
    this.specials = ends ? shape.specials : this.specials + shape.specials
    this.#characters = ends ? length : this.#characters + length
    this.#before = shape
    return cost
  }
}

interface Shape {
  risky: boolean
  /** First character that is no blank; '' for a blank line. */
  first: string
  indent: number
  /** Number of markers of lists and quotes that open the line. */
  markers: number
  /** What list item the line starts: one that may interrupt a paragraph, or a `later` number of a list. */
  marker: 'first' | 'later' | null
  /** A line between bars, and a line of a table's dashes between bars. */
  isFullRow: boolean
  isDelimiter: boolean
  columns: number
  setext: boolean
  specials: number
}

function shapeOf(line: string): Shape {
  const prefix = prefixOf(line)
  const first = line[prefix.first] ?? ''
  const columns = countOf(line, '|')
  const isFullRow = first === '|' && prefix.first < 4 && line.trimEnd().endsWith('|') && !line.includes('\\')
  return {
    risky:
      prefix.first > bounds.indent ||
      prefix.markers > bounds.nesting ||
      line.includes('>'.repeat(bounds.quoteRun + 1)) ||
      columns > bounds.columns,
    first,
    indent: prefix.first,
    markers: prefix.markers,
    marker: markerOf(line.slice(prefix.first, prefix.first + 20)),
    isFullRow,
    isDelimiter: isFullRow && /^[ \t|:-]*-[ \t|:-]*$/.test(line.slice(0, 4_000)) && line.length < 4_000,
    columns,
    setext: isUnderline(line, prefix.first),
    specials: countSpecials(line),
  }
}

function markerOf(start: string): 'first' | 'later' | null {
  if (/^(?:[-*+]|1[.)])[ \t]+\S/.test(start)) return 'first'
  return /^\d{1,9}[.)][ \t]+\S/.test(start) ? 'later' : null
}

const isUnderline = (line: string, from: number): boolean =>
  (line[from] === '=' || line[from] === '-') && /^(?:=+|-+)\s*$/.test(line.slice(from, from + 400))

/** Where the first character that is no blank stands (from 0), and how many markers of lists and quotes open the line. */
function prefixOf(line: string): { first: number; markers: number } {
  let at = 0
  while (line[at] === ' ' || line[at] === '\t') at++
  const first = at
  let markers = 0
  for (; at < line.length && markers <= bounds.nesting; markers++) {
    const marker = /^(?:[-*+>]|\d{1,9}[.)])[ \t]{0,300}/.exec(line.slice(at, at + 320))
    if (!marker || (marker[0].length === 1 && marker[0] !== '>' && line.length > at + 1)) break
    at += marker[0].length
  }
  return { first, markers }
}

function countOf(line: string, character: string): number {
  let count = 0
  for (let at = line.indexOf(character); at !== -1; at = line.indexOf(character, at + 1)) count++
  return count
}

/** Characters that start something which the parser may have to try to the end of the block; a run counts once. */
function countSpecials(line: string): number {
  let count = 0
  let before = ''
  for (const character of line) {
    if ('*_`!'.includes(character) ? character !== before : '[<&\\\\'.includes(character)) count++
    before = character
  }
  return count
}
