/** Where a link of a document leads. Paths are POSIX, relative to the top of the repository; '' is the top itself. */
export type Target =
  | { kind: 'external'; url: string }
  /** A place in the same document. */
  | { kind: 'anchor'; path: string; anchor: string }
  /** A file or folder; `anchor` is a place in it, null when none is named or when it names lines. */
  | { kind: 'file'; path: string; anchor: string | null; found: boolean }
  /** Beyond the top of the repository. */
  | { kind: 'outside' }
  /** A mail address, a page of the forge, a template: nothing to look for in the repository. */
  | { kind: 'ignored' }

/** What else is known about the place where a document is shown. */
export interface LinkContext {
  /** `owner/name`: links to the own repository by their full address are looked up in it. */
  repository?: string
  /** Folders that a site generator takes for the top of the site; links without extension may lead to pages. */
  roots?: readonly string[]
}

/** Pages of a repository on GitHub that are no files of it. */
const forgePages =
  /^(?:issues|pulls?|wiki|releases|discussions|actions|projects?|security|settings|stargazers|graphs|network|labels|milestones?|tags|branches|commits?|compare|fork|packages|deployments|new|edit|archive|tarball|zipball|contributors|watchers|forks|pulse|blame|blob|tree|raw|search)(?:$|[/?#])/

/**
 * Resolves a link as GitHub does for a file of the default branch: relative to the document's folder, `/…` from the top of
 * the repository. `exists` tells whether a file or folder is there. Never throws.
 */
export function resolveLink(
  fromPath: string,
  destination: string,
  exists: (path: string) => boolean,
  context: LinkContext = {},
): Target {
  const written = destination.replace(/^[\s\u200b\ufeff]{1,20}/, '').trim()
  if (isTemplate(written) || written === '') return { kind: 'ignored' }
  if (written.startsWith('#')) return { kind: 'anchor', path: fromPath, anchor: anchorOf(written) ?? '' }
  if (/^\/\/[^/]/.test(written)) return { kind: 'external', url: `https:${written}` }
  if (/^[a-z][a-z0-9+.-]{0,40}:/i.test(written) && !/^[\w.-]{1,200}\.\w{1,5}:\d/.test(written)) {
    return absolute(fromPath, written, exists, context)
  }
  return relative(fromPath, written, exists, context)
}

const isTemplate = (written: string): boolean =>
  /\{\{|\{%|\$\{|^\{[\w-]{1,60}\}|<[^>]*>|^%[A-Z_]{2,60}%|^@site\//.test(written.slice(0, 2_000))

/** A full address: a file of the own repository where it names one that is there, else somebody else's page. */
function absolute(fromPath: string, url: string, exists: (path: string) => boolean, context: LinkContext): Target {
  if (!/^https?:/i.test(url)) return { kind: 'ignored' }
  const own = context.repository && ownPath(url, context.repository)
  if (!own) return { kind: 'external', url }
  const target = relative(fromPath, `/${own}`, exists, {})
  // The address may be of another branch or tag: what is not here may well be there.
  return target.kind === 'file' && target.found ? target : { kind: 'external', url }
}

/** The path in `https://github.com/<owner>/<name>/blob/<branch>/path`, when owner and name are those of the repository. */
function ownPath(url: string, repository: string): string | null {
  const match =
    /^https?:\/\/(?:www\.)?github\.com\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:blob|tree|raw)\/[^/\s]{1,200}\/(.+)$/i.exec(
      url,
    )
  return match && match[1]!.toLowerCase() === repository.toLowerCase() ? match[2]! : null
}

function relative(fromPath: string, written: string, exists: (path: string) => boolean, context: LinkContext): Target {
  const { path: source, anchor } = splitAnchor(written)
  if (context.repository && source.toLowerCase().startsWith(`/${context.repository.toLowerCase()}/`)) {
    return { kind: 'ignored' }
  }
  let first: Target | null = null
  for (const folder of [folderOf(fromPath, source), ...(context.roots ?? [])]) {
    const target = inFolder(folder, source, anchor, exists, context.roots !== undefined)
    if (target.kind === 'file' && target.found) return target
    first ??= target
  }
  return first!
}

const folderOf = (fromPath: string, source: string): string =>
  source.startsWith('/') ? '' : fromPath.slice(0, Math.max(0, fromPath.lastIndexOf('/')))

function inFolder(
  folder: string,
  source: string,
  anchor: string | null,
  exists: (path: string) => boolean,
  routes: boolean,
): Target {
  const decoded = decode(source)
  const { path, above, rest } = normalise(folder, decoded)
  if (above > 0) return forgePages.test(rest) || rest === '' ? { kind: 'ignored' } : { kind: 'outside' }
  const raw = normalise(folder, source).path
  const candidates = [path, raw, path.replace(/:\d{1,9}(?::\d{1,9})?$/, ''), ...(routes ? pages(path) : [])]
  const found = candidates.find((candidate) => candidate === '' || exists(candidate))
  return { kind: 'file', path: found ?? path, anchor, found: found !== undefined }
}

/** Files that a site generator shows under a path without extension, or with `.html`. */
function pages(path: string): string[] {
  const bare = path.replace(/\.html?$/i, '')
  const extensions = ['md', 'mdx', 'markdown', 'rst', 'adoc', 'html', 'vue', 'tsx', 'jsx', 'ts', 'js', 'ipynb']
  const names = ['index', 'README', 'readme', '_index']
  const own = extensions.map((extension) => `${bare}.${extension}`)
  return [...own, ...names.flatMap((name) => [`${bare}/${name}.md`, `${bare}/${name}.mdx`, `${bare}/${name}.rst`])]
}

/** Path and place of a link; a query string belongs to neither. */
function splitAnchor(written: string): { path: string; anchor: string | null } {
  const hash = written.indexOf('#')
  const before = hash === -1 ? written : written.slice(0, hash)
  const query = before.indexOf('?')
  return {
    path: query === -1 ? before : before.slice(0, query),
    anchor: hash === -1 ? null : anchorOf(written.slice(hash)),
  }
}

/** The place that `#…` names; null for lines of code (`#L10-L20`) and for text fragments. */
function anchorOf(hash: string): string | null {
  const name = decode(hash.slice(1))
  return name === '' || /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/.test(name) || name.includes(':~:') ? null : name
}

/** Resolves `.` and `..`. `above`: levels beyond the top; `rest`: what follows them. */
function normalise(folder: string, source: string): { path: string; above: number; rest: string } {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  let above = 0
  for (const part of source.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && above === 0) parts.pop()
    else if (parts.length > 0) parts.pop()
    else above++
  }
  return { path: parts.join('/'), above, rest: parts.join('/') }
}

/** Percent-encoding resolved; text that is no valid encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
