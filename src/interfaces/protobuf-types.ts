import type { Fault } from '../description.ts'
import type { Location } from '../model.ts'

/** What a .proto file defines. Lines and columns of `location` are those of the name. */

interface Defined {
  name: string
  location: Location
  /** The comment before it, '' without one. */
  comment: string
  deprecated: boolean
}

/** An inclusive range of numbers. */
export interface NumberRange {
  from: number
  to: number
}

export interface ProtoField extends Defined {
  number: number
  label: 'optional' | 'required' | 'repeated' | null
  /** As it is written: `Light`, `.city.Light`, `int32`; of a map, the type of its values. */
  type: string
  /** Type of the keys of a map; null: it is no map. */
  mapKey: string | null
  /** Name of its oneof; null: it stands in none. */
  oneof: string | null
  /** Name in JSON, where an option sets it. */
  jsonName: string | null
  /** Default value as it is written (proto2). */
  defaultValue: string | null
  /** Options about presence and such: `features.field_presence` → `IMPLICIT`. */
  features: ReadonlyMap<string, string>
  /** Of an extension, the message that it extends, as it is written. */
  extendee: string | null
}

export interface ProtoMessage extends Defined {
  /** With package and outer messages: `city.traffic.Light`. */
  fullName: string
  fields: readonly ProtoField[]
  reservedNumbers: readonly NumberRange[]
  reservedNames: ReadonlySet<string>
  features: ReadonlyMap<string, string>
}

export interface ProtoValue extends Defined {
  number: number
}

export interface ProtoEnum extends Defined {
  fullName: string
  values: readonly ProtoValue[]
  allowAlias: boolean
  reservedNumbers: readonly NumberRange[]
  reservedNames: ReadonlySet<string>
  features: ReadonlyMap<string, string>
}

export interface ProtoMethod extends Defined {
  input: string
  output: string
  streamsInput: boolean
  streamsOutput: boolean
}

export interface ProtoService extends Defined {
  fullName: string
  methods: readonly ProtoMethod[]
}

/** One file. Messages and enumerations are listed with the nested ones, each before what it holds. */
export interface ProtoFile {
  path: string
  /** `proto2` (also where nothing is said), `proto3`, or an edition: `2023`. */
  syntax: string
  package: string
  /** Where the package is named; null: the file names none. */
  packagePlace: Location | null
  imports: readonly string[]
  messages: readonly ProtoMessage[]
  enums: readonly ProtoEnum[]
  services: readonly ProtoService[]
  /** Fields of `extend` blocks; `scope`: the full name of what the block stands in. */
  extensions: readonly (ProtoField & { scope: string })[]
  features: ReadonlyMap<string, string>
  faults: readonly Fault[]
  /** Larger or deeper than what is read. */
  unread: 'large' | 'deep' | null
}

/** Is the file in the older syntax, where every field says whether it has to be there? */
export const isProto2 = ({ syntax }: ProtoFile): boolean => syntax === 'proto2'

/** Name of a field in JSON, by the rules of Protocol Buffers: `vehicle_type` → `vehicleType`. */
export function jsonNameOf(field: ProtoField): string {
  if (field.jsonName !== null) return field.jsonName
  return field.name.replace(/_+([^_])?/gu, (_, next: string | undefined) => (next ?? '').toUpperCase())
}
