/** The dates that a document promises for its next review. */
import type { Document } from '../artefact.ts'
import { datesIn, datesOf, type StatedDate } from './dates.ts'
import { byLine, holds, nextReviewStretches, type Stretch } from './next-review.ts'

const frontMatterKey =
  /^(?:next[-_ ]?(?:review|revision)(?:[-_ ]?(?:date|due))?|review[-_ ]?(?:by|due|before)(?:[-_ ]?date)?|seuraava[-_ ]?(?:tarkistus|katselmointi|katselmus)|nästa[-_ ]?(?:översyn|granskning|revidering))$/iu
const lonelyYear = /(?<![\p{L}\d./-])20\d\d(?![\p{L}\d]|[./-]\d)/u

/** "Next review: 2027": a year stands for itself only where a date is expected. */
function yearIn(lines: readonly string[], { line, from, to }: Stretch): readonly StatedDate[] {
  const match = lonelyYear.exec((lines[line - 1] ?? '').slice(from - 1, to))
  if (!match) return []
  const year = Number(match[0])
  return [
    {
      line,
      column: from + match.index,
      text: match[0],
      from: new Date(Date.UTC(year, 0, 1)),
      to: new Date(Date.UTC(year, 11, 31)),
      precision: 'year',
    },
  ]
}

/** When a document is to be reviewed next, the latest such date within these lines; null: it does not say. */
export function nextReview(document: Document, range: { from: number; to: number }): StatedDate | null {
  const stretches = nextReviewStretches(document.visible).filter(({ line }) => line >= range.from && line <= range.to)
  const lines = document.visible.split('\n')
  const dates = byLine(stretches.length > 0 ? datesOf(document, range) : [])
  const stated = stretches.flatMap((stretch) => {
    const inside = (dates.get(stretch.line) ?? []).filter(({ column }) => holds(stretch, column))
    return inside.length > 0 ? inside.slice(0, 1) : yearIn(lines, stretch)
  })
  const front = [...document.frontMatter]
    .filter(([key]) => frontMatterKey.test(key))
    .flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })))
  return [...front, ...stated].reduce<StatedDate | null>(
    (latest, date) => (latest === null || date.to > latest.to ? date : latest),
    null,
  )
}
