/** Sentences about what in a file does not fit a schema that people wrote. */
import type { ErrorObject } from 'ajv'
import { capital } from '../language.ts'
import type { Text } from '../model.ts'
import type { UnfitSchema } from './json-schema.ts'
import { code, either, inAll, joined } from './phrases.ts'

const types: Readonly<Record<string, Text>> = {
  string: { fi: 'teksti', sv: 'en text', en: 'a text' },
  integer: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
  boolean: { fi: '`true` tai `false`', sv: '`true` eller `false`', en: '`true` or `false`' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  object: { fi: 'avaimia ja arvoja', sv: 'nycklar med värden', en: 'keys with values' },
  null: { fi: '`null`', sv: '`null`', en: '`null`' },
}

const mostListed = 8
const shown = (value: unknown): string => code(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null'))

const oneOf = (words: readonly string[]): Text =>
  inAll((language) =>
    words.length > mostListed ? `${words.slice(0, mostListed).join(', ')} …` : either(words, language),
  )

const limits: Readonly<Record<string, readonly [Text, Text, Text]>> = {
  length: [
    { fi: 'merkkiä', sv: 'tecken', en: 'characters' },
    { fi: 'tekstissä kuuluu olla vähintään', sv: 'texten ska ha minst', en: 'the text should have at least' },
    { fi: 'tekstissä saa olla enintään', sv: 'texten får ha högst', en: 'the text may have at most' },
  ],
  items: [
    { fi: 'kohtaa', sv: 'punkter', en: 'items' },
    { fi: 'luettelossa kuuluu olla vähintään', sv: 'listan ska ha minst', en: 'the list should have at least' },
    { fi: 'luettelossa saa olla enintään', sv: 'listan får ha högst', en: 'the list may have at most' },
  ],
  properties: [
    { fi: 'avainta', sv: 'nycklar', en: 'keys' },
    { fi: 'tässä kuuluu olla vähintään', sv: 'här ska finnas minst', en: 'there should be at least' },
    { fi: 'tässä saa olla enintään', sv: 'här får finnas högst', en: 'there may be at most' },
  ],
}

function amount(keyword: string, limit: number): Text | null {
  const [, way, of] = /^(min|max)(Length|Items|Properties)$/u.exec(keyword) ?? []
  const words = limits[of?.toLowerCase() ?? '']
  if (!words) return null
  const start = way === 'min' ? words[1] : words[2]
  return inAll((language) => `${start[language]} ${limit} ${words[0][language]}.`)
}

const bounds: Readonly<Record<string, Text>> = {
  '>=': { fi: 'vähintään', sv: 'minst', en: 'at least' },
  '<=': { fi: 'enintään', sv: 'högst', en: 'at most' },
  '>': { fi: 'suurempi kuin', sv: 'större än', en: 'more than' },
  '<': { fi: 'pienempi kuin', sv: 'mindre än', en: 'less than' },
}

const wanted = ({ fi, sv, en }: Text): Text => ({
  fi: `tähän kuuluu ${fi}.`,
  sv: `hit hör ${sv}.`,
  en: `expected is ${en}.`,
})

function allowed(words: readonly string[]): Text {
  const list = oneOf(words)
  if (words.length === 1) return wanted(list)
  return {
    fi: `tähän kuuluu jokin näistä: ${list.fi}.`,
    sv: `hit hör något av följande: ${list.sv}.`,
    en: `expected is one of these: ${list.en}.`,
  }
}

const unknownKey = (key: string): Text => ({
  fi: `avain ${code(key)} ei kuulu tähän. Poista se tai korjaa sen nimi.`,
  sv: `nyckeln ${code(key)} hör inte hit. Ta bort den eller rätta namnet.`,
  en: `the key ${code(key)} does not belong here. Remove it, or correct its name.`,
})
const missingKey = (key: string): Text => ({
  fi: `tästä puuttuu avain ${code(key)}. Lisää se.`,
  sv: `här saknas nyckeln ${code(key)}. Lägg till den.`,
  en: `the key ${code(key)} is missing here. Add it.`,
})
const twice: Text = {
  fi: 'luettelossa on sama kohta kahdesti. Poista toinen.',
  sv: 'listan har samma punkt två gånger. Ta bort den ena.',
  en: 'the list has the same item twice. Remove one of them.',
}
const unfit: Text = {
  fi: 'tämä ei sovi skeemaan, jota sääntö käyttää.',
  sv: 'det här passar inte det schema som regeln använder.',
  en: 'this does not fit the schema that the rule uses.',
}

function said({ keyword, params }: ErrorObject): Text {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      return missingKey(String(params.missingProperty))
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(String(params.additionalProperty ?? params.unevaluatedProperty))
    case 'type': {
      const names = [params.type as string | string[]].flat()
      return wanted(
        inAll((language) =>
          either(
            names.map((name) => types[name]?.[language] ?? name),
            language,
          ),
        ),
      )
    }
    case 'enum':
      return allowed((params.allowedValues as unknown[]).map(shown))
    case 'const':
      return allowed([shown(params.allowedValue)])
    case 'pattern':
      return wanted({
        fi: `arvo, joka sopii kaavaan ${code(String(params.pattern))}`,
        sv: `ett värde som passar mönstret ${code(String(params.pattern))}`,
        en: `a value that fits the pattern ${code(String(params.pattern))}`,
      })
    case 'format':
      return wanted({
        fi: `arvo, jonka muoto on ${code(String(params.format))}`,
        sv: `ett värde av formen ${code(String(params.format))}`,
        en: `a value of the form ${code(String(params.format))}`,
      })
    case 'uniqueItems':
      return twice
    default:
      return amount(keyword, Number(params.limit)) ?? bound(params) ?? unfit
  }
}

function bound({ comparison, limit }: ErrorObject['params']): Text | null {
  const words = bounds[String(comparison)]
  return words ? inAll((language) => wanted(inAll((one) => `${words[one]} ${limit}`))[language]) : null
}

/** The sentence for an error of a validator. `path`: where in the file, as `maintenance.contacts.0`. */
export function fitWords(error: ErrorObject, path: string): Text {
  const text = said(error)
  return path === ''
    ? inAll((language) => capital(text[language]))
    : inAll((language) => `${code(path)}: ${text[language]}`)
}

/** Why a schema cannot be used. */
export function unfitWords({ unfit: why, detail }: UnfitSchema): Text {
  if (why === 'reference')
    return {
      fi: `Säännön skeema viittaa kohtaan ${code(detail)}, jota siinä ei ole. Skeeman ulkopuolelta ei haeta mitään: kirjoita osa skeemaan.`,
      sv: `Regelns schema hänvisar till ${code(detail)}, som inte finns i det. Ingenting hämtas utifrån: skriv delen i schemat.`,
      en: `The schema of the rule refers to ${code(detail)}, which is not in it. Nothing is fetched from outside: write the part into the schema.`,
    }
  if (why === 'expression')
    return {
      fi: `Säännön skeemassa on säännöllinen lauseke, jota ei voi käyttää; ennakointeja (?=…) ja takaviittauksia \\1 ei tueta: ${code(detail)}.`,
      sv: `Regelns schema har ett reguljärt uttryck som inte kan användas; framåtblickar (?=…) och bakåtreferenser \\1 stöds inte: ${code(detail)}.`,
      en: `The schema of the rule has a regular expression that cannot be used; look-ahead (?=…) and back-references \\1 are not supported: ${code(detail)}.`,
    }
  return joined([
    {
      fi: 'Säännön skeemaa ei voi käyttää, koska se ei ole JSON Schema -muotoa.',
      sv: 'Regelns schema kan inte användas, eftersom det inte har formen JSON Schema.',
      en: 'The schema of the rule cannot be used, because it does not have the form of a JSON Schema.',
    },
    inAll(() => `(${code(detail)})`),
  ])
}
