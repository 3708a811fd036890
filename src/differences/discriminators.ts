/** The words by which readers tell alternatives apart. */
import type { Part } from '../description.ts'
import { child, members, textOf } from '../interfaces/parts.ts'
import { refName } from './alternative-pairs.ts'
import type { View } from './schema-view.ts'
import { note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

type Words = ReadonlyMap<string, ReadonlySet<string>>

/** Words by the schema that each means; where nobody chose one it is the name of the schema. */
function wordsOf({ discriminator, unions }: View): Words {
  const found = new Map<string, Set<string>>()
  for (const [word, { value }] of members(discriminator?.mapping ?? null)) {
    const name = textOf(value).split('/').at(-1) as string
    found.set(name, (found.get(name) ?? new Set()).add(word))
  }
  for (const name of unions.flatMap(({ alternatives }) => alternatives.flatMap((part) => refName(part) ?? [])))
    if (!found.has(name)) found.set(name, new Set([name]))
  return found
}

/** Where a word stands. */
const placeOf = ({ discriminator }: View, word: string | undefined): Part | null =>
  (discriminator?.mapping && word !== undefined ? child(discriminator.mapping, word) : null) ??
  discriminator?.mapping ??
  discriminator?.part ??
  null

/** Compares the words of schemas that are there on both sides. `pairs`: alternatives of which each is the other, whatever it is called. */
export function compareWords(
  a: View,
  b: View,
  pairs: readonly (readonly [Part, Part])[],
  walk: Walk,
  pair: Pair,
): void {
  if (!a.discriminator || !b.discriminator) return
  const [before, after] = [wordsOf(a), wordsOf(b)]
  const renamed = new Map(pairs.map(([one, other]) => [refName(one), refName(other)] as const))
  for (const [name, was] of before) {
    const is = after.get(renamed.get(name) ?? name)
    if (!is) continue
    const gone = [...was].filter((word) => !is.has(word))
    const fresh = [...is].filter((word) => !was.has(word))
    const places = { before: placeOf(a, gone[0]), after: placeOf(b, fresh[0]) }
    if (gone.length > 0) {
      const what = words.facetChanged(pair.thing, { keyword: 'discriminator' }, gone[0], fresh[0])
      note(walk, pair, { ...places, verdict: 'breaking', code: 'discriminator-changed', what, names: gone })
    } else if (fresh.length > 0) {
      const what = words.valuesAdded(pair.thing, fresh)
      const verdict = widening(pair.direction)
      note(walk, pair, { ...places, verdict, code: 'discriminator-value-added', what, names: fresh })
    }
  }
}

/** Compares the properties that tell alternatives apart. */
export function compareDiscriminators(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.discriminator, b.discriminator]
  if (!was || !is || was.value === is.value) return
  const what = words.facetChanged(pair.thing, { keyword: 'discriminator' }, was.value, is.value)
  note(walk, pair, { verdict: 'breaking', code: 'discriminator-changed', what, before: was.part, after: is.part })
}
