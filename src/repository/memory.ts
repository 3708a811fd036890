import type {
  Content,
  File,
  FileChange,
  FileVersion,
  ForgeFacts,
  ReadRequest,
  Repository,
  Tag,
  Undetermined,
} from '../model.ts'
import { unknownFacts } from './facts-unknown.ts'
import { resolvePath } from './symlink.ts'
import { contentOf, lookIn, uniteRequests, wantedBytes } from './tree.ts'

export type MemoryFile = string | Uint8Array | { symlink: string }

export interface MemoryOptions {
  /** 1 October 2026 unless told, so that no test depends on the day it runs. */
  today?: Date
  name?: string
  commit?: string | null
  lastChanged?: Readonly<Record<string, Date>> | Undetermined
  /** What the commits since the base say, and all others. */
  messages?: readonly string[]
  /** Newest first; names alone have no date. */
  tags?: readonly (Tag | string)[] | Undetermined
  /** What files said, by path, newest first: all that was ever committed. */
  versions?: Readonly<Record<string, readonly FileVersion[]>> | Undetermined
  complete?: boolean
  /** What GitHub knows; the rest was not asked. */
  forge?: Partial<ForgeFacts>
}

/** A repository out of texts, bytes and links by path, read by the same rules as one of git's. For tests and fixtures. */
export function memoryRepository(files: Readonly<Record<string, MemoryFile>>, options: MemoryOptions = {}): Repository {
  const contents = new Map(Object.entries(files))
  const list = new Map([...contents].map(([path, file]) => [path, entry(path, file)]))
  const look = lookIn(list, (path) => linkText(contents.get(path)))
  const { lastChanged = {}, tags = [], versions = {} } = options
  return {
    name: options.name ?? 'kunta/palvelu',
    commit: options.commit ?? null,
    today: options.today ?? new Date('2026-10-01T00:00:00Z'),
    complete: options.complete ?? true,
    files: [...list.values()],
    async read(requests) {
      const found = new Map<string, Content>()
      for (const request of uniteRequests(requests)) {
        if (!list.has(request.path)) continue
        const destination = resolvePath(request.path, look)
        if (destination === null) continue
        if ('reason' in destination) found.set(request.path, { kind: 'unreadable', reason: destination.reason })
        else {
          const target = destination.followed ? destination.path : null
          found.set(request.path, read(bytesOf(contents.get(destination.path)), request, target))
        }
      }
      return found
    },
    forge: { ...unknownFacts(), ...options.forge },
    history: {
      async lastChanged(paths) {
        if ('undetermined' in lastChanged) return lastChanged as Undetermined
        return new Map(Object.entries(lastChanged).filter(([path]) => paths.includes(path)))
      },
      async messagesSince() {
        return { messages: options.messages ?? [], complete: true }
      },
      async lastMessages(count) {
        const { messages = [] } = options
        return { messages: messages.slice(0, count), complete: true }
      },
      async changesSince(paths, since) {
        if ('undetermined' in versions) return versions as Undetermined
        return { changes: new Map(paths.map((path) => [path, changesOf(versions[path] ?? [], since)])), complete: true }
      },
      async versionsSince(path, since) {
        if ('undetermined' in versions) return versions as Undetermined
        const all = versions[path] ?? []
        const last = all.findIndex(({ date }) => date <= since)
        return { versions: last < 0 ? all : all.slice(0, last + 1), complete: true }
      },
      async tags() {
        if ('undetermined' in tags) return tags
        return tags.map((tag) => (typeof tag === 'string' ? { name: tag, date: null } : tag))
      },
    },
  }
}

const changesOf = (versions: readonly FileVersion[], since: Date): readonly FileChange[] =>
  versions
    .map(({ commit, date, text }, index) => ({ commit, date, before: versions[index + 1]?.text ?? null, after: text }))
    .filter(({ date }) => date >= since)

function entry(path: string, file: MemoryFile): File {
  return { path, mode: linkText(file) === undefined ? '100644' : '120000', oid: null }
}

function linkText(file: MemoryFile | undefined): string | undefined {
  return typeof file === 'object' && 'symlink' in file ? file.symlink : undefined
}

function bytesOf(file: MemoryFile | undefined): Uint8Array {
  if (file instanceof Uint8Array) return file
  return Buffer.from(typeof file === 'string' ? file : '')
}

function read(bytes: Uint8Array, request: Omit<ReadRequest, 'path'>, target: string | null): Content {
  const wanted = wantedBytes(bytes.length, request)
  if (wanted === null) return { kind: 'too-large', size: bytes.length, limit: request.limit }
  return contentOf(bytes.subarray(0, wanted), bytes.length, target, request.bytes)
}
