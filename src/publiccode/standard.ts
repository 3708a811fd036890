/** The standard publiccode.yml as data: `rules/publiccode.yml`, which says where each list is from. */
import data from '../generated/publiccode.json' with { type: 'json' }

/** Shapes of texts. `web`: an address of http or https; `url`: of any scheme; `file`, `logo`, `screenshot`: a path or an address. */
export type Form =
  | 'version'
  | 'url'
  | 'web'
  | 'date'
  | 'logo'
  | 'screenshot'
  | 'file'
  | 'media'
  | 'organisation'
  | 'support'
  | 'country'
  | 'language'
  | 'licence'
  | 'email'

/** Names of the lists of allowed words. */
export type ValueList = keyof typeof data.values

/** What the standard says of one key, or of the entries of a list. Versions are written `0.5`. */
export interface KeyRule {
  readonly type: 'text' | 'boolean' | 'list' | 'section' | 'languages'
  readonly form?: Form
  readonly values?: ValueList
  /** Characters as people count them. */
  readonly least?: number
  readonly most?: number
  /** Its value may tell who somebody is: no message repeats it. */
  readonly person?: boolean
  readonly required?: boolean
  /** The text of the standard asks for it in one language, the parser of the catalogues in each. */
  readonly once?: boolean
  /** Until that version it was required. */
  readonly 'required-before'?: string
  readonly since?: string
  readonly deprecated?: string
  /** What to write instead of a deprecated key. */
  readonly instead?: string
  /** A list may be written as its only entry. */
  readonly lone?: boolean
  /** Of lists: the entries. */
  readonly of?: KeyRule
  /** Of sections: their keys. Of `languages`: the keys of each language. */
  readonly keys?: Readonly<Record<string, KeyRule>>
}

/** The file as a whole. */
export const standard: KeyRule = { type: 'section', keys: data.keys as Readonly<Record<string, KeyRule>> }

/** Versions of the standard that are read; the one that is advised, and the newest that it stands for. */
export const versions: { readonly accepted: readonly string[]; readonly advised: string; readonly newest: string } =
  data.versions

/** The allowed words of a list, in the order of the standard. */
export const valuesOf = (list: ValueList): readonly string[] => data.values[list]

const sets = new Map<ValueList, ReadonlySet<string>>()

/** Is this one of the words of a list? */
export function isValue(list: ValueList, word: string): boolean {
  const known = sets.get(list) ?? new Set(valuesOf(list))
  sets.set(list, known)
  return known.has(word)
}

/** The version that brought a word of a list; null: the first one that is read. */
export const valueSince = (word: string): string | null =>
  (Object.entries(data['newer-values']).find(([name]) => name === word)?.[1] as string | undefined) ?? null

/** What a key of before 0.2 is called now; null: it went. Undefined: the name is none of those. */
export const nowCalled = (key: string): string | null | undefined =>
  Object.hasOwn(data.former, key) ? (data.former as Readonly<Record<string, string | null>>)[key] : undefined

/** A key of a section; null: the standard has none of this name there. */
export const keyOf = ({ keys = {} }: KeyRule, name: string): KeyRule | null =>
  Object.hasOwn(keys, name) ? (keys[name] as KeyRule) : null

/** `0.7`, `0.7.0` and `0` are the newest; `0.2.1` goes by `0.2`. Only for accepted versions. */
export const minorOf = (version: string): string =>
  version === versions.advised ? versions.newest : version.split('.').slice(0, 2).join('.')

/** Did version `a` come before `b`? Both are written `0.5`. */
export const isBefore = (a: string, b: string): boolean => Number(a.split('.')[1] ?? 0) < Number(b.split('.')[1] ?? 0)

function basicIn({ keys = {} }: KeyRule, prefix: string): readonly string[] {
  return Object.entries(keys).flatMap(([name, rule]) => {
    if (!rule.required) return []
    return rule.type === 'section' ? basicIn(rule, `${prefix}${name}.`) : [`${prefix}${name}`]
  })
}

/** Keys, by dotted path, without which no file is whole: those that are required wherever nothing else is said. */
export const basicKeys: readonly string[] = basicIn(standard, '')
