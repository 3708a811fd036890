import { patternMatcher } from './codeowners-index.ts'
import type { Dialect } from './codeowners-pattern.ts'

/** What is there (a file, or a folder with a closing slash), and the pattern that would match it. */
export interface Nearest {
  there: string
  write: string
}

interface Tree {
  /** Names in each folder; the root is ''. */
  children: ReadonlyMap<string, ReadonlySet<string>>
  /** Folders and files by their last name. */
  places: ReadonlyMap<string, readonly string[]>
}

function treeOf(paths: readonly string[]): Tree {
  const children = new Map<string, Set<string>>()
  const places = new Map<string, string[]>()
  const enter = (path: string): void => {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : path.slice(0, slash)
    const name = path.slice(slash + 1)
    const known = children.get(folder)
    if (known?.has(name)) return
    if (known) known.add(name)
    else children.set(folder, new Set([name]))
    const list = places.get(name)
    if (list) list.push(path)
    else places.set(name, [path])
    if (slash >= 0) enter(folder)
  }
  for (const path of paths) enter(path)
  return { children, places }
}

/** Can `edits` edits (a letter more, less, other, or two changed over) make the rest of `b` of the rest of `a`? At most 16 ways for two edits, each linear. */
function within(a: string, i: number, b: string, j: number, edits: number): boolean {
  let at = i
  let to = j
  while (at < a.length && a[at] === b[to]) {
    at++
    to++
  }
  if (at >= a.length || to >= b.length) return a.length - at + (b.length - to) <= edits
  if (edits === 0) return false
  const left = edits - 1
  const swapped = a[at] === b[to + 1] && a[at + 1] === b[to]
  return (
    within(a, at + 1, b, to + 1, left) ||
    within(a, at + 1, b, to, left) ||
    within(a, at, b, to + 1, left) ||
    (swapped && within(a, at + 2, b, to + 2, left))
  )
}

/** One edit apart, two for long names; short names are never taken for typing errors. */
function isTypo(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  const edits = shortest >= 8 ? 2 : 1
  return shortest >= 4 && Math.abs(a.length - b.length) <= edits && within(a, 0, b, 0, edits)
}

const letters = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const longestName = 100
const longestPattern = 1000

/** `pnpm.lock` and `pnpm-lock.yaml`, `LICENSE` and `LICENCE.md`, `Docs` and `docs`. */
function isNear(a: string, b: string): boolean {
  if (a === b || a.length > longestName || b.length > longestName) return false
  if (Math.abs(a.length - b.length) > 8 || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false
  if (isTypo(a.toLowerCase(), b.toLowerCase()) || a.toLowerCase() === b.toLowerCase()) return true
  const [one, other] = [letters(a), letters(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.length - short.length <= 5 && long.startsWith(short)
}

const hasWildcard = (text: string): boolean => /[*?[\\]/.test(text)
const trimmed = (pattern: string): string => pattern.replace(/^\//, '').replace(/\/$/, '')
const escaped = (path: string): string =>
  path.replaceAll(/[\\ *?[\]]/g, (c) => (c === '[' || c === ']' ? '?' : `\\${c}`))

/** Do the names of `part` all stand in `whole`, in this order? */
function isSpread(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const name of whole) if (name === part[found]) found++
  return found === part.length
}

/**
 * Finds what a pattern that matches nothing was probably meant for: another slash, letter case or folder, or a name that is
 * nearly the same. The pattern that it proposes does match.
 */
export function nearestPattern(paths: readonly string[], dialect: Dialect): (pattern: string) => Nearest | null {
  let made: Tree | null = null
  const tree = (): Tree => {
    made ??= treeOf(paths)
    return made
  }
  const isFolder = (path: string): boolean => tree().children.has(path)
  const shown = (path: string): string => (isFolder(path) ? `${path}/` : path)
  const written = (path: string, pattern: string): string =>
    `/${escaped(path)}${isFolder(path) && (pattern.endsWith('/') || dialect === 'gitlab') ? '/' : ''}`
  const matchOf = (write: string): Nearest | null => {
    const there = paths.find(patternMatcher(write, dialect))
    return there === undefined ? null : { there, write }
  }

  /** The same words with the slashes put right. */
  function bySlashes(pattern: string): Nearest | null {
    const forms = [
      pattern.replace(/^\.\//, '/'),
      pattern.replaceAll('//', '/'),
      pattern.replaceAll(/\\(?=[\p{L}\p{N}._-])/gu, '/'),
      pattern.replace(/\/$/, ''),
      dialect === 'gitlab' ? `${pattern}/` : pattern,
    ]
    for (const form of forms) {
      const found = form !== pattern && form !== '' ? matchOf(form) : null
      if (found) return found
    }
    return null
  }

  /** The path with its first wrong name put right. */
  function byName(names: readonly string[], pattern: string): Nearest | null {
    const at = names.findIndex((name, i) => !tree().children.get(names.slice(0, i).join('/'))?.has(name))
    if (at < 0) return null
    const folder = names.slice(0, at).join('/')
    const near = [...(tree().children.get(folder) ?? [])].filter((name) => isNear(names[at] as string, name))
    for (const name of near) {
      const rest = names.slice(at + 1)
      const path = [...names.slice(0, at), name, ...rest].join('/')
      const isThere =
        rest.length === 0 ||
        tree()
          .places.get(rest.at(-1) as string)
          ?.includes(path)
      const fits = !pattern.endsWith('/') || isFolder(path)
      if (isThere && fits) return { there: shown(path), write: written(path, pattern) }
    }
    return null
  }

  /** The last name where it really stands, if only one place can be meant. */
  function byPlace(names: readonly string[], pattern: string): Nearest | null {
    const all = (tree().places.get(names.at(-1) as string) ?? []).filter((p) => !pattern.endsWith('/') || isFolder(p))
    const spread = all.filter((path) => isSpread(names, path.split('/')))
    const [only, ...others] = spread.length > 0 ? spread : all
    return only === undefined || others.length > 0 ? null : { there: shown(only), write: written(only, pattern) }
  }

  /** A bare name that is nearly one in the tree: the one nearest to the root. */
  function byBareName(name: string, pattern: string): Nearest | null {
    const depth = (path: string): number => path.split('/').length
    let best: string | null = null
    for (const [other, where] of tree().places) {
      if (!isNear(name, other)) continue
      for (const path of where) {
        const fits = !pattern.endsWith('/') || isFolder(path)
        if (fits && (best === null || depth(path) < depth(best))) best = path
      }
    }
    if (best === null) return null
    const end = pattern.endsWith('/') || (dialect === 'gitlab' && isFolder(best)) ? '/' : ''
    return { there: shown(best), write: `${escaped(best.slice(best.lastIndexOf('/') + 1))}${end}` }
  }

  return (pattern) => {
    if (pattern.length > longestPattern) return null
    const slashed = bySlashes(pattern)
    if (slashed) return slashed
    const plain = trimmed(pattern)
    if (hasWildcard(plain) || plain === '') return null
    const names = plain.split('/')
    const anchored = pattern.startsWith('/') || names.length > 1
    if (!anchored) return byBareName(plain, pattern)
    return byName(names, pattern) ?? byPlace(names, pattern)
  }
}
