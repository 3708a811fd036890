import type { Owners, OwnersRule } from '../artefact.ts'
import { covers } from '../inventory/codeowners-cover.ts'
import { indexPatterns } from '../inventory/codeowners-index.ts'
import { quotable } from '../inventory/codeowners-line.ts'
import { compilePattern, type Pattern } from '../inventory/codeowners-pattern.ts'
import { type LineChange, type OwnersText, ownersText, usableOwners } from '../inventory/codeowners-usable.ts'
import { weighRules } from '../inventory/codeowners-verdict.ts'
import { andMore, listed } from '../language.ts'
import type { Edit, Language, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'

/** Rules with one pattern that decide nothing, and the later rules that decide instead. */
interface Shadow {
  rules: readonly OwnersRule[]
  by: readonly OwnersRule[]
}

const mostNamed = 5

/** `rivit 3, 5 ja 9`. */
function linesIn(rules: readonly OwnersRule[], language: Language): string {
  const numbers = rules.map((rule) => String(rule.line))
  const named = numbers.slice(0, mostNamed)
  const more = numbers.length - named.length
  return more > 0 ? `${named.join(', ')} ${andMore(more)[language]}` : listed(named, language)
}

const repeated = (pattern: string, shadow: Shadow, last: OwnersRule): Text => {
  const all = [...shadow.rules, last]
  return {
    fi: `Polku ”${pattern}” on riveillä ${linesIn(all, 'fi')}, mutta vain viimeinen niistä on voimassa. Kirjoita kaikki sen omistajat yhdelle riville.`,
    sv: `Sökvägen ”${pattern}” står på raderna ${linesIn(all, 'sv')}, men bara den sista gäller. Skriv alla dess ägare på en enda rad.`,
    en: `The path "${pattern}" stands on lines ${linesIn(all, 'en')}, but only the last of them holds. Write all its owners on one line.`,
  }
}

const doubled = (pattern: string, last: OwnersRule): Text => ({
  fi: `Rivi ”${pattern}” toistuu samoin omistajin rivillä ${last.line}. Poista ylimääräinen rivi.`,
  sv: `Raden ”${pattern}” upprepas med samma ägare på rad ${last.line}. Ta bort den överflödiga raden.`,
  en: `The line "${pattern}" is repeated with the same owners on line ${last.line}. Take the spare line away.`,
})

const covered = (pattern: string, by: OwnersRule): Text => ({
  fi: `Rivi ”${pattern}” ei vaikuta koskaan: myöhempi rivi ${by.line} ”${quotable(by.pattern)}” kattaa samat tiedostot, ja viimeinen osuva rivi ratkaisee. Siirrä tämä rivi sen alapuolelle tai poista se.`,
  sv: `Raden ”${pattern}” har aldrig någon verkan: den senare raden ${by.line} ”${quotable(by.pattern)}” omfattar också alla dess filer, och den sista rad som passar avgör. Flytta raden nedanför den eller ta bort den.`,
  en: `The line "${pattern}" never takes effect: the later line ${by.line} "${quotable(by.pattern)}" covers all the same files, and the last matching line decides. Move this line below it or take it away.`,
})

const overridden = (pattern: string, by: readonly OwnersRule[]): Text =>
  by.length === 1
    ? {
        fi: `Rivi ”${pattern}” ei nyt ratkaise minkään tiedoston omistajaa: myöhempi rivi ${by[0]?.line} osuu samoihin tiedostoihin. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirrä se alemmas tai poista se.`,
        sv: `Raden ”${pattern}” avgör just nu ingen fils ägare: den senare raden ${by[0]?.line} omfattar också alla dess filer. Om raden är till för kommande filer kan den stå kvar; flytta den annars längre ner eller ta bort den.`,
        en: `The line "${pattern}" decides the owner of no file at present: the later line ${by[0]?.line} matches all the same files. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`,
      }
    : {
        fi: `Rivi ”${pattern}” ei nyt ratkaise minkään tiedoston omistajaa: myöhemmät rivit ${linesIn(by, 'fi')} kattavat yhdessä samat tiedostot. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirrä se alemmas tai poista se.`,
        sv: `Raden ”${pattern}” avgör just nu ingen fils ägare: de senare raderna ${linesIn(by, 'sv')} omfattar tillsammans alla dess filer. Om raden är till för kommande filer kan den stå kvar; flytta den annars längre ner eller ta bort den.`,
        en: `The line "${pattern}" decides the owner of no file at present: the later lines ${linesIn(by, 'en')} together override it. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`,
      }

/** GitLab's `!` says what a match means, not what matches. */
const compiled = (pattern: string, owners: Owners): Pattern =>
  compilePattern(owners.dialect === 'gitlab' ? pattern.replace(/^!/, '') : pattern, owners.dialect)

/** The rules that are weighed against each other: all of them at GitHub, those of one section at GitLab. */
function groupsOf(owners: Owners): readonly (readonly OwnersRule[])[] {
  if (owners.dialect === 'github') return [owners.rules]
  const groups = new Map<string, OwnersRule[]>()
  for (const rule of owners.rules) {
    const key = rule.section === null ? '' : `[${rule.section.toLowerCase()}`
    const group = groups.get(key)
    if (group) group.push(rule)
    else groups.set(key, [rule])
  }
  return [...groups.values()]
}

/** Rules of the group that match files and decide none, joined by pattern, in the order of their lines. */
function shadowsIn(rules: readonly OwnersRule[], owners: Owners, paths: readonly string[]): Shadow[] {
  const weighed = rules === owners.rules ? owners : weighRules(rules, owners.dialect)
  const idle = new Map<string, OwnersRule[]>()
  weighed.usage(paths).forEach(({ matched, decided }, i) => {
    const rule = rules[i] as OwnersRule
    if (matched > 0 && decided === 0) idle.set(rule.pattern, [...(idle.get(rule.pattern) ?? []), rule])
  })
  if (idle.size === 0) return []
  const find = indexPatterns([...idle.keys()].map((pattern) => compiled(pattern, owners)))
  const deciding = [...idle.keys()].map(() => new Set<number>())
  const assigned = weighed.assign(paths)
  paths.forEach((path, p) => {
    for (const pattern of find(path)) deciding[pattern]?.add(assigned[p] as number)
  })
  return [...idle.values()].map((some, n) => ({
    rules: some,
    by: [...(deciding[n] ?? [])].sort((a, b) => a - b).flatMap((i) => rules[i] ?? []),
  }))
}

const namesOf = (rule: OwnersRule): string =>
  rule.owners
    .map((owner) => owner.name.toLowerCase())
    .sort()
    .join(' ')

const isBare = (rule: OwnersRule, text: OwnersText): boolean => !text.lines[rule.line - 1]?.text.includes('#')

/** Deletes lines whose doubles come later: nothing changes but the file. */
function withoutDoubles(rules: readonly OwnersRule[], text: OwnersText): Edit | null {
  if (!rules.every((rule) => isBare(rule, text))) return null
  const changes = rules.map(({ line }) => ({ line, column: 1, endLine: line + 1, endColumn: 1, text: '' }))
  return text.edit(true, changes)
}

/** Joins lines that stand next to each other: what is between two lists of owners becomes a blank. No name is written anew. */
function joinedLines(rules: readonly OwnersRule[], text: OwnersText): Edit | null {
  const changes: LineChange[] = []
  for (const [i, next] of rules.entries()) {
    const before = rules[i - 1]
    if (!before) continue
    const last = before.owners.at(-1)
    const first = next.owners[0]
    if (!last || !first || next.line !== before.line + 1 || !isBare(before, text)) return null
    const column = last.column + last.name.length
    changes.push({ line: before.line, column, endLine: next.line, endColumn: first.column, text: ' ' })
  }
  return text.edit(false, changes)
}

/** Message and edit by what overrides the rules: the same pattern, a wider one, or several. */
function advice(shadow: Shadow, owners: Owners, text: OwnersText | null): { message: Text; edit: Edit | null } {
  const [first] = shadow.rules as [OwnersRule]
  const pattern = quotable(first.pattern)
  const [by, ...others] = shadow.by
  const only = others.length === 0 ? by : undefined
  if (only?.pattern === first.pattern) {
    const same = shadow.rules.every((rule) => namesOf(rule) === namesOf(only))
    if (same) return { message: doubled(pattern, only), edit: text && withoutDoubles(shadow.rules, text) }
    const edit = text && joinedLines([...shadow.rules, only], text)
    return { message: repeated(pattern, shadow, only), edit }
  }
  const narrow = compiled(first.pattern, owners)
  const wide = only && compiled(only.pattern, owners)
  const message = only && wide && covers(wide, narrow) ? covered(pattern, only) : overridden(pattern, shadow.by)
  return { message, edit: null }
}

/** A rule for everything that narrower ones override on all of today's files is the default for tomorrow's. */
function isDefault(shadow: Shadow, owners: Owners): boolean {
  const isAll = (rule: OwnersRule | undefined): boolean =>
    rule !== undefined && compiled(rule.pattern, owners).kind === 'all'
  return shadow.rules.length === 1 && isAll(shadow.rules[0]) && !shadow.by.some(isAll)
}

function toProblem(shadow: Shadow, owners: Owners, text: OwnersText | null): Problem {
  const [first, ...rest] = shadow.rules as [OwnersRule]
  const { message, edit } = advice(shadow, owners, text)
  const endColumn = first.patternColumn + first.pattern.length
  const related = [...rest, ...shadow.by]
    .slice(0, 20)
    .map((rule: OwnersRule) => ({ path: owners.path, line: rule.line }))
  return {
    message,
    location: {
      path: owners.path,
      line: first.line,
      column: first.patternColumn,
      endLine: first.line,
      endColumn,
    },
    related,
    key: first.pattern,
    ...(edit ? { edit } : {}),
  }
}

/** No line of CODEOWNERS is made void by later lines: the last line that matches a file decides. */
const check: Check<Record<never, never>> = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory)
    if (!('owners' in usable)) return usable
    const { owners, paths } = usable
    const shadows = groupsOf(owners)
      .flatMap((rules) => shadowsIn(rules, owners, paths))
      .filter((shadow) => !isDefault(shadow, owners))
    if (shadows.length === 0) return { passed: [{ path: owners.path }] }
    const text = await ownersText(inventory, owners.path)
    return { problems: shadows.map((shadow) => toProblem(shadow, owners, text)) }
  },
}

export default check
