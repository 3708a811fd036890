import type { ApiChange } from '../description.ts'
import type { TextFiles } from '../interfaces/text-parts.ts'
import { readWsdl, type WsdlReading } from '../interfaces/wsdl.ts'
import type {
  WsdlBinding,
  WsdlEndpoint,
  WsdlFile,
  WsdlMessage,
  WsdlPortType,
  WsdlService,
} from '../interfaces/wsdl-model.ts'
import type { Location, Text, Undetermined } from '../model.ts'
import { changed, inPlaceOrder, paired } from './text-change.ts'
import { added, removed, type Thing, unreadable } from './text-words.ts'
import { changesOfPortType, type WsdlSide } from './wsdl-operations.ts'
import { componentsOf, schemaChanges } from './wsdl-schemas.ts'
import { actionChanged, addressChanged, namespaceChanged, styleChanged } from './wsdl-words.ts'

/** One of two states: everything of all files by full name, as it is called today. */
interface Whole extends WsdlSide {
  files: readonly WsdlFile[]
  bindings: ReadonlyMap<string, WsdlBinding>
  services: ReadonlyMap<string, WsdlService>
  reading: WsdlReading
}

const asItIs = (text: string): string => text

function wholeOf(reading: WsdlReading, renamed: (text: string) => string): Whole {
  const { files } = reading
  const all = <T>(list: (file: WsdlFile) => Iterable<readonly [string, T]>): ReadonlyMap<string, T> => {
    const found = new Map<string, T>()
    for (const file of files)
      for (const [name, one] of list(file)) if (!found.has(renamed(name))) found.set(renamed(name), one)
    return found
  }
  return {
    reading,
    files,
    renamed,
    portTypes: all<WsdlPortType>(({ portTypes }) => portTypes),
    messages: all<WsdlMessage>(({ messages }) => messages),
    bindings: all<WsdlBinding>(({ bindings }) => bindings),
    services: all<WsdlService>(({ services }) => services.map((service) => [service.name, service] as const)),
  }
}

/** Top of the first file. */
const topOf = ({ files }: Whole): Location | null => {
  const [file] = files
  return file ? { path: file.path, line: 1 } : null
}

/** The namespace of the first file, where it has become another one. */
function newNamespace(before: WsdlReading, after: WsdlReading): readonly [string, string] | null {
  const [from, to] = [before.files[0]?.namespace, after.files[0]?.namespace]
  return from && to && from !== to ? [from, to] : null
}

interface Named {
  name: string
  location: Location
}

/** What went and what came of one kind. */
function wentAndCame<T extends Named>(
  thing: Thing,
  lists: readonly [ReadonlyMap<string, T>, ReadonlyMap<string, T>],
  holder: Location | null,
  subjectOf: (one: T) => string = ({ name }) => name,
): readonly ApiChange[] {
  const pairs = paired(...lists)
  return [
    ...pairs.removed.map(([one, detail]) =>
      changed({
        verdict: 'breaking',
        code: `${thing}-removed`,
        subject: subjectOf(one),
        what: removed(thing),
        before: one.location,
        after: holder,
        names: [one.name],
        detail,
      }),
    ),
    ...pairs.added.map(([one, detail]) =>
      changed({
        verdict: 'compatible',
        code: `${thing}-added`,
        subject: subjectOf(one),
        what: added(thing),
        before: null,
        after: one.location,
        names: [one.name],
        detail,
      }),
    ),
  ]
}

/** Addresses of the user's own machine and of nowhere stand for those that are put in when the service is set up. */
const standsIn = (address: string): boolean =>
  /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|REPLACE_WITH_ACTUAL_URL|[^/]{0,200}example\.(?:com|org))(?:[:/]|$)/iu.test(
    address,
  )

function endpointChanges(service: WsdlService, was: WsdlEndpoint, is: WsdlEndpoint): readonly ApiChange[] {
  const [from, to] = [was.address, is.address]
  if (from === to || from === null || to === null || standsIn(from)) return []
  return [
    changed({
      verdict: 'unclear',
      code: 'address-changed',
      subject: `${service.name}.${is.name}`,
      what: addressChanged(from, to),
      before: was.location,
      after: is.location,
      names: [is.name, service.name],
    }),
  ]
}

const byName = <T extends Named>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.name, thing]))

function serviceChanges(old: Whole, now: Whole): readonly ApiChange[] {
  const within = paired(old.services, now.services).both.flatMap(([was, is]) => {
    const lists = [byName(was.endpoints), byName(is.endpoints)] as const
    return [
      ...wentAndCame('endpoint', lists, is.location, ({ name }) => `${is.name}.${name}`),
      ...paired(...lists).both.flatMap(([before, after]) => endpointChanges(is, before, after)),
    ]
  })
  return [...wentAndCame('service', [old.services, now.services], topOf(now)), ...within]
}

function bindingChanges(old: Whole, now: Whole): readonly ApiChange[] {
  return paired(old.bindings, now.bindings).both.flatMap(([was, is]) => {
    const portType = is.portType.replace(/^\{[^}]*\}/u, '')
    const say = (verdict: 'breaking' | 'unclear', code: string, subject: string, what: Text): ApiChange =>
      changed({
        verdict,
        code,
        subject,
        what,
        before: was.location,
        after: is.location,
        names: [subject],
        detail: is.fullName,
      })
    const [from, to] = [was.style ?? 'document', is.style ?? 'document']
    const styles = from === to ? [] : [say('breaking', 'style-changed', portType, styleChanged(from, to))]
    const actions = paired(was.actions, is.actions).both.flatMap(([old, now, name]) =>
      old === now ? [] : [say('unclear', 'action-changed', `${portType}.${name}`, actionChanged(old, now))],
    )
    return [...styles, ...actions]
  })
}

async function readSide(texts: TextFiles, side: 'before' | 'after'): Promise<WsdlReading | Undetermined> {
  const reading = await readWsdl(texts)
  if (reading.undetermined !== null) return { undetermined: reading.undetermined }
  return reading.version === null ? { undetermined: unreadable[side] } : reading
}

function namespaceChanges(old: Whole, now: Whole, names: readonly [string, string] | null): readonly ApiChange[] {
  if (names === null) return []
  const what = namespaceChanged(...names)
  return [
    changed({
      verdict: 'unclear',
      code: 'namespace-changed',
      subject: null,
      what,
      before: topOf(old),
      after: topOf(now),
      names,
    }),
  ]
}

/**
 * The changes between two states of a WSDL, by place. Data types in XML Schema are compared as text, without prefixes,
 * layout and documentation. Undetermined where a file is not well-formed, too deep, or no WSDL.
 */
export async function wsdlChanges(before: TextFiles, after: TextFiles): Promise<readonly ApiChange[] | Undetermined> {
  const was = await readSide(before, 'before')
  if (!('files' in was)) return was
  const is = await readSide(after, 'after')
  if (!('files' in is)) return is
  const names = newNamespace(was, is)
  const renamed = names === null ? asItIs : (text: string) => text.replaceAll(`{${names[0]}}`, `{${names[1]}}`)
  const [old, now] = [wholeOf(was, renamed), wholeOf(is, asItIs)]
  const schemasOf = ({ files, schemas }: WsdlReading) =>
    componentsOf([...files.flatMap((file) => file.schemas), ...schemas])
  return inPlaceOrder([
    ...namespaceChanges(old, now, names),
    ...wentAndCame('port-type', [old.portTypes, now.portTypes], topOf(now)),
    ...paired(old.portTypes, now.portTypes).both.flatMap(([one, other]) => changesOfPortType([old, now], one, other)),
    ...serviceChanges(old, now),
    ...bindingChanges(old, now),
    ...schemaChanges(schemasOf(was), schemasOf(is), renamed, topOf(now)),
  ])
}
