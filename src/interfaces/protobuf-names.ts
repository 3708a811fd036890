import type { ProtoFile } from './protobuf-types.ts'

/** Names of types in Protocol Buffers: what a name means where it stands. */

/** Types that are built in. */
export const scalars: ReadonlySet<string> = new Set([
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
])

/** Full names of all messages and enumerations of the files. */
export const definedNames = (files: readonly ProtoFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ messages, enums }) => [...messages, ...enums].map(({ fullName }) => fullName)))

/** So many names around a name are tried, from within; nobody nests as deep. */
const mostAround = 64

/** A full name and the names around it, from within: `a.b.c`, `a.b`, `a`. */
export function* around(fullName: string): Generator<string> {
  let name = fullName
  for (let left = mostAround; left > 0 && name !== ''; left--) {
    yield name
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  }
}

/**
 * The full name that a type has, without a dot before it: the innermost that fits, as C++ and Protocol Buffers look names
 * up. A name that no file defines stays as it is written. `scope`: the full name of what it stands in.
 */
export function resolved(type: string, scope: string, defined: ReadonlySet<string>): string {
  if (scalars.has(type)) return type
  if (type.startsWith('.')) return type.slice(1)
  for (const outer of around(scope)) if (defined.has(`${outer}.${type}`)) return `${outer}.${type}`
  return type
}

/** A full name as users say it: without its package. */
export const spoken = (fullName: string, packageName: string): string =>
  packageName !== '' && fullName.startsWith(`${packageName}.`) ? fullName.slice(packageName.length + 1) : fullName
