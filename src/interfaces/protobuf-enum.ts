import type { Cursor } from './protobuf-cursor.ts'
import type { NumberRange, ProtoEnum, ProtoValue } from './protobuf-types.ts'

/** `reserved 2, 4 to 6;` or `reserved "colour";` (in editions without quotation marks), where it stands here. */
export function parseReserved(cursor: Cursor, numbers: NumberRange[], names: Set<string>, max: number): boolean {
  const isNumbers = cursor.looks('reserved', '#number') || cursor.looks('reserved', '-')
  const isNames =
    cursor.looks('reserved', '#text') ||
    cursor.looks('reserved', '#name', ',') ||
    cursor.looks('reserved', '#name', ';')
  if (!isNumbers && !isNames) return false
  cursor.take()
  // Tools that print .proto files put numbers and names into one statement.
  do {
    if (cursor.looks('#number') || cursor.looks('-')) numbers.push(cursor.range(max))
    else names.add((cursor.accept('#text') ?? cursor.expect('#name')).value)
    // Texts that stand side by side are one.
    while (cursor.accept('#text'));
  } while (cursor.accept(','))
  cursor.expect(';')
  return true
}

function parseValue(cursor: Cursor): ProtoValue {
  const name = cursor.expect('#name')
  cursor.expect('=')
  const number = cursor.number()
  const options = cursor.options()
  cursor.expect(';')
  return {
    name: name.value,
    number,
    location: cursor.place(name.at),
    comment: name.comment,
    deprecated: options.get('deprecated') === 'true',
  }
}

/** An enumeration, from its name on. `comment`: the one before it. */
export function parseEnum(cursor: Cursor, scope: string, comment: string, max: number): ProtoEnum {
  const name = cursor.take()
  const values: ProtoValue[] = []
  const reservedNumbers: NumberRange[] = []
  const reservedNames = new Set<string>()
  const options = new Map<string, string>()
  cursor.expect('{')
  while (!cursor.accept('}')) {
    if (cursor.accept(';') || parseReserved(cursor, reservedNumbers, reservedNames, max)) continue
    if (cursor.looks('option', '#name') || cursor.looks('option', '(')) {
      cursor.take()
      options.set(...cursor.option(';'))
    } else values.push(parseValue(cursor))
  }
  return {
    name: name.value,
    fullName: scope === '' ? name.value : `${scope}.${name.value}`,
    location: cursor.place(name.at),
    comment,
    deprecated: options.get('deprecated') === 'true',
    values,
    allowAlias: options.get('allow_alias') === 'true',
    reservedNumbers,
    reservedNames,
    features: options,
  }
}
