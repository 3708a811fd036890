import fc from 'fast-check'

/** Random schemas over few names, so that two of them meet: right ones and wrong ones. */

const wrapped = fc.constantFrom('X', 'X!', '[X]', '[X!]!', '[X]!')
const typeNames = ['Light', 'Node', 'Shade', 'Colour', 'LightInput', 'Query']
const someType = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), wrapped).map(([name, wrap]) => wrap.replace('X', name))

interface Written {
  text: string
}

/** Is the default one of the type? */
const fitting = (type: string, value: string): boolean =>
  value.includes('null') ? !type.endsWith('!') : type.includes('Int') && !type.includes('Input')

const few = <T>(arb: fc.Arbitrary<T>, most = 3) => fc.array(arb, { maxLength: most })
const inputOf = (names: readonly string[], wild: boolean) =>
  fc
    .tuple(
      fc.constantFrom('id', 'shade', 'first'),
      someType(wild ? names : ['Int', 'Colour', 'LightInput']),
      fc.constantFrom('', '', ' = 1', ' = 2', ' = null'),
      wild ? fc.constantFrom('', '', ' @deprecated(reason: "Old")') : fc.constant(''),
    )
    .map(([name, type, value, end]): [string, string] => [
      name,
      `${name}: ${type}${wild || fitting(type, value) ? value : ''}${end}`,
    ])

/** Of parts with one name, all (`wild`) or the first. */
const lines = (parts: readonly [string, string][], wild: boolean): string =>
  (wild ? parts : [...new Map([...parts].reverse())].map(([name, line]): [string, string] => [name, line]))
    .map(([, line]) => line)
    .join('\n  ')

function field(wild: boolean) {
  const out = wild ? [...typeNames, 'Int'] : ['Int', 'String', 'Light', 'Node', 'Shade', 'Colour']
  return fc
    .tuple(fc.constantFrom('id', 'colour', 'place'), someType(out), few(inputOf([...typeNames, 'Int'], wild), 2))
    .map(([name, type, args]): [string, string] => [
      name,
      `${name}${args.length > 0 ? `(${lines(args, wild).replaceAll('\n', ',')})` : ''}: ${type}`,
    ])
}

const links = (word: string, names: readonly string[]) =>
  fc
    .subarray([...names])
    .map((chosen) => (chosen.length > 0 ? ` ${word} ${chosen.join(word === '=' ? ' | ' : ' & ')}` : ''))

/** A schema. `wild`: it may break rules of GraphQL. */
export const randomGraphql = (wild: boolean): fc.Arbitrary<Written> => {
  const atLeast = wild ? 0 : 1
  const fields = fc.array(field(wild), { minLength: atLeast, maxLength: 3 }).map((parts) => lines(parts, wild))
  const body = (text: string): string => (text === '' ? '' : ` {\n  ${text}\n}`)
  const object = fc
    .tuple(fields, links('implements', wild ? ['Node', 'Shade', 'Light'] : ['Node']))
    .map(([text, ends]) => `type Light${ends}${body(text)}`)
  const node = fc
    .tuple(fields, wild ? links('implements', ['Node', 'Light']) : fc.constant(''))
    .map(([text, ends]) => `interface Node${ends}${body(text)}`)
  const union = links('=', wild ? ['Light', 'Query', 'Node', 'Colour'] : ['Light', 'Query']).map(
    (ends) => `union Shade${ends}`,
  )
  const values = fc.subarray(['RED', 'GREEN', 'BLUE'], { minLength: 1 })
  const colour = values.map((names) => `enum Colour { ${names.join(' ')} }`)
  const inputs = fc.array(inputOf([...typeNames, 'Int'], wild), { minLength: atLeast, maxLength: 3 })
  const input = fc
    .tuple(inputs, wild ? fc.constantFrom('', '', ' @oneOf') : fc.constant(''))
    .map(([parts, end]) => `input LightInput${end}${body(lines(parts, wild))}`)
  const query = fields.map((text) => `type Query${body(text)}`)
  const directive = fc
    .tuple(
      few(inputOf(['Int'], false), 2),
      fc.constantFrom('', ' repeatable'),
      fc.subarray(['FIELD', 'QUERY'], { minLength: 1 }),
    )
    .map(([parts, again, places]) => {
      const args = parts.length > 0 ? `(${lines(parts, false).replaceAll('\n', ',')})` : ''
      return `directive @slow${args}${again} on ${places.join(' | ')}`
    })
  const more = fc.constantFrom('', 'type Extra { id: ID }', 'scalar Place', 'extend type Query { extra: Int }')
  return fc
    .tuple(object, node, union, colour, input, query, fc.option(directive, { nil: '' }), more)
    .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length }))
    .map((parts) => ({ text: parts.join('\n\n') }))
}
