import type { Location } from '../model.ts'
import { Cursor, largestNumber, largestValue, type Options, Stop } from './protobuf-cursor.ts'
import { parseEnum, parseReserved } from './protobuf-enum.ts'
import { type Token, tokenize } from './protobuf-tokens.ts'
import type {
  NumberRange,
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoService,
} from './protobuf-types.ts'
import { endsTooEarly, unexpected } from './quoted.ts'
import { placesIn } from './text-parts.ts'

/** A parser of Protocol Buffers (proto2, proto3, editions): protobuf.dev/reference/protobuf/proto3-spec and its siblings. */

/** More than anybody nests, and far less than what overflows the stack. */
const deepest = 32

/** What a file collects while it is read. */
interface Collected {
  messages: ProtoMessage[]
  enums: ProtoEnum[]
  services: ProtoService[]
  extensions: (ProtoField & { scope: string })[]
  imports: string[]
  features: Map<string, string>
  syntax: string
  package: string
  packagePlace: Location | null
}

/** Where in the file a definition stands: `scope` is the full name around it. */
interface Around {
  cursor: Cursor
  file: Collected
  scope: string
  depth: number
}

const within = (scope: string, name: string): string => (scope === '' ? name : `${scope}.${name}`)
const isDeprecated = (options: Options): boolean => options.get('deprecated') === 'true'

/** Texts of JSON names and defaults stand in quotation marks. */
const unquoted = (value: string | undefined): string | null => value?.replace(/^"|"$/gu, '') ?? null

function fieldOf(
  { cursor }: Around,
  start: Token,
  name: Token,
  parts: Pick<ProtoField, 'number' | 'label' | 'type' | 'mapKey' | 'oneof' | 'extendee'>,
  options: Options,
): ProtoField {
  return {
    ...parts,
    name: name.value,
    location: cursor.place(name.at),
    comment: start.comment,
    deprecated: isDeprecated(options),
    jsonName: unquoted(options.get('json_name')),
    defaultValue: unquoted(options.get('default')),
    features: options,
  }
}

const labels = ['optional', 'required', 'repeated'] as const

/** A field, a map or a group. `oneof`, `extendee`: what it stands in. */
function parseField(around: Around, oneof: string | null, extendee: string | null): ProtoField {
  const { cursor } = around
  const start = cursor.peek()
  const label = labels.find((word) => cursor.looks(word, '#name')) ?? null
  if (label) cursor.take()
  if (cursor.looks('group', '#name', '=')) return parseGroup(around, start, label, oneof, extendee)
  let mapKey: string | null = null
  if (cursor.looks('map', '<')) {
    cursor.take()
    cursor.take()
    mapKey = cursor.expect('#name').value
    cursor.expect(',')
  }
  const type = cursor.expect('#name').value
  if (mapKey !== null) cursor.expect('>')
  const name = cursor.expect('#name')
  cursor.expect('=')
  const number = cursor.number()
  const options = cursor.options()
  cursor.expect(';')
  return fieldOf(around, start, name, { number, label, type, mapKey, oneof, extendee }, options)
}

function parseGroup(
  around: Around,
  start: Token,
  label: ProtoField['label'],
  oneof: string | null,
  extendee: string | null,
): ProtoField {
  const { cursor } = around
  cursor.take()
  const name = cursor.take()
  cursor.take()
  const number = cursor.number()
  const options = cursor.options()
  parseMessageBody(around, name, start.comment)
  const parts = { number, label, type: name.value, mapKey: null, oneof, extendee }
  return { ...fieldOf(around, start, name, parts, options), name: name.value.toLowerCase() }
}

function parseOneof(around: Around, fields: ProtoField[]): void {
  const { cursor } = around
  cursor.take()
  const name = cursor.take().value
  cursor.expect('{')
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue
    if (cursor.looks('option', '#name') || cursor.looks('option', '(')) cursor.skipStatement()
    else fields.push(parseField(around, name, null))
  }
}

/** `extend Message { … }`. */
function parseExtend(around: Around): void {
  const { cursor, file, scope } = around
  cursor.take()
  const extendee = cursor.take().value
  cursor.expect('{')
  while (!cursor.accept('}'))
    if (!cursor.accept(';')) file.extensions.push({ ...parseField(around, null, extendee), scope })
}

/** The body of a message, from its `{`; adds the message to the file. */
function parseMessageBody(around: Around, name: Token, comment: string): void {
  const { cursor, file } = around
  if (around.depth >= deepest) throw new Stop(null)
  const fullName = within(around.scope, name.value)
  const inside: Around = { ...around, scope: fullName, depth: around.depth + 1 }
  const fields: ProtoField[] = []
  const numbers: NumberRange[] = []
  const names = new Set<string>()
  const options = new Map<string, string>()
  const at = file.messages.length
  cursor.expect('{')
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue
    if (parseDefinition(inside)) continue
    if (cursor.looks('oneof', '#name', '{')) parseOneof(inside, fields)
    else if (parseReserved(cursor, numbers, names, largestNumber)) continue
    else if (cursor.looks('option', '#name') || cursor.looks('option', '(')) {
      cursor.take()
      options.set(...cursor.option(';'))
    } else if (cursor.looks('extensions', '#number') || cursor.looks('#name', '#name', '{')) cursor.skipStatement()
    else fields.push(parseField(inside, null, null))
  }
  file.messages.splice(at, 0, {
    name: name.value,
    fullName,
    location: cursor.place(name.at),
    comment,
    deprecated: isDeprecated(options),
    fields,
    reservedNumbers: numbers,
    reservedNames: names,
    features: options,
  })
}

/** A message, enumeration or extension, where one begins here. */
function parseDefinition(around: Around): boolean {
  const { cursor, file } = around
  const { comment } = cursor.peek()
  // Visibility, since edition 2024.
  if (cursor.looks('export', '#name', '#name', '{') || cursor.looks('local', '#name', '#name', '{')) cursor.take()
  if (cursor.looks('message', '#name', '{')) {
    cursor.take()
    parseMessageBody(around, cursor.take(), comment)
  } else if (cursor.looks('enum', '#name', '{')) {
    cursor.take()
    file.enums.push(parseEnum(cursor, around.scope, comment, largestValue))
  } else if (cursor.looks('extend', '#name', '{')) parseExtend(around)
  else return false
  return true
}

function parseType(cursor: Cursor): readonly [string, boolean] {
  cursor.expect('(')
  const streams = cursor.looks('stream', '#name') && cursor.take() !== null
  const type = cursor.expect('#name').value
  cursor.expect(')')
  return [type, streams]
}

function parseMethod(cursor: Cursor): ProtoMethod {
  const { comment } = cursor.take()
  const name = cursor.expect('#name')
  const [input, streamsInput] = parseType(cursor)
  cursor.expect('returns')
  const [output, streamsOutput] = parseType(cursor)
  const options = parseBlockOptions(cursor)
  const at = { name: name.value, location: cursor.place(name.at), comment, deprecated: isDeprecated(options) }
  return { ...at, input, output, streamsInput, streamsOutput }
}

/** `;`, or a block of options behind a method. */
function parseBlockOptions(cursor: Cursor): Options {
  const options = new Map<string, string>()
  if (cursor.accept(';')) return options
  cursor.expect('{')
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue
    if (cursor.accept('option')) options.set(...cursor.option(';'))
    else cursor.skipStatement()
  }
  return options
}

function parseService({ cursor, file, scope }: Around): void {
  const { comment } = cursor.take()
  const name = cursor.take()
  const methods: ProtoMethod[] = []
  let deprecated = false
  cursor.expect('{')
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue
    if (cursor.looks('rpc', '#name')) methods.push(parseMethod(cursor))
    else if (cursor.accept('option')) {
      const [option, value] = cursor.option(';')
      deprecated ||= option === 'deprecated' && value === 'true'
    } else cursor.skipStatement()
  }
  const location = cursor.place(name.at)
  file.services.push({ name: name.value, fullName: within(scope, name.value), location, comment, deprecated, methods })
}

function parseImport(cursor: Cursor, file: Collected): void {
  cursor.take()
  if (cursor.looks('#name', '#text')) cursor.take()
  file.imports.push(cursor.expect('#text').value)
  cursor.expect(';')
}

function parseTop(around: Around): void {
  const { cursor, file } = around
  if (cursor.accept(';') || parseDefinition(around)) return
  if (cursor.looks('service', '#name', '{')) parseService(around)
  else if (cursor.looks('syntax', '=') || cursor.looks('edition', '='))
    file.syntax = unquoted(cursor.option(';')[1]) ?? ''
  else if (cursor.looks('import')) parseImport(cursor, file)
  else if (cursor.looks('package', '#name')) {
    cursor.take()
    const name = cursor.take()
    file.package = name.value
    file.packagePlace = cursor.place(name.at)
    around.scope = name.value
    cursor.expect(';')
  } else if (cursor.looks('option', '#name') || cursor.looks('option', '(')) {
    cursor.take()
    file.features.set(...cursor.option(';'))
  } else if (cursor.looks('#name')) cursor.skipStatement()
  else cursor.fail()
}

/** Reads one file as far as its first mistake. Takes time in proportion to its length, and throws nothing. */
export function parseProtobuf(path: string, text: string): ProtoFile {
  const file: Collected = {
    messages: [],
    enums: [],
    services: [],
    extensions: [],
    imports: [],
    features: new Map(),
    syntax: 'proto2',
    package: '',
    packagePlace: null,
  }
  const place = placesIn(path, text)
  const { tokens, broken, tooMany } = tokenize(text)
  if (tooMany) return { ...file, path, faults: [], unread: 'large' }
  if (broken !== null) {
    const sign = text[broken] as string
    const message = sign === '/' ? endsTooEarly : unexpected(sign)
    return { ...file, path, faults: [{ location: place(broken), message, key: `syntax:${sign}` }], unread: null }
  }
  const around: Around = { cursor: new Cursor(tokens, place), file, scope: '', depth: 0 }
  try {
    while (around.cursor.peek().kind !== 'end') {
      parseTop(around)
      if (around.cursor.accept(';')) continue
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { ...file, path, faults: error.fault ? [error.fault] : [], unread: error.fault ? null : 'deep' }
  }
  return { ...file, path, faults: [], unread: null }
}
