import { listed } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Segment } from './yaml-values.ts'

/** Sentences about a value that does not fit its schema; `at` is the place in the file in words. */

const inAll = (say: (language: Language) => string): Text => ({ fi: say('fi'), sv: say('sv'), en: say('en') })

const longestShown = 60
const mostListed = 20

/** A value as it is quoted: `"stabel"`, cut when long. */
export const quoted = (value: string): string =>
  JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)

/** The same in the quotation marks of Finnish and Swedish: `”stabel”`. */
export const cited = (value: string): string => `”${quoted(value).slice(1, -1)}”`

const item: Text = { fi: 'kohta', sv: 'punkt', en: 'item' }

/** A path in words: `` `product.kind`, kohta 2 ``. */
export function where(path: readonly Segment[]): Text {
  return inAll((language) => {
    const parts: string[] = []
    let keys: string[] = []
    const flush = (): void => {
      if (keys.length > 0) parts.push(`\`${keys.join('.').slice(0, 200)}\``)
      keys = []
    }
    for (const segment of path) {
      if (typeof segment === 'string') keys.push(segment)
      else {
        flush()
        parts.push(`${item[language]} ${segment + 1}`)
      }
    }
    flush()
    return parts.join(', ')
  })
}

const top: Text = { fi: 'Tiedoston ylätaso', sv: 'Filens översta nivå', en: 'The top level of the file' }

const values = (known: readonly unknown[]): string => {
  const shown = known.slice(0, mostListed).map(String)
  return known.length > mostListed ? `${shown.join(', ')} …` : shown.join(', ')
}

const meant = (near: string | null): Text =>
  near === null
    ? { fi: '', sv: '', en: '' }
    : { fi: ` Tarkoititko ”${near}”?`, sv: ` Menade du ”${near}”?`, en: ` Did you mean "${near}"?` }

export function unknownKey(key: string, path: readonly Segment[], known: readonly string[], near: string | null): Text {
  const at = where(path)
  const top = path.length === 0
  const list = (words: string): string => (near !== null || known.length === 0 ? '' : ` ${words}: ${values(known)}.`)
  return {
    fi: `Tuntematon avain ${cited(key)} ${top ? 'tiedoston ylätasolla' : `(${at.fi})`}.${meant(near).fi}${list('Tunnetut avaimet')}`,
    sv: `Okänd nyckel ${cited(key)} ${top ? 'på filens översta nivå' : `(${at.sv})`}.${meant(near).sv}${list('Kända nycklar')}`,
    en: `Unknown key ${quoted(key)} ${top ? 'at the top level of the file' : `(${at.en})`}.${meant(near).en}${list('Known keys')}`,
  }
}

export function neededKey(key: string, path: readonly Segment[]): Text {
  const at = where(path)
  if (path.length === 0)
    return {
      fi: `Tarvitaan myös avain ”${key}”. Lisää se.`,
      sv: `Nyckeln ”${key}” behövs också. Lägg till den.`,
      en: `The key "${key}" is needed too. Add it.`,
    }
  return {
    fi: `${at.fi}: tarvitaan myös avain ”${key}”. Lisää se.`,
    sv: `${at.sv}: nyckeln ”${key}” behövs också. Lägg till den.`,
    en: `${at.en}: the key "${key}" is needed too. Add it.`,
  }
}

export function oneKeyNeeded(keys: readonly string[], path: readonly Segment[]): Text {
  const at = where(path)
  return {
    fi: `${at.fi}: tarvitaan vähintään yksi avaimista ${listed(keys, 'fi')}.`,
    sv: `${at.sv}: minst en av nycklarna ${listed(keys, 'sv')} behövs.`,
    en: `${at.en}: at least one of the keys ${listed(keys, 'en')} is needed.`,
  }
}

export function notAllowed(
  value: unknown,
  path: readonly Segment[],
  allowed: readonly unknown[],
  near: string | null,
): Text {
  const at = where(path)
  const found = typeof value === 'string' ? quoted(value) : String(value)
  const told = typeof value === 'string' ? cited(value) : String(value)
  return {
    fi: `${at.fi} on ${told}.${meant(near).fi} Sallitut arvot: ${values(allowed)}.`,
    sv: `${at.sv} är ${told}.${meant(near).sv} Tillåtna värden: ${values(allowed)}.`,
    en: `${at.en} is ${found}.${meant(near).en} Allowed values: ${values(allowed)}.`,
  }
}

/** What was found, as a noun. */
function found(value: unknown): Text {
  if (value === null || value === undefined) return { fi: 'tyhjä', sv: 'ett tomt värde', en: 'nothing' }
  if (Array.isArray(value)) return { fi: 'luettelo', sv: 'en lista', en: 'a list' }
  if (typeof value === 'object') return { fi: 'avaimia ja arvoja', sv: 'nycklar med värden', en: 'keys with values' }
  if (typeof value === 'string')
    return { fi: `teksti ${cited(value)}`, sv: `texten ${cited(value)}`, en: `the text ${quoted(value)}` }
  if (typeof value === 'number') return { fi: `luku ${value}`, sv: `talet ${value}`, en: `the number ${value}` }
  return { fi: `arvo ${String(value)}`, sv: `värdet ${String(value)}`, en: `the value ${String(value)}` }
}

const types: Readonly<Record<string, Text>> = {
  string: { fi: 'teksti', sv: 'en text', en: 'a text' },
  integer: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
  boolean: { fi: 'true tai false', sv: 'true eller false', en: 'true or false' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  object: { fi: 'avaimia ja arvoja', sv: 'nycklar med värden', en: 'keys with values' },
}

export function wrongType(value: unknown, path: readonly Segment[], expected: readonly string[]): Text {
  const is = found(value)
  const wanted = inAll((language) =>
    listed(
      expected.map((type) => types[type]?.[language] ?? type),
      language,
      'or',
    ),
  )
  const at = where(path)
  const lead = (language: Language): string => `${path.length === 0 ? top[language] : at[language]}: `
  return {
    fi: `${lead('fi')}tässä on ${is.fi}, mutta tähän kuuluu ${wanted.fi}.`,
    sv: `${lead('sv')}här står ${is.sv}, men hit hör ${wanted.sv}.`,
    en: `${lead('en')}found ${is.en}, expected ${wanted.en}.`,
  }
}

export function wrongForm(value: string, path: readonly Segment[], expected: Text): Text {
  const at = where(path)
  return {
    fi: `${at.fi} on ${cited(value)}. Tähän kuuluu ${expected.fi}.`,
    sv: `${at.sv} är ${cited(value)}. Hit hör ${expected.sv}.`,
    en: `${at.en} is ${quoted(value)}. Expected is ${expected.en}.`,
  }
}

export function emptyValue(path: readonly Segment[], of: 'text' | 'group'): Text {
  const at = where(path)
  const group = of === 'group'
  return {
    fi: `${at.fi} on tyhjä. Kirjoita siihen jotakin${group ? ' tai jätä avain pois' : ''}.`,
    sv: `${at.sv} är tom. Skriv något där${group ? ' eller utelämna nyckeln' : ''}.`,
    en: `${at.en} is empty. Write something there${group ? ' or leave the key out' : ''}.`,
  }
}

export function tooMuch(path: readonly Segment[], limit: number, of: 'characters' | 'items'): Text {
  const at = where(path)
  const unit: Text =
    of === 'characters'
      ? { fi: 'merkkiä', sv: 'tecken', en: 'characters' }
      : { fi: 'kohtaa', sv: 'punkter', en: 'items' }
  return {
    fi: `${at.fi} on liian pitkä: enintään ${limit} ${unit.fi}. Lyhennä sitä.`,
    sv: `${at.sv} är för lång: högst ${limit} ${unit.sv}. Förkorta den.`,
    en: `${at.en} is too long: at most ${limit} ${unit.en}. Shorten it.`,
  }
}

export function outOfRange(value: unknown, path: readonly Segment[], bound: 'least' | 'most', limit: number): Text {
  const at = where(path)
  const least = bound === 'least'
  return {
    fi: `${at.fi} on ${String(value)}. ${least ? 'Pienin' : 'Suurin'} sallittu arvo on ${limit}.`,
    sv: `${at.sv} är ${String(value)}. Det ${least ? 'minsta' : 'största'} tillåtna värdet är ${limit}.`,
    en: `${at.en} is ${String(value)}. The ${least ? 'smallest' : 'largest'} allowed value is ${limit}.`,
  }
}

export function unfit(path: readonly Segment[]): Text {
  const at = where(path)
  return {
    fi: `${at.fi}: arvo ei sovi tähän. Katso muoto tiedostosta rules/schema.`,
    sv: `${at.sv}: värdet passar inte här. Se formen i rules/schema.`,
    en: `${at.en}: the value does not fit here. See the form in rules/schema.`,
  }
}
