/** What is said about a draft of publiccode.yml, and what its open places say. */
import type { Language, Text } from '../model.ts'
import { code } from './phrases.ts'

/** Places to fill in, in the language of the draft. */
export const fill: Readonly<Record<Language, (words: Text) => string>> = {
  fi: ({ fi }) => `[täydennä: ${fi}]`,
  sv: ({ sv }) => `[fyll i: ${sv}]`,
  en: ({ en }) => `[fill in: ${en}]`,
}

/** What belongs into each open place. */
export const wanted = {
  name: { fi: 'tuotteen nimi', sv: 'produktens namn', en: 'name of the product' },
  url: { fi: 'koodivaraston osoite', sv: 'kodförrådets adress', en: 'address of the repository' },
  status: {
    fi: 'concept, development, beta, stable tai obsolete',
    sv: 'concept, development, beta, stable eller obsolete',
    en: 'concept, development, beta, stable or obsolete',
  },
  kind: {
    fi: 'ohjelmiston laji, esimerkiksi standalone/web tai library',
    sv: 'slag av programvara, till exempel standalone/web eller library',
    en: 'kind of software, such as standalone/web or library',
  },
  platform: {
    fi: 'alusta, esimerkiksi web tai linux',
    sv: 'plattform, till exempel web eller linux',
    en: 'platform, such as web or linux',
  },
  short: {
    fi: 'yksi lause, enintään 150 merkkiä',
    sv: 'en mening, högst 150 tecken',
    en: 'one sentence, 150 characters at most',
  },
  long: {
    fi: 'kuvaus, vähintään 150 merkkiä: mitä tuote tekee, kenelle, ja kuka siitä päättää. Tämä rivi on pitkä, jotta muoto on kunnossa ennen täydentämistä',
    sv: 'en beskrivning på minst 150 tecken: vad produkten gör, för vem, och vem som beslutar om den. Raden är lång för att formen ska stämma också före ifyllandet',
    en: 'a description of at least 150 characters: what the product does, for whom, and who decides about it. This line is long so that its form is right before it is filled in',
  },
  feature: { fi: 'ominaisuus', sv: 'en egenskap', en: 'a feature' },
  licence: {
    fi: 'lisenssin SPDX-tunnus, esimerkiksi EUPL-1.2',
    sv: 'licensens SPDX-beteckning, till exempel EUPL-1.2',
    en: 'SPDX id of the licence, such as EUPL-1.2',
  },
  upkeep: {
    fi: 'internal, contract, community tai none',
    sv: 'internal, contract, community eller none',
    en: 'internal, contract, community or none',
  },
  team: { fi: 'tiimin tai yksikön nimi', sv: 'teamets eller enhetens namn', en: 'name of the team or unit' },
  mailbox: { fi: 'yhteinen sähköpostilaatikko', sv: 'en gemensam e-postlåda', en: 'a shared mailbox' },
} as const satisfies Readonly<Record<string, Text>>

/** publiccode.yml has no key for it. */
export const noPlace: Text = {
  fi: 'publiccode.yml-tiedostossa ei ole tälle paikkaa.',
  sv: 'publiccode.yml har ingen plats för det här.',
  en: 'publiccode.yml has no place for this.',
}
/** An address that seems to be one person's. */
export const notShared: Text = {
  fi: 'Osoite näyttää yhden ihmisen osoitteelta, joten sitä ei kopioitu. Kirjoita yhteinen postilaatikko.',
  sv: 'Adressen ser ut att höra till en enskild person och kopierades inte. Skriv en gemensam e-postlåda.',
  en: 'The address looks like that of one person, and was not copied. Write a shared mailbox.',
}
/** A value that the standard does not know. */
export const unknownValue = (value: string): Text => ({
  fi: `Arvolla ${code(value)} ei ole vastinetta.`,
  sv: `Värdet ${code(value)} har ingen motsvarighet.`,
  en: `The value ${code(value)} has no equal.`,
})
/** Programming languages are not those of an interface. */
export const languagesOfCode: Text = {
  fi: 'Nämä ovat ohjelmointikieliä; publiccode.yml kertoo käyttöliittymän kielet, jotka on täydennettävä.',
  sv: 'Det här är programspråk; publiccode.yml anger användargränssnittets språk, som behöver fyllas i.',
  en: 'These are programming languages; publiccode.yml tells the languages of the interface, which have to be filled in.',
}
/** A value that the standard asks for and code.json does not tell. */
export const assumed: Text = {
  fi: 'code.json ei kerro tätä: arvo on oletus, tarkista se.',
  sv: 'code.json anger inte det här: värdet är antaget, kontrollera det.',
  en: 'code.json does not tell this: the value is assumed, check it.',
}
/** A file about several products. */
export const severalReleases = (names: readonly string[]): Text => {
  const list = names.slice(0, 5).map(code).join(', ')
  return {
    fi: `Tiedostossa on monta tuotetta (${list}…), ja publiccode.yml kertoo yhdestä. Jätä tiedostoon vain tämän koodivaraston tuote ja tuo se uudelleen.`,
    sv: `Filen har flera produkter (${list}…), och publiccode.yml gäller en. Lämna bara det här kodförrådets produkt i filen och importera den på nytt.`,
    en: `The file has several products (${list}…), and publiccode.yml is about one. Leave only the product of this repository in the file, and import it again.`,
  }
}
