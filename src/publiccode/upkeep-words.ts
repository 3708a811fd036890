/** What is said of who keeps the product up: contacts and contractors by the type of maintenance. */
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** Nobody is named, though the type asks for it. */
export const noContacts = (type: string): Text => ({
  fi: `Ylläpidon tyyppi on ${code(type)}, mutta avaimessa ${code('maintenance.contacts')} ei ole yhtään yhteyshenkilöä. Lisää ainakin yksi.`,
  sv: `Underhållstypen är ${code(type)}, men ${code('maintenance.contacts')} har ingen kontaktperson. Lägg till minst en.`,
  en: `The maintenance is of type ${code(type)}, but ${code('maintenance.contacts')} names nobody. Add at least one contact.`,
})

/** A contract, and nobody who has it. */
export const noContractors: Text = {
  fi: `Ylläpidon tyyppi on ${code('contract')}, mutta avaimessa ${code('maintenance.contractors')} ei ole yhtään sopimuskumppania. Lisää nimi (${code('name')}) ja sopimuksen päättymispäivä (${code('until')}).`,
  sv: `Underhållstypen är ${code('contract')}, men ${code('maintenance.contractors')} har ingen avtalspart. Lägg till namnet (${code('name')}) och avtalets slutdatum (${code('until')}).`,
  en: `The maintenance is of type ${code('contract')}, but ${code('maintenance.contractors')} names nobody. Add the name (${code('name')}) and the day on which the contract ends (${code('until')}).`,
}

/** Contractors, where there is no contract. */
export const contractorsElsewhere = (type: string): Text => ({
  fi: `Avain ${code('maintenance.contractors')} kuuluu vain ylläpidon tyyppiin ${code('contract')}, mutta tyyppi on ${code(type)}. Vaihda tyyppi tai siirrä tiedot avaimeen ${code('maintenance.contacts')}.`,
  sv: `Nyckeln ${code('maintenance.contractors')} hör bara till underhållstypen ${code('contract')}, men typen är ${code(type)}. Byt typ eller flytta uppgifterna till ${code('maintenance.contacts')}.`,
  en: `The key ${code('maintenance.contractors')} belongs only to maintenance of type ${code('contract')}, but the type is ${code(type)}. Change the type, or move the details to ${code('maintenance.contacts')}.`,
})
