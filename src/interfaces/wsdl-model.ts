import type { Location } from '../model.ts'
import { type Element, split } from './wsdl-xml.ts'

/** What a WSDL says. Names of things in namespaces are written `{namespace}name`. */

export interface WsdlPart {
  name: string
  /** What it is: `element {ns}name` or `type {ns}name`. */
  type: string
  location: Location
}

export interface WsdlMessage {
  name: string
  parts: readonly WsdlPart[]
  location: Location
}

export interface WsdlRole {
  /** The message (1.1), else '' . */
  message: string
  /** Parts that stand here (2.0: the element). */
  parts: readonly WsdlPart[]
  location: Location
}

export interface WsdlOperation {
  name: string
  input: WsdlRole | null
  output: WsdlRole | null
  /** By name. */
  faults: ReadonlyMap<string, WsdlRole>
  documented: boolean
  location: Location
}

/** A port type (1.1) or interface (2.0). */
export interface WsdlPortType {
  name: string
  fullName: string
  operations: readonly WsdlOperation[]
  /** Interfaces that it extends (2.0). */
  extends: readonly string[]
  location: Location
}

export interface WsdlBinding {
  fullName: string
  portType: string
  /** `rpc` or `document`; null where nothing says it. */
  style: string | null
  /** Action of SOAP by name of operation. */
  actions: ReadonlyMap<string, string>
  location: Location
}

export interface WsdlEndpoint {
  name: string
  binding: string
  address: string | null
  location: Location
}

export interface WsdlService {
  name: string
  endpoints: readonly WsdlEndpoint[]
  location: Location
}

/** One WSDL file. */
export interface WsdlFile {
  path: string
  version: '1.1' | '2.0'
  name: string | null
  namespace: string
  documentation: string
  /** Does it take in other files? Then what it refers to may stand there. */
  imports: boolean
  messages: ReadonlyMap<string, WsdlMessage>
  /** Names of messages and port types that stand twice, with the place of the second. */
  twice: readonly { name: string; location: Location }[]
  portTypes: ReadonlyMap<string, WsdlPortType>
  bindings: ReadonlyMap<string, WsdlBinding>
  services: readonly WsdlService[]
  /** Schemas of XML Schema within. */
  schemas: readonly Element[]
}

const wsdl11 = 'http://schemas.xmlsoap.org/wsdl/'
const wsdl20 = 'http://www.w3.org/ns/wsdl'
/** The namespace of XML Schema. */
export const xmlSchema = 'http://www.w3.org/2001/XMLSchema'

/** A name as it is written, with its namespace; a prefix that is not declared stays. */
export function fullName(element: Element, written: string | undefined): string {
  if (written === undefined) return ''
  const [prefix, local] = split(written.trim())
  const namespace = element.namespaceOf(prefix)
  return namespace === null ? `{?${prefix}}${local}` : `{${namespace}}${local}`
}

const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] =>
  element.children.filter(
    ({ name, namespace }) => names.includes(name) && (namespace === wsdl11 || namespace === wsdl20),
  )

const isDocumented = (element: Element): boolean =>
  childrenOf(element, 'documentation').some(({ text, children }) => text !== '' || children.length > 0)

function partOf(element: Element, name: string): WsdlPart {
  const { element: asElement, type } = element.attributes
  const what = asElement === undefined ? `type ${fullName(element, type)}` : `element ${fullName(element, asElement)}`
  return { name, type: what, location: element.location }
}

const roleOf = (element: Element | undefined): WsdlRole | null =>
  element
    ? {
        message: fullName(element, element.attributes.message),
        // WSDL 2.0 names the element itself; words such as `#none` are no names.
        parts:
          element.attributes.element === undefined
            ? []
            : [
                element.attributes.element.startsWith('#')
                  ? { name: 'body', type: element.attributes.element, location: element.location }
                  : partOf(element, 'body'),
              ],
        location: element.location,
      }
    : null

function operationOf(element: Element): WsdlOperation {
  const faults = childrenOf(element, 'fault', 'outfault', 'infault')
  return {
    name: element.attributes.name ?? '',
    input: roleOf(childrenOf(element, 'input')[0]),
    output: roleOf(childrenOf(element, 'output')[0]),
    faults: new Map(
      faults.map((fault) => [fault.attributes.name ?? fault.attributes.ref ?? '', roleOf(fault) as WsdlRole]),
    ),
    documented: isDocumented(element),
    location: element.location,
  }
}

/** The address of an endpoint: its own attribute (2.0), or that of an `address` within, of whatever protocol. */
const addressOf = (element: Element): string | null =>
  element.attributes.address ?? element.children.find(({ name }) => name === 'address')?.attributes.location ?? null

function serviceOf(element: Element): WsdlService {
  return {
    name: element.attributes.name ?? '',
    endpoints: childrenOf(element, 'port', 'endpoint').map((port) => ({
      name: port.attributes.name ?? '',
      binding: fullName(port, port.attributes.binding),
      address: addressOf(port),
      location: port.location,
    })),
    location: element.location,
  }
}

function bindingOf(element: Element, namespace: string): WsdlBinding {
  const ofProtocol = (one: Element, name: string): Element | undefined =>
    one.children.find((child) => child.name === name && child.namespace.includes('soap'))
  const actions = childrenOf(element, 'operation').flatMap((operation) => {
    const action = ofProtocol(operation, 'operation')?.attributes.soapAction
    return action === undefined ? [] : [[operation.attributes.name ?? '', action] as const]
  })
  return {
    fullName: `{${namespace}}${element.attributes.name ?? ''}`,
    portType: fullName(element, element.attributes.type ?? element.attributes.interface),
    style: ofProtocol(element, 'binding')?.attributes.style ?? null,
    actions: new Map(actions),
    location: element.location,
  }
}

/** Things by full name; of those with one name the first. `twice` collects the others. */
function named<T>(
  elements: readonly Element[],
  namespace: string,
  make: (element: Element) => T,
  twice: { name: string; location: Location }[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const element of elements) {
    const name = element.attributes.name ?? ''
    if (found.has(`{${namespace}}${name}`)) twice.push({ name, location: element.location })
    else found.set(`{${namespace}}${name}`, make(element))
  }
  return found
}

/** What the root of a WSDL file holds; null: it is no WSDL. */
export function wsdlOf(path: string, root: Element): WsdlFile | null {
  const is11 = root.name === 'definitions' && root.namespace === wsdl11
  if (!is11 && !(root.name === 'description' && root.namespace === wsdl20)) return null
  const namespace = root.attributes.targetNamespace ?? ''
  const twice: { name: string; location: Location }[] = []
  const messageOf = (element: Element): WsdlMessage => ({
    name: element.attributes.name ?? '',
    parts: childrenOf(element, 'part').map((part) => partOf(part, part.attributes.name ?? '')),
    location: element.location,
  })
  const portTypeOf = (element: Element): WsdlPortType => ({
    name: element.attributes.name ?? '',
    fullName: `{${namespace}}${element.attributes.name ?? ''}`,
    operations: childrenOf(element, 'operation').map(operationOf),
    extends: (element.attributes.extends ?? '')
      .split(/\s+/u)
      .filter(Boolean)
      .map((name) => fullName(element, name)),
    location: element.location,
  })
  return {
    path,
    version: is11 ? '1.1' : '2.0',
    name: root.attributes.name ?? null,
    namespace,
    documentation: childrenOf(root, 'documentation')
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    imports: childrenOf(root, 'import', 'include').length > 0,
    messages: named(childrenOf(root, 'message'), namespace, messageOf, twice),
    portTypes: named(childrenOf(root, 'portType', 'interface'), namespace, portTypeOf, twice),
    bindings: named(childrenOf(root, 'binding'), namespace, (one) => bindingOf(one, namespace), twice),
    services: childrenOf(root, 'service').map(serviceOf),
    schemas: childrenOf(root, 'types').flatMap(({ children }) =>
      children.filter((child) => child.name === 'schema' && child.namespace === xmlSchema),
    ),
    twice,
  }
}
