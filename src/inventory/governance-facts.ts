import { topicsInSentence } from './cues.ts'
import { type Amount, amountsIn } from './governance-numbers.ts'
import type { Unit } from './governance-units.ts'

/** What of a plan can only change by a decision. */
export type Domain = 'decision' | 'funding'

/** What one sentence or row decides, without a word of how it says so. */
export interface Facts {
  domains: ReadonlySet<Domain>
  amounts: readonly Amount[]
  /** How decisions are made: `majority`, `consensus`. */
  rules: ReadonlySet<string>
  /** By what costs are shared: `population`, `equally`. */
  keys: ReadonlySet<string>
}

const decisionRules: readonly (readonly [string, RegExp])[] = [
  [
    'lazy',
    /lazy[- ]consensus|hiljai\p{L}{1,5} (?:hyväksy|suostumu)|tyst\p{L}{0,2} (?:samtycke|godkännande|konsensus)/u,
  ],
  ['unanimous', /yksimieli|unanim|enhällig|enstämmig|eenstemmig|enstemmig/u],
  ['consensus', /consensus|konsensus|samförstånd|yhteisymmärry/u],
  ['qualified', /määräenemmistö|kvalificerad majoritet|super[- ]?majority|qualified majority/u],
  ['absolute', /ehdoto\p{L}{1,4} enemmistö|absolut majoritet|absolute majority/u],
  ['majority', /enemmistö|majorit|(?<!super[- ]?)majority|meerderheid|flertal/u],
  ['veto', /(?<!\p{L})veto/u],
  ['casting', /puheenjohtajan ääni|utslagsröst|casting vote/u],
  ['vote', /äänest|(?<!\p{L})(?:voting|vot(?:e|es|ed)(?!\p{L}))|omröstning|rösta[rs]|röstning|stemming|afstemning/u],
]

const costsAreSplit =
  /jaka|jaet|share|split|divid|fördel|delas|jako|kustann|kostnad|cost|maksa|betal|pays?(?!\p{L})|maksu|avgift|(?<!\p{L})fees?(?!\p{L})/u
const sharingKeys: readonly (readonly [string, RegExp])[] = [
  ['population', /asukas(?:luv|luk|määr|perust|ta kohti)|€\s?\/\s?asukas|inhabitant|population|invånar/u],
  [
    'equally',
    /(?<!\p{L})(?:tasan|tasapuolis|tasaosuu)|equal(?:ly)? (?:share|part|split|divid)|(?:shared|split|divided) equally|(?<!\p{L})lika (?:stor|del)|delas (?:lika|jämnt)|fördelas (?:lika|jämnt)/u,
  ],
  [
    'use',
    /käytön (?:mukaa|suhtee|perust)|käyttömäär|käyttäjämäär|(?:by|per|to|on) (?:actual )?(?:usage|use(?!\p{L}))|number of users|enligt användning|efter användning|antal(?:et)? användare/u,
  ],
  [
    'own',
    /kukin (?:\p{L}{1,20} ){0,3}(?:itse|oman?|omat|omista)|each (?:\p{L}{1,20} ){0,3}(?:its|their) own|var (?:och en )?(?:\p{L}{1,20} ){0,3}(?:sin|sitt|sina)(?!\p{L})/u,
  ],
  [
    'free',
    /maksut(?:on|ta|toma)|(?<!\p{L})ilmai|free of charge|no (?:\p{L}{1,12} )?(?:fee|cost)|avgiftsfri|kostnadsfri|gratis/u,
  ],
  ['fee', /maksu(?!t?to|ton)|avgift(?!sfri)|(?<!\p{L})fees?(?!\p{L})/u],
]

/** The ways of deciding that a text names; "vote" says nothing beside "majority", unless `implied` ones are asked for too. */
export function rulesIn(text: string, implied = false): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const found = decisionRules.filter(([, pattern]) => pattern.test(lower)).map(([rule]) => rule)
  const has = (rule: string): boolean => found.includes(rule)
  const saysNothing = (rule: string): boolean =>
    (rule === 'vote' && found.length > 1) ||
    (rule === 'consensus' && has('lazy')) ||
    (rule === 'majority' && (has('qualified') || has('absolute')))
  return new Set(implied ? found : found.filter((rule) => !saysNothing(rule)))
}

/** By what a text says that costs are shared. */
export function keysIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  return new Set(sharingKeys.filter(([, pattern]) => pattern.test(lower)).map(([key]) => key))
}

/** Ways of deciding that mean nothing else, wherever they stand. */
const unmistakable: ReadonlySet<string> = new Set(['lazy', 'qualified', 'absolute', 'veto', 'casting'])

function domainsOf({ text, under }: Unit): ReadonlySet<Domain> {
  const topics = topicsInSentence(text)
  const domains = new Set<Domain>()
  if ([...rulesIn(text)].some((rule) => unmistakable.has(rule))) domains.add('decision')
  if (topics.has('decision-making') || under.has('decision') || under.has('update')) domains.add('decision')
  if (topics.has('funding') || [...under].some((concept) => concept.startsWith('funding'))) domains.add('funding')
  return domains
}

const known = new WeakMap<Unit, Facts>()

/** What a sentence or row decides; nothing where it speaks neither of deciding nor of money. */
export function factsOf(unit: Unit): Facts {
  const before = known.get(unit)
  if (before) return before
  const domains = domainsOf(unit)
  const facts = {
    domains,
    amounts: domains.size > 0 ? amountsIn(unit.text) : [],
    rules: domains.has('decision') ? rulesIn(unit.text) : new Set<string>(),
    keys: domains.has('funding') && costsAreSplit.test(unit.text.toLowerCase()) ? keysIn(unit.text) : new Set<string>(),
  }
  known.set(unit, facts)
  return facts
}
