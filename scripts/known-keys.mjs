// Which keys an object may have, by where a schema forbids others: a validator can then name the nearest right one.
import { followed } from './decided-schema.mjs'
import { isObject, lists, maps, singles } from './plain-schema.mjs'

/** Keys that a schema knows, also those of its parts and conditions. */
function knownKeys(schema, definitions, seen = new Set()) {
  if (!isObject(schema) || seen.has(schema)) return []
  seen.add(schema)
  const parts = [schema.then, schema.else, ...(schema.allOf ?? []), ...Object.values(schema.dependentSchemas ?? {})]
  return [
    ...Object.keys(schema.properties ?? {}),
    ...Object.keys(schema.patternProperties ?? {}).flatMap((pattern) => alternativesOf(pattern)),
    ...[...parts, schema.$ref ? followed(schema, definitions) : undefined].flatMap((part) =>
      knownKeys(part, definitions, seen),
    ),
  ]
}
/** `^(get|put)$` names keys. */
const alternativesOf = (pattern) => /^\^\((?:\?:)?([a-z|A-Z]+)\)\$$/u.exec(pattern)?.[1].split('|') ?? []

/**
 * Where further keys are forbidden, the keys that are known: `{ '#/definitions/Info': ['title', …] }`; and where keys must not
 * stand together, these.
 */
export function keysByPlace(definitions) {
  const found = {}
  const look = (schema, path) => {
    if (Array.isArray(schema)) return schema.forEach((one, index) => void look(one, `${path}/${index}`))
    if (!isObject(schema)) return
    if (schema.additionalProperties === false || schema.unevaluatedProperties === false)
      found[path] = [...new Set(knownKeys(schema, definitions))].sort()
    if (schema.not?.required) found[`${path}/not`] = schema.not.required
    for (const [key, value] of Object.entries(schema)) {
      if (maps.has(key))
        for (const [name, inner] of Object.entries(value)) look(inner, `${path}/${key}/${escaped(name)}`)
      else if (lists.has(key) || singles.has(key)) look(value, `${path}/${key}`)
    }
  }
  const escaped = (name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
  for (const [name, schema] of Object.entries(definitions)) look(schema, `#/definitions/${name}`)
  return found
}
