/** The text that a new file begins with: the template, or as much of it as an address holds. */
import type { Language, Text } from '../model.ts'
import type { NewFile, Report, Rule } from '../report.ts'
import { templateAddress, wordAddress } from '../templates/addresses.ts'
import type { Answers } from '../templates/answers.ts'
import { type StartingFile, startingFiles } from '../templates/files.ts'
import { filled } from '../templates/fill.ts'
import type { TemplateName } from '../templates/texts.ts'
import { encodedBytes } from './editor-address.ts'
import { beginning, type Layout } from './shortened-text.ts'

/** A document that can be begun. */
export type BegunKind = Exclude<
  StartingFile['kind'],
  'licence' | 'api-description' | 'funding' | 'workflow' | 'issue-form' | 'decisions'
>

/** What a text is made for. */
export interface StarterRequest {
  kind: BegunKind
  /** The rule that asks for the document; null: the settings file. */
  rule: Rule | null
  /** Bytes that the text may take in an address of the editor with a file of this path. */
  roomFor(path: string): number
}

/** A text to start from, and where the whole template is. */
export type Starter = Omit<NewFile, 'address'> & { text: string }

/** Names that stand safely in Markdown and YAML alike; others stay to be filled in. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N} .,&/’–-]{0,99}$/u
const mostOwners = 20

/** What the repository says of itself already. */
function answersOf({ product, artefacts, date }: Report, language: Language, repository: string): Answers {
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
    repository,
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

const templates: Readonly<Record<Exclude<BegunKind, 'governance'>, TemplateName>> = {
  settings: 'settings.yml',
  roadmap: 'roadmap.md',
  owners: 'codeowners.txt',
  readme: 'readme.md',
  contributing: 'contributing.md',
  'code-of-conduct': 'code-of-conduct.md',
  security: 'security.md',
  changelog: 'changelog.md',
  publiccode: 'publiccode.yml',
  support: 'support.md',
}

/** Can a document of this kind be begun? */
export const isBegun = (kind: unknown): kind is BegunKind =>
  kind === 'governance' || (typeof kind === 'string' && Object.hasOwn(templates, kind))

/** Of software that has interfaces too, the plan is that of software. */
function templateOf(kind: BegunKind, { product }: Report): TemplateName {
  if (kind !== 'governance') return templates[kind]
  return product.kind.includes('software') ? 'software-plan.md' : 'interface-plan.md'
}

const layoutOf = (template: TemplateName): Layout => (template.endsWith('.md') ? 'markdown' : 'yaml')

/**
 * Texts to start from in a language: the template, or a shorter text that says where the whole is. A user's own rule has its
 * own text first. `repository`: its web address. Null: there is no such template.
 */
export function startersIn(
  language: Language,
  report: Report,
  repository: string,
): (request: StarterRequest) => Starter | null {
  const answers = answersOf(report, language, repository)
  const files = startingFiles(answers)
  return ({ kind, rule, roomFor }) => {
    const file = files.find((one) => one.kind === kind)
    if (file === undefined) return null
    const template = templateOf(kind, report)
    const room = roomFor(file.path)
    const links = { template: templateAddress(template, language), word: wordAddress(template, language) }
    const layout = layoutOf(template)
    const starter = rule?.starter?.[language]
    const short = starter ? filled(`${starter.trimEnd()}\n`, language, answers, layout) : null
    const isOwn = short !== null && rule?.source && encodedBytes(short) <= room
    if (isOwn) return { path: file.path, text: short, shortened: false, ...links }
    const end = remark(longer(links.template)[language], template)
    return { path: file.path, ...fittingText({ whole: file.text, short, end, layout }, room), ...links }
  }
}
