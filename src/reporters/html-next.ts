/** What to agree next on the HTML page: failed rules by who usually decides, the lowest level first. */
import { andMore, capital, deciders, mildSeverityWords } from '../language.ts'
import type { Severity } from '../model.ts'
import type { Decider, Outcome, Rule } from '../report.ts'
import { firstSentence, type Told } from './collect.ts'
import { beginLine } from './html-begin.ts'
import { code, joined, leftLine, list, type Markup, markup, type Page, place, prose, say } from './html-parts.ts'
import { levelTag, nextIntro, nothingOpen, part, stepCount, whatToDo } from './html-phrases.ts'

import { aim, states } from './phrases.ts'

const stepsShown = 200
const placesShown = 20
/** Places of all rules together. */
const findingsShown = 500

/** A failed rule with all its findings, of whichever part of the repository. */
interface Step {
  rule: Rule
  severity: Severity
  findings: readonly Told[]
  /** Those of `findings` that the page has room for. */
  shown: readonly Told[]
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }
const bodies = Object.keys(deciders) as Decider[]

const byLevel = (a: Outcome, b: Outcome): number =>
  a.rule.level - b.rule.level || weight[a.severity] - weight[b.severity]

/** Failed rules in the order in which they are told: by body, level and severity; each once. */
function failedRules({ collected }: Page): readonly Outcome[] {
  const seen = new Set<string>()
  const once = [...collected.failed].sort(byLevel).filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id))
  return bodies.flatMap((body) => once.filter(({ rule }) => rule.decidedBy === body))
}

function byRule(findings: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const rules = new Map<string, Told[]>()
  for (const told of findings) {
    const others = rules.get(told.rule.id)
    if (others) others.push(told)
    else rules.set(told.rule.id, [told])
  }
  return rules
}

/** Steps that the page has room for, and how many rules and findings it has not. */
function steps(page: Page): { steps: readonly Step[]; left: number } {
  const failed = failedRules(page)
  const findingsOf = byRule(page.collected.findings)
  let room = findingsShown
  const fitting = failed.slice(0, stepsShown).map(({ rule, severity }) => {
    const findings = findingsOf.get(rule.id) ?? []
    const shown = findings.slice(0, Math.min(placesShown, room))
    room -= shown.length
    return { rule, severity, findings, shown }
  })
  const told = fitting.reduce((sum, { shown }) => sum + shown.length, 0)
  return { steps: fitting, left: page.collected.findings.length - told + failed.length - fitting.length }
}

function findingItem({ finding, components }: Told, page: Page): Markup {
  const isNew = finding.state === 'new' && page.report.repository.base !== null
  const mark = isNew ? markup` <strong class="tag marked">${say(states.new, page)}</strong>` : null
  const where = components.length === 0 ? null : markup` (${say(part, page)} ${joined(components.map(code), ', ')})`
  return markup`${place(finding.location, page)}${where}${mark}<br>${say(finding.message, page)}`
}

function places({ findings, shown }: Step, page: Page): Markup {
  const more = findings.length - shown.length
  const items = shown.map((told) => findingItem(told, page))
  return list(more > 0 ? [...items, say(andMore(more), page)] : items)
}

function stepMarkup(step: Step, page: Page): Markup {
  const { rule, severity, findings } = step
  const { language } = page
  return markup`<div class="step"><h4>${say(aim(rule.title), page)}</h4>
<p class="quiet">${say(levelTag(rule.level), page)} · ${say(mildSeverityWords[severity], page)}</p>
<p>${prose(firstSentence(rule.why[language]))}</p>
<p><strong>${say(whatToDo, page)}</strong> ${say(rule.fix, page)}</p>
${beginLine(page.newFiles?.documents.get(rule.id), page)}${findings.length > 0 ? places(step, page) : null}</div>
`
}

function bodyMarkup(body: Decider, own: readonly Step[], page: Page): Markup {
  const { language } = page
  return markup`<h3>${capital(deciders[body][language])} <span class="quiet">(${say(stepCount(own.length), page)})</span></h3>
${own.map((step) => stepMarkup(step, page))}`
}

/** Failed rules under the body that usually decides; null when no rule was judged. */
export function next(page: Page): Markup | null {
  if (page.collected.judged === 0) return null
  const { steps: all, left } = steps(page)
  if (all.length === 0) return markup`<p>${say(nothingOpen, page)}</p>`
  const groups = bodies.flatMap((body) => {
    const own = all.filter(({ rule }) => rule.decidedBy === body)
    return own.length > 0 ? [bodyMarkup(body, own, page)] : []
  })
  return markup`<p>${say(nextIntro, page)}</p>
${groups}${leftLine(left, page)}`
}
