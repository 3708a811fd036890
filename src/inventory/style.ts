/** Asks style profiles about API descriptions, and says which files a description is made of. */
import { posix } from 'node:path'
import type { Inventory } from '../artefact.ts'
import type { AskStyle } from '../description.ts'
import type { Text } from '../model.ts'
import { apiLimit } from './api-description.ts'
import type { ParsedStore } from './parsed.ts'
import type { Reader } from './reader.ts'

/** So many files of one description are looked at. */
const mostFiles = 200

interface Sources {
  reader: Pick<Reader, 'read'>
  exists: (path: string) => boolean
}

const reference = /\$ref["']?[ \t]{0,100}:[ \t]{0,100}(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"',}\]]{1,1000}))/gu

const decoded = (written: string): string => {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** The path in the repository that a reference leads to; null: it leads nowhere else, or out of the repository. */
function leadsTo(written: string, from: string): string | null {
  const file = written.split('#', 1)[0] ?? ''
  if (file === '' || file.startsWith('/') || /^[a-z][a-z0-9+.-]{0,40}:/iu.test(file)) return null
  const path = posix.normalize(posix.join(posix.dirname(from), decoded(file)))
  return path === '.' || path === '..' || path.startsWith('../') ? null : path
}

/**
 * The texts of the files of a description by their paths: the one at `entry`, and those inside the repository that they
 * refer to by `$ref`, at most 200. References are looked for as text: what is none does no harm. A file that is not there
 * or cannot be read is left out.
 */
export async function filesOf(entry: string, { reader, exists }: Sources): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const seen = new Set([entry])
  for (let wanted: readonly string[] = [entry]; wanted.length > 0; ) {
    const contents = await reader.read(wanted.map((path) => ({ path, limit: apiLimit })))
    const next: string[] = []
    for (const path of wanted) {
      const content = contents.get(path)
      if (content?.kind !== 'text') continue
      files.set(path, content.text)
      for (const [, double, single, bare] of content.text.matchAll(reference)) {
        const target = leadsTo(double ?? single ?? bare ?? '', path)
        if (target === null || seen.has(target) || seen.size >= mostFiles || !exists(target)) continue
        seen.add(target)
        next.push(target)
      }
    }
    wanted = next
  }
  return files
}

const unread = (path: string): Text => ({
  fi: `Tiedostoa ${path} ei voi lukea tekstinä.`,
  sv: `Filen ${path} kan inte läsas som text.`,
  en: `The file ${path} cannot be read as text.`,
})

/** What profiles say of descriptions. What was asked of the same files before is not asked again. */
export function styleAsked(
  ask: AskStyle,
  { parsed, ...sources }: Sources & { parsed: ParsedStore },
): NonNullable<Inventory['style']> {
  return async (path, profile) => {
    const files = await filesOf(path, sources)
    if (!files.has(path)) return { undetermined: unread(path) }
    return parsed.styles(`${profile} ${path}`, JSON.stringify([...files]), () => ask(files, path, profile))
  }
}
