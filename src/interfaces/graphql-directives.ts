import type { ConstDirectiveNode } from 'graphql/language/ast.js'
import { type Bearer, bearersIn } from './graphql-bearers.ts'
import type { Report } from './graphql-names.ts'
import { type GraphqlSchema, isRequired } from './graphql-schema.ts'
import * as words from './graphql-words.ts'

/** What is known of a directive. `required`: arguments without which it cannot stand. */
interface Known {
  locations: ReadonlySet<string>
  repeatable: boolean
  args: ReadonlySet<string>
  required: readonly string[]
}

const known = (
  locations: readonly string[],
  args: readonly string[] = [],
  required: readonly string[] = [],
): Known => ({
  locations: new Set(locations),
  repeatable: false,
  args: new Set(args),
  required,
})

/** Directives of the GraphQL specification; every schema has them. */
const builtIn: ReadonlyMap<string, Known> = new Map([
  ['skip', known(['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'], ['if'], ['if'])],
  ['include', known(['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'], ['if'], ['if'])],
  [
    'deprecated',
    known(['FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INPUT_FIELD_DEFINITION', 'ENUM_VALUE'], ['reason']),
  ],
  ['specifiedBy', known(['SCALAR'], ['url'], ['url'])],
  ['oneOf', known(['INPUT_OBJECT'])],
])

/** All directives that the schema may use: those of GraphQL and its own. */
export function knownDirectives(schema: GraphqlSchema): ReadonlyMap<string, Known> {
  const all = new Map(builtIn)
  for (const [name, node] of schema.directives) {
    const args = node.arguments ?? []
    all.set(name, {
      locations: new Set(node.locations.map(({ value }) => value)),
      repeatable: node.repeatable,
      args: new Set(args.map((arg) => arg.name.value)),
      required: args.filter(isRequired).map((arg) => arg.name.value),
    })
  }
  return all
}

function checkArguments(report: Report, directive: ConstDirectiveNode, rule: Known): void {
  const name = directive.name.value
  const given = new Set<string>()
  for (const arg of directive.arguments ?? []) {
    const key = `@${name}(${arg.name.value})`
    if (given.has(arg.name.value)) report(arg.name, words.twice('argument', key), `twice:${key}`)
    else if (!rule.args.has(arg.name.value))
      report(arg.name, words.unknownArgument(name, arg.name.value), `argument:${key}`)
    given.add(arg.name.value)
  }
  for (const needed of rule.required)
    if (!given.has(needed)) report(directive, words.missingArgument(name, needed), `required:@${name}(${needed})`)
}

function checkBearer(report: Report, all: ReadonlyMap<string, Known>, bearer: Bearer, seen: Set<string>): void {
  for (const directive of bearer.directives) {
    const name = directive.name.value
    const rule = all.get(name)
    if (!rule) continue
    const key = `@${name}:${bearer.subject}`
    if (!rule.locations.has(bearer.location)) report(directive, words.misplaced(name), `misplaced:${key}`)
    if (seen.has(key) && !rule.repeatable) report(directive, words.repeated(name), `repeated:${key}`)
    seen.add(key)
    checkArguments(report, directive, rule)
  }
}

/** Directives at the wrong place, too often, or with wrong arguments. Those that nobody defined are not judged. */
export function checkAllDirectives(report: Report, schema: GraphqlSchema): void {
  const all = knownDirectives(schema)
  // Counted over a type and its extensions.
  const seen = new Set<string>()
  for (const definition of schema.definitions)
    for (const bearer of bearersIn(definition)) checkBearer(report, all, bearer, seen)
}
