import type { Fault } from '../description.ts'
import type { Text } from '../model.ts'
import { bearersIn, deprecation } from './graphql-bearers.ts'
import { checkAllDirectives, knownDirectives } from './graphql-directives.ts'
import { checkAllNames, type Report } from './graphql-names.ts'
import { parseGraphql } from './graphql-parse.ts'
import {
  argumentsOf,
  builtInScalars,
  defines,
  type GraphqlSchema,
  type GraphqlType,
  namedIn,
  placeOf,
  schemaOf,
} from './graphql-schema.ts'
import { checkAllTypes } from './graphql-types.ts'
import { elsewhere, noRoot, severalFiles, subgraph } from './graphql-words.ts'
import {
  byPlace,
  type DeprecatedPart,
  type DescribedPart,
  mostFaults,
  type TextFiles,
  type TextReading,
} from './text-parts.ts'

/** What a GraphQL schema says about itself. */
export interface GraphqlReading extends TextReading {
  /** Fields of the types that answer queries, mutations and subscriptions. */
  operations: readonly DescribedPart[]
  /** Fields of all other types, input types among them. */
  fields: readonly DescribedPart[]
  /** What bears `@deprecated`, with its reason. */
  deprecated: readonly DeprecatedPart[]
}

/** Directives by which Apollo Federation puts a schema together from parts. `@link`: its version 2. */
const federation = new Set([
  'link',
  'key',
  'external',
  'requires',
  'provides',
  'extends',
  'shareable',
  'composeDirective',
])

/** Does the schema say that it is one part of a federated schema? */
export const isSubgraph = (schema: GraphqlSchema): boolean =>
  schema.definitions.some((definition) =>
    bearersIn(definition).some(({ directives }) => directives.some(({ name }) => federation.has(name.value))),
  )

function namesIn(type: GraphqlType): readonly string[] {
  const inFields = [...type.fields.values()].flatMap((field) => [
    namedIn(field.type).name.value,
    ...argumentsOf(field).map((arg) => namedIn(arg.type).name.value),
  ])
  return [...type.interfaces.keys(), ...type.members.keys(), ...inFields]
}

/** Types that the schema refers to or extends and no file defines, and directives likewise (`@auth`); each once. */
export function undefinedNames(schema: GraphqlSchema): readonly string[] {
  const defined = (name: string): boolean =>
    builtInScalars.has(name) || (schema.types.get(name)?.nodes.some(defines) ?? false)
  const directiveTypes = [...schema.directives.values()].flatMap(({ arguments: args }) =>
    (args ?? []).map((arg) => namedIn(arg.type).name.value),
  )
  const used = [...schema.types.values()].flatMap(namesIn)
  const types = [...schema.types.keys(), ...schema.roots.values(), ...used, ...directiveTypes]
  const known = knownDirectives(schema)
  const directives = schema.definitions
    .flatMap(bearersIn)
    .flatMap((bearer) => bearer.directives.map(({ name }) => name.value))
  return [
    ...new Set([
      ...types.filter((name) => !defined(name)),
      ...directives.filter((name) => !known.has(name)).map((name) => `@${name}`),
    ]),
  ]
}

/** A type that two files define: they may be two schemas that lie side by side. */
function definedInSeveral(schema: GraphqlSchema): string | null {
  for (const { name, nodes } of schema.types.values()) {
    const files = new Set(nodes.filter(defines).map((node) => placeOf(node).path))
    if (files.size > 1) return name
  }
  return null
}

/** Why the files are no schema that can be judged as a whole; null: they are one. */
function whyNotWhole(schema: GraphqlSchema): Text | null {
  if (isSubgraph(schema)) return subgraph
  const several = definedInSeveral(schema)
  if (several !== null) return severalFiles(several)
  const missing = undefinedNames(schema)
  // An object that is extended and nowhere defined is the usual way of splitting `Query` over files and programs.
  if (missing.length > 0) return elsewhere(missing)
  return schema.roots.has('query' as never) ? null : noRoot
}

function faultsOf(schema: GraphqlSchema): readonly Fault[] {
  const faults: Fault[] = []
  const report: Report = (node, message, key) => {
    if (faults.length < mostFaults) faults.push({ location: placeOf(node), message, key })
  }
  checkAllNames(report, schema)
  checkAllDirectives(report, schema)
  checkAllTypes(report, schema)
  return faults
}

function describedParts(schema: GraphqlSchema): Pick<GraphqlReading, 'operations' | 'fields' | 'deprecated'> {
  const roots = new Set(schema.roots.values())
  const bearers = schema.definitions.flatMap(bearersIn)
  const parts = bearers.flatMap(({ subject, location, name, described }) =>
    name && (location === 'FIELD_DEFINITION' || location === 'INPUT_FIELD_DEFINITION')
      ? [{ subject, location: placeOf(name), described }]
      : [],
  )
  const isOperation = ({ subject }: DescribedPart): boolean => roots.has(subject.split('.')[0] as string)
  return {
    operations: parts.filter(isOperation),
    fields: parts.filter((part) => !isOperation(part)),
    deprecated: bearers.flatMap(({ subject, name, directives }) => {
      const note = deprecation(directives)
      return name && note !== null ? [{ subject, location: placeOf(name), note }] : []
    }),
  }
}

/** Faults in the order of the files that were given. */
function inFileOrder(faults: readonly Fault[], files: TextFiles): readonly Fault[] {
  const order = new Map([...files.keys()].map((path, index) => [path, index]))
  const rank = ({ location }: Fault): number => order.get(location.path) ?? 0
  return [...faults].sort((a, b) => rank(a) - rank(b) || byPlace(a.location, b.location))
}

/**
 * Reads GraphQL SDL. All files are one schema (`extend type Query` may stand in any of them); operations among them are
 * passed over. A schema whose parts stand elsewhere (a subgraph, types that programs add) is `undetermined`: it may be
 * right. What is checked are the rules of the GraphQL specification, October 2021, section 3, and `@oneOf`.
 */
export async function readGraphql(files: TextFiles): Promise<GraphqlReading> {
  const nothing: GraphqlReading = { faults: [], undetermined: null, operations: [], fields: [], deprecated: [] }
  const parsed = await parseGraphql(files)
  if ('undetermined' in parsed) return { ...nothing, undetermined: parsed.undetermined }
  if ('faults' in parsed) return { ...nothing, faults: parsed.faults }
  const schema = schemaOf(parsed.documents)
  const undetermined = whyNotWhole(schema)
  const faults = undetermined === null ? inFileOrder(faultsOf(schema), files) : []
  return { faults, undetermined, ...describedParts(schema) }
}
