import type { ApiChange } from '../description.ts'
import { spoken } from '../interfaces/protobuf-names.ts'
import { parseProtobuf } from '../interfaces/protobuf-parse.ts'
import type { ProtoFile } from '../interfaces/protobuf-types.ts'
import { tooDeep, tooLarge } from '../interfaces/quoted.ts'
import type { TextFiles } from '../interfaces/text-parts.ts'
import type { Location, Undetermined } from '../model.ts'
import { changesOfEnum } from './protobuf-enums.ts'
import { changesOfFields, noteOf } from './protobuf-fields.ts'
import { packageChanges, renameChanges, renamedPackages, renamedTypes } from './protobuf-renames.ts'
import { changesOfService } from './protobuf-services.ts'
import { type Held, holderOf, type Side, sideOf, toldTypes, typeText } from './protobuf-sides.ts'
import { numberChanged } from './protobuf-words.ts'
import { changed, deprecationChange, inPlaceOrder, paired } from './text-change.ts'
import { added, removed, type Thing, typeChanged, unreadable } from './text-words.ts'

type Defined = Held<{ fullName: string; name: string; location: Location; comment: string; deprecated: boolean }>

/** What went and what came of one kind, and changes of what is still there. */
function changesOf<T extends Defined>(
  thing: Thing,
  after: Side,
  lists: { before: ReadonlyMap<string, T>; after: ReadonlyMap<string, T> },
  within: (old: T, now: T) => readonly ApiChange[],
): readonly ApiChange[] {
  const pairs = paired(lists.before, lists.after)
  const subjectOf = ({ fullName, file }: T): string => spoken(fullName, file.package)
  return [
    ...pairs.removed.map(([old]) =>
      changed({
        verdict: 'breaking',
        code: `${thing}-removed`,
        subject: subjectOf(old),
        what: removed(thing),
        before: old.location,
        after: holderOf(old.fullName, old.file, after),
        names: [old.name, subjectOf(old)],
        note: noteOf(old),
      }),
    ),
    ...pairs.added.map(([now]) =>
      changed({
        verdict: 'compatible',
        code: `${thing}-added`,
        subject: subjectOf(now),
        what: added(thing),
        before: null,
        after: now.location,
        names: [now.name, subjectOf(now)],
      }),
    ),
    ...pairs.both.flatMap(([old, now]) => [
      ...deprecationChange(
        subjectOf(now),
        [now.name, subjectOf(now)],
        { note: noteOf(old), at: old.location },
        { note: noteOf(now), at: now.location },
      ),
      ...within(old, now),
    ]),
  ]
}

type Extensions = Side['extensions']
type Extension = Extensions extends ReadonlyMap<string, infer E> ? E : never

/** Options of generators are extensions too, of messages of Google's; they are no part of the interface. */
const ofUsers = (side: Side): ReadonlyMap<string, Defined & Extension> =>
  new Map(
    [...side.extensions]
      .filter(([, { extendee, scope }]) => !side.resolve(extendee ?? '', scope).startsWith('google.protobuf.'))
      .map(([name, extension]) => [name, { ...extension, fullName: name.replace(/^\./u, '') }]),
  )

function changesOfExtension(
  old: Side,
  now: Side,
  was: Defined & Extension,
  is: Defined & Extension,
): readonly ApiChange[] {
  const subject = spoken(is.fullName, is.file.package)
  const told = {
    verdict: 'breaking',
    subject,
    before: was.location,
    after: is.location,
    names: [is.name, subject],
  } as const
  const [from, to] = [typeText(old, was, was.scope), typeText(now, is, is.scope)]
  return [
    ...(was.number === is.number
      ? []
      : [changed({ ...told, code: 'field-number-changed', what: numberChanged(was.number, is.number) })]),
    ...(from === to
      ? []
      : [
          changed({
            ...told,
            code: 'field-type-changed',
            what: typeChanged(...toldTypes(from, to, was.file, is.file)),
          }),
        ]),
  ]
}

function readSide(texts: TextFiles, side: 'before' | 'after'): readonly ProtoFile[] | Undetermined {
  const files = [...texts].map(([path, text]) => parseProtobuf(path, text))
  const unread = files.find((file) => file.unread !== null)?.unread
  if (unread) return { undetermined: unread === 'deep' ? tooDeep : tooLarge }
  return files.some(({ faults }) => faults.length > 0) ? { undetermined: unreadable[side] } : files
}

/**
 * The changes between two states of a set of .proto files, by place. Things are told apart by their full names: in which
 * file they stand does not matter. Undetermined where a file has syntax errors or is too large.
 */
export async function protobufChanges(
  before: TextFiles,
  after: TextFiles,
): Promise<readonly ApiChange[] | Undetermined> {
  const oldFiles = readSide(before, 'before')
  if ('undetermined' in oldFiles) return oldFiles
  const newFiles = readSide(after, 'after')
  if ('undetermined' in newFiles) return newFiles
  const packages = renamedPackages(oldFiles, newFiles)
  const now = sideOf(newFiles, new Map())
  const renames = renamedTypes(oldFiles, packages, now)
  const old = sideOf(oldFiles, renames)
  return inPlaceOrder([
    ...packageChanges(oldFiles, newFiles, packages),
    ...renameChanges(old, now, renames, packages),
    ...changesOf('message', now, { before: old.messages, after: now.messages }, (was, is) =>
      changesOfFields(old, now, was, is),
    ),
    ...changesOf('enumeration', now, { before: old.enums, after: now.enums }, changesOfEnum),
    ...changesOf('service', now, { before: old.services, after: now.services }, (was, is) =>
      changesOfService(old, now, [was, is]),
    ),
    ...changesOf('extension', now, { before: ofUsers(old), after: ofUsers(now) }, (was, is) =>
      changesOfExtension(old, now, was, is),
    ),
  ])
}
