import type { ConstValueNode, InputValueDefinitionNode, TypeNode } from 'graphql/language/ast.js'
import type { ApiChange, ChangeVerdict } from '../description.ts'
import { deprecation } from '../interfaces/graphql-bearers.ts'
import { isRequired, placeOf, written } from '../interfaces/graphql-schema.ts'
import type { Location } from '../model.ts'
import { defaultChanged, defaultDropped, defaultSet } from './graphql-words.ts'
import { changed, deprecationChange, type FoundChange, paired } from './text-change.ts'
import { added, addedRequired, removed, requiredNow, typeChanged } from './text-words.ts'

/** Does every value that was accepted go on being accepted? As graphql-js decides (`isChangeSafeForInputObjectFieldOrFieldArg`). */
export function isSafeInput(before: TypeNode, after: TypeNode): boolean {
  if (before.kind === 'ListType') return after.kind === 'ListType' && isSafeInput(before.type, after.type)
  if (before.kind === 'NonNullType')
    return after.kind === 'NonNullType' ? isSafeInput(before.type, after.type) : isSafeInput(before.type, after)
  return after.kind === 'NamedType' && before.name.value === after.name.value
}

/** A value as text, the fields of objects in alphabetical order; `type`: what it is a value of, where that is known. */
export function valueText(value: ConstValueNode, type?: TypeNode): string {
  const expected = type?.kind === 'NonNullType' ? type.type : type
  // One value where a list is asked is a list of one.
  if (expected?.kind === 'ListType' && value.kind !== 'ListValue' && value.kind !== 'NullValue')
    return `[${valueText(value, expected.type)}]`
  if (value.kind === 'ListValue') {
    const inner = expected?.kind === 'ListType' ? expected.type : undefined
    return `[${value.values.map((one) => valueText(one, inner)).join(', ')}]`
  }
  if (value.kind === 'ObjectValue') {
    const fields = value.fields.map((field) => `${field.name.value}: ${valueText(field.value)}`)
    return `{${fields.sort().join(', ')}}`
  }
  if (value.kind === 'NullValue') return 'null'
  if (value.kind === 'StringValue') return JSON.stringify(value.value)
  if (expected?.kind === 'NamedType' && expected.name.value === 'ID') return JSON.stringify(String(value.value))
  // `1.0` and `1` are one number; whole numbers stay as they are written, however long.
  return value.kind === 'FloatValue' ? String(Number(value.value)) : String(value.value)
}

type Base = Pick<FoundChange, 'subject' | 'before' | 'after' | 'names' | 'note'>

function defaultChanges(
  before: InputValueDefinitionNode,
  after: InputValueDefinitionNode,
  base: Base,
): readonly ApiChange[] {
  const from = before.defaultValue && valueText(before.defaultValue, before.type)
  const to = after.defaultValue && valueText(after.defaultValue, after.type)
  if (from === to) return []
  if (from === undefined) {
    // Nobody could leave it out before: the default changes nothing for those who gave a value.
    if (isRequired(before)) return []
    return [changed({ ...base, verdict: 'unclear', code: 'default-set', what: defaultSet(to as string) })]
  }
  if (to === undefined)
    return isRequired(after)
      ? []
      : [changed({ ...base, verdict: 'unclear', code: 'default-dropped', what: defaultDropped(from) })]
  return [changed({ ...base, verdict: 'breaking', code: 'default-changed', what: defaultChanged(from, to) })]
}

function inputTypeChanges(
  what: 'argument' | 'input-field',
  before: InputValueDefinitionNode,
  after: InputValueDefinitionNode,
  base: Base,
): readonly ApiChange[] {
  const [from, to] = [written(before.type), written(after.type)]
  const safe = isSafeInput(before.type, after.type)
  const verdict: ChangeVerdict = safe ? 'compatible' : 'breaking'
  // A type that asks for a value was no demand as long as there was a default.
  const must = safe && isRequired(after) && !isRequired(before)
  return [
    ...(from === to ? [] : [changed({ ...base, verdict, code: `${what}-type-changed`, what: typeChanged(from, to) })]),
    ...(must ? [changed({ ...base, verdict: 'breaking', code: `${what}-required`, what: requiredNow })] : []),
  ]
}

function inputChanges(
  what: 'argument' | 'input-field',
  subject: string,
  names: readonly string[],
  before: InputValueDefinitionNode,
  after: InputValueDefinitionNode,
): readonly ApiChange[] {
  const at = { before: placeOf(before.name), after: placeOf(after.name) }
  const base = { subject, names, ...at, note: deprecation(before.directives) }
  const ofType = inputTypeChanges(what, before, after, base)
  return [
    ...ofType,
    // The default follows a type that is another one.
    ...(ofType.some(({ verdict }) => verdict === 'breaking') ? [] : defaultChanges(before, after, base)),
    ...deprecationChange(
      subject,
      names,
      { note: base.note, at: at.before },
      { note: deprecation(after.directives), at: at.after },
    ),
  ]
}

/** What holds inputs: a field (its arguments), an input type, a directive. */
export interface InputHolder {
  what: 'argument' | 'input-field'
  /** Name of an input as users call it: `Query.light(id)`. */
  subject: (name: string) => string
  names: readonly string[]
  before: { inputs: ReadonlyMap<string, InputValueDefinitionNode>; at: Location }
  after: { inputs: ReadonlyMap<string, InputValueDefinitionNode>; at: Location }
}

/** Changes of what users give: arguments, or fields of input types. */
export function changesOfInputs({ what, subject, names, before, after }: InputHolder): readonly ApiChange[] {
  const pairs = paired(before.inputs, after.inputs)
  const named = (name: string): readonly string[] => [name, subject(name), ...names]
  return [
    ...pairs.removed.map(([node, name]) =>
      changed({
        verdict: 'breaking',
        code: `${what}-removed`,
        subject: subject(name),
        what: removed(what),
        before: placeOf(node.name),
        after: after.at,
        names: named(name),
        note: deprecation(node.directives),
      }),
    ),
    ...pairs.added.map(([node, name]) =>
      changed({
        verdict: isRequired(node) ? 'breaking' : 'compatible',
        code: isRequired(node) ? `required-${what}-added` : `${what}-added`,
        subject: subject(name),
        what: isRequired(node) ? addedRequired(what) : added(what),
        before: null,
        after: placeOf(node.name),
        names: named(name),
      }),
    ),
    ...pairs.both.flatMap(([old, now, name]) => inputChanges(what, subject(name), named(name), old, now)),
  ]
}
