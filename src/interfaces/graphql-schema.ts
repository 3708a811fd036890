import type {
  ConstDirectiveNode,
  DefinitionNode,
  DirectiveDefinitionNode,
  DocumentNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  NamedTypeNode,
  NameNode,
  OperationTypeNode,
  SchemaDefinitionNode,
  SchemaExtensionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
  TypeNode,
} from 'graphql/language/ast.js'
import type { Location } from '../model.ts'

/** A GraphQL schema put together from all its files, with the places of everything. */

export type GraphqlKind = 'scalar' | 'object' | 'interface' | 'union' | 'enum' | 'input'
export type TypeNodes = TypeDefinitionNode | TypeExtensionNode
export type FieldNode = FieldDefinitionNode | InputValueDefinitionNode

/** A type with all its extensions. Of what is written twice, the first counts. */
export interface GraphqlType {
  name: string
  kind: GraphqlKind
  /** Its definitions and extensions; an extension alone may define nothing. */
  nodes: readonly TypeNodes[]
  /** The name in the definition, or in the first extension. */
  place: NameNode
  /** Fields of objects, interfaces and input types. */
  fields: Map<string, FieldNode>
  values: Map<string, EnumValueDefinitionNode>
  /** Types of a union. */
  members: Map<string, NamedTypeNode>
  interfaces: Map<string, NamedTypeNode>
  directives: ConstDirectiveNode[]
}

export interface GraphqlSchema {
  definitions: readonly DefinitionNode[]
  types: ReadonlyMap<string, GraphqlType>
  directives: ReadonlyMap<string, DirectiveDefinitionNode>
  schemaNodes: readonly (SchemaDefinitionNode | SchemaExtensionNode)[]
  /** Name of the type that answers queries, mutations, subscriptions. */
  roots: ReadonlyMap<OperationTypeNode, string>
}

/** Scalars that every schema has. */
export const builtInScalars: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID'])

const kinds: Readonly<Record<string, GraphqlKind>> = {
  Scalar: 'scalar',
  Object: 'object',
  Interface: 'interface',
  Union: 'union',
  Enum: 'enum',
  InputObject: 'input',
}

/** Kind of the type that a node defines or extends; null: it is no such node. */
export const kindOf = (node: DefinitionNode): GraphqlKind | null =>
  kinds[/^(\w+)Type(?:Definition|Extension)$/u.exec(node.kind)?.[1] ?? ''] ?? null

/** Is it a definition and no extension? */
export const defines = (node: TypeNodes): node is TypeDefinitionNode => node.kind.endsWith('Definition')

/** Where a node stands: the file is the name of its source. */
export const placeOf = (node: Pick<NameNode, 'loc'>): Location => ({
  path: node.loc?.source.name ?? '',
  line: node.loc?.startToken.line ?? 1,
  column: node.loc?.startToken.column ?? 1,
})

/** The name at the heart of a type: `Light` of `[Light!]!`. */
export function namedIn(type: TypeNode): NamedTypeNode {
  let inner = type
  while (inner.kind !== 'NamedType') inner = inner.type
  return inner
}

/** A type as it is written: `[Light!]!`. */
export function written(type: TypeNode): string {
  if (type.kind === 'NamedType') return type.name.value
  return type.kind === 'ListType' ? `[${written(type.type)}]` : `${written(type.type)}!`
}

/** Must users give a value? */
export const isRequired = (input: InputValueDefinitionNode): boolean =>
  input.type.kind === 'NonNullType' && input.defaultValue === undefined

/** What stands between the brackets of a field: its arguments. */
export const argumentsOf = (field: FieldNode): readonly InputValueDefinitionNode[] =>
  field.kind === 'FieldDefinition' ? (field.arguments ?? []) : []

/** Nodes by their names; of equal names the first. */
export function byName<T extends { name: NameNode }>(nodes: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map<string, T>()
  for (const node of nodes) if (!named.has(node.name.value)) named.set(node.name.value, node)
  return named
}

function addAll<T extends { name: NameNode }>(into: Map<string, T>, nodes: readonly T[] | undefined): void {
  for (const node of nodes ?? []) if (!into.has(node.name.value)) into.set(node.name.value, node)
}

const begun = (node: TypeNodes, kind: GraphqlKind): GraphqlType & { nodes: TypeNodes[] } => ({
  name: node.name.value,
  kind,
  nodes: [],
  place: node.name,
  fields: new Map(),
  values: new Map(),
  members: new Map(),
  interfaces: new Map(),
  directives: [],
})

function addNode(type: GraphqlType, node: TypeNodes): void {
  if ('fields' in node) addAll<FieldNode>(type.fields, node.fields)
  if ('values' in node) addAll(type.values, node.values)
  if ('types' in node) addAll(type.members, node.types)
  if ('interfaces' in node) addAll(type.interfaces, node.interfaces)
  type.directives.push(...(node.directives ?? []))
}

function typesOf(definitions: readonly DefinitionNode[]): ReadonlyMap<string, GraphqlType> {
  const types = new Map<string, GraphqlType & { nodes: TypeNodes[] }>()
  const nodes = definitions.filter((node) => kindOf(node) !== null) as TypeNodes[]
  // Definitions first: an extension may stand before what it extends, or in an earlier file.
  for (const node of [...nodes.filter(defines), ...nodes.filter((one) => !defines(one))]) {
    const kind = kindOf(node) as GraphqlKind
    const type = types.get(node.name.value) ?? begun(node, kind)
    types.set(type.name, type)
    type.nodes.push(node)
    if (type.kind === kind) addNode(type, node)
  }
  return types
}

const usualRoots = [
  ['query', 'Query'],
  ['mutation', 'Mutation'],
  ['subscription', 'Subscription'],
] as const

function rootsOf(
  schemaNodes: readonly (SchemaDefinitionNode | SchemaExtensionNode)[],
  types: ReadonlyMap<string, GraphqlType>,
): ReadonlyMap<OperationTypeNode, string> {
  const roots = new Map<OperationTypeNode, string>()
  for (const { operationTypes } of schemaNodes)
    for (const { operation, type } of operationTypes ?? [])
      if (!roots.has(operation)) roots.set(operation, type.name.value)
  if (schemaNodes.some(({ kind }) => kind === 'SchemaDefinition')) return roots
  for (const [operation, name] of usualRoots)
    if (!roots.has(operation as OperationTypeNode) && types.has(name)) roots.set(operation as OperationTypeNode, name)
  return roots
}

/** One schema of all the documents. Operations and fragments among them are left out. */
export function schemaOf(documents: readonly DocumentNode[]): GraphqlSchema {
  const definitions = documents
    .flatMap((document) => document.definitions)
    .filter(({ kind }) => kind !== 'OperationDefinition' && kind !== 'FragmentDefinition')
  const types = typesOf(definitions)
  const schemaNodes = definitions.filter(
    (node) => node.kind === 'SchemaDefinition' || node.kind === 'SchemaExtension',
  ) as (SchemaDefinitionNode | SchemaExtensionNode)[]
  const directives = byName(
    definitions.filter((node): node is DirectiveDefinitionNode => node.kind === 'DirectiveDefinition'),
  )
  return { definitions, types, directives, schemaNodes, roots: rootsOf(schemaNodes, types) }
}
