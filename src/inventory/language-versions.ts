/** Documents that stand in the repository in several languages, by a code of the language in their name or folder. */

/** Codes as they are met in names, by the language that they mean; countries stand for theirs. */
const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fi: 'fi fin suomi suomeksi finnish',
    sv: 'sv se swe svenska swedish',
    en: 'en eng english gb uk us',
    da: 'da dk dan',
    nb: 'nb no nn nor',
    nl: 'nl nld',
    de: 'de deu ger',
    fr: 'fr fra',
  }).flatMap(([language, codes]) => codes.split(' ').map((code) => [code, language] as const)),
)
const readable = /\.(?:md|markdown|rst|adoc|asciidoc|txt)$/iu
const codedName = /^(.+?)[._-]([a-z]{2,8})(?:[-_][a-z]{2})?\.[a-z]{2,8}$/iu
/** Folders of translations: what stands in them belongs to a document beside them. */
const translations = /^(?:l10n|i18n|locales?|translations?|lang|käännökset|kaannokset)$/iu

const languageOfCode = (code: string): string | null => languages.get(code.toLowerCase()) ?? null

/** A document of which there may be others in another language. `language` null: its name does not say. */
export interface LanguageVersion {
  path: string
  language: string | null
}

interface Named {
  base: string
  language: string | null
}

/** The format may differ: `README.rst` and `README.en.md`. */
function nameOf(file: string): Named {
  const [, stem = '', code = ''] = codedName.exec(file) ?? []
  const language = languageOfCode(code)
  return language === null ? { base: file.replace(readable, ''), language: null } : { base: stem, language }
}

/** The folder without the part that is a language, and that language; the innermost one counts. */
function folderOf(parts: readonly string[]): { folder: string; language: string | null } {
  const at = parts.findLastIndex((part) => languageOfCode(part) !== null && part.length <= 3)
  if (at < 0) return { folder: parts.join('/'), language: null }
  const language = languageOfCode(parts[at] as string)
  const before = parts.slice(0, at)
  const beside = translations.test(before.at(-1) ?? '')
  // `docs/fi/` and `docs/sv/` are compared with each other, `l10n/sv/` with what stands beside `l10n`.
  const rest = beside ? before.slice(0, -1) : [...before, '*']
  return { folder: [...rest, ...parts.slice(at + 1)].join('/'), language }
}

/** Documents that are the same but for their language: at least two in each group, no language twice. */
export function languageVersions(paths: readonly string[]): readonly (readonly LanguageVersion[])[] {
  const groups = new Map<string, LanguageVersion[]>()
  for (const path of paths) {
    if (!readable.test(path) || path.length > 300) continue
    const parts = path.split('/')
    const file = nameOf(parts.pop() as string)
    const { folder, language } = folderOf(parts)
    // `docs/sv/README.fi.md` says two things.
    if (file.language !== null && language !== null && file.language !== language) continue
    const key = `${folder}/${file.base}`.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), { path, language: file.language ?? language }])
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ language }) => language)).size === group.length,
  )
}
