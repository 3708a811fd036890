import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, type Chosen, chosenFiles, nothingChosen, readFiles } from './chosen-files.ts'
import { finderOf, type Looked, textIn } from './expressions.ts'
import { code } from './phrases.ts'

export interface Options extends Chosen, Looked {
  /** RE2; none of them may be found in any of the files. */
  patterns: readonly string[]
}

/** What was found is not quoted: it may be a secret. */
const unwanted = (pattern: string): Text => ({
  fi: `Tällä rivillä on tekstiä, jota tiedostossa ei pitäisi olla (${code(pattern)}). Poista se tai kirjoita se toisin.`,
  sv: `Den här raden har text som inte ska finnas i filen (${code(pattern)}). Ta bort den eller skriv den på ett annat sätt.`,
  en: `This line has text that should not be in the file (${code(pattern)}). Remove it or write it differently.`,
})

/** Are the files free of what the patterns look for? Files that are not text do not count. */
export default {
  async judge({ inventory }, options) {
    const { patterns, in: looked, by } = options
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const finders = await Promise.all(patterns.map(async (pattern) => [pattern, await finderOf(pattern, by)] as const))
    const unread: Text[] = []
    const problems: Problem[] = []
    for await (const file of readFiles(inventory, paths)) {
      if ('unread' in file) unread.push(file.unread)
      else if (file.content.kind === 'text') {
        const { path } = file
        const text = await textIn(inventory, { path, text: file.content.text }, looked)
        for (const [pattern, find] of finders) {
          const line = find(text)
          if (line !== null) problems.push({ message: unwanted(pattern), location: { path, line }, key: pattern })
        }
      }
    }
    return answered(problems, unread, paths)
  },
} satisfies Check<Options>
