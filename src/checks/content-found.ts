import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, type Chosen, chosenFiles, nothingChosen, readFiles } from './chosen-files.ts'
import { finderOf, type Looked, textIn } from './expressions.ts'
import { code, inAll, some } from './phrases.ts'

export interface Options extends Chosen, Looked {
  /** RE2. */
  pattern: string
  /** `every`: each of the files has it; `one`: one of them is enough. Default: `every`. */
  of?: 'every' | 'one'
}

const lacking = (pattern: string, path: string): Text => ({
  fi: `Tiedostosta ${code(path)} puuttuu teksti, jota sääntö edellyttää: ${code(pattern)}.`,
  sv: `I filen ${code(path)} saknas den text som regeln kräver: ${code(pattern)}.`,
  en: `${code(path)} lacks the text that the rule asks for: ${code(pattern)}.`,
})

const inNone = (pattern: string, paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Missään näistä tiedostoista ei ole tekstiä, jota sääntö edellyttää (${code(pattern)}): ${list.fi}.`,
    sv: `Ingen av de här filerna har den text som regeln kräver (${code(pattern)}): ${list.sv}.`,
    en: `None of these files has the text that the rule asks for (${code(pattern)}): ${list.en}.`,
  }
}

/** Do the files hold what the pattern looks for? Files that are not text do not count. */
export default {
  async judge({ inventory }, options) {
    const { pattern, of = 'every', in: looked, by } = options
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const find = await finderOf(pattern, by)
    const unread: Text[] = []
    const without: string[] = []
    const found: Location[] = []
    for await (const file of readFiles(inventory, paths)) {
      if ('unread' in file) unread.push(file.unread)
      else if (file.content.kind === 'text') {
        const text = await textIn(inventory, { path: file.path, text: file.content.text }, looked)
        const line = find(text)
        if (line === null) without.push(file.path)
        else found.push({ path: file.path, line })
      }
    }
    if (of === 'one' && found.length > 0) return { passed: found.slice(0, 5) }
    if (of === 'one' && unread.length === 0 && without.length > 1)
      return {
        problems: [{ message: inNone(pattern, without), location: { path: without[0]!, line: 1 }, key: pattern }],
      }
    const problems = of === 'one' && unread.length > 0 ? [] : without.map((path) => problem(pattern, path))
    return problems.length + unread.length > 0 ? answered(problems, unread, paths) : { passed: found.slice(0, 5) }
  },
} satisfies Check<Options>

const problem = (pattern: string, path: string): Problem => ({
  message: lacking(pattern, path),
  location: { path, line: 1 },
  key: pattern,
})
