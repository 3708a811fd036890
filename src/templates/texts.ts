import data from '../generated/templates.json' with { type: 'json' }
import type { Language } from '../model.ts'

/** What is in `templates/<language>/`, by file name. */
export const templateNames = [
  'software-plan.md',
  'interface-plan.md',
  'roadmap.md',
  'contributing.md',
  'security.md',
  'changelog.md',
  'code-of-conduct.md',
  'decisions.md',
  'support.md',
  'readme.md',
  'codeowners.txt',
  'publiccode.yml',
  'change-request.yml',
  'settings.yml',
  'workflow.yml',
] as const
export type TemplateName = (typeof templateNames)[number]

interface Templates {
  /** Words of a place to fill in (`[fill in: name of the product]`) by the answer that fills it. */
  fields: Readonly<Record<string, Readonly<Record<Language, string>>>>
  texts: Readonly<Record<Language, Readonly<Record<string, string>>>>
}
const templates = data as Templates

/** The text of a template as it stands in `templates/<language>/`, with its places to fill in. */
export function templateText(name: TemplateName, language: Language): string {
  const text = templates.texts[language][name]
  if (text === undefined) throw new Error(`templates/${language}/${name} is not there`)
  return text
}

/** Words of the places to fill in, by the answer that fills them. */
export const fieldWords = templates.fields
