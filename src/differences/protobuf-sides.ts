import { around, definedNames, resolved, spoken } from '../interfaces/protobuf-names.ts'
import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage, ProtoService } from '../interfaces/protobuf-types.ts'
import type { Location } from '../model.ts'

/** Something that a file defines, with the file. */
export type Held<T> = T & { file: ProtoFile }

/** One of two states that are compared. Keys are full names, those of the earlier state as they are called today. */
export interface Side {
  files: readonly ProtoFile[]
  messages: ReadonlyMap<string, Held<ProtoMessage>>
  enums: ReadonlyMap<string, Held<ProtoEnum>>
  services: ReadonlyMap<string, Held<ProtoService>>
  /** By scope and name. */
  extensions: ReadonlyMap<string, Held<ProtoField & { scope: string }>>
  /** The full name of a type where it stands, as it is called today. */
  resolve(type: string, scope: string): string
  /** A full name as it is called today. */
  today(fullName: string): string
}

/** Names that have changed: what begins with the old one, in whole words, begins with the new one. */
export type Renames = ReadonlyMap<string, string>

/** A full name after renames; the longest old name counts. */
export function renamedBy(fullName: string, renames: Renames): string {
  if (renames.size === 0) return fullName
  for (const old of around(fullName)) {
    const now = renames.get(old)
    if (now !== undefined) return now + fullName.slice(old.length)
  }
  return fullName
}

/** A state with its names as they are after some renames. Of what is defined twice, the first counts. */
export function sideOf(files: readonly ProtoFile[], renames: Renames): Side {
  const defined = definedNames(files)
  const today = (fullName: string): string => renamedBy(fullName, renames)
  const all = <T>(list: (file: ProtoFile) => readonly T[], name: (one: T) => string): ReadonlyMap<string, Held<T>> => {
    const found = new Map<string, Held<T>>()
    for (const file of files)
      for (const one of list(file)) if (!found.has(today(name(one)))) found.set(today(name(one)), { ...one, file })
    return found
  }
  return {
    files,
    messages: all(
      (file) => file.messages,
      ({ fullName }) => fullName,
    ),
    enums: all(
      (file) => file.enums,
      ({ fullName }) => fullName,
    ),
    services: all(
      (file) => file.services,
      ({ fullName }) => fullName,
    ),
    extensions: all(
      (file) => file.extensions,
      ({ scope, name }) => `${scope}.${name}`,
    ),
    resolve: (type, scope) => today(resolved(type, scope, defined)),
    today,
  }
}

/** The type of a field with the full names of today: `map<string, city.Light>`. */
export function typeText(side: Side, field: ProtoField, scope: string): string {
  const type = side.resolve(field.type, scope)
  return field.mapKey === null ? type : `map<${field.mapKey}, ${type}>`
}

/** Two types as they are told: without their packages, unless that makes them look alike. */
export function toldTypes(from: string, to: string, before: ProtoFile, after: ProtoFile): readonly [string, string] {
  const short = (type: string, file: ProtoFile): string =>
    type.startsWith('map<')
      ? type.replace(/, (.*)>$/u, (_, value: string) => `, ${spoken(value, file.package)}>`)
      : spoken(type, file.package)
  const told = [short(from, before), short(to, after)] as const
  return told[0] === told[1] ? [from, to] : told
}

/** What holds a thing that is gone: the message around it, its file, or a file of its package; null: none is left. */
export function holderOf(fullName: string, file: ProtoFile, after: Side): Location | null {
  const outer = after.messages.get(after.today(fullName.slice(0, Math.max(0, fullName.lastIndexOf('.')))))
  if (outer) return outer.location
  const left =
    after.files.find(({ path }) => path === file.path) ?? after.files.find((one) => one.package === file.package)
  return left ? (left.packagePlace ?? { path: left.path, line: 1 }) : null
}
