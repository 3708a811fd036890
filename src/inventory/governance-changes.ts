import type { Location } from '../model.ts'
import { normaliseLabel } from './concepts.ts'
import { comparable, isSame, languageOfReading } from './governance-comparable.ts'
import { bodiesIn } from './governance-deciders.ts'
import { type Differences, differences } from './governance-pairs.ts'
import { type Part, partTopics, partWithoutTrace } from './governance-parts.ts'
import { rewordings, stockOf, translations } from './governance-rewording.ts'
import { roleChanges } from './governance-role-changes.ts'
import { planLines, type Unit, unitsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'

/** Something decisive of a plan that is other than before. */
export interface GovernanceChange {
  part: Part
  /** Of roles: which one, a concept of the vocabulary; null when it is the part as a whole. */
  role: string | null
  /** A place in the head: where it now says so, or where it said so. */
  place: Location
}

interface Side {
  readings: readonly Reading[]
  all: readonly Reading[]
  /** Sentences and rows of the documents that can be compared, and of all. */
  units: readonly Unit[]
  everything: readonly Unit[]
}

function sideOf(readings: readonly Reading[], all: readonly Reading[]): Side {
  const units = new Map(all.map((reading) => [reading, unitsOf(reading)]))
  return {
    readings,
    all,
    units: readings.flatMap((reading) => units.get(reading)!.filter(({ inPlan }) => inPlan)),
    everything: all.flatMap((reading) => units.get(reading)!),
  }
}

const firstLine = (reading: Reading): Location => ({ path: reading.document.path, line: planLines(reading)[0] })

/** Where the head shows what only the base says: the heading that it stood under, else the beginning of the plan. */
function placeInHead({ section, path }: { section: string; path: string }, head: Side): Location {
  const wanted = normaliseLabel(section)
  for (const { document } of head.all) {
    const label = wanted && document.labels.find(({ kind, text }) => kind !== 'cell' && normaliseLabel(text) === wanted)
    if (label) return { path: document.path, line: label.line }
  }
  return firstLine(head.all.find(({ document }) => document.path === path) ?? head.all[0]!)
}

const placeOf = (unit: Unit, head: Side, inHead: ReadonlySet<Unit>): Location =>
  inHead.has(unit) ? { path: unit.path, line: unit.line } : placeInHead(unit, head)

/** Headings under which the base had nothing, or a template's words: what is written there now fills a gap. */
function gapsOf(base: Side): (unit: Unit) => boolean {
  const said = new Set(base.everything.filter(({ open }) => !open).map(({ section }) => normaliseLabel(section)))
  const gaps = new Set(
    base.all
      .flatMap(({ document }) => document.labels.filter(({ kind }) => kind === 'heading'))
      .map(({ text }) => normaliseLabel(text))
      .filter((text) => !said.has(text)),
  )
  return ({ section }) => gaps.has(normaliseLabel(section))
}

function stocksOf(base: Side, head: Side) {
  return {
    base: stockOf(base.everything),
    head: stockOf(head.everything),
    headBodies: new Set(head.everything.flatMap(({ text, section }) => [...bodiesIn(text), ...bodiesIn(section)])),
  }
}

/** Parts that came or went as a whole. */
function partChanges(found: Differences, base: Side, head: Side): readonly { part: Part; unit: Unit }[] {
  const gone = { ...base, unmatched: new Set(found.removed) }
  const come = { ...head, unmatched: new Set(found.added) }
  return (Object.keys(partTopics) as Part[]).flatMap((part) => {
    const unit = [...partWithoutTrace(gone, head.all, part), ...partWithoutTrace(come, base.all, part)][0]
    return unit ? [{ part, unit }] : []
  })
}

function roleChangesIn({ pairs, removed, added }: Differences, base: Side, head: Side): readonly GovernanceChange[] {
  const before = { ...base, changed: [...removed, ...pairs.map(([from]) => from)] }
  const after = { ...head, changed: [...added, ...pairs.map(([, to]) => to)] }
  return roleChanges(before, after).map(({ role, place, was }) => ({
    part: 'roles',
    role,
    place: place ? { path: place.path, line: place.line } : placeOfRole(was!, base, head),
  }))
}

function byWords(base: Side, head: Side): readonly GovernanceChange[] {
  const all = differences(base, head)
  const fillsGap = gapsOf(base)
  const found = { ...all, added: all.added.filter((unit) => !fillsGap(unit)) }
  const inHead = new Set(head.everything)
  const parts = partChanges(found, base, head)
  const sentences = rewordings(found, stocksOf(base, head)).map(({ domain, unit }) => ({ part: domain, unit }))
  const told = [...parts, ...sentences].map(
    ({ part, unit }): GovernanceChange => ({ part, role: null, place: placeOf(unit, head, inHead) }),
  )
  return [...roleChangesIn(all, base, head), ...told]
}

/** A role that is gone: the heading of the table or section in which it was. */
const placeOfRole = (was: { path: string; line: number }, base: Side, head: Side): Location =>
  placeInHead(
    base.units.find(({ path, line }) => path === was.path && line === was.line) ?? { section: '', path: was.path },
    head,
  )

const translated = new Set(['fi', 'sv', 'en'])

function byTranslation(base: Side, head: Side): readonly GovernanceChange[] {
  const known = [...base.all, ...head.all].every((reading) => translated.has(languageOfReading(reading) ?? ''))
  if (!known) return []
  return translations(base.units, head.units, stocksOf(base, head)).map(({ domain, unit }) => ({
    part: domain,
    role: null,
    place: { path: unit.path, line: unit.line },
  }))
}

/**
 * What two states of a plan say differently about roles, decisions and money. Facts are compared, not texts: another
 * order, form, wording or language of the same facts is no difference, and what cannot be told for sure is none either.
 */
export function governanceChanges(base: readonly Reading[], head: readonly Reading[]): readonly GovernanceChange[] {
  if (base.length === 0 || head.length === 0 || isSame(base, head)) return []
  const same = comparable(base, head)
  const before = sideOf(same.base, base)
  const after = sideOf(same.head, head)
  return same.translated ? byTranslation(before, after) : byWords(before, after)
}
