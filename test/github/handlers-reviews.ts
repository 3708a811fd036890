/** Reviews of pull requests, and their comments. */
import { type Call, type Handlers, Refusal, restUrl, userBody, webUrl } from './call.ts'
import type { Values } from './contract.ts'
import { filesOf, pullOf } from './handlers-pulls.ts'
import type { PullRequest, Review, ReviewComment } from './state.ts'

const longestBody = 65_536

const refused = (message: string): Refusal =>
  new Refusal(422, 'Unprocessable Entity', { errors: [{ message }] as Values[], mistake: true })

/** The lines of the new side that a patch shows, hunk by hunk. */
function hunksOf(patch: unknown): readonly (readonly number[])[] {
  const hunks: number[][] = []
  let line = 0
  for (const text of String(patch ?? '').split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/u.exec(text)
    if (start) {
      line = Number(start[1])
      hunks.push([])
    } else if (/^[ +]/u.test(text)) {
      hunks.at(-1)?.push(line)
      line += 1
    }
  }
  return hunks
}

/** GitHub takes comments at lines that the pull request shows, and several lines only within one hunk. */
function checkComment(comment: Values, files: readonly Values[]): void {
  const { path, line, start_line: start = line, side, body } = comment
  const file = files.find(({ filename }) => filename === path)
  if (file === undefined) throw refused('Path could not be resolved')
  if (String(body).trim() === '') throw refused('Body cannot be blank')
  if ([...String(body)].length > longestBody) throw refused(`Body is too long (maximum is ${longestBody} characters)`)
  if (side !== 'RIGHT') throw refused('the test server plays the right side only')
  const isWithin = hunksOf(file.patch).some((hunk) => hunk.includes(Number(line)) && hunk.includes(Number(start)))
  if (!isWithin) throw refused('Line could not be resolved')
  if (start !== line && Number(start) > Number(line)) throw refused('Start line must precede the end line')
}

function commentBody({ repository }: Call, pull: PullRequest, comment: ReviewComment): Values {
  const { id, review, path, login, body, line, startLine } = comment
  const html = `${webUrl(repository)}/pull/${pull.number}#discussion_r${id}`
  const url = `${restUrl(repository)}/pulls/comments/${id}`
  const request = `${restUrl(repository)}/pulls/${pull.number}`
  return {
    id,
    pull_request_review_id: review,
    path,
    body,
    line,
    start_line: startLine,
    commit_id: pull.head.sha,
    user: userBody(login),
    url,
    html_url: html,
    pull_request_url: request,
    in_reply_to_id: undefined,
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: request } },
  }
}

function reviewBody({ repository }: Call, { id, pull, login, body, commit }: Review): Values {
  const html = `${webUrl(repository)}/pull/${pull}#pullrequestreview-${id}`
  const request = `${restUrl(repository)}/pulls/${pull}`
  return {
    id,
    body,
    user: userBody(login),
    state: 'COMMENTED',
    commit_id: commit,
    html_url: html,
    pull_request_url: request,
    _links: { html: { href: html }, pull_request: { href: request } },
  }
}

export const reviewHandlers: Handlers = {
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call)
    const comments = call.repository.reviewComments.filter((comment) => comment.pull === pull.number)
    return { status: 200, given: comments.map((comment) => commentBody(call, pull, comment)), paged: '' }
  },
  'pulls/create-review': (call) => {
    const { state, repository, body } = call
    const pull = pullOf(call)
    const comments = (body.comments ?? []) as Values[]
    if (body.event !== 'COMMENT') throw refused('the test server plays comments only')
    if (String(body.body ?? '').trim() === '' && comments.length === 0) throw refused('Body cannot be blank')
    const files = filesOf(repository, pull)
    for (const comment of comments) checkComment(comment, files)
    const commit = String(body.commit_id ?? pull.head.sha)
    const review = { id: state.nextId(), pull: pull.number, login: state.login, body: String(body.body), commit }
    repository.reviews.push(review)
    for (const { path, body: text, line, start_line } of comments)
      repository.reviewComments.push({
        id: state.nextId(),
        pull: pull.number,
        review: review.id,
        login: state.login,
        path: String(path),
        body: String(text),
        line: Number(line),
        startLine: start_line === undefined ? null : Number(start_line),
      })
    return { status: 200, given: reviewBody(call, review) }
  },
}
