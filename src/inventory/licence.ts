/** The licence of a repository as a whole, from its texts and statements. */
import type { LicenceEvidence, LicenceFacts } from '../artefact.ts'
import type { Content, File, ReadRequest } from '../model.ts'
import { readmeChoices } from './licence-choice.ts'
import { type Decision, decide, inOrder, type LicenceFile, type Statements } from './licence-decision.ts'
import { familyOf, isOpen } from './licence-expression.ts'
import {
  isLicenceFile,
  isManifest,
  isNoticeBelow,
  isReuseText,
  licenceCandidates,
  licenceInName,
  sourceHeads,
} from './licence-files.ts'
import { type Identified, identifyText } from './licence-identify.ts'
import { namedLicences } from './licence-names.ts'
import { openVersion, unreadText } from './licence-reasons.ts'
import { manifestStatements, readmeStatements, reuseStatements, versionlessStatement } from './licence-statements.ts'
import { versionFrom, versionFromHeads } from './licence-version.ts'

export { licenceCandidates }

type Contents = ReadonlyMap<string, Content>
type Read = (requests: readonly ReadRequest[]) => Promise<Contents>
type Identify = (text: string) => Promise<Identified>

/** What the facts are made of. */
export interface LicenceInput {
  files: readonly File[]
  read: Read
  readme: { path: string; text: string } | null
  /** The folder that counts as the root, with a slash behind it; all files lie in it. */
  base?: string
  /** Files whose heads settle `-only` or `-or-later` as the last resort; default: `files`. */
  sources?: readonly File[]
  /** Identifies a text; given where texts that were seen before are remembered. */
  identify?: Identify
}

/** From here on paths are those below the root; `at` leads back to those of the repository. */
interface Rooted {
  files: readonly File[]
  contents: Contents
  at: (path: string) => string
  identify: Identify
}

/** What one text is: `expression` null when it is not certain; `added` are words that the licence has not. */
export async function identifyLicence(text: string): Promise<{
  expression: string | null
  family: string | null
  confidence: number
  added: readonly string[]
  several: readonly string[]
}> {
  const { expression, family, confidence, added, several } = await identifyText(text)
  return { expression, family, confidence, added, several }
}

const textOf = (contents: Contents, path: string): string | null => {
  const content = contents.get(path)
  return content?.kind === 'text' ? content.text : null
}

/** A file whose whole content is the path of another one, as git gives symbolic links. */
function pointsTo(text: string, files: readonly File[]): string | null {
  const path = text.trim().replace(/^(?:\.\/){1,3}/, '')
  if (path.length > 200 || path.includes('\n')) return null
  return files.some((file) => file.path === path) ? path : null
}

async function licenceFile(path: string, { contents, files, at, identify }: Rooted): Promise<LicenceFile> {
  const own = textOf(contents, path)
  const target = own === null ? null : pointsTo(own, files)
  const text = (target === null ? null : textOf(contents, target)) ?? own
  const identified = await identify(text ?? '')
  return { path: at(path), identified: text === null ? { ...identified, reason: unreadText(at(path)) } : identified }
}

function evidenceOf({ path, identified }: LicenceFile): readonly LicenceEvidence[] {
  const { line, source, confidence, added } = identified
  const expression = identified.expression ?? identified.family ?? identified.nearest
  return expression === null ? [] : [{ path, line, source, expression, confidence, added }]
}

function nameEvidence(name: string, path: string): readonly LicenceEvidence[] {
  const expression = licenceInName(name)
  return expression === null ? [] : [{ path, line: 1, source: 'file-name', expression, confidence: 0.6, added: [] }]
}

/** Licences that a preamble or a COPYRIGHT file names. */
function noticesIn(path: string, text: string): readonly LicenceEvidence[] {
  const lines = text.split('\n')
  const lineOf = (id: string) =>
    lines.findIndex((_, n) =>
      namedLicences(
        lines
          .slice(n, n + 4)
          .join(' ')
          .slice(0, 2000),
      ).includes(id),
    ) + 1
  return namedLicences(text.slice(0, 20_000)).map((expression) => ({
    path,
    line: Math.max(1, lineOf(expression)),
    source: 'notice',
    expression,
    confidence: 0.8,
    added: [],
  }))
}

const weight = (evidence: LicenceEvidence) => ['publiccode', 'readme', 'manifest'].indexOf(evidence.source)

function statementsIn({ contents, at }: Rooted, readme: LicenceInput['readme']): Statements {
  const root: LicenceEvidence[] = readme === null ? [] : [...readmeStatements(readme.path, readme.text)]
  const reuse: LicenceEvidence[] = []
  const below: LicenceEvidence[] = []
  for (const [path, content] of contents) {
    if (content.kind !== 'text') continue
    if (path === 'REUSE.toml' || path === '.reuse/dep5') reuse.push(...reuseStatements(at(path), content.text))
    else if (isManifest(path)) (path.includes('/') ? below : root).push(...manifestStatements(at(path), content.text))
    else if (isNoticeBelow(path)) below.push(...noticesIn(at(path), content.text))
  }
  const choices = readme === null ? [] : readmeChoices(readme.path, readme.text)
  const versionless = readme === null ? null : versionlessStatement(readme.path, readme.text)
  return { root: root.sort((a, b) => weight(a) - weight(b)), reuse, below, choices, versionless }
}

/** Settles `-only` or `-or-later` where the text leaves it open; heads of source files are the last resort. */
async function settle(
  decision: Decision,
  tiers: readonly (readonly LicenceEvidence[])[],
  input: LicenceInput,
): Promise<Decision> {
  const { family } = decision
  if (family === null || !isOpen(family)) return decision
  const open: Decision = { ...decision, expression: null, family, reason: openVersion(family) }
  const stated = versionFrom(family, tiers)
  if (stated !== null) return { ...open, ...stated, evidence: [...decision.evidence, ...stated.evidence] }
  const requests = sourceHeads(input.sources ?? input.files)
  const heads = new Map<string, string>()
  for (const [path, content] of requests.length === 0 ? [] : await input.read(requests)) {
    if (content.kind === 'text') heads.set(path, content.text.slice(0, 4096))
  }
  const choice = versionFromHeads(family, heads)
  return { ...open, ...choice, evidence: [...decision.evidence, ...choice.evidence] }
}

/** The text of the licence under LICENSES/, when the root only points there. */
async function reuseText(decision: Decision, { contents, at, identify }: Rooted): Promise<readonly LicenceEvidence[]> {
  const wanted = decision.expression
  if (wanted === null) return []
  for (const [path, content] of contents) {
    if (!isReuseText(path) || content.kind !== 'text' || licenceInName(path) !== wanted) continue
    const found = evidenceOf({ path: at(path), identified: await identify(content.text) })
    // The text itself is open; its file name is not.
    return found.map((each) => (each.expression === familyOf(wanted) ? { ...each, expression: wanted } : each))
  }
  return []
}

function distinct(evidence: readonly LicenceEvidence[]): readonly LicenceEvidence[] {
  const seen = new Map<string, LicenceEvidence>()
  for (const each of evidence) {
    const key = `${each.path}\n${each.expression}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

async function rootedIn({ files, read, base = '', identify = identifyText }: LicenceInput): Promise<Rooted> {
  const contents = await read(licenceCandidates(files, base))
  const at = (path: string) => base + path
  if (base === '') return { files, contents, at, identify }
  const below = (path: string) => path.slice(base.length)
  return {
    files: files.map((file) => ({ ...file, path: below(file.path) })),
    contents: new Map([...contents].map(([path, content]) => [below(path), content])),
    at,
    identify,
  }
}

/**
 * What the repository says about its licence. Reads the candidates in one batch and, only where a GNU licence stays
 * open, the heads of up to 400 source files in another. The text in the root decides; contradictions stay in the evidence.
 */
export async function licenceFacts(input: LicenceInput): Promise<LicenceFacts> {
  const rooted = await rootedIn(input)
  const { files, contents, at } = rooted
  const paths = inOrder(files.map(({ path }) => path).filter(isLicenceFile))
  const read = paths.filter((path) => contents.has(path))
  const found = await Promise.all(read.map((path) => licenceFile(path, rooted)))
  const statements = statementsIn(rooted, input.readme)
  const own = found.flatMap(({ path, identified }) => noticesIn(path, identified.around))
  const names = files
    .filter(({ path }) => isReuseText(path) || isLicenceFile(path))
    .flatMap(({ path }) => nameEvidence(path, at(path)))
  const tiers = [own, statements.root, statements.reuse, names, statements.below]
  const decision = await settle(decide(found, files, statements), tiers, input)
  const texts = found.flatMap(evidenceOf)
  const text = texts.some(({ source }) => source === 'text') ? [] : await reuseText(decision, rooted)
  const all = [...texts, ...text, ...decision.evidence, ...statements.root, ...statements.reuse, ...names]
  const { expression, family, reason } = decision
  return {
    expression,
    family: family === null ? expression : familyFor(expression, family),
    reason,
    evidence: distinct(all),
  }
}

/** Model: the family differs from the expression only where the version is open. */
const familyFor = (expression: string | null, family: string) => (expression === null ? family : expression)
