/** Links between starting files, where one of them is there already under another name and is not written. */
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
