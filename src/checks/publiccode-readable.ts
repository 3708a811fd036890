import type { Inventory, Publiccode } from '../artefact.ts'
import { isReserved } from '../inventory/placeholders.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code } from './phrases.ts'

export interface Options {
  /** Keys, by dotted path, that must hold something. */
  keys?: readonly string[]
}

/** The keys that every version 0.x of the standard asks for. */
const required: readonly string[] = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description',
  'legal.license',
  'maintenance.type',
  'localisation.localisationReady',
  'localisation.availableLanguages',
]

const without = (path: string, key: string, isThere: boolean): Text =>
  isThere
    ? {
        fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa. Standardi pyytää sitä.`,
        sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde. Standarden ber om det.`,
        en: `The key ${code(key)} of ${code(path)} has no value. The standard asks for one.`,
      }
    : {
        fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jonka standardi pyytää.`,
        sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden ber om.`,
        en: `${code(path)} has no key ${code(key)}, which the standard asks for.`,
      }

const forExamples = (path: string, key: string, value: string): Text => ({
  fi: `Tiedoston ${code(path)} avaimella ${code(key)} on esimerkkiosoite ${code(value)}, joka ei vie minnekään. Kirjoita siihen tuotteen oma osoite.`,
  sv: `Nyckeln ${code(key)} i ${code(path)} har exempeladressen ${code(value)}, som inte leder någonstans. Skriv produktens egen adress där.`,
  en: `The key ${code(key)} of ${code(path)} holds the example address ${code(value)}, which leads nowhere. Write the product's own address there.`,
})

/** Lines of the keys at the top of the file, as written in it. */
const topKeys = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split('\n')
      .flatMap((line, index) => {
        const key = /^["']?([A-Za-z]\w{0,60})["']?\s{0,5}:/u.exec(line)?.[1]
        return key === undefined ? [] : [[key, index + 1] as const]
      })
      .reverse(),
  )

/** A key's own line, else its parent's, else that of the first key under the same parent, else the first line. */
function lineFor({ fields }: Publiccode, key: string, top: ReadonlyMap<string, number>): number {
  const own = fields.get(key)
  if (own) return own.line
  const parent = key.includes('.') ? key.slice(0, key.lastIndexOf('.') + 1) : null
  if (parent === null) return 1
  const line = top.get(parent.slice(0, -1))
  if (line !== undefined) return line
  for (const [path, field] of fields) if (path.startsWith(parent) || path === parent.slice(0, -1)) return field.line
  return 1
}

/** Values under a domain that is reserved for examples: the template's own. */
const examples = ({ path, fields }: Publiccode): readonly Problem[] =>
  [...fields]
    .filter(([, { value }]) => !/\s/u.test(value.trim()) && /[/@]/u.test(value) && isReserved(value))
    .map(([key, { value, line, column }]) => ({
      message: forExamples(path, key, value),
      location: { path, line, column },
      key,
    }))

async function withoutValue(
  inventory: Inventory,
  file: Publiccode,
  keys: readonly string[],
): Promise<readonly Problem[]> {
  const open = keys.filter((key) => !file.keys.has(key))
  if (open.length === 0) return []
  const content = await inventory.content(file.path)
  const top = topKeys(content?.kind === 'text' ? content.text : '')
  return open.map((key) => {
    const location: Location = { path: file.path, line: lineFor(file, key, top) }
    return { message: without(file.path, key, file.fields.has(key)), location, key }
  })
}

const notText: Text = {
  fi: 'Tiedosto publiccode.yml on liian suuri tai sitä ei voi lukea tekstinä.',
  sv: 'Filen publiccode.yml är för stor eller kan inte läsas som text.',
  en: 'The file publiccode.yml is too large or cannot be read as text.',
}

/** Can the file be parsed, does each of the keys hold something, and is no address a template's? */
export default {
  async judge({ inventory }, { keys = required }) {
    const file = await inventory.publiccode()
    if (!file) return inventory.of('publiccode').length > 0 ? { undetermined: notText } : nothingToRead(['publiccode'])
    if (file.problem) {
      const { message, ...location } = file.problem
      return { problems: [{ message, location, key: 'syntax', hides: true }] }
    }
    const problems = [...(await withoutValue(inventory, file, keys)), ...examples(file)]
    return problems.length > 0 ? { problems } : { passed: [{ path: file.path, line: 1 }] }
  },
} satisfies Check<Options>
