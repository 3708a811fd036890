import type { ErrorObject } from 'ajv'
import type { Inventory } from '../artefact.ts'
import type { ParsedFile, Steps } from '../description.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, type Chosen, chosenFiles, nothingChosen, readFiles } from './chosen-files.ts'
import { dataFile } from './data-file.ts'
import { type ValidateValue, validatorOf } from './json-schema.ts'
import { code } from './phrases.ts'
import { fitWords, unfitWords } from './schema-fits-words.ts'

export interface Options extends Chosen {
  /** A JSON Schema. */
  schema?: Readonly<Record<string, unknown>>
  /** Path of the schema in the repository, when the rule does not hold it. */
  schemaFile?: string
  /** `first`: only the first file by the order of paths. Default: every file. */
  of?: 'every' | 'first'
}

const noSchema = (path: string): Text => ({
  fi: `Säännön skeemaa ${code(path)} ei ole koodivarastossa, tai sitä ei voi lukea.`,
  sv: `Regelns schema ${code(path)} finns inte i kodförrådet eller går inte att läsa.`,
  en: `The schema ${code(path)} of the rule is not in the repository, or cannot be read.`,
})
const tooLong = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} vertaaminen säännön skeemaan kesti liian kauan. Yksinkertaista skeemaa.`,
  sv: `Att jämföra filen ${code(path)} med regelns schema tog för lång tid. Förenkla schemat.`,
  en: `Comparing ${code(path)} with the schema of the rule took too long. Make the schema simpler.`,
})

type Schema = { schema: Readonly<Record<string, unknown>> } | { missing: Text }

async function schemaOf(inventory: Inventory, { schema, schemaFile = '' }: Options): Promise<Schema> {
  if (schema) return { schema }
  for await (const read of readFiles(inventory, [schemaFile])) {
    if ('unread' in read) return { missing: read.unread }
    if (read.content.kind !== 'text') break
    const data = await dataFile(schemaFile, read.content.text)
    if ('file' in data && data.file.value !== null && typeof data.file.value === 'object')
      return { schema: data.file.value as Readonly<Record<string, unknown>> }
  }
  return { missing: noSchema(schemaFile) }
}

/** Says only that something else is wrong. */
const structural = new Set(['if', 'propertyNames', 'allOf'])

/** At one place one error is enough, and of alternatives only that none fits, unless nothing else is told there. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const within = ({ schemaPath }: ErrorObject): boolean =>
    choices.some((choice) => schemaPath.startsWith(`${choice.schemaPath}/`))
  const best = new Map<string, ErrorObject>()
  for (const error of errors) {
    if (structural.has(error.keyword) || within(error)) continue
    const { params } = error
    const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? ''
    const place = `${error.instancePath}\0${String(key)}`
    if (!best.has(place)) best.set(place, error)
  }
  return [...best.values()]
}

function stepsOf(pointer: string, value: unknown): Steps {
  const steps: (string | number)[] = []
  let at = value
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(at) ? Number(name) : name
    steps.push(step)
    at =
      at !== null && typeof at === 'object' && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined
  }
  return steps
}

function problemsIn(file: ParsedFile, errors: readonly ErrorObject[]): readonly Problem[] {
  return telling(errors).map((error) => {
    const steps = stepsOf(error.instancePath, file.value)
    const unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty
    const at = unknown === undefined ? steps : [...steps, String(unknown)]
    const key = unknown !== undefined || error.keyword === 'required'
    return {
      message: fitWords(error, steps.join('.')),
      location: file.place(at, key ? 'key' : 'value'),
      key: `${at.join('/')} ${error.keyword} ${String(error.params.missingProperty ?? '')}`.trim(),
    }
  })
}

async function judged(path: string, text: string, validate: ValidateValue): Promise<readonly Problem[] | Text> {
  const data = await dataFile(path, text)
  if (!('file' in data)) return [{ ...data, key: 'syntax', hides: true }]
  const errors = validate(data.file.value)
  return errors === null ? tooLong(path) : problemsIn(data.file, errors)
}

/** Do data files (JSON, YAML, TOML) have the form that a JSON Schema gives? */
export default {
  async judge({ inventory }, options) {
    const all = await chosenFiles(inventory, options)
    if (all.length === 0) return nothingChosen(inventory, options)
    const paths = options.of === 'first' ? all.slice(0, 1) : all
    const schema = await schemaOf(inventory, options)
    if ('missing' in schema) return { undetermined: schema.missing }
    const validate = await validatorOf(schema.schema)
    if (typeof validate !== 'function') return { undetermined: unfitWords(validate) }
    const problems: Problem[] = []
    const unread: Text[] = []
    for await (const file of readFiles(inventory, paths)) {
      if ('unread' in file) unread.push(file.unread)
      else if (file.content.kind === 'text') {
        const found = await judged(file.path, file.content.text, validate)
        if (Array.isArray(found)) problems.push(...found)
        else unread.push(found as Text)
      }
    }
    return answered(problems, unread, paths)
  },
} satisfies Check<Options>
