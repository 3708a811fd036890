import type { Location, RemoteRepository, Text } from '../model.ts'
import { type Extended, extendedBy, nameOf, refuseLongTrail } from './extends.ts'
import { refuse } from './mistakes.ts'
import { cited, quoted } from './schema-words.ts'
import type { WrittenSettings } from './settings-checks.ts'
import type { Segment, YamlDocument } from './yaml.ts'

/** One settings file that was read and is right: the repository's own, or one that it extends. */
export interface Layer {
  /** As it is told: its path, or `github:owner/repository/path@1234567`. */
  name: string
  text: string
  /** Null: a file of the repository that is judged. */
  remote: RemoteRepository | null
  written: WrittenSettings
  /** Null: the file is empty. */
  document: YamlDocument | null
}

/** How files that are named by `extends` are read. */
export interface SettingsReaders {
  /** The text of a file of the repository that is judged; null when there is none. */
  local(path: string): Promise<string | null>
  /** The text of a file of another repository. Throws AuthorError when it cannot be had. */
  remote(repository: RemoteRepository, path: string, location: Location): Promise<string>
}

const notThere = (name: string): Text => ({
  fi: `Tiedostoa ${cited(name)}, jonka asetukset perivät, ei ole. Tarkista polku: se luetaan asetustiedoston kansiosta.`,
  sv: `Filen ${cited(name)}, som inställningarna ärver, finns inte. Kontrollera sökvägen: den räknas från inställningsfilens mapp.`,
  en: `The file ${quoted(name)}, which the settings extend, is not there. Check the path: it counts from the folder of the settings file.`,
})

/** Where something of a layer is written; the first line when it is not written there. */
export const placeIn = (
  { document, name }: Layer,
  path: readonly Segment[],
  part: 'key' | 'value' = 'key',
): Location => (document ? document.place(path, part) : { path: name, line: 1 })

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/**
 * A settings file with all that it extends: the farthest first, the file itself last. A file that is named twice counts
 * once, at its first place. `parse` reads one file. Throws `AuthorErrors` for circles, long chains, and files that are
 * not there.
 */
export async function layersOf(
  own: Layer,
  path: string,
  readers: SettingsReaders,
  parse: (name: string, text: string, remote: RemoteRepository | null) => Promise<Layer>,
): Promise<readonly Layer[]> {
  const layers: Layer[] = []
  const seen = new Map<string, boolean>()
  const visit = async (layer: Layer, at: Extended, trail: readonly Extended[]): Promise<void> => {
    const entries = listOf(layer.written.extends)
    for (const [index, entry] of entries.entries()) {
      const place = placeIn(
        layer,
        typeof layer.written.extends === 'string' ? ['extends'] : ['extends', index],
        'value',
      )
      const next = extendedBy(entry, at, place)
      refuseLongTrail(next, [...trail, at], seen.size, place)
      const name = nameOf(next)
      if (seen.has(name)) continue
      seen.set(name, true)
      const text = next.remote ? await readers.remote(next.remote, next.path, place) : await readers.local(next.path)
      if (text === null) refuse([{ text: notThere(name), location: place }])
      await visit(await parse(name, text as string, next.remote), next, [...trail, at])
    }
    layers.push(layer)
  }
  await visit(own, { remote: null, path }, [])
  return layers
}
