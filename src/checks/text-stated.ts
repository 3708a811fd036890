import type { Document } from '../artefact.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotReadFiles, incomplete } from './answers.ts'
import { pathsMatching } from './globs.ts'
import { code, either, inAll, some } from './phrases.ts'

export interface Options {
  /** Globs of the files to look in; one of them must state the text. */
  files: readonly string[]
  /** RE2, looked for line by line in the text that a reader sees. */
  pattern: string
}

const most = 200

const notFound = (pattern: string, paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `En löytänyt tekstiä, jota sääntö etsii (${code(pattern)}). Luin: ${list.fi}.`,
    sv: `Jag hittade inte den text som regeln söker efter (${code(pattern)}). Jag läste ${list.sv}.`,
    en: `I did not find the text that the rule looks for (${code(pattern)}). I read ${list.en}.`,
  }
}

const noFile = (globs: readonly string[]): Text => {
  const list = inAll((language) => either(globs.map(code), language))
  return {
    fi: `Koodivarastossa ei ole tiedostoa ${list.fi}, josta tämän voisi lukea.`,
    sv: `I kodförrådet finns ingen fil ${list.sv} där det här kunde framgå.`,
    en: `The repository has no file ${list.en} to read this from.`,
  }
}

function lineWith(document: Document, found: (line: string) => boolean): Location | null {
  const index = document.visible.split('\n').findIndex((line) => found(line))
  return index < 0 ? null : { path: document.path, line: index + 1 }
}

/** Does one of the files say what the pattern looks for? Comments, code and quotes do not count. */
export default {
  async judge({ inventory }, { files, pattern }) {
    const paths = (await pathsMatching(inventory, files)).slice(0, most)
    if (paths.length === 0) return inventory.repository.complete ? { notApplicable: noFile(files) } : incomplete
    const { RE2JS } = await import('re2js')
    const compiled = RE2JS.compile(pattern)
    const documents = await Promise.all(paths.map((path) => inventory.document(path)))
    const read = documents.filter((document): document is Document => !('unread' in document))
    const places = read.flatMap((document) => lineWith(document, (line) => compiled.matcher(line).find()) ?? [])
    if (places.length > 0) return { passed: places.slice(0, 5) }
    const reasons = documents.flatMap((document) => ('unread' in document ? [document.unread] : []))
    if (reasons.length > 0) return couldNotReadFiles(reasons)
    return { problems: [{ message: notFound(pattern, paths), location: { path: paths[0]!, line: 1 }, key: pattern }] }
  },
} satisfies Check<Options>
