/** From the texts and statements found to the licence of the product. */
import type { LicenceEvidence } from '../artefact.ts'
import type { File, Text } from '../model.ts'
import type { ChoiceAt } from './licence-choice.ts'
import { familyOf, idsOf } from './licence-expression.ts'
import { isLicenceFile, isReuseText, licenceInName } from './licence-files.ts'
import type { Identified } from './licence-identify.ts'
import * as reasons from './licence-reasons.ts'

export interface LicenceFile {
  path: string
  identified: Identified
}

export interface Statements {
  /** Of publiccode.yml, the README and the manifests of the root, in this order. */
  root: readonly LicenceEvidence[]
  /** Of REUSE.toml or .reuse/dep5. */
  reuse: readonly LicenceEvidence[]
  /** Of manifests and notices one folder down: they settle versions, never the licence. */
  below: readonly LicenceEvidence[]
  /** Choices between licences that the README offers. */
  choices: readonly ChoiceAt[]
  /** What the README states when it names a licence without its version. */
  versionless: { path: string; name: string } | null
}

export interface Decision {
  expression: string | null
  /** Set without an expression: a GNU licence whose version is still open. */
  family: string | null
  reason: Text | null
  evidence: readonly LicenceEvidence[]
}

const plainName = /^(?:licen[cs]e|lisenssi|licens|copying|unlicen[cs]e)(?:\.(?:md|txt|rst|adoc|html?))?$/i
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const isPlain = (path: string) => plainName.test(nameOf(path))
const isCopyright = (path: string) => /^copyright/i.test(nameOf(path))

/** LICENSE before COPYING before LICENSE-DOCS before COPYRIGHT. */
export function inOrder(paths: readonly string[]): readonly string[] {
  const first = (path: string) => (/^(?:licen[cs]|unlicen|lisenssi)/i.test(nameOf(path)) ? 0 : 1)
  const rank = (path: string) => (isCopyright(path) ? 8 : 0) + (isPlain(path) ? 0 : 4) + first(path)
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

const undecided = (reason: Text | null): Decision => ({ expression: null, family: null, reason, evidence: [] })
const stated = (evidence: LicenceEvidence): Decision => {
  const { expression } = evidence
  return { expression, family: expression, reason: null, evidence: [evidence] }
}

const sameIds = (a: readonly string[], b: readonly string[]) => [...a].sort().join(' ') === [...b].sort().join(' ')

/** Several texts, none of them the main one: only an expression that names exactly these tells how they go together. */
function among(ids: readonly string[], statements: Statements): Decision {
  const found = statements.root.find(({ expression }) => sameIds(idsOf(expression), ids))
  return found === undefined ? undecided(reasons.severalTexts(ids)) : stated(found)
}

/** No text in the root: publiccode.yml, README and manifests must say one thing, and its text must be there. */
function fromStatements(reason: Text, files: readonly File[], statements: Statements): Decision {
  const paths = files.map(({ path }) => path).filter((path) => isReuseText(path) || isLicenceFile(path))
  const known = new Set(paths.map(licenceInName))
  const [first, ...others] = statements.root.filter(({ expression }) => idsOf(expression).every((id) => known.has(id)))
  if (first === undefined || others.some(({ expression }) => expression !== first.expression)) return undecided(reason)
  return stated(first)
}

const isPointer = ({ source, nearest, around }: Identified) =>
  source === 'text' && nearest === null && /licen[cs]|lisens|licens/i.test(around) && around.length < 3000

/**
 * The README offers the licence of the file together with another one: the file alone does not tell the licence. Words
 * that leave it unclear give way to an SPDX expression. Null when the README offers no choice.
 */
function chosen(family: string | null, { choices, root }: Statements): Decision | null {
  const offered = choices.filter(({ names }) => names.some((name) => familyOf(name) === family))
  const [first] = offered
  if (first === undefined) return null
  const clear = offered.find(({ expression }) => expression !== null)
  if (clear !== undefined) {
    const { path, line } = clear
    return stated({ path, line, source: 'readme', expression: clear.expression!, confidence: 0.7, added: [] })
  }
  const joined = root.map((each) => ({ each, ids: idsOf(each.expression) }))
  const expressed = joined.find(({ ids }) => ids.length > 1 && ids.some((id) => familyOf(id) === family))
  return expressed === undefined ? undecided(reasons.unclearChoice(first.path, first.names)) : stated(expressed.each)
}

function fromFiles(found: readonly LicenceFile[], files: readonly File[], statements: Statements): Decision {
  const main = found.filter(({ path }) => isPlain(path))
  const texts = found.filter(({ path }) => !isCopyright(path))
  const [first, ...rest] = main.length > 0 ? main : texts.length > 0 ? texts : found
  const { path, identified } = first!
  const families = new Set(texts.map((each) => each.identified.family))
  if (families.size === 2 && families.has('LGPL-3.0') && families.has('GPL-3.0')) {
    return { ...undecided(reasons.openVersion('LGPL-3.0')), family: 'LGPL-3.0' }
  }
  if (isPointer(identified)) return fromStatements(reasons.pointerUnclear(path), files, statements)
  const ids = [identified, ...rest.map((each) => each.identified)].map(({ family, nearest }) => family ?? nearest)
  const distinct = [...new Set(ids.filter((id) => id !== null))]
  if (distinct.length > 1) return among(distinct, statements)
  const { expression, family, reason, several, added, confidence } = identified
  if (expression === null && several.length > 1 && added.length === 0 && confidence > 0.5)
    return among(several, statements)
  return chosen(family, statements) ?? { expression, family, reason, evidence: [] }
}

function withoutFiles(files: readonly File[], statements: Statements): Decision {
  const ids = files.filter(({ path }) => isReuseText(path)).map(({ path }) => licenceInName(path))
  const known = ids.filter((id) => id !== null && !id.startsWith('LicenseRef-'))
  if (known.length > 0) return fromStatements(reasons.severalTexts(known as string[]), files, statements)
  const [declared] = statements.root
  if (declared !== undefined) return undecided(reasons.onlyDeclared(declared.path, declared.expression))
  const { versionless } = statements
  return undecided(
    versionless === null ? reasons.noLicence() : reasons.onlyDeclared(versionless.path, versionless.name),
  )
}

/** The licence of the product; `found` are the licence files of the root in the order of `inOrder`. */
export function decide(found: readonly LicenceFile[], files: readonly File[], statements: Statements): Decision {
  return found.length === 0 ? withoutFiles(files, statements) : fromFiles(found, files, statements)
}
