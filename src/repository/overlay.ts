import { Buffer } from 'node:buffer'
import type { Content, File, History, Repository, Undetermined } from '../model.ts'
import { contentOf, uniteRequests, wantedBytes } from './tree.ts'

/** A file as it would be: its text with byte order mark and line ends, and its path in the repository beneath. */
export interface OverlaidFile {
  text: string
  /** Null: there it is not. */
  from: string | null
}

/** Where each path stands in the repository beneath. */
type Beneath = (path: string) => string

const renamedKeys = <T>(found: ReadonlyMap<string, T>, paths: readonly string[], beneath: Beneath): Map<string, T> =>
  new Map(
    paths.flatMap((path) => {
      const value = found.get(beneath(path))
      return value === undefined ? [] : [[path, value] as const]
    }),
  )

const isKnown = <T extends object>(answer: T | Undetermined): answer is T => !('undetermined' in answer)

/** Dates and former texts are those of the files beneath: nothing here has been committed. */
const historyOver = (history: History, beneath: Beneath): History => ({
  ...history,
  async lastChanged(paths) {
    const found = await history.lastChanged(paths.map(beneath))
    return isKnown(found) ? renamedKeys(found, paths, beneath) : found
  },
  async changesSince(paths, since) {
    const found = await history.changesSince(paths.map(beneath), since)
    return isKnown(found) ? { ...found, changes: renamedKeys(found.changes, paths, beneath) } : found
  },
  versionsSince: (path, since) => history.versionsSince(beneath(path), since),
})

function filesOver(files: readonly File[], over: ReadonlyMap<string, OverlaidFile>): readonly File[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const gone = new Set([...over].flatMap(([path, { from }]) => (from === null || from === path ? [] : [from])))
  const kept = files.filter(({ path }) => !over.has(path) && !gone.has(path))
  const laid = [...over].map(([path, { from }]): File => {
    const mode = (from === null ? undefined : byPath.get(from)?.mode) ?? '100644'
    return { path, mode, oid: null }
  })
  return [...kept, ...laid]
}

/** A repository as it would be if these files stood in it, by path. Nothing is written. */
export function overlay(repository: Repository, over: ReadonlyMap<string, OverlaidFile>): Repository {
  if (over.size === 0) return repository
  const files = filesOver(repository.files, over)
  const there = new Set(files.map(({ path }) => path))
  return {
    ...repository,
    files,
    async read(requests) {
      const wanted = uniteRequests(requests).filter(({ path }) => there.has(path))
      const below = await repository.read(wanted.filter(({ path }) => !over.has(path)))
      const found = new Map<string, Content>()
      for (const request of wanted) {
        const target = targetOf(below.get(request.path))
        const laid = over.get(target ?? request.path)
        const content = laid ? read(laid.text, request, target) : below.get(request.path)
        if (content) found.set(request.path, content)
      }
      return found
    },
    history: historyOver(repository.history, (path) => over.get(path)?.from ?? path),
  }
}

const targetOf = (content: Content | undefined): string | null =>
  content?.kind === 'text' ? (content.target ?? null) : null

function read(text: string, request: { limit: number; head?: number }, target: string | null): Content {
  const bytes = Buffer.from(text)
  const wanted = wantedBytes(bytes.length, request)
  if (wanted === null) return { kind: 'too-large', size: bytes.length, limit: request.limit }
  return contentOf(bytes.subarray(0, wanted), bytes.length, target)
}
