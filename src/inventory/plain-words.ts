/** The words of a document without its form: what is equal here was only laid out in another way. */

/** An HTML comment may be longer than any pattern should read. */
function withoutComments(text: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) break
    parts.push(text.slice(at, start))
    at = end + 3
  }
  return parts.join(' ') + text.slice(at)
}

const frontMatter = /^---[ \t]*\n(?:[^\n]{0,2000}\n){0,200}?---[ \t]*(?:\n|$)/u
const address = /\b(?:https?|ftp):\/\/[^\s<>)\]"']{1,2000}/giu
/** The destination of a link, and what defines one below the text. */
const destination = /\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)|\]\[[^\]\n]{0,200}\]/gu
const definition = /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]{1,20}\S[^\n]{0,2000}$/gmu
const tag = /<\/?[a-z][^<>\n]{0,500}>/giu
/** Numbers of items and headings. A bare number that opens a line of text is an amount. */
const numbering =
  /^[ \t>]{0,40}(?:[-*+•#=]{1,6}[ \t]{1,10})?(?:\d{1,3}[.)]|\p{L}\))(?=[ \t])|^[ \t>]{0,40}[#=]{1,6}[ \t]{1,10}\d{1,3}(?:\.\d{1,3}){0,5}(?=[ \t])|^[ \t>]{0,40}[#=]{1,6}[ \t]{1,10}\d{1,3}(?:\.\d{1,3}){1,5}\.(?=[ \t])/gmu
const entity = /&(?:nbsp|shy|ensp|emsp);|&#160;|\u00ad/giu

/**
 * The words and numbers of a text in their order, lower case, NFC. White space, wrapping, marks of lists, tables and
 * emphasis, the numbers of headings and items, addresses of links, HTML tags, comments and front matter do not count.
 */
export function plainWords(text: string): readonly string[] {
  const plain = withoutComments(text.replaceAll('\r', '').replace(frontMatter, ''))
    .replace(definition, '')
    .replace(destination, '] ')
    .replace(address, ' ')
    .replace(tag, ' ')
    .replace(entity, ' ')
    .replace(numbering, ' ')
  return (
    plain
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}€%]+/gu) ?? []
  )
}

/** Do two texts say the same, word by word? */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [plainWords(one), plainWords(other)]
  return a.length === b.length && a.every((word, index) => word === b[index])
}
