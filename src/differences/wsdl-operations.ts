import type { ApiChange, ChangeVerdict } from '../description.ts'
import type { WsdlMessage, WsdlOperation, WsdlPart, WsdlPortType, WsdlRole } from '../interfaces/wsdl-model.ts'
import type { Location, Text } from '../model.ts'
import { changed, paired } from './text-change.ts'
import { added, removed } from './text-words.ts'
import { partType, roleAdded, roleRemoved } from './wsdl-words.ts'

/** Port types with all messages that they may speak of. `renamed`: a text with the namespaces of today. */
export interface WsdlSide {
  portTypes: ReadonlyMap<string, WsdlPortType>
  messages: ReadonlyMap<string, WsdlMessage>
  renamed: (text: string) => string
}

interface Carried {
  parts: ReadonlyMap<string, WsdlPart>
  location: Location
  /** The message stands in a file that is not among these. */
  unknown: boolean
}

/** What a role carries: the parts of its message, or its own. */
function carriedBy(side: WsdlSide, role: WsdlRole): Carried {
  const message = role.message === '' ? undefined : side.messages.get(side.renamed(role.message))
  const parts = message?.parts ?? role.parts
  return {
    parts: new Map(parts.map((part) => [part.name, part])),
    location: message?.location ?? role.location,
    unknown: role.message !== '' && message === undefined,
  }
}

type Say = (
  verdict: ChangeVerdict,
  code: string,
  what: Text,
  before: Location | null,
  after: Location | null,
  detail: string,
) => ApiChange

const sayAbout =
  (subject: string, names: readonly string[]): Say =>
  (verdict, code, what, before, after, detail) =>
    changed({ verdict, code, subject, what, before, after, names: [...names, detail.replace(/^\w+\./u, '')], detail })

function partChanges(
  sides: readonly [WsdlSide, WsdlSide],
  role: 'input' | 'output',
  old: WsdlRole,
  now: WsdlRole,
  say: Say,
): readonly ApiChange[] {
  const [was, is] = [carriedBy(sides[0], old), carriedBy(sides[1], now)]
  if (was.unknown || is.unknown) return []
  const pairs = paired(was.parts, is.parts)
  const newVerdict: ChangeVerdict = role === 'input' ? 'breaking' : 'compatible'
  return [
    ...pairs.removed.map(([part, name]) =>
      say('breaking', 'part-removed', removed('part', name), part.location, is.location, `${role}.${name}`),
    ),
    ...pairs.added.map(([part, name]) =>
      say(newVerdict, 'part-added', added('part', name), null, part.location, `${role}.${name}`),
    ),
    ...pairs.both.flatMap(([before, after, name]) => {
      const from = sides[0].renamed(before.type)
      if (from === after.type) return []
      return [
        say(
          'breaking',
          'part-type-changed',
          partType(name, from, after.type),
          before.location,
          after.location,
          `${role}.${name}`,
        ),
      ]
    }),
  ]
}

function roleChanges(
  sides: readonly [WsdlSide, WsdlSide],
  role: 'input' | 'output',
  old: WsdlOperation,
  now: WsdlOperation,
  say: Say,
): readonly ApiChange[] {
  const [was, is] = [old[role], now[role]]
  if (was && is) return partChanges(sides, role, was, is, say)
  if (was) return [say('breaking', `${role}-removed`, roleRemoved(role), was.location, now.location, role)]
  if (is)
    return [say(role === 'input' ? 'breaking' : 'unclear', `${role}-added`, roleAdded(role), null, is.location, role)]
  return []
}

function faultChanges(old: WsdlOperation, now: WsdlOperation, say: Say): readonly ApiChange[] {
  const pairs = paired(old.faults, now.faults)
  return [
    ...pairs.removed.map(([role, name]) =>
      say('unclear', 'fault-removed', removed('fault', name), role.location, now.location, `fault.${name}`),
    ),
    ...pairs.added.map(([role, name]) =>
      say('compatible', 'fault-added', added('fault', name), null, role.location, `fault.${name}`),
    ),
  ]
}

/** Operations by name; of several with one name, by the message that they take as well. */
function named(
  operations: readonly WsdlOperation[],
  renamed: (text: string) => string,
): ReadonlyMap<string, WsdlOperation> {
  const counts = new Map<string, number>()
  for (const { name } of operations) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    operations.map((one) => [
      (counts.get(one.name) ?? 0) > 1 ? `${one.name} ${renamed(one.input?.message ?? '')}` : one.name,
      one,
    ]),
  )
}

/** Changes of the operations of a port type or interface. */
export function changesOfPortType(
  sides: readonly [WsdlSide, WsdlSide],
  was: WsdlPortType,
  is: WsdlPortType,
): readonly ApiChange[] {
  const pairs = paired(named(was.operations, sides[0].renamed), named(is.operations, sides[1].renamed))
  const told = (name: string) => ({ subject: `${is.name}.${name}`, names: [name, `${is.name}.${name}`] })
  return [
    ...pairs.removed.map(([one, detail]) =>
      changed({
        ...told(one.name),
        verdict: 'breaking',
        code: 'operation-removed',
        what: removed('operation'),
        before: one.location,
        after: is.location,
        detail,
      }),
    ),
    ...pairs.added.map(([one, detail]) =>
      changed({
        ...told(one.name),
        verdict: 'compatible',
        code: 'operation-added',
        what: added('operation'),
        before: null,
        after: one.location,
        detail,
      }),
    ),
    ...pairs.both.flatMap(([old, now]) => {
      const { subject, names } = told(now.name)
      const say = sayAbout(subject, names)
      return [
        ...roleChanges(sides, 'input', old, now, say),
        ...roleChanges(sides, 'output', old, now, say),
        ...faultChanges(old, now, say),
      ]
    }),
  ]
}
