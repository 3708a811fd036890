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
  const tally = { lines: 0, cost: 0, setext: 0, quotes: 0, markers: 0, itemIndent: 0 }
  let block = { specials: 0, characters: 0 }
  let own = 0
  const close = () => {
    tally.cost += block.specials * block.characters
    block = { specials: 0, characters: 0 }
  }
  for (const line of text.split('\n')) {
    const shape = shapeOf(line)
    if (shape.risky) return true
    tally.lines++
    if (shape.setext) tally.setext++
    if (shape.quote) tally.quotes++
    tally.markers += shape.markers
    if (shape.markers > 0) tally.itemIndent += shape.indent
    if (shape.blank) close()
    // Rows and items are parsed one by one, so a long table or list is no long block; but only a blank line surely ends one.
    own = shape.blank || shape.markers > 0 || shape.row ? shape.specials : own + shape.specials
    block.specials += shape.specials
    block.characters += line.length
    if (own > bounds.specials || block.specials > 10 * bounds.specials) return true
  }
  close()
  return (
    tally.lines > bounds.lines ||
    tally.cost > bounds.cost ||
    tally.setext > bounds.setext ||
    tally.quotes > bounds.quotes ||
    tally.markers > bounds.markers ||
    tally.itemIndent > bounds.itemIndent
  )
}

interface Shape {
  risky: boolean
  blank: boolean
  markers: number
  indent: number
  row: boolean
  quote: boolean
  setext: boolean
  specials: number
}

function shapeOf(line: string): Shape {
  const prefix = prefixOf(line)
  const first = line[prefix.first] ?? ''
  return {
    risky:
      prefix.first > bounds.indent ||
      prefix.markers > bounds.nesting ||
      line.includes('>'.repeat(bounds.quoteRun + 1)) ||
      countOf(line, '|') > bounds.columns,
    blank: first === '',
    markers: prefix.markers,
    indent: prefix.first,
    row: first === '|',
    quote: first === '>',
    setext: isUnderline(line, prefix.first),
    specials: countSpecials(line),
  }
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
