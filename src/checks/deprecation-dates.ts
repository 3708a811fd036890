/** Dates by which a description tells since when something is deprecated, or until when it works. */
import { datesIn as statedDates } from '../inventory/dates.ts'

export interface DatedNote {
  /** ISO date: the first day of a period since which something holds, the last one of a period until which it does. */
  iso: string
  kind: 'since' | 'until' | 'unknown'
}

/** So many characters before a date may say what it is. */
const before = 40
/** Finnish says it behind the date. */
const behind = 12

const since =
  /since|\bfrom\b|as of|deprecated|merkitty|poistuvaksi|vanhentun|sedan|från och med|fr\.o\.m|föråldra|märkt|vanaf|sinds/giu
const until =
  /until|\btill\b|through|sunset|remov|will end|\bends?\b|end of life|poistu(?!vaks)|poistet|päätty|lakka|lopete|ta(?:s|gits) bort|utgår|upphör|avveckl|till och med|t\.o\.m/giu
const sinceBehind = /^[\s,)]{0,3}(?:alkaen|lähtien)/iu
const untilBehind = /^[\s,)]{0,3}(?:asti|saakka|mennessä)/iu

/** Where the last match of a pattern begins; -1: nowhere. */
const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

function kindOf(ahead: string, after: string): DatedNote['kind'] {
  if (untilBehind.test(after)) return 'until'
  const [begins, ends] = [lastOf(ahead, since), lastOf(ahead, until)]
  if (begins > ends || (ends === -1 && sinceBehind.test(after))) return 'since'
  return ends === -1 ? 'unknown' : 'until'
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

/** All days and months of a text, in its order. What stands before one (behind the one before it) tells what it is. */
export function datesIn(text: string): readonly DatedNote[] {
  return text.split('\n').flatMap((line) => {
    let from = 0
    return statedDates(line)
      .filter(({ precision }) => precision === 'day' || precision === 'month')
      .map(({ column, text: written, from: first, to }) => {
        const [start, end] = [column - 1, column - 1 + written.length]
        const kind = kindOf(line.slice(Math.max(from, start - before), start), line.slice(end, end + behind))
        from = end
        return { iso: isoOf(kind === 'since' ? first : to), kind }
      })
  })
}
