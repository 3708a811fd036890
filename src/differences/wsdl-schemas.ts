import type { ApiChange } from '../description.ts'
import { fullName, xmlSchema } from '../interfaces/wsdl-model.ts'
import type { Element } from '../interfaces/wsdl-xml.ts'
import type { Location } from '../model.ts'
import { changed, paired } from './text-change.ts'
import { schemaAdded, schemaChanged, schemaRemoved } from './wsdl-words.ts'

/** Attributes of XML Schema that hold names with prefixes; `memberTypes` holds several. */
const names = new Set(['type', 'base', 'ref', 'itemType', 'memberTypes', 'substitutionGroup', 'refer', 'arrayType'])
const silent = new Set(['id'])

const value = (element: Element, name: string, written: string): string =>
  names.has(name.replace(/^.*:/u, ''))
    ? written
        .split(/\s+/u)
        .map((one) => fullName(element, one))
        .join(' ')
    : written.replace(/\s+/gu, ' ')

/** An element as text in which nothing stands that says nothing: prefixes, order of attributes, comments, documentation. */
function canonical(element: Element): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !silent.has(name) && name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, written]) => `${name}=${JSON.stringify(value(element, name, written))}`)
    .sort()
  const children = element.children
    .filter(({ name, namespace }) => !(name === 'annotation' && namespace === xmlSchema))
    .map(canonical)
  return `<{${element.namespace}}${element.name} ${attributes.join(' ')}>${element.text}${children.join('')}</>`
}

interface Component {
  name: string
  text: string
  location: Location
}

/** Top-level definitions of schemas by kind and full name; where the schema stands does not matter, nor their order. */
export function componentsOf(schemas: readonly Element[]): ReadonlyMap<string, Component> {
  const found = new Map<string, Component>()
  for (const schema of schemas) {
    const { targetNamespace = '', elementFormDefault = '', attributeFormDefault = '' } = schema.attributes
    for (const child of schema.children) {
      const { name } = child.attributes
      if (name === undefined) continue
      // The form decides whether the names within bear the namespace.
      const text = `${elementFormDefault} ${attributeFormDefault} ${canonical(child)}`
      const key = `${child.name} {${targetNamespace}}${name}`
      if (!found.has(key)) found.set(key, { name, text, location: child.location })
    }
  }
  return found
}

/** Changes of data types: that something differs is seen, what it means is not. `renamed`: names of today in an old text. */
export function schemaChanges(
  before: ReadonlyMap<string, Component>,
  after: ReadonlyMap<string, Component>,
  renamed: (text: string) => string,
  holder: Location | null,
): readonly ApiChange[] {
  const old = new Map([...before].map(([key, one]) => [renamed(key), one]))
  const pairs = paired(old, after)
  return [
    ...pairs.removed.map(([{ name, location }, detail]) =>
      changed({
        verdict: 'unclear',
        code: 'schema-type-removed',
        subject: null,
        what: schemaRemoved(name),
        before: location,
        after: holder,
        names: [name],
        detail,
      }),
    ),
    ...pairs.added.map(([{ name, location }, detail]) =>
      changed({
        verdict: 'compatible',
        code: 'schema-type-added',
        subject: null,
        what: schemaAdded(name),
        before: null,
        after: location,
        names: [name],
        detail,
      }),
    ),
    ...pairs.both
      .filter(([was, is]) => renamed(was.text) !== is.text)
      .map(([was, is, detail]) =>
        changed({
          verdict: 'unclear',
          code: 'schema-type-changed',
          subject: null,
          what: schemaChanged(is.name),
          before: was.location,
          after: is.location,
          names: [is.name],
          detail,
        }),
      ),
  ]
}
