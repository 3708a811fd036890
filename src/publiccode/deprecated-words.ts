/** What is said of keys and codes that are going. */
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** A deprecated key. `instead`: what to write now; null: it can be dropped. `since`: the version that deprecated it. */
export const goingKey = (label: string, since: string, instead: string | null): Text =>
  instead === null
    ? {
        fi: `Avain ${code(label)} merkittiin vanhentuneeksi standardin versiossa ${since}. Sen voi poistaa.`,
        sv: `Nyckeln ${code(label)} är föråldrad sedan version ${since} av standarden. Den kan tas bort.`,
        en: `The key ${code(label)} has been deprecated since version ${since} of the standard. It can be removed.`,
      }
    : {
        fi: `Avain ${code(label)} merkittiin vanhentuneeksi standardin versiossa ${since}. Käytä sen sijaan avainta ${code(instead)}.`,
        sv: `Nyckeln ${code(label)} är föråldrad sedan version ${since} av standarden. Använd i stället ${code(instead)}.`,
        en: `The key ${code(label)} has been deprecated since version ${since} of the standard. Use ${code(instead)} instead.`,
      }

/** The section for Italy. */
export const goingSection = (label: string, since: string): Text => ({
  fi: `Maakohtainen osio ${code(label)} merkittiin vanhentuneeksi standardin versiossa ${since}. Kirjaa säädökset ja palvelut avaimeen ${code('supports')} ja organisaatio avaimeen ${code('organisation.uri')}.`,
  sv: `Det landsspecifika avsnittet ${code(label)} är föråldrat sedan version ${since} av standarden. Skriv regelverk och tjänster i ${code('supports')} och organisationen i ${code('organisation.uri')}.`,
  en: `The country section ${code(label)} has been deprecated since version ${since} of the standard. Name regulations and services under ${code('supports')}, and the organisation in ${code('organisation.uri')}.`,
})

/** A country in lower case. */
export const lowerCaseCountry = (label: string, written: string): Text => ({
  fi: `Maan tunnus ${code(written)} avaimessa ${code(label)} on kirjoitettu pienin kirjaimin. Tapa merkittiin vanhentuneeksi standardin versiossa 0.5. Kirjoita ${code(written.toUpperCase())}.`,
  sv: `Landskoden ${code(written)} i ${code(label)} är skriven med små bokstäver. Det är föråldrat sedan version 0.5 av standarden. Skriv ${code(written.toUpperCase())}.`,
  en: `The country code ${code(written)} in ${code(label)} is in lower case, which has been deprecated since version 0.5 of the standard. Write ${code(written.toUpperCase())}.`,
})
