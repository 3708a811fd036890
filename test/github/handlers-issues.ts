/** Comments of issues and pull requests. */
import { type Call, type Handlers, notFound, Refusal, restUrl, userBody, webUrl } from './call.ts'
import type { Values } from './contract.ts'
import type { Comment } from './state.ts'

/** Not documented; `MAX_COMMENT_LENGTH` of actions/dependency-review-action, and what the server says. */
const longestComment = 65_536

function textOf({ body }: Call): string {
  const text = String(body.body)
  const refuse = (message: string): never => {
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]
    throw new Refusal(422, 'Validation Failed', { errors, mistake: true })
  }
  if (text.trim() === '') refuse('Body cannot be blank')
  if ([...text].length > longestComment) refuse(`Body is too long (maximum is ${longestComment} characters)`)
  return text
}

/** The number of a pull request or an issue that is there. */
function issueOf({ repository, parameters }: Call): number {
  const number = Number(parameters.issue_number)
  if (!repository.issues.includes(number) && !repository.pulls.some((pull) => pull.number === number)) throw notFound()
  return number
}

function commentOf({ repository, parameters }: Call): Comment {
  const comment = repository.comments.find(({ id }) => id === parameters.comment_id)
  if (comment === undefined) throw notFound()
  return comment
}

function commentBody({ repository }: Call, { id, issue, login, body }: Comment): Values {
  return {
    id,
    body,
    user: userBody(login),
    url: `${restUrl(repository)}/issues/comments/${id}`,
    html_url: `${webUrl(repository)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${restUrl(repository)}/issues/${issue}`,
    performed_via_github_app: undefined,
  }
}

export const issueHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const issue = issueOf(call)
    const comments = call.repository.comments.filter((comment) => comment.issue === issue)
    return { status: 200, given: comments.map((comment) => commentBody(call, comment)), paged: '' }
  },
  'issues/create-comment': (call) => {
    const { state, repository } = call
    const text = { issue: issueOf(call), body: textOf(call) }
    const comment = { id: state.nextId(), login: state.login, minimized: false, ...text }
    repository.comments.push(comment)
    return { status: 201, given: commentBody(call, comment) }
  },
  'issues/update-comment': (call) => {
    const comment = commentOf(call)
    comment.body = textOf(call)
    return { status: 200, given: commentBody(call, comment) }
  },
  'issues/delete-comment': (call) => {
    const comment = commentOf(call)
    call.repository.comments = call.repository.comments.filter((one) => one !== comment)
    return { status: 204 }
  },
}
