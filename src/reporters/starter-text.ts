/** The text that a new file begins with: the template, or as much of it as an address holds. */
import type { Language, Text } from '../model.ts'
import type { NewFile, Report, Rule } from '../report.ts'
import { templateAddress, wordAddress } from '../templates/addresses.ts'
import type { Answers } from '../templates/answers.ts'
import { filled } from '../templates/fill.ts'
import { type TemplateName, templateText } from '../templates/texts.ts'
import { encodedBytes } from './editor-address.ts'
import { beginning, type Layout } from './shortened-text.ts'

export interface StarterRequest {
  template: TemplateName
  /** The rule that asks for the document; null: the settings file. */
  rule: Rule | null
  language: Language
  report: Report
  /** Bytes that the text may take in an address. */
  room: number
}

/** Names that stand safely in Markdown and YAML alike; others stay to be filled in. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N} .,&/’–-]{0,99}$/u
const mostOwners = 20

/** What the repository says of itself already. */
function answersOf({ product, artefacts, date }: Report, language: Language): Answers {
  const named = artefacts.find(({ kind }) => kind === 'publiccode')?.details.name
  const owners = product.owners ?? []
  const areNames = owners.length <= mostOwners && owners.every((owner) => plainName.test(owner))
  return {
    name: typeof named === 'string' && plainName.test(named) ? named : null,
    kind: product.kind,
    stage: product.stage,
    owners: areNames ? owners : [],
    level: product.level,
    languages: [language],
    repository: null,
    contact: null,
    codeOwner: null,
    licence: product.licence !== null && /^[\w.+() -]{1,200}$/u.test(product.licence) ? product.licence : null,
    today: date,
  }
}

const longer = (address: string): Text => ({
  fi: `Tämä on lyhyt alku. Koko malli: ${address}`,
  sv: `Det här är en kort början. Hela mallen: ${address}`,
  en: `This is a short beginning. The full template: ${address}`,
})

/** A remark that readers of the document do not see. */
const remark = (words: string, template: TemplateName): string =>
  template.endsWith('.md') ? `\n<!-- ${words} -->\n` : `\n# ${words}\n`

/** What a text may be made of. */
export interface Choices {
  whole: string
  /** The same in few words; null: nobody has written it. */
  short: string | null
  /** Says where the whole is. */
  end: string
  layout: Layout
}

/** The whole text where it takes at most `room` bytes in an address, else the short one, else the beginning of the whole. */
export function fittingText(
  { whole, short, end, layout }: Choices,
  room: number,
): { text: string; shortened: boolean } {
  if (encodedBytes(whole) <= room) return { text: whole, shortened: false }
  const less = room - encodedBytes(end)
  const fits = short !== null && encodedBytes(short) <= less
  return { text: `${fits ? short : beginning(whole, less, layout)}${end}`, shortened: true }
}

/** The template, or a shorter text that says where the whole is. A user's own rule has its own text first. */
export function starterOf(request: StarterRequest): Omit<NewFile, 'path' | 'address'> & { text: string } {
  const { template, rule, language, report, room } = request
  const answers = answersOf(report, language)
  const starter = rule?.starter?.[language]
  const short = starter ? filled(`${starter.trimEnd()}\n`, language, answers) : null
  const links = { template: templateAddress(template, language), word: wordAddress(template, language) }
  if (short !== null && rule?.source && encodedBytes(short) <= room) return { text: short, shortened: false, ...links }
  const whole = filled(templateText(template, language), language, answers)
  const end = remark(longer(links.template)[language], template)
  const layout: Layout = template.endsWith('.md') ? 'markdown' : 'yaml'
  return { ...fittingText({ whole, short, end, layout }, room), ...links }
}
