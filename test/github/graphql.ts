/** GitHub's GraphQL API: its own schema, and resolvers for what tests ask. */
import {
  buildSchema,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { Refusal } from './call.ts'
import type { Values } from './contract.ts'
import { type Access, granted } from './permissions.ts'
import { type Comment, commitOf, type Repository, type State } from './state.ts'

let schema: Promise<GraphQLSchema> | null = null

/** It takes half a second and much memory: only when something is asked. */
async function loadSchema(): Promise<GraphQLSchema> {
  const { schema: description } = await import('@octokit/graphql-schema')
  return buildSchema(description.idl, { assumeValidSDL: true })
}

const failure = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } })
/** GraphQL names a bot without the `[bot]` of the REST API. */
const graphqlLogin = (login: string): string => login.replace(/\[bot\]$/u, '')

function blobOf({ objects }: Repository, sha: string): Values | null {
  const content = objects.blobs.get(sha)
  if (content === undefined) return null
  const isBinary = content.includes(0)
  const text = isBinary ? null : content.toString()
  return { __typename: 'Blob', oid: sha, text, isBinary, isTruncated: false, byteSize: content.length }
}

/** What an id or an expression like `HEAD:docs/a.md` stands for. */
function objectOf(repository: Repository, { oid, expression }: Values): Values | null {
  const { objects } = repository
  const [, rev = '', path] = /^([^:]*)(?::(.*))?$/su.exec(String(expression ?? oid)) ?? []
  const commit = objects.commits.get(commitOf(repository, rev) ?? '')
  if (commit === undefined) return blobOf(repository, rev)
  if (path === undefined) return { __typename: 'Commit', oid: commit.sha, message: commit.message }
  const entry = objects.entryAt(commit.tree, path)
  if (entry?.type === 'blob') return blobOf(repository, entry.sha)
  return entry === null ? null : { __typename: 'Tree', oid: entry.sha }
}

function commentNode(state: State, { id, login, body, minimized }: Comment): Values {
  return {
    id: `IC_${id}`,
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor: login === state.login,
    isMinimized: minimized,
    author: { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: graphqlLogin(login) },
  }
}

/** A page of a list by GraphQL's cursors. */
function connection(nodes: readonly Values[], { first, last, after, before }: Values): Values {
  const counts = [first, last].filter((count) => count !== undefined && count !== null).map(Number)
  if (counts.length !== 1) throw failure('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.')
  if (Number(counts[0]) > 100) throw failure('EXCESSIVE_PAGINATION', 'Requesting too many records: at most 100.')
  const place = (cursor: unknown): number =>
    Number(Buffer.from(String(cursor), 'base64').toString().replace('cursor:', ''))
  const cursorOf = (index: number): string => Buffer.from(`cursor:${index + 1}`).toString('base64')
  let start = after ? place(after) : 0
  let end = before ? place(before) - 1 : nodes.length
  if (first !== undefined && first !== null) end = Math.min(end, start + Number(first))
  else start = Math.max(start, end - Number(last))
  const page = nodes.slice(start, end)
  const some = page.length > 0
  const pageInfo = {
    hasNextPage: end < nodes.length,
    hasPreviousPage: start > 0,
    startCursor: some ? cursorOf(start) : null,
    endCursor: some ? cursorOf(end - 1) : null,
  }
  return { nodes: page, pageInfo, totalCount: nodes.length }
}

function repositoryOf(state: State, { permissions }: Access, repository: Repository): Values {
  const need = (right: string): void => {
    if (repository.private && !granted(permissions, right))
      throw failure('FORBIDDEN', 'Resource not accessible by integration')
  }
  const pullRequest = ({ number }: Values): Values => {
    need('pull_requests=read')
    const pull = repository.pulls.find((one) => one.number === number)
    if (pull === undefined)
      throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    const comments = repository.comments.filter(({ issue }) => issue === number)
    const nodes = comments.map((comment) => commentNode(state, comment))
    return { number, title: pull.title, headRefOid: pull.head.sha, comments: (page: Values) => connection(nodes, page) }
  }
  const object = (named: Values): Values | null => {
    need('contents=read')
    return objectOf(repository, named)
  }
  const { owner, name, private: isPrivate, archived: isArchived } = repository
  return { name, nameWithOwner: `${owner}/${name}`, isPrivate, isArchived, object, pullRequest }
}

function rootOf(state: State, access: Access): Values {
  return {
    viewer: () => ({ login: graphqlLogin(state.login) }),
    repository: ({ owner, name }: Values) => {
      const repository = state.repositories.get(`${owner}/${name}`.toLowerCase())
      if (repository === undefined || (repository.private && repository !== state.repository))
        throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return repositoryOf(state, access, repository)
    },
  }
}

/** The value of a field; one that this server does not play is no null but a problem. */
const resolve: GraphQLFieldResolver<Values, unknown> = (source, given, _, { fieldName, parentType }) => {
  const value = source[fieldName]
  if (value === undefined) throw failure('NOT_PLAYED', `The test server has no ${parentType.name}.${fieldName}`)
  return typeof value === 'function' ? value(given) : value
}

/** GitHub writes the type of an error beside its message. */
function errorBody(error: GraphQLError): Values {
  const { message, path, locations, extensions } = error.toJSON()
  return { ...(extensions?.type ? { type: extensions.type } : {}), path, locations, message }
}

export interface GraphQLAnswer {
  body: Values
  problems: string[]
}

/** The answer to a query. What the schema refuses is a problem of the request; what may not be seen is not. */
export async function answerGraphQL(
  state: State,
  access: Access,
  known: boolean,
  sent: unknown,
): Promise<GraphQLAnswer> {
  if (!known) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query, variables } = (sent ?? {}) as { query?: unknown; variables?: Values }
  if (typeof query !== 'string') throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  schema ??= loadSchema()
  const described = await schema
  const refused = (errors: readonly GraphQLError[]): GraphQLAnswer => ({
    body: { errors: errors.map(errorBody) },
    problems: errors.map(({ message }) => `graphql: ${message}`),
  })
  try {
    const document = parse(query)
    const wrong = validate(described, document)
    if (wrong.length > 0) return refused(wrong)
    const rootValue = rootOf(state, access)
    const result = await execute({
      schema: described,
      document,
      rootValue,
      variableValues: variables,
      fieldResolver: resolve,
    })
    const { data, errors = [] } = result
    const problems = errors.filter(({ extensions }) => !['FORBIDDEN', 'NOT_FOUND'].includes(String(extensions.type)))
    return {
      body: { data: data ?? null, ...(errors.length > 0 ? { errors: errors.map(errorBody) } : {}) },
      problems: problems.map(({ message }) => `graphql: ${message}`),
    }
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error])
    throw error
  }
}
