/** The newest release that the changelog and the tags tell of. */
import type { Inventory } from '../artefact.ts'
import type { StatedFact } from '../fact.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { ofTheProduct } from '../inventory/release-headings.ts'
import { isOfTheWhole } from '../inventory/released.ts'
import { compareVersions } from '../inventory/versions.ts'
import { areOfOneKind, type ProductVersion, productVersion } from './product-version.ts'

/** "## [2.1.0] - 2026-05-12", "Version 2.1 (12.5.2026)", "v2.1.0". */
const entry =
  /^[\s[(]{0,3}(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(v?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-.]?[a-z][\w.-]{0,20})?)(?=$|[\s\])(,:–—-])/iu

const unreleased = /unreleased|julkaisematon|julkaisematta|ej utgiven|ej släppt|kommande|tulossa/iu

interface Release {
  text: string
  version: ProductVersion
}

const isReleased = ({ version }: Release): boolean => !version.isPrerelease

const newestOf = <T extends Release>(releases: readonly T[]): T | null =>
  releases
    .filter(isReleased)
    .reduce<T | null>(
      (newest, one) =>
        newest === null || compareVersions(newest.version.numbers, one.version.numbers) < 0 ? one : newest,
      null,
    )

/** The entry with the highest version; what is not released yet ("Unreleased", a pre-release) does not count. */
function fromChangelog({ document, from, to }: Reading): readonly StatedFact[] {
  const entries = document.labels.flatMap(({ kind, text, line, endLine }) => {
    const written = kind !== 'cell' && line >= from && line <= to ? entry.exec(text.slice(0, 100))?.[1] : undefined
    const version = written === undefined ? null : productVersion(written)
    return version === null || unreleased.test(text)
      ? []
      : [{ kind, text: written!, version, line, endLine, major: version.numbers[0]! }]
  })
  // Bold lines under headings of versions tell of parts; a changelog may be written in bold lines alone.
  const headings = entries.filter(({ kind }) => kind === 'heading')
  const newest = newestOf(headings.length > 0 ? ofTheProduct(headings) : entries)
  if (!newest) return []
  const location = { path: document.path, line: newest.line }
  return [{ name: 'version', value: newest.text, source: 'changelog', field: null, location }]
}

/** Of a repository with several products each has tags of its own: they tell no version of the whole. */
const ofProduct = /^(?:v|version|release)?[-_/]?(\d.*)$/iu

async function fromTags({ repository }: Inventory): Promise<readonly StatedFact[]> {
  const tags = await repository.history.tags()
  if ('undetermined' in tags) return []
  const releases = tags.flatMap(({ name }) => {
    const written = ofProduct.exec(name.slice(0, 100))?.[1]
    const version = written === undefined ? null : productVersion(written)
    // A tag of one number is a date or the number of a build.
    return version === null || version.numbers.length < 2 ? [] : [{ text: name, version }]
  })
  // An older line that gets fixes still: its last tag may be younger than that of the highest version. Versions by
  // calendar from before the product was counted from one are over.
  const latest = releases.find(isReleased)
  const highest = newestOf(releases.filter(({ version }) => latest && areOfOneKind(version, latest.version)))
  return [...new Set([highest, latest])].flatMap((release): readonly StatedFact[] =>
    release ? [{ name: 'version', value: release.text, source: 'tags', field: null, location: null }] : [],
  )
}

/** The newest release by the changelog, and by the tags: the highest version, and the one that was tagged last. */
export async function fromReleases(inventory: Inventory): Promise<readonly StatedFact[]> {
  const logs = (await readings(inventory, ['changelog'])).readings
  const own = logs.filter(({ document }) => isOfTheWhole(inventory, document.path))
  return [...own.slice(0, 1).flatMap(fromChangelog), ...(await fromTags(inventory))]
}
