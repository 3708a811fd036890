/** What is said of the things of a description, in words. */

import type { Selection } from '../description.ts'
import type { Text } from '../model.ts'
import { code, either, inAll, some } from './phrases.ts'

/** "Of 40 operations", "40 toiminnosta", "av 40 operationer": how things of a kind are counted. */
const counted: Readonly<Record<Selection, Text>> = {
  operations: { fi: 'toiminnosta', sv: 'operationer', en: 'operations' },
  'unsafe-operations': {
    fi: 'tietoja muuttavasta toiminnosta',
    sv: 'operationer som ändrar uppgifter',
    en: 'operations that change data',
  },
  'deprecated-operations': {
    fi: 'poistuvasta toiminnosta',
    sv: 'operationer som ska tas bort',
    en: 'deprecated operations',
  },
  properties: { fi: 'tietokentästä', sv: 'datafält', en: 'properties' },
  servers: { fi: 'palvelimen osoitteesta', sv: 'serveradresser', en: 'servers' },
  parameters: { fi: 'parametrista', sv: 'parametrar', en: 'parameters' },
  responses: { fi: 'vastauksesta', sv: 'svar', en: 'responses' },
  channels: { fi: 'kanavasta', sv: 'kanaler', en: 'channels' },
}

const things: Text = { fi: 'kohdasta', sv: 'ställen', en: 'places' }

/** How many things of a description hold, and how many should. */
export interface Count {
  path: string
  selection: Selection | null
  /** Names of fields of which one is enough. */
  fields: readonly string[]
  all: number
  good: number
  /** Per cent that is enough. */
  share: number
  /** Names of those that do not hold, in order. */
  open: readonly string[]
  /** Is a form of the value asked for too? */
  formed: boolean
}

const shownOpen = 5

/** How many of the things of a description have the field, as one sentence, and the first that have not. */
export function shareText({ path, selection, fields, all, good, share, open, formed }: Count): Text {
  const kind = selection ? counted[selection] : things
  const field = inAll((language) => either(fields.map(code), language))
  const names = inAll((language) => some(open.map(code), language, shownOpen))
  const per = Math.floor((100 * good) / all)
  const form: Text = formed
    ? { fi: ' pyydetyssä muodossa', sv: ' i den form som regeln ber om', en: ' in the form that the rule asks for' }
    : { fi: '', sv: '', en: '' }
  return {
    fi: `Rajapintakuvauksen ${code(path)} ${all} ${kind.fi} ${good} kertoo tiedon ${field.fi}${form.fi} (${per} %). Sääntö pyytää, että osuus on vähintään ${share} %. Ilman sitä ovat esimerkiksi ${names.fi}.`,
    sv: `Av ${all} ${kind.sv} i gränssnittsbeskrivningen ${code(path)} har ${good} uppgiften ${field.sv}${form.sv} (${per} %). Regeln ber om minst ${share} %. Utan den är till exempel ${names.sv}.`,
    en: `Of ${all} ${kind.en} in the API description ${code(path)} ${good} have ${field.en}${form.en} (${per} %). At least ${share} % are expected. Among those without it: ${names.en}.`,
  }
}

/** A thing has no value for any of the fields. `name`: '' for the description as a whole. */
export function lacking(path: string, name: string, fields: readonly string[]): Text {
  const list = inAll((language) => either(fields.map(code), language))
  if (name === '')
    return {
      fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list.fi}.`,
      sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list.sv}.`,
      en: `The API description ${code(path)} has no value for ${list.en}.`,
    }
  return {
    fi: `Kohdassa ${code(name)} ei ole arvoa kentälle ${list.fi}.`,
    sv: `${code(name)} har inget värde för fältet ${list.sv}.`,
    en: `${code(name)} has no value for ${list.en}.`,
  }
}

/** A thing has a value that does not fit the pattern. */
export function unfitting(name: string, field: string, value: string): Text {
  const at: Text =
    name === ''
      ? { fi: '', sv: '', en: '' }
      : { fi: ` kohdassa ${code(name)}`, sv: ` i ${code(name)}`, en: ` of ${code(name)}` }
  return {
    fi: `Kentän ${code(field)} arvo${at.fi} on ${code(value)}. Se ei ole siinä muodossa, jota sääntö pyytää.`,
    sv: `Fältet ${code(field)}${at.sv} har värdet ${code(value)}. Det har inte den form som regeln ber om.`,
    en: `The value of ${code(field)}${at.en} is ${code(value)}. It has not the form that the rule asks for.`,
  }
}

/** A thing has a value that the rule does not count: a template's, an example. */
export function notCounted(name: string, field: string, value: string): Text {
  const at: Text =
    name === ''
      ? { fi: '', sv: '', en: '' }
      : { fi: ` kohdassa ${code(name)}`, sv: ` i ${code(name)}`, en: ` of ${code(name)}` }
  return {
    fi: `Kentän ${code(field)} arvo${at.fi} on ${code(value)}, jota ei lasketa: se on mallipohjasta, esimerkki tai muu arvo, jonka sääntö sulkee pois.`,
    sv: `Fältet ${code(field)}${at.sv} har värdet ${code(value)}, som inte räknas: det kommer från en mall, är ett exempel eller något annat som regeln utesluter.`,
    en: `The value of ${code(field)}${at.en} is ${code(value)}, which does not count: it comes from a template, is an example, or is left out by the rule for another reason.`,
  }
}

/** Nothing of the kind stands in the descriptions. */
export function noneSelected(paths: readonly string[]): Text {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Rajapintakuvauksissa ei ole mitään, mitä sääntö koskisi (${list.fi}).`,
    sv: `I gränssnittsbeskrivningarna finns inget som regeln gäller (${list.sv}).`,
    en: `Nothing in the API descriptions is what the rule is about (${list.en}).`,
  }
}
