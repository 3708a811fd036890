/** Links that begin a file, as Markdown. */
import type { Language } from '../model.ts'
import type { NewFile, ReporterOptions, Rule } from '../report.ts'
import { code, markdown } from './escape.ts'
import { asWord, create, onTheWeb, waiting, wholeTemplate } from './new-file-words.ts'

/** The link for a rule's document; null: there is none. */
export const newFileOf = (rule: Rule, language: Language, { newFiles }: ReporterOptions): NewFile | null =>
  newFiles?.documents.get(rule.id)?.[language] ?? null

/** The link alone. The addresses are percent-encoded where they are made. */
export const newFileLink = ({ path, address }: NewFile, language: Language): string =>
  `[${create(code(path))[language]}](${address})`

const templateLinks = ({ template, word }: NewFile, language: Language): string =>
  [
    ...(template === null ? [] : [`[${onTheWeb[language]}](${template})`]),
    ...(word === null ? [] : [`[${asWord[language]}](${word})`]),
  ].join(', ')

/** The link, and where the whole template is. */
export function newFileShort(file: NewFile, language: Language): string {
  const links = templateLinks(file, language)
  const more = links === '' ? '' : ` ${markdown(wholeTemplate(file)[language])} ${links}.`
  return `${newFileLink(file, language)}.${more}`
}

/** The same, and what the reader finds there. */
export function newFileLine(file: NewFile, language: Language): string {
  const links = templateLinks(file, language)
  const more = links === '' ? '' : ` ${markdown(wholeTemplate(file)[language])} ${links}.`
  return `${newFileLink(file, language)}. ${markdown(waiting(file)[language])}${more}`
}
