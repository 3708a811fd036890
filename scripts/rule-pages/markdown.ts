import { languageNames, languages } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'

/** A link between pages: `from` and `to` are paths from the top of the project. */
export function linkTo(from: string, to: string, text: string): string {
  const folder = from.split('/').slice(0, -1)
  const target = to.split('/')
  let same = 0
  while (same < folder.length && same < target.length - 1 && folder[same] === target[same]) same += 1
  const path = [...folder.slice(same).map(() => '..'), ...target.slice(same)].join('/')
  return `[${text}](${path})`
}

/** The page of a rule in a language, from the top of the project. */
export const pageOf = (id: string, language: Language): string => `docs/rules/${language}/${id}.md`

/** An index page in a language, from the top of the project: `README`, `by-level`. */
export const indexOf = (name: string, language: Language): string => `docs/rules/${language}/${name}.md`

/** The same page in the three languages, this one in bold. */
export const otherLanguages = (language: Language, page: (language: Language) => string): string =>
  languages
    .map((one) =>
      one === language ? `**${languageNames[one]}**` : linkTo(page(language), page(one), languageNames[one]),
    )
    .join(' · ')

/** Text in a cell of a table: on one line, without a bar that would end it. */
export const cell = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(/\|/gu, '\\|')

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** A paragraph of a rule file on one line. */
export const paragraph = (text: string): string => text.trim().replace(/\s+/gu, ' ')

/** Blocks one below the other, without those that are empty, and a line end. */
export const page = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** A heading with what stands under it; nothing when that is empty. */
export const section = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.some((block) => block !== '') ? [heading, ...blocks] : []
