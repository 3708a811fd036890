/** Validates a description by the official schema of its format and version, and by what no schema can say. */
import type { Bundle, Fault, Validation } from '../description.ts'
import { FaultList } from './fault-list.ts'
import { code } from './fault-phrases.ts'
import { addFormFaults } from './form-faults.ts'
import { type FormatVersion, formatVersionOf } from './format-version.ts'
import { grammarOf } from './grammar.ts'
import { asyncapiFaults, openapiFaults } from './operation-faults.ts'
import { validatorsOf } from './validators.ts'

/** So many faults are told. */
const mostTold = 20

/** Can the description be validated? Not when no official schema of its version is known here. */
export const canValidate = ({ format, entry }: Bundle): boolean => {
  const { line, wrong } = formatVersionOf(format, entry.value)
  return line !== null || wrong !== null
}

function versionFault(bundle: Bundle, { wrong }: FormatVersion): Fault[] {
  if (wrong === null) return []
  const { key, value, right } = wrong
  const written = code(`${key}: "${right}"`)
  const is = value === undefined ? null : code(typeof value === 'string' ? `"${value}"` : JSON.stringify(value))
  return [
    {
      location: bundle.entry.place([key], 'value'),
      message: {
        fi: is
          ? `Muodon versio ${is} ei kelpaa. Kirjoita se kokonaan ja lainausmerkeissä, esimerkiksi ${written}.`
          : `Kuvauksesta puuttuu muodon versio. Kirjoita sen alkuun esimerkiksi ${written}.`,
        sv: is
          ? `Formatets version ${is} är inte giltig. Skriv den i sin helhet och inom citattecken, till exempel ${written}.`
          : `Formatets version saknas. Skriv den i början, till exempel ${written}.`,
        en: is
          ? `The version ${is} of the format is not valid. Write it in full and in quotes, for example ${written}.`
          : `The version of the format is missing. Write it at the beginning, for example ${written}.`,
      },
      key: `${key} version`,
    },
  ]
}

/** In the order of the files, the entry first, and of their lines. */
function ordered(faults: readonly Fault[], { entry, files }: Bundle): readonly Fault[] {
  const rank = new Map([entry, ...files.filter((file) => file !== entry)].map(({ path }, index) => [path, index]))
  const by = ({ location }: Fault): readonly number[] => [
    rank.get(location.path) ?? rank.size,
    location.line ?? 0,
    location.column ?? 0,
  ]
  return [...faults].sort((a, b) => {
    const [left, right] = [by(a), by(b)]
    const differs = left.findIndex((value, index) => value !== right[index])
    return differs < 0 ? 0 : (left[differs] as number) - (right[differs] as number)
  })
}

/** What is told at one place in the same words is one fault: aliases and references lead to it by many ways. */
const distinct = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(
    faults.map(
      (fault) => [JSON.stringify([fault.location, fault.message.en.replace(/^[^:]*: /u, '')]), fault] as const,
    ),
  ).values(),
]

async function addFaults(bundle: Bundle, line: string, list: FaultList): Promise<void> {
  const { format } = bundle
  const validators = await validatorsOf(format, line)
  if (validators === null) return
  addFormFaults({ bundle, language: { format, line, grammar: grammarOf(format, line) }, validators }, list)
  if (format === 'openapi') list.add(openapiFaults(bundle))
  if (format === 'asyncapi' && line.startsWith('2')) list.add(asyncapiFaults(bundle))
}

/**
 * All that is wrong with an OpenAPI or AsyncAPI description or a JSON Schema, with places and words. Of versions that no
 * schema is known of nothing is wrong (`canValidate` tells); references that lead outside are not followed and no fault.
 */
export async function validateDescription(bundle: Bundle): Promise<Validation> {
  const version = formatVersionOf(bundle.format, bundle.entry.value)
  const list = new FaultList()
  list.add(versionFault(bundle, version).map((fault) => () => fault))
  if (version.line !== null) await addFaults(bundle, version.line, list)
  const all = ordered(distinct(list.faults), bundle)
  return { faults: all.slice(0, mostTold), more: Math.max(0, all.length - mostTold) + list.more }
}
