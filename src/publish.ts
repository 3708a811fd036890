/** Brings a report to GitHub where its user wants it; whatever is refused is told, and changes no verdict. */
import type { Api } from './api/client.ts'
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
import type { Language, Text } from './model.ts'
import type { CheckRun, Report, ReporterOptions } from './report.ts'
import badgeBranch from './reporters/badge-branch.ts'
import checkRun from './reporters/check-run.ts'
import comment from './reporters/comment.ts'
import { runLink } from './reporters/comment-phrases.ts'

/** What is to be published, and where. */
export interface Publishing {
  /** Null: no request may be made. */
  api: Api | null
  /** `owner/name`. */
  repository: string
  /** The folder that was checked; '' for the top of the workspace. */
  part: string
  /** Number of the workflow run. */
  run: number
  /** Address of the run; null: not known. */
  runUrl: string | null
  /** The commit of the check run; null: none is wanted. */
  checkRun: { headSha: string } | null
  /** The pull request of the comment; null: none is wanted. */
  comment: { number: number } | null
  /** The branch of the badge; null: none is wanted. */
  branch: string | null
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
}

interface Telling {
  report: Report
  language: Language
  options: ReporterOptions
}

const nameOf = ({ part }: Publishing): string => (part === '' ? 'kuntalint' : `kuntalint (${part})`)

function targetOf(api: Api, { repository }: Publishing): Target {
  const [owner = '', repo = ''] = repository.split('/')
  return { api, owner, repo }
}

function sendCheckRun(target: Target, { report, language, options }: Telling, to: Publishing): Promise<Delivered> {
  const [delivery] = checkRun(report, language, options)
  const run = (delivery as { run: CheckRun }).run
  const headSha = to.checkRun?.headSha ?? ''
  const place = { headSha, externalId: nameOf(to), detailsUrl: to.runUrl }
  return writeCheckRun({ ...run, name: nameOf(to) }, place, target)
}

function sendComment(target: Target, { report, language, options }: Telling, to: Publishing): Promise<Delivered> {
  const [delivery] = comment(report, language, options)
  if (delivery?.to !== 'comment') throw new TypeError('The reporter gave no comment')
  const footer = to.runUrl === null ? '' : runLink(report, language, to.runUrl)
  const place = { number: to.comment?.number ?? 0, part: to.part, run: to.run, footer }
  return keepComment(delivery.comment, place, target)
}

function sendBadge(target: Target, { report, language }: Telling, to: Publishing): Promise<Delivered> {
  const [delivery] = badgeBranch(report, language)
  if (delivery?.to !== 'branch') throw new TypeError('The reporter gave no branch')
  const message = `Level ${report.summary.levelReached}, ${report.date}`
  return keepBranch(delivery.files, { branch: to.branch ?? '', message, run: to.run }, target)
}

const senders = { 'check-run': sendCheckRun, comment: sendComment, branch: sendBadge } as const

const wanted = ({ checkRun: check, comment: talk, branch }: Publishing): readonly ThingName[] => [
  ...(check ? (['check-run'] as const) : []),
  ...(talk ? (['comment'] as const) : []),
  ...(branch === null ? [] : (['branch'] as const)),
]

const mendable: ReadonlySet<string> = new Set(['permission', 'token', 'absent', 'invalid'])

function refusalIn(name: ThingName, delivered: Delivered, to: Publishing): Published['refused'] {
  if ('refused' in delivered) {
    const helps = mendable.has(delivered.refused.kind) && !to.circumstances.readOnly
    return [{ text: refusedWords(name, delivered, to.circumstances), mendable: helps }]
  }
  return delivered.done === 'foreign' ? [{ text: foreignBranch(to.branch ?? ''), mendable: true }] : []
}

const badgeState = (delivered: Delivered | undefined): Published['badge'] => {
  if (!delivered || 'refused' in delivered || delivered.done === 'foreign') return null
  return delivered.created ? 'new' : 'there'
}

/** Sends what is wanted, side by side. A report with broken rules makes no badge. */
export async function publish(telling: Telling, to: Publishing): Promise<Published> {
  const names = wanted(to).filter((name) => name !== 'branch' || telling.report.summary.conclusion !== 'error')
  const { api } = to
  if (api === null)
    return {
      annotated: false,
      refused: names.map((name) => ({ text: withoutToken(name), mendable: true })),
      badge: null,
    }
  const target = targetOf(api, to)
  const all = await Promise.all(names.map(async (name) => [name, await senders[name](target, telling, to)] as const))
  const check = all.find(([name]) => name === 'check-run')?.[1]
  return {
    annotated: check !== undefined && 'done' in check,
    refused: all.flatMap(([name, delivered]) => refusalIn(name, delivered, to)),
    badge: badgeState(all.find(([name]) => name === 'branch')?.[1]),
  }
}
