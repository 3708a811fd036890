/** Check runs. */
import { type Call, commitNamed, type Handlers, notFound, Refusal, restUrl, webUrl } from './call.ts'
import type { Values } from './contract.ts'
import type { CheckRun, Repository } from './state.ts'

const invalid = (message: string): Refusal => new Refusal(422, `Invalid request.\n\n${message}`, { mistake: true })
const bytes = (value: unknown): number => Buffer.byteLength(String(value ?? ''))
/** "The maximum size is 64 KB." (descriptions of `message` and `raw_details` of `checks/create`). */
const mostBytes = 64 * 1024
/** "The maximum size is 255 characters." (description of `title` of `checks/create`). */
const longestTitle = 255

/** Rules that stand in the descriptions of `checks/create` and `checks/update`, not in their schemas. */
function checkAnnotation(annotation: Values, index: number): void {
  const { start_line: start, end_line: end, start_column, end_column, message, raw_details, title } = annotation
  const refuse = (words: string): never => {
    throw invalid(`output.annotations[${index}]: ${words}`)
  }
  if (bytes(message) > mostBytes) refuse('message is longer than 64 KB')
  if (bytes(raw_details) > mostBytes) refuse('raw_details is longer than 64 KB')
  if ([...String(title ?? '')].length > longestTitle) refuse('title is longer than 255 characters')
  if (Number(end) < Number(start)) refuse('end_line is before start_line')
  if (Number(start) < 1) refuse('start_line is below 1')
  // "Annotations only support start_column and end_column on the same line."
  if (start !== end && (start_column !== undefined || end_column !== undefined)) refuse('columns on several lines')
}

/** Takes over what a request says of a check run. */
function change(run: CheckRun, body: Values): CheckRun {
  const { output, status, conclusion } = body as { output?: Values; status?: string; conclusion?: string }
  const annotations = (output?.annotations ?? []) as Values[]
  annotations.forEach(checkAnnotation)
  // "Required if you provide completed_at or a status of completed." (description of `conclusion`)
  const ended = status === 'completed' || body.completed_at !== undefined
  if (ended && conclusion === undefined) throw invalid('conclusion is required with status completed')
  const text = (key: string, before: string | null): string | null => (body[key] as string | undefined) ?? before
  run.name = text('name', run.name) as string
  run.detailsUrl = text('details_url', run.detailsUrl)
  run.externalId = text('external_id', run.externalId)
  run.startedAt = text('started_at', run.startedAt) as string
  // "Providing conclusion will automatically set the status parameter to completed." (same)
  run.status = conclusion === undefined ? (status ?? run.status) : 'completed'
  run.conclusion = conclusion ?? run.conclusion
  run.completedAt = text('completed_at', conclusion === undefined ? run.completedAt : new Date().toISOString())
  if (output !== undefined) {
    const { title, summary, text: more } = output as Record<string, string | undefined>
    run.output = { title: title ?? run.output.title, summary: summary ?? null, text: more ?? null }
  }
  run.annotations.push(...annotations)
  run.actions = (body.actions as Values[] | undefined) ?? run.actions
  return run
}

function runBody(repository: Repository, run: CheckRun): Values {
  const url = `${restUrl(repository)}/check-runs/${run.id}`
  const annotations = { annotations_count: run.annotations.length, annotations_url: `${url}/annotations` }
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    url,
    html_url: `${webUrl(repository)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? webUrl(repository),
    external_id: run.externalId ?? '',
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, ...annotations },
    pull_requests: [],
  }
}

function runOf({ repository, parameters }: Call): CheckRun {
  const run = repository.checkRuns.find(({ id }) => id === parameters.check_run_id)
  if (run === undefined) throw notFound()
  return run
}

function newRun({ state, repository, body }: Call): CheckRun {
  return {
    id: state.nextId(),
    name: '',
    headSha: commitNamed(repository, String(body.head_sha), 422),
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: null,
    startedAt: new Date().toISOString(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    actions: [],
  }
}

/** `filter=latest`: of each name the last one. */
function listed({ repository, parameters }: Call): CheckRun[] {
  const { ref, check_name: name, status, filter } = parameters
  const sha = commitNamed(repository, String(ref))
  const runs = repository.checkRuns
    .filter((run) => run.headSha === sha)
    .filter((run) => (name ?? run.name) === run.name && (status ?? run.status) === run.status)
    .toReversed()
  const latest = (run: CheckRun): boolean => runs.find((one) => one.name === run.name) === run
  return filter === 'all' ? runs : runs.filter(latest)
}

export const checkHandlers: Handlers = {
  'checks/create': (call) => {
    const run = change(newRun(call), call.body)
    call.repository.checkRuns.push(run)
    return { status: 201, given: runBody(call.repository, run) }
  },
  'checks/update': (call) => ({ status: 200, given: runBody(call.repository, change(runOf(call), call.body)) }),
  'checks/get': (call) => ({ status: 200, given: runBody(call.repository, runOf(call)) }),
  'checks/list-for-ref': (call) => {
    const runs = listed(call).map((run) => runBody(call.repository, run))
    return { status: 200, given: { total_count: runs.length, check_runs: runs }, paged: 'check_runs' }
  },
  'checks/list-annotations': (call) => {
    const absent = { start_column: null, end_column: null, title: null, raw_details: null }
    const blob_href = `${restUrl(call.repository)}/git/blobs/abc`
    const given = runOf(call).annotations.map((annotation) => ({ ...absent, ...annotation, blob_href }))
    return { status: 200, given, paged: '' }
  },
}
