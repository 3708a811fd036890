import type { Level, Text } from '../../src/model.ts'

/** The words of the indexes. */
export const indexWords = {
  README: { fi: 'Kaikki säännöt', sv: 'Alla regler', en: 'All rules' },
  'by-level': { fi: 'Säännöt tasoittain', sv: 'Regler efter nivå', en: 'Rules by level' },
  'by-artefact': { fi: 'Säännöt asiakirjoittain', sv: 'Regler efter dokument', en: 'Rules by artefact' },
  'by-standard': { fi: 'Säännöt lähteittäin', sv: 'Regler efter källa', en: 'Rules by standard' },
  family: { fi: 'Ryhmä', sv: 'Grupp', en: 'Family' },
  all: { fi: 'Yhteensä', sv: 'Totalt', en: 'All' },
  other: { fi: 'Muut', sv: 'Övriga', en: 'Others' },
} as const satisfies Record<string, Text>

/** Families that are not called like an artefact. */
export const familyNames: Readonly<Record<string, Text>> = {
  api: { fi: 'rajapinnat', sv: 'gränssnitt', en: 'interfaces' },
  badge: { fi: 'merkki', sv: 'märke', en: 'badge' },
  content: { fi: 'asiakirjojen sisältö', sv: 'dokumentens innehåll', en: 'content of the documents' },
  facts: { fi: 'samat tiedot kaikkialla', sv: 'samma uppgifter överallt', en: 'the same facts everywhere' },
  links: { fi: 'linkit', sv: 'länkar', en: 'links' },
  review: { fi: 'muutosten hyväksyminen', sv: 'godkännande av ändringar', en: 'review of changes' },
  settings: { fi: 'asetukset ja poikkeukset', sv: 'inställningar och undantag', en: 'settings and exceptions' },
}

/** How many rules there are, as a whole sentence. */
export const countOfRules = (n: number): Text => ({
  fi: `Sääntöjä on ${n}.`,
  sv: `Det finns ${n} regler.`,
  en: `There are ${n} rules.`,
})

/** How many rules a level has, as a whole sentence. */
export const numberOfRules = (n: number): Text => ({
  fi: n === 1 ? 'Sääntöjä on tällä tasolla yksi.' : `Sääntöjä on tällä tasolla ${n}.`,
  sv: n === 1 ? 'Nivån har en regel.' : `Nivån har ${n} regler.`,
  en: n === 1 ? 'The level has one rule.' : `The level has ${n} rules.`,
})

export const indexLead: Text = {
  fi: 'Jokainen on yksi YAML-tiedosto kansiossa [`rules/`](../../../rules), ja jokaisella on oma sivu: mitä sääntö tarkistaa ja miksi, esimerkki kummastakin tapauksesta ja mitä voi tehdä. Sivut on tulostettu sääntötiedostoista ja esimerkeistä. Voit kirjoittaa myös [omia sääntöjä](../../own-rules.fi.md).',
  sv: 'Varje regel är en YAML-fil i mappen [`rules/`](../../../rules), och varje regel har en egen sida: vad den kontrollerar och varför, ett exempel på båda fallen och vad du kan göra. Sidorna är utskrivna ur regelfilerna och exemplen. Du kan också skriva [egna regler](../../own-rules.sv.md).',
  en: 'Each of them is one YAML file in [`rules/`](../../../rules), and each has a page: what the rule looks at and why, an example of both cases, and what to do. The pages are printed from the rule files and the examples. You can also write [rules of your own](../../own-rules.md).',
}

export const byLevelLead: Text = {
  fi: 'Tasot kasvavat: tasolla 2 ovat mukana myös tason 1 säännöt, tasolla 3 kaikki. Taso on saavutettu, kun kunnossa ovat kaikki sen säännöt, joiden vakavuus on virhe tai varoitus.',
  sv: 'Nivåerna bygger på varandra: på nivå 2 är också reglerna på nivå 1 med, på nivå 3 alla. En nivå är nådd när alla dess regler med allvarsgraden fel eller varning är i ordning.',
  en: 'The levels build on each other: at level 2 the rules of level 1 are asked too, at level 3 all of them. A level is reached when all its rules of severity error or warning are in order.',
}

export const levelLeads: Readonly<Record<Level, Text>> = {
  1: {
    fi: 'README, lisenssi, hallintamalli, omistaja, tuotepäällikkö ja CODEOWNERS: ovatko ne olemassa ja luettavissa.',
    sv: 'README, licens, förvaltningsplan, ägare, produktchef och CODEOWNERS: om de finns och går att läsa.',
    en: 'README, licence, governance plan, owner, product manager and CODEOWNERS: whether they are there and can be read.',
  },
  2: {
    fi: 'Mitä usean osapuolen työ vaatii: päätökset, muutokset, raha, tiekartta, tietoturva, publiccode.yml ja rajapintakuvaus.',
    sv: 'Det som flera parter behöver: beslut, ändringar, pengar, färdplan, säkerhet, publiccode.yml och gränssnittsbeskrivning.',
    en: 'What the work of several parties needs: decisions, changes, money, roadmap, security, publiccode.yml and API description.',
  },
  3: {
    fi: 'Kokoukset, mukaantulo, käytön päättäminen, erimielisyydet, tuki ja pienemmät asiat.',
    sv: 'Möten, anslutning, avveckling, meningsskiljaktigheter, stöd och mindre saker.',
    en: 'Meetings, joining, end of life, disagreements, support and smaller matters.',
  },
}

export const artefactLead: Text = {
  fi: 'Sama sääntö voi olla usean asiakirjan kohdalla, jos se katsoo niitä kaikkia.',
  sv: 'Samma regel kan stå under flera dokument om den granskar dem alla.',
  en: 'A rule that looks at several artefacts stands under each of them.',
}
