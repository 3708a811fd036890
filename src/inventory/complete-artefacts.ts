import { type Artefact, type ArtefactKind, artefactKinds, type Publiccode } from '../artefact.ts'
import type { File, Repository } from '../model.ts'
import { findElsewhere, type Source } from './elsewhere.ts'
import { inherited } from './inherited.ts'
import { securityInIssueForms } from './issue-forms.ts'
import { absent } from './locate.ts'
import type { Reader } from './reader.ts'
import { releaseNotes } from './release-notes.ts'

async function sourcesOf(artefacts: readonly Artefact[], reader: Reader): Promise<readonly Source[]> {
  const wanted = artefacts.filter(
    ({ kind, status }) =>
      status === 'present' && (kind === 'readme' || kind === 'contributing' || kind === 'governance'),
  )
  const read = await Promise.all(
    wanted.map(async ({ kind, path }) => ({ kind, document: await reader.document(path ?? '') })),
  )
  return read.flatMap(({ kind, document }) => ('unread' in document ? [] : [{ kind, document }]))
}

/** Files that were found, and where to look for what has no file of its own. */
export interface Found {
  located: readonly Artefact[]
  /** Files that belong to parts of the product: they count where the whole has none. */
  ofParts: readonly Artefact[]
  publiccode: Publiccode | null
  /** Files among which issue forms are looked for. */
  forms: readonly File[]
  /** Whose surroundings on GitHub count, too; null: those of the whole repository count already. */
  around: Repository | null
}

/** What stands on GitHub and in no file of the repository. */
const beyondFiles = (kind: ArtefactKind, around: Repository | null): Artefact | null =>
  around && (kind === 'changelog' ? releaseNotes(around) : inherited(around, kind))

/**
 * At least one entry for every kind: its files, else its place in other documents, else the files of a part, else what
 * stands on GitHub, else none.
 */
export async function completeArtefacts(
  { located, ofParts, publiccode, forms, around }: Found,
  reader: Reader,
  exists: (path: string) => boolean,
): Promise<readonly Artefact[]> {
  const sources = await sourcesOf(located, reader)
  const artefacts: Artefact[] = []
  for (const kind of artefactKinds) {
    const files = located.filter((artefact) => artefact.kind === kind)
    if (files.length > 0) {
      artefacts.push(...files)
      continue
    }
    const place =
      findElsewhere(kind, sources, publiccode, exists) ??
      (kind === 'security' ? await securityInIssueForms(forms, reader) : null)
    const part = ofParts.find((artefact) => artefact.kind === kind)
    artefacts.push(place ? { ...absent(kind), ...place } : (part ?? beyondFiles(kind, around) ?? absent(kind)))
  }
  return artefacts
}
