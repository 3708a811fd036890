/** Which version was released last: by tags and GitHub's releases, and by the changelog. */
import type { Inventory } from '../artefact.ts'
import type { Location, Text } from '../model.ts'
import { type Reading, readings } from './reading.ts'
import { ofTheProduct } from './release-headings.ts'
import { compareVersions, latestVersion, type Version, versionOf } from './versions.ts'

/** The newest release as one source has it. `place`: where it stands in a file; null: a tag or a release. */
export interface Release {
  version: Version
  place: Location | null
}

const unreleased =
  /unreleased|upcoming|next|tbd|planned|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu
const named = /[\p{L}@/_-]{0,60}\[?\s?v?\d{1,6}(?:\.\d{1,6}){1,3}[\w.+-]{0,40}/iu
const longestHeading = 200
const mostHeadings = 300

/** The newest entry of a changelog that has a version and is not of one that is still to come. */
function newestEntry({ document, from, to }: Reading): Release | null {
  const headings = document.labels
    .filter(({ kind, line }) => kind === 'heading' && line >= from && line <= to)
    .slice(0, mostHeadings)
    .map(({ text, line, endLine }) => ({ text: text.slice(0, longestHeading), line, endLine }))
    .filter(({ text }) => !unreleased.test(text))
    .flatMap(({ text, line, endLine }) => {
      const name = (named.exec(text)?.[0] ?? '').replace('[', '').trim()
      const version = versionOf(name)
      return version ? [{ name, line, endLine, major: version.parts[0]! }] : []
    })
  const own = ofTheProduct(headings)
  const version = latestVersion(own.map(({ name }) => name))
  const line = own.find(({ name }) => name === version?.written)?.line
  return version && line !== undefined ? { version, place: { path: document.path, line } } : null
}

const ofDocuments = /^(?:|\.github\/|docs?\/|documentation\/)$/iu
const manifests = ['package.json', 'pyproject.toml', 'composer.json', 'pom.xml'] as const

/** A changelog in the folder of a part, or beside a manifest in a folder, tells versions of the part. */
export function isOfTheWhole(inventory: Inventory, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return ofDocuments.test(folder) && (folder === '' || !manifests.some((name) => inventory.exists(folder + name)))
}

async function byTags({ repository }: Inventory): Promise<Release | { unknown: Text } | null> {
  const tags = await repository.history.tags()
  const release = 'known' in repository.forge.latestRelease ? repository.forge.latestRelease.known?.tag : undefined
  const names = [
    ...(release === undefined ? [] : [release]),
    ...('undetermined' in tags ? [] : tags.map(({ name }) => name)),
  ]
  const version = latestVersion(names)
  if (version) return { version, place: null }
  return 'undetermined' in tags ? { unknown: tags.undetermined } : null
}

/**
 * The newest release by each source that knows one: tags first, then the changelog. Empty where none does; `unknown`:
 * why the tags are not known.
 */
export async function newestReleases(
  inventory: Inventory,
): Promise<{ releases: readonly Release[]; unknown: Text | null }> {
  const tagged = await byTags(inventory)
  const { readings: logs } = await readings(inventory, ['changelog'])
  const [entry] = logs
    .filter(({ document }) => inventory.component !== null || isOfTheWhole(inventory, document.path))
    .flatMap((log) => newestEntry(log) ?? [])
    .sort((a, b) => compareVersions(b.version.parts, a.version.parts))
  const releases = [...(tagged && 'version' in tagged ? [tagged] : []), ...(entry ? [entry] : [])]
  return { releases, unknown: tagged && 'unknown' in tagged ? tagged.unknown : null }
}
