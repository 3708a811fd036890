/** Posts suggested changes at the lines of a pull request: one review a run, and each change once. */
import { createHash } from 'node:crypto'
import { isInDoubt, numberIn, refusalOf } from '../api/refusal.ts'
import { type Lines, shownLines } from '../edits/hunks.ts'
import type { Review, SuggestedChange } from '../edits/review.ts'
import { type Suggestion, suggestionBlock, suggestionOf } from '../edits/suggestion.ts'
import { attempted, type Delivered, left, type Target, written } from './target.ts'

export interface ReviewPlace {
  number: number
  /** The commit that was judged: what has moved on is for the run of its new head. */
  headSha: string
}

/** More would bury the pull request. */
const most = 20
/** Of a hundred each. */
const mostPages = 30
/** Where an answer was lost. */
const tries = 3

const markOf = ({ fingerprint }: SuggestedChange): string => `<!-- kuntalint-suggestion ${fingerprint} -->`

/** Fingerprints that the mark at the start of a comment names. */
const markIn = (body: string): string | null => /^<!-- kuntalint-suggestion ([0-9a-f]{16}) -->/u.exec(body)?.[1] ?? null

const query = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`

interface Asked {
  viewer: { login: string }
  repository: { pullRequest: { headRefOid: string } | null } | null
}

/** All pages of a list; what is beyond the last one is not looked at. */
async function listOf<T>(route: string, { number }: ReviewPlace, { api, owner, repo }: Target): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request<readonly T[]>(route, { owner, repo, pull_number: number, per_page: 100, page })
    all.push(...data)
    if (data.length < 100) break
  }
  return all
}

interface ChangedFile {
  filename?: string
  /** Object id of the file at the head. */
  sha?: string | null
  patch?: string
}

/** Object id of a text, in the length of `like`. */
function oidOf(text: string, like: string): string {
  const bytes = Buffer.from(text)
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Where the change is shown; null: in no line of the pull request, or the file was judged in another state. */
function placed(change: SuggestedChange, files: ReadonlyMap<string, ChangedFile>): Suggestion | null {
  const file = files.get(change.path)
  if (!file?.sha || file.patch === undefined || oidOf(change.text, file.sha) !== file.sha) return null
  return suggestionOf(change.text, change.changes, shownLines(file.patch))
}

interface Placed {
  change: SuggestedChange
  suggestion: Suggestion
}

const touches = (one: Lines, other: Lines): boolean => one.from <= other.to && other.from <= one.to
const linesOf = ({ startLine, line }: Suggestion): Lines => ({ from: startLine, to: line })

/** Changes that are shown. Of two that touch the same lines the first: the other one would undo it. */
function placedOf(changes: readonly SuggestedChange[], files: ReadonlyMap<string, ChangedFile>): readonly Placed[] {
  const all: Placed[] = []
  for (const change of changes) {
    const suggestion = placed(change, files)
    const isFree = (other: Placed): boolean =>
      other.change.path !== change.path ||
      (suggestion !== null && !touches(linesOf(suggestion), linesOf(other.suggestion)))
    if (suggestion && all.every(isFree)) all.push({ change, suggestion })
  }
  return all
}

interface Written {
  body?: string
  user?: { login?: string; type?: string } | null
}

const bare = (login: string): string => login.replace(/\[bot\]$/u, '').toLowerCase()

/** Of a bot the two names may differ: `github-actions[bot]` and `github-actions`. Anybody can write the mark. */
function isOurs({ user }: Written, viewer: string): boolean {
  if (!user?.login) return false
  return user.type === 'Bot' ? bare(user.login) === bare(viewer) : user.login.toLowerCase() === viewer.toLowerCase()
}

/** Changes that were not suggested before. Null: the pull request has another head by now. */
async function openChanges(review: Review, place: ReviewPlace, target: Target): Promise<readonly Placed[] | null> {
  const { api, owner, repo } = target
  const asked = await api.graphql<Asked>(query, { owner, repo, number: place.number })
  if (asked.repository?.pullRequest?.headRefOid !== place.headSha) return null
  const files = await listOf<ChangedFile>('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', place, target)
  const shown = placedOf(review.changes, new Map(files.map((file) => [file.filename ?? '', file])))
  if (shown.length === 0) return []
  const comments = await listOf<Written>('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', place, target)
  const known = new Set(
    comments.flatMap((one) => (isOurs(one, asked.viewer.login) ? [markIn(one.body ?? '')] : [])).filter(Boolean),
  )
  return shown.filter(({ change }) => !known.has(change.fingerprint))
}

const commentOf = ({ change, suggestion }: Placed) => ({
  path: change.path,
  side: 'RIGHT',
  line: suggestion.line,
  ...(suggestion.startLine < suggestion.line ? { start_line: suggestion.startLine, start_side: 'RIGHT' } : {}),
  body: `${markOf(change)}\n${change.words}\n\n${suggestionBlock(suggestion)}`,
})

async function post(open: readonly Placed[], review: Review, place: ReviewPlace, target: Target): Promise<void> {
  const { api, owner, repo } = target
  const shown = open.slice(0, most)
  const { data } = await api.request(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    {
      owner,
      repo,
      pull_number: place.number,
      commit_id: place.headSha,
      event: 'COMMENT',
      body: review.words(shown.length, open.length - shown.length),
      comments: shown.map(commentOf),
    },
    { once: true },
  )
  numberIn(data, 'id')
}

/** Posts what can be suggested and was not yet. Where there is nothing, nothing is asked or posted. */
export async function postReview(review: Review, place: ReviewPlace, target: Target): Promise<Delivered> {
  if (review.changes.length === 0) return left('unchanged')
  return attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const open = await openChanges(review, place, target)
      if (open === null) return left('superseded')
      if (open.length === 0) return attempt === 1 ? left('unchanged') : written(true)
      try {
        await post(open, review, place, target)
        return written(true)
      } catch (error) {
        // Perhaps it was written and only the answer was lost: what stands there is read again.
        if (attempt === tries || !isInDoubt(refusalOf(error))) throw error
      }
    }
  })
}
