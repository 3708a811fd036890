/** Brings a report to GitHub where its user wants it; whatever is refused is told, and changes no verdict. */
import type { Api } from './api/client.ts'
import { placeOf } from './api/place.ts'
import { keepBranch } from './delivery/branch.ts'
import { writeCheckRun } from './delivery/check-run.ts'
import { keepComment } from './delivery/comment.ts'
import {
  type Circumstances,
  foreignBranch,
  refusedWords,
  type ThingName,
  withoutToken,
} from './delivery/refusal-words.ts'
import type { Delivered, Target } from './delivery/target.ts'
import type { Text } from './model.ts'
import { badgeFilesOf } from './reporters/badge-branch.ts'
import { checkRunOf } from './reporters/check-run.ts'
import { commentOf } from './reporters/comment.ts'
import { runLink } from './reporters/comment-phrases.ts'
import type { Telling } from './telling.ts'

/** What is to be published, and where. */
export interface Publishing {
  /** Null: no request may be made. */
  api: Api | null
  /** `owner/name`. */
  repository: string
  /** The folder that was checked; '' for the top of the workspace. */
  part: string
  /** Address of the run; null: not known. */
  runUrl: string | null
  /** The commit of the check run; null: none is wanted. `instead`: why it does not pass, though the report does. */
  checkRun: { headSha: string; instead: Text | null } | null
  /** The pull request of the comment; null: none is wanted. */
  comment: { number: number; headSha: string } | null
  /** The pull request of the suggested changes; null: none are wanted. */
  suggestions: { number: number; headSha: string } | null
  /** The branch of the badge, and the state that it tells; null: none is wanted. */
  badge: { branch: string; source: { branch: string; commit: string } } | null
  circumstances: Circumstances
}

/** What became of it. */
export interface Published {
  /** The findings stand in a check run: as annotations of the job they would stand there twice. */
  annotated: boolean
  /** What was refused, in words; `mendable`: a change of the workflow would help. */
  refused: readonly { text: Text; mendable: boolean }[]
  /** The badge is on its branch: since this run, or since an earlier one. */
  badge: 'new' | 'there' | null
  /** Stacks of our own faults, for the log. */
  faults: readonly string[]
}

const nameOf = ({ part }: Publishing): string => (part === '' ? 'kuntalint' : `kuntalint (${part})`)

type Wanted<Name extends 'checkRun' | 'comment' | 'suggestions' | 'badge'> = NonNullable<Publishing[Name]>

function sendCheckRun(
  wanted: Wanted<'checkRun'>,
  target: Target,
  telling: Telling,
  to: Publishing,
): Promise<Delivered> {
  const { report, language, options } = telling
  const run = checkRunOf(report, language, options)
  const place = { headSha: wanted.headSha, externalId: nameOf(to), detailsUrl: to.runUrl }
  const { instead } = wanted
  const judged = instead === null ? run : { ...run, conclusion: 'failure' as const, title: instead[language] }
  return writeCheckRun({ ...judged, name: nameOf(to) }, place, target)
}

function sendComment(wanted: Wanted<'comment'>, target: Target, telling: Telling, to: Publishing): Promise<Delivered> {
  const { report, language, options } = telling
  const footer = to.runUrl === null ? '' : runLink(report, language, to.runUrl)
  return keepComment(commentOf(report, language, options), { ...wanted, part: to.part, footer }, target)
}

async function sendSuggestions(wanted: Wanted<'suggestions'>, target: Target, telling: Telling): Promise<Delivered> {
  const [{ reviewOf }, { postReview }] = await Promise.all([
    import('./reporters/suggestions.ts'),
    import('./delivery/review.ts'),
  ])
  return postReview(reviewOf(telling.report, telling.language, telling.options), wanted, target)
}

function sendBadge(wanted: Wanted<'badge'>, target: Target, { report, language }: Telling) {
  const message = `Level ${report.summary.levelReached}, ${report.date}`
  return keepBranch(badgeFilesOf(report, language), { ...wanted, message }, target)
}

type Send = (target: Target) => Promise<Delivered>

/** What is wanted, by name. A report with broken rules makes no badge. */
function sendersOf(telling: Telling, to: Publishing): readonly (readonly [ThingName, Send])[] {
  const { checkRun, comment, suggestions, badge } = to
  const isWhole = telling.report.summary.conclusion !== 'error'
  return [
    ...(checkRun ? [['check-run', (at: Target) => sendCheckRun(checkRun, at, telling, to)] as const] : []),
    ...(comment ? [['comment', (at: Target) => sendComment(comment, at, telling, to)] as const] : []),
    ...(suggestions ? [['suggestions', (at: Target) => sendSuggestions(suggestions, at, telling)] as const] : []),
    ...(badge && isWhole ? [['branch', (at: Target) => sendBadge(badge, at, telling)] as const] : []),
  ]
}

interface Sent {
  name: ThingName
  delivered: Delivered
  fault: string | null
}

/** A fault of ours is told like a refusal: the findings have another way to their reader. */
async function sent(name: ThingName, send: Send, target: Target): Promise<Sent> {
  try {
    return { name, delivered: await send(target), fault: null }
  } catch (error) {
    const delivered: Delivered = { refused: { kind: 'fault', status: null, said: '' }, sent: 0 }
    return { name, delivered, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const mendable: ReadonlySet<string> = new Set(['permission', 'declined', 'token', 'absent', 'invalid'])

function refusalIn({ name, delivered }: Sent, to: Publishing): Published['refused'] {
  if ('refused' in delivered) {
    const helps = mendable.has(delivered.refused.kind) && !to.circumstances.readOnly
    return [{ text: refusedWords(name, delivered, to.circumstances), mendable: helps }]
  }
  return delivered.done === 'foreign' ? [{ text: foreignBranch(to.badge?.branch ?? ''), mendable: true }] : []
}

const badgeState = (delivered: Delivered | undefined): Published['badge'] => {
  if (!delivered || 'refused' in delivered || delivered.done === 'foreign') return null
  return delivered.created ? 'new' : delivered.done === 'superseded' ? null : 'there'
}

/** Sends what is wanted, side by side. Never throws. */
export async function publish(telling: Telling, to: Publishing): Promise<Published> {
  const { api } = to
  const senders = sendersOf(telling, to)
  if (api === null) {
    const refused = senders.map(([name]) => ({ text: withoutToken(name), mendable: true }))
    return { annotated: false, refused, badge: null, faults: [] }
  }
  const target: Target = { api, ...placeOf(to.repository) }
  const all = await Promise.all(senders.map(([name, send]) => sent(name, send, target)))
  const of = (wanted: ThingName) => all.find(({ name }) => name === wanted)?.delivered
  const check = of('check-run')
  return {
    annotated: check !== undefined && 'done' in check,
    refused: all.flatMap((one) => refusalIn(one, to)),
    badge: badgeState(of('branch')),
    faults: all.flatMap(({ fault }) => (fault === null ? [] : [fault])),
  }
}
