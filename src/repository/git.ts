import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { AuthorError, type Text } from '../model.ts'

export interface GitOptions {
  /** What git reads on standard input. */
  input?: string | Uint8Array
  /** Give what was printed even when git ends with an error. */
  allowFailure?: boolean
  /** Variables over the hardened ones: a fetch, for example, sets `GIT_ALLOW_PROTOCOL` and its credentials. */
  env?: Readonly<Record<string, string>>
  /** Ends git when it is given. */
  signal?: AbortSignal
}

export interface GitExit {
  status: number | null
  /** The first 10,000 characters of standard error, in English. */
  stderr: string
}

/** git itself could not do what was asked; `stderr` holds its words. */
export class GitError extends Error {
  readonly exit: GitExit
  constructor(args: readonly string[], exit: GitExit) {
    super(`git ${args[0] ?? ''} ended with ${exit.status}: ${exit.stderr.trim()}`)
    this.name = 'GitError'
    this.exit = exit
  }
}

/** What git says went wrong, on one line, out of its standard error. */
export function gitWords(stderr: string): string {
  const lines = stderr.trim().split('\n')
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? ''
}

// A repository's own configuration is foreign data: nothing in it may start a program, and safe.directory lets a
// container read a checkout that belongs to another user (git 2.38 and later honour it on the command line).
const hardened = Object.entries({
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.quotePath': 'false',
  'diff.relative': 'false',
  'log.follow': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  'protocol.ext.allow': 'never',
  'safe.directory': '*',
}).flatMap(([key, value]) => ['-c', `${key}=${value}`])

// Set inside git hooks; they would make git answer about another repository or index than the one asked for.
const localVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

/** Variables of the runner that may hold a token. */
const secret = /^(?:INPUT_|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_\w*TOKEN$)/iu

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of localVariables) delete env[name]
  // What git needs of a token is given to the command that needs it.
  for (const name of Object.keys(env)) if (secret.test(name)) delete env[name]
  // An empty GIT_ALLOW_PROTOCOL keeps partial clones from fetching in those versions of git that do not know
  // GIT_NO_LAZY_FETCH (before 2.45).
  return Object.assign(
    env,
    {
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_ALLOW_PROTOCOL: '',
      LC_ALL: 'C',
    },
    more,
  )
}

/**
 * Runs git without a shell and hands its output over piece by piece; `receive` returns false to end git early.
 * Throws AuthorError when there is no git; does not throw for git's own failures, `status` tells them.
 */
export function gitStream(
  cwd: string,
  args: readonly string[],
  receive: (chunk: Buffer) => boolean | undefined,
  options: GitOptions = {},
): Promise<GitExit> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...hardened, ...args], {
      cwd,
      env: environment(options.env ?? {}),
      windowsHide: true,
      ...(options.signal ? { signal: options.signal } : {}),
    })
    let stderr = ''
    let stopped = false
    child.on('error', (error: NodeJS.ErrnoException) => {
      // A folder that does not exist gives the same code as a program that does not.
      reject(error.code === 'ENOENT' && existsSync(cwd) ? new AuthorError(noGit, null) : error)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (stopped || receive(chunk) !== false) return
      stopped = true
      child.kill()
    })
    child.on('close', (status) => resolve({ status: stopped ? 0 : status, stderr: stderr.slice(0, 10_000) }))
    // git may end before it has read everything (EPIPE); its exit status tells the story.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })
}

/**
 * What git prints on standard output, whole.
 * Throws GitError when git fails (unless `allowFailure`), AuthorError when there is no git.
 */
export async function git(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const chunks: Buffer[] = []
  const keep = (chunk: Buffer): undefined => {
    chunks.push(chunk)
  }
  const exit = await gitStream(cwd, args, keep, options)
  if (exit.status !== 0 && !options.allowFailure) throw new GitError(args, exit)
  return Buffer.concat(chunks)
}

const noGit: Text = {
  fi: 'En löytänyt git-ohjelmaa, jolla koodivarasto luetaan. Asenna git (https://git-scm.com) ja varmista, että komento ”git --version” toimii tässä ympäristössä.',
  sv: 'Jag hittade inte programmet git, som behövs för att läsa kodförrådet. Installera git (https://git-scm.com) och kontrollera att kommandot ”git --version” fungerar i den här miljön.',
  en: 'I did not find the program git, which is needed to read the repository. Install git (https://git-scm.com) and check that the command "git --version" works in this environment.',
}
