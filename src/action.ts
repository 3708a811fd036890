import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { openApi } from './api/client.ts'
import { deliver } from './delivery/deliver.ts'
import { mistakeLines } from './delivery/mistakes.ts'
import { AuthorError, type Language, type Level, type Severity, type Text } from './model.ts'
import type { Delivery, Report } from './report.ts'
import { reporters } from './reporters/index.ts'
import type { BaseRequest, Event } from './repository/base.ts'
import { type Forge, openForge } from './repository/forge.ts'
import { run } from './run.ts'
import { exitStatus, type Occasion } from './verdict.ts'

const { env, stdout, stderr } = process
const destinations = { stdout, stderr, env }

const inputs = ['path', 'config', 'language', 'level', 'fail-on', 'token'] as const
type Input = (typeof inputs)[number]

const unknownInput = (name: string): Text => ({
  fi: `Toiminnolla ei ole syötettä ”${name}”. Syötteet: ${inputs.join(', ')}.`,
  sv: `Åtgärden har ingen indata ”${name}”. Indata: ${inputs.join(', ')}.`,
  en: `The action has no input "${name}". Inputs: ${inputs.join(', ')}.`,
})
const wrongInput = (name: string, value: string, allowed: readonly string[]): Text => ({
  fi: `Syötteen ${name} arvo ”${value}” ei käy. Sallitut arvot: ${allowed.join(', ')}.`,
  sv: `Värdet ”${value}” går inte att använda för ${name}. Tillåtna värden: ${allowed.join(', ')}.`,
  en: `The input ${name} cannot be "${value}". Allowed values: ${allowed.join(', ')}.`,
})

const input = (name: Input): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()

/** The runner passes inputs that it does not know with a mere warning: a misspelt one must not be silent. */
function refuseUnknown(): void {
  const known = new Set(inputs.map((name) => `INPUT_${name.toUpperCase()}`))
  const unknown = Object.keys(env).find((name) => name.startsWith('INPUT_') && !known.has(name) && env[name])
  if (unknown) throw new AuthorError(unknownInput(unknown.slice('INPUT_'.length).toLowerCase()), null)
}

function chosen<T extends string>(name: Input, allowed: readonly T[]): T | undefined {
  const value = input(name)
  if (value === '') return undefined
  if (!allowed.includes(value as T)) throw new AuthorError(wrongInput(name, value, allowed), null)
  return value as T
}

interface Payload {
  pull_request?: { base?: { sha?: string }; head?: { sha?: string } }
  merge_group?: { base_sha?: string }
  before?: string
}

async function readPayload(): Promise<Payload> {
  try {
    return (JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as Payload | null) ?? {}
  } catch {
    return {}
  }
}

const requestEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review'])

/** What GitHub tells of the event: what is to be compared. Null: an event that has nothing before it. */
function eventOf(name: string, payload: Payload): Event | null {
  const { pull_request: request, merge_group: group, before } = payload
  if (request && requestEvents.has(name)) {
    const isMerge = /^refs\/pull\/\d+\/merge$/u.test(env.GITHUB_REF ?? '')
    const merge = isMerge ? (env.GITHUB_SHA ?? null) : null
    return { kind: 'pull-request', head: request.head?.sha ?? null, target: request.base?.sha ?? null, merge }
  }
  if (name === 'merge_group') return { kind: 'merge-group', head: null, target: group?.base_sha ?? null, merge: null }
  return name === 'push' ? { kind: 'push', head: null, target: before ?? null, merge: null } : null
}

const occasionOf = (event: Event | null): Occasion =>
  event === null ? 'other' : event.kind === 'push' ? 'push' : 'pull-request'

function baseOf(event: Event | null, forge: Forge | null): BaseRequest | null {
  if (event === null) return null
  const repository = env.GITHUB_REPOSITORY ?? ''
  return {
    from: 'event',
    event,
    server: { url: env.GITHUB_SERVER_URL || 'https://github.com', token: input('token') || null },
    parted: forge ? (target, head) => forge.parted(repository, target, head) : null,
  }
}

/** Annotations count paths from the workspace; the report counts them from the top of the repository. */
function fromWorkspace(deliveries: readonly Delivery[], prefix: string): readonly Delivery[] {
  if (prefix === '') return deliveries
  return deliveries.map((one) =>
    one.to === 'annotation' && one.location
      ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } }
      : one,
  )
}

const outputs = (report: Report, file: string): readonly Delivery[] => {
  const { conclusion, findings, levelReached, score } = report.summary
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    'level-reached': levelReached,
    score,
    report: file,
  }
  return Object.entries(values).map(([name, value]) => ({ to: 'output', name, value: String(value) }))
}

async function told(report: Report, changed: ReadonlySet<string> | null, prefix: string): Promise<readonly Delivery[]> {
  const repository = env.GITHUB_REPOSITORY
  const linkBase =
    repository && report.repository.commit
      ? `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${report.repository.commit}/`
      : null
  const options = { colour: false, changed, evidence: false, linkBase }
  const load = async (name: keyof typeof reporters, language: Language): Promise<readonly Delivery[]> =>
    (await reporters[name]()).default(report, language, options)
  const language = report.language[0] ?? 'en'
  const file = join(env.RUNNER_TEMP ?? '.', 'kuntalint-report.json')
  const json = (await load('json', language)).map(
    (one): Delivery => (one.to === 'stdout' ? { to: 'file', path: file, text: one.text } : one),
  )
  return [
    ...fromWorkspace(await load('github', language), prefix),
    ...(await load('terminal', language)),
    ...(await load('summary', language)),
    ...json,
    ...outputs(report, file),
  ]
}

async function perform(): Promise<0 | 1 | 2> {
  refuseUnknown()
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
  const top = resolve(workspace, input('path') || '.')
  const [config, language, level, failOn] = [
    input('config'),
    chosen<Language>('language', ['fi', 'sv', 'en']),
    chosen('level', ['1', '2', '3']),
    chosen<Severity | 'never'>('fail-on', ['error', 'warning', 'notice', 'never']),
  ]
  const token = input('token')
  const forge = token ? openForge(openApi({ apiUrl: env.GITHUB_API_URL || 'https://api.github.com', token })) : null
  const event = eventOf(env.GITHUB_EVENT_NAME ?? '', await readPayload())
  const base = baseOf(event, forge)
  const { report, changed } = await run({
    path: top,
    forge,
    occasion: occasionOf(event),
    ...(base ? { base } : {}),
    ...(config ? { config } : {}),
    ...(language ? { language } : {}),
    ...(level ? { level: Number(level) as Level } : {}),
    ...(failOn ? { failOn } : {}),
    ...(env.GITHUB_REPOSITORY && top === workspace ? { name: env.GITHUB_REPOSITORY } : {}),
    today: new Date(),
    trackedOnly: true,
  })
  const prefix = relative(workspace, top).replaceAll('\\', '/')
  const diff = event?.kind === 'push' ? null : changed
  await deliver(await told(report, diff, prefix.startsWith('..') ? '' : prefix), destinations)
  return exitStatus(report)
}

/** A mistake of the user stands as an error annotation; a fault of ours ends with its stack. */
async function tell(error: unknown): Promise<2> {
  const own = error instanceof AuthorError ? error.language : null
  const language = (['fi', 'sv', 'en'] as const).find((one) => one === input('language')) ?? own ?? 'en'
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
