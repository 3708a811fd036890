import type { ArtefactKind, Inventory } from '../artefact.ts'
import { datesOf, latestPeriodEnd, type StatedDate, statedDate } from '../inventory/dates.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { dateIn } from '../language.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, distinct, inAll, joined, some } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** How old, in months, the newest date of a document may be. */
  months: number
}

type Age = { passed: Location } | { problem: Problem } | { undetermined: Text } | { toldElsewhere: string }

/** The same day so many months earlier, at 00:00 UTC. */
function monthsBefore(today: Date, months: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()))
}

/** A product that says it is finished needs no new plans. */
const finished =
  /\b(?:maintenance[- ]only|maintenance mode|feature[- ]complete|no longer (?:being )?developed|only (?:security )?(?:fixes|maintenance))\b|vain ylläpi|ylläpitotila|ei enää kehitetä|kehitys on päättynyt|endast underhåll|utvecklas inte (?:längre|vidare)|utvecklingen har avslutats/iu
/** Work that is planned without a date. */
const undated =
  /^(?:next|later|now|future|upcoming|planned|backlog|ideas?|seuraavaksi|myöhemmin|tulossa|suunnitteilla|tulevaisuus|työjono|ideat|härnäst|senare|kommande|planerat|planerade|framtid)(?![\p{L}])/iu

const inRange = ({ from, to }: Reading, line: number): boolean => line >= from && line <= to

const isFinished = (reading: Reading): boolean =>
  reading.document.passages.some(({ text, line }) => inRange(reading, line) && finished.test(text.slice(0, 4000)))

const hasUndatedPlans = (reading: Reading): boolean =>
  reading.document.labels.some(
    ({ kind, text, line }) => kind !== 'cell' && inRange(reading, line) && undated.test(text.trim()),
  )

const monthsIn = (months: number): Text => ({
  fi: months === 1 ? 'kuukausi' : `${months} kuukautta`,
  sv: months === 1 ? 'en månad' : `${months} månader`,
  en: months === 1 ? 'one month' : `${months} months`,
})

const old = (path: string, date: Date, months: number, from: 'text' | 'history'): Text => {
  const span = monthsIn(months)
  const when: Text =
    from === 'text'
      ? {
          fi: `Asiakirjan ${code(path)} uusin päiväys on ${dateIn(date, 'fi')}, yli ${span.fi} sitten.`,
          sv: `Det nyaste datumet i ${code(path)} är ${dateIn(date, 'sv')}, för mer än ${span.sv} sedan.`,
          en: `The newest date in ${code(path)} is ${dateIn(date, 'en')}, more than ${span.en} ago.`,
        }
      : {
          fi: `Tiedostoa ${code(path)} on viimeksi muutettu ${dateIn(date, 'fi')}, yli ${span.fi} sitten.`,
          sv: `Filen ${code(path)} ändrades senast ${dateIn(date, 'sv')}, för mer än ${span.sv} sedan.`,
          en: `${code(path)} was last changed on ${dateIn(date, 'en')}, more than ${span.en} ago.`,
        }
  return joined([
    when,
    {
      fi: 'Jos sisältö pitää yhä paikkansa, päiväyksen uusiminen riittää.',
      sv: 'Om innehållet fortfarande stämmer räcker det att uppdatera datumet.',
      en: 'If the content still holds, renewing the date is enough.',
    },
  ])
}

const past = (path: string, { text }: StatedDate): Text => ({
  fi: `Viimeinen ajankohta, jonka löysin tiekartasta ${code(path)}, on ${code(text)}, ja se on jo mennyt. Lukija ei näe, mitä tuotteeseen on tulossa.`,
  sv: `Den sista tidpunkt som jag hittade i färdplanen ${code(path)} är ${code(text)}, och den har redan passerat. Läsaren ser inte vad som är på gång.`,
  en: `The last period that I found in the roadmap ${code(path)} is ${code(text)}, and it has passed. A reader cannot see what comes next.`,
})

const noDate = (path: string): Text => ({
  fi: `En löytänyt tiedostosta ${code(path)} päiväystä enkä tietoa sen viimeisestä muutoksesta.`,
  sv: `Jag hittade inget datum i filen ${code(path)} och ingen uppgift om när den senast ändrades.`,
  en: `I found no date in ${code(path)} and nothing about when it was last changed.`,
})

const whole = (date: StatedDate, limit: Date): boolean => date.to >= limit

/** By the latest period that a roadmap names; null when it names none that could tell. */
function byPeriod(reading: Reading, today: Date): Age | null {
  // A past day is when something was written or done; a past month, quarter or year may have been the plan.
  const periods = datesOf(reading.document, reading).filter(({ precision, to }) => precision !== 'day' || to >= today)
  const end = latestPeriodEnd(periods)
  if (end === null) return null
  const last = periods.find(({ to }) => to.getTime() === end.getTime())!
  const location = {
    path: reading.document.path,
    line: last.line,
    column: last.column,
    endLine: last.line,
    endColumn: last.column + last.text.length,
  }
  if (whole(last, monthsBefore(today, 0))) return { passed: location }
  if (hasUndatedPlans(reading)) return null
  return { problem: { message: past(reading.document.path, last), location, key: last.text } }
}

async function byHistory(inventory: Inventory, reading: Reading, months: number): Promise<Age> {
  const { path } = reading.document
  const changed = await inventory.repository.history.lastChanged([path])
  if ('undetermined' in changed) return { undetermined: joined([noDate(path), changed.undetermined]) }
  const date = changed.get(path)
  if (!date) return { undetermined: noDate(path) }
  const location = { path, line: reading.from }
  if (date >= monthsBefore(inventory.repository.today, months)) return { passed: location }
  return { problem: { message: old(path, date, months, 'history'), location, key: 'history' } }
}

async function ageOf(inventory: Inventory, reading: Reading, months: number): Promise<Age> {
  const { document, artefact } = reading
  if (isFinished(reading)) return { passed: { path: document.path, line: reading.from } }
  const limit = monthsBefore(inventory.repository.today, months)
  const stated = statedDate(document, reading)
  if (stated && whole(stated, limit)) return { passed: { path: document.path, line: stated.line } }
  const period = artefact.kind === 'roadmap' ? byPeriod(reading, inventory.repository.today) : null
  if (period) return period
  if (!stated) return byHistory(inventory, reading, months)
  const location = { path: document.path, line: stated.line }
  return { problem: { message: old(document.path, stated.to, months, 'text'), location, key: stated.text } }
}

/** Says so little that another rule asks for its content first. */
const saysLittle = ({ artefact: { substance } }: Reading): boolean =>
  substance === 'empty' || substance === 'stub' || substance === 'placeholder'

async function judged(inventory: Inventory, reading: Reading, months: number): Promise<Age> {
  const age = await ageOf(inventory, reading, months)
  return 'passed' in age || !saysLittle(reading) ? age : { toldElsewhere: reading.document.path }
}

const littleSaid = (paths: readonly string[]): Text => {
  const list = inAll((language) => some([...new Set(paths)].map(code), language, 3))
  return {
    fi: `Asiakirjassa ${list.fi} on vielä niin vähän sisältöä, ettei sen ajantasaisuutta voi arvioida.`,
    sv: `I ${list.sv} finns ännu så lite innehåll att det inte går att bedöma om det är aktuellt.`,
    en: `There is still so little in ${list.en} that whether it is up to date cannot be judged.`,
  }
}

/** Is the newest date of each document recent enough? The text's own date comes first, then git's. */
export default {
  async judge({ inventory }, { kinds, months }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const ages = await Promise.all(found.map((reading) => judged(inventory, reading, months)))
    const problems = ages.flatMap((age) => ('problem' in age ? [age.problem] : []))
    if (problems.length > 0) return { problems }
    const passed = ages.flatMap((age) => ('passed' in age ? [age.passed] : []))
    if (passed.length > 0) return { passed }
    const little = ages.flatMap((age) => ('toldElsewhere' in age ? [age.toldElsewhere] : []))
    if (little.length === ages.length) return { notApplicable: littleSaid(little) }
    return { undetermined: joined(distinct(ages.flatMap((age) => ('undetermined' in age ? [age.undetermined] : [])))) }
  },
} satisfies Check<Options>
