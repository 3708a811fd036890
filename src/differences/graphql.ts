import type { OperationTypeNode } from 'graphql/language/ast.js'
import type { ApiChange } from '../description.ts'
import { isSubgraph, undefinedNames } from '../interfaces/graphql.ts'
import { parseGraphql } from '../interfaces/graphql-parse.ts'
import { defines, type GraphqlSchema, namedIn, placeOf, schemaOf } from '../interfaces/graphql-schema.ts'
import { subgraph } from '../interfaces/graphql-words.ts'
import type { TextFiles } from '../interfaces/text-parts.ts'
import type { Location, Undetermined } from '../model.ts'
import { changesOfDirective, changesOfType, usersPlaces } from './graphql-types.ts'
import { rootAdded, rootRemoved, rootRenamed } from './graphql-words.ts'
import { changed, inPlaceOrder, paired } from './text-change.ts'
import { added, removed, unreadable } from './text-words.ts'

/** Types that users get: those of fields. */
const comingOut = ({ types }: GraphqlSchema): ReadonlySet<string> =>
  new Set(
    [...types.values()].flatMap(({ fields }) =>
      [...fields.values()].flatMap((field) =>
        field.kind === 'FieldDefinition' ? [namedIn(field.type).name.value] : [],
      ),
    ),
  )

/** The place that stands for a schema: the type of its queries, else its first definition. */
function schemaPlace(schema: GraphqlSchema): Location | null {
  const type = schema.types.get(schema.roots.get('query' as OperationTypeNode) ?? '') ?? [...schema.types.values()][0]
  return type ? placeOf(type.place) : null
}

/** A type of operations that has got another name; users do not write it. Old name → new name. */
function renamedRoots(before: GraphqlSchema, after: GraphqlSchema): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [operation, from] of before.roots) {
    const to = after.roots.get(operation)
    if (to !== undefined && to !== from && !after.types.has(from) && !before.types.has(to)) names.set(from, to)
  }
  return names
}

function rootChanges(before: GraphqlSchema, after: GraphqlSchema): readonly ApiChange[] {
  const at = (schema: GraphqlSchema, name: string): Location | null => {
    const type = schema.types.get(name)
    return type ? placeOf(type.place) : schemaPlace(schema)
  }
  const pairs = paired(before.roots as ReadonlyMap<string, string>, after.roots as ReadonlyMap<string, string>)
  const base = { subject: null }
  return [
    // Where the type itself went or came, that says it all.
    ...pairs.removed
      .filter(([name]) => after.types.has(name))
      .map(([name, detail]) =>
        changed({
          ...base,
          verdict: 'breaking',
          code: 'root-removed',
          what: rootRemoved(detail),
          before: at(before, name),
          after: schemaPlace(after),
          names: [detail, name],
          detail,
        }),
      ),
    ...pairs.added
      .filter(([name]) => before.types.has(name))
      .map(([name, detail]) =>
        changed({
          ...base,
          verdict: 'compatible',
          code: 'root-added',
          what: rootAdded(detail),
          before: null,
          after: at(after, name),
          names: [detail, name],
          detail,
        }),
      ),
    ...pairs.both
      .filter(([from, to]) => from !== to)
      .map(([from, to, detail]) =>
        changed({
          ...base,
          verdict: 'unclear',
          code: 'root-type-changed',
          what: rootRenamed(detail, from, to),
          before: at(before, from),
          after: at(after, to),
          names: [from, to],
          detail,
        }),
      ),
  ]
}

function typeChanges(before: GraphqlSchema, after: GraphqlSchema): readonly ApiChange[] {
  const names = renamedRoots(before, after)
  const old = new Map([...before.types].map(([name, type]) => [names.get(name) ?? name, type]))
  const pairs = paired(old, after.types)
  const out = comingOut(after)
  // What is still spoken of but defined in no file has moved to where we cannot see it.
  const elsewhere = new Set(undefinedNames(after))
  return [
    ...pairs.removed
      .filter(([, name]) => !elsewhere.has(name))
      .map(([type, name]) =>
        changed({
          verdict: 'breaking',
          code: 'type-removed',
          subject: name,
          what: removed('type'),
          before: placeOf(type.place),
          after: schemaPlace(after),
          names: [name],
        }),
      ),
    ...pairs.added
      .filter(([type]) => type.nodes.some(defines))
      .map(([type, name]) =>
        changed({
          verdict: 'compatible',
          code: 'type-added',
          subject: name,
          what: added('type'),
          before: null,
          after: placeOf(type.place),
          names: [name],
        }),
      ),
    ...pairs.both.flatMap(([was, is, name]) => changesOfType(was, is, out.has(name))),
  ]
}

function directiveChanges(before: GraphqlSchema, after: GraphqlSchema): readonly ApiChange[] {
  const pairs = paired(before.directives, after.directives)
  return [
    ...pairs.removed
      .filter(([node]) => usersPlaces(node).length > 0)
      .map(([node, name]) =>
        changed({
          verdict: 'breaking',
          code: 'directive-removed',
          subject: `@${name}`,
          what: removed('directive'),
          before: placeOf(node.name),
          after: schemaPlace(after),
          names: [`@${name}`, name],
        }),
      ),
    ...pairs.added
      .filter(([node]) => usersPlaces(node).length > 0)
      .map(([node, name]) =>
        changed({
          verdict: 'compatible',
          code: 'directive-added',
          subject: `@${name}`,
          what: added('directive'),
          before: null,
          after: placeOf(node.name),
          names: [`@${name}`, name],
        }),
      ),
    ...pairs.both.flatMap(([was, is]) => (usersPlaces(was).length > 0 ? changesOfDirective(was, is) : [])),
  ]
}

async function readSide(files: TextFiles, side: 'before' | 'after'): Promise<GraphqlSchema | Undetermined> {
  const parsed = await parseGraphql(files)
  if ('undetermined' in parsed) return parsed
  if ('faults' in parsed) return { undetermined: unreadable[side] }
  const schema = schemaOf(parsed.documents)
  // What leaves a part of a federated schema may have gone to another part: users see no difference.
  return isSubgraph(schema) ? { undetermined: subgraph } : schema
}

/**
 * The changes between two states of a GraphQL schema, by place. Undetermined where one of them has syntax errors, is too
 * large, or is one part of a federated schema. What is breaking and what may be is decided as graphql-js 16 does in
 * `findBreakingChanges` and `findDangerousChanges`, with the exceptions in docs/interface-changes.md; compared are the
 * syntax trees, because they know the places and need no complete schema.
 */
export async function graphqlChanges(
  before: TextFiles,
  after: TextFiles,
): Promise<readonly ApiChange[] | Undetermined> {
  const old = await readSide(before, 'before')
  if ('undetermined' in old) return old
  const now = await readSide(after, 'after')
  if ('undetermined' in now) return now
  return inPlaceOrder([...rootChanges(old, now), ...typeChanges(old, now), ...directiveChanges(old, now)])
}
