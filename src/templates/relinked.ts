/** What starting files say of one another, where one of them is there already under another name and is not written. */
import { posix } from 'node:path'

const link = /\]\(([^()\s<>]{1,300})\)/gu

const isAddress = (target: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(target)

/** A path as the destination of a link. */
const encoded = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/')

/**
 * A Markdown text of which the links to files that were not written lead to what is there instead. `path`: where the text
 * stands. `instead`: by path, the path or address of what is there.
 */
export function relinked(text: string, path: string, instead: ReadonlyMap<string, string>): string {
  if (instead.size === 0) return text
  const folder = posix.dirname(path)
  return text.replace(link, (whole, target: string) => {
    if (isAddress(target)) return whole
    const [file = ''] = target.split('#')
    const found = instead.get(posix.normalize(posix.join(folder, file)))
    if (found === undefined) return whole
    return `](${isAddress(found) ? found : encoded(posix.relative(folder, found))})`
  })
}

/** Paths that mean in CODEOWNERS what they are, and nothing else. */
const plainPath = /^[\w.@/-]{1,300}$/u

/**
 * A CODEOWNERS file of which the lines for files that were not written name what is there instead: a line for a file
 * that nobody has matches nothing. `instead`: by path, the path or address of what is there.
 */
export function reowned(text: string, instead: ReadonlyMap<string, string>): string {
  const patterns = new Map(
    [...instead]
      .filter(([, there]) => !isAddress(there) && plainPath.test(there))
      .flatMap(([path, there]) => [
        [`/${path}`, `/${there}`],
        [`/${path.replace(/\.md$/u, '*')}`, `/${there}`],
      ]),
  )
  return text
    .split('\n')
    .map((line) => line.replace(/^\/\S*/u, (pattern) => patterns.get(pattern) ?? pattern))
    .join('\n')
}
