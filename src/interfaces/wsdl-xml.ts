import type { XmlElement, XmlNode, XmlText } from '@rgrove/parse-xml'
import type { Fault } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { code, isTemplate, templated, tooDeep } from './quoted.ts'
import { placesIn } from './text-parts.ts'

/** An XML element with the names that it and its attributes stand for. */
export interface Element {
  /** Without prefix. */
  name: string
  /** The namespace of the element; '' without one. */
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: readonly Element[]
  /** Text directly within, without blanks around. */
  text: string
  location: Location
  /** The namespace of a prefix here, '' for that of names without one; null: nothing says it. */
  namespaceOf(prefix: string): string | null
}

export type ParsedXml = { root: Element } | { fault: Fault } | { undetermined: Text }

/** More than any WSDL nests, and far less than what overflows the parser's stack. */
const deepest = 200

/** The place behind a comment, a CDATA section or an instruction at `at`; `at` itself when none begins there. */
function behindOther(text: string, at: number): number {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (text.startsWith(start, at)) {
      const found = text.indexOf(end, at + start.length)
      return found < 0 ? text.length : found + end.length
    }
  return at
}

/** The offset of the `>` that ends a tag; brackets within quotation marks do not. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return text.length
}

/** Do elements stand in one another deeper than in any WSDL? Looked at before parsing, which recurses; linear. */
export function elementsTooDeep(text: string): boolean {
  let open = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const behind = behindOther(text, at)
    if (behind > at) at = behind
    else {
      const end = endOfTag(text, at)
      if (text[at + 1] === '/') open = Math.max(0, open - 1)
      else if (text[at + 1] !== '!' && text[end - 1] !== '/') open += 1
      if (open > deepest) return true
      at = end
    }
  }
  return false
}

const notWellFormed = (found: string): Text =>
  found === ''
    ? {
        fi: 'XML on virheellistä: tiedosto loppuu kesken.',
        sv: 'XML-koden är felaktig: filen tar slut för tidigt.',
        en: 'The XML is not well-formed: the file ends too early.',
      }
    : {
        fi: `XML on virheellistä kohdassa ${code(found)}.`,
        sv: `XML-koden är felaktig vid ${code(found)}.`,
        en: `The XML is not well-formed at ${code(found)}.`,
      }

/** The offset of a character that is counted by code points. */
function offsetOf(text: string, codePoints: number): number {
  let offset = 0
  for (let left = codePoints; left > 0 && offset < text.length; left--)
    offset += (text.codePointAt(offset) as number) > 0xffff ? 2 : 1
  return offset
}

interface Scope {
  own: ReadonlyMap<string, string>
  outer: Scope | null
}

function lookUp(scope: Scope | null, prefix: string): string | null {
  for (let here = scope; here; here = here.outer) {
    const found = here.own.get(prefix)
    if (found !== undefined) return found
  }
  return prefix === '' ? '' : null
}

function declared(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns') own.set('', value)
    else if (name.startsWith('xmlns:')) own.set(name.slice(6), value)
  }
  return own
}

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element'
const isText = (node: XmlNode): node is XmlText => node.type === 'text' || node.type === 'cdata'

/** Prefix and local name of a name as it is written. */
export function split(name: string): readonly [string, string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function elementOf(node: XmlElement, outer: Scope | null, place: (offset: number) => Location): Element {
  const own = declared(node.attributes)
  const scope = own.size > 0 || outer === null ? { own, outer } : outer
  const [prefix, name] = split(node.name)
  return {
    name,
    namespace: lookUp(scope, prefix) ?? '',
    attributes: node.attributes,
    children: node.children.filter(isElement).map((child) => elementOf(child, scope, place)),
    text: node.children
      .filter(isText)
      .map(({ text }) => text)
      .join('')
      .trim(),
    location: place(node.start),
    namespaceOf: (asked) => lookUp(scope, asked),
  }
}

/**
 * Parses an XML file. Nothing outside it is read, and no entity is expanded but the five that XML has: those of a document
 * type stay as they are written. `fault`: it is not well-formed.
 */
export async function parseXmlFile(path: string, text: string): Promise<ParsedXml> {
  const { parseXml, XmlError } = await import('./xml-parser.ts')
  if (elementsTooDeep(text)) return { undetermined: tooDeep }
  const place = placesIn(path, text)
  try {
    // Entities of a document type are not known to the parser: they are no mistake.
    const hasType = text.slice(0, 100_000).includes('<!DOCTYPE')
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: hasType })
    return root ? { root: elementOf(root, null, place) } : { undetermined: tooDeep }
  } catch (error) {
    if (error instanceof RangeError) return { undetermined: tooDeep }
    if (!(error instanceof XmlError)) throw error
    if (isTemplate(text)) return { undetermined: templated }
    const offset = offsetOf(text, error.pos)
    // What stands at a blank is what follows it.
    const rest = text.slice(offset, offset + 1000).trimStart()
    const found = /^(?:<[/?!]?)?[^\s<>]{0,40}/u.exec(rest)?.[0] || rest.slice(0, 1)
    return {
      fault: {
        location: place(Math.min(offset, text.length)),
        message: notWellFormed(found),
        key: `syntax:${found}`,
      },
    }
  }
}
