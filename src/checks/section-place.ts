/** Where a new section belongs in a Markdown document: its depth, its number, its line. */
import type { Document, Label } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'

/** The parts of a plan in the order in which they are told. */
const order: readonly (readonly string[])[] = [
  ['purpose', 'basics'],
  ['implementations'],
  ['roles', 'owner', 'steering', 'product_manager', 'openness', 'maintainer', 'quality', 'integrator'],
  ['community', 'distribution'],
  ['decision'],
  ['meetings', 'comms'],
  ['change', 'contrib'],
  ['version', 'acceptance', 'hotfix', 'versions', 'roadmap'],
  ['service_level'],
  ['conflict'],
  ['endoflife', 'lifecycle'],
  ['joining'],
  ['funding', 'funder', 'funding_upkeep', 'funding_features', 'funding_sharing', 'funding_newcomer'],
  ['docs'],
  ['update'],
]

/** What stays at the end of a document. */
const lastParts = /^(?:liite|liitteet|bilag|annex|appendi|lisen[st]|licen[cs]|lähteet|källor|references|viitteet)/iu

/** Where a section goes. `line`: the line before which it is put, from 1; one more than the last: the end. */
export interface SectionPlace {
  line: number
  depth: number
  /** `5.`: numbers of the headings of this depth go on so; null: they have none. */
  number: string | null
}

/** A heading that stands at the start of its line and in no list or quotation. */
const isOwnLine = (lines: readonly string[], { line }: Label): boolean =>
  /^\S/u.test(lines[line - 1] ?? '') && !/^(?:[>*+-]\s|\d+[.)]\s+#)/u.test(lines[line - 1] ?? '')

/** The headings of the main sections: those below the title. */
function sectionsOf(headings: readonly Label[]): { depth: number; sections: readonly Label[] } {
  const [first, ...rest] = headings
  if (!first) return { depth: 2, sections: [] }
  const highest = Math.min(...headings.map(({ depth }) => depth))
  const isTitle = first.depth === highest && rest.every(({ depth }) => depth > highest)
  const below = isTitle ? rest : headings
  const depth = below.length === 0 ? Math.min(first.depth + 1, 6) : Math.min(...below.map((one) => one.depth))
  return { depth, sections: below.filter((one) => one.depth === depth) }
}

const rankOf = (concepts: Iterable<string>): number => {
  const all = new Set(concepts)
  return order.findIndex((part) => part.some((concept) => all.has(concept)))
}

/** The section after which the new one is told: the nearest of those that come before it in a plan. */
function nearest(sections: readonly Label[], concepts: readonly string[]): Label | null {
  const own = rankOf(concepts)
  let best: { rank: number; section: Label } | null = null
  for (const section of sections) {
    const rank = rankOf(conceptsIn(section.text))
    if (rank >= 0 && rank <= own && (best === null || rank >= best.rank)) best = { rank, section }
  }
  return best?.section ?? null
}

/** Before the annexes, the licence and the sources that end a document; `Infinity`: it ends with none. */
function lineBeforeLast(sections: readonly Label[]): number {
  let line = Number.POSITIVE_INFINITY
  for (const section of [...sections].reverse()) {
    if (!lastParts.test(section.text.replace(/^[\d.\s]+/u, ''))) break
    line = section.line
  }
  return line
}

/** `4.` of the last of numbered sections, as the next number; null: they are not numbered. */
function nextNumber(sections: readonly Label[]): string | null {
  const numbered = sections.flatMap(({ text }) => {
    const match = /^(\d{1,3})([.)]?)\s/u.exec(text)
    return match ? [{ value: Number(match[1]), mark: match[2] ?? '' }] : []
  })
  if (numbered.length < 2 || numbered.length < sections.length - 2) return null
  return `${Math.max(...numbered.map(({ value }) => value)) + 1}${numbered[0]?.mark ?? ''}`
}

/** Where a section about these concepts goes in the document. Numbered documents get it as their last number. */
export function sectionPlace(document: Document, concepts: readonly string[]): SectionPlace {
  const lines = document.text.split('\n')
  const end = lines.length + 1
  const headings = document.labels.filter((label) => label.kind === 'heading' && isOwnLine(lines, label))
  const { depth, sections } = sectionsOf(headings)
  const number = nextNumber(sections)
  const isFirst = number === null && rankOf(concepts) === 0
  // What the product is for opens a document, under its title.
  if (isFirst && sections[0] && sections[0] !== headings[0]) return { line: sections[0].line, depth, number }
  const before = number === null ? nearest(sections, concepts) : null
  const after = before ? headings.find((label) => label.line > before.endLine && label.depth <= depth) : undefined
  if (before && !after) return { line: Math.min(lineBeforeLast(sections), end), depth, number }
  return { line: after?.line ?? Math.min(lineBeforeLast(sections), end), depth, number }
}
