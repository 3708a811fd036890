import type { Owners, OwnersProblem, OwnersRule } from '../artefact.ts'
import type { Edit, Text } from '../model.ts'
import { patternFault } from './codeowners-fault.ts'
import {
  type Change,
  type Fault,
  type Line,
  linesOf,
  patternAt,
  quotable,
  skipBlanks,
  type Word,
  wordsFrom,
} from './codeowners-line.ts'
import { notAnOwner, ownerChange, ownerKind } from './codeowners-owner.ts'
import type { Dialect } from './codeowners-pattern.ts'
import { weighRules } from './codeowners-verdict.ts'

export { gitlabPlaces, honouredPlaces, locateOwners, type OwnersPlaces } from './codeowners-places.ts'

/** Bytes: GitHub does not load a CODEOWNERS file above this size. */
export const ownersLimit = 3 * 1024 * 1024

type OwnerList = OwnersRule['owners']
type Kind = OwnersProblem['kind']

/** What is being read: grows line by line. */
interface Reading {
  path: string
  dialect: Dialect
  rules: OwnersRule[]
  problems: OwnersProblem[]
  /** GitLab's section in force. */
  section: { name: string; owners: OwnerList } | null
  defaults: Map<string, OwnerList>
  /** GitLab's headings in a file for GitHub. */
  headings: { line: Line; heading: string }[]
}

const tooLarge: Text = {
  fi: 'Tiedosto on suurempi kuin 3 Mt, joten GitHub ei lue sitä lainkaan. Yhdistä rivejä jokerimerkeillä (esimerkiksi /docs/ yksittäisten tiedostojen sijaan).',
  sv: 'Filen är större än 3 MB, så GitHub läser den inte alls. Slå ihop rader med jokertecken (till exempel /docs/ i stället för enskilda filer).',
  en: 'The file is larger than 3 MB, so GitHub does not read it at all. Join lines by using folders and wildcards (for example /docs/ instead of single files).',
}

const ownerAsPattern: Text = {
  fi: 'Rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten rivi ei anna omistajaa millekään tiedostolle. Kirjoita polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville.',
  sv: 'Raden har bara en ägare. GitHub tar radens första ord för en sökväg, så raden ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad.',
  en: 'The line has nothing but an owner. GitHub takes the first word of a line for a path, so this line gives no file an owner. Write the path first (for example * for all files) and all its owners on the same line.',
}

const gitlabSection = (heading: string, count: number): Text => ({
  fi: `”${heading}” on GitLabin osion otsikko. GitHub ei tunne osioita: se ohittaa otsikot (tiedostossa ${count}), eikä otsikon omistaja koske sen alla olevia rivejä. Tee otsikoista kommentteja (#) ja kirjoita omistajat jokaiselle riville.`,
  sv: `”${heading}” är en avsnittsrubrik för GitLab. GitHub känner inte till avsnitt: rubrikerna (${count} i filen) hoppas över, och ägare i rubriken gäller inte raderna under den. Gör rubrikerna till kommentarer (#) och skriv ägarna på varje rad.`,
  en: `"${heading}" is a section heading of GitLab. GitHub knows no sections: it skips the headings (${count} in this file), and an owner in a heading does not hold for the lines below it. Turn the headings into comments (#) and write the owners on every line.`,
})

const brokenHeading: Text = {
  fi: 'Rivi alkaa kuin osion otsikko, mutta hakasulkeissa ei ole nimeä tai loppusulkua ei ole, joten GitLab lukee sen tavallisena rivinä. Kirjoita otsikko muotoon [Nimi].',
  sv: 'Raden börjar som en avsnittsrubrik, men har inget namn eller ingen slutparentes, så GitLab läser den som en vanlig rad. Skriv rubriken i formen [Namn].',
  en: 'The line begins like a section heading but has no name or no closing bracket, so GitLab reads it as an ordinary line. Write the heading as [Name].',
}

/** More problems than this are not told one by one: nobody reads them, and a hostile file would fill the memory. */
const mostProblems = 1000

const toEdit = (reading: Reading, line: Line, changes: readonly Change[]): Edit => ({
  safe: changes.every((change) => change.safe),
  changes: changes.map(({ start, end, text }) => ({
    path: reading.path,
    oid: null,
    start: line.start + start,
    end: line.start + end,
    text,
  })),
})

/** A problem from a fault whose offsets count within the line. */
function report(reading: Reading, line: Line, kind: Kind, fault: Fault, changes?: readonly Change[]): void {
  if (reading.problems.length >= mostProblems) return
  const all = changes ?? (fault.change ? [fault.change] : [])
  reading.problems.push({
    line: line.number,
    column: fault.start + 1,
    endColumn: fault.end + 1,
    kind,
    source: line.text.slice(fault.start, fault.end),
    message: fault.message,
    ...(all.length > 0 ? { edit: toEdit(reading, line, all) } : {}),
  })
}

/** The owners among the words. Words that are none are one problem of the line, mended together or not at all. */
function readOwners(reading: Reading, line: Line, words: readonly Word[], pattern: string): OwnerList | null {
  const { dialect } = reading
  const kinds = words.map((word) => ownerKind(word.text, dialect))
  const remark = words.findIndex((word) => word.text.startsWith('#'))
  const strange = words.filter((_, i) => kinds[i] === null && (remark < 0 || i < remark))
  const [first] = strange
  if (first) {
    const changes = strange.map((word) => ownerChange(word, dialect))
    const whole = changes.filter((change) => change !== null)
    const fault = {
      start: first.start,
      end: first.start + first.text.length,
      message: notAnOwner(first, pattern, dialect),
    }
    report(reading, line, 'invalid-owner', fault, whole.length === changes.length ? whole : [])
  }
  if (first && dialect === 'github') return null
  return words.flatMap((word, i) => {
    const kind = kinds[i]
    return kind ? [{ name: word.text, column: word.start + 1, kind }] : []
  })
}

/** A fault of the pattern, its offsets counted from the beginning of the line. */
function moved(fault: Fault, by: number): Fault {
  const { change } = fault
  const place = { ...fault, start: fault.start + by, end: fault.end + by }
  return change ? { ...place, change: { ...change, start: change.start + by, end: change.end + by } } : place
}

const githubHeading = /^\^?\[[^\]]+\](?:\[\d+\])?(?=[ \t\r]|$)/

function readGithubLine(reading: Reading, line: Line, from: number): void {
  const heading = githubHeading.exec(line.text.slice(from))
  if (heading) {
    reading.headings.push({ line, heading: heading[0] })
    return
  }
  const pattern = patternAt(line.text, from)
  const words = wordsFrom(line.text, pattern.start + pattern.text.length, true)
  const fault = patternFault(pattern, words.length === 0)
  if (fault) report(reading, line, fault.kind, moved(fault, from))
  const owners = fault ? null : readOwners(reading, line, words, pattern.text)
  if (!owners) return
  if (words.length === 0 && ownerKind(pattern.text, 'github')) {
    const end = from + pattern.text.length
    const change = { start: from, end: from, text: '* ', safe: false }
    report(reading, line, 'owner-as-pattern', { start: from, end, message: ownerAsPattern, change })
  }
  const { text } = pattern
  reading.rules.push({ line: line.number, pattern: text, patternColumn: from + 1, owners, section: null })
}

const gitlabHeading = /^\^?\[([^\]]+)\](?:\[\d*\])?/

function readHeading(reading: Reading, line: Line, from: number, heading: RegExpExecArray): void {
  const name = (heading[1] as string).trim()
  const owners = readOwners(reading, line, wordsFrom(line.text, from + heading[0].length, false), heading[0]) ?? []
  const key = name.toLowerCase()
  const inForce = owners.length > 0 ? owners : (reading.defaults.get(key) ?? [])
  reading.defaults.set(key, inForce)
  reading.section = { name, owners: inForce }
}

function readGitlabLine(reading: Reading, line: Line, from: number): void {
  const rest = line.text.slice(from)
  const heading = gitlabHeading.exec(rest)
  if (heading) {
    readHeading(reading, line, from, heading)
    return
  }
  const pattern = patternAt(line.text, from)
  const end = from + pattern.text.length
  if (/^\^?\[/.test(rest)) report(reading, line, 'invalid-pattern', { start: from, end, message: brokenHeading })
  const own = readOwners(reading, line, wordsFrom(line.text, end, false), pattern.text) ?? []
  const excluded = pattern.text.startsWith('!')
  const owners = own.length > 0 || excluded ? own : (reading.section?.owners ?? [])
  const section = reading.section?.name ?? null
  reading.rules.push({
    line: line.number,
    pattern: pattern.text,
    patternColumn: from + 1,
    owners: excluded ? [] : owners,
    section,
  })
}

/** Sections are told once, at the first heading. */
function reportSections(reading: Reading): void {
  const [first] = reading.headings
  if (!first) return
  const start = skipBlanks(first.line.text, 0)
  const message = gitlabSection(quotable(first.heading), reading.headings.length)
  report(reading, first.line, 'gitlab-section', { start, end: start + first.heading.length, message })
  reading.problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

function readLines(reading: Reading, text: string): void {
  const readLine = reading.dialect === 'gitlab' ? readGitlabLine : readGithubLine
  for (const line of linesOf(text)) {
    const from = skipBlanks(line.text, 0)
    if (from < line.text.length && line.text[from] !== '#') readLine(reading, line, from)
  }
  reportSections(reading)
}

/**
 * Reads a CODEOWNERS file as its forge does. GitHub skips a line that it cannot read, so such a line is a problem and
 * no rule; a pattern without owners is a rule that takes the owners away. In GitLab's dialect a rule without owners
 * has those of its section's heading, on whose line their columns count, and the pattern of an exclusion keeps its `!`.
 * `size` is the file's in bytes: above `ownersLimit` GitHub reads nothing, whatever `text` is. Edits count offsets in
 * `text`, byte order mark included, and have no object id. Whether owners exist is not known here.
 */
export function parseOwners(path: string, text: string, dialect: Dialect, size: number): Owners {
  const reading: Reading = {
    path,
    dialect,
    rules: [],
    problems: [],
    section: null,
    defaults: new Map(),
    headings: [],
  }
  if (dialect === 'github' && size > ownersLimit)
    report(reading, { text: '', number: 1, start: 0 }, 'too-large', { start: 0, end: 0, message: tooLarge })
  else readLines(reading, text)
  const { rules, problems } = reading
  return { path, dialect, rules, problems, ...weighRules(rules, dialect) }
}
