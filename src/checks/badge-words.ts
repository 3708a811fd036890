/** What the check of badges says. `files`: the badge's files, each quoted, as a list. */
import { counted, dateIn } from '../language.ts'
import type { Text } from '../model.ts'

const again: Text = {
  fi: 'Tee merkki uudelleen komennolla `kuntalint badge`.',
  sv: 'Gör märket på nytt med kommandot `kuntalint badge`.',
  en: 'Make the badge again with the command `kuntalint badge`.',
}

/** A file that is a badge of ours, but says no level or no day. */
export const unreadable = (files: Text): Text => ({
  fi: `En löytänyt merkistä (${files.fi}) tasoa tai päiväystä. ${again.fi}`,
  sv: `Jag hittade ingen nivå eller inget datum i märket (${files.sv}). ${again.sv}`,
  en: `I found no level or no date in the badge (${files.en}). ${again.en}`,
})

/** A higher level than this run reached. */
export const aboveReached =
  (claimed: number, reached: number) =>
  (files: Text): Text => ({
    fi: `Merkissä (${files.fi}) on taso ${claimed}, mutta tässä ajossa ${reached === 0 ? 'ei saavutettu vielä yhtään tasoa' : `saavutettiin taso ${reached}`}. ${again.fi}`,
    sv: `I märket (${files.sv}) står nivå ${claimed}, men den här körningen nådde ${reached === 0 ? 'ännu ingen nivå' : `nivå ${reached}`}. ${again.sv}`,
    en: `The badge (${files.en}) says level ${claimed}, but this run reached ${reached === 0 ? 'no level yet' : `level ${reached}`}. ${again.en}`,
  })

/** A higher level than the product is checked for. */
export const aboveSettings =
  (claimed: number, settings: number) =>
  (files: Text): Text => ({
    fi: `Merkissä (${files.fi}) on taso ${claimed}, mutta asetusten mukaan tuotteen taso on ${settings}, eikä ylempiä tasoja tarkisteta. Sovi tasosta asetusten kohdassa \`product.level\`, tai tee merkki uudelleen komennolla \`kuntalint badge\`.`,
    sv: `I märket (${files.sv}) står nivå ${claimed}, men enligt inställningarna är produktens nivå ${settings}, och högre nivåer kontrolleras inte. Kom överens om nivån under \`product.level\` i inställningarna, eller gör märket på nytt med kommandot \`kuntalint badge\`.`,
    en: `The badge (${files.en}) says level ${claimed}, but by the settings the level of the product is ${settings}, and higher levels are not checked. Agree on the level under \`product.level\` in the settings, or make the badge again with the command \`kuntalint badge\`.`,
  })

/** A day longer ago than so many days. */
export const tooOld =
  (date: Date, days: number) =>
  (files: Text): Text => ({
    fi: `Merkin (${files.fi}) päiväys on ${dateIn(date, 'fi')}, yli ${counted(days, 'päivä', 'päivää')} sitten. ${again.fi}`,
    sv: `Märkets datum (${files.sv}) är ${dateIn(date, 'sv')}, för mer än ${counted(days, 'dag', 'dagar')} sedan. ${again.sv}`,
    en: `The date of the badge (${files.en}) is ${dateIn(date, 'en')}, more than ${counted(days, 'day', 'days')} ago. ${again.en}`,
  })

/** A day that is still to come. */
export const inFuture =
  (date: Date, today: Date) =>
  (files: Text): Text => ({
    fi: `Merkin (${files.fi}) päiväys ${dateIn(date, 'fi')} on vasta edessä: tänään on ${dateIn(today, 'fi')}. ${again.fi}`,
    sv: `Märkets datum ${dateIn(date, 'sv')} (${files.sv}) ligger i framtiden: i dag är det ${dateIn(today, 'sv')}. ${again.sv}`,
    en: `The date of the badge (${files.en}), ${dateIn(date, 'en')}, is still to come: today is ${dateIn(today, 'en')}. ${again.en}`,
  })

/** A level that this run did not check, though the settings ask for it. */
export const notAsked = (claimed: number, level: number): Text => ({
  fi: `Merkissä on taso ${claimed}, mutta tässä ajossa tarkistettiin vain tasoon ${level} asti. Vertailun saa, kun tarkistuksen ajaa valitsimella \`--level ${claimed}\`.`,
  sv: `I märket står nivå ${claimed}, men den här körningen kontrollerade bara till och med nivå ${level}. Kör kontrollen med \`--level ${claimed}\` för att jämföra.`,
  en: `The badge says level ${claimed}, but this run checked only up to level ${level}. Run the check with \`--level ${claimed}\` to compare.`,
})

/** Part of the run failed by a fault of ours. */
export const brokeOff: Text = {
  fi: 'Merkin tasoa ei voitu verrata, koska osa tarkistuksista keskeytyi.',
  sv: 'Märkets nivå kunde inte jämföras, eftersom en del kontroller avbröts.',
  en: 'The level of the badge could not be compared, because some checks broke off.',
}
