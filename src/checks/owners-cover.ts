import type { ArtefactKind, Inventory, Owners, OwnersRule } from '../artefact.ts'
import { patternMatcher } from '../inventory/codeowners-index.ts'
import { compilePattern } from '../inventory/codeowners-pattern.ts'
import { type UnknownLine, unknownOwners } from '../inventory/codeowners-unknown.ts'
import { type OwnersText, ownersText, type UsableOwners, usableOwners } from '../inventory/codeowners-usable.ts'
import { andMore, listed } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { descriptionFiles } from './description-texts.ts'

interface Options {
  /** Artefacts whose files need an owner. */
  artefacts?: readonly ArtefactKind[]
  /** Paths from the top of the repository that need an owner when they are there; `folder/` and wildcards as in CODEOWNERS. */
  paths?: readonly string[]
  /** Does every file need an owner? Asked also when nothing else is. */
  default?: boolean
}

/** From this share of files on everything counts as owned. */
const enough = 0.99
const mostNamed = 5

function namesIn(paths: readonly string[], language: Language): string {
  const named = paths.slice(0, mostNamed)
  const more = paths.length - named.length
  return more > 0 ? `${named.join(', ')} ${andMore(more)[language]}` : listed(named, language)
}

const withoutOwner = (paths: readonly string[]): Text => ({
  fi: `CODEOWNERS ei anna omistajaa hallinnan kannalta tärkeille tiedostoille: ${namesIn(paths, 'fi')}. Lisää tiedoston loppuun rivi, joka nimeää niille omistajan, esimerkiksi ”/${paths[0]} @organisaatio/tiimi”.`,
  sv: `CODEOWNERS ger ingen ägare åt filer som är viktiga för styrningen: ${namesIn(paths, 'sv')}. Lägg till en rad i slutet av filen som ger dem en ägare, till exempel ”/${paths[0]} @organisation/team”.`,
  en: `CODEOWNERS gives no owner to files that matter to governance: ${namesIn(paths, 'en')}. Add a line at the end that names one for them, for example "/${paths[0]} @organisation/team".`,
})

const unknownOnly = (paths: readonly string[]): Text => ({
  fi: `CODEOWNERS nimeää hallinnan kannalta tärkeille tiedostoille vain omistajia, joita GitHub ei löydä: ${namesIn(paths, 'fi')}. Ketään ei siis pyydetä tarkastamaan niitä. Nimeä niille omistaja, joka näkyy GitHubissa ja jolla on kirjoitusoikeus koodivarastoon.`,
  sv: `CODEOWNERS ger filer som är viktiga för styrningen bara ägare som GitHub inte hittar: ${namesIn(paths, 'sv')}. Ingen ombeds alltså granska dem. Ge dem en ägare som syns på GitHub och har skrivrättigheter i kodförrådet.`,
  en: `CODEOWNERS gives files that matter to governance only owners that GitHub does not find: ${namesIn(paths, 'en')}. So nobody is asked to review them. Name an owner for them that is visible on GitHub and has write access to the repository.`,
})

const noDefault = (paths: readonly string[], all: number): Text => {
  const owned = Math.floor((100 * (all - paths.length)) / all)
  return {
    fi: `CODEOWNERS antaa omistajan ${owned} prosentille tiedostoista. Ilman omistajaa: ${namesIn(paths, 'fi')}. Lisää ensimmäiseksi riviksi oletusomistaja: ”* @organisaatio/tiimi”.`,
    sv: `CODEOWNERS ger en ägare åt ${owned} procent av filerna. Utan ägare: ${namesIn(paths, 'sv')}. Lägg till en standardägare som första rad: ”* @organisation/team”.`,
    en: `CODEOWNERS gives an owner to ${owned} per cent of the files. Without one are ${namesIn(paths, 'en')}. Add a default owner as the first line: "* @organisation/team".`,
  }
}

const nothingThere: Text = {
  fi: 'Koodivarastossa ei ole yhtään niistä tiedostoista, joille sääntö pyytää omistajaa.',
  sv: 'Kodförrådet har ingen av de filer som enligt regeln ska ha en ägare.',
  en: 'The repository has none of the files for which the rule asks an owner.',
}

/** The owners of the line for all files, where they are teams or roles: names of people are copied into no edit. */
function defaultOwners({ rules, dialect }: Owners): string | null {
  const { owners = [] } = rules.findLast((rule) => compilePattern(rule.pattern, dialect).kind === 'all') ?? {}
  const isNobody = owners.length > 0 && owners.every(({ kind }) => kind === 'team' || kind === 'role')
  return isNobody ? owners.map(({ name }) => name).join(' ') : null
}

/** The team that the file names most often. */
function usualTeam(rules: readonly OwnersRule[]): string | null {
  const counts = new Map<string, number>()
  for (const rule of rules)
    for (const owner of rule.owners)
      if (owner.kind === 'team') counts.set(owner.name, (counts.get(owner.name) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  return usual ? usual[0] : null
}

async function wanted(inventory: Inventory, paths: readonly string[], options: Options): Promise<string[]> {
  const found = new Set<string>()
  for (const kind of options.artefacts ?? []) {
    if (kind === 'api-description') for (const path of await descriptionFiles(inventory)) found.add(path)
    else
      for (const { path, status } of inventory.of(kind))
        if (path !== null && (status === 'present' || status === 'section')) found.add(path)
  }
  for (const path of options.paths ?? []) {
    const matches = patternMatcher(`/${path.replace(/^\//, '')}`, 'github')
    for (const one of paths) if (matches(one)) found.add(one)
  }
  return [...found].sort()
}

/** Paths without an owner: no rule matches, or the one that decides names nobody. */
function unowned({ owners, paths }: UsableOwners, among: readonly string[] | null) {
  const assigned = owners.assign(paths)
  const asked = among && new Set(among)
  const left: { path: string; rule: OwnersRule | undefined }[] = []
  paths.forEach((path, p) => {
    if (asked && !asked.has(path)) return
    const rule = owners.rules[assigned[p] as number]
    if (!rule || rule.owners.length === 0) left.push({ path, rule })
  })
  return left
}

type Left = ReturnType<typeof unowned>

/** Paths whose deciding line names only owners that GitHub does not find; none where it was not asked. */
function withUnknown({ owners, paths }: UsableOwners, asked: readonly string[], lines: UnknownLines): Left {
  if (lines.size === 0) return []
  const assigned = owners.assign(paths)
  const wanted = new Set(asked)
  return paths.flatMap((path, p) => {
    const rule = owners.rules[assigned[p] as number]
    return wanted.has(path) && rule && lines.get(rule.line)?.all ? [{ path, rule }] : []
  })
}

type UnknownLines = ReadonlyMap<number, UnknownLine>

/** Lines that leave the files without an owner on purpose or by mistake. */
function releasing(left: Left, path: string): Location[] {
  const lines = new Set(left.flatMap(({ rule }) => (rule ? [rule.line] : [])))
  return [...lines].slice(0, mostNamed).map((line) => ({ path, line }))
}

function artefactProblem(left: Left, { owners }: UsableOwners, text: OwnersText | null): Problem {
  const paths = left.map(({ path }) => path)
  const team = defaultOwners(owners) ?? usualTeam(owners.rules)
  const last = text?.lines.at(-1)
  const at = last && { line: last.number, column: last.text.length + 1, endColumn: last.text.length + 1 }
  const plain = paths.every((path) => /^[^\s\\*?#[\]]+$/.test(path))
  const added = paths.map((path) => `\n/${path} ${team}`).join('')
  return {
    message: withoutOwner(paths),
    location: { path: owners.path, line: owners.rules[0]?.line ?? 1 },
    related: releasing(left, owners.path),
    key: 'artefacts',
    ...(text && team && at && plain ? { edit: text.edit(false, [{ ...at, text: added }]) } : {}),
  }
}

function unknownProblem(left: Left, path: string): Problem {
  const [first, ...rest] = [...new Set(left.flatMap(({ rule }) => rule?.line ?? []))].map((line) => ({ path, line }))
  return {
    message: unknownOnly(left.map((one) => one.path)),
    location: first ?? { path },
    related: rest.slice(0, mostNamed),
    key: 'unknown owners',
  }
}

function defaultProblem(left: Left, { owners, paths }: UsableOwners, text: OwnersText | null): Problem {
  const team = usualTeam(owners.rules)
  const line = owners.rules[0]?.line ?? 1
  const at = { line, column: 1, endColumn: 1 }
  const depth = (path: string): number => path.split('/').length
  const shallowFirst = left.map(({ path }) => path).sort((a, b) => depth(a) - depth(b))
  return {
    message: noDefault(shallowFirst, paths.length),
    location: { path: owners.path, line },
    related: releasing(left, owners.path),
    key: 'default',
    ...(text && team ? { edit: text.edit(false, [{ ...at, text: `* ${team}\n` }]) } : {}),
  }
}

function hasDefault({ owners, paths }: UsableOwners, left: Left): boolean {
  // The last line for all files holds: one without owners takes away what an earlier one gave.
  const forAll = owners.rules.findLast((rule) => compilePattern(rule.pattern, owners.dialect).kind === 'all')
  return (forAll?.owners.length ?? 0) > 0 || paths.length - left.length >= enough * paths.length
}

interface Asked {
  /** Files that need an owner. */
  files: readonly string[]
  /** Does every file? */
  all: boolean
  unknown: UnknownLines
}

function judgeCover(usable: UsableOwners, { files, all, unknown }: Asked, text: OwnersText | null): Judgement {
  const among = unowned(usable, files)
  const inVain = withUnknown(usable, files, unknown)
  const left = all ? unowned(usable, null) : []
  const problems = [
    ...(among.length > 0 ? [artefactProblem(among, usable, text)] : []),
    ...(inVain.length > 0 ? [unknownProblem(inVain, usable.owners.path)] : []),
    ...(all && !hasDefault(usable, left) ? [defaultProblem(left, usable, text)] : []),
  ]
  if (problems.length > 0) return { problems }
  const first = usable.owners.rules.find((rule) => rule.owners.length > 0)
  return { passed: [{ path: usable.owners.path, line: first?.line ?? 1 }] }
}

/** The files that matter, or all files, have an owner in CODEOWNERS. */
const check: Check<Options> = {
  async judge({ inventory }, options) {
    const usable = await usableOwners(inventory)
    if (!('owners' in usable)) return usable
    const asksFiles = (options.artefacts ?? []).length + (options.paths ?? []).length > 0
    const all = options.default === true || !asksFiles
    const asked = await wanted(inventory, usable.paths, options)
    if (asked.length === 0 && !all) return { notApplicable: nothingThere }
    const fact = unknownOwners(inventory, usable.owners)
    const unknown: UnknownLines = 'known' in fact ? fact.known : new Map()
    return judgeCover(usable, { files: asked, all, unknown }, await ownersText(inventory, usable.owners.path))
  },
}

export default check
