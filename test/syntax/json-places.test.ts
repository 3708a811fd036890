/** Places in JSON texts are those that a whole tree of the text would give. */
import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import type { Steps } from '../../src/description.ts'
import { jsonPlaces } from '../../src/syntax/json-places.ts'

/** The way to each value inside another. */
const waysIn = (value: unknown, way: Steps = []): readonly Steps[] =>
  typeof value !== 'object' || value === null
    ? [way]
    : [
        way,
        ...(Array.isArray(value)
          ? value.flatMap((one, index) => waysIn(one, [...way, index]))
          : Object.entries(value).flatMap(([name, one]) => waysIn(one, [...way, name]))),
      ]

describe('a place in a JSON text', () => {
  it('is where the value stands', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t', '\r\n '), (compact, indent) => {
        const value: unknown = JSON.parse(compact)
        const text = JSON.stringify(value, null, indent)
        const [offsetOf, tree] = [jsonPlaces(text), parseTree(text)]
        for (const way of waysIn(value)) {
          const node = tree && findNodeAtLocation(tree, [...way])
          expect(offsetOf(way, 'value')).toBe(node?.offset)
          const key = node?.parent?.type === 'property' ? node.parent.offset : node?.offset
          expect(offsetOf(way, 'key')).toBe(key)
        }
      }),
    )
  })

  it('is found behind escaped names, and of a name that stands twice it is the last', () => {
    const text = ' { "a\\"}": [1, {"b\\\\": "]"}], "caf\\u00e9": 2, "caf\\u00e9": 3, "__proto__": {} }'
    const offsetOf = jsonPlaces(text)
    expect(offsetOf(['a"}', 1, 'b\\'], 'value')).toBe(text.indexOf('"]"'))
    expect(offsetOf(['café'], 'value')).toBe(text.indexOf('3'))
    expect(offsetOf(['__proto__'], 'key')).toBe(text.indexOf('"__proto__'))
    expect(offsetOf(['a"}', 7], 'key')).toBe(text.indexOf('"a'))
    expect(offsetOf(['constructor'], 'value')).toBe(1)
  })
})
