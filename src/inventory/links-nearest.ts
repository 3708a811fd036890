/** Finds the path that somebody may have meant. */
export interface NearestPaths {
  /** A path that is there and differs in case or extension, or has the same name elsewhere; null when none is near or several are. */
  of(path: string): string | null
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()
const stemOf = (path: string): string => {
  const base = baseOf(path)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(0, dot) : base
}
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/'))).toLowerCase()

const isDocument = (path: string): boolean => /\.(?:md|markdown|rst|adoc|asciidoc|txt)$/i.test(path)

/** Names that stand in every folder and tell nothing about what was meant. */
const common =
  /^(?:index|readme|main|package|license|licence|changelog|makefile|dockerfile|__init__|docker-compose|config|settings)$/

/** An index of all paths, made when it is first asked. */
export function nearestPaths(paths: readonly string[]): NearestPaths {
  let byStem: Map<string, string[]> | undefined
  return {
    of(path) {
      byStem ??= index(paths)
      const alike = byStem.get(stemOf(path)) ?? []
      const sameFolder = alike.filter((other) => folderOf(other) === folderOf(path))
      return (
        one(sameFolder.filter((other) => other.toLowerCase() === path.toLowerCase())) ??
        one(sameFolder) ??
        (common.test(stemOf(path))
          ? null
          : (one(alike.filter((other) => baseOf(other) === baseOf(path))) ?? one(alike.filter(isDocument))))
      )
    },
  }
}

function index(paths: readonly string[]): Map<string, string[]> {
  const byStem = new Map<string, string[]>()
  for (const path of paths) {
    const stem = stemOf(path)
    const list = byStem.get(stem)
    if (list) list.push(path)
    else byStem.set(stem, [path])
  }
  return byStem
}

const one = (paths: readonly string[]): string | null => (paths.length === 1 ? paths[0]! : null)
