/** What has to be true of the repository for a rule of a user's to be asked. */
import type { Inventory } from '../artefact.ts'
import { pathsMatching } from '../checks/globs.ts'
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'
import type { Condition, Judgement } from '../report.ts'

const longest = 60
const code = (value: string): string => {
  const plain = value.replace(/\s+/gu, ' ').replaceAll('`', "'")
  return `\`${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}\``
}
const most = 5
const either = (words: readonly string[]): Text =>
  inAll((language) => listed(words.slice(0, most).map(code), language, 'or'))

/** No file of these names is there. */
const noFile = (globs: readonly string[]): Text => {
  const list = either(globs)
  return {
    fi: `Koskee koodivarastoja, joissa on tiedosto ${list.fi}${globs.length > most ? ' tms.' : ''}; tässä ei ole.`,
    sv: `Gäller kodförråd som har filen ${list.sv}${globs.length > most ? ' eller liknande' : ''}; här finns den inte.`,
    en: `Concerns repositories that have the file ${list.en}${globs.length > most ? ' or the like' : ''}; this one has not.`,
  }
}
const otherLicence = (licences: readonly string[], is: string): Text => {
  const list = either(licences)
  return {
    fi: `Koskee tuotteita, joiden lisenssi on ${list.fi}; tämän lisenssi on ${code(is)}.`,
    sv: `Gäller produkter vars licens är ${list.sv}; den här har licensen ${code(is)}.`,
    en: `Concerns products with the licence ${list.en}; this one has ${code(is)}.`,
  }
}
const unknownLicence = (licences: readonly string[]): Text => {
  const list = either(licences)
  return {
    fi: `Koskee tuotteita, joiden lisenssi on ${list.fi}; en tiedä, mikä tämän lisenssi on.`,
    sv: `Gäller produkter vars licens är ${list.sv}; jag vet inte vilken licens den här har.`,
    en: `Concerns products with the licence ${list.en}; I do not know the licence of this one.`,
  }
}

/** The licences that an SPDX expression names. */
const named = (expression: string): readonly string[] =>
  expression.split(/[\s()]+/u).filter((word) => word !== '' && !/^(?:AND|OR|WITH)$/iu.test(word))

/** Why a rule is not asked of this repository, or null when it is. */
export async function unmetHere(inventory: Inventory, { files, licences }: Condition): Promise<Judgement | null> {
  if (files && (await pathsMatching(inventory, files)).length === 0) return { notApplicable: noFile(files) }
  if (!licences) return null
  const { expression } = await inventory.licence()
  if (expression === null) return { notApplicable: unknownLicence(licences) }
  const here = new Set(named(expression).map((id) => id.toLowerCase()))
  return licences.some((id) => here.has(id.toLowerCase()))
    ? null
    : { notApplicable: otherLicence(licences, expression) }
}
