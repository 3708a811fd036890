import type { Inventory } from '../artefact.ts'
import type { AskStyle } from '../description.ts'
import type { AskUrls, Repository } from '../model.ts'
import type { Settings } from '../settings.ts'
import { chooseCandidates, requestsOf } from './choose-candidates.ts'
import type { SafeParse } from './document.ts'
import { findApis, wholeOf } from './find-apis.ts'
import { withoutIgnored } from './locate.ts'
import { type ParsedStore, parsedStore } from './parsed.ts'
import { openReader } from './reader.ts'
import { styleAsked } from './style.ts'
import { ownersOf, takeView } from './take-view.ts'
import { viewsOf } from './views.ts'

export { type ParsedStore, parsedStore } from './parsed.ts'
export { componentsWithoutFiles } from './views.ts'

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

/** The repository's name and, of a component, its own: some interfaces are known as own ones by the product's name. */
const productName = ({ name }: Repository, component: string | null): string =>
  component === null ? name : `${name} ${component.replaceAll('/', ' ')}`

/** JSON Schemas are a product's interface only where its owners say so: most describe settings and tests. */
const takesSchemas = ({ product, artefacts }: Settings): boolean =>
  artefacts.has('api-description') || (product.kind?.includes('interface') ?? false)

/**
 * Finds what of a repository matters to governance: first of the repository as a whole, then of each component of the
 * settings. Candidates of all are chosen from the list of files and read in one batch; documents are parsed when something
 * asks for them. `parse`: a guarded parser for documents that could blow up. `parsed`: what an inventory of another commit
 * of the same repository has parsed is not parsed again. `askStyle`: asks a style profile about an API description. `askUrls`:
 * asks whether web addresses answer; it is given on only where these settings want that.
 */
export async function takeInventories(
  repository: Repository,
  settings: Settings,
  parse?: SafeParse,
  parsed: ParsedStore = parsedStore(),
  askStyle?: AskStyle,
  askUrls?: AskUrls,
): Promise<readonly [Inventory, ...Inventory[]]> {
  parsed.begin()
  const files = await withoutIgnored(repository.files, settings)
  const reader = openReader(repository, parse, parsed)
  const chosen = await chooseCandidates(viewsOf(files, settings.components), settings)
  await reader.prefetch(chosen.flatMap(requestsOf))
  const described = await Promise.all(
    chosen.map(({ view, apiPaths }) =>
      findApis(reader, apiPaths, {
        // What the settings name is the product's own, whatever it is called.
        product: settings.artefacts.has('api-description') ? null : productName(repository, view.component),
        schemas: takesSchemas(settings),
      }),
    ),
  )
  await reader.prefetch(described.flat().map(wholeOf))
  const known = pathSet(repository)
  const exists = (path: string): boolean => path === '' || known.has(path.replace(/\/$/u, ''))
  const style = askStyle ? styleAsked(askStyle, { reader, parsed, exists }) : null
  const urls = settings.checkUrls ? (askUrls ?? null) : null
  const owners = ownersOf({ files, reader, parsed })
  const run = { repository, settings, files, reader, parsed, exists, owners, style, urls }
  const [first, ...parts] = chosen.map((one, index) => ({ chosen: one, found: described[index] ?? [] }))
  const whole = await takeView(run, first!.chosen, first!.found, null)
  const components: Inventory[] = []
  for (const part of parts) components.push(await takeView(run, part.chosen, part.found, whole))
  if (components.length > 0) whole.components = components
  return [whole, ...components]
}

/** The inventory of a repository as a whole: the first of `takeInventories`. */
export async function takeInventory(
  repository: Repository,
  settings: Settings,
  parse?: SafeParse,
  parsed?: ParsedStore,
  askStyle?: AskStyle,
  askUrls?: AskUrls,
): Promise<Inventory> {
  const [whole] = await takeInventories(repository, settings, parse, parsed, askStyle, askUrls)
  return whole
}
