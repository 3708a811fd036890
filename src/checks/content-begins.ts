import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, type Chosen, chosenFiles, nothingChosen, readFiles } from './chosen-files.ts'
import { finderOf } from './expressions.ts'
import { code, inAll, some } from './phrases.ts'

export interface Options extends Chosen {
  /** How many lines from the first one on. */
  lines: number
  /** RE2; each of them is found in these lines. */
  patterns: readonly string[]
}

/** Bytes that are read of each file: far more than its first hundred lines have. */
const head = 64_000

const lacking = (patterns: readonly string[], lines: number): Text => {
  const list = inAll((language) => some(patterns.map(code), language, 3))
  return {
    fi: `Tiedoston alusta (${lines === 1 ? 'ensimmäiseltä riviltä' : `${lines} ensimmäiseltä riviltä`}) puuttuu teksti, jota sääntö edellyttää: ${list.fi}.`,
    sv: `I början av filen (${lines === 1 ? 'den första raden' : `de ${lines} första raderna`}) saknas den text som regeln kräver: ${list.sv}.`,
    en: `The beginning of the file (${lines === 1 ? 'its first line' : `its first ${lines} lines`}) lacks the text that the rule asks for: ${list.en}.`,
  }
}

/** Do the first lines of the files have what the patterns look for, such as a copyright notice? Only text counts. */
export default {
  async judge({ inventory }, options) {
    const { lines, patterns } = options
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const finders = await Promise.all(
      patterns.map(async (pattern) => [pattern, await finderOf(pattern, 'file')] as const),
    )
    const unread: Text[] = []
    const problems: Problem[] = []
    for await (const file of readFiles(inventory, paths, { head })) {
      if ('unread' in file) unread.push(file.unread)
      else if (file.content.kind === 'text') {
        const start = file.content.text.split('\n', lines).join('\n')
        const missing = finders.flatMap(([pattern, find]) => (find(start) === null ? [pattern] : []))
        if (missing.length > 0)
          problems.push({
            message: lacking(missing, lines),
            location: { path: file.path, line: 1 },
            key: missing.join(' '),
          })
      }
    }
    return answered(problems, unread, paths)
  },
} satisfies Check<Options>
