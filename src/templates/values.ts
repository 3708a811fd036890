/** What was answered, as it may stand in a Markdown text, a YAML file or CODEOWNERS: answers are foreign text. */
import type { Product } from '../artefact.ts'
import { dateIn } from '../language.ts'
import type { Language } from '../model.ts'
import type { Answers } from './answers.ts'

export type Format = 'markdown' | 'yaml' | 'codeowners'

const longest = 200

/** On one line, without control characters and what turns the direction of writing. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)

const stages: Readonly<Record<Product['stage'], Readonly<Record<Language, string>>>> = {
  concept: { fi: 'suunnitteilla', sv: 'på planeringsstadiet', en: 'planned' },
  development: { fi: 'kehitteillä', sv: 'under utveckling', en: 'in development' },
  beta: { fi: 'koekäytössä', sv: 'i provbruk', en: 'in trial use' },
  stable: { fi: 'käytössä', sv: 'i bruk', en: 'in use' },
  obsolete: { fi: 'poistumassa käytöstä', sv: 'på väg ur bruk', en: 'being retired' },
}

const owner = /^@[A-Za-z0-9][\w-]{0,99}(?:\/[\w.-]{1,100})?$|^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}$/u
const web = /^https?:\/\/[^\s<>"'|()[\]{}\\^`]{1,300}$/u
/** Names of branches that stand in YAML and in text as they are. */
const branch = /^\w[\w./-]{0,100}$/u
const mail = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}$/u

/** `day`: an ISO date. One that is none stays as it is written. */
function dayIn(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(date.getTime()) ? dateIn(date, language) : day
}

const one = (value: string | null): readonly string[] => (value === null || plain(value) === '' ? [] : [plain(value)])

/** An answer of which a text can make nothing but harm is none. */
const fitting = (value: string | null, form: RegExp): readonly string[] => one(value).filter((text) => form.test(text))

/** What the answers say of a field, in the words of the format; empty: nobody said. */
export function valuesOf(field: string, answers: Answers, language: Language, format: Format): readonly string[] {
  switch (field) {
    case 'name':
      return one(answers.name)
    case 'owners':
      return answers.owners.flatMap(one)
    case 'repository':
      return fitting(answers.repository, web).map((address) => address.replace(/\/+$|\.git$/u, ''))
    case 'contact':
      return fitting(answers.contact, mail)
    case 'code-owner':
      return fitting(answers.codeOwner, owner)
    case 'branch':
      return fitting(answers.branch ?? null, branch)
    case 'licence':
      return one(answers.licence)
    case 'today':
      return one(format === 'markdown' ? dayIn(answers.today, language) : answers.today)
    case 'stage':
      return [format === 'markdown' ? stages[answers.stage][language] : answers.stage]
    case 'kind':
      return answers.kind
    case 'level':
      return [`${answers.level}`]
    case 'api-description':
      return (answers.apiDescriptions ?? ['api/']).flatMap(one).map((path) => `/${path.replace(/[\\ #]/gu, '\\$&')}`)
    case 'languages':
      return answers.languages
    default:
      return []
  }
}

/** Marks of Markdown and HTML in a text; an underscore or an address in the middle of a word is none. */
const markdown = (text: string): string =>
  web.test(text) || mail.test(text)
    ? text
    : text
        .replace(/[\\`*[\]<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^(?:[#+=-]|(\d{1,9})(?=[.)]))/u, (mark, digits?: string) =>
          digits === undefined ? `\\${mark}` : mark,
        )

/** A value as it stands in a text of the format; in YAML between double quotes. */
export const written = (text: string, format: Format): string =>
  format === 'markdown' ? markdown(text) : format === 'yaml' ? JSON.stringify(text).slice(1, -1) : text
