import {
  type ApiDescription,
  type Artefact,
  type ArtefactKind,
  artefactKinds,
  type Inventory,
  type Owners,
  type Publiccode,
} from '../artefact.ts'
import type { ReadRequest, Repository } from '../model.ts'
import type { Settings } from '../report.ts'
import {
  apiCandidates,
  apiLimit,
  headBytes,
  type Recognised,
  readApi,
  recogniseApi,
  unreadApi,
} from './api-description.ts'
import { locateOwners, parseOwners } from './codeowners.ts'
import { describe } from './details.ts'
import type { SafeParse } from './document.ts'
import { findElsewhere, type Source } from './elsewhere.ts'
import { securityInIssueForms } from './issue-forms.ts'
import { licenceCandidates, licenceFacts } from './licence.ts'
import { absent, choose, locate, withoutIgnored } from './locate.ts'
import { type Candidate, searchedFor } from './names.ts'
import { productOf } from './product.ts'
import { readPubliccode } from './publiccode.ts'
import { changelogHead, documentLimit, openReader, ownersLimit, type Reader, unreadableFormat } from './reader.ts'
import { readings } from './reading.ts'

const requestFor = ({ kind, path }: Candidate): ReadRequest =>
  kind === 'changelog'
    ? { path, limit: documentLimit, head: changelogHead }
    : { path, limit: kind === 'owners' ? ownersLimit : documentLimit }

/** Calls a function once and remembers its promise. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | null = null
  return () => {
    promise ??= make()
    return promise
  }
}

interface Found {
  path: string
  recognised: Recognised
}

async function findApis(reader: Reader, paths: readonly string[], product: string): Promise<readonly Found[]> {
  const heads = await reader.read(paths.map((path) => ({ path, limit: apiLimit, head: headBytes })))
  return [...heads].flatMap(([path, content]) => {
    const recognised = content.kind === 'text' ? recogniseApi(path, content.text, product) : null
    return recognised ? [{ path, recognised }] : []
  })
}

async function readApis(reader: Reader, found: readonly Found[]): Promise<readonly ApiDescription[]> {
  const contents = await reader.read(found.map(({ path }) => ({ path, limit: apiLimit })))
  const list: ApiDescription[] = []
  for (const { path, recognised } of found) {
    const content = contents.get(path)
    list.push(content?.kind === 'text' ? await readApi(path, content.text, recognised) : unreadApi(path, recognised))
  }
  return list
}

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

async function complete(
  located: readonly Artefact[],
  ofParts: readonly Artefact[],
  reader: Reader,
  publiccode: Publiccode | null,
  repository: Repository,
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
      (kind === 'security' ? await securityInIssueForms(repository.files, reader) : null)
    const part = ofParts.find((artefact) => artefact.kind === kind)
    artefacts.push(place ? { ...absent(kind), ...place } : (part ?? absent(kind)))
  }
  return artefacts
}

/** Folders of all files, so that links to folders resolve. */
function pathSet(repository: Repository): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { path } of repository.files) {
    paths.add(path)
    for (let at = path.lastIndexOf('/'); at > 0 && !paths.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      paths.add(path.slice(0, at))
  }
  return paths
}

/**
 * Finds what of a repository matters to governance. Candidates are chosen from the list of files and read in one batch;
 * documents are parsed when something asks for them. `parse`: a guarded parser for documents that could blow up.
 */
export async function takeInventory(repository: Repository, settings: Settings, parse?: SafeParse): Promise<Inventory> {
  const files = await withoutIgnored(repository.files, settings)
  const reader = openReader(repository, parse)
  const chosen = await choose(files, settings)
  const named = settings.artefacts.get('api-description')
    ? (chosen.get('api-description') ?? []).map(({ path }) => path)
    : null
  const apiPaths = named ?? apiCandidates(files)
  const licences = licenceCandidates(files)
  await reader.prefetch([
    ...[...chosen].flatMap(([, list]) => list.filter(({ path }) => !unreadableFormat.test(path)).map(requestFor)),
    ...licences,
    ...apiPaths.map((path) => ({ path, limit: apiLimit, head: headBytes })),
  ])
  const found = await findApis(reader, apiPaths, repository.name)
  const paths = once(async () => pathSet(repository))
  const known = await paths()
  const exists = (path: string): boolean => path === '' || known.has(path.replace(/\/$/u, ''))

  const located = await locate(chosen, reader, settings, false)
  const ofParts = await locate(chosen, reader, settings, true)
  const publiccodePath = located.find(({ kind }) => kind === 'publiccode')?.path ?? null
  const publiccode = once(async () => {
    const content = publiccodePath ? await reader.content(publiccodePath) : null
    return publiccodePath && content?.kind === 'text' ? readPubliccode(publiccodePath, content.text) : null
  })
  const owners = once(async (): Promise<Owners | null> => {
    const { effective, dialect } = locateOwners(files)
    const content = effective ? await reader.content(effective) : null
    return effective && content?.kind === 'text' ? parseOwners(effective, content.text, dialect, content.size) : null
  })
  const apis = once(() => readApis(reader, found))
  const licence = once(async () => {
    const path = located.find(({ kind }) => kind === 'readme')?.path
    const content = path ? await reader.content(path) : null
    return licenceFacts({
      files,
      read: reader.read,
      readme: path && content?.kind === 'text' ? { path, text: content.text } : null,
    })
  })
  const described = found.map(({ path, recognised }) => ({
    ...absent('api-description'),
    status: 'present' as const,
    path,
    line: recognised.line,
    substance: 'full' as const,
    details: { format: recognised.format, version: recognised.formatVersion },
  }))
  const artefacts = await complete(
    [...located.filter(({ kind }) => kind !== 'api-description'), ...described],
    ofParts,
    reader,
    await publiccode(),
    repository,
    exists,
  )

  const inventory: Inventory = {
    repository,
    component: null,
    product: productOf(settings, artefacts, [], null, []),
    artefacts,
    of: (kind) => inventory.artefacts.filter((artefact) => artefact.kind === kind && artefact.status !== 'absent'),
    searched: (kind: ArtefactKind) => searchedFor(kind),
    exists,
    document: reader.document,
    content: reader.content,
    owners,
    licence,
    apis,
    publiccode,
  }
  const plans = (await readings(inventory, ['governance'])).readings
  const manifests = await Promise.all(
    [
      'package.json',
      'pyproject.toml',
      ...located.filter(({ kind }) => kind === 'changelog').map(({ path }) => path ?? ''),
    ].map((path) => (known.has(path) ? reader.content(path) : null)),
  )
  const texts = manifests.flatMap((content) => (content?.kind === 'text' ? [content.text] : []))
  inventory.product = productOf(settings, artefacts, plans, await publiccode(), texts)
  inventory.artefacts = await Promise.all(artefacts.map((artefact) => describe(artefact, inventory)))
  return inventory
}
