import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Api, openApi } from './api/client.ts'
import { placeOf } from './api/place.ts'
import { deliver } from './delivery/deliver.ts'
import { mistakeLines } from './delivery/mistakes.ts'
import { otherCommit, otherRepository } from './delivery/refusal-words.ts'
import { type Payload, readEvent, type WorkflowEvent } from './event.ts'
import { badgeOnDefault, type Inputs, languageAsked, readInputs } from './inputs.ts'
import { AuthorError, type Text } from './model.ts'
import type { Published, Publishing } from './publish.ts'
import type { NewFiles, Report } from './report.ts'
import type { BaseRequest } from './repository/base.ts'
import { editedTexts } from './repository/edited-texts.ts'
import { openForge } from './repository/forge.ts'
import { run } from './run.ts'
import { destinations, tellFirst, tellPosted, tellRest } from './tell.ts'
import type { Telling } from './telling.ts'
import { exitStatus } from './verdict.ts'

const { env } = process
const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
const repository = env.GITHUB_REPOSITORY ?? ''
const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')

/** Seconds that requests may take: those that the verdict needs, and all together with those that bring it to GitHub. */
const seconds = { reading: 10, all: 20 } as const

const openFor = (token: string | null, time: number): Api | null =>
  token === null ? null : openApi({ apiUrl: env.GITHUB_API_URL || 'https://api.github.com', token, seconds: time })

async function readPayload(): Promise<Payload> {
  try {
    return (JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as Payload | null) ?? {}
  } catch {
    return {}
  }
}

function baseOf({ change }: WorkflowEvent, { token }: Inputs, api: Api | null): BaseRequest | null {
  if (change === null) return null
  const parted = api ? openForge(api).parted : null
  return {
    from: 'event',
    event: change,
    server: { url: serverUrl, token },
    parted: parted ? (target, head) => parted(repository, target, head) : null,
  }
}

/**
 * The paths whose findings stand at their lines. Of a pull request those that it changes: where there was nothing to
 * compare with, the server knows them, and where it does not say, there are none. Null: of a push, and of the whole.
 */
async function shownPaths(event: WorkflowEvent, changed: ReadonlySet<string> | null, api: Api | null) {
  if (event.occasion !== 'pull-request') return null
  if (changed !== null) return changed
  if (api === null || event.request === null) return new Set<string>()
  const { filesOfRequest } = await import('./repository/request-files.ts')
  return filesOfRequest(api, repository, event.request).catch(() => new Set<string>())
}

function tellingOf(
  report: Report,
  changed: ReadonlySet<string> | null,
  prefix: string,
  commit: string | null,
): Telling {
  const linkBase = repository && commit ? `${serverUrl}/${repository}/blob/${commit}/` : null
  const options = { colour: false, changed, evidence: false, linkBase }
  return { report, language: report.language[0] ?? 'en', options, prefix }
}

/** Links that begin files, where what was checked is the repository of the workflow. */
async function newFilesIn(report: Report, { editBranch }: WorkflowEvent): Promise<NewFiles | null> {
  const isHere = report.repository.name.toLowerCase() === repository.toLowerCase()
  if (editBranch === null || !isHere) return null
  const { newFilesOf } = await import('./reporters/new-files.ts')
  return newFilesOf(report, { server: serverUrl, repository, branch: editBranch })
}

/** Where the event has a place for what the inputs ask for. */
function placesOf(inputs: Inputs, event: WorkflowEvent, instead: Text | null) {
  const { headSha, request, onDefaultBranch, defaultBranch } = event
  const { badgeBranch: branch } = inputs
  if (headSha === null) return { checkRun: null, comment: null, suggestions: null, badge: null }
  // What another run has told is foreign: nothing of it is put into anybody's files.
  const isOwn = inputs.report === null
  const source = onDefaultBranch && defaultBranch !== null ? { branch: defaultBranch, commit: headSha } : null
  return {
    checkRun: inputs.checkRun ? { headSha, instead } : null,
    comment: inputs.comment && request !== null ? { number: request, headSha } : null,
    suggestions: inputs.suggestions && isOwn && request !== null ? { number: request, headSha } : null,
    badge: branch !== null && source ? { branch, source } : null,
  }
}

/**
 * Why a report has no place at the event: it is about another commit than the one that the event names, or about another
 * repository. Null: it belongs there.
 */
function notOf({ change, headSha }: WorkflowEvent, { repository: { name, commit } }: Report): Text | null {
  const isSeen = commit === null || change?.kind !== 'pull-request' || commit === headSha || commit === change.merge
  if (!isSeen) return otherCommit
  return name.toLowerCase() === repository.toLowerCase() ? null : otherRepository
}

const nothing: Published = { annotated: false, refused: [], badge: null, faults: [] }

/** Sends what the inputs ask for. `spent`: seconds that requests have taken already. */
async function publishAs(
  inputs: Inputs,
  event: WorkflowEvent,
  telling: Telling,
  { spent = 0, instead = null }: { spent?: number | undefined; instead?: Text | null },
): Promise<Published> {
  const to: Publishing = {
    api: openFor(inputs.token, seconds.all - spent),
    repository,
    part: telling.prefix,
    runUrl: repository && env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
    ...placesOf(inputs, event, instead),
    circumstances: { readOnly: event.readOnly, posted: inputs.report !== null },
  }
  if ([to.checkRun, to.comment, to.suggestions, to.badge].every((place) => place === null)) return nothing
  // What another run has told belongs where that run does: the server has said so.
  const foreign = inputs.report === null ? notOf(event, telling.report) : null
  if (foreign) return { ...nothing, refused: [{ text: foreign, mendable: true }] }
  const { publish } = await import('./publish.ts')
  return publish(telling, to)
}

async function check(inputs: Inputs, event: WorkflowEvent): Promise<0 | 1 | 2> {
  const top = resolve(workspace, inputs.path)
  const { token, config, language, level, failOn, badgeBranch } = inputs
  const api = openFor(token, seconds.reading)
  const base = baseOf(event, inputs, api)
  const { report, changed, read } = await run({
    path: top,
    forge: api && openForge(api),
    occasion: event.occasion,
    ...(api && repository ? { facts: { api, name: repository } } : {}),
    ...(base ? { base } : {}),
    ...(config ? { config } : {}),
    ...(language ? { language } : {}),
    ...(level ? { level } : {}),
    ...(failOn ? { failOn } : {}),
    ...(repository && top === workspace ? { name: repository } : {}),
    today: new Date(),
    trackedOnly: true,
  })
  const prefix = relative(workspace, top).replaceAll('\\', '/')
  const shown = await shownPaths(event, changed, api)
  const plain = tellingOf(report, shown, prefix.startsWith('..') ? '' : prefix, report.repository.commit)
  const newFiles = await newFilesIn(report, event)
  const texts = inputs.checkRun || inputs.suggestions ? { texts: await editedTexts(report, read) } : {}
  const telling = { ...plain, options: { ...plain.options, newFiles, ...texts } }
  await tellFirst(telling, inputs.sarif)
  const published = await publishAs(inputs, event, telling, { spent: api?.spent() })
  await tellRest(telling, published, badgeBranch ? { url: `${serverUrl}/${repository}`, branch: badgeBranch } : null)
  return exitStatus(report)
}

/** Posts the report of the run that this one follows; the verdict was that run's. */
async function post(inputs: Inputs, event: WorkflowEvent, path: string): Promise<0> {
  const { readPost } = await import('./post.ts')
  const api = openFor(inputs.token, seconds.reading)
  const language = inputs.language ?? 'en'
  const say = (text: Text) => deliver([{ to: 'stdout', text: `${text[language]}\n` }], destinations)
  const read = await readPost({ followed: event.followed, repository, workspace, path, api })
  if ('nothing' in read) {
    await say(read.nothing)
    return 0
  }
  const { report, headSha, request, instead, notice } = read
  if (notice) await say(notice)
  const telling = tellingOf(report, request?.changed ?? new Set(), '', headSha)
  const posting = { ...event, headSha, request: request?.number ?? null, onDefaultBranch: false }
  await tellPosted(await publishAs(inputs, posting, telling, { spent: api?.spent(), instead }), language)
  return 0
}

/** What the run was started for, as far as it could be read. */
let started: { inputs: Inputs; event: WorkflowEvent } | null = null

async function perform(): Promise<0 | 1 | 2> {
  const inputs = readInputs(env)
  const event = readEvent(env.GITHUB_EVENT_NAME ?? '', await readPayload(), env)
  started = { inputs, event }
  if (inputs.badgeBranch !== null && inputs.badgeBranch === event.defaultBranch)
    throw new AuthorError(badgeOnDefault(inputs.badgeBranch), null)
  return inputs.report === null ? check(inputs, event) : post(inputs, event, inputs.report)
}

/** A check run that is waited for must not stay away because nothing could be judged. */
async function tellCheckRun(message: string): Promise<void> {
  if (started === null || !started.inputs.checkRun || started.inputs.report !== null) return
  const { inputs, event } = started
  const api = openFor(inputs.token, seconds.reading)
  if (api === null || event.headSha === null) return
  const { brokenOff } = await import('./reporters/check-run.ts')
  const { writeCheckRun } = await import('./delivery/check-run.ts')
  const place = { headSha: event.headSha, externalId: 'kuntalint', detailsUrl: null }
  await writeCheckRun(brokenOff(message), place, { api, ...placeOf(repository) })
}

/** A mistake of the user stands as an error annotation; a fault of ours ends with its stack. */
async function tell(error: unknown): Promise<2> {
  const own = error instanceof AuthorError ? error.language : null
  const language = languageAsked(env) ?? own ?? 'en'
  const lines = mistakeLines(error, language)
  const message = lines?.join('\n') ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
  const location = error instanceof AuthorError ? error.location : null
  await deliver([{ to: 'annotation', severity: 'error', title: 'kuntalint', message, location }], destinations)
  await tellCheckRun(message)
  return 2
}

try {
  process.exitCode = await perform()
} catch (error) {
  process.exitCode = await tell(error)
}
