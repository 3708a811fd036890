import { slug as githubSlug } from 'github-slugger'
import { bareUrls, linkAt, oneLine, type Parts, type Places, type Range } from './document-parts.ts'

/** The words of an AsciiDoc line as a reader sees them. */
export function asciidocPlain(source: string): string {
  const text = source
    .replace(/image:{1,2}[^\s[]{1,500}\[[^\]]{0,300}\]/g, '')
    .replace(
      /(?:link|xref|mailto):{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g,
      (_, url: string, words: string) => words || url,
    )
    .replace(/<<([^,>]{1,300})(?:,([^>]{0,300}))?>>/g, (_, anchor: string, words?: string) => words ?? anchor)
    .replace(/(https?:\/\/[^\s[]{1,1000})\[([^\]]{0,500})\]/g, (_, url: string, words: string) => words || url)
    .replace(/\[\[[^\]]{1,200}\]\]/g, '')
    .replace(/\+\+([^+]{0,300})\+\+/g, '$1')
    .replace(/`([^`]{1,500})`/g, (_, code: string) => (code.length > 60 ? ' ' : code))
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*]{0,500})\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_([^_\s][^_]{0,300})_(?!\w)/g, '$1')
    .replace(/\s\+$/, '')
  return oneLine(text.replace(/\^\^$/, ''))
}

/** Anchors of a title: as Asciidoctor makes them, and as GitHub does. */
export function slugAsciidoc(text: string): string[] {
  const own = `_${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_.-]/gu, '')
    .replace(/[\s.-]+/g, '_')}`
  return [...new Set([own.replace(/_{1,9}$/, ''), githubSlug(text)])]
}

/** Adds the links of one line: `link:`, `xref:`, `<<anchor>>`, addresses, images and includes; and `[[anchors]]`. */
export function harvestAsciidocLinks(
  line: string,
  offset: number,
  parts: Parts,
  where: Places,
  imagesFolder: string,
): void {
  const range = (match: RegExpExecArray): Range => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  })
  for (const match of line.matchAll(
    /\[\[([^[\],]{1,200})(?:,[^[\]]{0,200})?\]\]|\[#([\w-]{1,200})(?:[.,%][^[\]]{0,200})?\]/g,
  )) {
    parts.anchors.add((match[1] ?? match[2])!.toLowerCase())
  }
  const text = line.replace(/`[^`]{1,500}`/g, (code, at: number) => {
    parts.hidden.push({ start: offset + at, end: offset + at + code.length })
    return ' '.repeat(code.length)
  })
  for (const match of text.matchAll(/(?<!\w)(link|xref|include):{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g)) {
    parts.links.push(
      linkAt(where, range(match), 'link', xrefTarget(match[1]!, match[2]!), match[3]!.replace(/\^$/, '')),
    )
  }
  for (const match of text.matchAll(/(?<!\w)image:{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g)) {
    const inFolder = imagesFolder !== '' && !/^(?:https?:|\/|\{)/.test(match[1]!)
    const destination = inFolder ? `${imagesFolder.replace(/\/$/, '')}/${match[1]}` : match[1]!
    parts.links.push(linkAt(where, range(match), 'image', destination, match[2]!))
  }
  for (const match of text.matchAll(/<<([^,>]{1,300})(?:,([^>]{0,300}))?>>/g)) {
    parts.links.push(linkAt(where, range(match), 'link', crossReference(match[1]!), match[2] ?? match[1]!))
  }
  const macro = /(?<!\w)(?:link|image|xref):{1,2}$/
  for (const { start, end, url } of bareUrls(text.replace(/\[/g, ' '))) {
    if (macro.test(text.slice(Math.max(0, start - 10), start))) continue
    const words = text[end] === '[' ? text.slice(end + 1, text.indexOf(']', end)) : url
    const place = { start: offset + start, end: offset + end }
    parts.links.push(linkAt(where, place, 'link', url, words.replace(/\^$/, '')))
  }
}

/** `xref:page.adoc#part` is a file; `xref:part` is an anchor of the same document. */
const xrefTarget = (macro: string, target: string): string =>
  macro === 'xref' && !/[.#/]/.test(target) ? `#${target}` : target

const crossReference = (target: string): string => (/\.adoc\b|[/#]/.test(target) ? target : `#${target.trim()}`)
