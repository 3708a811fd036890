import type { Api } from './api/client.ts'
import type { AskStyle } from './description.ts'
import type { JudgeOptions } from './judge.ts'
import { type AskUrls, AuthorError, type Repository, type Text } from './model.ts'
import type { Report } from './report.ts'
import type { Base, BaseRequest, NoBase } from './repository/base.ts'
import { openWorktree } from './repository/worktree.ts'

/** What the entries ask for. */
export interface RunOptions extends JudgeOptions {
  path: string
  /** A commit to judge instead of the working tree. */
  ref?: string
  /** What to compare with; without it the repository is judged as a whole. */
  base?: BaseRequest
  today: Date
  /** Only files that git tracks (in the Action). */
  trackedOnly: boolean
  /** `owner/name`, when the surroundings know it better than the remote's address. */
  name?: string
  /** Asks GitHub for what no file tells, when it is the repository of this name that is judged; absent: nothing is asked. */
  facts?: { api: Api; name: string }
}

/** A report, and which paths differ between base and head; null where nothing was compared. */
export interface Ran {
  report: Report
  changed: ReadonlySet<string> | null
  /** Reads files of what was judged. */
  read: Repository['read']
}

const named = ({ name }: RunOptions): { name?: string } => (name === undefined ? {} : { name })

/** Opens what a run judges. Throws AuthorError when there is no such repository or commit. */
export async function open(options: RunOptions): Promise<Repository> {
  const { path, ref, today, trackedOnly } = options
  if (ref === undefined) return openWorktree(path, { today, trackedOnly, ...named(options) })
  const { openCommit } = await import('./repository/commit.ts')
  return openCommit(path, ref, { today, ...named(options) })
}

async function openBase(options: RunOptions): Promise<Base | NoBase | null> {
  const { path, ref, base, today } = options
  if (!base) return null
  const { openBase: openAt } = await import('./repository/base.ts')
  return openAt({ top: path, ref: ref ?? null, today, ...named(options) }, base)
}

/** The repository with what GitHub knows of it. */
async function withFacts(repository: Repository, { facts }: RunOptions): Promise<Repository> {
  if (!facts) return repository
  const { otherRepository, unknownFacts } = await import('./repository/facts-unknown.ts')
  if (repository.name.toLowerCase() !== facts.name.toLowerCase())
    return { ...repository, forge: unknownFacts(otherRepository) }
  const { readFacts } = await import('./repository/facts.ts')
  return { ...repository, forge: await readFacts(facts.api, repository) }
}

/** The errors of another CODEOWNERS at the base; null: it is the same file, or nothing is asked. */
async function ownersErrorsBefore(base: Base | NoBase | null, { facts }: RunOptions) {
  if (!isOpen(base) || !facts) return null
  const { ownersFileIn, readOwnersErrors } = await import('./repository/facts.ts')
  const owners = ownersFileIn(base.repository.files)
  return owners !== null && base.changed.has(owners) ? readOwnersErrors(facts.api, base.repository) : null
}

/** What is compared with was in the same surroundings; only its code owners may have been others. */
function inSurroundings(
  base: Base | NoBase | null,
  { forge }: Repository,
  before: Awaited<ReturnType<typeof ownersErrorsBefore>>,
): Base | NoBase | null {
  if (!isOpen(base)) return base
  const ownersErrors = before !== null && forge.asked ? before : forge.ownersErrors
  return { ...base, repository: { ...base.repository, forge: { ...forge, ownersErrors } } }
}

const isOpen = (base: Base | NoBase | null): base is Base => base !== null && 'repository' in base

/**
 * Opens a repository and what it is compared with, and gives what is made of them. Throws AuthorError when one of them cannot
 * be had.
 */
export async function openBoth<T>(
  options: RunOptions,
  made: (repository: Repository, base: Repository) => Promise<T>,
): Promise<T> {
  const base = await openBase(options)
  try {
    const repository = await open(options)
    if (!isOpen(base)) throw new AuthorError(base?.reason ?? noBase, null)
    return await made(repository, base.repository)
  } finally {
    if (isOpen(base)) await base.close()
  }
}

const noBase: Text = {
  fi: 'Vertailukohtaa ei saatu.',
  sv: 'Det gick inte att få något att jämföra med.',
  en: 'There is nothing to compare with.',
}

/** Spectral is looked for when a rule asks for a style profile, and not before. */
function styleOf({ path }: RunOptions): AskStyle {
  let opened: Promise<AskStyle> | null = null
  return async (...asked) => {
    opened ??= import('./repository/spectral.ts').then(({ openSpectral }) => openSpectral(path))
    return (await opened)(...asked)
  }
}

/** What asks web addresses is loaded when a rule asks, and not before; one for the run, so that each is asked once. */
function urlsOf(): AskUrls {
  let opened: Promise<AskUrls> | null = null
  return async (urls) => {
    opened ??= import('./repository/urls.ts').then(({ openUrls }) => openUrls())
    return (await opened)(urls)
  }
}

/**
 * The one sequence that both entries share: opens a repository, and what it is compared with, and judges it. What judges
 * is loaded while git lists the files. Throws AuthorError for mistakes in what the user gave: the path, the commits,
 * the settings, a rule file.
 */
export async function run(options: RunOptions): Promise<Ran> {
  const opening = openBase(options)
  // What is wrong with the repository itself is told first: until then a fault of the base waits.
  opening.catch(() => {})
  try {
    const opened = open(options)
    const [repository, before, { judge }] = await Promise.all([
      opened.then((one) => withFacts(one, options)),
      // A fault of the base is told after what is wrong with the repository itself.
      opening.then((base) => ownersErrorsBefore(base, options)).catch(() => null),
      import('./judge.ts'),
    ])
    const base = await opening
    const askUrls = options.askUrls ?? urlsOf()
    const asked = { ...options, askStyle: options.askStyle ?? styleOf(options), askUrls }
    const report = await judge(repository, asked, inSurroundings(base, repository, before))
    return { report, changed: isOpen(base) ? base.changed : null, read: (requests) => repository.read(requests) }
  } finally {
    const base = await opening.catch(() => null)
    if (isOpen(base)) await base.close()
  }
}
