/** Which documents are not there and can be begun in GitHub's own editor, and with which text. */
import type { ArtefactKind } from '../artefact.ts'
import type { Language } from '../model.ts'
import type { NewFile, NewFiles, Outcome, Report } from '../report.ts'
import type { TemplateName } from '../templates/texts.ts'
import { addressLimit, type EditorPlace, editorAt, newFileAddress } from './editor-address.ts'

/** Where a document usually stands, and what it begins with. */
interface Beginning {
  path: string
  template: TemplateName
}

type Begun = Exclude<ArtefactKind, 'governance' | 'licence' | 'api-description' | 'funding'>

const beginnings: Readonly<Record<Begun, Beginning>> = {
  roadmap: { path: 'ROADMAP.md', template: 'roadmap.md' },
  owners: { path: '.github/CODEOWNERS', template: 'codeowners.txt' },
  readme: { path: 'README.md', template: 'readme.md' },
  contributing: { path: 'CONTRIBUTING.md', template: 'contributing.md' },
  'code-of-conduct': { path: 'CODE_OF_CONDUCT.md', template: 'code-of-conduct.md' },
  security: { path: 'SECURITY.md', template: 'security.md' },
  changelog: { path: 'CHANGELOG.md', template: 'changelog.md' },
  publiccode: { path: 'publiccode.yml', template: 'publiccode.yml' },
  support: { path: 'SUPPORT.md', template: 'support.md' },
}
const settings: Beginning = { path: '.github/kuntalint.yml', template: 'settings.yml' }

const isBegun = (kind: unknown): kind is Begun => typeof kind === 'string' && Object.hasOwn(beginnings, kind)

/** Of software that has interfaces too, the plan is that of software. */
function beginningOf({ options }: Outcome['rule'], { product }: Report): Beginning | null {
  const { kind } = options
  if (kind === 'governance')
    return {
      path: 'GOVERNANCE.md',
      template: product.kind.includes('software') ? 'software-plan.md' : 'interface-plan.md',
    }
  return isBegun(kind) ? beginnings[kind] : null
}

/** Rules that did not find their document at all, each once. */
function missing(report: Report): ReadonlyMap<string, { rule: Outcome['rule']; beginning: Beginning }> {
  const found = new Map<string, { rule: Outcome['rule']; beginning: Beginning }>()
  for (const outcome of report.outcomes) {
    const { rule } = outcome
    if (rule.check !== 'artefact-present' || outcome.status !== 'failed' || found.has(rule.id)) continue
    const isAbsent = outcome.findings.some(({ location, waiver }) => location.missing && waiver === null)
    const beginning = isAbsent ? beginningOf(rule, report) : null
    if (beginning) found.set(rule.id, { rule, beginning })
  }
  return found
}

/**
 * The links that a report can give. Null: nothing is missing, or the place is none of a GitHub repository. Templates are
 * loaded only when something is missing.
 */
export async function newFilesOf(report: Report, place: EditorPlace | null): Promise<NewFiles | null> {
  const editor = place && editorAt(place)
  const isUnset = report.settings === null && !report.afterMerge?.settings
  const documents = missing(report)
  if (!editor || (documents.size === 0 && !isUnset)) return null
  const { starterOf } = await import('./starter-text.ts')
  const linkOf = ({ path, template }: Beginning, rule: Outcome['rule'] | null, language: Language): NewFile => {
    const room = addressLimit - newFileAddress(editor, path, '').length
    const { text, ...rest } = starterOf({ template, rule, language, report, room })
    return { path, address: newFileAddress(editor, path, text), ...rest }
  }
  const inLanguages = (beginning: Beginning, rule: Outcome['rule'] | null): Readonly<Record<Language, NewFile>> => ({
    fi: linkOf(beginning, rule, 'fi'),
    sv: linkOf(beginning, rule, 'sv'),
    en: linkOf(beginning, rule, 'en'),
  })
  return {
    documents: new Map([...documents].map(([id, { rule, beginning }]) => [id, inLanguages(beginning, rule)])),
    settings: isUnset ? inLanguages(settings, null) : null,
  }
}
