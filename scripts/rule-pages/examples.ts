import { join } from 'node:path'
import type { Location, Severity } from '../../src/model.ts'
import type { Finding, Outcome } from '../../src/report.ts'
import { change, excerpt, fileList, firstDifference, type Shown, textOf } from './excerpt.ts'
import { before, type Files, filesOf, findingsOf, foldersIn, forgeFile, now, outcomeOf } from './judged-fixture.ts'

/** A fixture that was judged: its name (`invalid-placeholder`), files and outcome. */
interface Judged {
  name: string
  all: Files
  files: Files
  outcome: Outcome
}

/** A repository that the rule has something to say of, with what it says. */
export interface Bad {
  name: string
  severity: Severity
  findings: readonly Finding[]
  shown: readonly Shown[]
}

/** What the fixtures of a rule show. */
export interface Examples {
  bad: Bad
  good: { name: string; shown: readonly Shown[] }
  /** The other repositories that the rule has something to say of. */
  others: readonly { name: string; findings: readonly Finding[] }[]
  /** Names of the other repositories that are in order. */
  alsoGood: readonly string[]
}

const mostFiles = 3

const isThere = (files: Files, { path, missing }: Location): boolean => !missing && textOf(files[path]) !== null

/** Places in different files, the first of each. */
const oncePerFile = (places: readonly Location[]): readonly Location[] =>
  [...new Map([...places].reverse().map((place) => [place.path, place])).values()].reverse()

const known = <T>(value: T | null): readonly T[] => (value === null ? [] : [value])

function excerpts(files: Files, places: readonly Location[]): readonly Shown[] {
  const chosen = oncePerFile(places.filter((place) => isThere(files, place))).slice(0, mostFiles)
  return chosen.flatMap(({ path, line }) => known(excerpt(files, path, line, chosen.length > 1)))
}

/** What GitHub tells of a fixture, where that is what the rule looks at. */
function forgeOf({ all }: Judged): readonly Shown[] {
  const text = textOf(all[forgeFile])
  return text === null ? [] : [{ kind: 'github', text }]
}

/** What a change did, the file of the finding first. */
function changes({ all, files }: Judged, first: string | undefined): readonly Shown[] {
  const base = before(all)
  const paths = [...new Set([...(first === undefined ? [] : [first]), ...Object.keys(base), ...Object.keys(files)])]
  return paths.flatMap((path) => known(change(base, files, path))).slice(0, mostFiles)
}

function shownOfBad(judged: Judged): readonly Shown[] {
  const { files, outcome } = judged
  const [first] = findingsOf(outcome)
  if (!first) throw new Error(`${outcome.rule.id}: the fixture ${judged.name} has no finding`)
  const changed = outcome.rule.needs === 'base' ? changes(judged, first.location.path) : []
  if (changed.length > 0) return changed
  const shown = excerpts(files, [first.location, ...(first.related ?? [])])
  return [...(isThere(files, first.location) ? shown : [fileList(files), ...shown]), ...forgeOf(judged)]
}

/** Evidence first in the file that the bad example shows; its line, else the first that differs from there. */
function placesOfGood(good: Judged, bad: Judged): readonly Location[] {
  const evidence = good.outcome.status === 'passed' ? good.outcome.evidence : []
  const path = findingsOf(bad.outcome)[0]?.location.path
  const differing = Object.keys(good.files).filter((one) => textOf(good.files[one]) !== textOf(bad.files[one]))
  const places = evidence.filter((place) => isThere(good.files, place))
  const ordered = [...places].sort((a, b) => Number(b.path === path) - Number(a.path === path))
  const fallback = [...differing].sort((a, b) => Number(b === path) - Number(a === path)).map((one) => ({ path: one }))
  const chosen: readonly Location[] = ordered.length > 0 ? ordered : fallback.slice(0, 1)
  return chosen.map((place) => ({
    ...place,
    ...known(place.line ?? firstDifference(textOf(good.files[place.path]), textOf(bad.files[place.path])) ?? null)
      .map((line) => ({ line }))
      .at(0),
  }))
}

function shownOfGood(good: Judged, bad: Judged): readonly Shown[] {
  const changed = good.outcome.rule.needs === 'base' ? changes(good, findingsOf(bad.outcome)[0]?.location.path) : []
  if (changed.length > 0) return changed
  return [...excerpts(good.files, placesOfGood(good, bad)), ...forgeOf(good)]
}

const withFiles = ({ files }: Judged, shown: readonly Shown[]): readonly Shown[] =>
  shown.some(({ kind }) => kind === 'files') ? shown : [fileList(files), ...shown]

async function judged(id: string, folder: string, name: string): Promise<Judged> {
  const all = filesOf(join(folder, name))
  return { name, all, files: now(all), outcome: await outcomeOf(id, join(folder, name)) }
}

/** Judges the fixtures of a rule in `folder` and chooses what its page shows. Throws where they are not as they should be. */
export async function examplesOf(id: string, folder: string): Promise<Examples> {
  const names = foldersIn(folder)
  const [good, bad, ...others] = await Promise.all(
    ['valid', 'invalid', ...names.filter((name) => name.startsWith('invalid-'))].map((name) =>
      judged(id, folder, name),
    ),
  )
  if (!good || !bad) throw new Error(`${id}: fixtures valid and invalid are needed`)
  const shown = { bad: shownOfBad(bad), good: shownOfGood(good, bad) }
  // What tells them apart stands in other files: their names do.
  const alike = shown.good.length === 0 || JSON.stringify(shown.bad) === JSON.stringify(shown.good)
  return {
    bad: {
      name: bad.name,
      severity: bad.outcome.severity,
      findings: findingsOf(bad.outcome),
      shown: alike ? withFiles(bad, shown.bad) : shown.bad,
    },
    good: { name: good.name, shown: alike ? withFiles(good, shown.good) : shown.good },
    others: others.map(({ name, outcome }) => ({ name, findings: findingsOf(outcome) })),
    alsoGood: names.filter((name) => name.startsWith('valid-')),
  }
}
