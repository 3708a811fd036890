import type { ApiChange, ChangeVerdict } from '../description.ts'
import { spoken } from '../interfaces/protobuf-names.ts'
import type { ProtoMethod, ProtoService } from '../interfaces/protobuf-types.ts'
import type { Text } from '../model.ts'
import { noteOf } from './protobuf-fields.ts'
import { type Held, type Side, toldTypes } from './protobuf-sides.ts'
import { methodTypeChanged, streamingChanged } from './protobuf-words.ts'
import { changed, deprecationChange, paired } from './text-change.ts'
import { added, removed } from './text-words.ts'

type Services = readonly [Held<ProtoService>, Held<ProtoService>]

function changesOfMethod(
  old: Side,
  now: Side,
  [was, is]: Services,
  before: ProtoMethod,
  after: ProtoMethod,
): readonly ApiChange[] {
  const subject = `${spoken(is.fullName, is.file.package)}.${after.name}`
  const names = [after.name, subject]
  const at = { before: before.location, after: after.location }
  const say = (code: string, what: Text, detail: string): ApiChange =>
    changed({ verdict: 'breaking', code, subject, what, ...at, names, note: noteOf(before), detail })
  const types = (['input', 'output'] as const).flatMap((role) => {
    const [from, to] = [old.resolve(before[role], was.fullName), now.resolve(after[role], is.fullName)]
    if (from === to) return []
    return [say('method-type-changed', methodTypeChanged(role, ...toldTypes(from, to, was.file, is.file)), role)]
  })
  const streams = (['input', 'output'] as const).flatMap((role) => {
    const key = role === 'input' ? 'streamsInput' : 'streamsOutput'
    return before[key] === after[key] ? [] : [say('method-streaming-changed', streamingChanged(role, after[key]), role)]
  })
  const deprecation = deprecationChange(
    subject,
    names,
    { note: noteOf(before), at: at.before },
    { note: noteOf(after), at: at.after },
  )
  return [...types, ...streams, ...deprecation]
}

const named = (methods: readonly ProtoMethod[]) => new Map(methods.map((method) => [method.name, method]))

/** Changes of the methods of a service. */
export function changesOfService(old: Side, now: Side, services: Services): readonly ApiChange[] {
  const [was, is] = services
  const subject = spoken(is.fullName, is.file.package)
  const pairs = paired(named(was.methods), named(is.methods))
  const told = (verdict: ChangeVerdict, name: string) => ({
    verdict,
    subject: `${subject}.${name}`,
    names: [name, `${subject}.${name}`, subject],
  })
  return [
    ...pairs.removed.map(([method, name]) =>
      changed({
        ...told('breaking', name),
        code: 'method-removed',
        what: removed('method'),
        before: method.location,
        after: is.location,
        note: noteOf(method),
      }),
    ),
    ...pairs.added.map(([method, name]) =>
      changed({
        ...told('compatible', name),
        code: 'method-added',
        what: added('method'),
        before: null,
        after: method.location,
      }),
    ),
    ...pairs.both.flatMap(([before, after]) => changesOfMethod(old, now, services, before, after)),
  ]
}
