import type { Artefact, ArtefactKind, Document, Inventory, Link } from '../artefact.ts'
import { resolveLink, type Target } from '../inventory/links.ts'
import { type NearestPaths, nearestPaths } from '../inventory/links-nearest.ts'
import { findSites, type Site, siteOf } from '../inventory/links-site.ts'
import type { File, Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { linkEdit } from './link-edit.ts'

/** `anchors`: judge the places within documents that links name, instead of the files. */
export interface Options {
  artefacts: ArtefactKind[]
  anchors: boolean
}

/** Lines of a document that belong to the artefacts asked for. */
interface Part {
  path: string
  from: number
  to: number
}

export default {
  async judge({ inventory }, { artefacts, anchors }): Promise<Judgement> {
    if (!inventory.repository.complete) return { undetermined: filesUnknown }
    const parts = await partsOf(inventory, artefacts)
    if (parts.length === 0) return { notApplicable: noDocument }
    const judged = new Judged(inventory, await submodulesOf(inventory))
    const unread: Text[] = []
    const passed: Location[] = []
    const problems: Problem[] = []
    for (const part of parts) {
      const document = await inventory.document(part.path)
      if ('unread' in document) unread.push(document.unread)
      else {
        passed.push({ path: part.path })
        problems.push(...(await (anchors ? judged.anchors(document, part) : judged.files(document, part))))
      }
    }
    if (problems.length > 0) return { problems }
    return passed.length > 0 ? { passed } : { undetermined: unread[0]! }
  },
} satisfies Check<Options>

/** Every document once, whether it is several artefacts or the target of a symbolic link; a whole file swallows its sections. */
async function partsOf(inventory: Inventory, kinds: readonly ArtefactKind[]): Promise<Part[]> {
  const links = new Set(inventory.repository.files.filter((file) => file.mode === '120000').map((file) => file.path))
  const parts: Part[] = []
  for (const artefact of kinds.flatMap((kind) => inventory.of(kind))) {
    if (artefact.path === null || (artefact.status !== 'present' && artefact.status !== 'section')) continue
    const path = links.has(artefact.path) ? await linkTarget(inventory, artefact.path) : artefact.path
    if (path !== null) parts.push({ path, ...linesOf(artefact) })
  }
  const kept: Part[] = []
  for (const part of parts.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.path === part.path && other.from <= part.from && other.to >= part.to))
      kept.push(part)
  }
  return kept
}

function linesOf(artefact: Artefact): { from: number; to: number } {
  if (artefact.status !== 'section' || artefact.line === null) return { from: 1, to: Number.MAX_SAFE_INTEGER }
  return { from: artefact.line, to: artefact.endLine ?? artefact.line }
}

async function linkTarget(inventory: Inventory, path: string): Promise<string | null> {
  const content = await inventory.content(path)
  return content?.kind === 'text' ? (content.target ?? null) : null
}

/** Folders that `.gitmodules` names: a list of files without submodules does not show them. */
async function submodulesOf(inventory: Inventory): Promise<string[]> {
  if (!inventory.exists('.gitmodules')) return []
  const content = await inventory.content('.gitmodules')
  if (content?.kind !== 'text') return []
  return [...content.text.matchAll(/^[ \t]{0,20}path[ \t]{0,20}=[ \t]{0,20}(\S[^\n]{0,500})$/gm)].map((match) =>
    match[1]!.trim(),
  )
}

/** Files that are no work of hands: built, or written by each developer for themself; they are rightly not in the repository. */
const made =
  /(?:^|\/)(?:node_modules|dist|build|_build|out|target|coverage|htmlcov|\.next|\.venv|venv|site-packages|__pycache__|tmp)\/|(?:^|\/)\.env(?:\.[\w.-]+)?$/

/** Documents and pictures: on a page of a site generator only a link to one of these surely means a file. */
const writtenFile = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|pdf|docx?|odt|png|jpe?g|gif|svg|webp)$/i

/** Words of templates that stand where a link should be: another rule tells about them. */
const gap = /[[\]]|insert[_ -]|\btodo\b|placeholder|^(?:url|link|xxx)$/i

/** A place in a larger document may be in the part that was not read. */
const wholeDocument = 50_000

class Judged {
  readonly #inventory: Inventory
  readonly #sites: readonly Site[]
  readonly #nearest: NearestPaths
  /** Symbolic links and submodules: what is below them is not in the list of files. */
  readonly #doors: readonly string[]

  constructor(inventory: Inventory, submodules: readonly string[]) {
    const { files } = inventory.repository
    this.#inventory = inventory
    this.#sites = findSites(files)
    this.#nearest = nearestPaths(files.map((file) => file.path))
    const doors = files.filter((file) => file.mode === '120000' || file.mode === '160000').map((file) => file.path)
    this.#doors = [...doors, ...submodules].map((path) => `${path}/`)
  }

  files(document: Document, part: Part): Problem[] {
    if (document.path.toLowerCase().endsWith('.mdx')) return []
    const site = siteOf(document.path, this.#sites)
    return linksIn(document, part).flatMap((link) => {
      const target = this.#resolve(document, link, site)
      if (target.kind !== 'file' || target.found || this.#mayBeThere(document, link, target.path, site)) return []
      const near = this.#nearest.of(target.path)
      const found = problem(document, link, link.destination, deadLink(link, target.path, near))
      const edit = near === null || site ? null : linkEdit(document, this.#fileOf(document.path), link, near)
      return [edit ? { ...found, edit } : found]
    })
  }

  #fileOf(path: string): File | undefined {
    return this.#inventory.repository.files.find((file) => file.path === path)
  }

  #resolve(document: Document, link: Link, site: Site | null): Target {
    const exists = (path: string): boolean => this.#inventory.exists(path)
    const context = { repository: this.#inventory.repository.name }
    return resolveLink(document.path, link.destination, exists, site ? { ...context, roots: site.roots } : context)
  }

  #mayBeThere(document: Document, link: Link, path: string, site: Site | null): boolean {
    if (made.test(`${path}${link.destination.endsWith('/') ? '/' : ''}`) || gap.test(link.destination)) return true
    if (this.#doors.some((door) => path.startsWith(door))) return true
    // `/about` is a page of some web site as often as a file at the top; so is `/images/map.png` in a deeper folder.
    const fromTop = link.destination.startsWith('/')
    const isDeep = !/^(?:\.github\/)?[^/]+$/.test(document.path)
    if (isDeep && (fromTop || this.#inventory.exists(`${path}.md`))) return true
    return (fromTop || site !== null) && !writtenFile.test(path)
  }

  async anchors(document: Document, part: Part): Promise<Problem[]> {
    if (siteOf(document.path, this.#sites)) return []
    const problems: Problem[] = []
    for (const link of linksIn(document, part)) {
      const target = this.#resolve(document, link, null)
      const anchor = target.kind === 'anchor' || (target.kind === 'file' && target.found) ? target.anchor : null
      if (!anchor || target.kind === 'external' || target.kind === 'outside' || target.kind === 'ignored') continue
      const other = target.path === document.path ? document : await this.#target(target.path)
      if (!other || hasAnchor(other, anchor)) continue
      problems.push(problem(document, link, link.destination, deadAnchor(link, anchor, other.path)))
    }
    return problems
  }

  /** The Markdown document that a link leads into; null when its places cannot be known. */
  async #target(path: string): Promise<Document | null> {
    if (!/\.(?:md|markdown)$/i.test(path) || siteOf(path, this.#sites)) return null
    const document = await this.#inventory.document(path)
    return 'unread' in document ? null : document
  }
}

const linksIn = (document: Document, { from, to }: Part): Link[] =>
  document.links.filter((link) => link.line >= from && link.line <= to)

/** GitHub puts `user-content-` before every anchor and finds it with and without. */
function hasAnchor(document: Document, anchor: string): boolean {
  if (document.format !== 'markdown' || document.text.length > wholeDocument) return true
  const wanted = anchor.toLowerCase().replace(/^user-content-/, '')
  return (
    wanted === 'top' ||
    wanted === 'readme' ||
    document.anchors.has(wanted) ||
    document.anchors.has(`user-content-${wanted}`)
  )
}

const problem = (document: Document, link: Link, key: string, message: Text): Problem => ({
  message,
  location: {
    path: document.path,
    line: link.line,
    column: link.column,
    endLine: link.endLine,
    endColumn: link.endColumn,
  },
  key,
})

const quoted = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text)

/** A host name where a folder should be: somebody left out `https://`. */
const webAddress = /^(?:[\w-]{1,60}\.){1,4}(?:com|org|net|eu|fi|se|dk|no|nl|de|io|dev|gov|info)(?:\/|$)/i

const noScheme = (written: string): Text => ({
  fi: `Linkki ”${written}” näyttää verkko-osoitteelta, mutta vie ilman alkua https:// koodivaraston tiedostoon, jota ei ole. Kirjoita osoite alkuineen.`,
  sv: `Länken ”${written}” ser ut som en webbadress, men utan https:// leder den till en fil i kodförrådet som inte finns. Skriv ut hela adressen.`,
  en: `The link “${written}” looks like a web address, but without https:// it leads to a file of the repository that is not there. Write the whole address.`,
})

function deadLink(link: Link, path: string, near: string | null): Text {
  const written = quoted(link.destination)
  const resolved = quoted(path)
  if (webAddress.test(link.destination)) return noScheme(written)
  return near === null
    ? {
        fi: `Linkki ”${written}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Korjaa linkki tai poista se.`,
        sv: `Länken ”${written}” leder till ${resolved}, som inte finns i kodförrådet. Rätta länken eller ta bort den.`,
        en: `The link “${written}” leads to ${resolved}, which is not in the repository. Correct the link or remove it.`,
      }
    : {
        fi: `Linkki ”${written}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Tarkoitetaanko tiedostoa ${near}? Korjaa linkki.`,
        sv: `Länken ”${written}” leder till ${resolved}, som inte finns i kodförrådet. Avses filen ${near}? Rätta länken.`,
        en: `The link “${written}” leads to ${resolved}, which is not in the repository. Is ${near} the file that is meant? Correct the link.`,
      }
}

const deadAnchor = (link: Link, anchor: string, path: string): Text => ({
  fi: `Linkki ”${quoted(link.destination)}” vie kohtaan #${quoted(anchor)}, mutta tiedostossa ${path} ei ole sen nimistä otsikkoa. Korjaa linkki tai otsikko.`,
  sv: `Länken ”${quoted(link.destination)}” leder till #${quoted(anchor)}, men filen ${path} har ingen rubrik med det namnet. Rätta länken eller rubriken.`,
  en: `The link “${quoted(link.destination)}” leads to #${quoted(anchor)}, but ${path} has no heading of that name. Correct the link or the heading.`,
})

const filesUnknown: Text = {
  fi: 'En tunne koodivaraston koko tiedostoluetteloa, joten en voi sanoa, mihin linkit vievät.',
  sv: 'Jag känner inte till kodförrådets hela fillista och kan därför inte säga vart länkarna leder.',
  en: 'I do not know the whole list of files of the repository, so I cannot tell where the links lead.',
}

const noDocument: Text = {
  fi: 'Koodivarastossa ei ole asiakirjaa, jonka linkit voisi tarkistaa.',
  sv: 'Kodförrådet har inget dokument vars länkar kan kontrolleras.',
  en: 'The repository has no document whose links could be checked.',
}
