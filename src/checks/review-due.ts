import type { ArtefactKind } from '../artefact.ts'
import { type StatedDate, statedDate } from '../inventory/dates.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { nextReview } from '../inventory/review-dates.ts'
import { dateIn } from '../language.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
}

interface Promised {
  reading: Reading
  date: StatedDate
}

const isOver = (path: string, date: string): Text => ({
  fi: `Asiakirjan ${code(path)} seuraavan tarkistuksen ajankohdaksi on merkitty ${code(date)}, ja se on jo ohi. Käy asiakirja läpi ja kirjaa siihen tarkistuspäivä ja seuraavan tarkistuksen ajankohta.`,
  sv: `Enligt ${code(path)} ska dokumentet ses över nästa gång ${code(date)}, och den tidpunkten har passerat. Gå igenom dokumentet och skriv in dagen för översynen och när nästa görs.`,
  en: `${code(path)} says that its next review is ${code(date)}, and that time has passed. Go through the document and write in the day of the review and when the next one is.`,
})

const isReviewed = (path: string, date: string, reviewed: Date): Text => ({
  fi: `Asiakirjan ${code(path)} uusin päiväys on ${dateIn(reviewed, 'fi')}, mutta seuraavan tarkistuksen ajankohtana on yhä ${code(date)}. Kirjaa uusi ajankohta.`,
  sv: `Det nyaste datumet i ${code(path)} är ${dateIn(reviewed, 'sv')}, men som tidpunkt för nästa översyn anges fortfarande ${code(date)}. Skriv in när nästa översyn görs.`,
  en: `The newest date in ${code(path)} is ${dateIn(reviewed, 'en')}, but the next review is still said to be ${code(date)}. Write in when the next review is.`,
})

const nothingPromised: Text = {
  fi: 'Asiakirjoissa ei ole merkintää siitä, milloin ne tarkistetaan seuraavan kerran.',
  sv: 'Dokumenten säger inte när de ska ses över nästa gång.',
  en: 'The documents do not say when they are to be reviewed next.',
}

/** A day lasts to its end: what falls on today is not over, whatever the hour. */
const startOf = (day: Date): Date => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()))

function problemOf({ reading: { document, from, to }, date }: Promised, today: Date): Problem {
  const stated = statedDate(document, { from, to })
  const { path } = document
  // A date still to come is what a roadmap plans, and no review.
  const isDone = stated !== null && stated.from > date.to && stated.to <= today
  const message = isDone ? isReviewed(path, date.text, stated.to) : isOver(path, date.text)
  return { message, location: { path, line: date.line }, key: date.text }
}

/** Is the day on which a document promises its next review still to come? */
export default {
  async judge({ inventory }, { kinds }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const promised = found.flatMap((reading): Promised[] => {
      const date = nextReview(reading.document, reading)
      return date ? [{ reading, date }] : []
    })
    if (promised.length === 0) return { notApplicable: nothingPromised }
    const { today } = inventory.repository
    const over = promised.filter(({ date }) => date.to < startOf(today))
    if (over.length > 0) return { problems: over.map((one) => problemOf(one, today)) }
    return { passed: promised.map(({ reading: { document }, date }) => ({ path: document.path, line: date.line })) }
  },
} satisfies Check<Options>
