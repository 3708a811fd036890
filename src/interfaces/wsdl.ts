import type { Fault } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { code } from './quoted.ts'
import { byPlace, type DescribedPart, mostFaults, type TextFiles, type TextReading } from './text-parts.ts'
import { type WsdlFile, wsdlOf, xmlSchema } from './wsdl-model.ts'
import { type Element, parseXmlFile } from './wsdl-xml.ts'

/** What WSDL files say about themselves. */
export interface WsdlReading extends TextReading {
  /** Of the first file; null: none of the files is WSDL. */
  version: '1.1' | '2.0' | null
  name: string | null
  documentation: string
  files: readonly WsdlFile[]
  /** XML Schemas that stand in files of their own. */
  schemas: readonly Element[]
  /** Operations of port types and interfaces: `Queue.Reserve`. */
  operations: readonly DescribedPart[]
}

const undefinedThing = (what: Text, name: string): Text => ({
  fi: `${what.fi} ${code(name)} ei ole tiedostossa, vaikka siihen viitataan.`,
  sv: `${what.sv} ${code(name)} finns inte i filen, fast det hänvisas till ${what.sv === 'Meddelandet' ? 'det' : 'den'}.`,
  en: `${what.en} ${code(name)} is referred to, but the file does not define it.`,
})

const things = {
  message: { fi: 'Viestiä', sv: 'Meddelandet', en: 'The message' },
  portType: { fi: 'Porttityyppiä', sv: 'Porttypen', en: 'The port type' },
  binding: { fi: 'Sidontaa', sv: 'Bindningen', en: 'The binding' },
} as const

const twice = (name: string): Text => ({
  fi: `Nimi ${code(name)} on määritelty kahdesti.`,
  sv: `Namnet ${code(name)} är definierat två gånger.`,
  en: `The name ${code(name)} is defined twice.`,
})

const noWsdl: Text = {
  fi: 'Tiedosto on XML:ää mutta ei WSDL-kuvaus (`definitions` tai `description`).',
  sv: 'Filen är XML men ingen WSDL-beskrivning (`definitions` eller `description`).',
  en: 'The file is XML, but no WSDL description (`definitions` or `description`).',
}

type Report = (location: Location, message: Text, key: string) => void

/** References that lead nowhere: only within the file's own namespace, and only where it takes in no other files. */
function checkReferences(report: Report, file: WsdlFile): void {
  if (file.imports || file.namespace === '') return
  const own = `{${file.namespace}}`
  const check = (what: keyof typeof things, name: string, known: ReadonlyMap<string, unknown>, location: Location) => {
    if (!name.startsWith(own) || known.has(name)) return
    const local = name.slice(own.length)
    report(location, undefinedThing(things[what], local), `undefined:${what}:${local}`)
  }
  for (const { operations } of file.portTypes.values())
    for (const { input, output, faults } of operations)
      for (const role of [input, output, ...faults.values()])
        if (role && file.version === '1.1') check('message', role.message, file.messages, role.location)
  for (const { portType, location } of file.bindings.values()) check('portType', portType, file.portTypes, location)
  for (const { endpoints } of file.services)
    for (const { binding, location } of endpoints) check('binding', binding, file.bindings, location)
}

function faultsOf(file: WsdlFile): readonly Fault[] {
  const faults: Fault[] = []
  const report: Report = (location, message, key) => {
    if (faults.length < mostFaults) faults.push({ location, message, key })
  }
  for (const { name, location } of file.twice) report(location, twice(name), `twice:${name}`)
  checkReferences(report, file)
  return [...faults].sort((a, b) => byPlace(a.location, b.location))
}

const operationsOf = ({ portTypes }: WsdlFile): readonly DescribedPart[] =>
  [...portTypes.values()].flatMap(({ name, operations }) =>
    operations.map((one) => ({ subject: `${name}.${one.name}`, location: one.location, described: one.documented })),
  )

/**
 * Reads WSDL 1.1 and 2.0, with XML Schemas beside it where they are among the files. Nothing else is read, whatever the
 * files import. A file that is well-formed but no WSDL leaves the reading undetermined.
 */
export async function readWsdl(texts: TextFiles): Promise<WsdlReading> {
  const nothing = { faults: [], version: null, name: null, documentation: '', files: [], schemas: [], operations: [] }
  const files: WsdlFile[] = []
  const schemas: Element[] = []
  const faults: Fault[] = []
  for (const [path, text] of texts) {
    const parsed = await parseXmlFile(path, text)
    if ('undetermined' in parsed) return { ...nothing, undetermined: parsed.undetermined }
    if ('fault' in parsed) faults.push(parsed.fault)
    else {
      const file = wsdlOf(path, parsed.root)
      if (file) files.push(file)
      else if (parsed.root.name === 'schema' && parsed.root.namespace === xmlSchema) schemas.push(parsed.root)
    }
  }
  if (faults.length > 0) return { ...nothing, faults, undetermined: null }
  const [first] = files
  if (!first) return { ...nothing, schemas, undetermined: noWsdl }
  const { version, name, documentation } = first
  const found = files.flatMap(faultsOf)
  return {
    undetermined: null,
    faults: found,
    version,
    name,
    documentation,
    files,
    schemas,
    operations: files.flatMap(operationsOf),
  }
}
