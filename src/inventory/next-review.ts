/** Where a text says when it is to be reviewed next: a date that is no date of the text itself. */

/** Part of a line, by columns from 1, `to` included. */
export interface Stretch {
  line: number
  from: number
  to: number
}

const asDocument = String.raw`\p{L}{0,15}(?:asiakir|tiekart|suunnitel|hallintamal|ohjee|dokument|plan|document|roadmap|policy)\p{L}{0,12}`
const labels = [
  String.raw`seuraava(?:n|t)? (?:\p{L}{2,25} )?(?:tarkist|tarkast|katselmo|katselmu|läpikäyn|arvioin)\p{L}*`,
  String.raw`(?:tarkist|tarkast|katselmo|päivit|arvioi)\p{L}*(?:an|va) (?:seuraavan kerran|seuraavaksi|viimeistään|uudelleen|uudestaan)|käydään (?:läpi )?(?:seuraavan kerran|seuraavaksi)(?: läpi)?`,
  String.raw`nästa (?:\p{L}{2,25} )?(?:översyn|granskning|revidering|genomgång|revision)\p{L}*`,
  '(?:ses över|granskas|revideras|gås igenom) (?:nästa gång|senast|på nytt|igen)',
  String.raw`next (?:\p{L}{2,25} )?(?:review|revision)(?: (?:date|due|is due|planned|scheduled))?(?! (?:meeting|call|cycle|round))`,
  '(?:to|must|will|should|shall) be (?:reviewed|revised|revisited)(?: again)?(?: (?:by|before|no later than|in|on))?|(?:due for review|review due)(?: date)?|review (?:by|before)(?=[\\s*_:|]{1,6}\\d)',
  `${asDocument} seuraava päivitys|nästa uppdatering av ${asDocument}|next update of (?:this |the )?${asDocument}`,
  'næste (?:gennemgang|revision|revidering)|volgende (?:herziening|evaluatie)',
]
const label = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${labels.join('|')})(?![\p{L}\p{N}])`, 'giu')
/** "The next review was held on …" is over, and known to be. */
const done = /^[^\d]{0,30}(?<!\p{L})(?:was|were|held|tehtiin|pidettiin|on tehty|gjordes|hölls)(?!\p{L})/iu

const longestLine = 2000
const near = 32
const mostRows = 200

const isDelimiter = (line = ''): boolean => line.includes('--') && /^[\s|:-]+$/u.test(line.slice(0, 1000))

/** The cells of a row as columns of its line. */
function cellsOf(line: string): readonly (readonly [from: number, to: number])[] {
  const text = line.slice(0, longestLine)
  const cells: [number, number][] = []
  let start = text.search(/\S/u)
  if (text[start] === '|') start += 1
  for (let at = text.indexOf('|', start); at >= 0; at = text.indexOf('|', start)) {
    cells.push([start + 1, at])
    start = at + 1
  }
  if (text.slice(start).trim() !== '') cells.push([start + 1, text.length])
  return cells
}

/** The cells below a heading of a column. */
function below(lines: readonly string[], header: number, column: number): readonly Stretch[] {
  const cell = cellsOf(lines[header] as string).findIndex(([from, to]) => column >= from && column <= to)
  const found: Stretch[] = []
  for (let at = header + 2; at < lines.length && at - header < mostRows; at += 1) {
    const line = lines[at] as string
    if (!line.includes('|')) break
    const place = cellsOf(line)[cell]
    if (place) found.push({ line: at + 1, from: place[0], to: place[1] })
  }
  return found
}

/** The parts of a document, as a reader sees it, in which a date is that of the next review. */
export function nextReviewStretches(visible: string): readonly Stretch[] {
  const lines = visible.split('\n')
  return lines.flatMap((whole, index) => {
    const line = whole.slice(0, longestLine)
    return [...line.matchAll(label)].flatMap((match) => {
      // A row inside a table heads none: rows are looked through once.
      if (isDelimiter(lines[index + 1]) && !lines[index - 1]?.includes('|')) return below(lines, index, match.index + 1)
      const from = match.index + match[0].length
      if (done.test(line.slice(from))) return []
      return [{ line: index + 1, from: from + 1, to: from + near }]
    })
  })
}

/** Values by the line that they stand on. */
export function byLine<T extends { line: number }>(values: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const value of values) {
    const same = found.get(value.line)
    if (same) same.push(value)
    else found.set(value.line, [value])
  }
  return found
}

/** Does a column of the stretch's line lie in it? */
export const holds = ({ from, to }: Stretch, column: number): boolean => column >= from && column <= to
