/** Who may do what: the token and the rights it has. */
import { type Call, notFound, Refusal } from './call.ts'
import type { Operation } from './contract.ts'

/** As in `permissions:` of a workflow; what is not named is not granted. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

export interface Access {
  token: string
  permissions: Permissions
  /** Whether public repositories may be read without a token. */
  public: boolean
  /** Kind of the token: of an installation (GITHUB_TOKEN), of a user, of the app itself (JWT). */
  actor: 'installation' | 'user' | 'app'
}

/**
 * Rights as the header `x-accepted-github-permissions` names them; any of them is enough. After GitHub's "Permissions
 * required for GitHub Apps"; that of private-vulnerability-reporting is a guess.
 */
const needs: Readonly<Record<string, string>> = {
  'checks/create': 'checks=write',
  'checks/update': 'checks=write',
  'checks/get': 'checks=read',
  'checks/list-for-ref': 'checks=read',
  'checks/list-annotations': 'checks=read',
  'issues/list-comments': 'issues=read; pull_requests=read',
  'issues/create-comment': 'issues=write; pull_requests=write',
  'issues/update-comment': 'issues=write; pull_requests=write',
  'issues/delete-comment': 'issues=write; pull_requests=write',
  'pulls/get': 'pull_requests=read; contents=read',
  'pulls/list': 'pull_requests=read',
  'pulls/create-review': 'pull_requests=write',
  'pulls/list-review-comments': 'pull_requests=read',
  'pulls/list-files': 'pull_requests=read',
  'repos/list-pull-requests-associated-with-commit': 'pull_requests=read; contents=read',
  'repos/get': 'metadata=read',
  'repos/get-branch-rules': 'metadata=read',
  'repos/check-private-vulnerability-reporting': 'metadata=read',
  'actions/get-workflow-run': 'actions=read',
  'git/create-blob': 'contents=write',
  'git/create-commit': 'contents=write',
  'git/create-ref': 'contents=write',
  'git/create-tree': 'contents=write',
  'git/update-ref': 'contents=write',
}

/** Whether one of these rights is granted. Metadata may always be read. */
export function granted(permissions: Permissions, rights: string): boolean {
  return rights.split('; ').some((right) => {
    const [name = '', level] = right.split('=')
    const own = name === 'metadata' ? 'read' : (permissions[name.replaceAll('_', '-')] ?? 'none')
    return own === 'write' || own === level
  })
}

/** Whether the request has the token. Throws 401 for another token, and for none where one is needed. */
export function authenticated(access: Access, authorization: string | undefined): boolean {
  if (authorization === undefined) return false
  const [, given] = /^(?:token|bearer) (.+)$/iu.exec(authorization) ?? []
  if (given !== access.token) throw new Refusal(401, 'Bad credentials')
  return true
}

function checkActor({ id }: Operation, { actor }: Access): void {
  if (id === 'users/get-authenticated' && actor !== 'user') throw forbidden('')
  if (id === 'apps/get-authenticated' && actor !== 'app')
    throw new Refusal(401, 'A JSON web token could not be decoded')
}

function forbidden(rights: string): Refusal {
  const headers: Record<string, string> = rights === '' ? {} : { 'x-accepted-github-permissions': rights }
  return new Refusal(403, 'Resource not accessible by integration', { headers })
}

/** A comment of an issue that is no pull request is no matter of the right to pull requests. */
function rightsFor({ id }: Operation, { repository, parameters }: Call): string {
  const rights = needs[id] ?? 'contents=read'
  if (!id.startsWith('issues/')) return rights
  const comment = repository.comments.find((one) => one.id === parameters.comment_id)
  const number = parameters.issue_number ?? comment?.issue
  return repository.issues.includes(Number(number)) ? (rights.split('; ')[0] as string) : rights
}

/** Throws what GitHub answers when the request may not be made. */
export function checkAccess(operation: Operation, call: Call, access: Access, known: boolean): void {
  const { repository, state } = call
  const read = operation.method === 'GET'
  if (!operation.path.startsWith('/repos/')) {
    if (!known) throw new Refusal(401, 'Requires authentication')
    checkActor(operation, access)
    return
  }
  if (!known && !(read && access.public && !repository.private))
    throw read && repository.private ? notFound() : new Refusal(401, 'Requires authentication')
  if (read && !repository.private) return
  const own = repository === state.repository
  if (repository.private && !own) throw notFound()
  const rights = rightsFor(operation, call)
  if (!own || !granted(access.permissions, rights)) throw forbidden(rights)
}
