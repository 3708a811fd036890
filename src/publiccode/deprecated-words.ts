/** What is said of keys and codes that are going. */
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** A deprecated key. `instead`: what to write now; null: it can be dropped. `since`: the version that deprecated it. */
export const goingKey = (label: string, since: string, instead: string | null): Text =>
  instead === null
    ? {
        fi: `Avain ${code(label)} on vanhentunut standardin versiosta ${since} lähtien. Sen voi poistaa.`,
        sv: `Nyckeln ${code(label)} är föråldrad sedan version ${since} av standarden. Den kan tas bort.`,
        en: `The key ${code(label)} is deprecated since version ${since} of the standard. It can be removed.`,
      }
    : {
        fi: `Avain ${code(label)} on vanhentunut standardin versiosta ${since} lähtien. Käytä sen sijaan avainta ${code(instead)}.`,
        sv: `Nyckeln ${code(label)} är föråldrad sedan version ${since} av standarden. Använd i stället ${code(instead)}.`,
        en: `The key ${code(label)} is deprecated since version ${since} of the standard. Use ${code(instead)} instead.`,
      }

/** The section for Italy. */
export const goingSection = (label: string, since: string): Text => ({
  fi: `Maakohtainen osio ${code(label)} on vanhentunut standardin versiosta ${since} lähtien. Kirjaa säädökset ja palvelut avaimeen ${code('supports')} ja organisaatio avaimeen ${code('organisation.uri')}.`,
  sv: `Det landsspecifika avsnittet ${code(label)} är föråldrat sedan version ${since} av standarden. Skriv regelverk och tjänster i ${code('supports')} och organisationen i ${code('organisation.uri')}.`,
  en: `The section ${code(label)} for a country is deprecated since version ${since} of the standard. Name regulations and services under ${code('supports')}, and the organisation in ${code('organisation.uri')}.`,
})

/** A country in lower case. */
export const lowerCaseCountry = (label: string, written: string): Text => ({
  fi: `Maan tunnus ${code(written)} avaimessa ${code(label)} on kirjoitettu pienin kirjaimin. Tapa on vanhentunut standardin versiosta 0.5 lähtien. Kirjoita ${code(written.toUpperCase())}.`,
  sv: `Landskoden ${code(written)} i ${code(label)} är skriven med små bokstäver. Det är föråldrat sedan version 0.5 av standarden. Skriv ${code(written.toUpperCase())}.`,
  en: `The country code ${code(written)} in ${code(label)} is in lower case, which is deprecated since version 0.5 of the standard. Write ${code(written.toUpperCase())}.`,
})
