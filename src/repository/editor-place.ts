import { git } from './git.ts'
import { forgeName } from './name.ts'

/** Where new files of a clone go: the server that it comes from, its name there, and a branch that is there too. */
export interface ClonedFrom {
  server: string
  /** `owner/name`. */
  repository: string
  branch: string
}

/** The host in a remote's address (https, ssh or `git@host:owner/name`); null: it is none of a server. */
function hostOf(address: string): string | null {
  const url = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^/@]*@)?([^/:@]+)(?::\d+)?\//iu.exec(address)
  return (url ?? /^(?:[^/@:]+@)?([^/:@]{2,}):(?!\/\/)/u.exec(address))?.[1]?.toLowerCase() ?? null
}

/** GitHub's own servers, and an Enterprise Server that the surroundings name: others have no such editor. */
function serverOf(host: string, named: string | undefined): string | null {
  if (named !== undefined && URL.canParse(named) && new URL(named).hostname === host) return new URL(named).origin
  return host === 'github.com' || host.endsWith('.ghe.com') ? `https://${host}` : null
}

async function line(path: string, args: readonly string[]): Promise<string> {
  const output = await git(path, args, { allowFailure: true }).catch(() => null)
  return output?.toString('utf8').trim() ?? ''
}

/** Of branches that `origin` has: the one that the working tree follows, else its default branch. */
async function branchOf(path: string): Promise<string | null> {
  const [upstream, head] = await Promise.all([
    line(path, ['rev-parse', '--symbolic-full-name', '@{upstream}']),
    line(path, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']),
  ])
  const found = [upstream, head].map((ref) => /^refs\/remotes\/origin\/(.+)$/u.exec(ref)?.[1])
  return found.find((branch) => branch !== undefined) ?? null
}

/** Where a clone's new files go. Null: it is no clone of a GitHub repository, or no branch of it is known. */
export async function editorPlace(path: string): Promise<ClonedFrom | null> {
  const [address, branch] = await Promise.all([line(path, ['config', '--get', 'remote.origin.url']), branchOf(path)])
  const repository = forgeName(address)
  const host = hostOf(address)
  const server = host && serverOf(host, process.env.GITHUB_SERVER_URL)
  return repository && server && branch ? { server, repository, branch } : null
}
