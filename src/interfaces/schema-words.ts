/** Sentences about what does not fit the official schema of a format. */
import { inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { code, codes, hereIs, joined, lead, shown, typeWords } from './fault-phrases.ts'
import { nearestKey } from './nearest-key.ts'
import { otherForm, otherVersion } from './other-versions.ts'
import type { SchemaMistake } from './schema-mistakes.ts'

type Of<What extends SchemaMistake['what']> = Extract<SchemaMistake, { what: What }>

/** What to write under a key that is missing. */
const advice: Readonly<Record<string, Text>> = {
  responses: {
    fi: ' Kerro siinä ainakin yksi vastaus, esimerkiksi `"200"`.',
    sv: ' Beskriv minst ett svar där, till exempel `"200"`.',
    en: ' Describe at least one response there, for example `"200"`.',
  },
  info: {
    fi: ' Siihen kuuluvat `title` ja `version`.',
    sv: ' Till den hör `title` och `version`.',
    en: ' It holds `title` and `version`.',
  },
  paths: {
    fi: ' Jos polkuja ei ole, kirjoita `paths: {}`.',
    sv: ' Om det inte finns några sökvägar, skriv `paths: {}`.',
    en: ' If there are no paths, write `paths: {}`.',
  },
  required: {
    fi: ' Polun parametri on aina pakollinen: kirjoita `required: true`.',
    sv: ' En parameter i sökvägen är alltid obligatorisk: skriv `required: true`.',
    en: ' A path parameter is always required: write `required: true`.',
  },
}

function missing({ keys, definition }: Of<'missing'>): Text {
  const [key = ''] = keys
  if (keys.length > 1) {
    const any = codes(keys, 'or')
    return {
      fi: `tästä puuttuu jokin näistä avaimista: ${any.fi}. Lisää se.`,
      sv: `här saknas någon av nycklarna ${any.sv}. Lägg till den.`,
      en: `one of the keys ${any.en} is missing here. Add it.`,
    }
  }
  const more = key === 'required' && !/param|location/iu.test(definition) ? null : (advice[key] ?? null)
  return joined(
    {
      fi: `tästä puuttuu avain ${code(key)}. Lisää se.`,
      sv: `här saknas nyckeln ${code(key)}. Lägg till den.`,
      en: `the key ${code(key)} is missing here. Add it.`,
    },
    more,
  )
}

const ownNames: Text = {
  fi: ' Poista se. Jos se on oma lisäyksesi, anna sille nimi, joka alkaa `x-`.',
  sv: ' Ta bort den. Om den är ett eget tillägg, ge den ett namn som börjar med `x-`.',
  en: ' Remove it. If it is an addition of your own, give it a name that begins with `x-`.',
}

function unknown(mistake: Of<'unknown'>, version: string): Text {
  const { key, known, definition } = mistake
  const special = specialKey(key, definition)
  if (special) return special
  const other = otherVersion(key, definition, version)
  if (other) return other
  const near = nearestKey(key, known)
  const meant = near === null ? null : code(near)
  return {
    fi: `avain ${code(key)} ei kuulu tähän.${meant ? ` Tarkoititko ${meant}?` : ownNames.fi}`,
    sv: `nyckeln ${code(key)} hör inte hit.${meant ? ` Menade du ${meant}?` : ownNames.sv}`,
    en: `the key ${code(key)} does not belong here.${meant ? ` Did you mean ${meant}?` : ownNames.en}`,
  }
}

/** Keys with a form of their own: paths, codes of responses, references where none can stand. */
function specialKey(key: string, definition: string): Text | null {
  if (key === '$ref')
    return {
      fi: 'tähän ei voi kirjoittaa viittausta `$ref`. Viittaa yksittäiseen osaan tämän sisällä.',
      sv: 'här kan ingen hänvisning `$ref` stå. Hänvisa från en enskild del inom den här.',
      en: 'a reference `$ref` cannot stand here. Refer from a single part inside this one.',
    }
  if (/^paths$/iu.test(definition))
    return {
      fi: `polku ${code(key)} ei ala vinoviivalla. Kirjoita ${code(`/${key}`)}.`,
      sv: `sökvägen ${code(key)} börjar inte med ett snedstreck. Skriv ${code(`/${key}`)}.`,
      en: `the path ${code(key)} does not begin with a slash. Write ${code(`/${key}`)}.`,
    }
  if (/^responses$/iu.test(definition))
    return {
      fi: `vastauksen avain ${code(key)} ei kelpaa. Kirjoita kolminumeroinen koodi, esimerkiksi \`"200"\`, tai \`default\`.`,
      sv: `svarets nyckel ${code(key)} är inte giltig. Skriv en tresiffrig kod, till exempel \`"200"\`, eller \`default\`.`,
      en: `the key ${code(key)} of a response is not valid. Write a code of three digits, for example \`"200"\`, or \`default\`.`,
    }
  return null
}

const quotes: Text = {
  fi: ' Kirjoita arvo lainausmerkkeihin.',
  sv: ' Skriv värdet inom citattecken.',
  en: ' Put the value in quotes.',
}

function wrongType(mistake: Of<'type'>, version: string): Text {
  const { expected, value } = mistake
  const here = hereIs(value)
  const wanted = typeWords(expected)
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  const more = otherForm(mistake, version) ?? (scalar && expected.includes('string') ? quotes : null)
  return joined(
    {
      fi: `${here.fi}, mutta tähän kuuluu ${wanted.fi}.`,
      sv: `${here.sv}, men hit hör ${wanted.sv}.`,
      en: `${here.en}, expected ${wanted.en}.`,
    },
    more,
  )
}

function wrongValue(mistake: Of<'value'>, version: string): Text {
  const { allowed, value } = mistake
  const words = allowed.map(String)
  const text = typeof value === 'object' && value !== null ? '' : String(value)
  const near =
    typeof value === 'string' ? (words.find((word) => word === text.trim()) ?? nearestKey(text, words)) : null
  const [only] = words
  const right = allowed.length === 1 ? code(only as string) : codes(words, 'or').en
  const list = codes(words, 'or')
  const inQuotes = value !== null && typeof value !== 'string' && words.includes(text) ? quotes : null
  const more = otherForm(mistake, version) ?? inQuotes
  const meant = near === null ? null : code(near)
  return joined(
    {
      fi: `arvo ${shown(value)} ei kelpaa. ${meant ? `Tarkoititko ${meant}?` : allowed.length === 1 ? `Kirjoita ${right}.` : `Kirjoita jokin näistä: ${list.fi}.`}`,
      sv: `värdet ${shown(value)} är inte giltigt. ${meant ? `Menade du ${meant}?` : allowed.length === 1 ? `Skriv ${right}.` : `Skriv något av följande: ${list.sv}.`}`,
      en: `the value ${shown(value)} is not valid. ${meant ? `Did you mean ${meant}?` : allowed.length === 1 ? `Write ${right}.` : `Write one of these: ${list.en}.`}`,
    },
    more,
  )
}

/** Forms that the official schemas ask for, in words. */
const forms: Readonly<Record<string, Text>> = {
  '^/': {
    fi: 'vinoviivalla alkava polku',
    sv: 'en sökväg som börjar med ett snedstreck',
    en: 'a path that begins with a slash',
  },
  '^[^{}/ :\\\\]+(?::\\d+)?$': {
    fi: 'pelkkä palvelimen nimi, esimerkiksi `api.example.fi`, ilman osoitteen alkua `https://` ja polkua',
    sv: 'bara serverns namn, till exempel `api.example.fi`, utan `https://` och sökväg',
    en: 'the name of the server alone, for example `api.example.fi`, without `https://` and path',
  },
  '^[^{}]+$': { fi: 'nimi ilman aaltosulkeita', sv: 'ett namn utan klammerparenteser', en: 'a name without braces' },
}

function wrongForm({ pattern, value }: Of<'pattern'>): Text {
  const form = Object.hasOwn(forms, pattern) ? forms[pattern] : undefined
  const wanted = form ?? {
    fi: `arvo, joka sopii kaavaan ${code(pattern)}`,
    sv: `ett värde som passar mönstret ${code(pattern)}`,
    en: `a value that fits the pattern ${code(pattern)}`,
  }
  return {
    fi: `arvo ${shown(value)} ei kelpaa. Tähän kuuluu ${wanted.fi}.`,
    sv: `värdet ${shown(value)} är inte giltigt. Hit hör ${wanted.sv}.`,
    en: `the value ${shown(value)} is not valid. Expected is ${wanted.en}.`,
  }
}

const wrongName = ({ key }: Of<'name'>): Text => ({
  fi: `nimi ${code(key)} ei kelpaa. Käytä vain kirjaimia A–Z, numeroita ja merkkejä \`.\`, \`-\` ja \`_\`.`,
  sv: `namnet ${code(key)} är inte giltigt. Använd bara bokstäverna A–Z, siffror och tecknen \`.\`, \`-\` och \`_\`.`,
  en: `the name ${code(key)} is not valid. Use only the letters A–Z, digits and the characters \`.\`, \`-\` and \`_\`.`,
})

function together({ keys, definition }: Of<'together'>): Text {
  if (/^responses$/iu.test(definition)) return tooFew(1)
  const both = codes(keys, 'and')
  return {
    fi: `avaimet ${both.fi} eivät voi olla tässä yhtä aikaa. Poista toinen.`,
    sv: `nycklarna ${both.sv} kan inte stå här samtidigt. Ta bort den ena.`,
    en: `the keys ${both.en} cannot stand here together. Remove one of them.`,
  }
}

const tooFew = (limit: number): Text => ({
  fi:
    limit === 1
      ? 'tämä on tyhjä. Lisää ainakin yksi kohta tai poista avain.'
      : `tähän kuuluu vähintään ${limit} kohtaa.`,
  sv:
    limit === 1
      ? 'det här är tomt. Lägg till minst en punkt eller ta bort nyckeln.'
      : `hit hör minst ${limit} punkter.`,
  en:
    limit === 1
      ? 'this is empty. Add at least one entry or remove the key.'
      : `at least ${limit} entries are expected here.`,
})

const tooMany = (limit: number): Text => ({
  fi: `tässä on liikaa kohtia: enintään ${limit}.`,
  sv: `här finns för många punkter: högst ${limit}.`,
  en: `there are too many entries here: at most ${limit}.`,
})

const outOfRange = ({ what, limit, value }: Of<'low' | 'high' | 'few' | 'many'>): Text => ({
  fi: `arvo ${shown(value)} ei kelpaa. ${what === 'low' ? 'Pienin' : 'Suurin'} sallittu arvo on ${limit}.`,
  sv: `värdet ${shown(value)} är inte giltigt. Det ${what === 'low' ? 'minsta' : 'största'} tillåtna värdet är ${limit}.`,
  en: `the value ${shown(value)} is not valid. The ${what === 'low' ? 'smallest' : 'largest'} allowed value is ${limit}.`,
})

const twice = ({ value }: Of<'twice'>): Text => ({
  fi: `${shown(value)} on luettelossa kahdesti. Poista toinen.`,
  sv: `${shown(value)} finns två gånger i listan. Ta bort den ena.`,
  en: `${shown(value)} stands twice in the list. Remove one of them.`,
})

const unfit = ({ value }: Of<'unfit'>): Text => ({
  fi: `${shown(value)} ei sovi tähän.`,
  sv: `${shown(value)} passar inte här.`,
  en: `${shown(value)} does not fit here.`,
})

function words(mistake: SchemaMistake, version: string): Text {
  switch (mistake.what) {
    case 'missing':
      return missing(mistake)
    case 'unknown':
      return unknown(mistake, version)
    case 'name':
      return wrongName(mistake)
    case 'type':
      return wrongType(mistake, version)
    case 'value':
      return wrongValue(mistake, version)
    case 'pattern':
      return wrongForm(mistake)
    case 'together':
      return together(mistake)
    case 'few':
      return tooFew(mistake.limit)
    case 'many':
      return tooMany(mistake.limit)
    case 'twice':
      return twice(mistake)
    case 'unfit':
      return unfit(mistake)
    default:
      return outOfRange(mistake)
  }
}

const aboutKey = new Set<SchemaMistake['what']>(['unknown', 'name'])

/** The sentence for a mistake. `steps`: from the top of the file; `version`: as in `openapi 3.0`. */
export function schemaWords(mistake: SchemaMistake, steps: readonly (string | number)[], version: string): Text {
  const before = aboutKey.has(mistake.what) ? steps.slice(0, -1) : steps
  const from = lead(before)
  const said = words(mistake, version)
  return inAll((language) => `${from[language]}${said[language]}`)
}
