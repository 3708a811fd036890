/** Dates by which a description tells since when something is deprecated, or until when it works. */

export interface DatedNote {
  /** ISO date. */
  iso: string
  kind: 'since' | 'until'
}

const iso = /\b(20\d\d)-(\d\d)(?:-(\d\d))?\b/gu
const finnish = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b/gu
/** Words before a date that say that something began then. */
const since = /since|from|as of|alkaen|lähtien|merkitty|sedan|från och med|fr\.o\.m|vanaf|sinds/iu

const two = (text: string | undefined): string => (text ?? '01').padStart(2, '0')
const isDate = (text: string): boolean => !Number.isNaN(new Date(`${text}T00:00:00Z`).getTime())

/** All dates of a text. What stands in the 30 characters before one, or right behind it, tells what it is. */
export function datesIn(text: string): readonly DatedNote[] {
  const found = [
    ...[...text.matchAll(iso)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      iso: `${match[1]}-${match[2]}-${two(match[3])}`,
    })),
    ...[...text.matchAll(finnish)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      iso: `${match[3]}-${two(match[2])}-${two(match[1])}`,
    })),
  ]
  return found
    .filter((one) => isDate(one.iso))
    .sort((a, b) => a.at - b.at)
    .map(({ at, end, iso: date }) => {
      const around = `${text.slice(Math.max(0, at - 30), at)} ${text.slice(end, end + 12)}`
      return { iso: date, kind: since.test(around) ? 'since' : 'until' }
    })
}
