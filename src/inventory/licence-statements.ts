/** What manifests, REUSE tables, the README and heads of source files state about the licence, each with its line. */
import type { LicenceEvidence } from '../artefact.ts'
import { choiceIn, licenceHeading } from './licence-choice.ts'
import { idsOf, standardExpression } from './licence-expression.ts'
import { licenceSentence, namedLicences, plainSentence, versionlessIn } from './licence-names.ts'

type Statement = LicenceEvidence

/** Words that package managers use where there is no licence to state, or only a template's. */
const unstated = /^(?:unlicensed|none|unknown|tbd|todo|see license|licenseref-)/i

function statement(
  path: string,
  line: number,
  source: Statement['source'],
  text: string,
  confidence = 0.9,
): readonly Statement[] {
  const value = text
    .slice(0, 300)
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim()
  if (value === '' || unstated.test(value)) return []
  const expression = standardExpression(value.replace(/\s*\/\s*/g, ' OR ')) ?? named(value)
  const stated = expression ?? (/^proprietary$/i.test(value) ? 'proprietary' : null)
  return stated === null ? [] : [{ path, line, source, expression: stated, confidence, added: [] }]
}

function named(value: string): string | null {
  const ids = namedLicences(value)
  if (ids.length === 1) return ids[0]!
  if (/^mit$/i.test(value)) return 'MIT'
  return null
}

const lineAt = (text: string, at: number) => {
  let line = 1
  for (let n = text.indexOf('\n'); n >= 0 && n < at; n = text.indexOf('\n', n + 1)) line++
  return line
}

function jsonManifest(path: string, text: string): readonly Statement[] {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return []
  }
  if (typeof data !== 'object' || data === null || !('license' in data)) return []
  const { license } = data
  const values = (Array.isArray(license) ? license : [license]).map((each: unknown) =>
    typeof each === 'object' && each !== null && 'type' in each ? each.type : each,
  )
  const texts = values.filter((each): each is string => typeof each === 'string')
  // composer.json: a list of licences means a choice between them.
  const line = lineAt(text, text.search(/"license"\s{0,20}:/))
  return statement(path, line, 'manifest', texts.join(' OR '))
}

/** `classifiers` of Python packages; those that name no version say nothing. */
const classifier = /license :: (?:osi approved :: )?([^"'\n]{3,120})/i

function lineManifest(path: string, text: string): readonly Statement[] {
  const found: Statement[] = []
  text.split('\n').forEach((line, n) => {
    if (line.length > 1000) return
    const direct =
      /^\s{0,8}(?:license|license-expression|license_expression)\s{0,8}=\s{0,8}(?:\{\s{0,8}text\s{0,8}=\s{0,8})?["']?([^"'{}\n]{2,120})["']?/i.exec(
        line,
      )
    if (direct) found.push(...statement(path, n + 1, 'manifest', direct[1]!.replace(/,\s*$/, '')))
    const listed = classifier.exec(line)
    if (listed) found.push(...statement(path, n + 1, 'manifest', listed[1]!, 0.7))
  })
  return found
}

function xmlManifest(path: string, text: string): readonly Statement[] {
  const expression = /<PackageLicenseExpression>([^<]{2,200})</i.exec(text)
  if (expression) return statement(path, lineAt(text, expression.index), 'manifest', expression[1]!)
  const from = text.search(/<licenses>/)
  const to = text.indexOf('</licenses>', from)
  if (from < 0 || to < 0) return []
  const found: Statement[] = []
  for (const match of text.slice(from, to).matchAll(/<(?:name|url)>\s{0,40}([^<]{2,200})</g)) {
    const value = match[1]!
      .trim()
      .replace(/^https?:\/\/(?:www\.)?(?:opensource|spdx|choosealicense)\.\w+\/licen[cs]es?\//i, '')
    found.push(...statement(path, lineAt(text, from + match.index), 'manifest', value, 0.8))
  }
  return found.slice(0, 2)
}

/** `legal.license` of publiccode.yml, read line by line: no YAML parser is loaded for one key. */
function publiccode(path: string, text: string): readonly Statement[] {
  let inLegal = false
  const lines = text.split('\n')
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!
    if (/^\S/.test(line) && !line.startsWith('#')) inLegal = /^legal\s{0,8}:/.test(line)
    const value = inLegal ? /^\s{1,20}license\s{0,8}:\s{0,8}([^#\n]{2,200})/.exec(line) : null
    if (value) return statement(path, n + 1, 'publiccode', value[1]!)
  }
  return []
}

/** Statements of a manifest, by its name. */
export function manifestStatements(path: string, text: string): readonly Statement[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name.endsWith('.json')) return jsonManifest(path, text)
  if (name.startsWith('publiccode.')) return publiccode(path, text)
  if (name.endsWith('.xml') || name.endsWith('.csproj')) return xmlManifest(path, text)
  return lineManifest(path, text)
}

// REUSE-IgnoreStart
const tag =
  /SPDX-License-Identifier["']?\s{0,8}[:=]\s{0,8}["'[]{0,3}([\w.+()-]{1,80}(?: (?:AND|OR|WITH) [\w.+()-]{1,80}){0,6})/
// REUSE-IgnoreEnd
const dep5 = /^License:\s{0,8}([\w.+-]{2,60})/

/** Each licence that REUSE.toml or .reuse/dep5 gives to some files, once, at its first line. */
export function reuseStatements(path: string, text: string): readonly Statement[] {
  const found = new Map<string, Statement>()
  text.split('\n').forEach((line, n) => {
    const value = (tag.exec(line.slice(0, 1000)) ?? dep5.exec(line))?.[1]
    if (value === undefined) return
    for (const each of statement(path, n + 1, 'reuse', value, 0.8)) {
      if (!found.has(each.expression)) found.set(each.expression, each)
    }
  })
  return [...found.values()]
}

const statesLicence =
  /licen[cs]e?d? under|released under|published under|available under|distributed under|made available|licen[cs]e\b|lisens|licens|public domain|lizenz/i

const maxReadmeLines = 20_000

/**
 * What a README says of the licence: SPDX tags, and sentences that speak of a licence and name one. Sentences under a
 * heading about the licence come first. A line of a README may run on, so each line is read with the next.
 */
export function readmeStatements(path: string, text: string): readonly Statement[] {
  const lines = text.split('\n')
  const found: (Statement & { inSection: boolean })[] = []
  let inSection = false
  for (let n = 0; n < Math.min(lines.length, maxReadmeLines); n++) {
    const line = lines[n]!.slice(0, 2000)
    if (/^\s{0,3}#{1,6}\s/.test(line) || /^\s{0,3}[=~^-]{3,}\s*$/.test(lines[n + 1] ?? ''))
      inSection = licenceHeading.test(line)
    const fromTag = tag.exec(line)
    if (fromTag) {
      found.push(...statement(path, n + 1, 'readme', fromTag[1]!).map((each) => ({ ...each, inSection: true })))
    } else if (inSection || statesLicence.test(line)) {
      for (const expression of namedOn(line, (lines[n + 1] ?? '').slice(0, 2000))) {
        found.push({ path, line: n + 1, source: 'readme', expression, confidence: 0.7, added: [], inSection })
      }
    }
  }
  const first = new Map<string, Statement>()
  for (const { inSection: _, ...each } of found.sort((a, b) => Number(b.inSection) - Number(a.inSection))) {
    if (!first.has(each.expression)) first.set(each.expression, each)
  }
  return [...first.values()].slice(0, 20)
}

/** Licences whose names begin on this line; a name may run on to the next. */
function namedOn(line: string, next: string): readonly string[] {
  const later = namedLicences(next)
  const own = namedLicences(line)
  const ids = namedLicences(`${line} ${next}`).filter((id) => own.includes(id) || !later.includes(id))
  if (ids.length < 2) return ids
  const choice = choiceIn(`${line} ${next}`)?.expression ?? choiceIn(line)?.expression
  return choice && idsOf(choice).join(' ') === ids.join(' ') ? [choice] : ids
}

/** The first licence that a README states without a version ("licensed under the EUPL"): it tells no expression. */
export function versionlessStatement(path: string, text: string): { path: string; name: string } | null {
  for (const line of text.split('\n', maxReadmeLines)) {
    const [first] = licenceSentence(line.slice(0, 2000)) ? versionlessIn(plainSentence(line.slice(0, 2000))) : []
    if (first !== undefined) return { path, name: first.id }
  }
  return null
}

/** The licence in the head of a source file: an SPDX tag, or the standard notice of the GNU licences. */
export function headerStatement(path: string, head: string): Statement | null {
  const fromTag = tag.exec(head)
  if (fromTag) return statement(path, lineAt(head, fromTag.index), 'header', fromTag[1]!)[0] ?? null
  if (!/general public/i.test(head)) return null
  const prose = head.replace(/^[\s/*#;%"'!-]{0,20}/gm, '')
  const [id] = namedLicences(prose)
  if (id === undefined) return null
  return {
    path,
    line: lineAt(head, head.search(/general public/i)),
    source: 'header',
    expression: id,
    confidence: 0.8,
    added: [],
  }
}
