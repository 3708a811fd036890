import type { Fault } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { largestNumber } from './protobuf-cursor.ts'
import { definedNames, resolved, scalars, spoken } from './protobuf-names.ts'
import type { NumberRange, ProtoFile, ProtoMessage } from './protobuf-types.ts'
import * as words from './protobuf-words.ts'
import { mostFaults } from './text-parts.ts'

type Report = (location: Location, message: Text, key: string) => void

interface Numbered {
  name: string
  number: number
  location: Location
}

const isWithin = (ranges: readonly NumberRange[], number: number): boolean =>
  ranges.some(({ from, to }) => from <= number && number <= to)

/** So many reserved ranges are compared with each number; nobody writes more. */
const mostRanges = 1000

/** Names and numbers of fields or values: each once, and none that is reserved. */
function checkNumbers(
  report: Report,
  thing: 'field' | 'value',
  owner: string,
  items: readonly Numbered[],
  reserved: { numbers: readonly NumberRange[]; names: ReadonlySet<string> },
  sameAllowed: boolean,
): void {
  const names = new Set<string>()
  const numbers = new Map<number, string>()
  const ranges = reserved.numbers.slice(0, mostRanges)
  for (const { name, number, location } of items) {
    const full = `${owner}.${name}`
    const other = numbers.get(number)
    if (names.has(name)) report(location, words.twice(thing, full), `twice:${full}`)
    else if (other !== undefined && !sameAllowed)
      report(location, words.sameNumber(thing, full, number, other), `number:${full}`)
    if (isWithin(ranges, number)) report(location, words.reservedNumber(thing, full, number), `reserved-number:${full}`)
    if (reserved.names.has(name)) report(location, words.reservedName(thing, full), `reserved-name:${full}`)
    names.add(name)
    if (other === undefined) numbers.set(number, name)
  }
}

const impossible = (number: number): boolean =>
  number < 1 || number > largestNumber || (number >= 19_000 && number <= 19_999)

function checkMessage(report: Report, file: ProtoFile, message: ProtoMessage): void {
  const owner = spoken(message.fullName, file.package)
  const reserved = { numbers: message.reservedNumbers, names: message.reservedNames }
  checkNumbers(report, 'field', owner, message.fields, reserved, false)
  // Message sets of the first years have other numbers.
  const set = message.features.get('message_set_wire_format') === 'true'
  for (const { name, number, label, location } of message.fields) {
    const full = `${owner}.${name}`
    if (impossible(number) && !set) report(location, words.impossibleNumber(full, number), `impossible:${full}`)
    if (label === 'required' && file.syntax === 'proto3') report(location, words.notInProto3(full), `required:${full}`)
  }
}

/** Types that the file itself would have to define, because it imports nothing. */
function checkTypes(report: Report, file: ProtoFile): void {
  if (file.imports.length > 0) return
  const defined = definedNames([file])
  const isKnown = (type: string, scope: string): boolean =>
    scalars.has(type) || defined.has(resolved(type, scope, defined))
  for (const { fullName, fields } of file.messages)
    for (const { name, type, location } of fields)
      if (!isKnown(type, fullName)) {
        const full = `${spoken(fullName, file.package)}.${name}`
        report(location, words.unknownType(full, type), `type:${full}`)
      }
}

function checkFile(report: Report, file: ProtoFile): void {
  for (const message of file.messages) checkMessage(report, file, message)
  for (const one of file.enums) {
    const owner = spoken(one.fullName, file.package)
    const reserved = { numbers: one.reservedNumbers, names: one.reservedNames }
    checkNumbers(report, 'value', owner, one.values, reserved, one.allowAlias)
    const [first] = one.values
    if (first && first.number !== 0 && file.syntax === 'proto3')
      report(first.location, words.firstNotZero(`${owner}.${first.name}`), `first:${owner}`)
  }
  for (const { fullName, methods } of file.services) {
    const seen = new Set<string>()
    for (const { name, location } of methods) {
      const full = `${spoken(fullName, file.package)}.${name}`
      if (seen.has(name)) report(location, words.twice('method', full), `twice:${full}`)
      seen.add(name)
    }
  }
  const types = new Set<string>()
  for (const { fullName, location } of [...file.messages, ...file.enums, ...file.services]) {
    if (types.has(fullName)) report(location, words.twice('type', spoken(fullName, file.package)), `twice:${fullName}`)
    types.add(fullName)
  }
  checkTypes(report, file)
}

/** What is wrong in files that could be parsed, file by file. At most 1,000. */
export function protobufFaults(files: readonly ProtoFile[]): readonly Fault[] {
  const faults: Fault[] = []
  const report: Report = (location, message, key) => {
    if (faults.length < mostFaults) faults.push({ location, message, key })
  }
  for (const file of files) checkFile(report, file)
  return faults
}
