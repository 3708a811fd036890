/** What is said of values: too long or too short, a word that is not on the list, a form that is not kept. */
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** Shorter than the standard wants; numbers of characters. */
export const tooShort = (label: string, count: number, least: number): Text => ({
  fi: `Avaimen ${code(label)} tekstissä on ${count} merkkiä; standardi edellyttää vähintään ${least}. Täydennä tekstiä.`,
  sv: `Texten i ${code(label)} har ${count} tecken; standarden förutsätter minst ${least}. Komplettera texten.`,
  en: `The text of ${code(label)} has ${count} characters; the standard asks for at least ${least}. Write more.`,
})

/** Longer than the standard wants. `count`: characters; null: too many to count them. */
export const tooLong = (label: string, count: number | null, most: number): Text => ({
  fi: `Avaimen ${code(label)} tekstissä on ${count ?? 'liian monta'} merkkiä; standardi sallii enintään ${most}. Lyhennä tekstiä.`,
  sv: `Texten i ${code(label)} har ${count ?? 'för många'} tecken; standarden tillåter högst ${most}. Förkorta texten.`,
  en: `The text of ${code(label)} has ${count ?? 'too many'} characters; the standard allows at most ${most}. Shorten it.`,
})

const fewValues = 10

const hint = (allowed: readonly string[], near: string | null): Text => {
  if (near !== null)
    return {
      fi: ` Tarkoititko arvoa ${code(near)}?`,
      sv: ` Menade du ${code(near)}?`,
      en: ` Did you mean ${code(near)}?`,
    }
  if (allowed.length > fewValues)
    return {
      fi: ' Valitse arvo standardin luettelosta.',
      sv: ' Välj ett värde ur standardens lista.',
      en: ' Choose one from the list in the standard.',
    }
  const words = allowed.map(code)
  return {
    fi: ` Sallittuja arvoja ovat ${listed(words, 'fi')}.`,
    sv: ` Tillåtna värden är ${listed(words, 'sv')}.`,
    en: ` The allowed values are ${listed(words, 'en')}.`,
  }
}

/** A word that the list of the standard does not have. `other`: the key whose list has it. */
export function notAllowed(
  label: string,
  value: string,
  allowed: readonly string[],
  near: string | null,
  other: string | null,
): Text {
  const more = hint(allowed, near)
  const elsewhere: Text =
    other === null
      ? inAll(() => '')
      : {
          fi: ` Se on avaimen ${code(other)} arvo.`,
          sv: ` Det är ett värde för nyckeln ${code(other)}.`,
          en: ` It is a value of ${code(other)}.`,
        }
  return {
    fi: `Standardi ei tunne avaimen ${code(label)} arvoa ${code(value)}.${elsewhere.fi}${more.fi}`,
    sv: `Standarden känner inte till värdet ${code(value)} för nyckeln ${code(label)}.${elsewhere.sv}${more.sv}`,
    en: `The standard does not know the value ${code(value)} of ${code(label)}.${elsewhere.en}${more.en}`,
  }
}

/** What to write instead: what was probably meant, else how such a value looks. */
const write = (meant: string | null, looks: Text): Text =>
  meant === null ? looks : { fi: `Kirjoita ${code(meant)}.`, sv: `Skriv ${code(meant)}.`, en: `Write ${code(meant)}.` }

/** A value that is not of the form that the standard wants. `kind`: what it is not, in words. */
function notOfForm(label: string, value: string, kind: Text, meant: string | null, looks: Text): Text {
  const next = write(meant, looks)
  return {
    fi: `Avaimen ${code(label)} arvo ${code(value)} ei ole ${kind.fi}. ${next.fi}`,
    sv: `Värdet ${code(value)} för nyckeln ${code(label)} är inte ${kind.sv}. ${next.sv}`,
    en: `The value ${code(value)} of ${code(label)} is not ${kind.en}. ${next.en}`,
  }
}

type Words = (label: string, value: string, meant: string | null) => Text

const formWords =
  (kind: Text, looks: Text): Words =>
  (label, value, meant) =>
    notOfForm(label, value, kind, meant, looks)

/** The value is no address of a page. */
export const notWeb = formWords(
  { fi: 'kokonainen verkko-osoite', sv: 'en hel webbadress', en: 'a whole web address' },
  {
    fi: `Kirjoita osoite, jonka alussa on ${code('https://')}.`,
    sv: `Skriv en adress som börjar med ${code('https://')}.`,
    en: `Write an address that begins with ${code('https://')}.`,
  },
)

/** The value is no date of the form of the standard. */
export const notDate = formWords(
  {
    fi: 'päiväys muodossa vuosi-kuukausi-päivä',
    sv: 'ett datum i formen år-månad-dag',
    en: 'a date of the form year-month-day',
  },
  {
    fi: `Kirjoita se näin: ${code('2026-03-31')}.`,
    sv: `Skriv det så här: ${code('2026-03-31')}.`,
    en: `Write it like ${code('2026-03-31')}.`,
  },
)

/** The form is right, but the calendar has no such day. */
export const notDay = formWords(
  { fi: 'päivä, joka on kalenterissa', sv: 'en dag som finns i kalendern', en: 'a day of the calendar' },
  { fi: 'Tarkista päiväys.', sv: 'Kontrollera datumet.', en: 'Check the date.' },
)

/** The value is no language tag. */
export const notLanguage = formWords(
  { fi: 'kielen tunnus (BCP 47)', sv: 'en språkkod (BCP 47)', en: 'a language tag (BCP 47)' },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code('fi')}, ${code('sv')} tai ${code('en-GB')}.`,
    sv: `Skriv en kod, till exempel ${code('fi')}, ${code('sv')} eller ${code('en-GB')}.`,
    en: `Write a tag like ${code('fi')}, ${code('sv')} or ${code('en-GB')}.`,
  },
)

/** The value is no country. */
export const notCountry = formWords(
  {
    fi: 'maan kaksikirjaiminen tunnus (ISO 3166-1)',
    sv: 'en landskod med två bokstäver (ISO 3166-1)',
    en: 'a country code of two letters (ISO 3166-1)',
  },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code('FI')} tai ${code('SE')}.`,
    sv: `Skriv en kod, till exempel ${code('FI')} eller ${code('SE')}.`,
    en: `Write a code like ${code('FI')} or ${code('SE')}.`,
  },
)

/** The value is no SPDX expression. */
export const notLicence = formWords(
  {
    fi: 'SPDX-luettelon lisenssi eikä SPDX-lauseke',
    sv: 'en licens på SPDX-listan eller ett SPDX-uttryck',
    en: 'a licence on the SPDX list or an SPDX expression',
  },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code('EUPL-1.2')} tai ${code('MIT')}.`,
    sv: `Skriv en beteckning, till exempel ${code('EUPL-1.2')} eller ${code('MIT')}.`,
    en: `Write an identifier like ${code('EUPL-1.2')} or ${code('MIT')}.`,
  },
)

/** The value identifies no organisation. */
export const notOrganisation = formWords(
  { fi: 'verkko-osoite eikä URN-tunnus', sv: 'en webbadress eller ett URN-namn', en: 'a web address or a URN' },
  {
    fi: `Kirjoita organisaation pysyvä osoite, esimerkiksi ${code('https://www.hel.fi')}.`,
    sv: `Skriv organisationens fasta adress, till exempel ${code('https://www.vasa.fi')}.`,
    en: `Write a permanent address of the organisation, for example ${code('https://www.hel.fi')}.`,
  },
)

/** The value names nothing that a product may support. */
export const notSupport = formWords(
  {
    fi: 'standardin lyhytnimi eikä verkko-osoite',
    sv: 'ett kortnamn i standarden eller en webbadress',
    en: 'an alias of the standard or a web address',
  },
  {
    fi: `Kirjoita lyhytnimi, esimerkiksi ${code('alias:gdpr')}, tai säädöksen osoite.`,
    sv: `Skriv ett kortnamn, till exempel ${code('alias:gdpr')}, eller regelverkets adress.`,
    en: `Write an alias like ${code('alias:gdpr')}, or the address of the regulation.`,
  },
)

/** The value is no media type. */
export const notMediaType = formWords(
  { fi: 'mediatyyppi', sv: 'en mediatyp', en: 'a media type' },
  {
    fi: `Kirjoita tyyppi, esimerkiksi ${code('application/json')}, tai poista avain: se on poistumassa.`,
    sv: `Skriv en typ, till exempel ${code('application/json')}, eller ta bort nyckeln: den är på väg bort.`,
    en: `Write a type like ${code('application/json')}, or remove the key: it is being dropped.`,
  },
)

/** A value of somebody's that is not of the wanted form: it is not repeated. `line`: where it stands. */
export const notEmail = (line: number): Text => ({
  fi: `Rivin ${line} sähköpostiosoite ei ole oikeassa muodossa. Kirjoita se muodossa ${code('nimi@kunta.fi')}.`,
  sv: `E-postadressen på rad ${line} har fel form. Skriv den i formen ${code('namn@kommun.fi')}.`,
  en: `The e-mail address on line ${line} does not have the right form. Write it like ${code('name@municipality.fi')}.`,
})
