/** What GitHub knows of a repository: at most nine requests in two rounds, each of which may be refused. */
import type { Api } from '../api/client.ts'
import { type Place, placeOf } from '../api/place.ts'
import { refusalOf } from '../api/refusal.ts'
import { type BranchRules, codeownersPlaces, type Fact, type ForgeFacts, type OwnersError } from '../model.ts'
import { notTold } from './facts-unknown.ts'

/** Of which repository, and which commit of it. */
export interface FactsRequest {
  /** `owner/name`. */
  name: string
  commit: string | null
  /** The files of the commit, to see whether there is a CODEOWNERS file to ask about. */
  files: readonly { path: string }[]
}

/** The CODEOWNERS file that GitHub reads of these; null: none. */
export function ownersFileIn(files: FactsRequest['files']): string | null {
  const paths = new Set(files.map(({ path }) => path))
  return codeownersPlaces.find((path) => paths.has(path)) ?? null
}

/** What was asked, or why it is not known. `absent`: what it means when the server has no such thing. */
async function fact<T>(asked: Promise<T>, absent?: T): Promise<Fact<T>> {
  try {
    return { known: await asked }
  } catch (error) {
    const refusal = refusalOf(error)
    // A repository without a commit answers 409.
    const isAbsent = refusal.kind === 'absent' || refusal.status === 409
    return isAbsent && absent !== undefined ? { known: absent } : { undetermined: notTold(refusal) }
  }
}

interface About {
  archived: boolean
  fork: boolean
  defaultBranch: string
  description: string
  homepage: string
}

async function about(api: Api, place: Place): Promise<About> {
  const { data } = await api.request<Record<string, unknown>>('GET /repos/{owner}/{repo}', { ...place })
  const text = (name: string): string => (typeof data[name] === 'string' ? (data[name] as string) : '')
  if (text('default_branch') === '') throw new TypeError('GitHub did not name the default branch')
  return {
    archived: data.archived === true,
    fork: data.fork === true,
    defaultBranch: text('default_branch'),
    description: text('description'),
    homepage: text('homepage'),
  }
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1

const errorOf = (one: Partial<OwnersError>): readonly OwnersError[] =>
  typeof one.kind === 'string' && isPlace(one.line) && typeof one.path === 'string'
    ? [
        {
          path: one.path,
          line: one.line,
          column: isPlace(one.column) ? one.column : 1,
          kind: one.kind,
          source: typeof one.source === 'string' ? one.source : '',
        },
      ]
    : []

async function ownersErrors(api: Api, place: Place, ref: string): Promise<readonly OwnersError[]> {
  const { data } = await api.request<{ errors?: readonly Partial<OwnersError>[] }>(
    'GET /repos/{owner}/{repo}/codeowners/errors',
    { ...place, ref },
  )
  if (!Array.isArray(data.errors)) throw new TypeError('GitHub did not list the errors')
  return data.errors.flatMap(errorOf)
}

/** The `.github` repository of the owner counts when it is public: what cannot be seen is not inherited. */
async function shared(api: Api, { owner }: Place): Promise<readonly string[]> {
  const { data } = await api.request<{ tree?: readonly { path?: string; type?: string; size?: number }[] }>(
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    { owner, repo: '.github', tree_sha: 'HEAD', recursive: 'true' },
  )
  return (data.tree ?? []).flatMap(({ path, type, size }) =>
    type === 'blob' && typeof path === 'string' && path !== '' && size !== 0 ? [path] : [],
  )
}

async function privateReporting(api: Api, place: Place): Promise<boolean> {
  const { data } = await api.request<{ enabled?: unknown }>(
    'GET /repos/{owner}/{repo}/private-vulnerability-reporting',
    {
      ...place,
    },
  )
  if (typeof data.enabled !== 'boolean') throw new TypeError('GitHub did not say whether reports are taken')
  return data.enabled
}

type Release = { tag: string; notes: boolean } | null

async function latestRelease(api: Api, place: Place): Promise<Release> {
  const { data } = await api.request<{ tag_name?: string; body?: string | null }>(
    'GET /repos/{owner}/{repo}/releases/latest',
    { ...place },
  )
  return { tag: data.tag_name ?? '', notes: (data.body ?? '').trim() !== '' }
}

interface BranchRule {
  type?: string
  parameters?: { required_approving_review_count?: number; require_code_owner_review?: boolean }
}

function approvalsOf({ parameters }: BranchRule): number {
  const count = parameters?.required_approving_review_count ?? 0
  if (!Number.isSafeInteger(count)) throw new TypeError('GitHub did not say how many approvals are asked for')
  return count
}

async function defaultBranch(api: Api, place: Place, branch: string): Promise<BranchRules> {
  const [{ data: rules }, { data: protection }] = await Promise.all([
    api.request<readonly BranchRule[]>('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...place,
      branch,
      per_page: 100,
    }),
    api.request<{ protected?: boolean; protection?: { enabled?: boolean } }>(
      'GET /repos/{owner}/{repo}/branches/{branch}',
      { ...place, branch },
    ),
  ])
  if (!Array.isArray(rules)) throw new TypeError('GitHub did not list the rules')
  const asked = (rules as readonly BranchRule[]).filter(({ type }) => type === 'pull_request')
  return {
    branch,
    approvals: Math.max(0, ...asked.map(approvalsOf)),
    codeOwners: asked.some(({ parameters }) => parameters?.require_code_owner_review === true),
    // `protected` is true by rules alone, too; what they ask for is known.
    protected: protection.protection?.enabled ?? (protection.protected === true && rules.length === 0),
  }
}

/** What GitHub finds wrong with CODEOWNERS at a commit: for the other side of a comparison. */
export async function readOwnersErrors(
  api: Api,
  { name, commit, files }: FactsRequest,
): Promise<ForgeFacts['ownersErrors']> {
  if (ownersFileIn(files) === null) return { known: [] }
  return fact(ownersErrors(api, placeOf(name), commit ?? ''))
}

/** Asks GitHub all that rules want to know. Never throws: what is refused is undetermined, with the reason. */
export async function readFacts(api: Api, request: FactsRequest): Promise<ForgeFacts> {
  const place = placeOf(request.name)
  const [repository, errors, files, reports, release] = await Promise.all([
    fact(about(api, place)),
    readOwnersErrors(api, request),
    fact(shared(api, place), []),
    fact(privateReporting(api, place)),
    fact(latestRelease(api, place), null),
  ])
  return {
    asked: true,
    about: repository,
    ownersErrors: errors,
    shared: 'known' in files ? { known: { from: `${place.owner}/.github`, paths: files.known } } : files,
    defaultBranch:
      'known' in repository ? await fact(defaultBranch(api, place, repository.known.defaultBranch)) : repository,
    privateReporting: reports,
    latestRelease: release,
  }
}
