import type {
  ConstDirectiveNode,
  DefinitionNode,
  InputValueDefinitionNode,
  NameNode,
  StringValueNode,
} from 'graphql/language/ast.js'
import { argumentsOf, type GraphqlKind, kindOf, type TypeNodes } from './graphql-schema.ts'

/** Something that may bear directives and a description. */
export interface Bearer {
  /** As users call it: `Light`, `Light.colour`, `Light.colour(shade)`, `@auth(role)`; `schema`. */
  subject: string
  /** GraphQL's name of the place: `FIELD_DEFINITION`. */
  location: string
  name: NameNode | null
  directives: readonly ConstDirectiveNode[]
  described: boolean
}

const typeLocations: Readonly<Record<GraphqlKind, string>> = {
  scalar: 'SCALAR',
  object: 'OBJECT',
  interface: 'INTERFACE',
  union: 'UNION',
  enum: 'ENUM',
  input: 'INPUT_OBJECT',
}

type Bearing = { name: NameNode; directives?: readonly ConstDirectiveNode[]; description?: StringValueNode }

const bearer = (subject: string, location: string, node: Bearing): Bearer => ({
  subject,
  location,
  name: node.name,
  directives: node.directives ?? [],
  described: (node.description?.value.trim() ?? '') !== '',
})

const ofArguments = (subject: string, args: readonly InputValueDefinitionNode[]): readonly Bearer[] =>
  args.map((arg) => bearer(`${subject}(${arg.name.value})`, 'ARGUMENT_DEFINITION', arg))

function ofType(node: TypeNodes): readonly Bearer[] {
  const type = node.name.value
  const own = bearer(type, typeLocations[kindOf(node) as GraphqlKind], node as Bearing)
  const values = 'values' in node ? (node.values ?? []) : []
  const fields = 'fields' in node ? (node.fields ?? []) : []
  const within = fields.flatMap((field) => {
    const place = field.kind === 'FieldDefinition' ? 'FIELD_DEFINITION' : 'INPUT_FIELD_DEFINITION'
    const subject = `${type}.${field.name.value}`
    return [bearer(subject, place, field), ...ofArguments(subject, argumentsOf(field))]
  })
  return [own, ...values.map((value) => bearer(`${type}.${value.name.value}`, 'ENUM_VALUE', value)), ...within]
}

/** All that may bear directives in a definition, in its order. */
export function bearersIn(definition: DefinitionNode): readonly Bearer[] {
  if (definition.kind === 'SchemaDefinition' || definition.kind === 'SchemaExtension')
    return [
      { subject: 'schema', location: 'SCHEMA', name: null, directives: definition.directives ?? [], described: true },
    ]
  if (definition.kind === 'DirectiveDefinition')
    return ofArguments(`@${definition.name.value}`, definition.arguments ?? [])
  return kindOf(definition) === null ? [] : ofType(definition as TypeNodes)
}

/** The reason of `@deprecated` among directives: '' without one; null: it is not there. */
export function deprecation(directives: readonly ConstDirectiveNode[] | undefined): string | null {
  const found = directives?.find(({ name }) => name.value === 'deprecated')
  if (!found) return null
  const reason = found.arguments?.find(({ name }) => name.value === 'reason')?.value
  return reason?.kind === 'StringValue' ? reason.value : ''
}
