/** What no schema can say about the operations of a description: names that stand twice, parameters of paths. */
import type { Bundle, Fault, Part } from '../description.ts'
import { same } from '../language.ts'
import type { Text } from '../model.ts'
import type { Finding } from './fault-list.ts'
import { code, joined, lead } from './fault-phrases.ts'
import { methods } from './grammar.ts'
import { at, child, entries, isObject, members, textAt, topOf } from './parts.ts'

type Words = (name: string, other: string) => Text

const fault = (part: Part, spot: 'key' | 'value', message: Text, kind: string) => (): Fault => ({
  location: part.file.place(part.steps, spot),
  message: joined(
    lead(part.steps.slice(0, spot === 'key' || typeof part.value !== 'object' ? -1 : undefined)),
    message,
  ),
  key: `${part.steps.join('/')} ${kind}`,
})

const sameId: Words = (id, line) => ({
  fi: `tunnus ${code(id)} on jo toisella operaatiolla (rivi ${line}). Anna jokaiselle oma \`operationId\`.`,
  sv: `en annan operation har redan namnet ${code(id)} (rad ${line}). Ge varje operation ett eget \`operationId\`.`,
  en: `another operation has the name ${code(id)} already (line ${line}). Give each its own \`operationId\`.`,
})

/** Operations of the same name; one that is reached by two ways is one operation. */
function sameIds(operations: readonly Part[]): Finding[] {
  const first = new Map<string, Part>()
  return operations.flatMap((operation) => {
    const id = textAt(operation.value, 'operationId')
    if (id === null) return []
    const other = first.get(id)
    if (other === undefined) first.set(id, operation)
    if (other === undefined || other.value === operation.value) return []
    const part = child(operation, 'operationId') as Part
    return [
      () => {
        const { line } = other.file.place([...other.steps, 'operationId'], 'key')
        return fault(part, 'value', sameId(id, String(line ?? 1)), 'operationId')()
      },
    ]
  })
}

interface Path {
  /** As it is written: `/signals/{id}`. */
  template: string
  /** Its key in the map of paths. */
  key: Part
  /** What stands there, through a reference too. */
  item: Part
}

const pathsOf = (bundle: Bundle): readonly Path[] =>
  entries(at(topOf(bundle.entry), 'paths')).map(([template, key]) => ({ template, key, item: bundle.followed(key) }))

/** Operations of a path item with their method. */
const operationsOf = (item: Part): readonly (readonly [string, Part])[] =>
  methods.flatMap((method) => {
    const operation = child(item, method)
    return operation && isObject(operation.value) ? [[method, operation] as const] : []
  })

const samePath: Words = (path, other) => ({
  fi: `polku ${code(path)} on sama kuin ${code(other)}: vain parametrin nimi on toinen. Yhdistä ne.`,
  sv: `sökvägen ${code(path)} är densamma som ${code(other)}: bara parametern heter annorlunda. Slå ihop dem.`,
  en: `the path ${code(path)} is the same as ${code(other)}: only the parameter has another name. Join them.`,
})

function samePaths(paths: readonly Path[]): Finding[] {
  const first = new Map<string, string>()
  return paths.flatMap(({ template, key }) => {
    const plain = template.replace(/\{[^{}]*\}/gu, '{}')
    const other = first.get(plain)
    if (other === undefined) first.set(plain, template)
    return other === undefined ? [] : [fault(key, 'key', samePath(template, other), 'same-path')]
  })
}

/** A parameter of an operation: `entry` as it stands in the list, `target` what it is. */
interface Parameter {
  entry: Part
  target: Part
  name: string | null
  place: string | null
}

const parametersOf = (of: Part, bundle: Bundle): readonly Parameter[] =>
  entries(child(of, 'parameters')).map(([, entry]) => {
    const target = bundle.followed(entry)
    return { entry, target, name: textAt(target.value, 'name'), place: textAt(target.value, 'in') }
  })

const sameParameter: Words = (name, place) => ({
  fi: `parametri ${code(name)} (${code(place)}) on luettelossa kahdesti. Poista toinen.`,
  sv: `parametern ${code(name)} (${code(place)}) finns två gånger i listan. Ta bort den ena.`,
  en: `the parameter ${code(name)} (${code(place)}) stands twice in the list. Remove one of them.`,
})

function sameParameters(parameters: readonly Parameter[]): Finding[] {
  const seen = new Set<string>()
  return parameters.flatMap(({ entry, name, place }) => {
    if (name === null || place === null) return []
    const id = `${place} ${name}`
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst ? [] : [fault(entry, 'value', sameParameter(name, place), 'same-parameter')]
  })
}

/** Names in the braces of a path; `asked`: only those before a query or fragment. */
const namesIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]{1,200})\}/gu)].map(([, name]) => name as string)

/** Some write more than the name: `{+path}`, `{id*}`, `{name=projects/*}`. */
const bare = (name: string): string => name.replace(/^[+#./;?&*]+|(?:\*+|[=:].*)$/gu, '')

const undeclared: Words = (name) => ({
  fi: `polun parametria ${code(name)} ei ole kuvattu. Lisää se luetteloon \`parameters\` (\`in: path\`, \`required: true\`).`,
  sv: `parametern ${code(name)} i sökvägen är inte beskriven. Lägg till den i \`parameters\` (\`in: path\`, \`required: true\`).`,
  en: `the path parameter ${code(name)} is not described. Add it to \`parameters\` (\`in: path\`, \`required: true\`).`,
})

const unnamed: Words = (name, template) => ({
  fi: `parametri ${code(name)} on merkitty polun osaksi (\`in: path\`), mutta polussa ${code(template)} ei ole kohtaa ${code(`{${name}}`)}.`,
  sv: `parametern ${code(name)} anges som en del av sökvägen (\`in: path\`), men ${code(`{${name}}`)} finns inte i ${code(template)}.`,
  en: `the parameter ${code(name)} is said to be part of the path (\`in: path\`), but ${code(template)} has no ${code(`{${name}}`)}.`,
})

const lost = ({ name, place }: Parameter): boolean => name === null || place === null
const inPath = ({ place }: Parameter): boolean => place === 'path'

/** Names in the path that no parameter describes. Where a parameter could not be read, nothing is said. */
function undescribed(path: Path, method: string, operation: Part, all: readonly Parameter[]): Finding[] {
  if (all.some(lost)) return []
  const described = new Set(all.filter(inPath).flatMap(({ name }) => [name, bare(name ?? '')]))
  return namesIn(path.template.split(/[?#]/u)[0] as string)
    .filter((name) => !described.has(name) && !described.has(bare(name)))
    .map(
      (name) => (): Fault => ({
        location: operation.file.place(operation.steps, 'key'),
        message: joined(same(`${code(`${method.toUpperCase()} ${path.template}`)}: `), undeclared(name, '')),
        key: `${operation.steps.join('/')} undescribed ${name}`,
      }),
    )
}

/** Parameters of the path whose name does not stand in it. */
function superfluous({ template }: Path, parameters: readonly Parameter[]): Finding[] {
  const names = new Set(namesIn(template).flatMap((name) => [name, bare(name)]))
  return parameters.flatMap(({ entry, target, name, place }) => {
    if (place !== 'path' || name === null || names.has(name) || names.has(bare(name))) return []
    const named = entry.value === target.value ? (child(entry, 'name') as Part) : entry
    return [fault(named, 'value', unnamed(name, template), 'superfluous')]
  })
}

function ofPath(path: Path, bundle: Bundle): Finding[] {
  const shared = parametersOf(path.item, bundle)
  const each = operationsOf(path.item).flatMap(([method, operation]) => {
    const own = parametersOf(operation, bundle)
    return [
      ...sameParameters(own),
      ...superfluous(path, own),
      ...undescribed(path, method, operation, [...shared, ...own]),
    ]
  })
  return [...sameParameters(shared), ...superfluous(path, shared), ...each]
}

/** What is wrong with the operations and paths of an OpenAPI description, beside its form. */
export function openapiFaults(bundle: Bundle): readonly Finding[] {
  const paths = pathsOf(bundle)
  const webhooks = entries(at(topOf(bundle.entry), 'webhooks')).map(([, hook]) => bundle.followed(hook))
  const items = [...paths.map(({ item }) => item), ...webhooks]
  const operations = items.flatMap((item) => operationsOf(item).map(([, operation]) => operation))
  return [...sameIds(operations), ...samePaths(paths), ...paths.flatMap((path) => ofPath(path, bundle))]
}

/** What is wrong with the operations of an AsyncAPI description of version 2, beside its form. */
export function asyncapiFaults(bundle: Bundle): readonly Finding[] {
  const channels = members(at(topOf(bundle.entry), 'channels')).map(([, channel]) => bundle.followed(channel))
  return sameIds(
    channels.flatMap((channel) =>
      ['publish', 'subscribe'].flatMap((action) => {
        const operation = child(channel, action)
        return operation ? [operation] : []
      }),
    ),
  )
}
