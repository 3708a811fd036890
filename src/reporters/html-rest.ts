/** The rest of the HTML page: exceptions, declarations, what a change does, open questions, technical details. */
import { isoDateIn, topicNames } from '../language.ts'
import type { Text } from '../model.ts'
import type { Fixed, Outcome } from '../report.ts'
import type { Declared, WaiverUse } from '../settings.ts'
import {
  afterIntro,
  afterVerdict,
  approvedBy,
  covers,
  declaredIntro,
  exempts,
  fixedTitle,
  formerly,
  lastDay,
  noApprover,
  waiverDone,
  waiverStates,
} from './change-phrases.ts'
import { byReason, firstSentence } from './collect.ts'
import {
  bounded,
  code,
  joined,
  list,
  type Markup,
  markup,
  own,
  type Page,
  place,
  prose,
  say,
  table,
} from './html-parts.ts'
import { captions, columns, limitedTo, rulesAndReasons } from './html-phrases.ts'
import { ruleName } from './html-start.ts'
import { findingsLine, headings, levelLine } from './phrases.ts'

const rowsShown = 200
const errorLimit = 300

const dated = (iso: string): Text => ({ fi: isoDateIn(iso, 'fi'), sv: isoDateIn(iso, 'sv'), en: isoDateIn(iso, 'en') })

function waiverRow(use: WaiverUse, rules: ReadonlyMap<string, Outcome>, page: Page): readonly Markup[] {
  const { waiver, state } = use
  const rule = rules.get(waiver.rule)
  const limits = [waiver.path, waiver.component].filter((limit) => limit !== null)
  const name = rule ? say(rule.rule.title, page) : code(waiver.rule)
  const reach = limits.length === 0 ? null : markup`<p>${say(limitedTo, page)} ${joined(limits.map(code), ', ')}</p>`
  const who =
    waiver.approvedBy === null ? say(noApprover, page) : markup`${say(approvedBy, page)} ${own(waiver.approvedBy)}`
  return [
    markup`<strong>${name}</strong>${reach}<p>${say(covers(use), page)}</p>`,
    markup`<p>${own(waiver.reason)}</p><p>${who}</p><p class="quiet">${place(waiver.location, page)}</p>`,
    markup`<p>${say(lastDay(dated(waiver.until)), page)}</p><p><span class="tag${state === 'active' ? '' : ' marked'}">${say(waiverStates[state], page)}</span></p>`,
  ]
}

/** Accepted exceptions with reason, approval and last day; null when there are none. */
export function exceptions(page: Page): Markup | null {
  const { report, language } = page
  if (report.waivers.length === 0) return null
  const rules = new Map(report.outcomes.map((outcome) => [outcome.rule.id, outcome]))
  const head = [columns.exception[language], columns.reason[language], columns.until[language]]
  return bounded(report.waivers, rowsShown, page, (kept) =>
    table(
      captions.waivers[language],
      head,
      kept.map((use) => waiverRow(use, rules, page)),
    ),
  )
}

/** A topic that kuntalint knows in the reader's words, any other in the owners'. */
const topic = (name: string, page: Page): Markup =>
  Object.hasOwn(topicNames, name) ? say(topicNames[name as keyof typeof topicNames], page) : own(name)

const declaredRow = ({ topic: name, statement, by, on }: Declared, page: Page): readonly Markup[] => [
  topic(name, page),
  own(statement),
  markup`${own(by)}, ${isoDateIn(on, page.language)}`,
]

/** What the owners state, said to be declared and not checked; null when they state nothing. */
export function declared(page: Page): Markup | null {
  const { report, language } = page
  if (report.declared.length === 0) return null
  const head = [columns.topic[language], columns.statement[language], columns.by[language]]
  const rows = bounded(report.declared, rowsShown, page, (kept) =>
    table(
      captions.declared[language],
      head,
      kept.map((one) => declaredRow(one, page)),
    ),
  )
  return markup`<p>${say(declaredIntro, page)}</p>${rows}`
}

function fixedItem(one: Fixed, page: Page): Markup {
  const { message, path, component, waiver } = one
  const part = component === null ? null : markup` (${code(component)})`
  const done = waiver === null ? null : markup` ${say(waiverDone, page)}`
  return markup`<strong>${say(fixedTitle(one, page.report.outcomes), page)}</strong>${part}<br>${say(formerly, page)} ${prose(firstSentence(message[page.language]))} (${code(path)})${done}`
}

/** Findings of the base that are gone; null when none are. */
export function fixed(page: Page): Markup | null {
  if (page.report.fixed.length === 0) return null
  return bounded(page.report.fixed, rowsShown, page, (kept) => list(kept.map((one) => fixedItem(one, page))))
}

/** What holds once the pull request is merged; null when it changes nothing of the check. */
export function after(page: Page): Markup | null {
  const { afterMerge } = page.report
  if (afterMerge === null) return null
  const { changes, summary, level } = afterMerge
  const item = ({ text, exempts: eased }: (typeof changes)[number]) =>
    markup`${say(text, page)}${eased ? markup` <strong class="tag marked">${say(exempts, page)}</strong>` : null}`
  return markup`<p>${say(afterIntro, page)}</p>
${bounded(changes, rowsShown, page, (kept) => list(kept.map(item)))}
<p>${say(afterVerdict, page)} ${say(levelLine(summary.levelReached, level), page)} ${say(findingsLine(summary.findings, true), page)}</p>
`
}

/** A reason once, with the rules that it stands for. */
function reasons(outcomes: readonly (Outcome & { reason: Text })[], page: Page): Markup {
  return bounded(byReason(outcomes), rowsShown, page, (kept) =>
    list(
      kept.map((group) => {
        const names = group.slice(0, rowsShown).map((outcome) => ruleName(outcome, page))
        return markup`<strong>${joined(names, '; ')}</strong><br>${say((group[0] as { reason: Text }).reason, page)}`
      }),
    ),
  )
}

/** The first line only: what follows are lines of our own code. */
const firstLine = (error: string): string => (error.split('\n', 1)[0] ?? '').slice(0, errorLimit)

/** What could not be determined, what broke off and what the run could not look at; null when there is nothing. */
export function open(page: Page): Markup | null {
  const { undetermined, broken } = page.collected
  const { remarks } = page.report
  if (undetermined.length + broken.length + remarks.length === 0) return null
  const stopped = broken
    .slice(0, rowsShown)
    .map((outcome) => markup`<strong>${ruleName(outcome, page)}</strong>: ${code(firstLine(outcome.error))}`)
  return markup`${undetermined.length > 0 ? reasons(undetermined, page) : null}
${stopped.length > 0 ? markup`<h3>${say(headings.broken, page)}</h3>${list(stopped)}` : null}
${
  remarks.length > 0
    ? markup`<h3>${say(headings.remarks, page)}</h3>${bounded(remarks, rowsShown, page, (kept) => list(kept.map((remark) => say(remark, page))))}`
    : null
}`
}

/** Rules that do not apply, closed on a screen; null when all do. */
export function notApplicable(page: Page): Markup | null {
  const { notApplicable: outcomes } = page.collected
  if (outcomes.length === 0) return null
  return markup`<details><summary>${say(rulesAndReasons(outcomes.length), page)}</summary>${reasons(outcomes, page)}</details>`
}
