/** What the checks of publiccode.yml share: opening it, and telling what was found. */
import type { Inventory } from '../artefact.ts'
import type { ParsedFile, Validation } from '../description.ts'
import { counted } from '../language.ts'
import type { Text } from '../model.ts'
import { mapOf } from '../publiccode/nodes.ts'
import { isReadVersion, statedVersion } from '../publiccode/version.ts'
import type { Judgement } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code } from './phrases.ts'

const notRead = (path: string): Text => ({
  fi: `Tiedostoa ${code(path)} ei voi lukea, joten en voi arvioida sen sisältöä.`,
  sv: `Filen ${code(path)} går inte att läsa, så jag kan inte bedöma innehållet.`,
  en: `${code(path)} cannot be read, so I cannot judge what it says.`,
})

/** Not all of the file was looked at. */
export const tooMuch = (path: string): Text => ({
  fi: `Tiedosto ${code(path)} on niin laaja, etten käynyt sitä kokonaan läpi.`,
  sv: `Filen ${code(path)} är så omfattande att jag inte gick igenom hela.`,
  en: `${code(path)} holds so much that I did not look at all of it.`,
})

const more = (path: string, count: number): Text => ({
  fi: `Tiedostossa ${code(path)} on vielä ${counted(count, 'samanlainen kohta', 'samanlaista kohtaa')}, joita ei luetella.`,
  sv: `Filen ${code(path)} har ytterligare ${counted(count, 'ställe', 'ställen')} av samma slag som inte räknas upp.`,
  en: `${code(path)} has ${counted(count, 'more place', 'more places')} of this kind that are not listed.`,
})

const otherVersion = (path: string, version: string): Text => ({
  fi: `Tiedosto ${code(path)} noudattaa standardin versiota ${code(version)}, jota luettelot eivät lue, joten en voi arvioida tätä.`,
  sv: `Filen ${code(path)} följer version ${code(version)} av standarden, som katalogerna inte läser, så jag kan inte bedöma det här.`,
  en: `${code(path)} follows version ${code(version)} of the standard, which no catalogue reads, so I cannot judge this.`,
})

/** The file as data, or why there is none. A file without a single key is what `publiccode-readable` tells. */
export async function openedPubliccode(
  inventory: Inventory,
): Promise<{ path: string; data: ParsedFile } | { answer: Judgement }> {
  const file = await inventory.publiccode()
  const path = inventory.of('publiccode').find((artefact) => artefact.path !== null)?.path ?? null
  if (!file) return { answer: path === null ? nothingToRead(['publiccode']) : { undetermined: notRead(path) } }
  if (!file.data || !mapOf(file.data.value)) return { answer: { undetermined: notRead(file.path) } }
  return { path: file.path, data: file.data }
}

/** Each fault as a problem, then how many more there are. `open`: lines that are still to be filled in, which another check tells. */
export function judgementOf(
  path: string,
  judged: Validation & { whole: boolean },
  open: ReadonlySet<number> = new Set(),
): Judgement {
  const { more: rest, whole } = judged
  const faults = judged.faults.filter(({ location }) => !open.has(location.line ?? 0))
  if (faults.length + rest === 0) return whole ? { passed: [{ path, line: 1 }] } : { undetermined: tooMuch(path) }
  const others = rest === 0 ? [] : [{ message: more(path, rest), location: { path, line: 1 }, key: 'more' }]
  return { problems: [...faults, ...others] }
}

/** The same for what depends on the version of the standard: a version that nobody reads may have other keys. */
export async function openedInVersion(
  inventory: Inventory,
): Promise<{ path: string; data: ParsedFile } | { answer: Judgement }> {
  const opened = await openedPubliccode(inventory)
  if ('answer' in opened || isReadVersion(opened.data)) return opened
  return { answer: { undetermined: otherVersion(opened.path, String(statedVersion(opened.data))) } }
}
