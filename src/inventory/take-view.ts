import type { Artefact, ArtefactKind, Inventory, LicenceFacts, Owners } from '../artefact.ts'
import type { File, Repository } from '../model.ts'
import type { Settings } from '../settings.ts'
import { leftOutByPlace } from './api-candidates.ts'
import type { ProductNames } from './api-ownership.ts'
import type { Chosen } from './choose-candidates.ts'
import { locateOwners, parseOwners } from './codeowners.ts'
import { completeArtefacts } from './complete-artefacts.ts'
import { describe } from './details.ts'
import { apiArtefact, type Described, describeApis, type FoundApi, findApis } from './find-apis.ts'
import { searchedBeyond } from './inherited.ts'
import { licenceFacts } from './licence.ts'
import { hasLicenceText } from './licence-files.ts'
import { identifyText } from './licence-identify.ts'
import { locate } from './locate.ts'
import { searchedFor } from './names.ts'
import { once } from './once.ts'
import type { ParsedStore } from './parsed.ts'
import { productOf } from './product.ts'
import { readPubliccode } from './publiccode.ts'
import type { Reader } from './reader.ts'
import { readings } from './reading.ts'
import { isCodeowners, shareArtefacts, shareLicence } from './share.ts'
import type { View } from './views.ts'

/** What all inventories of a run have in common. */
export interface Run {
  repository: Repository
  settings: Settings
  /** All files but the ignored ones. */
  files: readonly File[]
  reader: Reader
  parsed: ParsedStore
  exists: (path: string) => boolean
  owners: () => Promise<Owners | null>
  /** Null: no style profile can be asked. */
  style: NonNullable<Inventory['style']> | null
  /** Null: no web address is asked. */
  urls: NonNullable<Inventory['urls']> | null
}

/** The CODEOWNERS file that holds for the whole repository. */
export function ownersOf({ files, reader, parsed }: Pick<Run, 'files' | 'reader' | 'parsed'>): Run['owners'] {
  return once(async () => {
    const { effective, dialect } = locateOwners(files)
    const content = effective ? await reader.content(effective) : null
    if (!effective || content?.kind !== 'text') return null
    return parsed.owners(`${dialect} ${effective}`, content.text, async () =>
      parseOwners(effective, content.text, dialect, content.size),
    )
  })
}

/** Files of a view by name and content. CODEOWNERS is that of the whole repository in every view. */
async function locatedIn(
  { candidates, view }: Chosen,
  found: readonly FoundApi[],
  { reader, settings }: Run,
  whole: Inventory | null,
): Promise<{ located: readonly Artefact[]; ofParts: readonly Artefact[] }> {
  const files = (await locate(candidates, reader, settings, false)).filter(({ kind }) => kind !== 'api-description')
  const ofParts = await locate(candidates, reader, settings, true)
  const described = found.map(apiArtefact)
  if (view.component === null || !whole) return { located: [...files, ...described], ofParts }
  const own = files.filter((artefact) => !isCodeowners(artefact))
  return { located: [...whole.artefacts.filter(isCodeowners), ...own, ...described], ofParts }
}

function licenceOf(run: Run, { view }: Chosen, readme: string | null, whole: Inventory | null): Inventory['licence'] {
  const own = async (): Promise<LicenceFacts> => {
    const content = readme ? await run.reader.content(readme) : null
    return licenceFacts({
      files: view.files,
      base: view.base,
      sources: whole ? view.files : run.files,
      read: run.reader.read,
      readme: readme && content?.kind === 'text' ? { path: readme, text: content.text } : null,
      identify: (text) => run.parsed.licences(text, text, () => identifyText(text)),
    })
  }
  if (!whole || hasLicenceText(view.files, view.base)) return once(own)
  return once(async () => shareLicence(await own(), await whole.licence()))
}

function searchedIn({ component, base }: View, repository: Repository): Inventory['searched'] {
  const isPart = component !== null && base !== ''
  return (kind) => [
    ...searchedFor(kind),
    ...(isPart && kind !== 'owners' ? searchedFor(kind, base) : []),
    ...searchedBeyond(repository, kind),
  ]
}

/** The texts in which a version stands: manifests and the changelog. */
async function versionTexts(
  { view: { base } }: Chosen,
  located: readonly Artefact[],
  { exists, reader }: Run,
): Promise<readonly string[]> {
  const changelogs = located.filter(({ kind }) => kind === 'changelog').map(({ path }) => path ?? '')
  const paths = [`${base}package.json`, `${base}pyproject.toml`, ...changelogs]
  const contents = await Promise.all(paths.map((path) => (exists(path) ? reader.content(path) : null)))
  return contents.flatMap((content) => (content?.kind === 'text' ? [content.text] : []))
}

const manifestName = /"name"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/u

/** What the product calls itself, and the texts in which its addresses stand. */
async function namesOf(
  { view: { base, component } }: Chosen,
  located: readonly Artefact[],
  run: Run,
): Promise<ProductNames> {
  const { repository, reader, exists } = run
  const textOf = async (path: string | null): Promise<string> => {
    const content = path !== null && exists(path) ? await reader.content(path) : null
    return content?.kind === 'text' ? content.text : ''
  }
  const pathsOf = (...kinds: readonly ArtefactKind[]) =>
    located.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path)
  const texts = await Promise.all(pathsOf('readme', 'publiccode', 'governance', 'contributing', 'security').map(textOf))
  const heading = /^\s{0,3}#{1,2}\s+(.{1,200})$/mu.exec(texts[0] ?? '')?.[1] ?? ''
  const manifest = manifestName.exec(await textOf(`${base}package.json`))?.[1] ?? ''
  const about = 'known' in repository.forge.about ? repository.forge.about.known : null
  const names = [
    repository.name,
    component ?? '',
    heading,
    manifest,
    ...publiccodeNames(texts),
    about?.description ?? '',
  ]
  return { names, texts: [...texts, about?.homepage ?? ''] }
}

const publiccodeNames = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => /^name:[ \t]{0,10}["']?([^"'\n]{1,200})/mu.exec(text)?.[1] ?? [])

/** The descriptions of a view. Those that the settings name are the product's own, whatever they say. */
async function describedIn(
  chosen: Chosen,
  found: readonly FoundApi[],
  located: readonly Artefact[],
  run: Run,
): Promise<Described> {
  const { settings, reader, parsed, files, exists } = run
  const isNamed = settings.artefacts.has('api-description')
  const product = isNamed || found.length === 0 ? null : await namesOf(chosen, located, run)
  const described = await describeApis(found, product, { reader, parsed, files, exists })
  const elsewhere = isNamed
    ? []
    : leftOutByPlace(chosen.view.files, new Set(found.map(({ path }) => path)), chosen.view.base)
  return { apis: described.apis, leftOut: [...described.leftOut, ...(await seen(elsewhere, run))] }
}

/** Of files that do not count by their place, those that are descriptions. */
async function seen(left: Described['leftOut'], { reader }: Run): Promise<Described['leftOut']> {
  const found = await findApis(
    reader,
    left.map(({ path }) => path),
    { product: null, schemas: false },
  )
  const paths = new Set(found.map(({ path }) => path))
  return left.filter(({ path }) => paths.has(path))
}

/** Takes the inventory of one view; of a component with the inventory of the whole, from which it takes what it lacks. */
export async function takeView(
  run: Run,
  chosen: Chosen,
  found: readonly FoundApi[],
  whole: Inventory | null,
): Promise<Inventory> {
  const { repository, settings, reader, parsed, exists, owners, style, urls } = run
  const { component } = chosen.view
  const all = await locatedIn(chosen, found, run, whole)
  const publiccodePath = all.located.find(({ kind }) => kind === 'publiccode')?.path ?? null
  const described = await describedIn(chosen, found, all.located, run)
  const counted = new Set(described.apis.map(({ path }) => path))
  const { ofParts } = all
  const located = all.located.filter(({ kind, path }) => kind !== 'api-description' || counted.has(path ?? ''))
  const ownPubliccode = once(async () => {
    const content = publiccodePath ? await reader.content(publiccodePath) : null
    if (!publiccodePath || content?.kind !== 'text') return null
    return parsed.publiccode(publiccodePath, content.text, () => readPubliccode(publiccodePath, content.text))
  })
  const forms = whole ? [] : repository.files
  const sources = { located, ofParts, publiccode: await ownPubliccode(), forms, around: whole ? null : repository }
  const own = await completeArtefacts(sources, reader, exists)
  const withShared = (list: readonly Artefact[]) =>
    whole && component !== null ? shareArtefacts(component, list, whole.artefacts, exists) : list
  const artefacts = withShared(own)
  const texts = await versionTexts(chosen, located, run)
  const publiccode = await ownPubliccode()
  const inventory: Inventory = {
    repository,
    component,
    product: productOf(settings, { artefacts, plans: [], publiccode, texts }, whole?.product ?? null),
    artefacts,
    of: (kind) => inventory.artefacts.filter((artefact) => artefact.kind === kind && artefact.status !== 'absent'),
    searched: searchedIn(chosen.view, repository),
    files: run.files,
    exists,
    document: reader.document,
    content: reader.content,
    owners,
    licence: licenceOf(run, chosen, located.find(({ kind }) => kind === 'readme')?.path ?? null, whole),
    apis: whole && found.length === 0 ? whole.apis : async () => described.apis,
    leftOut: described.leftOut,
    agreements: {
      decisions: settings.decisions,
      deprecation: settings.deprecation,
      licence: settings.product.licence,
    },
    publiccode: whole && !publiccodePath ? whole.publiccode : ownPubliccode,
    ...(style ? { style } : {}),
    ...(urls ? { urls } : {}),
  }
  const plans = (await readings(inventory, ['governance'])).readings
  inventory.product = productOf(settings, { artefacts, plans, publiccode, texts }, whole?.product ?? null)
  inventory.artefacts = withShared(await Promise.all(own.map((artefact) => describe(artefact, inventory))))
  return inventory
}
