import type { Disagreement, FactSource, StatedFact } from '../fact.ts'
import { agreementOf } from '../facts/agreement.ts'
import type { Comparable } from '../facts/comparable.ts'
import { statedFacts } from '../facts/stated-facts.ts'
import type { Location } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { disagreementText, notComparable, unclear } from './facts-agree-words.ts'
import { distinct, joined } from './phrases.ts'

export interface Options {
  fact: Comparable
  /** What is compared; absent: whatever states the fact. */
  sources?: readonly FactSource[]
}

const personal: ReadonlySet<Comparable> = new Set(['security-contact', 'product-manager'])

/** The place to mend: the less authoritative statement, or the other one where that stands in no file. */
function placesOf(
  { fact, against }: Disagreement,
  fallback: string,
): { location: Location; related: readonly Location[] } {
  const [first, ...others] = [fact.location, against.location].filter((place) => place !== null)
  return { location: first ?? { path: fallback, line: 1 }, related: others }
}

/** What identifies it: where it stands and what it says; of people, the place alone. */
const keyOf = (name: Comparable, { source, field, value }: StatedFact): string =>
  [name, source, field ?? '', personal.has(name) ? '' : value].join(' ').trim()

/** Do the artefacts that state this fact say the same? */
export default {
  async judge({ inventory }, { fact: name, sources }) {
    const facts = await statedFacts(inventory)
    const { compared, disagreements, unknown } = agreementOf(name, facts, sources ?? null)
    const readme = inventory.of('readme')[0]?.path ?? 'README.md'
    if (disagreements.length > 0)
      return {
        problems: disagreements.map(
          (pair): Problem => ({
            message: disagreementText(name, pair),
            ...placesOf(pair, readme),
            key: keyOf(name, pair.fact),
          }),
        ),
      }
    if (compared.length < 2)
      return {
        notApplicable: notComparable(
          name,
          facts.filter((fact) => fact.name === name),
        ),
      }
    if (unknown.length > 0 && unknown.length >= compared.length - 1)
      return { undetermined: joined(distinct(unknown.map((pair) => unclear(name, pair))).slice(0, 3)) }
    return { passed: compared.flatMap(({ location }) => location ?? []).slice(0, 10) }
  },
} satisfies Check<Options>
