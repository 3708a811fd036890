/** Writes a check run: GitHub takes 50 annotations a request, and adds those of later requests to it. */
import { isInDoubt, numberIn, refusalOf } from '../api/refusal.ts'
import type { CheckAnnotation, CheckRun } from '../report.ts'
import { attempted, type Delivered, type Target, written } from './target.ts'
import { withinBytes } from './within-bytes.ts'

const batchSize = 50
/** Of a batch, where an answer was lost. */
const tries = 3
/** So many requests fit into the time that a run may wait; the page of the check run lists all findings. */
const most = 3_000
/** Limits of the Checks API; bytes are never fewer than characters. */
const limits = { text: 65_535, title: 255, message: 64 * 1024, details: 64 * 1024 } as const

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

function annotationOf({ severity, title, message, location, details }: CheckAnnotation) {
  const { path, line, endLine = line, column, endColumn } = location
  const oneLine = endLine === line && column !== undefined
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    ...(oneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}),
    annotation_level: levels[severity],
    title: withinBytes(title, limits.title),
    message: withinBytes(message, limits.message),
    ...(details === undefined ? {} : { raw_details: withinBytes(details, limits.details) }),
  }
}

function batches<T>(list: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = []
  for (let at = 0; at < list.length; at += batchSize) parts.push(list.slice(at, at + batchSize))
  return parts
}

/** The commit that it belongs to, and the run that its reader may open. */
export interface CheckRunPlace {
  headSha: string
  /** Tells our check runs of a commit apart: of which folder they are. */
  externalId: string
  detailsUrl: string | null
}

type Output = Readonly<Record<'title' | 'summary' | 'text', string>>
type Batch = readonly ReturnType<typeof annotationOf>[]

interface Begun {
  target: Target
  id: number
  output: Output
}

async function create(run: CheckRun, place: CheckRunPlace, output: Output, annotations: Batch, target: Target) {
  const { api, owner, repo } = target
  const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name: run.name,
    head_sha: place.headSha,
    external_id: place.externalId,
    ...(place.detailsUrl === null ? {} : { details_url: place.detailsUrl }),
    status: 'completed',
    conclusion: run.conclusion,
    output: { ...output, annotations },
  })
  return numberIn(data, 'id')
}

async function countOf({ target: { api, owner, repo }, id }: Begun): Promise<number> {
  const { data } = await api.request<{ output?: unknown }>('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
  })
  return numberIn(data.output, 'annotations_count')
}

/** Each batch once: where it is in doubt whether one arrived, the check run is asked how many annotations it has. */
async function add(annotations: Batch, before: number, begun: Begun): Promise<void> {
  const { target, id, output } = begun
  const { api, owner, repo } = target
  for (let attempt = 1; ; attempt += 1) {
    try {
      const changes = { owner, repo, check_run_id: id, output: { ...output, annotations } }
      await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', changes, { once: true })
      return
    } catch (error) {
      if (attempt === tries || !isInDoubt(refusalOf(error))) throw error
      if ((await countOf(begun)) >= before + annotations.length) return
    }
  }
}

/**
 * A run of the same name and commit takes the place of an earlier one: GitHub shows the latest. It is complete from the
 * first request on, so that one that fails later leaves no check that never ends.
 */
export async function writeCheckRun(run: CheckRun, place: CheckRunPlace, target: Target): Promise<Delivered> {
  const output = {
    title: withinBytes(run.title, limits.title),
    summary: withinBytes(run.summary, limits.text),
    text: withinBytes(run.text, limits.text),
  }
  const [first = [], ...more] = batches(run.annotations.slice(0, most).map(annotationOf))
  let sent = 0
  return attempted(
    async () => {
      const id = await create(run, place, output, first, target)
      sent = first.length
      for (const annotations of more) {
        await add(annotations, sent, { target, id, output })
        sent += annotations.length
      }
      return written(true)
    },
    () => sent,
  )
}
