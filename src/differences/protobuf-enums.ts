import type { ApiChange } from '../description.ts'
import { spoken } from '../interfaces/protobuf-names.ts'
import type { ProtoEnum, ProtoValue } from '../interfaces/protobuf-types.ts'
import { noteOf } from './protobuf-fields.ts'
import type { Held } from './protobuf-sides.ts'
import { numberChanged, numberRemoved } from './protobuf-words.ts'
import { changed, deprecationChange, paired } from './text-change.ts'
import { added, renamed } from './text-words.ts'

/** Does a reader refuse or set aside values that it does not know? So in proto2, and where an edition says it. */
const isClosed = ({ file, features }: Held<ProtoEnum>): boolean =>
  file.syntax === 'proto2' ||
  (file.syntax !== 'proto3' &&
    (features.get('features.enum_type') ?? file.features.get('features.enum_type')) === 'CLOSED')

const named = (values: readonly ProtoValue[]) => new Map(values.map((value) => [value.name, value]))

function removedValue(subject: string, old: ProtoValue, after: Held<ProtoEnum>): ApiChange {
  const reserved = after.reservedNumbers.some(({ from, to }) => from <= old.number && old.number <= to)
  // With an alias left, the number is taken.
  const taken = after.values.some(({ number }) => number === old.number)
  return changed({
    verdict: 'breaking',
    code: 'value-removed',
    subject: `${subject}.${old.name}`,
    what: numberRemoved('value', old.number, reserved || taken),
    before: old.location,
    after: after.location,
    names: [old.name, `${subject}.${old.name}`, subject],
    note: noteOf(old),
  })
}

function changesOfValue(subject: string, old: ProtoValue, now: ProtoValue): readonly ApiChange[] {
  const names = [old.name, now.name, `${subject}.${now.name}`, subject]
  const told = {
    subject: `${subject}.${old.name}`,
    before: old.location,
    after: now.location,
    names,
    note: noteOf(old),
  }
  return [
    ...(old.name === now.name
      ? []
      : [changed({ ...told, verdict: 'breaking', code: 'value-renamed', what: renamed('value', old.name, now.name) })]),
    ...(old.number === now.number
      ? []
      : [
          changed({
            ...told,
            verdict: 'breaking',
            code: 'value-number-changed',
            what: numberChanged(old.number, now.number),
          }),
        ]),
    ...deprecationChange(
      told.subject,
      names,
      { note: noteOf(old), at: old.location },
      { note: noteOf(now), at: now.location },
    ),
  ]
}

/** Changes of the values of an enumeration: told apart by name, and where that is gone by number. */
export function changesOfEnum(before: Held<ProtoEnum>, after: Held<ProtoEnum>): readonly ApiChange[] {
  const subject = spoken(after.fullName, after.file.package)
  const pairs = paired(named(before.values), named(after.values))
  const fresh = new Map(pairs.added.map(([value]) => [value.number, value]))
  const followed = new Set<string>()
  const gone = pairs.removed.flatMap(([old]) => {
    const now = fresh.get(old.number)
    if (!now || followed.has(now.name)) return [removedValue(subject, old, after)]
    followed.add(now.name)
    return changesOfValue(subject, old, now)
  })
  const came = pairs.added
    .filter(([, name]) => !followed.has(name))
    .map(([value]) =>
      changed({
        verdict: isClosed(after) ? 'unclear' : 'compatible',
        code: 'value-added',
        subject: `${subject}.${value.name}`,
        what: added('value'),
        before: null,
        after: value.location,
        names: [value.name, `${subject}.${value.name}`, subject],
      }),
    )
  return [...gone, ...pairs.both.flatMap(([old, now]) => changesOfValue(subject, old, now)), ...came]
}
