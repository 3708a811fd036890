import { spoken } from './protobuf-names.ts'
import { parseProtobuf } from './protobuf-parse.ts'
import { protobufFaults } from './protobuf-rules.ts'
import type { ProtoFile } from './protobuf-types.ts'
import { isTemplate, templated, tooDeep, tooLarge } from './quoted.ts'
import { byPlace, type DeprecatedPart, type DescribedPart, type TextFiles, type TextReading } from './text-parts.ts'

/** What .proto files say about themselves. */
export interface ProtobufReading extends TextReading {
  files: readonly ProtoFile[]
  /** Methods of services. */
  operations: readonly DescribedPart[]
  /** Fields of messages. */
  fields: readonly DescribedPart[]
  /** What has `deprecated = true`; the note is the comment before it. */
  deprecated: readonly DeprecatedPart[]
}

type Named = Pick<ProtoFile['messages'][number], 'name' | 'location' | 'comment' | 'deprecated'>

const described = (subject: string, { location, comment }: Named): DescribedPart => ({
  subject,
  location,
  described: comment !== '',
})

/** All named things of a file with the names that users call them by, in the order of the file. */
function namedIn(file: ProtoFile): readonly { subject: string; thing: Named }[] {
  const owned = (fullName: string, things: readonly Named[]) =>
    things.map((thing) => ({ subject: `${spoken(fullName, file.package)}.${thing.name}`, thing }))
  const own = [...file.messages, ...file.enums, ...file.services].map((thing) => ({
    subject: spoken(thing.fullName, file.package),
    thing,
  }))
  const within = [
    ...file.messages.flatMap(({ fullName, fields }) => owned(fullName, fields)),
    ...file.enums.flatMap(({ fullName, values }) => owned(fullName, values)),
    ...file.services.flatMap(({ fullName, methods }) => owned(fullName, methods)),
  ]
  return [...own, ...within].sort((a, b) => byPlace(a.thing.location, b.thing.location))
}

/**
 * Reads Protocol Buffers (proto2, proto3 and editions). A file is read as far as its first syntax error; statements of kinds that are
 * not known are passed over. Types are looked for only in a file that imports nothing.
 */
export async function readProtobuf(texts: TextFiles): Promise<ProtobufReading> {
  const files = [...texts].map(([path, text]) => parseProtobuf(path, text))
  const nothing: ProtobufReading = { faults: [], undetermined: null, files, operations: [], fields: [], deprecated: [] }
  const unread = files.find((file) => file.unread !== null)?.unread
  if (unread) return { ...nothing, undetermined: unread === 'deep' ? tooDeep : tooLarge }
  const broken = files.filter(({ faults }) => faults.length > 0)
  if (broken.some(({ path }) => isTemplate(texts.get(path) ?? ''))) return { ...nothing, undetermined: templated }
  if (broken.length > 0) return { ...nothing, faults: broken.flatMap(({ faults }) => faults) }
  return {
    ...nothing,
    faults: files.flatMap((file) => [...protobufFaults([file])].sort((a, b) => byPlace(a.location, b.location))),
    operations: files.flatMap(({ services, package: name }) =>
      services.flatMap(({ fullName, methods }) =>
        methods.map((method) => described(`${spoken(fullName, name)}.${method.name}`, method)),
      ),
    ),
    fields: files.flatMap(({ messages, package: name }) =>
      messages.flatMap(({ fullName, fields }) =>
        fields.map((field) => described(`${spoken(fullName, name)}.${field.name}`, field)),
      ),
    ),
    deprecated: files.flatMap((file) =>
      namedIn(file).flatMap(({ subject, thing }) =>
        thing.deprecated ? [{ subject, location: thing.location, note: thing.comment }] : [],
      ),
    ),
  }
}
