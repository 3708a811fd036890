import type { Artefact, ArtefactKind, Inventory } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import { resolveLink } from '../inventory/links.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { artefactNames } from '../language.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, some } from './phrases.ts'

export interface Options {
  /** The document that should lead to the others. */
  from: ArtefactKind
  kinds: readonly ArtefactKind[]
}

/** Paths that the links of the documents lead to, with the place of the first link to each. */
function linked(inventory: Inventory, found: readonly Reading[]): ReadonlyMap<string, Location> {
  const paths = new Map<string, Location>()
  for (const { document } of found) {
    for (const { destination, line } of document.links) {
      const target = resolveLink(document.path, destination, (path) => inventory.exists(path), {
        repository: inventory.repository.name,
      })
      if (target.kind === 'file' && target.found && !paths.has(target.path))
        paths.set(target.path, { path: document.path, line })
    }
  }
  return paths
}

/** A link to the file, or to the folder in which it is. */
function linkTo(path: string, links: ReadonlyMap<string, Location>): Location | undefined {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null
  return links.get(path) ?? (folder === null || folder === '.github' ? undefined : links.get(folder))
}

/** Headings by which a document speaks of an artefact itself. */
const headings: Partial<Readonly<Record<ArtefactKind, RegExp>>> = {
  governance: /governance|hallintamalli|hallintasuunnitel|hallinnointi|\bstyrning|styrmodell|förvaltningsplan/iu,
  'code-of-conduct': /code of conduct|käytössäännöt|uppförandekod/iu,
}
const headingConcepts: Partial<Readonly<Record<ArtefactKind, string>>> = {
  contributing: 'contrib',
  security: 'security',
  roadmap: 'roadmap',
  changelog: 'changelog',
  licence: 'licence',
  support: 'support',
  funding: 'funding',
}

/** A heading, or a link that leads elsewhere, in whose words the artefact is named. */
function namedIn(found: readonly Reading[], kind: ArtefactKind): Location | undefined {
  const concept = headingConcepts[kind]
  const names = (text: string): boolean =>
    (headings[kind]?.test(text.slice(0, 200)) ?? false) || (concept !== undefined && conceptsIn(text).has(concept))
  for (const { document, from, to } of found) {
    const parts = [
      ...document.labels.filter((label) => label.kind !== 'cell'),
      ...document.links.filter((link) => link.kind === 'link'),
    ]
    const part = parts.find(({ text, line }) => line >= from && line <= to && names(text))
    if (part) return { path: document.path, line: part.line }
  }
  return undefined
}

const notLinked = (path: string, artefacts: readonly Artefact[]): Text => {
  const list = inAll((language) =>
    some(
      artefacts.map((artefact) => `${artefactNames[artefact.kind][language]} (${code(artefact.path ?? '')})`),
      language,
      12,
    ),
  )
  return {
    fi: `Tiedostosta ${code(path)} ei pääse linkillä näihin koodivaraston asiakirjoihin: ${list.fi}.`,
    sv: `Från ${code(path)} leder ingen länk till de här dokumenten i kodförrådet: ${list.sv}.`,
    en: `No link in ${code(path)} leads to these documents of the repository: ${list.en}.`,
  }
}

/** Does one document lead to the others that exist as files of their own, or speak of them itself? One problem lists the rest. */
export default {
  async judge({ inventory }, { from, kinds }) {
    const { readings: found, unread } = await readings(inventory, [from])
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead([from])
    const wanted = kinds.flatMap((kind) =>
      inventory.of(kind).filter(({ status, path }) => status === 'present' && path !== null),
    )
    const links = linked(inventory, found)
    // One link to any of the files of a kind is enough: language variants stand beside each other.
    const places = kinds.map((kind) => {
      const files = wanted.filter((artefact) => artefact.kind === kind)
      const link = files.map(({ path }) => linkTo(path!, links)).find((place) => place !== undefined)
      return { files, link: link ?? namedIn(found, kind) }
    })
    const asked = places.filter(({ files }) => files.length > 0)
    if (asked.length === 0) return nothingToRead(kinds)
    const open = asked.filter(({ link }) => link === undefined).map(({ files }) => files[0]!)
    if (open.length === 0) return { passed: asked.map(({ link }) => link!) }
    const { document, from: line } = found[0]!
    const key = open.map(({ path }) => path).join(' ')
    return { problems: [{ message: notLinked(document.path, open), location: { path: document.path, line }, key }] }
  },
} satisfies Check<Options>
