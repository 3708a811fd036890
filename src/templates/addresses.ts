import data from '../generated/version.json' with { type: 'json' }
import type { Language } from '../model.ts'
import type { TemplateName } from './texts.ts'

/** Web address of the whole template, as a page. */
export const templateAddress = (name: TemplateName, language: Language): string =>
  `${data.home}/blob/main/templates/${language}/${name}`

/** Web address of a template as a Word file, which is made of those in Markdown; null: there is none. */
export const wordAddress = (name: TemplateName, language: Language): string | null =>
  name.endsWith('.md') ? `${data.home}/raw/main/templates/${language}/${name.replace(/\.md$/u, '.docx')}` : null
