/** What is said of keys: unknown, missing, without a value, of another type. */
import { inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './quoted.ts'
import type { KeyRule } from './standard.ts'

/** The standard has no such key there. `near`: the one that was probably meant. */
export const unknownKey = (label: string, near: string | null): Text =>
  near === null
    ? {
        fi: `Standardissa ei ole avainta ${code(label)}. Poista se tai tarkista sen nimi standardista.`,
        sv: `Standarden har ingen nyckel ${code(label)}. Ta bort den eller kontrollera namnet i standarden.`,
        en: `The standard has no key ${code(label)}. Remove it, or look up its name in the standard.`,
      }
    : {
        fi: `Standardissa ei ole avainta ${code(label)}. Tarkoititko avainta ${code(near)}?`,
        sv: `Standarden har ingen nyckel ${code(label)}. Menade du ${code(near)}?`,
        en: `The standard has no key ${code(label)}. Did you mean ${code(near)}?`,
      }

/** A name of before version 0.2. `now`: what it is called now; null: it went. */
export const formerKey = (label: string, now: string | null): Text =>
  now === null
    ? {
        fi: `Avain ${code(label)} poistui standardista versiossa 0.2. Poista se tiedostosta.`,
        sv: `Nyckeln ${code(label)} försvann ur standarden i version 0.2. Ta bort den ur filen.`,
        en: `The key ${code(label)} was dropped from the standard in version 0.2. Remove it from the file.`,
      }
    : {
        fi: `Avaimen ${code(label)} tilalla on versiosta 0.2 lähtien ${code(now)}. Siirrä tiedot siihen.`,
        sv: `Nyckeln ${code(label)} ersattes av ${code(now)} i version 0.2. Flytta uppgifterna dit.`,
        en: `The key ${code(label)} was replaced by ${code(now)} in version 0.2. Move what it holds there.`,
      }

/** A key under which a language should stand, and that is none. `meant`: the tag of the language that it names. */
export const notLanguageKey = (label: string, key: string, meant: string | null): Text =>
  meant === null
    ? {
        fi: `Osion ${code(label)} avain ${code(key)} ei ole kielen tunnus (BCP 47). Kirjoita kieli tunnuksena, esimerkiksi ${code('fi')}, ${code('sv')} tai ${code('en-GB')}.`,
        sv: `Nyckeln ${code(key)} i avsnittet ${code(label)} är inte en språkkod (BCP 47). Skriv språket som en kod, till exempel ${code('fi')}, ${code('sv')} eller ${code('en-GB')}.`,
        en: `The key ${code(key)} of the section ${code(label)} is not a language tag (BCP 47). Write the language as a tag, for example ${code('fi')}, ${code('sv')} or ${code('en-GB')}.`,
      }
    : {
        fi: `Osion ${code(label)} avain ${code(key)} ei ole kielen tunnus (BCP 47). Kirjoita ${code(meant)}.`,
        sv: `Nyckeln ${code(key)} i avsnittet ${code(label)} är inte en språkkod (BCP 47). Skriv ${code(meant)}.`,
        en: `The key ${code(key)} of the section ${code(label)} is not a language tag (BCP 47). Write ${code(meant)}.`,
      }

/** A key that stands beside the languages instead of under one of them. */
export const outsideLanguage = (label: string, key: string): Text => ({
  fi: `Avain ${code(key)} kuuluu osiossa ${code(label)} jonkin kielen alle. Lisää sen yläpuolelle kielen tunnus, esimerkiksi ${code('fi:')}, ja sisennä avain.`,
  sv: `Nyckeln ${code(key)} hör i avsnittet ${code(label)} hemma under ett språk. Lägg till språkets kod ovanför, till exempel ${code('sv:')}, och dra in nyckeln.`,
  en: `Under ${code(label)} the key ${code(key)} belongs below a language. Add the tag of the language above it, for example ${code('en:')}, and indent the key.`,
})

/** A section for a country that never had one. */
export const countrySection = (key: string): Text => ({
  fi: `Standardissa ei ole maakohtaista osiota ${code(key)}: sellainen on ollut vain Italialla, ja sekin on poistumassa. Kirjaa säädökset ja palvelut, joita tuote tukee, avaimeen ${code('supports')}.`,
  sv: `Standarden har inget landsspecifikt avsnitt ${code(key)}: bara Italien har haft ett, och också det är på väg bort. Skriv de regelverk och tjänster som produkten stöder i nyckeln ${code('supports')}.`,
  en: `The standard has no country section ${code(key)}: only Italy ever had one, and that one is being dropped. Name the regulations and services that the product supports under ${code('supports')}.`,
})

/** The sections `IT` and `it` stand side by side. */
export const italyTwice: Text = {
  fi: `Tiedostossa on sekä osio ${code('IT')} että osio ${code('it')}. Poista jälkimmäinen.`,
  sv: `Filen har både avsnittet ${code('IT')} och avsnittet ${code('it')}. Ta bort det senare.`,
  en: `The file has both a section ${code('IT')} and a section ${code('it')}. Remove the latter.`,
}

/** A key that is not there. `section`: where it should stand, or the list whose entry lacks it. */
export const missingKey = (section: string, key: string, entry: boolean): Text =>
  entry
    ? {
        fi: `Tästä luettelon ${code(section)} kohdasta puuttuu avain ${code(key)}, jota standardi edellyttää. Lisää se.`,
        sv: `I den här punkten i listan ${code(section)} saknas nyckeln ${code(key)}, som standarden förutsätter. Lägg till den.`,
        en: `This entry of the list ${code(section)} has no key ${code(key)}, which the standard asks for. Add it.`,
      }
    : {
        fi: `Osiosta ${code(section)} puuttuu avain ${code(key)}, jota standardi edellyttää. Lisää se.`,
        sv: `I avsnittet ${code(section)} saknas nyckeln ${code(key)}, som standarden förutsätter. Lägg till den.`,
        en: `The section ${code(section)} has no key ${code(key)}, which the standard asks for. Add it.`,
      }

/** A key that stands in one language and not in this one. */
export const missingInLanguage = (section: string, key: string): Text => ({
  fi: `Osiosta ${code(section)} puuttuu avain ${code(key)}. Standardille riittää yksi kieli, mutta luettelot hyväksyvät tiedoston vain, jos avain on jokaisella kielellä.`,
  sv: `I avsnittet ${code(section)} saknas nyckeln ${code(key)}. Standarden nöjer sig med ett språk, men katalogerna godtar filen bara om nyckeln finns på alla språk.`,
  en: `The section ${code(section)} has no key ${code(key)}. The standard is content with one language, but catalogues accept the file only when every language has it.`,
})

/** A key that the standard asks for and that holds nothing. */
export const noValue = (label: string): Text => ({
  fi: `Avaimella ${code(label)} ei ole arvoa, jota standardi edellyttää. Täydennä se.`,
  sv: `Nyckeln ${code(label)} har inget värde, fast standarden förutsätter ett. Fyll i det.`,
  en: `The key ${code(label)} has no value, and the standard asks for one. Fill it in.`,
})

/** An optional key whose value is an empty text, where the standard wants a certain form. */
export const emptyText = (label: string): Text => ({
  fi: `Avaimen ${code(label)} arvo on tyhjä. Täydennä se tai poista avain.`,
  sv: `Nyckeln ${code(label)} har ett tomt värde. Fyll i det eller ta bort nyckeln.`,
  en: `The key ${code(label)} holds an empty text. Fill it in, or remove the key.`,
})

const section: Text = {
  fi: 'osio, jolla on omat avaimensa',
  sv: 'ett avsnitt med egna nycklar',
  en: 'a section of keys',
}
const list: Text = { fi: 'luettelo', sv: 'en lista', en: 'a list' }
const text: Text = { fi: 'teksti', sv: 'en text', en: 'a text' }
const number: Text = { fi: 'luku', sv: 'ett tal', en: 'a number' }
const truth = inAll((language) => {
  const or = { fi: 'tai', sv: 'eller', en: 'or' }[language]
  return `${code('true')} ${or} ${code('false')}`
})

const wantedTypes: Readonly<Record<KeyRule['type'], Text>> = { text, list, section, languages: section, boolean: truth }

const typeOf = (value: unknown): Text => {
  if (Array.isArray(value)) return list
  if (typeof value === 'object') return section
  return typeof value === 'number' ? number : typeof value === 'boolean' ? truth : text
}

/** A value of another type than the standard wants. `entry`: it stands in the list of that name. */
export function wrongType(label: string, wanted: KeyRule['type'], value: unknown, entry: boolean): Text {
  const [should, is] = [wantedTypes[wanted], typeOf(value)]
  return entry
    ? {
        fi: `Luettelon ${code(label)} tämän kohdan kuuluu olla ${should.fi}, mutta se on ${is.fi}.`,
        sv: `Den här punkten i listan ${code(label)} ska vara ${should.sv}, men är ${is.sv}.`,
        en: `This entry of the list ${code(label)} should be ${should.en}, but is ${is.en}.`,
      }
    : {
        fi: `Avaimen ${code(label)} arvon kuuluu olla ${should.fi}, mutta se on ${is.fi}.`,
        sv: `Värdet för nyckeln ${code(label)} ska vara ${should.sv}, men är ${is.sv}.`,
        en: `The value of ${code(label)} should be ${should.en}, but is ${is.en}.`,
      }
}

/** One word where a list is wanted. `written`: how the list would be written. */
export const notList = (label: string, written: string): Text => ({
  fi: `Avaimen ${code(label)} arvon kuuluu olla luettelo. Kirjoita ${code(written)}.`,
  sv: `Värdet för nyckeln ${code(label)} ska vara en lista. Skriv ${code(written)}.`,
  en: `The value of ${code(label)} should be a list. Write ${code(written)}.`,
})

/** `yes`, or `true` in quotes, where `true` is wanted. */
export const notTruth = (label: string, value: string, meant: string): Text => ({
  fi: `Avaimen ${code(label)} arvo ${code(value)} luetaan tekstinä. Kirjoita ${code(meant)} ilman lainausmerkkejä.`,
  sv: `Värdet ${code(value)} för nyckeln ${code(label)} läses som text. Skriv ${code(meant)} utan citattecken.`,
  en: `The value ${code(value)} of ${code(label)} is read as a text. Write ${code(meant)} without quotation marks.`,
})
