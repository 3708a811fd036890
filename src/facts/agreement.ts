/** Do the artefacts of a product say the same about it? */
import type { Agreement, Comparison, Disagreement, StatedFact } from '../fact.ts'
import type { Comparable } from './comparable.ts'
import { compareLicences } from './licences-equal.ts'
import { compareNames } from './names-equal.ts'
import { peopleAgree } from './people-agree.ts'
import { compareRepositories } from './repositories-equal.ts'
import { compareStatuses } from './statuses-equal.ts'
import { versionsAgree } from './versions-agree.ts'

/** Nothing could be compared: the fact is stated once, or nowhere. */
const nothingCompared: Agreement = { compared: [], disagreements: [], unknown: [] }

type Compare = (one: string, other: string) => Comparison

/** What decides where sources differ, the most authoritative first. */
const weights: Readonly<Partial<Record<Comparable, readonly StatedFact['source'][]>>> = {
  licence: ['licence', 'publiccode', 'manifest', 'readme', 'citation', 'plan'],
  repository: ['forge', 'publiccode', 'manifest', 'citation', 'plan'],
  status: ['publiccode', 'settings', 'forge', 'readme', 'manifest'],
}

/** Every other statement against the most authoritative one. */
function withReference(
  facts: readonly StatedFact[],
  name: 'licence' | 'repository' | 'status',
  compare: Compare,
): Agreement {
  const order = weights[name]!
  const known = facts.filter(({ source }) => order.includes(source))
  const sorted = [...known].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source))
  const [against, ...others] = sorted
  if (!against || others.length === 0) return nothingCompared
  const judged = others.map((fact) => ({ fact, against, comparison: compare(fact.value, against.value) }))
  const pairs = (comparison: Comparison) =>
    judged.filter((one) => one.comparison === comparison).map(({ fact }) => ({ fact, against }))
  return { compared: sorted, disagreements: pairs('different'), unknown: pairs('unknown') }
}

/** Sources whose name is the product's for people: what differs from all others is told. */
const titles: readonly StatedFact['source'][] = ['publiccode', 'plan', 'citation']

/** A name that is like none of the others. A product may have several: one of a source is enough. */
function namesAgree(facts: readonly StatedFact[]): Agreement {
  const asked = titles.flatMap((source) => {
    const own = facts.filter((fact) => fact.source === source)
    const others = facts.filter((fact) => fact.source !== source)
    return own.length === 0 || others.length === 0 ? [] : [{ own, others }]
  })
  const disagreements = asked.flatMap(({ own, others }): readonly Disagreement[] => {
    const alike = own.flatMap((one) => others.map((other) => compareNames(one.value, other.value)))
    if (alike.some((comparison) => comparison !== 'different')) return []
    const against = others.find(({ source }) => source === 'readme') ?? others[0]!
    return [{ fact: own[0]!, against }]
  })
  // Where two titles differ from each other, one finding says so.
  const told = disagreements.filter(
    ({ fact }, index) => !disagreements.slice(0, index).some(({ against }) => against.source === fact.source),
  )
  return { compared: asked.length > 0 ? facts : [], disagreements: told, unknown: [] }
}

/**
 * Compares the statements of one fact (`facts`: all that the product states; others of them may help to judge). Which
 * `sources` are compared may be narrowed.
 */
export function agreementOf(
  name: Comparable,
  facts: readonly StatedFact[],
  sources: readonly StatedFact['source'][] | null = null,
): Agreement {
  const asked = facts.filter(({ source }) => sources === null || sources.includes(source))
  const own = asked.filter((fact) => fact.name === name)
  switch (name) {
    case 'name':
      return namesAgree(own)
    case 'licence':
      return withReference(own, name, compareLicences)
    case 'repository':
      return withReference(own, name, compareRepositories)
    case 'status':
      return withReference(own, name, compareStatuses)
    case 'version':
      return versionsAgree(own, facts)
    case 'security-contact':
    case 'product-manager':
      return peopleAgree(name, asked)
  }
}
