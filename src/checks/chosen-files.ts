/** Files that a check of contents looks at, and their texts. */
import type { Inventory } from '../artefact.ts'
import type { Content, ReadRequest, Text } from '../model.ts'
import type { Judgement, Problem } from '../report.ts'
import { couldNotReadFiles, incomplete } from './answers.ts'
import { type GlobReading, literalPart, pathsMatching } from './globs.ts'
import { code, either, inAll } from './phrases.ts'

export interface Chosen extends GlobReading {
  /** Globs of the files to look at. */
  files: readonly string[]
  /** The answer where there is no such file. Default: the rule does not apply. */
  none?: 'passed' | 'failed' | 'not-applicable'
}

/** None of these globs matches a file. */
export const noFileNamed = (globs: readonly string[]): Text => {
  const list = inAll((language) => either(globs.map(code), language))
  return {
    fi: `Koodivarastossa ei ole tiedostoa, jonka nimi tai paikka olisi ${list.fi}.`,
    sv: `I kodförrådet finns ingen fil vars namn eller plats är ${list.sv}.`,
    en: `The repository has no file whose name or place is ${list.en}.`,
  }
}

/** Ordinary files among those that were asked for: a symbolic link or submodule has no content of its own. */
export async function chosenFiles(inventory: Inventory, { files, ...reading }: Chosen): Promise<readonly string[]> {
  const others = new Set(
    inventory.repository.files.filter(({ mode }) => !mode.startsWith('100')).map(({ path }) => path),
  )
  return (await pathsMatching(inventory, files, reading)).filter((path) => !others.has(path))
}

/** The answer where there is no file to look at. */
export function nothingChosen(inventory: Inventory, { files, none = 'not-applicable' }: Chosen): Judgement {
  if (!inventory.repository.complete) return incomplete
  if (none === 'passed') return { passed: [] }
  const message = noFileNamed(files)
  if (none === 'not-applicable') return { notApplicable: message }
  return { problems: [{ message, location: { path: literalPart(files[0]!), missing: true }, key: files.join(' ') }] }
}

const mostTold = 50

const further = (n: number): Text => ({
  fi: `Sama koskee lisäksi ${n} muuta kohtaa.`,
  sv: `Detsamma gäller dessutom ${n} andra ställen.`,
  en: `The same goes for ${n} more.`,
})

/** Problems, the first 50 of them one by one; else what could not be read; else the files as evidence. */
export function answered(problems: readonly Problem[], unread: readonly Text[], paths: readonly string[]): Judgement {
  if (problems.length > mostTold) {
    const { location } = problems[mostTold]!
    const rest = { message: further(problems.length - mostTold), location: { path: location.path }, key: 'more' }
    return { problems: [...problems.slice(0, mostTold), rest] }
  }
  if (problems.length > 0) return { problems }
  if (unread.length > 0) return couldNotReadFiles(unread)
  return { passed: paths.slice(0, 5).map((path) => ({ path })) }
}

/** Bytes of a file that is read, and of all of them together. */
const largest = 1_000_000
const mostBytes = 30_000_000
/** So many files are held at once: large ones one by one. */
const batchOf = (limit: number): number => (limit > largest ? 1 : 100)

const notAll = (read: number, all: number): Text => ({
  fi: `Tiedostoja on niin paljon, että luin ${read} ensimmäistä (yhteensä ${all}). Rajaa sääntöä sen kohdassa \`files\` tai \`not\`.`,
  sv: `Filerna är så många att jag läste de ${read} första (av ${all}). Avgränsa regeln med \`files\` eller \`not\`.`,
  en: `There are so many files that I read the first ${read} (of ${all}). Narrow the rule down by its \`files\` or \`not\`.`,
})

const tooLarge = (path: string): Text => ({
  fi: `Tiedosto ${code(path)} on liian suuri luettavaksi.`,
  sv: `Filen ${code(path)} är för stor för att läsas.`,
  en: `The file ${code(path)} is too large to read.`,
})

/** A file that was read, or why one was not. */
export type ReadFile = { path: string; content: Extract<Content, { kind: 'text' | 'binary' }> } | { unread: Text }

/**
 * Reads files a hundred at a time, at most 1 MB each (`limit` says otherwise) and 30 MB in all; `head`: only so many bytes
 * of each; `bytes`: they are given, too.
 */
export async function* readFiles(
  inventory: Inventory,
  paths: readonly string[],
  { limit = largest, ...how }: Partial<Omit<ReadRequest, 'path'>> = {},
): AsyncGenerator<ReadFile> {
  let bytes = 0
  const batch = batchOf(limit)
  for (let from = 0; from < paths.length; from += batch) {
    if (bytes > mostBytes) {
      yield { unread: notAll(from, paths.length) }
      return
    }
    const some = paths.slice(from, from + batch)
    const contents = await inventory.repository.read(some.map((path) => ({ path, limit, ...how })))
    for (const path of some) {
      const content = contents.get(path)
      if (content === undefined) continue
      if (content.kind === 'too-large') yield { unread: tooLarge(path) }
      else if (content.kind === 'unreadable') yield { unread: content.reason }
      else {
        bytes += Math.min(content.size, how.head ?? content.size)
        yield { path, content }
      }
    }
  }
}
