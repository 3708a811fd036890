import { topicsInSentence } from './cues.ts'
import { decidersIn } from './governance-deciders.ts'
import { mentions } from './governance-names.ts'
import { type Unit, unitsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'

/** The body that a plan names as deciding about the plan itself, and where. */
export interface PlanDecider {
  /** A concept of the vocabulary. */
  body: string
  path: string
  line: number
}

const thePlan =
  /hallintamall|(?:hallinta|tuotteenhallinta)suunnitelm|(?<!\p{L})suunnitelma|(?:this|the) (?:document|charter|governance|plan)(?!\p{L})|governance (?:model|document)|förvaltningsplan|(?<!\p{L})planen|styrmodell/u
const isChanged = /muut[ou]|muutt|päivit|hyväksy|ändr|uppdater|godkän|chang|amend|updat|revis|approv/u
/** Who joins approves the plan, and changes nothing of it. */
const joins = /liitty|mukaan|anslut|join|new member/u
/** Those who decide about everyday things need not decide about the plan. */
const everyday =
  /pien(?:et|iä|i|istä)(?!\p{L})|korjau|kiireelli|julkais|versio|minor|small|patch|release|pull request|merge|day[- ]to[- ]day|mindre|rättning|brådskande|utgåv|release|version/u
const weighty = /tiekart|budjet|rooli|strateg|roadmap|budget|färdplan|vägkart|roller/u

const saysSo = (text: string): boolean => thePlan.test(text) && isChanged.test(text) && !joins.test(text)
const aboutThePlan = ({ text, under }: Unit): boolean =>
  under.has('update') || mentions(text, 'update') || saysSo(text.toLowerCase())

const isEveryday = (text: string): boolean => everyday.test(text) && !weighty.test(text)
const aboutDeciding = ({ text, under }: Unit): boolean =>
  !isEveryday(text.toLowerCase()) && (under.has('decision') || topicsInSentence(text).has('decision-making'))

function onlyOne(units: readonly Unit[]): PlanDecider | 'none' | 'several' {
  const found = units.flatMap((unit) => [...decidersIn(unit.text)].map((body) => ({ body, unit })))
  if (new Set(found.map(({ body }) => body)).size > 1) return 'several'
  const [first] = found
  return first ? { body: first.body, path: first.unit.path, line: first.unit.line } : 'none'
}

/** Who decides about changes of the plan: as it says of itself, else who makes its decisions; null when it is not clear. */
export function planDecider(readings: readonly Reading[]): PlanDecider | null {
  const units = readings.flatMap(unitsOf).filter(({ inPlan, open }) => inPlan && !open)
  const own = onlyOne(units.filter(aboutThePlan))
  const found = own === 'none' ? onlyOne(units.filter(aboutDeciding)) : own
  return typeof found === 'string' ? null : found
}
