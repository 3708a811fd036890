/** What is worth reading in each part of a repository, chosen from the list of files. */
import type { ArtefactKind } from '../artefact.ts'
import type { ReadRequest } from '../model.ts'
import type { Settings } from '../settings.ts'
import { apiCandidates, mostHeads } from './api-candidates.ts'
import { headOf } from './find-apis.ts'
import { licenceCandidates } from './licence.ts'
import { choose } from './locate.ts'
import { manifestCandidates } from './manifest-files.ts'
import type { Candidate } from './names.ts'
import { changelogHead, documentLimit, ownersLimit, unreadableFormat } from './reader.ts'
import type { View } from './views.ts'

const requestFor = ({ kind, path }: Candidate): ReadRequest =>
  kind === 'changelog'
    ? { path, limit: documentLimit, head: changelogHead }
    : { path, limit: kind === 'owners' ? ownersLimit : documentLimit }

/** What is worth reading in a view. */
export interface Chosen {
  view: View
  candidates: ReadonlyMap<ArtefactKind, readonly Candidate[]>
  apiPaths: readonly string[]
}

/** The candidates of each view. Beginnings of files are looked at for API descriptions up to a limit for all views together. */
export async function chooseCandidates(views: readonly View[], settings: Settings): Promise<readonly Chosen[]> {
  const candidates = await Promise.all(views.map((view) => choose(view, settings)))
  const named = settings.artefacts.get('api-description') !== undefined
  const apisIn = ({ files, base }: View, most: number) => apiCandidates(files, most, base)
  const all = named
    ? candidates.map((map) => (map.get('api-description') ?? []).map(({ path }) => path))
    : views.map((view) => apisIn(view, mostHeads))
  const tooMany = !named && all.reduce((sum, { length }) => sum + length, 0) > mostHeads
  const share = Math.ceil(mostHeads / views.length)
  return views.map((view, index) => ({
    view,
    candidates: candidates[index]!,
    apiPaths: tooMany ? apisIn(view, share) : all[index]!,
  }))
}

/** What is read before anything is judged. */
export const requestsOf = ({ view, candidates, apiPaths }: Chosen): readonly ReadRequest[] => [
  ...[...candidates].flatMap(([, list]) => list.filter(({ path }) => !unreadableFormat.test(path)).map(requestFor)),
  ...licenceCandidates(view.files, view.base),
  ...manifestCandidates(view.files, view.base),
  ...apiPaths.map(headOf),
]
