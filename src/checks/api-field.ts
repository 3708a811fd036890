import type { ApiDescription } from '../artefact.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { ownApis } from './own-apis.ts'
import { code, either, inAll } from './phrases.ts'

export interface Options {
  /** Dotted path of the field: `info.contact`. A map counts when something under it has a value. */
  field: string
  /** One of these is enough instead of the field itself: `info.contact.email`, or `email` under the field. */
  anyOf?: readonly string[]
  /** What the value must look like as a whole (RE2). */
  pattern?: string
  /** Default: openapi and asyncapi. */
  formats?: readonly ApiDescription['format'][]
}

const defaults: readonly ApiDescription['format'][] = ['openapi', 'asyncapi']

interface Value {
  value: string
  line: number
  column: number
}

/** The first of the fields that holds something: itself, or anything under it. */
function firstValue({ fields }: ApiDescription, { field, anyOf }: Options): Value | null {
  const wanted = anyOf?.flatMap((name) =>
    name.startsWith(`${field}.`) || name.includes('.') ? [name] : [`${field}.${name}`],
  ) ?? [field]
  for (const name of wanted) {
    for (const [path, value] of fields) {
      if ((path === name || path.startsWith(`${name}.`)) && value.value.trim() !== '') return value
    }
  }
  return null
}

/** The place where the field would stand: its own line, else that of its nearest parent, else the top of the file. */
function placeFor({ path, fields }: ApiDescription, field: string): Location {
  for (let name = field; name !== ''; name = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '') {
    const own = fields.get(name)
    if (own) return { path, line: own.line }
    const lines = [...fields].filter(([key]) => key.startsWith(`${name}.`)).map(([, { line }]) => line)
    if (lines.length > 0) return { path, line: Math.min(...lines) }
  }
  return { path, line: 1 }
}

const absent = (path: string, names: readonly string[]): Text => {
  const list = inAll((language) => either(names.map(code), language))
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list.sv}.`,
    en: `The API description ${code(path)} has no value for ${list.en}.`,
  }
}

const otherwise = (field: string, value: string, semantic: boolean): Text => {
  const example: Text = semantic
    ? {
        fi: ' Odotettu muoto on kolme lukua, esimerkiksi `1.4.0`.',
        sv: ' Den väntade formen är tre tal, till exempel `1.4.0`.',
        en: ' Expected are three numbers, such as `1.4.0`.',
      }
    : {
        fi: ' Arvo ei ole siinä muodossa, jota sääntö pyytää.',
        sv: ' Värdet har inte den form som regeln ber om.',
        en: ' The value has not the form that the rule asks for.',
      }
  return {
    fi: `Kentän ${code(field)} arvo on ${code(value)}.${example.fi}`,
    sv: `Fältet ${code(field)} har värdet ${code(value)}.${example.sv}`,
    en: `The value of ${code(field)} is ${code(value)}.${example.en}`,
  }
}

type Matches = (value: string) => boolean

/** A pattern that takes 1.4.0 and not 1.4 asks for a semantic version. */
function judgeOne(api: ApiDescription, options: Options, matches: Matches | null): Problem | Location {
  const found = firstValue(api, options)
  if (!found) {
    const names = options.anyOf ?? [options.field]
    return { message: absent(api.path, names), location: placeFor(api, options.field), key: options.field }
  }
  const place = { path: api.path, line: found.line, column: found.column }
  if (!matches || matches(found.value)) return place
  const semantic = matches('1.4.0') && !matches('1.4') && !matches('one')
  return { message: otherwise(options.field, found.value, semantic), location: place, key: options.field }
}

async function matcher(pattern: string | undefined): Promise<Matches | null> {
  if (pattern === undefined) return null
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern)
  return (value) => compiled.matches(value)
}

/** Has each API description a field, with a value of the form asked for? */
export default {
  async judge({ inventory }, options) {
    const formats = options.formats ?? defaults
    const own = await ownApis(inventory, formats)
    if ('answer' in own) return own.answer
    const apis = own.apis.filter(({ file, fields }) => file !== null || fields.size > 0)
    if (apis.length === 0) return nothingToRead(['api-description'])
    const matches = await matcher(options.pattern)
    const judged = apis.map((api) => judgeOne(api, options, matches))
    const problems = judged.filter((one): one is Problem => 'message' in one)
    return problems.length > 0 ? { problems } : { passed: judged.filter((one): one is Location => !('message' in one)) }
  },
} satisfies Check<Options>
