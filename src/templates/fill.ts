import type { Language } from '../model.ts'
import type { Answers } from './answers.ts'
import { fieldWords } from './texts.ts'

/** The word before the colon in a place to fill in; what `content/no-placeholders` finds. */
export const gapWords: Readonly<Record<Language, string>> = { fi: 'täydennä', sv: 'fyll i', en: 'fill in' }

/** A place to fill in, as it stands in a document: `[fill in: name of the product]`. */
export const gap = (words: string, language: Language): string => `[${gapWords[language]}: ${words}]`

/** What the answers say of a field, as it stands in a text; null: nobody said. */
function value(field: string, answers: Answers): string | null {
  switch (field) {
    case 'name':
      return answers.name
    case 'owners':
      return answers.owners.length > 0 ? answers.owners.join(', ') : null
    case 'repository':
      return answers.repository
    case 'contact':
      return answers.contact
    case 'code-owner':
      return answers.codeOwner
    case 'licence':
      return answers.licence
    case 'today':
      return answers.today
    default:
      return null
  }
}

/** A template with the places filled that somebody has answered; the others stay as they are. */
export function filled(text: string, language: Language, answers: Answers): string {
  return Object.entries(fieldWords).reduce((result, [field, words]) => {
    const answer = value(field, answers)
    return answer === null ? result : result.replaceAll(gap(words[language], language), () => answer)
  }, text)
}
