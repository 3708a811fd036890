import type { InputValueDefinitionNode, TypeNode } from 'graphql/language/ast.js'
import { deprecation } from './graphql-bearers.ts'
import type { Report } from './graphql-names.ts'
import {
  argumentsOf,
  builtInScalars,
  byName,
  type FieldNode,
  type GraphqlKind,
  type GraphqlSchema,
  type GraphqlType,
  isRequired,
  namedIn,
  written,
} from './graphql-schema.ts'
import * as words from './graphql-words.ts'

const kindNamed = (schema: GraphqlSchema, name: string): GraphqlKind | null =>
  schema.types.get(name)?.kind ?? (builtInScalars.has(name) ? 'scalar' : null)

const onlyOutput: ReadonlySet<GraphqlKind | null> = new Set<GraphqlKind>(['object', 'interface', 'union'])

/** `thing`: what the input is, for the message. */
function checkInput(
  report: Report,
  schema: GraphqlSchema,
  thing: 'argument' | 'input',
  subject: string,
  node: InputValueDefinitionNode,
): void {
  const named = namedIn(node.type).name.value
  if (onlyOutput.has(kindNamed(schema, named)))
    report(node.type, words.notForInput(thing, subject, named), `input:${subject}`)
  if (isRequired(node) && deprecation(node.directives) !== null)
    report(node.name, words.requiredDeprecated(thing, subject), `required-deprecated:${subject}`)
}

function checkField(report: Report, schema: GraphqlSchema, type: GraphqlType, field: FieldNode): void {
  const subject = `${type.name}.${field.name.value}`
  if (field.kind === 'InputValueDefinition') {
    checkInput(report, schema, 'input', subject, field)
    const oneOf = type.directives.some(({ name }) => name.value === 'oneOf')
    if (oneOf && (field.type.kind === 'NonNullType' || field.defaultValue !== undefined))
      report(field.name, words.oneOfStrict(subject), `one-of:${subject}`)
    return
  }
  const named = namedIn(field.type).name.value
  if (kindNamed(schema, named) === 'input') report(field.type, words.notForOutput(subject, named), `output:${subject}`)
  for (const arg of argumentsOf(field)) checkInput(report, schema, 'argument', `${subject}(${arg.name.value})`, arg)
}

/** May a field of an implementing type be `type` where its interface says `asked`? By the specification, IsValidImplementationFieldType. */
function fits(schema: GraphqlSchema, type: TypeNode, asked: TypeNode): boolean {
  if (asked.kind === 'NonNullType') return type.kind === 'NonNullType' && fits(schema, type.type, asked.type)
  if (type.kind === 'NonNullType') return fits(schema, type.type, asked)
  if (asked.kind === 'ListType') return type.kind === 'ListType' && fits(schema, type.type, asked.type)
  if (type.kind === 'ListType') return false
  if (type.name.value === asked.name.value) return true
  const special = schema.types.get(type.name.value)
  if (special?.kind !== 'object' && special?.kind !== 'interface') return false
  const general = schema.types.get(asked.name.value)
  return general?.kind === 'union'
    ? special.kind === 'object' && general.members.has(special.name)
    : general?.kind === 'interface' && special.interfaces.has(general.name)
}

function checkArguments(report: Report, type: GraphqlType, own: FieldNode, general: string, asked: FieldNode): void {
  const subject = `${type.name}.${own.name.value}`
  const ownArguments = byName(argumentsOf(own))
  const askedArguments = byName(argumentsOf(asked))
  for (const [name, arg] of askedArguments) {
    const found = ownArguments.get(name)
    if (!found || written(found.type) !== written(arg.type))
      report(found?.name ?? own.name, words.argumentDiffers(subject, name), `interface-argument:${subject}(${name})`)
  }
  for (const [name, arg] of ownArguments) {
    const full = `${subject}(${name})`
    if (!askedArguments.has(name) && isRequired(arg))
      report(arg.name, words.argumentTooMuch(full, `${general}.${own.name.value}`), `interface-argument:${full}`)
  }
}

function checkImplements(report: Report, schema: GraphqlSchema, type: GraphqlType, general: GraphqlType): void {
  const at = type.interfaces.get(general.name) ?? type.place
  for (const through of general.interfaces.keys())
    if (through === type.name) report(at, words.implementsItself(type.name, general.name), `itself:${type.name}`)
    else if (!type.interfaces.has(through))
      report(at, words.alsoImplement(type.name, general.name, through), `interface:${type.name}:${through}`)
  for (const [name, asked] of general.fields) {
    const own = type.fields.get(name)
    const wanted = `${general.name}.${name}`
    if (!own) report(type.place, words.fieldNotThere(type.name, wanted), `interface-field:${type.name}.${name}`)
    else {
      if (!fits(schema, own.type, asked.type)) {
        const differs = words.fieldDiffers(`${type.name}.${name}`, wanted, written(asked.type))
        report(own.type, differs, `interface-type:${type.name}.${name}`)
      }
      checkArguments(report, type, own, general.name, asked)
    }
  }
}

/** So many fields of interfaces are compared with those of the types that implement them. */
const mostCompared = 2_000_000

function checkInterfaces(report: Report, schema: GraphqlSchema): void {
  let compared = 0
  for (const type of schema.types.values())
    for (const [name, node] of type.interfaces) {
      const general = schema.types.get(name)
      compared += 1 + (general?.fields.size ?? 0) + (general?.interfaces.size ?? 0)
      if (compared > mostCompared) return
      if (general?.kind !== 'interface')
        report(node, words.notAnInterface(type.name, name), `no-interface:${type.name}:${name}`)
      else if (general === type) report(node, words.implementsItself(name, name), `itself:${name}`)
      else checkImplements(report, schema, type, general)
    }
}

/** The required fields of an input type that lead to input types. */
const requiredInputs = (schema: GraphqlSchema, type: GraphqlType): readonly (readonly [FieldNode, GraphqlType])[] =>
  [...type.fields.values()].flatMap((field) => {
    const inner = field.type.kind === 'NonNullType' ? field.type.type : null
    const next = inner?.kind === 'NamedType' ? schema.types.get(inner.name.value) : undefined
    return next?.kind === 'input' ? [[field, next] as const] : []
  })

/** Required inputs that lead back to themselves: a search in depth without recursion, each type once. */
function checkEndless(report: Report, schema: GraphqlSchema): void {
  const state = new Map<GraphqlType, 'open' | 'done'>()
  for (const start of schema.types.values()) {
    if (start.kind !== 'input' || state.has(start)) continue
    const trail = [{ type: start, left: [...requiredInputs(schema, start)] }]
    state.set(start, 'open')
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = top.left.pop()
      if (!step) {
        state.set(top.type, 'done')
        trail.pop()
        continue
      }
      const [field, next] = step
      const subject = `${top.type.name}.${field.name.value}`
      if (state.get(next) === 'open') report(field.name, words.endless(subject), `endless:${subject}`)
      else if (!state.has(next)) {
        state.set(next, 'open')
        trail.push({ type: next, left: [...requiredInputs(schema, next)] })
      }
    }
  }
}

/** Types that stand where they cannot, interfaces that are not carried out, inputs that can never be given. */
export function checkAllTypes(report: Report, schema: GraphqlSchema): void {
  for (const type of schema.types.values()) {
    for (const field of type.fields.values()) checkField(report, schema, type, field)
    for (const [name, node] of type.members)
      if (schema.types.get(name)?.kind !== 'object')
        report(node, words.notAnObject('member', `${type.name}.${name}`), `member:${type.name}.${name}`)
  }
  for (const directive of schema.directives.values())
    for (const arg of directive.arguments ?? [])
      checkInput(report, schema, 'argument', `@${directive.name.value}(${arg.name.value})`, arg)
  for (const name of schema.roots.values()) {
    const root = schema.types.get(name)
    if (root && root.kind !== 'object') report(root.place, words.notAnObject('type', name), `root:${name}`)
  }
  checkInterfaces(report, schema)
  checkEndless(report, schema)
}
