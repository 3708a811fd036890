import { code } from '../interfaces/quoted.ts'
import type { Text } from '../model.ts'

/** What is said of changes in GraphQL, Protocol Buffers and WSDL alike. */

/** A kind of thing, as it is told of. */
interface Noun extends Text {
  /** Is the Swedish word neuter? It decides between `borttagen` and `borttaget`. */
  neuter: boolean
}

const nouns = {
  type: { fi: 'tyyppi', sv: 'typen', neuter: false, en: 'type' },
  field: { fi: 'kenttä', sv: 'fältet', neuter: true, en: 'field' },
  'input-field': { fi: 'syötteen kenttä', sv: 'indatafältet', neuter: true, en: 'input field' },
  argument: { fi: 'argumentti', sv: 'argumentet', neuter: true, en: 'argument' },
  value: { fi: 'arvo', sv: 'värdet', neuter: true, en: 'value' },
  directive: { fi: 'direktiivi', sv: 'direktivet', neuter: true, en: 'directive' },
  service: { fi: 'palvelu', sv: 'tjänsten', neuter: false, en: 'service' },
  method: { fi: 'metodi', sv: 'metoden', neuter: false, en: 'method' },
  message: { fi: 'viesti', sv: 'meddelandet', neuter: true, en: 'message' },
  enumeration: { fi: 'luettelotyyppi', sv: 'uppräkningen', neuter: false, en: 'enumeration' },
  operation: { fi: 'operaatio', sv: 'operationen', neuter: false, en: 'operation' },
  'port-type': { fi: 'porttityyppi', sv: 'porttypen', neuter: false, en: 'port type' },
  endpoint: { fi: 'palvelupiste', sv: 'slutpunkten', neuter: false, en: 'endpoint' },
  part: { fi: 'viestin osa', sv: 'meddelandedelen', neuter: false, en: 'message part' },
  fault: { fi: 'virheilmoitus', sv: 'felmeddelandet', neuter: true, en: 'fault message' },
  extension: { fi: 'laajennuskenttä', sv: 'tilläggsfältet', neuter: true, en: 'extension field' },
} as const satisfies Record<string, Noun>

export type Thing = keyof typeof nouns

const participle = (thing: Thing, common: string, neuter: string): string => (nouns[thing].neuter ? neuter : common)

/** `field removed`. `name`: where the subject does not say what it is about. */
export function removed(thing: Thing, name?: string): Text {
  const which = name === undefined ? '' : ` ${code(name)}`
  return {
    fi: `${nouns[thing].fi}${which} on poistettu`,
    sv: `${nouns[thing].sv}${which} är ${participle(thing, 'borttagen', 'borttaget')}`,
    en: `${nouns[thing].en}${which} removed`,
  }
}

/** `field added`. */
export function added(thing: Thing, name?: string): Text {
  const which = name === undefined ? '' : ` ${code(name)}`
  return {
    fi: `uusi ${nouns[thing].fi}${which}`,
    sv: `${nouns[thing].sv}${which} har tillkommit`,
    en: `${nouns[thing].en}${which} added`,
  }
}

/** `required argument added`. */
export function addedRequired(thing: Thing, name?: string): Text {
  const which = name === undefined ? '' : ` ${code(name)}`
  return {
    fi: `uusi pakollinen ${nouns[thing].fi}${which}`,
    sv: `${nouns[thing].sv}${which} har tillkommit och är ${participle(thing, 'obligatorisk', 'obligatoriskt')}`,
    en: `required ${nouns[thing].en}${which} added`,
  }
}

/** `field renamed: `colour` → `color``. */
export const renamed = (thing: Thing, from: string, to: string): Text => ({
  fi: `${nouns[thing].fi} ${code(from)} on nyt nimeltään ${code(to)}`,
  sv: `${nouns[thing].sv} ${code(from)} heter nu ${code(to)}`,
  en: `${nouns[thing].en} ${code(from)} is now called ${code(to)}`,
})

/** `type changed from `Int` to `String``. */
export const typeChanged = (from: string, to: string): Text => ({
  fi: `tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen var ${code(from)} och är nu ${code(to)}`,
  en: `type changed from ${code(from)} to ${code(to)}`,
})

export const requiredNow: Text = { fi: 'on nyt pakollinen', sv: 'är nu obligatoriskt', en: 'is now required' }

export const deprecatedNow: Text = {
  fi: 'merkitty vanhentuneeksi',
  sv: 'har märkts som föråldrat',
  en: 'marked as deprecated',
}

export const deprecatedNoMore: Text = {
  fi: 'ei ole enää merkitty vanhentuneeksi',
  sv: 'är inte längre märkt som föråldrat',
  en: 'no longer marked as deprecated',
}

/** Why nothing is compared: one of the two descriptions cannot be read. */
export const unreadable: Readonly<Record<'before' | 'after', Text>> = {
  before: {
    fi: 'Rajapintakuvauksen aiemmassa versiossa on virheitä, joten muutoksia ei voitu arvioida.',
    sv: 'Den tidigare versionen av gränssnittsbeskrivningen har fel, så ändringarna kunde inte bedömas.',
    en: 'The earlier version of the API description has mistakes, so the changes could not be judged.',
  },
  after: {
    fi: 'Rajapintakuvauksessa on virheitä, joten muutoksia ei voitu arvioida.',
    sv: 'Gränssnittsbeskrivningen har fel, så ändringarna kunde inte bedömas.',
    en: 'The API description has mistakes, so the changes could not be judged.',
  },
}
