/** Which documents are not there and can be begun in GitHub's own editor, and with which text. */
import type { Language } from '../model.ts'
import type { NewFile, NewFiles, Report, Rule } from '../report.ts'
import { addressLimit, type EditorPlace, editorAt, newFileAddress } from './editor-address.ts'

/** Rules that did not find their document at all, each once. */
function missing(report: Report): readonly Rule[] {
  const found = new Map<string, Rule>()
  for (const outcome of report.outcomes) {
    const { rule } = outcome
    if (rule.check !== 'artefact-present' || outcome.status !== 'failed' || found.has(rule.id)) continue
    if (outcome.findings.some(({ location, waiver }) => location.missing && waiver === null)) found.set(rule.id, rule)
  }
  return [...found.values()]
}

type InLanguages = Readonly<Record<Language, NewFile>>

/** The three languages of something, or null where one of them is missing. */
function inLanguages(made: (language: Language) => NewFile | null): InLanguages | null {
  const [fi, sv, en] = [made('fi'), made('sv'), made('en')]
  return fi && sv && en ? { fi, sv, en } : null
}

/**
 * The links that a report can give. Null: nothing is missing, or the place is none of a GitHub repository. Templates are
 * loaded only when something is missing.
 */
export async function newFilesOf(report: Report, place: EditorPlace | null): Promise<NewFiles | null> {
  const editor = place && editorAt(place)
  const isUnset = report.settings === null && !report.afterMerge?.settings
  const rules = missing(report)
  if (!editor || (rules.length === 0 && !isUnset)) return null
  const { isBegun, startersIn } = await import('./starter-text.ts')
  // Owner and name come first, and either may be called `new`.
  const repository = editor.split('/').slice(0, 5).join('/')
  const starters = {
    fi: startersIn('fi', report, repository),
    sv: startersIn('sv', report, repository),
    en: startersIn('en', report, repository),
  }
  const roomFor = (path: string): number => addressLimit - newFileAddress(editor, path, '').length
  const linksOf = (kind: unknown, rule: Rule | null): InLanguages | null =>
    inLanguages((language) => {
      const starter = isBegun(kind) ? starters[language]({ kind, rule, roomFor }) : null
      if (starter === null) return null
      const { text, ...rest } = starter
      return { ...rest, address: newFileAddress(editor, starter.path, text) }
    })
  const documents = rules.flatMap((rule) => {
    const links = linksOf(rule.options.kind, rule)
    return links ? [[rule.id, links] as const] : []
  })
  const settings = isUnset ? linksOf('settings', null) : null
  return documents.length === 0 && settings === null ? null : { documents: new Map(documents), settings }
}
