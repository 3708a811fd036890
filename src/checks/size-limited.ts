import { size } from '../language.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, type Chosen, chosenFiles, nothingChosen } from './chosen-files.ts'
import { code, inAll } from './phrases.ts'

export interface Options extends Chosen {
  /** Bytes that a file may have. */
  most: number
}

const byte: Text = { fi: 'tavua', sv: 'byte', en: 'bytes' }

const tooLarge = (path: string, bytes: number, most: number): Text => {
  const close = size(bytes, 'en') === size(most, 'en')
  const told = (count: number): Text =>
    inAll((language) => (close ? `${count} ${byte[language]}` : size(count, language)))
  const [is, may] = [told(bytes), told(most)]
  return {
    fi: `Tiedoston ${code(path)} koko on ${is.fi}; sääntö sallii ${may.fi}. Pienennä sitä tai säilytä se muualla, esimerkiksi Git LFS:ssä.`,
    sv: `Filen ${code(path)} är ${is.sv}; regeln tillåter ${may.sv}. Gör den mindre eller förvara den på annat håll, till exempel i Git LFS.`,
    en: `${code(path)} has ${is.en}; the rule allows ${may.en}. Make it smaller, or keep it elsewhere, for example in Git LFS.`,
  }
}

/** Is no file larger than the rule allows? Nothing is read but the sizes. */
export default {
  async judge({ inventory }, options) {
    const { most } = options
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const contents = await inventory.repository.read(paths.map((path) => ({ path, limit: 0 })))
    const problems: Problem[] = []
    const unread: Text[] = []
    for (const [path, content] of contents) {
      if (content.kind === 'unreadable') unread.push(content.reason)
      else if (content.size > most)
        problems.push({ message: tooLarge(path, content.size, most), location: { path }, key: 'size' })
    }
    return answered(problems, unread, paths)
  },
} satisfies Check<Options>
