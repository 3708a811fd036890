// Decides choices: in place of alternatives of a schema comes what tells them apart. A validator then says what is wrong
// with the alternative that was meant, and not that none of five fits.
import { implied, inside, isObject, mapped, named, reference } from './plain-schema.mjs'

/** A definition in place of a reference to it. */
export const followed = (schema, definitions) =>
  isObject(schema) && schema.$ref ? definitions[schema.$ref.slice('#/definitions/'.length)] : schema

const isReference = (schema) =>
  isObject(schema) &&
  schema.required?.length === 1 &&
  schema.required[0] === '$ref' &&
  [schema.properties, schema.patternProperties].every((map) => Object.keys(map ?? {}).length <= 1)

/** `{ oneOf: […] }` and nothing else: its alternatives are as good as those of the one that names it. */
function expanded(alternative, definitions) {
  const schema = followed(alternative, definitions)
  if (!isObject(schema)) return [alternative]
  const keys = Object.keys(schema).filter((key) => key !== 'type')
  const choice = keys.length === 1 ? (schema.oneOf ?? schema.anyOf) : undefined
  return choice ? choice.flatMap((one) => expanded(one, definitions)) : [alternative]
}

/** The values that a property must have, by name: `{ in: ['path'] }`. */
function constants(schema, definitions, depth = 0) {
  const found = {}
  const own = followed(schema, definitions)
  if (!isObject(own) || depth > 3) return found
  for (const [key, value] of Object.entries(own.properties ?? {})) {
    const property = followed(value, definitions)
    if (isObject(property) && 'const' in property) found[key] = [property.const]
    else if (isObject(property) && property.enum) found[key] = property.enum
  }
  for (const part of own.allOf ?? []) Object.assign(found, constants(part, definitions, depth + 1))
  if (own.oneOf) {
    const each = own.oneOf.map((one) => constants(one, definitions, depth + 1))
    for (const key of Object.keys(each[0])) {
      if (each.every((one) => one[key])) found[key] = [...new Set(each.flatMap((one) => one[key]))]
    }
  }
  return found
}

/** Types that a schema allows, or null when it does not say. */
function typesOf(schema, definitions) {
  const own = followed(schema, definitions)
  if (!isObject(own)) return null
  if (own.type) return [own.type].flat()
  if (own.enum) return [...new Set(own.enum.map((value) => typeof value))]
  return own.$ref ? typesOf(own, definitions) : null
}

const disjoint = (sets) => new Set(sets.flat()).size === sets.flat().length
const requiredOnly = (schema) => isObject(schema) && Object.keys(schema).join() === 'required'

const isBare = (schema) => isObject(schema) && Object.keys(schema).join() === 'type'

/** Without what another alternative allows already: a text beside a list of texts, `boolean` beside a schema or a boolean. */
function wider(alternatives, definitions) {
  const types = alternatives.map((one) => typesOf(one, definitions))
  const within = (a, b) => a !== b && types[a] && types[b] && types[a].every((type) => types[b].includes(type))
  return alternatives.filter((one, index) =>
    alternatives.every(
      (other, at) => !(within(index, at) && (isBare(other) || (isBare(one) && types[at].length > types[index].length))),
    ),
  )
}

function byType(alternatives, definitions) {
  const types = alternatives.map((one) => typesOf(one, definitions))
  if (types.includes(null) || !disjoint(types)) return null
  return {
    type: types.flat(),
    allOf: alternatives.map((one, index) => implied({ type: types[index] }, one)),
  }
}

/** Alternatives of which each has other values of one property; one of them may leave it open. */
function byConstant(alternatives, definitions) {
  const all = alternatives.map((one) => constants(one, definitions))
  const keys = new Set(all.flatMap((one) => Object.keys(one)))
  for (const key of keys) {
    const open = alternatives.filter((_, index) => !all[index][key])
    const groups = new Map()
    alternatives.forEach((one, index) => {
      const values = all[index][key]
      if (values) groups.set(JSON.stringify(values), [...(groups.get(JSON.stringify(values)) ?? []), one])
    })
    const sets = [...groups.keys()].map((values) => JSON.parse(values))
    if (open.length > 1 || groups.size + open.length < 2 || !disjoint(sets)) continue
    const when = (values) => ({ properties: { [key]: { enum: values } }, required: [key] })
    const chosen = [...groups.values()].map((group, index) => implied(when(sets[index]), decided(group, definitions)))
    if (open.length === 1) return { allOf: [...chosen, implied({ not: when(sets.flat()) }, open[0])] }
    const asked = alternatives.every((one) => followed(one, definitions)?.required?.includes(key))
    return {
      properties: { [key]: { enum: sets.flat() } },
      ...(asked ? { required: [key] } : {}),
      allOf: chosen,
    }
  }
  return null
}

/** An alternative with a required property that no other one knows. */
function byOwnKey(alternatives, definitions) {
  const keys = alternatives.map((one) => Object.keys(followed(one, definitions)?.properties ?? {}))
  for (const [index, one] of alternatives.entries()) {
    const own = followed(one, definitions)?.required?.find(
      (key) => keys[index].length === 1 && keys.every((others, other) => other === index || !others.includes(key)),
    )
    if (own === undefined) continue
    const rest = alternatives.filter((other) => other !== one)
    return implied({ type: 'object', required: [own] }, one, decided(rest, definitions))
  }
  return null
}

/** One schema in place of alternatives. What nothing tells apart gives one error, and none of each alternative. */
function decided(alternatives, definitions) {
  const all = alternatives.flatMap((one) => expanded(one, definitions))
  const rest = all.filter((one) => !isReference(followed(one, definitions)))
  if (rest.length < all.length && rest.length > 0) {
    return implied(named, reference, decided(rest, definitions))
  }
  const kept = wider(all, definitions)
  if (kept.length === 1) return kept[0]
  return (
    byType(kept, definitions) ??
    byConstant(kept, definitions) ??
    byOwnKey(kept, definitions) ?? { if: { anyOf: kept }, else: false }
  )
}

/** Every choice of a schema decided; conditions stay as they are: they make no errors. */
function settled(schema, definitions) {
  if (!isObject(schema)) return schema
  const { if: condition, not, ...rest } = schema
  const choices = ['oneOf', 'anyOf'].filter((key) => rest[key] && !rest[key].every(requiredOnly))
  const made = choices.map((key) => decided(rest[key], definitions))
  for (const key of choices) delete rest[key]
  if (made.length > 0) rest.allOf = [...(rest.allOf ?? []), ...made]
  const copy = inside(rest, (inner) => settled(inner, definitions))
  return {
    ...(condition === undefined ? {} : { if: condition }),
    ...(not === undefined ? {} : { not }),
    ...(rest.$ref === undefined ? {} : { $ref: rest.$ref }),
    ...copy,
  }
}

/** Definitions in which alternatives are decided by what tells them apart. */
export const withoutChoices = (definitions) => mapped(definitions, (schema) => settled(schema, definitions))
