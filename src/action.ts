import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Api, openApi } from './api/client.ts'
import { deliver } from './delivery/deliver.ts'
import { mistakeLines } from './delivery/mistakes.ts'
import { otherRepository } from './delivery/refusal-words.ts'
import { type Payload, readEvent, type WorkflowEvent } from './event.ts'
import { badgeOnDefault, type Inputs, languageAsked, readInputs } from './inputs.ts'
import { AuthorError, type Text } from './model.ts'
import type { Published, Publishing } from './publish.ts'
import type { Delivery } from './report.ts'
import type { BaseRequest } from './repository/base.ts'
import { openForge } from './repository/forge.ts'
import { run } from './run.ts'
import { destinations, refusals, repository, serverUrl, type Telling, tellAll, tellingOf } from './tell.ts'
import { exitStatus } from './verdict.ts'

const { env } = process

/** Seconds that requests may take: those that the verdict needs, and all together with those that bring it to GitHub. */
const seconds = { reading: 10, all: 20 } as const

const openFor = (token: string, time: number): Api =>
  openApi({ apiUrl: env.GITHUB_API_URL || 'https://api.github.com', token, seconds: time })

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

const nothingPublished: Published = { annotated: false, refused: [], badge: null }

/** Sends what the inputs ask for where the event has a place for it. */
async function publishAs(inputs: Inputs, event: WorkflowEvent, telling: Telling, spent: number): Promise<Published> {
  const { checkRun, comment, badgeBranch, token } = inputs
  const branch = event.onDefaultBranch && badgeBranch !== event.defaultBranch ? badgeBranch : null
  const to: Publishing = {
    api: token === null ? null : openFor(token, seconds.all - spent),
    repository,
    part: telling.prefix,
    run: Number(env.GITHUB_RUN_ID) || 0,
    runUrl: repository && env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
    checkRun: checkRun && event.headSha !== null ? { headSha: event.headSha } : null,
    comment: comment && event.request !== null ? { number: event.request } : null,
    branch,
    circumstances: { readOnly: event.readOnly, posted: inputs.report !== null },
  }
  if (to.checkRun === null && to.comment === null && branch === null) return nothingPublished
  const isOwn = telling.report.repository.name.toLowerCase() === repository.toLowerCase()
  if (inputs.report === null && !isOwn)
    return { ...nothingPublished, refused: [{ text: otherRepository, mendable: true }] }
  const { publish } = await import('./publish.ts')
  return publish(telling, to)
}

async function check(inputs: Inputs, event: WorkflowEvent): Promise<0 | 1 | 2> {
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
  const top = resolve(workspace, inputs.path)
  const { token, config, language, level, failOn } = inputs
  const api = token === null ? null : openFor(token, seconds.reading)
  const base = baseOf(event, inputs, api)
  const { report, changed } = await run({
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
  const diff = event.occasion === 'push' ? null : changed
  const telling = tellingOf(report, diff, prefix.startsWith('..') ? '' : prefix, report.repository.commit)
  await tellAll(telling, await publishAs(inputs, event, telling, api?.spent() ?? 0), inputs)
  return exitStatus(report)
}

/** Posts the report of the run that this one follows; the verdict was that run's. */
async function post(inputs: Inputs, event: WorkflowEvent, path: string): Promise<0> {
  const { concluded, followedOr, notAboutRequest, readPosted, requestGone, requestOf } = await import('./post.ts')
  const followed = followedOr(event.followed)
  const language = inputs.language ?? 'en'
  const say = (text: Text) => deliver([{ to: 'stdout', text: `${text[language]}\n` }], destinations)
  if (followed.event !== 'pull_request') {
    await say(notAboutRequest)
    return 0
  }
  const report = concluded(await readPosted(resolve(env.GITHUB_WORKSPACE ?? '.'), path), followed)
  const api = inputs.token === null ? null : openFor(inputs.token, seconds.reading)
  const request = api && (await requestOf(api, repository, followed))
  if (api && !request) await say(requestGone)
  const telling = tellingOf(report, request?.changed ?? null, '', followed.headSha)
  const posting = { ...event, headSha: followed.headSha, request: request?.number ?? null }
  const published = await publishAs({ ...inputs, badgeBranch: null }, posting, telling, api?.spent() ?? 0)
  const told = published.refused.map(({ text }): Delivery => ({ to: 'stdout', text: `${text[language]}\n` }))
  await deliver([...refusals(published, language), ...told], destinations)
  return 0
}

async function perform(): Promise<0 | 1 | 2> {
  const inputs = readInputs(env)
  const event = readEvent(env.GITHUB_EVENT_NAME ?? '', await readPayload(), env)
  if (inputs.badgeBranch !== null && inputs.badgeBranch === event.defaultBranch)
    throw new AuthorError(badgeOnDefault(inputs.badgeBranch), null)
  return inputs.report === null ? check(inputs, event) : post(inputs, event, inputs.report)
}

/** A mistake of the user stands as an error annotation; a fault of ours ends with its stack. */
async function tell(error: unknown): Promise<2> {
  const own = error instanceof AuthorError ? error.language : null
  const language = languageAsked(env) ?? own ?? 'en'
  const lines = mistakeLines(error, language)
  const message = lines?.join('\n') ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
  const location = error instanceof AuthorError ? error.location : null
  await deliver([{ to: 'annotation', severity: 'error', title: 'kuntalint', message, location }], destinations)
  return 2
}

try {
  process.exitCode = await perform()
} catch (error) {
  process.exitCode = await tell(error)
}
