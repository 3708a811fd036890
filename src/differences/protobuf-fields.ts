import type { ApiChange, ChangeVerdict } from '../description.ts'
import { scalars, spoken } from '../interfaces/protobuf-names.ts'
import { jsonNameOf, type ProtoField, type ProtoMessage } from '../interfaces/protobuf-types.ts'
import type { Text } from '../model.ts'
import { type Held, type Side, toldTypes, typeText } from './protobuf-sides.ts'
import * as words from './protobuf-words.ts'
import { changed, deprecationChange } from './text-change.ts'
import { added, addedRequired, renamed, requiredNow, typeChanged } from './text-words.ts'

/** What the description said of a thing that is deprecated; null: it is not. */
export const noteOf = ({ deprecated, comment }: { deprecated: boolean; comment: string }): string | null =>
  deprecated ? comment : null

/** Can a reader see whether the field was set? `null`: it is a list, and the question does not arise. */
function presence(
  side: Side,
  message: Held<ProtoMessage>,
  field: ProtoField,
): 'required' | 'explicit' | 'implicit' | null {
  if (field.label === 'repeated' || field.mapKey !== null) return null
  if (field.oneof !== null) return 'explicit'
  const { syntax, features } = message.file
  if (syntax === 'proto2') return field.label === 'required' ? 'required' : 'explicit'
  const type = side.resolve(field.type, message.fullName)
  const isValue = scalars.has(type) || side.enums.has(type)
  if (syntax === 'proto3') return isValue && field.label !== 'optional' ? 'implicit' : 'explicit'
  const feature = [field.features, message.features, features].flatMap(
    (one) => one.get('features.field_presence') ?? [],
  )[0]
  if (feature === 'LEGACY_REQUIRED') return 'required'
  return feature === 'IMPLICIT' && isValue ? 'implicit' : 'explicit'
}

interface Pair {
  old: Side
  now: Side
  before: Held<ProtoMessage>
  after: Held<ProtoMessage>
  subject: string
}

const fieldNames = (pair: Pair, ...names: readonly string[]): readonly string[] => [
  ...names.flatMap((name) => [name, `${pair.subject}.${name}`]),
  pair.subject,
]

type Tell = (verdict: ChangeVerdict, code: string, what: Text) => ApiChange

const tell =
  (pair: Pair, before: ProtoField, after: ProtoField): Tell =>
  (verdict, code, what) =>
    changed({
      verdict,
      code,
      // Users know it by its old name.
      subject: `${pair.subject}.${before.name}`,
      what,
      before: before.location,
      after: after.location,
      names: fieldNames(pair, before.name, after.name),
      note: noteOf(before),
    })

const membersOf = (message: ProtoMessage, oneof: string): readonly string[] =>
  message.fields.filter((field) => field.oneof === oneof).map(({ name }) => name)

function oneofChanges({ before, after }: Pair, old: ProtoField, now: ProtoField, say: Tell): readonly ApiChange[] {
  if (old.oneof === now.oneof) return []
  const [were, are] = [old.oneof, now.oneof].map((name, index) =>
    name === null ? [] : membersOf(index === 0 ? before : after, name),
  ) as [readonly string[], readonly string[]]
  if (old.oneof !== null && now.oneof !== null) {
    const left = were.filter((name) => are.includes(name))
    // The whole group is called otherwise: told once, at the first of those that are left.
    if (left.length === Math.min(were.length, are.length))
      return left[0] === now.name ? [say('unclear', 'oneof-renamed', words.oneofRenamed(old.oneof, now.oneof))] : []
    return [say('breaking', 'field-moved-into-oneof', words.intoOneof(now.oneof))]
  }
  if (now.oneof !== null)
    return [say(are.length > 1 ? 'breaking' : 'unclear', 'field-moved-into-oneof', words.intoOneof(now.oneof))]
  const verdict = were.length > 1 ? 'breaking' : 'unclear'
  return [say(verdict, 'field-moved-out-of-oneof', words.outOfOneof(old.oneof as string))]
}

function presenceChanges(pair: Pair, old: ProtoField, now: ProtoField, say: Tell): readonly ApiChange[] {
  const [was, is] = [presence(pair.old, pair.before, old), presence(pair.now, pair.after, now)]
  if (was === is || was === null || is === null || old.oneof !== now.oneof) return []
  if (is === 'required') return [say('breaking', 'field-required', requiredNow)]
  if (was === 'required') return [say('unclear', 'field-not-required', words.requiredNoMore)]
  return [say('unclear', 'field-presence-changed', words.presenceChanged(is === 'explicit'))]
}

/** Types, and whether there is one or many; not for fields that are told of as another one. */
function typeChanges(pair: Pair, old: ProtoField, now: ProtoField, say: Tell): readonly ApiChange[] {
  const [from, to] = [typeText(pair.old, old, pair.before.fullName), typeText(pair.now, now, pair.after.fullName)]
  if (from !== to) {
    const told = toldTypes(from, to, pair.before.file, pair.after.file)
    return [say('breaking', 'field-type-changed', typeChanged(...told))]
  }
  const [were, are] = [old.label === 'repeated', now.label === 'repeated']
  return were === are ? [] : [say('breaking', 'field-cardinality-changed', words.manyNow(are))]
}

function changesOfField(pair: Pair, old: ProtoField, now: ProtoField): readonly ApiChange[] {
  const say = tell(pair, old, now)
  const subject = `${pair.subject}.${old.name}`
  const [wasJson, isJson] = [jsonNameOf(old), jsonNameOf(now)]
  const defaults = old.defaultValue !== now.defaultValue
  return [
    ...(old.name === now.name ? [] : [say('breaking', 'field-renamed', renamed('field', old.name, now.name))]),
    ...(old.number === now.number
      ? []
      : [say('breaking', 'field-number-changed', words.numberChanged(old.number, now.number))]),
    ...typeChanges(pair, old, now, say),
    ...oneofChanges(pair, old, now, say),
    ...presenceChanges(pair, old, now, say),
    ...(old.name === now.name && wasJson !== isJson
      ? [say('unclear', 'json-name-changed', words.jsonNameChanged(wasJson, isJson))]
      : []),
    ...(defaults ? [say('unclear', 'default-changed', words.defaultChanged(old.defaultValue, now.defaultValue))] : []),
    ...deprecationChange(
      subject,
      fieldNames(pair, old.name, now.name),
      { note: noteOf(old), at: old.location },
      { note: noteOf(now), at: now.location },
    ),
  ]
}

const byNumber = (fields: readonly ProtoField[]) => new Map(fields.map((field) => [field.number, field]))
const byName = (fields: readonly ProtoField[]) => new Map(fields.map((field) => [field.name, field]))

/** The field that has taken the number of one that is gone, if it is new itself. */
function successorOf(
  pair: Pair,
  old: ProtoField,
  oldNames: ReadonlyMap<string, ProtoField>,
  numbers: ReadonlyMap<number, ProtoField>,
) {
  const now = numbers.get(old.number)
  if (!now || oldNames.has(now.name)) return null
  const same = typeText(pair.old, old, pair.before.fullName) === typeText(pair.now, now, pair.after.fullName)
  return { now, same: same && (old.label === 'repeated') === (now.label === 'repeated') }
}

const isReserved = ({ reservedNumbers }: ProtoMessage, number: number): boolean =>
  reservedNumbers.some(({ from, to }) => from <= number && number <= to)

function removedField(pair: Pair, old: ProtoField): ApiChange {
  return changed({
    verdict: 'breaking',
    code: 'field-removed',
    subject: `${pair.subject}.${old.name}`,
    what: words.numberRemoved('field', old.number, isReserved(pair.after, old.number)),
    before: old.location,
    after: pair.after.location,
    names: fieldNames(pair, old.name),
    note: noteOf(old),
  })
}

function addedField(pair: Pair, now: ProtoField): ApiChange {
  const must = presence(pair.now, pair.after, now) === 'required'
  return changed({
    verdict: must ? 'breaking' : 'compatible',
    code: must ? 'required-field-added' : 'field-added',
    subject: `${pair.subject}.${now.name}`,
    what: must ? addedRequired('field') : added('field'),
    before: null,
    after: now.location,
    names: fieldNames(pair, now.name),
  })
}

/** Changes of the fields of a message: told apart by name, and where that is gone by number. */
export function changesOfFields(
  old: Side,
  now: Side,
  before: Held<ProtoMessage>,
  after: Held<ProtoMessage>,
): readonly ApiChange[] {
  const pair: Pair = { old, now, before, after, subject: spoken(after.fullName, after.file.package) }
  const [oldNames, newNames, newNumbers] = [byName(before.fields), byName(after.fields), byNumber(after.fields)]
  const followed = new Set<string>()
  const found = [...oldNames.values()].flatMap((field) => {
    const same = newNames.get(field.name)
    if (same) return changesOfField(pair, field, same)
    const successor = successorOf(pair, field, oldNames, newNumbers)
    if (!successor) return [removedField(pair, field)]
    followed.add(successor.now.name)
    if (successor.same) return changesOfField(pair, field, successor.now)
    const reused = words.numberReused(field.number, field.name, successor.now.name)
    return [tell(pair, field, successor.now)('breaking', 'field-number-reused', reused)]
  })
  const fresh = [...newNames.values()].filter(({ name }) => !oldNames.has(name) && !followed.has(name))
  return [...found, ...fresh.map((field) => addedField(pair, field))]
}
