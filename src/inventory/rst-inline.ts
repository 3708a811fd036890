import { slug as githubSlug } from 'github-slugger'
import { bareUrls, linkAt, oneLine, type Parts, type Places, type Range } from './document-parts.ts'

/** The words of a reStructuredText line as a reader sees them. */
export function rstPlain(source: string): string {
  const text = source
    .replace(/\|[^|\s][^|]{0,100}\|_{0,2}/g, '')
    .replace(/``((?:[^`]|`(?!`)){1,500})``/g, (_, code: string) => (code.length > 60 ? ' ' : code))
    .replace(/(?<![:\w]):[\w:+.-]{1,60}:`([^`<]{0,300})(?:<[^`>]{0,500}>)?`/g, '$1')
    .replace(/`([^`<]{1,500}?)\s{0,3}<[^`>]{1,1000}>`_{1,2}/g, '$1')
    .replace(/`([^`]{1,500})`_{0,2}/g, '$1')
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*]{0,300})\*(?![\w*])/g, '$1')
    .replace(/(?<=[\p{L}\p{N}])_{1,2}(?=[\s.,;:!?)]|$)/gu, '')
    .replace(/\[[#*]?[\w-]{0,50}\]_/g, '')
    .replace(/\\(.)/g, '$1')
  return oneLine(text)
}

/** Anchors of a title: as docutils makes them, and as GitHub does. */
export function slugRst(text: string): string[] {
  const docutils = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [...new Set([docutils, githubSlug(text)])]
}

interface Source {
  text: string
  offset: number
}

/**
 * Adds the links of the lines that are not hidden: `text <url>`_, named targets, `:doc:` and `:download:` roles, images,
 * includes, bare addresses. A link may run over two lines.
 */
export function harvestRstLinks(
  lines: readonly string[],
  hidden: ReadonlySet<number>,
  parts: Parts,
  where: Places,
): void {
  lines.forEach((line, index) => {
    if (hidden.has(index)) return
    const offset = where.startOf(index + 1)
    if (line.trimStart().startsWith('..')) explicitLink(line, offset, parts, where)
    else inlineLinks({ text: line, offset }, lines[index + 1] ?? '', parts, where)
  })
}

function explicitLink(line: string, offset: number, parts: Parts, where: Places): void {
  const target = /^\s*\.\. _(`[^`]{1,300}`|[^:`]{1,300}): +(\S.*)$/.exec(line)
  const directive = /^\s*\.\. (?:\|[^|]{1,100}\| )?(image|figure|include)::\s{1,9}(\S+)/.exec(line)
  const destination = target?.[2]?.trim() ?? directive?.[2]
  // `.. _name: other_` points to another target, not to a file.
  if (destination === undefined || (target && destination.endsWith('_'))) return
  const start = offset + line.lastIndexOf(destination)
  const kind = directive && directive[1] !== 'include' ? 'image' : 'link'
  const text = target?.[1]?.replace(/`/g, '') ?? ''
  parts.links.push(linkAt(where, { start, end: start + destination.length }, kind, destination, text))
}

function inlineLinks(source: Source, following: string, parts: Parts, where: Places): void {
  const literal = [...source.text.matchAll(/``(?:[^`]|`(?!`)){1,500}``/g)]
  for (const match of literal) parts.hidden.push(rangeOf(match, source))
  const text = source.text.replace(/``(?:[^`]|`(?!`)){1,500}``/g, (code) => ' '.repeat(code.length))
  const joined = `${text} ${following}`
  const spans: Range[] = []
  for (const match of joined.matchAll(/(:[\w:+.-]{1,60}:)?`([^`<]{0,500})<([^`<>]{1,1000})>`(_{0,2})/g)) {
    // A match that begins on the next line is found again from there.
    if (match.index >= text.length) break
    if (match[0].includes('://')) spans.push({ start: match.index, end: match.index + match[0].length })
    const destination = destinationOf(match[1], match[3]!.replace(/\s/g, ''), match[4]!)
    if (destination) parts.links.push(linkAt(where, rangeOf(match, source), 'link', destination, match[2]!))
  }
  for (const match of text.matchAll(/:(doc|download):`([^`<]{1,300})`/g)) {
    const destination = destinationOf(`:${match[1]}:`, match[2]!.trim(), '')
    if (destination) parts.links.push(linkAt(where, rangeOf(match, source), 'link', destination, match[2]!))
  }
  for (const { start, end, url } of bareUrls(text)) {
    if (spans.some((span) => start >= span.start && start < span.end)) continue
    parts.links.push(linkAt(where, { start: source.offset + start, end: source.offset + end }, 'link', url, url))
  }
}

const rangeOf = (match: RegExpExecArray, source: Source): Range => ({
  start: source.offset + match.index,
  end: source.offset + match.index + match[0].length,
})

function destinationOf(role: string | undefined, target: string, underscores: string): string | null {
  if (role === ':doc:') return /\.\w{1,5}$/.test(target) ? target : `${target}.rst`
  if (role === ':download:') return target
  if (role || underscores === '' || target.endsWith('_')) return null
  return target
}
