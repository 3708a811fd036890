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
  if (source === 'tags')
    return { fi: `julkaisun tunniste ${code(value)}`, sv: `utgåvans tagg ${code(value)}`, en: `the tag ${code(value)}` }
  if (source === 'settings')
    return { fi: 'kuntalintin asetustiedosto', sv: 'inställningsfilen för kuntalint', en: "kuntalint's settings file" }
  return { fi: 'GitHub', sv: 'GitHub', en: 'GitHub' }
}

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
    return { fi: `uusin ${place.fi}`, sv: `den nyaste ${place.sv}`, en: `the newest release is ${place.en}` }
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
    fi: 'Käyttäkää samaa nimeä, tai kirjatkaa toinen nimi tiedoston publiccode.yml kenttään `localisedName`.',
    sv: 'Använd samma namn, eller skriv det andra namnet i fältet `localisedName` i publiccode.yml.',
    en: 'Use one name, or write the other one into the field `localisedName` of publiccode.yml.',
  },
  licence: {
    fi: 'Tarkistakaa lisenssistä päättävältä, kumpi pitää paikkansa, ja korjatkaa toinen.',
    sv: 'Kontrollera med den som beslutar om licensen vilken uppgift som stämmer, och rätta den andra.',
    en: 'Check with whoever decides on the licence which of them holds, and correct the other.',
  },
  version: {
    fi: 'Päivittäkää vanhentunut tieto, kun julkaisette.',
    sv: 'Uppdatera den uppgift som är föråldrad när ni ger ut en version.',
    en: 'Bring the outdated one up to date when you release.',
  },
  status: {
    fi: 'Päättäkää, missä vaiheessa tuote on, ja korjatkaa toinen tieto.',
    sv: 'Bestäm i vilket stadium produkten är, och rätta den andra uppgiften.',
    en: 'Decide which stage the product is in, and correct the other one.',
  },
  repository: {
    fi: 'Korjatkaa vanha osoite, jotta lukija ja luettelot päätyvät oikeaan paikkaan.',
    sv: 'Rätta den gamla adressen så att läsare och kataloger hamnar rätt.',
    en: 'Correct the old address, so that readers and catalogues come to the right place.',
  },
  'security-contact': {
    fi: 'Kirjatkaa molempiin sama osoite, jotta ilmoitus haavoittuvuudesta päätyy oikeaan paikkaan.',
    sv: 'Skriv samma adress på båda ställena, så att en anmälan om en sårbarhet når rätt mottagare.',
    en: 'Give the same address in both, so that a report of a vulnerability comes to the right place.',
  },
  'product-manager': {
    fi: 'Ovatko molemmat ajan tasalla? Päivittäkää vanhentunut tieto, tai kirjatkaa molempiin yhteinen osoite.',
    sv: 'Är båda aktuella? Uppdatera den uppgift som är föråldrad, eller skriv en gemensam adress på båda ställena.',
    en: 'Are both up to date? Correct the outdated one, or give a shared address in both.',
  },
}

function personal(name: Comparable, { fact, against }: Disagreement): Text {
  const [a, b] = [placeText(fact), placeText(against)]
  if (name === 'product-manager')
    return {
      fi: `Hallintamallin tuotepäällikkö, ${b.fi}, ei ole tiedoston ${code(fact.location?.path ?? '')} yhteyshenkilöiden joukossa (rivi ${fact.location?.line ?? 1}).`,
      sv: `Produktchefen i förvaltningsplanen, ${b.sv}, finns inte bland kontaktpersonerna i ${code(fact.location?.path ?? '')} (rad ${fact.location?.line ?? 1}).`,
      en: `The product manager of the governance plan, ${b.en}, is not among the contacts of ${code(fact.location?.path ?? '')} (line ${fact.location?.line ?? 1}).`,
    }
  return {
    fi: `${a.fi} ja ${b.fi} antavat eri osoitteen, johon haavoittuvuudesta ilmoitetaan.`,
    sv: `${a.sv} och ${b.sv} ger olika adresser för den som vill anmäla en sårbarhet.`,
    en: `${a.en} and ${b.en} give different addresses for reporting a vulnerability.`,
  }
}

/** The finding about two statements: both with their places, and what to do. A person's name is never told. */
export function disagreementText(name: Comparable, pair: Disagreement): Text {
  if (name === 'security-contact' || name === 'product-manager')
    return inAll((language) => `${personal(name, pair)[language]} ${next[name][language]}`)
  const [one, other] = [saying(pair.fact), saying(pair.against)]
  const what = subjects[name]
  const isArchived = archived(pair.fact) || archived(pair.against)
  const both: Text = isArchived
    ? inAll((language) => `${upper(one[language])}; ${other[language]}.`)
    : {
        fi: `${what.fi} on eri kahdessa paikassa. ${upper(one.fi)}; ${other.fi}.`,
        sv: `Två ställen har olika uppgift om ${lower(what.sv)}. ${upper(one.sv)}; ${other.sv}.`,
        en: `Two places differ on ${lower(what.en)}. ${upper(one.en)}; ${other.en}.`,
      }
  return inAll((language) => `${both[language]} ${next[name][language]}`)
}

const subjects: Readonly<Record<Comparable, Text>> = {
  name: { fi: 'Tuotteen nimi', sv: 'Produktens namn', en: 'The name of the product' },
  licence: { fi: 'Lisenssi', sv: 'Licensen', en: 'The licence' },
  version: { fi: 'Versio', sv: 'Versionen', en: 'The version' },
  status: { fi: 'Tuotteen vaihe', sv: 'Produktens stadium', en: 'The stage of the product' },
  repository: { fi: 'Koodivaraston osoite', sv: 'Kodförrådets adress', en: 'The address of the repository' },
  'security-contact': {
    fi: 'Osoite haavoittuvuuksista ilmoittamiseen',
    sv: 'Adressen för att anmäla sårbarheter',
    en: 'An address for reporting vulnerabilities',
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
      fi: `${what.fi} ei ole kahdessa paikassa sellaisessa muodossa, että tietoja voisi verrata.`,
      sv: `${what.sv} finns inte på två ställen i en form som går att jämföra.`,
      en: `${what.en} does not stand in two places in a form that can be compared.`,
    }
  return {
    fi: `${what.fi} on vain yhdessä paikassa, ${place.fi}, joten verrattavaa ei ole.`,
    sv: `${what.sv} finns bara på ett ställe, ${place.sv}, så det finns inget att jämföra med.`,
    en: `${what.en} stands in one place only, ${place.en}, so there is nothing to compare.`,
  }
}

/** Nobody can tell whether two statements say the same. */
export function unclear(name: Comparable, { fact, against }: Disagreement): Text {
  const what = subjects[name]
  const [a, b] = [placeText(fact), placeText(against)]
  return {
    fi: `${what.fi} on kahdessa paikassa, ${a.fi} ja ${b.fi}, enkä voi sanoa, tarkoittavatko ne samaa.`,
    sv: `${what.sv} finns på två ställen, ${a.sv} och ${b.sv}, och jag kan inte säga om de betyder samma sak.`,
    en: `${what.en} stands in two places, ${a.en} and ${b.en}, and I cannot tell whether they mean the same.`,
  }
}
