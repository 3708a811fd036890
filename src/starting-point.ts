/** What a repository already says, and which documents it already has: what `init` neither asks for nor writes again. */
import { type ArtefactKind, type ArtefactStatus, artefactKinds, type Inventory, type Product } from './artefact.ts'
import { takeInventory } from './inventory/inventory.ts'
import { languageOf } from './inventory/natural-language.ts'
import { countWords } from './inventory/sentences.ts'
import { languages } from './language.ts'
import type { Language, Level, Repository } from './model.ts'
import { type PolicyOptions, readOwnPolicy } from './policy.ts'
import { type Settings, settingsPlaces } from './settings.ts'
import { type Known, type KnownFacts, knownFacts } from './starting-facts.ts'

export type { Known } from './starting-facts.ts'

/** A document that is there already, under whatever name. */
export interface Present {
  kind: ArtefactKind | 'settings' | 'workflow' | 'issue-form' | 'decisions'
  status: ArtefactStatus
  /** Null: it is no file of this repository. */
  path: string | null
  /** From 1; null: the whole file. */
  line: number | null
  /** Where a link leads, or the repository that it is inherited from. */
  target: string | null
}

/** The README, as far as the badge asks for it. */
export interface PresentReadme {
  path: string
  text: string
  /** Line of the title, from 1; null: it has none near its beginning. */
  titleLine: number | null
}

/** What the repository says of each answer; null: nobody says. */
export interface KnownAnswers extends KnownFacts {
  kind: Known<Product['kind']> | null
  stage: Known<Product['stage']> | null
  level: Known<Level> | null
  /** Languages of the documents, the main one first. */
  languages: Known<readonly Language[]> | null
  /** Paths of the product's own API descriptions. */
  apiDescriptions: readonly string[]
}

/** Where an owner's team starts from. */
export interface StartingPoint {
  known: KnownAnswers
  present: readonly Present[]
  readme: PresentReadme | null
  /** Names of the components that the settings name. */
  components: readonly string[]
}

/** A title that comes later, or behind text, is that of a section. */
const lastTitleLine = 30
/** Of a link to the same page in another language. */
const mostWords = 8
const workflowLimit = 100_000
const mostWorkflows = 60

function presentKinds(inventory: Inventory): readonly Present[] {
  return artefactKinds.flatMap((kind) => {
    const [first] = inventory.of(kind).filter(({ status }) => status !== 'absent')
    if (!first) return []
    const { status, path, line } = first
    return [{ kind, status, path, line: status === 'present' ? null : line, target: first.target ?? first.from }]
  })
}

const ownFile = (kind: Present['kind'], path: string): Present => ({
  kind,
  status: 'present',
  path,
  line: null,
  target: null,
})

/** The workflow that runs kuntalint. */
async function presentWorkflow({ files, read }: Repository): Promise<readonly Present[]> {
  const paths = files.map(({ path }) => path).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/iu.test(path))
  const contents = await read(paths.slice(0, mostWorkflows).map((path) => ({ path, limit: workflowLimit })))
  const found = paths.find((path) => {
    const content = contents.get(path)
    return content?.kind === 'text' && /^[ \t-]*uses:[ \t]*["']?[\w.-]+\/kuntalint@/mu.test(content.text)
  })
  return found === undefined ? [] : [ownFile('workflow', found)]
}

/** A form for requests of change, by its name. */
const changeForm =
  /^\.github\/ISSUE_TEMPLATE\/[^/]*(?:change|feature|enhancement|request|idea|muuto|ehdotu|toive|kehity|andring|ändring|forslag|förslag|onskemal|önskemål)[^/]*\.(?:md|ya?ml)$/iu

const decisionFolder =
  /^(?:docs?\/)?(?:decisions|decision-records|adrs?|architecture\/decisions|paatokset|päätökset|beslut)\/[^/]+$/iu

function presentForms({ files }: Repository): readonly Present[] {
  const form = files.find(({ path }) => path.length < 300 && changeForm.test(path))
  return form ? [ownFile('issue-form', form.path)] : []
}

function presentSettings({ files }: Repository): readonly Present[] {
  const paths = new Set(files.map(({ path }) => path))
  const found = settingsPlaces.find((place) => paths.has(place))
  return found === undefined ? [] : [ownFile('settings', found)]
}

/** Where decisions are kept: as the settings say, or by the usual names. */
function presentDecisions({ files }: Repository, { decisions }: Settings): readonly Present[] {
  const within = decisions.folder === null ? null : `${decisions.folder.replace(/^\.?\/|\/$/gu, '')}/`
  const file = files.find(({ path }) => (within === null ? decisionFolder.test(path) : path.startsWith(within)))
  return file ? [ownFile('decisions', file.path.slice(0, file.path.lastIndexOf('/')))] : []
}

interface Read {
  readme: PresentReadme | null
  language: Known<readonly Language[]> | null
}

/** What the README is, and the language that it is written in. */
async function readReadme(inventory: Inventory): Promise<Read> {
  const [first] = inventory.of('readme')
  const path = first?.status === 'present' ? first.path : null
  const document = path === null ? null : await inventory.document(path)
  if (path === null || document === null || 'unread' in document) return { readme: null, language: null }
  const title = document.labels.find(({ kind, depth }) => kind === 'heading' && depth === 1)
  const isFirst =
    title && !document.passages.some(({ line, text }) => line < title.line && countWords(text) > mostWords)
  const titleLine = title && isFirst && title.line <= lastTitleLine ? title.line : null
  const code = languageOf(document.visible)
  const language = languages.find((one) => one === code) ?? null
  return {
    readme: document.format === 'markdown' ? { path, text: document.text, titleLine } : null,
    language: language && { value: [language], path },
  }
}

/** Reads where a repository stands, by its settings. Throws AuthorError for mistakes in them. */
export async function startingPoint(repository: Repository, options: PolicyOptions): Promise<StartingPoint> {
  const { settings } = await readOwnPolicy(repository, options)
  const inventory = await takeInventory(repository, settings)
  const [{ readme, language }, workflow, facts, apis] = await Promise.all([
    readReadme(inventory),
    presentWorkflow(repository),
    knownFacts(inventory, settings),
    inventory.apis(),
  ])
  const { path, product } = settings
  const described = inventory.of('api-description').find(({ status }) => status === 'present')
  const written = settings.language
  return {
    known: {
      ...facts,
      kind: product.kind ? { value: product.kind, path } : described ? kindOf(inventory, described.path) : null,
      level: path === null ? null : { value: product.level, path },
      languages: written && written.length > 0 ? { value: written, path } : language,
      apiDescriptions: apis.filter(({ doubt }) => doubt === null).map((one) => one.path),
    },
    present: [
      ...presentSettings(repository),
      ...presentKinds(inventory),
      ...workflow,
      ...presentForms(repository),
      ...presentDecisions(repository, settings),
    ],
    readme,
    components: settings.components.map(({ name }) => name),
  }
}

const kindOf = ({ product }: Inventory, path: string | null): Known<Product['kind']> => ({ value: product.kind, path })
