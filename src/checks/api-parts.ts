import type { ApiFormat, Selection } from '../description.ts'
import { placeOf } from '../interfaces/parts.ts'
import { fieldOf, reachedFrom, type Selected, selectFrom, wholeOf } from '../interfaces/selection.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { lacking, noneSelected, notCounted, shareText, unfitting } from './api-parts-words.ts'
import { type OpenedApi, openedApis, placesOfMany } from './own-apis.ts'

export interface Options {
  /** What is looked at: each thing of this kind. Default: the description as a whole. */
  select?: Selection
  /** Dotted path from there to what is looked at, `*` for any one step: `components.schemas.*`. */
  at?: string
  /** Dotted name of a field: `description`. Operations also have their `note` and the `security` that holds for them. */
  field?: string
  /** One of these is enough. */
  anyOf?: readonly string[]
  /** What is looked for in the value (RE2). */
  pattern?: string
  /** Values in which this is found do not count (RE2). */
  not?: string
  /** Per cent of the things that is enough. Default: 100. */
  share?: number
  /** Default: openapi and asyncapi. */
  formats?: readonly ApiFormat[]
}

const defaults: readonly ApiFormat[] = ['openapi', 'asyncapi']
/** So many problems of one description are told one by one. */
const most = 10

/** Does a value hold this? */
type Finds = (value: string) => boolean

interface Asked {
  fields: readonly string[]
  pattern: Finds | null
  not: Finds | null
}

async function finder(pattern: string | undefined): Promise<Finds | null> {
  if (pattern === undefined) return null
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern)
  return (value) => compiled.matcher(value).find()
}

/** A value as words: a scalar, or each scalar of a list. */
const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one !== 'object').map(String)
    : typeof value === 'object' || value === undefined
      ? []
      : [String(value)]

/** An empty list under `security` says that nothing is asked: that is a statement. */
const isStated = (field: string, value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  (field === 'security' || (typeof value === 'object' ? Object.keys(value).length > 0 : String(value).trim() !== ''))

/** Why a thing does not hold, to be put in words when it is told; null: it does. */
function fault(one: Selected, { fields, pattern, not }: Asked, { api, bundle }: OpenedApi): (() => Text) | null {
  let wrong: (() => Text) | null = null
  for (const field of fields) {
    const values = fieldOf(one, field, bundle).filter((value) => isStated(field, value))
    if (values.length > 0 && pattern === null && not === null) return null
    for (const value of values.flatMap(wordsOf)) {
      const isLeftOut = not?.(value) ?? false
      if (!isLeftOut && (pattern?.(value) ?? true)) return null
      wrong ??= () => (isLeftOut ? notCounted : unfitting)(one.name, field, value)
    }
  }
  return wrong ?? (() => lacking(api.path, one.name, fields))
}

/** Where a thing stands; of the description as a whole, where the first field stands or would stand. */
const placed = (one: Selected, [field = '']: readonly string[]): Location =>
  one.name === '' ? one.part.file.place(field.split('.'), 'key') : placeOf(one.part)

const thingsOf = ({ bundle }: OpenedApi, { select, at }: Options): readonly Selected[] => {
  const from = select === undefined ? [wholeOf(bundle)] : selectFrom(bundle, select)
  return at === undefined ? from : reachedFrom(from, at, bundle)
}

interface Judged {
  problems: readonly Problem[]
  passed: readonly Location[]
}

function judgeOne(api: OpenedApi, options: Options, asked: Asked): Judged {
  const things = thingsOf(api, options)
  if (things.length === 0) return { problems: [], passed: [] }
  const wrong = things.flatMap((one) => {
    const message = fault(one, asked, api)
    return message === null ? [] : [{ one, message }]
  })
  const { share = 100 } = options
  const good = things.length - wrong.length
  if (100 * good >= share * things.length) return { problems: [], passed: [{ path: api.api.path, line: 1 }] }
  const keyOf = ({ name }: Selected) => [...asked.fields, name].filter(Boolean).join(' ')
  if (share === 100 && wrong.length <= most)
    return {
      problems: wrong.map(({ one, message }) => ({
        message: message(),
        location: placed(one, asked.fields),
        key: keyOf(one),
        ...(one.name === '' ? {} : { parts: [one.name] }),
      })),
      passed: [],
    }
  const open = wrong.map(({ one }) => one.name)
  const message = shareText({
    path: api.api.path,
    selection: options.at === undefined ? (options.select ?? null) : null,
    fields: asked.fields,
    all: things.length,
    good,
    share,
    open,
    formed: asked.pattern !== null || asked.not !== null,
  })
  const parts = wrong.map(({ one }) => one.part)
  const places = placesOfMany(api, parts, placeOf)
  // Below a share it is one finding, whichever things it is about; else each more of them is a new one.
  const key = [...asked.fields, ...(share < 100 ? [] : open)].join(' ')
  return { problems: [{ message, ...places, key, parts: open }], passed: [] }
}

/** Has each thing of a kind, in each of the product's own descriptions, a field with a value of the form asked for? */
export default {
  async judge({ inventory }, options) {
    const own = await openedApis(inventory, options.formats ?? defaults)
    if ('answer' in own) return own.answer
    const [pattern, not] = await Promise.all([finder(options.pattern), finder(options.not)])
    const fields = options.anyOf ?? (options.field === undefined ? [] : [options.field])
    const judged = own.apis.map((api) => judgeOne(api, options, { fields, pattern, not }))
    const problems = judged.flatMap((one) => one.problems)
    if (problems.length > 0) return { problems }
    const passed = judged.flatMap((one) => one.passed)
    return passed.length > 0 ? { passed } : { notApplicable: noneSelected(own.apis.map(({ api }) => api.path)) }
  },
} satisfies Check<Options>
