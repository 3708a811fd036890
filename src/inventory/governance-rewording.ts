import { bodiesIn, decidersIn, speaksOfDeciding } from './governance-deciders.ts'
import { type Domain, type Facts, factsOf, keysIn, rulesIn } from './governance-facts.ts'
import { sameButForSlips } from './governance-names.ts'
import { type Amount, amountsIn } from './governance-numbers.ts'
import type { Differences } from './governance-pairs.ts'
import { type Unit, wordsOf } from './governance-units.ts'

/** A fact that is other than before, and the sentence that shows it: of the head where it can be, else of the base. */
export interface Finding {
  domain: Domain
  unit: Unit
}

/** All that a state of a plan says anywhere: what stands here was only moved or said in other words. */
export interface Stock {
  amounts: ReadonlySet<string>
  rules: ReadonlySet<string>
  keys: ReadonlySet<string>
  /** Bodies that stand in a sentence that speaks of deciding. */
  deciders: ReadonlySet<string>
}

const nameOf = ({ kind, value }: Amount): string => `${kind} ${value}`

/** Gathers what is said anywhere. */
export function stockOf(units: readonly Unit[]): Stock {
  const deciding = units.filter(({ text, under }) => speaksOfDeciding(text) || under.has('decision'))
  return {
    amounts: new Set(units.flatMap(({ text }) => amountsIn(text).map(nameOf))),
    rules: new Set(units.flatMap(({ text }) => [...rulesIn(text, true)])),
    keys: new Set(units.flatMap(({ text }) => [...keysIn(text)])),
    deciders: new Set(deciding.flatMap(({ text, section }) => [...bodiesIn(text), ...bodiesIn(section)])),
  }
}

const minus = <T>(these: Iterable<T>, those: ReadonlySet<T>): readonly T[] =>
  [...these].filter((one) => !those.has(one))

/** A vote is decided by a majority when nothing else is said: the one word for the other is no change. */
function newRules(rules: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  const close: Readonly<Record<string, string>> = { vote: 'majority', majority: 'vote' }
  return minus(rules, others).filter((rule) => !others.has(close[rule] ?? rule))
}

/** Sums, shares and fractions are facts wherever they stand; periods and counts only when one takes the place of another. */
const telling: ReadonlySet<string> = new Set(['money', 'percent', 'fraction'])
const tellingIn = (facts: Facts): readonly string[] => facts.amounts.filter(({ kind }) => telling.has(kind)).map(nameOf)

function replacedAmount(before: Facts, after: Facts): boolean {
  const [was, is] = [new Set(before.amounts.map(nameOf)), new Set(after.amounts.map(nameOf))]
  const gone = new Set(before.amounts.filter((amount) => !is.has(nameOf(amount))).map(({ kind }) => kind))
  return after.amounts.some((amount) => !was.has(nameOf(amount)) && gone.has(amount.kind))
}

const replaced = (was: ReadonlySet<string>, is: ReadonlySet<string>): boolean =>
  newRules(was, is).length > 0 && newRules(is, was).length > 0

/** The domain to which an amount belongs: money to funding where both are spoken of. */
const domainOf = ({ domains }: Facts): Domain => (domains.has('funding') ? 'funding' : 'decision')

/** Keys that go by many words: only another key in their place is a change. */
const loose: ReadonlySet<string> = new Set(['own', 'free'])

/** What a sentence says that the other state says nowhere. */
function news(facts: Facts, other: Stock): readonly Domain[] {
  const found: Domain[] = []
  if (minus(tellingIn(facts), other.amounts).length > 0) found.push(domainOf(facts))
  if (newRules(facts.rules, other.rules).length > 0) found.push('decision')
  if (minus(facts.keys, other.keys).some((key) => !loose.has(key))) found.push('funding')
  return found
}

/** A pronoun may stand for a body: only another one in its place is a change, or one that decided nothing before. */
function anotherDecides(from: Unit, to: Unit, base: Stock): boolean {
  const [was, is] = [decidersIn(from.text), decidersIn(to.text)]
  const came = minus(minus(is, was), bodiesIn(from.text))
  return came.length > 0 && (minus(was, is).length > 0 || came.some((body) => !base.deciders.has(body)))
}

function inPair([from, to]: readonly [Unit, Unit], stocks: Stocks): readonly Domain[] {
  const [before, after] = [factsOf(from), factsOf(to)]
  if (sameButForSlips(wordsOf(from.text), wordsOf(to.text))) return []
  const found: Domain[] = [...news(before, stocks.head), ...news(after, stocks.base)]
  if (replacedAmount(before, after)) found.push(domainOf(after.domains.size > 0 ? after : before))
  if (replaced(before.rules, after.rules)) found.push('decision')
  if (replaced(before.keys, after.keys)) found.push('funding')
  if (anotherDecides(from, to, stocks.base)) found.push('decision')
  return found
}

function alone(unit: Unit, other: Stock, mentioned: ReadonlySet<string>): readonly Domain[] {
  const facts = factsOf(unit)
  const decides = minus(decidersIn(unit.text), mentioned)
  return [...news(facts, other), ...(decides.length > 0 ? (['decision'] as const) : [])]
}

interface Stocks {
  base: Stock
  head: Stock
  /** Bodies that the head names at all. */
  headBodies: ReadonlySet<string>
}

/** Where a template was filled in nothing that was agreed has changed. */
const settled = ({ open }: Unit): boolean => !open

/** Facts about decisions and money that are other than before. */
export function rewordings({ pairs, removed, added }: Differences, stocks: Stocks): readonly Finding[] {
  const told = (unit: Unit, domains: readonly Domain[]): readonly Finding[] =>
    [...new Set(domains)].map((domain) => ({ domain, unit }))
  return [
    ...pairs.filter((pair) => pair.every(settled)).flatMap((pair) => told(pair[1], inPair(pair, stocks))),
    ...added.filter(settled).flatMap((unit) => told(unit, alone(unit, stocks.base, stocks.base.deciders))),
    ...removed.filter(settled).flatMap((unit) => told(unit, alone(unit, stocks.head, stocks.headBodies))),
  ]
}

const languageFree = (rule: string): string => (rule === 'unanimous' || rule === 'lazy' ? 'consensus' : rule)

/** The same for a plan in another language: only an amount or a way of deciding in the place of another is told. */
export function translations(base: readonly Unit[], head: readonly Unit[], stocks: Stocks): readonly Finding[] {
  const found: Finding[] = []
  for (const domain of ['decision', 'funding'] as const) {
    const [before, after] = [base, head].map((units) => units.filter((unit) => factsOf(unit).domains.has(domain))) as [
      Unit[],
      Unit[],
    ]
    const shows = after.find((unit) => isNew(unit, stocks.base, before, stocks.head))
    if (shows) found.push({ domain, unit: shows })
  }
  return found
}

/** Does a sentence state an amount or a rule that the base has nowhere, while one of its kind is gone? */
function isNew(unit: Unit, was: Stock, before: readonly Unit[], is: Stock): boolean {
  const goneKinds = new Set(
    before
      .flatMap((one) => factsOf(one).amounts.filter((amount) => !is.amounts.has(nameOf(amount))))
      .map(({ kind }) => kind),
  )
  const facts = factsOf(unit)
  if (facts.amounts.some((amount) => !was.amounts.has(nameOf(amount)) && goneKinds.has(amount.kind))) return true
  const [wasRules, isRules] = [was, is].map(({ rules }) => new Set([...rules].map(languageFree))) as [
    Set<string>,
    Set<string>,
  ]
  const goneRules = before.flatMap((one) => newRules(new Set([...factsOf(one).rules].map(languageFree)), isRules))
  return goneRules.length > 0 && newRules(new Set([...facts.rules].map(languageFree)), wasRules).length > 0
}
