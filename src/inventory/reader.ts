import type { Document, Unread } from '../artefact.ts'
import type { Content, ReadRequest, Repository, Text } from '../model.ts'
import { readDocument, type SafeParse } from './document.ts'
import type { ParsedStore } from './parsed.ts'

/** Bytes of a document that are read (design: GraphQL's own cut). */
export const documentLimit = 512_000
/** CODEOWNERS files over this are ignored by GitHub. */
export const ownersLimit = 3_000_000
/** Of a changelog only the beginning is read: the newest entries stand there. */
export const changelogHead = 60_000

/** Reads each file and each document of a repository at most once. */
export interface Reader {
  /** Reads in one batch what was not read before. */
  prefetch(requests: readonly ReadRequest[]): Promise<void>
  read(requests: readonly ReadRequest[]): Promise<ReadonlyMap<string, Content>>
  content(path: string): Promise<Content | null>
  document(path: string): Promise<Document | Unread>
}

const tooLarge = (path: string, size: number, limit: number): Text => ({
  fi: `Tiedoston ${path} koko on ${size} tavua, enemmän kuin luen (${limit}).`,
  sv: `Filen ${path} är ${size} byte, mer än vad jag läser (${limit}).`,
  en: `${path} has ${size} bytes, more than I read (${limit}).`,
})
const binary = (path: string): Text => ({
  fi: `Löysin tiedoston ${path}, mutta en osaa lukea sen muotoa.`,
  sv: `Jag hittade filen ${path} men kan inte läsa dess format.`,
  en: `I found the file ${path} but cannot read its format.`,
})
const notThere = (path: string): Text => ({
  fi: `Tiedostoa ${path} ei ole.`,
  sv: `Filen ${path} finns inte.`,
  en: `There is no file ${path}.`,
})

/** Documents of word processors: present, but not readable here. */
export const unreadableFormat = /\.(?:docx?|odt|pdf|rtf|pptx?|xlsx?)$/iu

/** A reader of one repository. Documents that `parsed` knows are not parsed again. */
export function openReader(repository: Repository, parse: SafeParse | undefined, parsed: ParsedStore): Reader {
  const contents = new Map<string, { content: Content | null; head: number }>()
  const documents = new Map<string, Promise<Document | Unread>>()
  const enough = (request: ReadRequest): boolean => {
    const known = contents.get(request.path)
    return known !== undefined && (known.head === 0 || (request.head ?? Number.POSITIVE_INFINITY) <= known.head)
  }
  const prefetch = async (requests: readonly ReadRequest[]): Promise<void> => {
    const wanted = new Map<string, ReadRequest>()
    for (const request of requests)
      if (!enough(request) && (!wanted.has(request.path) || request.head === undefined))
        wanted.set(request.path, request)
    if (wanted.size === 0) return
    const read = await repository.read([...wanted.values()])
    for (const { path, head } of wanted.values())
      contents.set(path, { content: read.get(path) ?? null, head: head ?? 0 })
  }
  const read = async (requests: readonly ReadRequest[]): Promise<ReadonlyMap<string, Content>> => {
    await prefetch(requests)
    return new Map(
      requests.flatMap(({ path }) =>
        contents.get(path)?.content ? [[path, contents.get(path)!.content as Content] as const] : [],
      ),
    )
  }
  const content = async (path: string): Promise<Content | null> => {
    if (!contents.has(path)) await prefetch([{ path, limit: documentLimit }])
    return contents.get(path)?.content ?? null
  }
  const load = async (path: string): Promise<Document | Unread> => {
    if (unreadableFormat.test(path)) return { unread: binary(path) }
    const found = await content(path)
    if (!found) return { unread: notThere(path) }
    if (found.kind === 'text') return parsed.documents(path, found.text, () => readDocument(path, found.text, parse))
    if (found.kind === 'too-large') return { unread: tooLarge(path, found.size, found.limit) }
    return { unread: found.kind === 'unreadable' ? found.reason : binary(path) }
  }
  const document = (path: string): Promise<Document | Unread> =>
    documents.get(path) ?? documents.set(path, load(path)).get(path)!
  return { prefetch, read, content, document }
}
