import { createHash } from 'node:crypto'
import type { ArtefactKind, Product } from './artefact.ts'
import { artefactNames } from './language.ts'
import { type Level, type Location, type Severity, severityRank, type Text } from './model.ts'
import type { Finding, Judgement, Outcome, Problem, Rule, Run, Subject, Verdict } from './report.ts'

/** A rule with what the settings say of it. */
export interface Assigned {
  rule: Rule
  severity: Severity
  /** Switched off in the settings: not judged, and its level is not reached. */
  off: boolean
  /** The reason of `not-applicable: reason`, in the owners' own words. */
  notApplicable: string | null
}

const same = (text: string): Text => ({ fi: text, sv: text, en: text })

const notInterface: Text = {
  fi: 'Koskee rajapintoja; en löytänyt rajapintakuvausta, eikä asetuksissa sanota, että tuote on rajapinta.',
  sv: 'Gäller gränssnitt; jag hittade ingen gränssnittsbeskrivning, och inställningarna säger inte att produkten är ett gränssnitt.',
  en: 'Concerns interfaces; no API description was found here, and the settings do not say that the product is an interface.',
}
const notSoftware: Text = {
  fi: 'Koskee ohjelmistoja; asetusten mukaan tuote on rajapinta.',
  sv: 'Gäller programvara; enligt inställningarna är produkten ett gränssnitt.',
  en: 'Concerns software; by the settings the product is an interface.',
}
const oneOwner: Text = {
  fi: 'Koskee yhdessä omistettuja tuotteita; tällä on yksi omistaja.',
  sv: 'Gäller produkter som ägs gemensamt; den här har en ägare.',
  en: 'Concerns products owned together; this one has one owner.',
}
const ownersUnknown: Text = {
  fi: 'Koskee yhdessä omistettuja tuotteita; en tiedä, omistaako tämän useampi. Kerro omistajat hallintamallissa tai asetuksissa (product.owners).',
  sv: 'Gäller produkter som ägs gemensamt; jag vet inte om den här har flera ägare. Nämn ägarna i förvaltningsplanen eller i inställningarna (product.owners).',
  en: 'Concerns products owned together; I do not know whether this one has several owners. Name them in the governance plan or in the settings (product.owners).',
}
const restricted: Text = {
  fi: 'Koskee avoimia tuotteita; asetusten mukaan käyttö on rajattu.',
  sv: 'Gäller öppna produkter; enligt inställningarna är användningen begränsad.',
  en: 'Concerns open products; by the settings access is restricted.',
}
const vendors: Text = {
  fi: 'Koskee tilaajan hallitsemia rajapintoja; asetusten mukaan tätä hallitsee toimittaja.',
  sv: 'Gäller gränssnitt som beställaren styr; enligt inställningarna styrs det här av leverantören.',
  en: 'Concerns interfaces that the buyer controls; by the settings a vendor controls this one.',
}
const required = (kind: ArtefactKind): Text => ({
  fi: `Arvioidaan vasta, kun tämä on olemassa: ${artefactNames[kind].fi}.`,
  sv: `Bedöms först när det här finns: ${artefactNames[kind].sv}.`,
  en: `Waits until this is there first: ${artefactNames[kind].en}.`,
})
const noChange: Text = {
  fi: 'Koskee muutoksia; tässä ajossa ei verrattu mihinkään.',
  sv: 'Gäller ändringar; den här körningen jämförde inte med något.',
  en: 'Concerns changes; this run compared with nothing.',
}
const noBase: Text = {
  fi: 'Tämä sääntö vertaa muutosta aiempaan, eikä aiempaa tilaa saatu.',
  sv: 'Den här regeln jämför ändringen med det tidigare, och det gick inte att få.',
  en: 'This rule compares a change with what was before, and what was before could not be had.',
}

/** Why a rule is not asked of this product, or null when it is. */
function unmet({ when }: Rule, product: Product): Text | null {
  if (when.kind && !product.kind.includes(when.kind)) return when.kind === 'interface' ? notInterface : notSoftware
  if (when.owners === 'several' && (product.owners?.length ?? 0) < 2) return product.owners ? oneOwner : ownersUnknown
  if (when.access === 'open' && product.access !== 'open') return restricted
  return when.control === 'buyer' && product.control !== 'buyer' ? vendors : null
}

/** The rule that says itself that an artefact is not there. */
const presenceRule = (kind: string): string => `${kind === 'api-description' ? 'api' : kind}/present`

/** 16 hex digits that identify a finding while lines and wordings change; equal ones are told apart by `ordinal`. */
export function fingerprint(rule: string, component: string | null, problem: Problem, ordinal: number): string {
  const parts = JSON.stringify([rule, component ?? '', problem.location.path, problem.key, ordinal])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

/** Problems as findings, in document order: equal ones get an ordinal. */
export function fingerprinted(
  rule: string,
  component: string | null,
  problems: readonly Problem[],
): readonly Finding[] {
  const seen = new Map<string, number>()
  return problems.map((problem) => {
    const same = `${problem.location.path}\n${problem.key}`
    const ordinal = seen.get(same) ?? 0
    seen.set(same, ordinal + 1)
    return { ...problem, state: null, waiver: null, fingerprint: fingerprint(rule, component, problem, ordinal) }
  })
}

function toVerdict(rule: Rule, component: string | null, judgement: Judgement): Verdict {
  if ('passed' in judgement) return { status: 'passed', evidence: judgement.passed }
  if ('notApplicable' in judgement) return { status: 'notApplicable', reason: judgement.notApplicable, cause: null }
  if ('undetermined' in judgement) return { status: 'undetermined', reason: judgement.undetermined }
  if (judgement.problems.length === 0) return { status: 'passed', evidence: [] }
  return { status: 'failed', findings: fingerprinted(rule.id, component, judgement.problems) }
}

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** A rule whose check throws is broken; every other rule is still judged. */
async function judge(rule: Rule, subject: Subject): Promise<Verdict> {
  try {
    return toVerdict(rule, subject.inventory.component, await rule.judge(subject))
  } catch (error) {
    return { status: 'broken', error: describeError(error) }
  }
}

/** What a rule that compares with a base answers where there is none; null: it can be asked. */
function withoutBase(rule: Rule, { base }: Subject, wanted: boolean): Verdict | null {
  if (rule.needs !== 'base' || base) return null
  return wanted
    ? { status: 'undetermined', reason: noBase }
    : { status: 'notApplicable', reason: noChange, cause: null }
}

async function verdictOf(
  { rule, notApplicable }: Assigned,
  subject: Subject,
  outcomes: readonly Outcome[],
  baseWanted: boolean,
): Promise<Verdict> {
  if (notApplicable !== null) return { status: 'notApplicable', reason: same(notApplicable), cause: null }
  const reason = unmet(rule, subject.inventory.product)
  if (reason) return { status: 'notApplicable', reason, cause: null }
  if (rule.requires && subject.inventory.of(rule.requires).length === 0) {
    const says = outcomes.find((outcome) => outcome.rule.id === presenceRule(rule.requires ?? ''))
    const cause = says && says.status !== 'notApplicable' && says.status !== 'passed' ? says.rule.id : null
    return { status: 'notApplicable', reason: required(rule.requires), cause }
  }
  return withoutBase(rule, subject, baseWanted) ?? judge(rule, subject)
}

/** Rules that say that something is there come first, so that others can name them as their cause. */
const presenceFirst = (a: Assigned, b: Assigned): number =>
  Number(b.rule.check === 'artefact-present') - Number(a.rule.check === 'artefact-present')

const gap: Text = {
  fi: 'Kohdassa on vielä mallipohjan teksti; siitä kertoo toinen havainto.',
  sv: 'Där står ännu mallens text; en annan iakttagelse berättar om den.',
  en: "The template's text still stands there; another finding tells of it.",
}

const placeKey = ({ path, line }: Location): string => `${path}\n${line}`

/** "I did not find" stands on the first line of what was read: there it meets the title, not a gap. */
const inGap = (location: Location, gaps: ReadonlySet<string>): boolean =>
  (location.line ?? 1) > 1 && gaps.has(placeKey(location))

/**
 * One cause, one finding: a gap that the rule on placeholders tells of is not told again by the rule that wants it
 * filled, unless that rule is the graver one.
 */
function oneCause(outcomes: readonly Outcome[]): readonly Outcome[] {
  const told = outcomes.find(({ rule, status }) => rule.check === 'no-placeholders' && status === 'failed')
  if (told?.status !== 'failed') return outcomes
  const gaps = new Set(told.findings.flatMap(({ location, related = [] }) => [location, ...related].map(placeKey)))
  return outcomes.map((outcome): Outcome => {
    if (
      outcome.rule.basis !== 'recognised' ||
      outcome === told ||
      outcome.status !== 'failed' ||
      severityRank[told.severity] < severityRank[outcome.severity] ||
      !outcome.findings.every(({ location }) => inGap(location, gaps))
    )
      return outcome
    const { rule, component, severity } = outcome
    return { rule, component, severity, status: 'notApplicable', reason: gap, cause: told.rule.id }
  })
}

/** Which rules are judged, and with what. */
export interface LintOptions {
  /** Rules of this level and below. */
  level: Level
  /** Only rules of this scope; null: of both. */
  scope?: Rule['scope'] | null
  /** A base was asked for: where there is none, what needs it is undetermined. */
  baseWanted?: boolean
}

/**
 * Judges every assigned rule of `level` and below but those about the run; switched-off ones have no outcome. In the
 * order of `assigned`.
 */
export async function lint(
  assigned: readonly Assigned[],
  subject: Subject,
  { level, scope = null, baseWanted = false }: LintOptions,
): Promise<readonly Outcome[]> {
  const judged = assigned.filter(
    ({ rule, off }) => rule.level <= level && !off && rule.needs !== 'run' && (scope === null || rule.scope === scope),
  )
  const outcomes: Outcome[] = []
  for (const one of [...judged].sort(presenceFirst)) {
    const verdict = await verdictOf(one, subject, outcomes, baseWanted)
    outcomes.push({ rule: one.rule, component: subject.inventory.component, severity: one.severity, ...verdict })
  }
  const order = new Map(judged.map(({ rule }, index) => [rule.id, index]))
  return [...oneCause(outcomes)].sort((a, b) => (order.get(a.rule.id) ?? 0) - (order.get(b.rule.id) ?? 0))
}

/** Judges the rules about the run itself, of every level: the waivers, the badge. */
export async function lintRun(assigned: readonly Assigned[], run: Run): Promise<readonly Outcome[]> {
  const subject: Subject = { inventory: run.inventory, run }
  const outcomes: Outcome[] = []
  for (const one of assigned.filter(({ rule, off }) => rule.needs === 'run' && !off)) {
    const verdict = await verdictOf(one, subject, outcomes, false)
    outcomes.push({ rule: one.rule, component: null, severity: one.severity, ...verdict })
  }
  return outcomes
}
