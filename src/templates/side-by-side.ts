/** Documents in several languages: each beside the others, with links between them. */
import type { Language } from '../model.ts'

interface Page {
  path: string
  text: string
}

const invitations: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

/** `GOVERNANCE.sv.md`: the same document in another language than the main one. */
const variant = (path: string, language: Language): string => path.replace(/(\.\w+)$/u, `.${language}$1`)

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Under the title of a document, links to the other languages. */
function withLinks({ path, text }: Page, language: Language, languages: readonly Language[]): string {
  if (!path.endsWith('.md') || languages.length < 2) return text
  const name = nameOf(path)
  const links = languages.map((one) => {
    if (one === language) return `**${invitations[one]}**`
    return `[${invitations[one]}](${one === languages[0] ? name : variant(name, one)})`
  })
  return text.replace(/^# .+\n/u, (title) => `${title}\n${links.join(' · ')}\n`)
}

/** Links to documents that are translated lead to those of the same language. */
const sameLanguage = (text: string, language: Language, translated: readonly string[]): string =>
  text.replace(/\]\(((?:\.\.\/){0,5})([\w./-]{1,100}\.md)/gu, (whole, up: string, path: string) =>
    translated.includes(path) ? `](${up}${variant(path, language)}` : whole,
  )

/**
 * A page in one of the languages. `languages`: those of the page, the main one first, whose page keeps its name (none: the page
 * is not translated). `translated`: paths of all pages that are.
 */
export function beside(
  page: Page,
  language: Language,
  languages: readonly Language[],
  translated: readonly string[],
): Page {
  if (languages.length === 0 || language === languages[0])
    return { path: page.path, text: withLinks(page, language, languages) }
  const text = sameLanguage(page.text, language, translated)
  return { path: variant(page.path, language), text: withLinks({ ...page, text }, language, languages) }
}
