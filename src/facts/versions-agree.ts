/** Do files that give the version of a product give the same? */
import type { Agreement, Disagreement, StatedFact } from '../fact.ts'
import { compareVersions } from '../inventory/versions.ts'
import { areOfOneKind, type ProductVersion, productVersion } from './product-version.ts'

interface Versioned {
  fact: StatedFact
  version: ProductVersion
}

const versioned = (facts: readonly StatedFact[], ...sources: readonly StatedFact['source'][]): readonly Versioned[] =>
  facts.flatMap((fact) => {
    const version = sources.includes(fact.source) ? productVersion(fact.value) : null
    return version ? [{ fact, version }] : []
  })

const order = (a: Versioned, b: Versioned): number => compareVersions(a.version.numbers, b.version.numbers)
const isReleased = ({ version }: Versioned): boolean => !version.isPrerelease

/** The newest of some; a tag and an entry of the changelog may tell of one release: then the entry, which has a line. */
const newest = (all: readonly Versioned[]): Versioned | undefined => [...all].sort((a, b) => order(b, a))[0]

/**
 * What is published as the latest version against the newest release. It may be ahead where the manifest says so too: the
 * release is being made.
 */
function declared(one: Versioned, release: Versioned, manifests: readonly Versioned[]): boolean {
  if (!areOfOneKind(one.version, release.version)) return false
  if (one.version.isPrerelease) return true
  const difference = order(one, release)
  return difference !== 0 && !(difference > 0 && manifests.some((manifest) => order(manifest, one) === 0))
}

/** `softwareVersion` is the latest stable version: of a stable product a pre-release is none. */
const isStable = (facts: readonly StatedFact[]): boolean =>
  facts.some(({ name, source, value }) => name === 'status' && source === 'publiccode' && value === 'stable')

/** Versions that generators write into a new manifest. */
const first = [
  [0, 1],
  [1, 0],
] as const

/** A manifest that still has the first version, while releases are a number further: nobody keeps it up. */
const isKeptUp = ({ version }: Versioned, release: Versioned): boolean =>
  !first.some((numbers) => compareVersions(version.numbers, numbers) === 0) ||
  version.numbers[0] === release.version.numbers[0]

/**
 * publiccode.yml and CITATION.cff against the newest release by changelog and tags, or against the manifest where there is
 * none; a manifest only where it is behind: ahead it may be of the next release. What is one of the newest releases, by the
 * changelog, the tags or the day, agrees: a release is being made, or an older line gets fixes. `all`: every fact of the
 * product.
 */
export function versionsAgree(facts: readonly StatedFact[], all: readonly StatedFact[]): Agreement {
  const releases = versioned(facts, 'changelog', 'tags')
  const release = newest(releases)
  const isReleasedAs = (one: Versioned): boolean => isReleased(one) && releases.some((other) => order(one, other) === 0)
  const manifests = versioned(facts, 'manifest')
  const published = versioned(facts, 'publiccode', 'citation')
  const against = release ?? newest(manifests.filter(isReleased))
  if (!against) return { compared: [], disagreements: [], unknown: [] }
  const counted = published.filter(
    ({ fact, version }) =>
      !version.isPrerelease || (fact.source === 'publiccode' && release !== undefined && isStable(all)),
  )
  const others = release ? manifests : []
  const disagreements: readonly Disagreement[] = [
    ...counted.filter((one) => declared(one, against, manifests)),
    ...others
      .filter((one) => isReleased(one) && areOfOneKind(one.version, against.version) && order(one, against) < 0)
      .filter((one) => isKeptUp(one, against)),
  ]
    .filter((one) => !isReleasedAs(one))
    .map(({ fact }) => ({ fact, against: against.fact }))
  const compared = [...counted, ...others].map(({ fact }) => fact)
  return { compared: compared.length > 0 ? [against.fact, ...compared] : [], disagreements, unknown: [] }
}
