import type { ArtefactKind } from '../artefact.ts'
import type { Language } from '../model.ts'
import type { Answers } from './answers.ts'
import { filled } from './fill.ts'
import { type TemplateName, templateText } from './texts.ts'

/** A file that owners start from. */
export interface StartingFile {
  /** POSIX, from the top of the repository. */
  path: string
  text: string
  /** What it is: a document that is there already under another name makes it unnecessary. */
  kind: ArtefactKind | 'settings' | 'workflow' | 'issue-form'
  language: Language
}

const places: readonly { kind: StartingFile['kind']; path: string; template: TemplateName; translated: boolean }[] = [
  { kind: 'settings', path: '.github/kuntalint.yml', template: 'settings.yml', translated: false },
  { kind: 'readme', path: 'README.md', template: 'readme.md', translated: true },
  { kind: 'roadmap', path: 'ROADMAP.md', template: 'roadmap.md', translated: true },
  { kind: 'owners', path: '.github/CODEOWNERS', template: 'codeowners.txt', translated: false },
  { kind: 'contributing', path: 'CONTRIBUTING.md', template: 'contributing.md', translated: true },
  { kind: 'security', path: 'SECURITY.md', template: 'security.md', translated: true },
  { kind: 'changelog', path: 'CHANGELOG.md', template: 'changelog.md', translated: false },
  { kind: 'publiccode', path: 'publiccode.yml', template: 'publiccode.yml', translated: false },
  {
    kind: 'issue-form',
    path: '.github/ISSUE_TEMPLATE/change-request.yml',
    template: 'change-request.yml',
    translated: true,
  },
  { kind: 'workflow', path: '.github/workflows/kuntalint.yml', template: 'workflow.yml', translated: false },
]

/** `GOVERNANCE.sv.md`: the same document in another language than the main one. */
const variant = (path: string, language: Language): string => path.replace(/(\.\w+)$/u, `.${language}$1`)

/** Everything that the answers ask for, in the order in which it is shown. */
export function startingFiles(answers: Answers): readonly StartingFile[] {
  const plan: TemplateName = answers.kind.includes('software') ? 'software-plan.md' : 'interface-plan.md'
  const all = [{ kind: 'governance', path: 'GOVERNANCE.md', template: plan, translated: true } as const, ...places]
  return all.flatMap(({ kind, path, template, translated }) =>
    answers.languages.slice(0, translated ? undefined : 1).map((language, index) => ({
      kind,
      path: index === 0 ? path : variant(path, language),
      text: filled(templateText(template, language), language, answers),
      language,
    })),
  )
}
