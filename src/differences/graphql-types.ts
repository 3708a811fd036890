import type {
  DirectiveDefinitionNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  TypeNode,
} from 'graphql/language/ast.js'
import type { ApiChange, ChangeVerdict } from '../description.ts'
import { deprecation } from '../interfaces/graphql-bearers.ts'
import {
  argumentsOf,
  byName,
  type FieldNode,
  type GraphqlType,
  placeOf,
  written,
} from '../interfaces/graphql-schema.ts'
import type { Text } from '../model.ts'
import { changesOfInputs } from './graphql-inputs.ts'
import {
  interfaceAdded,
  interfaceRemoved,
  kindChanged,
  memberAdded,
  memberRemoved,
  placeDropped,
  repeatableDropped,
} from './graphql-words.ts'
import { changed, deprecationChange, paired } from './text-change.ts'
import { added, removed, typeChanged } from './text-words.ts'

/** Does everything that can come fit what could come before? As graphql-js decides (`isChangeSafeForObjectOrInterfaceField`). */
export function isSafeOutput(before: TypeNode, after: TypeNode): boolean {
  if (before.kind === 'NonNullType') return after.kind === 'NonNullType' && isSafeOutput(before.type, after.type)
  if (after.kind === 'NonNullType') return isSafeOutput(before, after.type)
  if (before.kind === 'ListType') return after.kind === 'ListType' && isSafeOutput(before.type, after.type)
  return after.kind === 'NamedType' && before.name.value === after.name.value
}

function changesOfField(type: string, before: FieldDefinitionNode, after: FieldDefinitionNode): readonly ApiChange[] {
  const name = after.name.value
  const subject = `${type}.${name}`
  const names = [name, subject, type]
  const [from, to] = [written(before.type), written(after.type)]
  const at = { before: placeOf(before.name), after: placeOf(after.name) }
  const note = deprecation(before.directives)
  const safe = isSafeOutput(before.type, after.type)
  const verdict: ChangeVerdict = safe ? 'compatible' : 'breaking'
  const what = typeChanged(from, to)
  return [
    ...(from === to ? [] : [changed({ verdict, code: 'field-type-changed', subject, what, ...at, names, note })]),
    ...deprecationChange(
      subject,
      names,
      { note, at: at.before },
      { note: deprecation(after.directives), at: at.after },
    ),
    ...changesOfInputs({
      what: 'argument',
      subject: (arg) => `${subject}(${arg})`,
      names: [name, subject],
      before: { inputs: byName(argumentsOf(before)), at: at.before },
      after: { inputs: byName(argumentsOf(after)), at: at.after },
    }),
  ]
}

type NamedNode = FieldNode | EnumValueDefinitionNode

function removedOrAdded(
  thing: 'field' | 'value',
  before: GraphqlType,
  after: GraphqlType,
  lists: { before: ReadonlyMap<string, NamedNode>; after: ReadonlyMap<string, NamedNode> },
  addedVerdict: ChangeVerdict,
): readonly ApiChange[] {
  const pairs = paired(lists.before, lists.after)
  const told = (name: string) => ({
    subject: `${after.name}.${name}`,
    names: [name, `${before.name}.${name}`, before.name],
  })
  return [
    ...pairs.removed.map(([node, name]) =>
      changed({
        ...told(name),
        verdict: 'breaking',
        code: `${thing}-removed`,
        what: removed(thing),
        before: placeOf(node.name),
        after: placeOf(after.place),
        note: deprecation(node.directives),
      }),
    ),
    ...pairs.added.map(([node, name]) =>
      changed({
        ...told(name),
        verdict: addedVerdict,
        code: `${thing}-added`,
        what: added(thing),
        before: null,
        after: placeOf(node.name),
      }),
    ),
  ]
}

function changesOfFields(before: GraphqlType, after: GraphqlType): readonly ApiChange[] {
  const lists = { before: before.fields, after: after.fields }
  return [
    ...removedOrAdded('field', before, after, lists, 'compatible'),
    ...paired(before.fields, after.fields).both.flatMap(([old, now]) =>
      old.kind === 'FieldDefinition' && now.kind === 'FieldDefinition' ? changesOfField(after.name, old, now) : [],
    ),
  ]
}

function changesOfValues(before: GraphqlType, after: GraphqlType, comesOut: boolean): readonly ApiChange[] {
  const lists = { before: before.values, after: after.values }
  return [
    ...removedOrAdded('value', before, after, lists, comesOut ? 'unclear' : 'compatible'),
    ...paired(before.values, after.values).both.flatMap(([old, now, name]) =>
      deprecationChange(
        `${after.name}.${name}`,
        [name, `${after.name}.${name}`, after.name],
        { note: deprecation(old.directives), at: placeOf(old.name) },
        { note: deprecation(now.directives), at: placeOf(now.name) },
      ),
    ),
  ]
}

/** Types of a union, or interfaces of a type. */
function changesOfLinks(
  before: GraphqlType,
  after: GraphqlType,
  list: 'members' | 'interfaces',
  words: { code: string; removed: (name: string) => Text; added: (name: string) => Text },
  addedVerdict: ChangeVerdict,
): readonly ApiChange[] {
  const pairs = paired(before[list], after[list])
  const subject = after.name
  return [
    ...pairs.removed.map(([node, detail]) =>
      changed({
        verdict: 'breaking',
        code: `${words.code}-removed`,
        subject,
        what: words.removed(detail),
        before: placeOf(node),
        after: placeOf(after.place),
        names: [subject, detail],
        detail,
      }),
    ),
    ...pairs.added.map(([node, detail]) =>
      changed({
        verdict: addedVerdict,
        code: `${words.code}-added`,
        subject,
        what: words.added(detail),
        before: null,
        after: placeOf(node),
        names: [subject, detail],
        detail,
      }),
    ),
  ]
}

const memberWords = { code: 'union-member', removed: memberRemoved, added: memberAdded }
const interfaceWords = { code: 'interface', removed: interfaceRemoved, added: interfaceAdded }

/** Changes within a type. `comesOut`: users get values of it. */
export function changesOfType(before: GraphqlType, after: GraphqlType, comesOut: boolean): readonly ApiChange[] {
  if (before.kind !== after.kind)
    return [
      changed({
        verdict: 'breaking',
        code: 'type-kind-changed',
        subject: after.name,
        what: kindChanged(before.kind, after.kind),
        before: placeOf(before.place),
        after: placeOf(after.place),
        names: [before.name],
      }),
    ]
  if (after.kind === 'enum') return changesOfValues(before, after, comesOut)
  if (after.kind === 'union')
    return changesOfLinks(before, after, 'members', memberWords, comesOut ? 'unclear' : 'compatible')
  if (after.kind === 'input')
    return changesOfInputs({
      what: 'input-field',
      subject: (name) => `${after.name}.${name}`,
      names: [after.name],
      before: { inputs: inputsOf(before), at: placeOf(before.place) },
      after: { inputs: inputsOf(after), at: placeOf(after.place) },
    })
  return [...changesOfFields(before, after), ...changesOfLinks(before, after, 'interfaces', interfaceWords, 'unclear')]
}

const inputsOf = (type: GraphqlType) =>
  new Map([...type.fields].flatMap(([name, node]) => (node.kind === 'InputValueDefinition' ? [[name, node]] : [])))

/** Places in the questions of users, where alone they meet a directive. */
const executable = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
])

/** Where users may write the directive. Directives of the schema alone say nothing to them. */
export const usersPlaces = (directive: DirectiveDefinitionNode): readonly string[] =>
  directive.locations.map(({ value }) => value).filter((value) => executable.has(value))

/** Changes of a directive that users may write in their questions. */
export function changesOfDirective(
  before: DirectiveDefinitionNode,
  after: DirectiveDefinitionNode,
): readonly ApiChange[] {
  const subject = `@${after.name.value}`
  const at = { before: placeOf(before.name), after: placeOf(after.name) }
  const base = { verdict: 'breaking', subject, ...at, names: [subject, after.name.value] } as const
  const left = new Set(usersPlaces(after))
  return [
    ...usersPlaces(before)
      .filter((place) => !left.has(place))
      .map((place) => changed({ ...base, code: 'directive-place-removed', what: placeDropped(place), detail: place })),
    ...(before.repeatable && !after.repeatable
      ? [changed({ ...base, code: 'directive-not-repeatable', what: repeatableDropped })]
      : []),
    ...changesOfInputs({
      what: 'argument',
      subject: (name) => `${subject}(${name})`,
      names: [subject],
      before: { inputs: byName(before.arguments ?? []), at: at.before },
      after: { inputs: byName(after.arguments ?? []), at: at.after },
    }),
  ]
}
