import type { Artefact, ArtefactKind, Document, Inventory } from '../artefact.ts'
import type { Text } from '../model.ts'
import { resolveLink } from './links.ts'
import { isReleaseNotes } from './release-notes.ts'

/** A document of an artefact and the lines that belong to the artefact. */
export interface Reading {
  artefact: Artefact
  document: Document
  from: number
  to: number
}

export interface Unreadable {
  artefact: Artefact
  reason: Text
}

const leadsOut = (target: string): Text => ({
  fi: `Linkki vie osoitteeseen ${target}, jota en lue.`,
  sv: `Länken leder till ${target}, som jag inte läser.`,
  en: `The link leads to ${target}, which I do not read.`,
})

const elsewhere = (from: string): Text => ({
  fi: `Se on koodivarastossa ${from}, jota en lue tässä ajossa.`,
  sv: `Den finns i kodförrådet ${from}, som jag inte läser i den här körningen.`,
  en: `It is in the repository ${from}, which this run does not read.`,
})

const inReleases: Text = {
  fi: 'Muutoksista kerrotaan GitHubin julkaisuissa, joita en lue.',
  sv: 'Ändringarna beskrivs i utgåvorna på GitHub, som jag inte läser.',
  en: 'Changes are told in the releases on GitHub, which I do not read.',
}

/** The path to read for an artefact: its own, or in the repository where its link leads; null when that is outside. */
function pathToRead(inventory: Inventory, artefact: Artefact): string | null {
  if (artefact.status !== 'linked' || !artefact.target) return artefact.path
  const link = resolveLink(artefact.path ?? '', artefact.target, (path) => inventory.exists(path))
  return link.kind === 'file' && link.found ? link.path : link.kind === 'anchor' ? link.path : null
}

async function readOne(inventory: Inventory, artefact: Artefact): Promise<Reading | Unreadable> {
  if (artefact.status === 'inherited') return { artefact, reason: elsewhere(artefact.from ?? '') }
  if (isReleaseNotes(artefact)) return { artefact, reason: inReleases }
  const path = pathToRead(inventory, artefact)
  if (path === null) return { artefact, reason: leadsOut(artefact.target ?? '') }
  const document = await inventory.document(path)
  if ('unread' in document) return { artefact, reason: document.unread }
  // A README that holds the plan in one section may name a role or a body in another: nothing is "not found" before all is read.
  const whole = path !== artefact.path || artefact.status === 'present' || artefact.kind === 'governance'
  return {
    artefact,
    document,
    from: whole ? 1 : (artefact.line ?? 1),
    to: whole ? document.lines : (artefact.endLine ?? document.lines),
  }
}

/** The readable documents of the artefacts of these kinds, and why others could not be read. */
export async function readings(
  inventory: Inventory,
  kinds: readonly ArtefactKind[],
): Promise<{ readings: readonly Reading[]; unread: readonly Unreadable[] }> {
  const all = await Promise.all(
    kinds.flatMap((kind) => inventory.of(kind)).map((artefact) => readOne(inventory, artefact)),
  )
  return {
    readings: all.filter((one): one is Reading => 'document' in one),
    unread: all.filter((one): one is Unreadable => 'reason' in one),
  }
}
