/** Keeps one comment at a pull request: found by its mark and its author, and written only when it says something else. */
import { createHash } from 'node:crypto'
import { isInDoubt, numberIn, refusalOf } from '../api/refusal.ts'
import type { Comment } from '../report.ts'
import { attempted, type Delivered, left, type Target, written } from './target.ts'
import { withinBytes } from './within-bytes.ts'

/** GitHub takes 65,536 characters; bytes are never fewer. */
const bodyLimit = 65_536

export interface CommentPlace {
  number: number
  /** Which of our comments it is, where a pull request has several: the folder that is checked; '' for the top. */
  part: string
  /** The commit that was judged: what a pull request that has moved on is told is for the run of its new head to say. */
  headSha: string
  /** Stands below the comment; not compared, since it is another one for each run. */
  footer: string
}

const partOf = ({ part }: CommentPlace): string => encodeURIComponent(part).replace(/-/gu, '%2D')

const markOf = (place: CommentPlace, content: string): string =>
  `<!-- kuntalint-comment part="${partOf(place)}" content=${content} -->`

/** The content that the mark at the start of a comment names; null: it is not this comment of ours. */
function contentOf(body: string, place: CommentPlace): string | null {
  const found = /^<!-- kuntalint-comment part="([^"\s]{0,900})" content=([0-9a-f]{16}) -->/u.exec(body)
  return found?.[1] === partOf(place) ? (found[2] as string) : null
}

interface Node {
  fullDatabaseId: string | number | null
  body: string
  viewerDidAuthor: boolean
  author: { __typename: string; login: string } | null
}

interface Page {
  viewer: { login: string }
  repository: {
    pullRequest: {
      headRefOid: string
      comments: { nodes: readonly (Node | null)[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    } | null
  } | null
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** Comments beyond these pages of a hundred are not looked through. */
const mostPages = 30
/** Where an answer was lost. */
const tries = 3

interface Found {
  id: string
  content: string
}

/** Of a bot the two names differ: `github-actions[bot]` asks, `github-actions` wrote. */
const isOurs = ({ viewerDidAuthor, author }: Node, viewer: string): boolean =>
  viewerDidAuthor || (author?.__typename === 'Bot' && author.login === viewer.replace(/\[bot\]$/u, ''))

/**
 * The comment that this token wrote: whoever can write a comment can write the mark. Null: none; `moved`: the pull
 * request has another head by now.
 */
async function find(place: CommentPlace, { api, owner, repo }: Target): Promise<Found | null | 'moved'> {
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const answer: Page = await api.graphql<Page>(query, { owner, repo, number: place.number, after })
    const request = answer.repository?.pullRequest
    if (request && request.headRefOid !== place.headSha) return 'moved'
    const comments = request?.comments
    for (const node of comments?.nodes ?? []) {
      if (node === null || node.fullDatabaseId === null || !isOurs(node, answer.viewer.login)) continue
      const content = contentOf(node.body, place)
      if (content !== null) return { id: String(node.fullDatabaseId), content }
    }
    after = comments?.pageInfo.endCursor ?? null
    if (!comments?.pageInfo.hasNextPage || after === null) return null
  }
  return null
}

interface Writing {
  place: CommentPlace
  target: Target
  body: string
}

/** Two runs may begin at the same moment: the comment that came first stays, the other one takes itself back. */
async function create({ place, target, body }: Writing): Promise<void> {
  const { api, owner, repo } = target
  const comment = { owner, repo, issue_number: place.number, body }
  const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment, {
    once: true,
  })
  const id = numberIn(data, 'id')
  const first = await find(place, target)
  if (first === null || first === 'moved' || first.id === String(id)) return
  await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
}

async function change({ target: { api, owner, repo }, body }: Writing, id: string): Promise<void> {
  const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: id,
    body,
  })
  numberIn(data, 'id')
}

/** Writes, changes or leaves the comment. One that has nothing to say is not begun. */
export async function keepComment(comment: Comment, place: CommentPlace, target: Target): Promise<Delivered> {
  const content = createHash('sha256').update(`${comment.state} ${comment.content}`).digest('hex').slice(0, 16)
  const mark = markOf(place, content)
  const rest = `\n${comment.body}${place.footer}`
  const writing = { place, target, body: `${mark}${withinBytes(rest, bodyLimit - Buffer.byteLength(mark))}` }
  return attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const earlier = await find(place, target)
      if (earlier === 'moved') return left('superseded')
      if (earlier === null && comment.state === 'clear') return left('unchanged')
      if (earlier !== null && earlier.content === content) return attempt === 1 ? left('unchanged') : written(true)
      try {
        await (earlier === null ? create(writing) : change(writing, earlier.id))
        return written(earlier === null)
      } catch (error) {
        // Perhaps it was written and only the answer was lost: a second one would stand beside it.
        if (attempt === tries || !isInDoubt(refusalOf(error))) throw error
      }
    }
  })
}
