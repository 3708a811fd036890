import type { NameNode } from 'graphql/language/ast.js'
import type { Text } from '../model.ts'
import { argumentsOf, defines, type GraphqlSchema, type GraphqlType, kindOf } from './graphql-schema.ts'
import { emptyType, type GraphqlThing, otherKind, reservedName, schemaTwice, twice } from './graphql-words.ts'

/** Tells what is wrong at a node. */
export type Report = (node: Pick<NameNode, 'loc'>, message: Text, key: string) => void

type Named = { name: NameNode }

/** Names of one place: none twice, none reserved. */
function checkNames(report: Report, thing: GraphqlThing, nodes: readonly Named[], subject: (name: string) => string) {
  const seen = new Set<string>()
  for (const { name } of nodes) {
    const full = subject(name.value)
    if (seen.has(name.value)) report(name, twice(thing, full), `twice:${full}`)
    else if (thing !== 'member' && thing !== 'interface' && name.value.startsWith('__'))
      report(name, reservedName(thing, full), `reserved:${full}`)
    seen.add(name.value)
  }
}

/** What all nodes of a type list, the definition and its extensions. */
const all = <T>(type: GraphqlType, list: string): readonly T[] =>
  type.nodes.flatMap((node) => ((node as unknown as Record<string, readonly T[] | undefined>)[list] ?? []) as T[])

const contents: Readonly<Record<GraphqlType['kind'], string | null>> = {
  scalar: null,
  object: 'fields',
  interface: 'fields',
  input: 'fields',
  enum: 'values',
  union: 'types',
}

function checkType(report: Report, type: GraphqlType): void {
  const within = (name: string): string => `${type.name}.${name}`
  const [first, ...others] = type.nodes.filter(defines)
  for (const node of first ? others : []) report(node.name, twice('type', type.name), `twice:${type.name}`)
  for (const node of type.nodes)
    if (kindOf(node) !== type.kind && !defines(node)) report(node.name, otherKind(type.name), `kind:${type.name}`)
  if (type.name.startsWith('__')) report(type.place, reservedName('type', type.name), `reserved:${type.name}`)
  const content = contents[type.kind]
  if (content !== null && all(type, content).length === 0)
    report(type.place, emptyType(type.name), `empty:${type.name}`)
  checkNames(report, 'value', all(type, 'values'), within)
  checkNames(report, 'member', all(type, 'types'), within)
  checkNames(report, 'interface', all(type, 'interfaces'), (name) => name)
  checkNames(report, type.kind === 'input' ? 'input' : 'field', all(type, 'fields'), within)
  for (const field of type.kind === 'input' ? [] : type.fields.values())
    checkNames(report, 'argument', argumentsOf(field), (name) => `${type.name}.${field.name.value}(${name})`)
}

function checkSchemaNodes(report: Report, { schemaNodes }: GraphqlSchema): void {
  const [, ...others] = schemaNodes.filter(({ kind }) => kind === 'SchemaDefinition')
  for (const node of others) report(node, schemaTwice, 'twice:schema')
  const seen = new Set<string>()
  for (const node of schemaNodes.flatMap(({ operationTypes }) => operationTypes ?? [])) {
    if (seen.has(node.operation)) report(node, twice('operation', node.operation), `twice:schema.${node.operation}`)
    seen.add(node.operation)
  }
}

/** Names that stand twice, are reserved or hold nothing, and extensions of another kind. */
export function checkAllNames(report: Report, schema: GraphqlSchema): void {
  checkSchemaNodes(report, schema)
  for (const type of schema.types.values()) checkType(report, type)
  const directives = schema.definitions.filter((node) => node.kind === 'DirectiveDefinition')
  checkNames(report, 'directive', directives, (name) => `@${name}`)
  for (const { name, arguments: args } of directives)
    checkNames(report, 'argument', args ?? [], (arg) => `@${name.value}(${arg})`)
}
