/** Is it the address of one repository? */
import type { Comparison } from '../fact.ts'

const written =
  /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]{1,60}@)?((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})(?::\d{2,5})?[/:](.{1,300})$/iu
/** `github:owner/name`, `owner/name` as npm takes it. */
const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]{1,100}\/[\w.-]{1,100})$/iu
const hosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
}

/** Host and path of a repository, in lower case: what stands behind them (`/tree/main`, `.git`, `#readme`) goes. */
export interface RepositoryAddress {
  host: string
  path: string
}

/** The address of a repository, in any of the forms in which manifests write it; null: it is none. */
export function repositoryAddress(text: string): RepositoryAddress | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[?#].*$/u, '')
  const full = written.exec(plain)
  const brief = full ? null : short.exec(plain)
  if (!full && !brief) return null
  const host = full ? full[1]!.replace(/^www\./u, '') : hosts[brief![1] ?? 'github']!
  const path = (full?.[2] ?? brief![2]!)
    .replace(/\/-\/.*$/u, '')
    .replace(/\.git(?:\/.*)?$/u, '')
    .replace(/\/+$/u, '')
  const steps = path.split('/').filter((step) => step !== '')
  // On these forges a repository is an owner and a name; elsewhere groups may nest.
  const kept = host === 'github.com' || host === 'bitbucket.org' || host === 'codeberg.org' ? steps.slice(0, 2) : steps
  return kept.length < 2 ? null : { host, path: kept.join('/') }
}

/** Repositories on two forges may be mirrors of each other: nobody can tell. */
export function compareRepositories(one: string, other: string): Comparison {
  const [a, b] = [repositoryAddress(one), repositoryAddress(other)]
  if (!a || !b || a.host !== b.host) return 'unknown'
  return a.path === b.path ? 'same' : 'different'
}
