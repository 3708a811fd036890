/** What is said of the versions of a document in several languages. */
import type { Section } from '../inventory/section-pairs.ts'
import type { Language, Text } from '../model.ts'
import { partName } from './part-name.ts'
import { code, some } from './phrases.ts'

const mostNamed = 6
const atLine: Text = { fi: 'rivi', sv: 'rad', en: 'line' }

const list = (sections: readonly Section[], language: Language): string =>
  some(
    sections.map(({ title, line }) => `${partName(title)[language]} (${atLine[language]} ${line})`),
    language,
    mostNamed,
  )

/** Sections of one version that the other does not have. */
export const noCounterpart = (path: string, other: string, sections: readonly Section[]): Text => ({
  fi: `Tiedostossa ${code(path)} ei ole vastinetta ${sections.length === 1 ? 'tälle' : 'näille'} tiedoston ${code(other)} ${sections.length === 1 ? 'osalle' : 'osille'}: ${list(sections, 'fi')}. Käännä ${sections.length === 1 ? 'osa' : 'osat'}, tai kerro tiedoston alussa, että se on tiivistelmä.`,
  sv: `${code(path)} har ingen motsvarighet till ${sections.length === 1 ? 'det här avsnittet' : 'de här avsnitten'} i ${code(other)}: ${list(sections, 'sv')}. Översätt ${sections.length === 1 ? 'avsnittet' : 'avsnitten'}, eller ange i början av filen att den är en sammanfattning.`,
  en: `${code(path)} has no counterpart to ${sections.length === 1 ? 'this section' : 'these sections'} of ${code(other)}: ${list(sections, 'en')}. Translate ${sections.length === 1 ? 'it' : 'them'}, or say at the beginning of the file that it is a summary.`,
})

interface Counted {
  path: string
  sections: number
}

/** One version is so short that it must leave out much. */
export const isShorter = (short: Counted, long: Counted): Text => ({
  fi: `Tiedosto ${code(short.path)} on paljon lyhyempi kuin sama asiakirja toisella kielellä: tiedostossa ${code(long.path)} on ${long.sections} osaa, tässä ${short.sections}. Täydennä käännös, tai kerro tiedoston alussa, että se on tiivistelmä.`,
  sv: `${code(short.path)} är mycket kortare än samma dokument på ett annat språk: ${code(long.path)} har ${long.sections} avsnitt, den här filen ${short.sections}. Komplettera översättningen, eller ange i början av filen att den är en sammanfattning.`,
  en: `${code(short.path)} is much shorter than the same document in another language: ${code(long.path)} has ${long.sections} sections, this file ${short.sections}. Complete the translation, or say at the beginning of the file that it is a summary.`,
})

/** No document stands in two languages. */
export const oneLanguage: Text = {
  fi: 'Hallintaa koskevia asiakirjoja ei ole useina kieliversioina.',
  sv: 'Dokumenten om styrningen finns inte i flera språkversioner.',
  en: 'No governance document exists in several languages.',
}

/** The names say several languages, and the texts do not show them. */
export const otherLanguage: Text = {
  fi: 'Tiedostojen nimissä on kielen tunnus, mutta en tunnistanut tekstejä saman asiakirjan kieliversioiksi.',
  sv: 'Filnamnen har en språkkod, men jag kände inte igen texterna som språkversioner av samma dokument.',
  en: 'The names of the files hold a language code, but I did not recognise the texts as language versions of one document.',
}
