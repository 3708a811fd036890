import type { Language, Text } from '../../src/model.ts'
import { indexOf, linkTo, page } from './markdown.ts'
import { words } from './words.ts'

const moved: Text = {
  fi: 'Jokaisella säännöllä on nyt oma sivunsa.',
  sv: 'Varje regel har nu en egen sida.',
  en: 'Each rule now has a page of its own.',
}

/** The page where all rules of a language once stood together: it leads to the index, so that old links live on. */
export const movedPage = (language: Language): string =>
  page([
    `# ${words.rules[language]}`,
    `${moved[language]} ${linkTo(`docs/rules/${language}.md`, indexOf('README', language), words.allRules[language])}`,
  ])
