import type { Text } from '../model.ts'
import type { Mistake } from './mistakes.ts'
import { nearest } from './nearest.ts'
import { type SchemaError, schemaMistakes, type Validate } from './schema-errors.ts'
import { cited, notAllowed, quoted, where } from './schema-words.ts'
import type { Segment, YamlDocument } from './yaml.ts'

export type Options = Readonly<Record<string, unknown>>

/** Options with their defaults, and what is wrong with them. */
export interface BoundOptions {
  options: Options
  mistakes: readonly Mistake[]
}

const unknownConcept = (word: string, path: readonly Segment[], known: readonly string[]): Text =>
  notAllowed(word, path, known, nearest(word, known))

const badExpression = (expression: string, path: readonly Segment[]): Text => {
  const at = where(path)
  return {
    fi: `${at.fi}: säännöllistä lauseketta ${cited(expression)} ei voi käyttää. Tarkista sulut; ennakointeja (?=…) ja takaviittauksia \\1 ei tueta.`,
    sv: `${at.sv}: det reguljära uttrycket ${cited(expression)} kan inte användas. Kontrollera parenteserna; framåtblickar (?=…) och bakåtreferenser \\1 stöds inte.`,
    en: `${at.en}: the regular expression ${quoted(expression)} cannot be used. Check its brackets; look-ahead (?=…) and back-references \\1 are not supported.`,
  }
}

/** Every text that stands under a key of one of these names, with its path. */
function textsUnder(value: unknown, names: ReadonlySet<string>, path: readonly Segment[] = []): [Segment[], string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsUnder(item, names, [...path, index]))
  if (typeof value === 'string') {
    const key = path.findLast((segment) => typeof segment === 'string')
    return names.has(String(key)) ? [[[...path], value]] : []
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => textsUnder(item, names, [...path, key]))
}

async function conceptMistakes(options: Options, document: YamlDocument, base: readonly Segment[]): Promise<Mistake[]> {
  const { schema: _, ...own } = options
  const named = textsUnder(own, new Set(['concept', 'concepts']))
  if (named.length === 0) return []
  const { default: vocabulary } = await import('../generated/vocabulary.json', { with: { type: 'json' } })
  const known = Object.keys(vocabulary.concepts)
  return named
    .filter(([, word]) => !known.includes(word))
    .map(([path, word]) => ({
      text: unknownConcept(word, [...base, ...path], known),
      location: document.place([...base, ...path], 'value'),
    }))
}

/** Options that hold a regular expression or several. */
const expressionNames = ['pattern', 'not', 'patterns', 'forbidden', 'words']

/** A text, or a list of texts; `not` is also what a list of globs is called. */
function expressionsIn(value: unknown, path: readonly Segment[]): readonly (readonly [readonly Segment[], string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (!Array.isArray(value) || path.at(-1) === 'not') return []
  return value.flatMap((one, index) => (typeof one === 'string' ? [[[...path, index], one] as const] : []))
}

/** A JSON Schema that a rule holds is tried when the rule is read, and not first when it judges. */
async function schemaMistake(options: Options, document: YamlDocument, base: readonly Segment[]): Promise<Mistake[]> {
  const { schema } = options
  if (schema === null || typeof schema !== 'object') return []
  const [{ validatorOf }, { unfitWords }] = await Promise.all([
    import('../checks/json-schema.ts'),
    import('../checks/schema-fits-words.ts'),
  ])
  const validate = await validatorOf(schema as Options)
  if (typeof validate === 'function') return []
  return [{ text: unfitWords(validate), location: document.place([...base, 'schema'], 'key') }]
}

async function expressionMistakes(
  options: Options,
  document: YamlDocument,
  base: readonly Segment[],
): Promise<Mistake[]> {
  const given = expressionNames.flatMap((name) => expressionsIn(options[name], [...base, name]))
  if (given.length === 0) return []
  const { RE2JS } = await import('re2js')
  return given.flatMap(([path, expression]) => {
    try {
      RE2JS.compile(expression)
      return []
    } catch {
      return [{ text: badExpression(expression, path), location: document.place(path, 'value') }]
    }
  })
}

/**
 * Checks the options of a check against its schema, the vocabulary and the expression engine, and fills the defaults in.
 * `base`: where the options stand in the document.
 */
export async function bindOptions(
  check: string,
  given: Options,
  document: YamlDocument,
  base: readonly Segment[],
): Promise<BoundOptions> {
  const validators: Readonly<Record<string, Validate>> = await import('../generated/validate-options.js')
  const validate = validators[`options_${check.replaceAll('-', '_')}`]
  if (validate === undefined) throw new TypeError(`No validator for the options of ${check}`)
  const options = structuredClone(given) as Record<string, unknown>
  const fits = validate(options)
  const errors: readonly SchemaError[] = fits ? [] : (validate.errors ?? [])
  const mistakes = [
    ...schemaMistakes(errors, document, base),
    ...(fits ? await conceptMistakes(options, document, base) : []),
    ...(fits ? await expressionMistakes(options, document, base) : []),
    ...(fits ? await schemaMistake(options, document, base) : []),
  ]
  return { options, mistakes }
}
