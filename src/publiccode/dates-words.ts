/** What is said of days that time has passed, or that lie too far ahead. */
import { dateIn, inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** The contract has ended. */
export const contractEnded = (until: Date): Text => {
  const day = inAll((language) => dateIn(until, language))
  return {
    fi: `Ylläpitosopimus päättyi ${day.fi}. Kirjaa uuden sopimuksen päättymispäivä avaimeen ${code('until')} tai vaihda avaimen ${code('maintenance.type')} arvo.`,
    sv: `Underhållsavtalet gick ut den ${day.sv}. Skriv det nya avtalets slutdatum i ${code('until')} eller ändra värdet för ${code('maintenance.type')}.`,
    en: `The maintenance contract ended on ${day.en}. Write the day on which the new one ends in ${code('until')}, or change ${code('maintenance.type')}.`,
  }
}

/** The contract would end in a time for which nobody makes contracts. `years`: that many from now are the limit. */
export const contractTooLong = (until: Date, years: number): Text => {
  const day = inAll((language) => dateIn(until, language))
  return {
    fi: `Ylläpitosopimuksen päättymispäivään ${day.fi} on yli ${years} vuotta. Kirjaa päivä, jona nykyinen sopimus päättyy, jotta lukija tietää, kauanko ylläpito on varmistettu.`,
    sv: `Till underhållsavtalets slutdatum ${day.sv} är det över ${years} år. Skriv dagen då det nuvarande avtalet går ut, så att läsaren vet hur länge underhållet är tryggat.`,
    en: `The maintenance contract is said to end on ${day.en}, more than ${years} years from now. Write the day on which the present contract ends, so that readers know how long maintenance is assured.`,
  }
}

/** A release that has not happened yet. */
export const releaseAhead = (released: Date): Text => {
  const day = inAll((language) => dateIn(released, language))
  return {
    fi: `Julkaisupäivä ${day.fi} on tulevaisuudessa. Kirjaa avaimeen ${code('releaseDate')} päivä, jona uusin versio julkaistiin.`,
    sv: `Utgivningsdatumet ${day.sv} ligger i framtiden. Skriv i ${code('releaseDate')} dagen då den senaste versionen gavs ut.`,
    en: `The release date ${day.en} lies ahead. Write in ${code('releaseDate')} the day on which the latest version was released.`,
  }
}
