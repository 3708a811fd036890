import type { Publiccode } from '../artefact.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
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
        fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa. Standardi pyytää sen.`,
        sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde. Standarden ber om ett.`,
        en: `The key ${code(key)} of ${code(path)} has no value. The standard asks for one.`,
      }
    : {
        fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jonka standardi pyytää.`,
        sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden ber om.`,
        en: `${code(path)} has no key ${code(key)}, which the standard asks for.`,
      }

/** A key's own line, else that of the first key beside it under the same parent, else the first line. */
function lineFor({ fields }: Publiccode, key: string): number {
  const own = fields.get(key)
  if (own) return own.line
  const parent = key.includes('.') ? key.slice(0, key.lastIndexOf('.') + 1) : null
  if (parent === null) return 1
  for (const [path, { line }] of fields) if (path.startsWith(parent) || path === parent.slice(0, -1)) return line
  return 1
}

/** Can the file be parsed, and does each of the keys hold something? */
export default {
  async judge({ inventory }, { keys = required }) {
    const file = await inventory.publiccode()
    if (!file) return nothingToRead(['publiccode'])
    if (file.problem) {
      const { message, ...location } = file.problem
      return { problems: [{ message, location, key: 'syntax' }] }
    }
    const open = keys.filter((key) => !file.keys.has(key))
    if (open.length === 0) return { passed: [{ path: file.path, line: 1 }] }
    return {
      problems: open.map((key) => {
        const location: Location = { path: file.path, line: lineFor(file, key) }
        return { message: without(file.path, key, file.fields.has(key)), location, key }
      }),
    }
  },
} satisfies Check<Options>
