import type { Inventory, Publiccode } from '../artefact.ts'
import type { Fault } from '../description.ts'
import { isReserved } from '../inventory/placeholders.ts'
import type { Text } from '../model.ts'
import { insteadOf, openKeys } from '../publiccode/keys.ts'
import { basicKeys } from '../publiccode/standard.ts'
import type { Check, Problem } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code } from './phrases.ts'
import { withEdits } from './yaml-edit.ts'

export interface Options {
  /** Keys, by dotted path, that must hold something. */
  keys?: readonly string[]
}

const without = (path: string, key: string, isThere: boolean): Text =>
  isThere
    ? {
        fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa, jota standardi edellyttää. Täydennä se.`,
        sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde, fast standarden förutsätter ett. Fyll i det.`,
        en: `The key ${code(key)} of ${code(path)} has no value, and the standard asks for one. Fill it in.`,
      }
    : {
        fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jota standardi edellyttää. Lisää se.`,
        sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden förutsätter. Lägg till den.`,
        en: `${code(path)} has no key ${code(key)}, which the standard asks for. Add it.`,
      }

const misspeltKey = (path: string, key: string, misspelt: string): Text => ({
  fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jota standardi edellyttää. Tarkoititko sitä avaimella ${code(misspelt)}?`,
  sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden förutsätter. Menade du den med ${code(misspelt)}?`,
  en: `${code(path)} has no key ${code(key)}, which the standard asks for. Did you mean it by ${code(misspelt)}?`,
})

const forExamples = (path: string, key: string, value: string): Text => ({
  fi: `Tiedoston ${code(path)} avaimen ${code(key)} arvo on esimerkkiosoite ${code(value)}, joka ei vie minnekään. Kirjoita tilalle tuotteen oma osoite.`,
  sv: `Värdet för nyckeln ${code(key)} i ${code(path)} är exempeladressen ${code(value)}, som inte leder någonstans. Skriv produktens egen adress i stället.`,
  en: `The key ${code(key)} of ${code(path)} holds the example address ${code(value)}, which leads nowhere. Write the product's own address instead.`,
})

/** Values under a domain that is reserved for examples: the template's own. */
const examples = ({ path, fields }: Publiccode): readonly Problem[] =>
  [...fields]
    .filter(([, { value }]) => !/\s/u.test(value.trim()) && /[/@]/u.test(value) && isReserved(value))
    .map(([key, { value, line, column }]) => ({
      message: forExamples(path, key, value),
      location: { path, line, column },
      key,
    }))

/** Keys without a value: at the key, at what was probably meant by it, or at the section that lacks it. */
const withoutValue = ({ path, data }: Publiccode, keys: readonly string[]): readonly Fault[] =>
  openKeys(data?.value, keys).map(({ label, steps, there, misspelt }) => {
    const place = data && steps.length > 0 ? data.place(steps, 'key') : { path, line: 1 }
    if (misspelt === null) return { message: without(path, label, there), location: place, key: label }
    const instead = insteadOf(misspelt, label.slice(label.lastIndexOf('.') + 1))
    return { message: misspeltKey(path, label, misspelt), location: place, key: label, instead }
  })

const otherEncoding: Text = {
  fi: 'Tiedoston publiccode.yml merkistö ei ole UTF-8, jota standardi edellyttää. Tallenna tiedosto UTF-8-muodossa.',
  sv: 'Teckenkodningen i publiccode.yml är inte UTF-8, som standarden förutsätter. Spara filen som UTF-8.',
  en: 'The file publiccode.yml is not encoded in UTF-8, which the standard asks for. Save it as UTF-8.',
}

async function encodingOf(inventory: Inventory, { path }: Publiccode): Promise<readonly Problem[]> {
  const content = await inventory.content(path)
  if (content?.kind !== 'text' || content.encoding === 'utf-8') return []
  return [{ message: otherEncoding, location: { path, line: 1 }, key: 'encoding' }]
}

const notText: Text = {
  fi: 'Tiedosto publiccode.yml on liian suuri tai sitä ei voi lukea tekstinä.',
  sv: 'Filen publiccode.yml är för stor eller kan inte läsas som text.',
  en: 'The file publiccode.yml is too large or cannot be read as text.',
}

/** Can the file be parsed, does each of the keys hold something, and is no address a template's? */
export default {
  async judge({ inventory }, { keys = basicKeys }) {
    const file = await inventory.publiccode()
    if (!file) return inventory.of('publiccode').length > 0 ? { undetermined: notText } : nothingToRead(['publiccode'])
    if (file.problem) {
      const { message, ...location } = file.problem
      return { problems: [{ message, location, key: 'syntax', hides: true }] }
    }
    const { faults } = await withEdits(inventory, file.path, { faults: withoutValue(file, keys) })
    const problems = [...(await encodingOf(inventory, file)), ...faults, ...examples(file)]
    return problems.length > 0 ? { problems } : { passed: [{ path: file.path, line: 1 }] }
  },
} satisfies Check<Options>
