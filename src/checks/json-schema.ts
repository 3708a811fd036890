/**
 * JSON Schemas that people write for their own files, made into validators. A schema is hostile input: references lead
 * nowhere outside it, regular expressions run on RE2, and no validation takes more than a bounded number of steps.
 */
import type { Ajv, Options as AjvOptions, ErrorObject } from 'ajv'

/** What is wrong with a schema itself: it refers to something outside it (`reference`), or its form is not that of a schema. */
export interface UnfitSchema {
  unfit: 'reference' | 'form' | 'expression'
  /** The reference, or what the validator says (in English). */
  detail: string
}

/** What a value has wrong; null: looking at it took more steps than are allowed. */
export type ValidateValue = (value: unknown) => readonly ErrorObject[] | null

/** Subschemas that are applied in one validation; ordinary files of a megabyte need some tens of thousands. */
const mostSteps = 1_000_000
const mostErrors = 200
/** Keyword of ours in every subschema: counts the steps. */
const stepKeyword = 'x-kuntalint-step'
/** Under these stand values, and no schemas. */
const values = new Set(['enum', 'const', 'default', 'examples', 'example', 'dependentRequired', 'required'])

class TooManySteps extends Error {}

type Plain = Readonly<Record<string, unknown>>
const isMap = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

/** A copy of the schema in which every object counts a step. Where an object is a map of schemas, one more is harmless. */
function counting(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(counting)
  if (!isMap(schema)) return schema
  const parts = Object.entries(schema).map(([key, value]) => [key, values.has(key) ? value : counting(value)])
  return Object.fromEntries([...parts, [stepKeyword, true]])
}

const dialectOf = (schema: Plain): '2020' | '2019' | '04' | '07' => {
  const name = String(schema.$schema ?? '')
  if (name.includes('2020-12')) return '2020'
  if (name.includes('2019-09')) return '2019'
  return /draft-0?4\//u.test(name) ? '04' : '07'
}

type Engine = new (options: AjvOptions) => Ajv

/** These packages are CommonJS: bundled, they have a default export and no other. */
async function engineOf(schema: Plain, options: AjvOptions): Promise<Ajv> {
  const load = {
    '2020': () => import('ajv/dist/2020.js'),
    '2019': () => import('ajv/dist/2019.js'),
    '04': () => import('ajv-draft-04'),
    '07': () => import('ajv'),
  }[dialectOf(schema)]
  const { default: Loaded } = (await load()) as unknown as { default: Engine }
  return new Loaded(options)
}

/** Equal values in a list, found in linear time: the validator's own way compares each with each. */
const unique = (wanted: boolean, list: unknown): boolean => {
  if (!wanted || !Array.isArray(list)) return true
  return new Set(list.map((item) => JSON.stringify(sorted(item)))).size === list.length
}
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isMap(value)) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, part]) => [key, sorted(part)])
}

const unfit = (error: unknown): UnfitSchema => {
  const detail = error instanceof Error ? error.message : String(error)
  const reference = (error as { missingRef?: string }).missingRef
  if (reference !== undefined) return { unfit: 'reference', detail: reference }
  return { unfit: /regular expression|error parsing regexp/iu.test(detail) ? 'expression' : 'form', detail }
}

/**
 * A validator of a schema (draft 04, 06, 07, 2019-09 or 2020-12 by its `$schema`; 07 when it names none), or what is wrong
 * with the schema. Nothing is fetched.
 */
export async function validatorOf(schema: Plain): Promise<ValidateValue | UnfitSchema> {
  const { RE2JS } = await import('re2js')
  const regExp = Object.assign(
    (pattern: string, flags: string) => {
      const compiled = RE2JS.compile(pattern, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0)
      // ajv tells expressions apart by what they are as texts.
      return { test: (text: string) => compiled.matcher(text).find(), toString: () => `${flags} ${pattern}` }
    },
    { code: 're2' },
  )
  const options = {
    strict: false,
    allErrors: true,
    verbose: false,
    inlineRefs: false,
    logger: false,
    ownProperties: true,
  }
  try {
    const ajv = await engineOf(schema, { ...options, code: { regExp: regExp as never } } as AjvOptions)
    const { default: addFormats } = await import('ajv-formats')
    ;(addFormats as unknown as (ajv: Ajv, options: { mode: 'fast' }) => void)(ajv, { mode: 'fast' })
    let steps = 0
    ajv.addKeyword({
      keyword: stepKeyword,
      errors: false,
      validate: () => {
        steps += 1
        if (steps > mostSteps) throw new TooManySteps()
        return true
      },
    })
    ajv.removeKeyword('uniqueItems')
    ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: unique })
    const { $schema: _, ...rest } = counting(schema) as Plain
    const validate = ajv.compile(rest)
    return (value) => {
      steps = 0
      try {
        return validate(value) ? [] : (validate.errors ?? []).slice(0, mostErrors)
      } catch (error) {
        // A schema that refers to itself without an end overflows the stack.
        if (error instanceof TooManySteps || error instanceof RangeError) return null
        throw error
      }
    }
  } catch (error) {
    return unfit(error)
  }
}
