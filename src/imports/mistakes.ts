/** Mistakes in a file that is imported, in words. */
import { listed } from '../language.ts'
import type { Text } from '../model.ts'
import { nearestWord } from '../publiccode/nearest.ts'
import type { SyntaxProblem } from '../syntax/parse-file.ts'
import { code } from './phrases.ts'

/** Why a file cannot be read as data. */
export function notData({ what, detail }: SyntaxProblem): Text {
  if (what === 'duplicate')
    return {
      fi: `Avain ${code(detail)} on tiedostossa kahdesti. Poista toinen.`,
      sv: `Nyckeln ${code(detail)} står två gånger i filen. Ta bort den ena.`,
      en: `The key ${code(detail)} stands twice in the file. Remove one of them.`,
    }
  if (what === 'syntax')
    return {
      fi: 'Tiedostoa ei voi lukea: JSON- tai YAML-muodossa on virhe, joka tulee ensin vastaan tässä. Korjaa se ja tuo tiedosto uudelleen.',
      sv: 'Filen går inte att läsa: JSON- eller YAML-formen har ett fel som märks först här. Rätta felet och importera filen på nytt.',
      en: 'The file cannot be read: its JSON or YAML has a mistake that shows here first. Correct it and import the file again.',
    }
  return {
    fi: 'Tiedosto haarautuu niin syvälle tai kasvaa viittauksistaan niin suureksi, ettei sitä lueta. Yksinkertaista sitä.',
    sv: 'Filen förgrenar sig så djupt, eller växer så mycket av sina hänvisningar, att den inte läses. Förenkla den.',
    en: 'The file nests so deep, or grows so large by its aliases, that it is not read. Make it simpler.',
  }
}

export const tooLarge = (limit: number): Text => ({
  fi: `Tiedosto on yli ${limit / 1000} kt. Asetustiedosto ei ole näin suuri; tarkista, että tiedosto on oikea.`,
  sv: `Filen är större än ${limit / 1000} kB. En inställningsfil är inte så stor; kontrollera att filen är den rätta.`,
  en: `The file is over ${limit / 1000} kB. Settings are not that large; check that it is the right file.`,
})

const kinds = {
  map: { fi: 'avaimia ja arvoja', sv: 'nycklar med värden', en: 'keys with values' },
  list: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  text: { fi: 'teksti', sv: 'en text', en: 'a text' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
} as const satisfies Readonly<Record<string, Text>>

/** Something of another kind belongs there. */
export function wrongKind(what: string, kind: keyof typeof kinds): Text {
  const wanted = kinds[kind]
  return {
    fi: `${code(what)}: tähän kuuluu ${wanted.fi}. Korjaa se ja tuo tiedosto uudelleen.`,
    sv: `${code(what)}: hit hör ${wanted.sv}. Rätta det och importera filen på nytt.`,
    en: `${code(what)}: expected is ${wanted.en}. Correct it and import the file again.`,
  }
}

/** A key that is needed is not there. */
export const needed = (what: string, keys: readonly string[]): Text => {
  const named = keys.map(code)
  return {
    fi: `${code(what)}: tarvitaan ${listed(named, 'fi', 'or')}. Lisää se.`,
    sv: `${code(what)}: ${listed(named, 'sv', 'or')} behövs. Lägg till det.`,
    en: `${code(what)}: ${listed(named, 'en', 'or')} is needed. Add it.`,
  }
}

/** A word that is none of those that are known. */
export function unknownWord(what: string, word: string, known: readonly string[]): Text {
  const near = nearestWord(word, known)
  const list = known.slice(0, 40).join(', ')
  return {
    fi: `${code(what)} on ${code(word)}, jota ei tunneta. ${near ? `Tarkoititko ${code(near)}?` : `Tunnetut: ${list}.`}`,
    sv: `${code(what)} är ${code(word)}, som inte är känt. ${near ? `Menade du ${code(near)}?` : `Kända: ${list}.`}`,
    en: `${code(what)} is ${code(word)}, which is not known. ${near ? `Did you mean ${code(near)}?` : `Known are: ${list}.`}`,
  }
}
