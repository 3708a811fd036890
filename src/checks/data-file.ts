/** A file of JSON, YAML or TOML as plain data with places. */
import type { ParsedFile } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { parseFile, type SyntaxProblem } from '../syntax/parse-file.ts'

const broken = (what: SyntaxProblem['what'] | 'toml', detail: string): Text => {
  switch (what) {
    case 'duplicate':
      return {
        fi: `Avain \`${detail.slice(0, 80)}\` on tässä kahdesti. Poista toinen.`,
        sv: `Nyckeln \`${detail.slice(0, 80)}\` står här två gånger. Ta bort den ena.`,
        en: `The key \`${detail.slice(0, 80)}\` stands here twice. Remove one of them.`,
      }
    case 'deep':
    case 'swollen':
      return {
        fi: 'Tiedosto haarautuu niin syvälle, ettei sitä lueta.',
        sv: 'Filen förgrenar sig så djupt att den inte läses.',
        en: 'The file nests so deep that it is not read.',
      }
    default:
      return {
        fi: 'Tiedostoa ei voi lukea: sen muodossa on virhe, joka tulee ensin vastaan tässä kohdassa.',
        sv: 'Filen går inte att läsa: dess form har ett fel som märks först här.',
        en: 'The file cannot be read: its syntax has a mistake that shows here first.',
      }
  }
}

/** TOML tells no places: what is wrong in it stands somewhere in the file. */
async function fromToml(path: string, text: string): Promise<DataFile> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    // Dates become texts, as JSON has them.
    const value: unknown = JSON.parse(JSON.stringify(parse(text)))
    return { file: { path, value, place: () => ({ path }) } }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { message: broken('toml', ''), location: { path, line: error.line, column: error.column } }
  }
}

export type DataFile = { file: ParsedFile } | { message: Text; location: Location }

/** Reads a data file by its name's ending, else by its look; or tells what keeps it from being read, and where. */
export async function dataFile(path: string, text: string): Promise<DataFile> {
  if (/\.toml$/iu.test(path)) return fromToml(path, text)
  const read = await parseFile(path, text)
  if ('file' in read) return read
  const { what, detail, line, column } = read.problem
  return { message: broken(what, detail), location: { path, line, column } }
}
