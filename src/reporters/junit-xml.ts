/** XML 1.0 as text: elements, attributes, and foreign text in them. */
import { visible } from './escape.ts'

/** Code points that a document must not hold, not even as references (XML 1.0, §2.2), beyond those that `visible` shows. */
const forbidden = /[\ufffe\uffff]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Foreign text for an element or an attribute. What XML forbids is shown as `\uXXXX`. The second of two `#` is written as a
 * reference: Azure Pipelines and GitHub Actions read `##vso[` and `##[` in a log as commands.
 */
export const xmlText = (text: string): string =>
  visible(text)
    .replace(forbidden, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/gu, (char) => entities[char] as string)
    .replaceAll('##', '#&#35;')

/** An element: attributes in the order given, `content` is XML already; '' gives an empty element. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  const start = `<${name}${written.join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}
