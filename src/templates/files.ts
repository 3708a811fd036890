import type { ArtefactKind } from '../artefact.ts'
import { isDeprecatedId, isSpdxId } from '../inventory/spdx-list.ts'
import type { Language } from '../model.ts'
import type { Answers } from './answers.ts'
import { filled } from './fill.ts'
import { composed } from './marks.ts'
import { beside } from './side-by-side.ts'
import { type TemplateName, templateText } from './texts.ts'
import { type Format, valuesOf } from './values.ts'

/** A file that owners start from. */
export interface StartingFile {
  /** POSIX, from the top of the repository. */
  path: string
  text: string
  /** What it is: a document that is there already under another name makes it unnecessary. */
  kind: ArtefactKind | 'settings' | 'workflow' | 'issue-form' | 'decisions'
  language: Language
}

interface Place {
  kind: StartingFile['kind']
  path: string
  template: TemplateName
  /** Is it written in every language? */
  translated: boolean
}

const places: readonly Place[] = [
  { kind: 'settings', path: '.github/kuntalint.yml', template: 'settings.yml', translated: false },
  { kind: 'readme', path: 'README.md', template: 'readme.md', translated: true },
  { kind: 'roadmap', path: 'ROADMAP.md', template: 'roadmap.md', translated: true },
  { kind: 'owners', path: '.github/CODEOWNERS', template: 'codeowners.txt', translated: false },
  { kind: 'contributing', path: 'CONTRIBUTING.md', template: 'contributing.md', translated: true },
  { kind: 'security', path: 'SECURITY.md', template: 'security.md', translated: true },
  { kind: 'support', path: 'SUPPORT.md', template: 'support.md', translated: true },
  { kind: 'code-of-conduct', path: 'CODE_OF_CONDUCT.md', template: 'code-of-conduct.md', translated: true },
  { kind: 'changelog', path: 'CHANGELOG.md', template: 'changelog.md', translated: false },
  { kind: 'decisions', path: 'docs/decisions/README.md', template: 'decisions.md', translated: true },
  { kind: 'publiccode', path: 'publiccode.yml', template: 'publiccode.yml', translated: false },
  {
    kind: 'issue-form',
    path: '.github/ISSUE_TEMPLATE/change-request.yml',
    template: 'change-request.yml',
    translated: true,
  },
  { kind: 'workflow', path: '.github/workflows/kuntalint.yml', template: 'workflow.yml', translated: false },
]

const planOf = ({ kind }: Answers): TemplateName =>
  kind.includes('software') || kind.length === 0 ? 'software-plan.md' : 'interface-plan.md'

const formatOf = (template: TemplateName): Format =>
  template.endsWith('.md') ? 'markdown' : template.endsWith('.yml') ? 'yaml' : 'codeowners'

/** Settings hold nothing that is not known: such a line becomes a comment. */
const withoutGaps = (text: string): string =>
  text.replace(/^( *)(\S[^#\n]*)"\[(?:täydennä|fyll i|fill in): [^\]\n]*\]"(.*)$/gmu, '$1# $2"…"$3')

/** The workflow runs on `main`, unless the default branch has another name. */
const onBranch = (text: string, answers: Answers): string => {
  const [name] = valuesOf('branch', answers, 'en', 'yaml')
  return name === undefined ? text : text.replace('branches: [main]', () => `branches: ["${name}"]`)
}

/** Settings name one licence by its identifier; what an expression says of several stays in the other documents. */
const namingOneLicence = (answers: Answers): Answers => {
  const { licence } = answers
  return { ...answers, licence: licence !== null && isSpdxId(licence) && !isDeprecatedId(licence) ? licence : null }
}

/** A template put together for the owners, with what they answered. */
function made(template: TemplateName, language: Language, answers: Answers): string {
  const isInterface = answers.kind.includes('interface')
  const text = composed(templateText(template, language), {
    several: answers.owners.length !== 1,
    interfacePlan: isInterface ? templateText('interface-plan.md', language) : null,
  })
  const said = template === 'settings.yml' ? namingOneLicence(answers) : answers
  const whole = filled(text, language, said, formatOf(template))
  if (template === 'settings.yml') return withoutGaps(whole)
  return template === 'workflow.yml' ? onBranch(whole, answers) : whole
}

/**
 * Everything that the answers ask for, in the order in which it is shown. With one owner, what concerns several is left out;
 * nobody named counts as several. Documents of several languages stand side by side and lead to each other.
 */
export function startingFiles(answers: Answers): readonly StartingFile[] {
  const plan: Place = { kind: 'governance', path: 'GOVERNANCE.md', template: planOf(answers), translated: true }
  const all = [plan, ...places]
  const translated = all.filter((place) => place.translated).map(({ path }) => path)
  return all.flatMap(({ kind, path, template, translated: isTranslated }) =>
    answers.languages.slice(0, isTranslated ? undefined : 1).map((language) => {
      const text = made(template, language, answers)
      return { kind, language, ...beside({ path, text }, language, isTranslated ? answers.languages : [], translated) }
    }),
  )
}
