import { linkAt, oneLine, type Parts, type Places, type Range } from './document-parts.ts'

/** A tag, a comment or the text between them, by offsets of the document. */
export type HtmlToken = (Range & { type: 'text' }) | (Range & { type: 'comment' }) | HtmlTag

/** `name` in lower case; `source` with its angle brackets. */
export interface HtmlTag extends Range {
  type: 'tag'
  name: string
  closing: boolean
  source: string
}

const longestTag = 4_000

/** Cuts HTML between two offsets into tags, comments and text. Linear; what is no tag is text. */
export function* htmlTokens(text: string, from: number, to: number): Generator<HtmlToken> {
  let textFrom = from
  let close = -1
  for (let at = text.indexOf('<', from); at !== -1 && at < to; at = text.indexOf('<', at)) {
    if (close <= at) close = text.indexOf('>', at)
    const token = close === -1 ? null : tokenAt(text, at, Math.min(close, to), to)
    if (!token) {
      at++
      continue
    }
    if (at > textFrom) yield { type: 'text', start: textFrom, end: at }
    yield token
    textFrom = at = token.end
  }
  if (textFrom < to) yield { type: 'text', start: textFrom, end: to }
}

function tokenAt(text: string, start: number, close: number, to: number): HtmlToken | null {
  if (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start + 4)
    return { type: 'comment', start, end: end === -1 || end + 3 > to ? to : end + 3 }
  }
  if (close - start > longestTag) return null
  const source = text.slice(start, close + 1)
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source)
  return match
    ? { type: 'tag', start, end: close + 1, name: match[2]!.toLowerCase(), closing: match[1] === '/', source }
    : null
}

/** Value of an attribute of a tag, entities resolved; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s"']${name}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return match ? entities(match[1] ?? match[2] ?? match[3] ?? '').trim() : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text with the commonest character references resolved. */
export const entities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name]! : whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Tags that a reader sees as a break between words. */
export const breaking =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|h[1-6]|summary|details|hr|section|center|blockquote|pre)$/

const hiding = /^(?:pre|code|script|style|blockquote|textarea)$/

/** Takes anchors, links and images of one tag. Gives the link that an `<a>` opens, so that its text can be added. */
export function harvestTag(tag: HtmlTag, parts: Parts, where: Places): { text: string } | null {
  if (tag.closing) return null
  for (const name of ['id', 'name']) {
    const anchor = attribute(tag.source, name)
    if (anchor) parts.anchors.add(anchor.toLowerCase())
  }
  const isImage = tag.name === 'img'
  const destination = isImage ? attribute(tag.source, 'src') : tag.name === 'a' ? attribute(tag.source, 'href') : null
  if (destination === null) return null
  const text = (isImage && attribute(tag.source, 'alt')) || ''
  const link = linkAt(where, tag, isImage ? 'image' : 'link', destination, text)
  parts.links.push(link)
  return isImage ? null : link
}

/**
 * Reads a block of HTML: headings that stand in it, text as passages, links, images and anchors; hides comments and code.
 * `quoted`: inside a block quote, where only links and anchors count.
 */
export function harvestHtmlBlock(
  text: string,
  range: Range,
  parts: Parts,
  where: Places,
  slug: (heading: string) => void,
  quoted: boolean,
): void {
  const block = new HtmlBlock(text, parts, where, slug, quoted)
  for (const token of htmlTokens(text, range.start, range.end)) block.take(token)
  block.flush(range.end)
}

class HtmlBlock {
  readonly source: string
  readonly parts: Parts
  readonly where: Places
  readonly slug: (heading: string) => void
  readonly quoted: boolean
  words = ''
  wordsFrom = -1
  heading: { depth: number; start: number } | null = null
  hidden: { name: string; start: number } | null = null
  link: { text: string } | null = null
  cell = false

  constructor(source: string, parts: Parts, where: Places, slug: (heading: string) => void, quoted: boolean) {
    this.source = source
    this.parts = parts
    this.where = where
    this.slug = slug
    this.quoted = quoted
  }

  take(token: HtmlToken): void {
    if (token.type === 'comment') this.parts.hidden.push(token)
    else if (token.type === 'text') this.addText(token)
    else this.addTag(token)
  }

  addText(range: Range): void {
    const text = this.source.slice(range.start, range.end)
    if (this.link) this.link.text = oneLine(`${this.link.text} ${entities(text)}`)
    if (this.hidden) return
    if (this.wordsFrom === -1 && text.trim() !== '') {
      this.wordsFrom = range.start + text.length - text.trimStart().length
    }
    this.words += entities(text)
  }

  addTag(tag: HtmlTag): void {
    if (this.hidden && !(tag.closing && tag.name === this.hidden.name)) return
    if (hiding.test(tag.name)) this.hide(tag)
    if (breaking.test(tag.name) && !(this.heading && tag.name === 'br')) this.flush(tag.start)
    else if (tag.name === 'br') this.words += ' '
    if (/^h[1-6]$/.test(tag.name)) this.heading = tag.closing ? null : { depth: Number(tag.name[1]), start: tag.start }
    if (tag.name === 'td' || tag.name === 'th') this.cell = !tag.closing
    const opened = harvestTag(tag, this.parts, this.where)
    if (tag.name === 'a') this.link = opened
  }

  hide(tag: HtmlTag): void {
    if (!tag.closing) this.hidden = { name: tag.name, start: tag.end }
    else if (this.hidden) {
      this.parts.hidden.push({ start: this.hidden.start, end: tag.start })
      this.hidden = null
    }
  }

  /** Closes the heading or passage that is open. */
  flush(end: number): void {
    const text = oneLine(this.words)
    const from = this.wordsFrom
    this.words = ''
    this.wordsFrom = -1
    if (this.heading && (text !== '' || from !== -1)) {
      const { depth, start } = this.heading
      this.heading = null
      this.slug(text)
      if (!this.quoted) this.parts.labels.push({ kind: 'heading', depth, text, ...this.where.at(start), cells: [] })
    } else if (text !== '' && !this.quoted) {
      const line = this.where.at(from).line
      const endLine = this.where.at(Math.max(from, end - 1)).line
      this.parts.passages.push({ kind: this.cell ? 'cell' : 'paragraph', text, line, endLine })
    }
  }
}
