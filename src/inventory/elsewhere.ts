import type { Artefact, ArtefactKind, Document, Label, Link, Publiccode } from '../artefact.ts'
import { conceptsIn, normaliseLabel } from './concepts.ts'
import { type Signs, signs } from './elsewhere-signs.ts'
import { resolveLink } from './links.ts'
import { countWords, sentences } from './sentences.ts'
import { bodyOf } from './statements.ts'
import { substanceOf } from './substance.ts'
import { isReserved } from './template-address.ts'
import { topicsOf } from './topics.ts'

/** A document that may hold what has no file of its own. */
export interface Source {
  kind: ArtefactKind
  document: Document
}

type Place = Pick<Artefact, 'status' | 'path' | 'line' | 'endLine' | 'substance' | 'target'>

function headingFits(label: Label, { concepts = [], heading, notHeading }: Signs, more: readonly string[]): boolean {
  if (label.kind === 'cell' || notHeading?.test(label.text)) return false
  if (label.kind === 'bold' && label.cells.length > 0) return false
  const named = conceptsIn(label.text)
  return [...concepts, ...more].some((concept) => named.has(concept)) || (heading?.test(label.text) ?? false)
}

/** The link that a section consists of, if it consists of one. */
const onlyLink = (links: readonly Link[], words: number): Link | null =>
  links.length > 0 && words <= 30 ? (links[0] as Link) : null

/** So much of a section is looked at: the signs are words near each other. */
const longest = 4000

function section({ document, kind }: Source, label: Label, rule: Signs): Place | null {
  if (label.depth === 1 && kind === 'readme' && document.labels.filter(({ depth }) => depth === 1).length === 1)
    return null
  const { passages, links } = bodyOf(document, label)
  const text = passages.map((passage) => passage.text).join('\n')
  const said = `${text.slice(0, longest)}\n${links
    .slice(0, 50)
    .map(({ destination }) => destination)
    .join('\n')}`
  if (rule.says && !rule.says.test(said)) return null
  const range = { from: label.line + 1, to: label.endLine }
  const substance = substanceOf(document, range, 4)
  if (substance === 'empty') return null
  const words = countWords(text)
  const link = onlyLink(links, words)
  if (link && words <= 12)
    return {
      status: 'linked',
      path: document.path,
      line: link.line,
      endLine: null,
      substance: 'pointer',
      target: link.destination,
    }
  return {
    status: 'section',
    path: document.path,
    line: label.line,
    endLine: label.endLine,
    substance,
    target: link?.destination ?? null,
  }
}

const byHeading = (source: Source, rule: Signs): Place | null => {
  for (const label of source.document.labels) {
    if (!headingFits(label, rule, source.kind === 'governance' ? (rule.planConcepts ?? []) : [])) continue
    const place = section(source, label, rule)
    if (place) return place
  }
  return byTopics(source, rule)
}

/** A heading such as "Roles" or "Organisation" is about governance only where its section says who decides or owns. */
function byTopics(source: Source, { headingWithTopics }: Signs): Place | null {
  if (!headingWithTopics) return null
  for (const label of source.document.labels) {
    if (label.kind !== 'heading' || !headingWithTopics.test(normaliseLabel(label.text))) continue
    const topics = topicsOf(source.document, { from: label.line, to: label.endLine })
    const core = topics.has('owner-named') || topics.has('decision-making')
    const place = core && topics.size >= 2 ? section(source, label, {}) : null
    if (place) return place
  }
  return null
}

/** The lines around a sentence: its section, or the text before the first heading. */
function around(document: Document, line: number): { from: number; to: number } {
  const headings = document.labels.filter(({ kind }) => kind === 'heading')
  const before = headings.filter((label) => label.line <= line).at(-1)
  const after = headings.find((label) => label.line > line)
  return { from: before?.line ?? 1, to: (after?.line ?? document.lines + 1) - 1 }
}

function bySentence({ document }: Source, rule: Signs): Place | null {
  if (!rule.sentence) return null
  for (const passage of document.passages) {
    const said = sentences(passage.text).some(
      (sentence) =>
        rule.sentence?.test(sentence.slice(0, longest)) && !rule.notSentence?.test(sentence.slice(0, longest)),
    )
    if (!said) continue
    const { from, to } = around(document, passage.line)
    return {
      status: 'section',
      path: document.path,
      line: from === passage.line ? from : Math.max(from, 1),
      endLine: to,
      substance: 'full',
      target: null,
    }
  }
  return null
}

function byLink({ document }: Source, rule: Signs, exists: (path: string) => boolean): Place | null {
  const { link: pattern, destination } = rule
  if (!pattern) return null
  const link = document.links.find((one) => {
    if (one.kind !== 'link') return false
    if (
      !pattern.test(one.text.trim()) &&
      !pattern.test(lastPart(one.destination)) &&
      !destination?.test(one.destination)
    )
      return false
    if (/^mailto:/iu.test(one.destination)) return true
    const resolved = resolveLink(document.path, one.destination, exists)
    return resolved.kind === 'external' || (resolved.kind === 'file' && resolved.found)
  })
  return link
    ? {
        status: 'linked',
        path: document.path,
        line: link.line,
        endLine: null,
        substance: 'pointer',
        target: link.destination,
      }
    : null
}

const lastPart = (destination: string): string =>
  destination
    .replace(/[#?].*$/u, '')
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w{1,5}$/u, '')
    .replace(/[-_]/gu, ' ') ?? ''

function byKey(publiccode: Publiccode, key: string, sources: readonly Source[]): Place | null {
  if (!publiccode.keys.has(key)) return null
  const field = publiccode.fields.get(key)
  if (field && isReserved(field.value)) return null
  const line = field?.line ?? [...publiccode.fields].find(([name]) => name.startsWith(`${key}.`))?.[1].line ?? 1
  if (!field) return { status: 'section', path: publiccode.path, line, endLine: null, substance: 'full', target: null }
  return (
    sectionBehind(field.value, sources) ?? {
      status: 'linked',
      path: publiccode.path,
      line,
      endLine: null,
      substance: 'pointer',
      target: field.value,
    }
  )
}

/** Where a governance document says in prose how the work is paid for. */
function fundingInPlan(sources: readonly Source[]): Place | null {
  for (const { kind, document } of sources) {
    const line =
      kind === 'governance'
        ? topicsOf(document)
            .get('funding')
            ?.find((at) => document.passages.some((passage) => passage.line === at && passage.kind !== 'cell'))
        : undefined
    if (line !== undefined)
      return {
        status: 'section',
        path: document.path,
        line,
        endLine: around(document, line).to,
        substance: 'full',
        target: null,
      }
  }
  return null
}

/** The section of the README that a URL's fragment names. */
function sectionBehind(url: string, sources: readonly Source[]): Place | null {
  const fragment = /#([\w-]+)$/u.exec(url)?.[1]?.toLowerCase()
  if (!fragment) return null
  for (const { kind, document } of sources) {
    if (kind !== 'readme' || !document.anchors.has(fragment)) continue
    const label = document.labels.find(
      ({ kind: of, text }) =>
        of === 'heading' &&
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .trim()
          .replace(/\s/gu, '-') === fragment,
    )
    if (label)
      return {
        status: 'section',
        path: document.path,
        line: label.line,
        endLine: label.endLine,
        substance: substanceOf(document, { from: label.line + 1, to: label.endLine }, 4),
        target: null,
      }
  }
  return null
}

/**
 * An artefact that has no file of its own: a section of another document, a link, or a key of publiccode.yml.
 * Sections come before keys, keys before links.
 */
export function findElsewhere(
  kind: ArtefactKind,
  sources: readonly Source[],
  publiccode: Publiccode | null,
  exists: (path: string) => boolean,
): Place | null {
  const rule = signs[kind]
  if (!rule) return null
  const wanted = rule.sources ?? ['readme']
  const ordered = wanted.flatMap((from) => sources.filter((source) => source.kind === from))
  for (const source of ordered) {
    const place = byHeading(source, rule)
    if (place) return place
  }
  for (const source of ordered) {
    const place = bySentence(source, rule)
    if (place) return place
  }
  if (kind === 'funding') {
    const place = fundingInPlan(sources)
    if (place) return place
  }
  const keyed = publiccode && rule.key ? byKey(publiccode, rule.key, sources) : null
  if (keyed) return keyed
  for (const source of ordered) {
    const place = byLink(source, rule, exists)
    if (place) return place
  }
  return null
}
