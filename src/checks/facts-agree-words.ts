/** How two statements of one fact are told that cannot both be right. */

import type { Disagreement, StatedFact } from '../fact.ts'
import type { Comparable } from '../facts/comparable.ts'
import type { Text } from '../model.ts'
import { code, inAll } from './phrases.ts'

/** Where a statement stands: `CITATION.cff` (line 3), or what is no file. */
export function placeText({ location, source, value }: StatedFact): Text {
  if (location) {
    const { path, line } = location
    if (line === undefined) return { fi: code(path), sv: code(path), en: code(path) }
    return { fi: `${code(path)} (rivi ${line})`, sv: `${code(path)} (rad ${line})`, en: `${code(path)} (line ${line})` }
  }
  if (source === 'tags') return { fi: `tagi ${code(value)}`, sv: `taggen ${code(value)}`, en: `the tag ${code(value)}` }
  if (source === 'settings')
    return { fi: 'kuntalintin asetustiedosto', sv: 'inställningsfilen för kuntalint', en: "kuntalint's settings file" }
  return { fi: 'GitHub', sv: 'GitHub', en: 'GitHub' }
}

/** The same for a place that stands in brackets itself: `docs/plan.md`, line 11. */
const insideBrackets = (fact: StatedFact): Text =>
  inAll((language) => placeText(fact)[language].replace(/ \(([^()`]+)\)$/u, ', $1'))

const archived = ({ source, name }: StatedFact): boolean => source === 'forge' && name === 'status'

/** What a statement says, as a sentence. */
function saying(fact: StatedFact): Text {
  const place = placeText(fact)
  if (archived(fact))
    return {
      fi: 'Koodivarasto on arkistoitu GitHubissa',
      sv: 'Kodförrådet är arkiverat på GitHub',
      en: 'The repository is archived on GitHub',
    }
  if (fact.source === 'readme' && fact.value === 'obsolete')
    return {
      fi: `${place.fi} kertoo, ettei tuotetta enää ylläpidetä`,
      sv: `enligt ${place.sv} underhålls produkten inte längre`,
      en: `${place.en} says that the product is no longer maintained`,
    }
  const value = code(fact.value)
  if (fact.source === 'tags')
    return { fi: `uusin tagi on ${value}`, sv: `den nyaste taggen är ${value}`, en: `the newest tag is ${value}` }
  if (fact.source === 'changelog')
    return {
      fi: `${place.fi}: uusin julkaistu versio on ${value}`,
      sv: `${place.sv}: den senaste utgivna versionen är ${value}`,
      en: `${place.en}: the newest released version is ${value}`,
    }
  return inAll((language) => `${place[language]}: ${value}`)
}

const upper = (text: string): string => (text.startsWith('`') ? text : text.charAt(0).toUpperCase() + text.slice(1))

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const next: Readonly<Record<Comparable, Text>> = {
  name: {
    fi: 'Käytä samaa nimeä tai kirjaa toinen nimi tiedoston publiccode.yml kenttään `localisedName`.',
    sv: 'Använd samma namn eller skriv det andra namnet i fältet `localisedName` i publiccode.yml.',
    en: 'Use one name, or write the other one into the field `localisedName` of publiccode.yml.',
  },
  licence: {
    fi: 'Tarkista lisenssistä päättävältä, kumpi pitää paikkansa, ja korjaa toinen.',
    sv: 'Kontrollera med den som beslutar om licensen vilken uppgift som stämmer, och rätta den andra.',
    en: 'Check with whoever decides on the licence which of them holds, and correct the other.',
  },
  version: {
    fi: 'Päivitä vanhentunut tieto seuraavan julkaisun yhteydessä.',
    sv: 'Uppdatera den föråldrade uppgiften i samband med nästa utgåva.',
    en: 'Bring the outdated one up to date with the next release.',
  },
  status: {
    fi: 'Tarkista tuotepäälliköltä, missä vaiheessa tuote on, ja korjaa toinen tieto.',
    sv: 'Kontrollera med produktchefen i vilket skede produkten är, och rätta den andra uppgiften.',
    en: 'Check with the product manager which stage the product is in, and correct the other statement.',
  },
  repository: {
    fi: 'Korjaa vanha osoite, jotta lukijat ja luettelot löytävät oikeaan paikkaan.',
    sv: 'Rätta den gamla adressen så att läsare och kataloger hittar rätt.',
    en: 'Correct the old address, so that readers and catalogues come to the right place.',
  },
  'security-contact': {
    fi: 'Kirjaa kumpaankin sama osoite, jotta ilmoitukset päätyvät oikeaan paikkaan.',
    sv: 'Skriv samma adress på båda ställena så att anmälningarna når rätt mottagare.',
    en: 'Give the same address in both, so that reports come to the right place.',
  },
  'product-manager': {
    fi: 'Ovatko molemmat tiedot ajan tasalla? Päivitä vanhentunut tieto tai kirjaa kumpaankin yhteinen osoite.',
    sv: 'Är båda uppgifterna aktuella? Uppdatera den som är föråldrad eller skriv en gemensam adress på båda ställena.',
    en: 'Are both up to date? Correct the outdated one, or give a shared address in both.',
  },
}

function personal(name: Comparable, { fact, against }: Disagreement): Text {
  const plan = insideBrackets(against)
  if (name === 'product-manager')
    return {
      fi: `Hallintamallin tuotepäällikkö (${plan.fi}) ei ole tiedoston ${code(fact.location?.path ?? '')} yhteyshenkilöiden joukossa (rivi ${fact.location?.line ?? 1}).`,
      sv: `Produktchefen i förvaltningsplanen (${plan.sv}) finns inte bland kontaktpersonerna i ${code(fact.location?.path ?? '')} (rad ${fact.location?.line ?? 1}).`,
      en: `The product manager of the governance plan (${plan.en}) is not among the contacts of ${code(fact.location?.path ?? '')} (line ${fact.location?.line ?? 1}).`,
    }
  const [a, b] = [placeText(fact), placeText(against)]
  return {
    fi: `Haavoittuvuuksista ilmoittamiseen on kaksi eri osoitetta: ${a.fi} ja ${b.fi}.`,
    sv: `Det finns två olika adresser för att anmäla sårbarheter: ${a.sv} och ${b.sv}.`,
    en: `${a.en} and ${b.en} give different addresses for reporting a vulnerability.`,
  }
}

/** The finding about two statements: both with their places, and what to do. A person's name is never told. */
export function disagreementText(name: Comparable, pair: Disagreement): Text {
  if (name === 'security-contact' || name === 'product-manager')
    return inAll((language) => `${personal(name, pair)[language]} ${next[name][language]}`)
  const [one, other] = [saying(pair.fact), saying(pair.against)]
  const isArchived = archived(pair.fact) || archived(pair.against)
  const both: Text = isArchived
    ? inAll((language) => `${upper(one[language])}; ${other[language]}.`)
    : {
        fi: `${apart[name].fi} ${upper(one.fi)}; ${other.fi}.`,
        sv: `${apart[name].sv} ${upper(one.sv)}; ${other.sv}.`,
        en: `${apart[name].en} ${upper(one.en)}; ${other.en}.`,
      }
  return inAll((language) => `${both[language]} ${next[name][language]}`)
}

/** That two places do not say the same. */
const apart: Readonly<Record<Exclude<Comparable, 'security-contact' | 'product-manager'>, Text>> = {
  name: {
    fi: 'Tuotteen nimestä on kaksi eri tietoa.',
    sv: 'Uppgifterna om produktens namn går isär.',
    en: 'Two places differ on the name of the product.',
  },
  licence: {
    fi: 'Lisenssistä on kaksi eri tietoa.',
    sv: 'Uppgifterna om licensen går isär.',
    en: 'Two places differ on the licence.',
  },
  version: {
    fi: 'Versiosta on kaksi eri tietoa.',
    sv: 'Uppgifterna om versionen går isär.',
    en: 'Two places differ on the version.',
  },
  status: {
    fi: 'Tuotteen vaiheesta on kaksi eri tietoa.',
    sv: 'Uppgifterna om produktens skede går isär.',
    en: 'Two places differ on the stage of the product.',
  },
  repository: {
    fi: 'Koodivaraston osoitteesta on kaksi eri tietoa.',
    sv: 'Uppgifterna om kodförrådets adress går isär.',
    en: 'Two places differ on the address of the repository.',
  },
}

const subjects: Readonly<Record<Comparable, Text>> = {
  name: { fi: 'Tuotteen nimi', sv: 'Produktens namn', en: 'The name of the product' },
  licence: { fi: 'Lisenssi', sv: 'Licensen', en: 'The licence' },
  version: { fi: 'Versio', sv: 'Versionen', en: 'The version' },
  status: { fi: 'Tuotteen vaihe', sv: 'Produktens skede', en: 'The stage of the product' },
  repository: { fi: 'Koodivaraston osoite', sv: 'Kodförrådets adress', en: 'The address of the repository' },
  'security-contact': {
    fi: 'Osoite haavoittuvuuksista ilmoittamiseen',
    sv: 'Adressen för att anmäla sårbarheter',
    en: 'The address for reporting vulnerabilities',
  },
  'product-manager': { fi: 'Tuotepäällikön nimi', sv: 'Produktchefens namn', en: 'The name of the product manager' },
}

/** There is nothing to compare: the fact stands in one place, in none, or in no form that compares. */
export function notComparable(name: Comparable, facts: readonly StatedFact[]): Text {
  const what = subjects[name]
  const [only, ...others] = facts
  if (!only)
    return {
      fi: `En löytänyt tätä tietoa mistään, mistä osaan sen lukea: ${lower(what.fi)}.`,
      sv: `Jag hittade inte den här uppgiften någonstans där jag kan läsa den: ${lower(what.sv)}.`,
      en: `I found this nowhere where I can read it: ${lower(what.en)}.`,
    }
  const place = placeText(only)
  if (others.some(({ source }) => source !== only.source))
    return {
      fi: `${what.fi} ei ole kahdessa paikassa muodossa, jota voisi verrata.`,
      sv: `${what.sv} anges inte på två ställen i en form som går att jämföra.`,
      en: `${what.en} does not stand in two places in a form that can be compared.`,
    }
  return {
    fi: `${what.fi} on vain yhdessä paikassa: ${place.fi}. Verrattavaa ei ole.`,
    sv: `${what.sv} anges bara på ett ställe: ${place.sv}. Det finns inget att jämföra med.`,
    en: `${what.en} stands in one place only: ${place.en}. There is nothing to compare.`,
  }
}

/** Nobody can tell whether two statements say the same. */
export function unclear(name: Comparable, { fact, against }: Disagreement): Text {
  const what = subjects[name]
  const [a, b] = [placeText(fact), placeText(against)]
  return {
    fi: `${what.fi} on kahdessa paikassa: ${a.fi} ja ${b.fi}. En osaa sanoa, tarkoittavatko tiedot samaa.`,
    sv: `${what.sv} anges på två ställen: ${a.sv} och ${b.sv}. Jag kan inte avgöra om uppgifterna betyder samma sak.`,
    en: `${what.en} stands in two places: ${a.en} and ${b.en}. I cannot tell whether they mean the same.`,
  }
}
