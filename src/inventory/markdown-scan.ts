/** A heading as the line scanner finds it. `text` is plain, `line` counts from 1. */
export interface ScannedHeading {
  depth: number
  text: string
  line: number
}

/** What the line scanner takes a line for. */
export type LineKind = 'blank' | 'prose' | 'heading' | 'underline' | 'code' | 'html' | 'comment' | 'front' | 'quote'

/** Headings, and the kind of every line (index 0 is line 1). */
export interface Scan {
  headings: ScannedHeading[]
  kinds: LineKind[]
}

/**
 * The headings of a Markdown text by a single pass over its lines: `#` headings, underlined headings, passing over code
 * fences, HTML blocks, comments, quotes and front matter. A hundred times faster than the parser; the parser is the truth.
 */
export const scanHeadings = (text: string): ScannedHeading[] => scanLines(text).headings

/** As `scanHeadings`, with the kind of every line. */
export function scanLines(text: string): Scan {
  const scanner = new Scanner(text.split('\n'))
  return scanner.run()
}

const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i
const rawTag = /^<(script|pre|style|textarea)(?:[\s>]|$)/i

class Scanner {
  readonly lines: string[]
  readonly headings: ScannedHeading[] = []
  readonly kinds: LineKind[] = []
  /** Index of the first line of the paragraph that is open, or -1. */
  paragraph = -1

  constructor(lines: string[]) {
    this.lines = lines
  }

  run(): Scan {
    let index = this.frontMatter()
    while (index < this.lines.length) index = this.next(index)
    return { headings: this.headings, kinds: this.kinds }
  }

  /** Takes lines `from` to `to` (excluded) as one kind; what comes after is `to`. */
  take(from: number, to: number, kind: LineKind): number {
    for (let index = from; index < to; index++) this.kinds[index] = kind
    if (kind !== 'prose') this.paragraph = -1
    return to
  }

  frontMatter(): number {
    const fence = this.lines[0]?.trimEnd()
    if (fence !== '---' && fence !== '+++') return 0
    const end = this.lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
    return end === -1 ? 0 : this.take(0, end + 1, 'front')
  }

  next(index: number): number {
    const line = this.lines[index]!
    const indent = line.length - line.trimStart().length
    const content = line.slice(indent, indent + 2_000)
    if (content === '') return this.take(index, index + 1, 'blank')
    const fence = /^(`{3,}|~{3,})/.exec(content)
    if (fence && !(fence[1]![0] === '`' && line.indexOf('`', indent + fence[1]!.length) !== -1)) {
      return this.take(index, this.endOfFence(index + 1, fence[1]!), 'code')
    }
    if (indent > 3) return this.indented(index)
    if (content[0] === '<') {
      const end = this.endOfHtml(index, content)
      if (end > index) return this.take(index, end, content.startsWith('<!--') ? 'comment' : 'html')
    }
    if (content[0] === '>') return this.take(index, index + 1, 'quote')
    return this.heading(index, content) ?? this.prose(index, content)
  }

  endOfFence(from: number, fence: string): number {
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index]!.trim()
      if (line.length >= fence.length && line[0] === fence[0] && new Set(line.slice(0, 400)).size === 1)
        return index + 1
    }
    return this.lines.length
  }

  endOfHtml(index: number, content: string): number {
    if (content.startsWith('<!--')) return this.lineWith(index, '-->')
    const raw = rawTag.exec(content)
    if (raw) return this.lineWith(index, `</${raw[1]!.toLowerCase()}`)
    if (!blockTag.test(content)) return index
    let end = index
    while (end < this.lines.length && this.lines[end]!.trim() !== '') end++
    return end
  }

  /** The line after the one that holds the words, or the end of the text. */
  lineWith(from: number, words: string): number {
    for (let index = from; index < this.lines.length; index++) {
      if (this.lines[index]!.toLowerCase().includes(words)) return index + 1
    }
    return this.lines.length
  }

  indented(index: number): number {
    const kind = this.paragraph === -1 && !this.inList(index) ? 'code' : 'prose'
    return this.take(index, index + 1, kind)
  }

  /** Indented lines belong to a list when the last line that is not blank does. */
  inList(index: number): boolean {
    for (let before = index - 1; before >= 0 && before > index - 4; before--) {
      const line = this.lines[before]!
      if (line.trim() !== '') return isItem(line.trimStart()) || (/^\s/.test(line) && this.kinds[before] === 'prose')
    }
    return false
  }

  heading(index: number, content: string): number | null {
    const atx = /^(#{1,6})(?:[ \t]|$)/.exec(content)
    if (atx) return this.add(index, index + 1, atx[1]!.length, closeAtx(content.slice(atx[1]!.length)))
    const underline = this.paragraph !== -1 && /^(=+|-+)[ \t]*$/.exec(content)
    if (!underline) return null
    const text = this.lines.slice(this.paragraph, index).map((line) => line.trim())
    this.kinds.fill('heading', this.paragraph, index)
    this.add(this.paragraph, index, underline[1]![0] === '=' ? 1 : 2, text.join(' '))
    return this.take(index, index + 1, 'underline')
  }

  add(from: number, to: number, depth: number, text: string): number {
    this.headings.push({ depth, text: plainLine(text), line: from + 1 })
    return this.take(from, to, 'heading')
  }

  prose(index: number, content: string): number {
    const starts = this.paragraph === -1
    this.take(index, index + 1, 'prose')
    // An underline after a list item, a table row, a rule or a definition makes no heading.
    if (isItem(content) || /^(?:[-*_][ \t]*){3,}$/.test(content.slice(0, 100)) || content[0] === '|')
      this.paragraph = -1
    else if (/^\[[^\]]{1,200}\]:/.test(content) && starts) this.paragraph = -1
    else if (starts && !this.continuesItem(index)) this.paragraph = index
    return index + 1
  }

  /** A line right after a list item or table row, without a blank line between, belongs to it. */
  continuesItem(index: number): boolean {
    if (index === 0 || this.kinds[index - 1] !== 'prose') return false
    const before = this.lines[index - 1]!.trimStart()
    return !/^(?:[-*_][ \t]*){3,}$/.test(before.slice(0, 100)) && !/^\[[^\]]{1,200}\]:/.test(before)
  }
}

const isItem = (content: string): boolean => /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(content)

/** The words of a `#` heading without its closing `#`s. */
function closeAtx(rest: string): string {
  const text = rest.trim()
  let end = text.length
  while (end > 0 && text[end - 1] === '#') end--
  return end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t' ? text.slice(0, end).trim() : text
}

/** A line without emphasis, code marks, images, tags and link targets: near enough to what a reader sees. */
export function plainLine(source: string): string {
  return source
    .slice(0, 2_000)
    .replace(/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[([^\]]{0,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/[*`]|~~|__/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
