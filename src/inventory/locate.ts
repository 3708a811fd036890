import { type Artefact, type ArtefactKind, artefactKinds, type Document } from '../artefact.ts'
import type { File, Text } from '../model.ts'
import type { Settings } from '../settings.ts'
import { compileGlobs } from './globs.ts'
import { type Candidate, candidates } from './names.ts'
import { type Reader, unreadableFormat } from './reader.ts'
import { countWords } from './sentences.ts'
import { substanceOf } from './substance.ts'
import { topicsOf } from './topics.ts'
import type { View } from './views.ts'

/** Most files of one kind that are read: a repository with hundreds of changelogs has one product's. */
const most: Readonly<Record<ArtefactKind, number>> = {
  governance: 24,
  roadmap: 3,
  owners: 6,
  licence: 4,
  readme: 6,
  contributing: 3,
  'code-of-conduct': 3,
  security: 4,
  changelog: 2,
  publiccode: 2,
  'api-description': 0,
  funding: 3,
  support: 3,
}

export const absent = (kind: ArtefactKind): Artefact => ({
  kind,
  component: null,
  status: 'absent',
  path: null,
  line: null,
  endLine: null,
  substance: null,
  target: null,
  from: null,
  details: {},
  evidence: null,
})

const byName = (path: string): Text => ({
  fi: `Tiedoston nimi ja paikka: ${path}`,
  sv: `Filens namn och plats: ${path}`,
  en: `Name and place of the file: ${path}`,
})
const byContent = (path: string, topics: readonly string[]): Text => ({
  fi: `${path} kertoo hallinnasta: ${topics.join(', ')}`,
  sv: `${path} berättar om styrningen: ${topics.join(', ')}`,
  en: `${path} tells about governance: ${topics.join(', ')}`,
})
const bySettings = (settings: string): Text => ({
  fi: `Nimetty asetuksissa (${settings})`,
  sv: `Nämnd i inställningarna (${settings})`,
  en: `Named in the settings (${settings})`,
})

/** Topics at least one of which a document must state to be about governance at all. */
const core = ['decision-making', 'membership', 'owner-named', 'funding'] as const
/** So many topics a document in a folder for governance must state; one less when its own name suggests it. */
const leastTopics = 4

/** A name that suggests governance asks for fewer topics than a place, or a list of maintainers, does. */
const fewer = ({ rank, within }: Candidate): boolean =>
  (rank < 5000 || rank >= 5500) && !/maintainers?\b/iu.test(within)

/** Words that a security document must have when it lies among the documentation: it may be about log-in just as well. */
const reporting = /report|vulnerab|disclos|ilmoita|haavoittuv|rapporter|sårbar|kwetsbaar|schwachstelle/iu

async function judge(candidate: Candidate, reader: Reader): Promise<Artefact | null> {
  const { kind, path, within, certain } = candidate
  const present = { ...absent(kind), status: 'present' as const, path, line: 1, evidence: byName(path) }
  if (unreadableFormat.test(path) && !certain) return null
  if (
    unreadableFormat.test(path) ||
    kind === 'licence' ||
    kind === 'owners' ||
    kind === 'publiccode' ||
    /\.ya?ml$/iu.test(path)
  )
    return withContent(present, reader)
  const document = await reader.document(path)
  // A link that leads nowhere, or out of the repository, is no artefact.
  if ('unread' in document) return (await reader.content(path))?.kind === 'unreadable' ? null : present
  const substance = substanceOf(document)
  if (substance === 'empty' && document.words === 0 && !document.text.trim()) return null
  if (kind === 'security' && within.includes('docs/') && !reporting.test(document.visible)) return null
  if (!certain && kind === 'governance')
    return byTopics(present, document, substance, fewer(candidate) ? leastTopics - 1 : leastTopics)
  return pointerOr({ ...present, substance }, document)
}

function byTopics(
  present: Artefact,
  document: Document,
  substance: Artefact['substance'],
  least: number,
): Artefact | null {
  if (substance === 'stub' || substance === 'placeholder' || substance === 'empty') return null
  const found = [...topicsOf(document).keys()]
  const title = document.labels.find(({ kind }) => kind === 'heading')?.text ?? ''
  const about = found.length >= (aboutGovernance.test(title) ? 1 : least) && core.some((topic) => found.includes(topic))
  return about || (aboutGovernance.test(title) && found.length > 0)
    ? { ...present, substance, evidence: byContent(present.path ?? '', found) }
    : null
}

/** Titles of documents that say themselves what they are. */
const aboutGovernance =
  /\bgovernance(?:struktur|model|-| |$)|(?<!projektin)hallintamalli|styrmodell|styringsmodel|besturingsmodel/iu

/** A changelog with a heading for a version is one, however short: the links of its entries lead to decisions and issues. */
const hasVersion = ({ labels }: Document): boolean =>
  labels.some(({ kind, text }) => kind === 'heading' && /(?<![\d.])v?\d{1,4}\.\d{1,4}/iu.test(text.slice(0, 200)))

/** A file that holds nothing but a link is only a link. */
function pointerOr(artefact: Artefact, document: Document): Artefact {
  if (artefact.substance !== 'pointer' || artefact.kind === 'governance' || artefact.kind === 'readme') return artefact
  const link = document.links.find(({ kind }) => kind === 'link')
  const words = document.passages.reduce((sum, { text }) => sum + countWords(text), 0)
  if (artefact.kind === 'changelog' && hasVersion(document)) return { ...artefact, substance: 'stub' }
  if (!link || words > 25) return { ...artefact, substance: words > 12 ? 'full' : 'pointer' }
  return { ...artefact, status: 'linked', line: link.line, target: link.destination }
}

/** Comments of shell-like files and YAML, and blank lines. */
const onlyComments = /^\s*(?:#.*)?$/u

async function withContent(present: Artefact, reader: Reader): Promise<Artefact | null> {
  const content = await reader.content(present.path ?? '')
  if (!content) return null
  if (content.kind !== 'text') return content.kind === 'unreadable' ? null : present
  if (!content.text.trim()) return null
  const blank =
    content.text.length < 20_000 &&
    (present.kind === 'owners' || /\.ya?ml$/iu.test(present.path ?? '')) &&
    content.text.split('\n').every((line) => onlyComments.test(line))
  return blank ? null : { ...present, substance: 'full', target: content.target ?? null }
}

/** A glob of the settings may fit everything: so many files of one kind are read. */
const mostNamed = 60

/** The files that the settings name for a kind: paths or globs. */
async function named(kind: ArtefactKind, files: readonly File[], settings: Settings): Promise<readonly Candidate[]> {
  const patterns = settings.artefacts.get(kind) ?? []
  if (patterns.length === 0) return []
  const globs = await compileGlobs(patterns)
  return files
    .filter(({ path }) => patterns.includes(path) || globs.some((glob) => glob.match(path)))
    .slice(0, mostNamed)
    .map(({ path }) => ({ kind, path, within: path, rank: -1, certain: true }))
}

/** Files left out by the settings' `ignore`. */
export async function withoutIgnored(files: readonly File[], settings: Settings): Promise<readonly File[]> {
  if (settings.ignore.length === 0) return files
  const globs = await compileGlobs(settings.ignore)
  return files.filter(({ path }) => !globs.some((glob) => glob.match(path)))
}

/** The candidates of a view that are worth reading, by kind, most authoritative first. */
export async function choose(
  { files, base }: View,
  settings: Settings,
): Promise<ReadonlyMap<ArtefactKind, readonly Candidate[]>> {
  const all = candidates(files, base)
  const map = new Map<ArtefactKind, readonly Candidate[]>()
  for (const kind of artefactKinds) {
    const set = await named(kind, files, settings)
    map.set(kind, set.length > 0 ? set : all.filter((one) => one.kind === kind).slice(0, most[kind]))
  }
  return map
}

/** Further files of a kind that stand beside the first one: other languages, further plans, further owners' files. */
const several = new Set<ArtefactKind>(['governance', 'owners', 'licence', 'readme'])

/**
 * Which artefacts the chosen files are: those of the whole product, or, with `parts`, those that belong to parts of it.
 * Names that only tell outside the usual places count when nothing else was found.
 */
export async function locate(
  chosen: ReadonlyMap<ArtefactKind, readonly Candidate[]>,
  reader: Reader,
  settings: Settings,
  parts: boolean,
): Promise<readonly Artefact[]> {
  const located: Artefact[] = []
  for (const [kind, all] of chosen) {
    const list = all.filter(({ rank }) => rank >= partRank === parts)
    const found: { artefact: Artefact; rank: number }[] = []
    for (const candidate of list) {
      if (found.length > 0 && (candidate.rank >= 6000 || !keepsOn(kind, found, candidate))) continue
      const artefact = await judge(candidate, reader)
      if (artefact)
        found.push({
          artefact: candidate.rank < 0 ? { ...artefact, evidence: bySettings(settings.path ?? '') } : artefact,
          rank: candidate.rank,
        })
    }
    located.push(...found.map(({ artefact }) => artefact))
  }
  return located
}

/** From this rank on, a file belongs to a part of the product (one package of many). */
const partRank = 7000

function keepsOn(kind: ArtefactKind, found: readonly { rank: number }[], candidate: Candidate): boolean {
  if (candidate.rank < 0) return true
  const first = (found[0] as { rank: number }).rank
  if (kind === 'readme') return candidate.rank < 100 === first < 100
  if (several.has(kind)) return true
  return candidate.rank % 100 >= 50 && candidate.rank - first < 2000
}
