/** Facts that publiccode.yml, CITATION.cff and API descriptions state. */
import type { Inventory } from '../artefact.ts'
import type { FactName, FactSource, StatedFact } from '../fact.ts'
import { citationFile } from '../inventory/manifest-files.ts'
import { parseYaml, yamlFields } from '../syntax/yaml.ts'

type Fields = ReadonlyMap<string, { value: string; line: number; column: number }>
type Wanted = readonly (readonly [FactName, RegExp])[]

const inPubliccode: Wanted = [
  ['name', /^(?:name|description\.[\w-]{2,20}\.localisedName)$/u],
  ['licence', /^legal\.license$/u],
  ['version', /^softwareVersion$/u],
  ['status', /^developmentStatus$/u],
  ['repository', /^url$/u],
  ['contact', /^maintenance\.contacts\.\d{1,3}\.(?:name|email)$/u],
  ['language', /^localisation\.availableLanguages\.\d{1,3}$/u],
]

const inCitation: Wanted = [
  ['name', /^title$/u],
  ['licence', /^license$/u],
  ['version', /^version$/u],
  ['repository', /^repository-code$/u],
]

const inApi: Wanted = [
  ['api-title', /^info\.title$/u],
  ['api-contact', /^info\.contact\.(?:name|email)$/u],
]

const personal: ReadonlySet<FactName> = new Set(['contact', 'api-contact', 'product-manager', 'security-contact'])

/** What of some fields is asked for; texts of several paragraphs and empty values state nothing. */
function taken(fields: Fields, wanted: Wanted, source: FactSource, path: string): readonly StatedFact[] {
  return [...fields].flatMap(([field, { value, line, column }]) => {
    const name = wanted.find(([, pattern]) => pattern.test(field))?.[0]
    const written = value.trim()
    if (!name || written === '' || written.length > 300) return []
    const location = { path, line, column }
    return [
      { name, value: written, source, field, location, ...(personal.has(name) ? { personal: true as const } : {}) },
    ]
  })
}

async function fromPubliccode(inventory: Inventory): Promise<readonly StatedFact[]> {
  const file = await inventory.publiccode()
  return file && !file.problem ? taken(file.fields, inPubliccode, 'publiccode', file.path) : []
}

async function fromCitation(inventory: Inventory): Promise<readonly StatedFact[]> {
  const content = inventory.exists(citationFile) ? await inventory.content(citationFile) : null
  if (content?.kind !== 'text') return []
  const reading = await parseYaml(content.text)
  if (reading.problem) return []
  const { fields } = await yamlFields(reading)
  // Of a data set or a paper the file tells nothing about the software.
  if (fields.get('type')?.value === 'dataset') return []
  return taken(fields, inCitation, 'citation', citationFile)
}

async function fromApis(inventory: Inventory): Promise<readonly StatedFact[]> {
  const own = (await inventory.apis()).filter(({ doubt }) => doubt === null)
  return own.flatMap(({ fields, path }) => taken(fields, inApi, 'api-description', path))
}

/** Facts of publiccode.yml, CITATION.cff and the product's own API descriptions, in this order. */
export async function fromMetadata(inventory: Inventory): Promise<readonly StatedFact[]> {
  return [...(await fromPubliccode(inventory)), ...(await fromCitation(inventory)), ...(await fromApis(inventory))]
}
