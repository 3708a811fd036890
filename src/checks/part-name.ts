/** How a part of a document is called in a message: by its heading, unless that may name a person. */
import { conceptsIn } from '../inventory/concepts.ts'
import { withoutAddresses } from '../inventory/governance-names.ts'
import { inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './phrases.ts'

/** Two to four words with capital letters: a person, or a title in English. */
const mayBePerson = /^\p{Lu}[\p{Ll}\p{L}.'’-]{0,30}(?: \p{Lu}[\p{Ll}.'’-]{0,30}){1,3}$/u
const phone = /(?:\+|\b0)\d[\d ()-]{5,20}\d/u

/** The heading without what stands behind a colon ("Product manager: …"); null where it may name somebody. */
function shown(title: string): string | null {
  const plain = (title.slice(0, 200).split(/[:–—]/u)[0] ?? '').trim()
  if (withoutAddresses(plain) !== plain || phone.test(plain) || /(?<![\w@])@\w/u.test(plain) || plain === '')
    return null
  return mayBePerson.test(plain) && conceptsIn(plain).size === 0 ? null : plain
}

const somePart: Text = { fi: 'osa', sv: 'ett avsnitt', en: 'a part' }
const opening: Text = { fi: 'alkuteksti', sv: 'inledningen', en: 'the beginning' }

/** "`Rahoitus`", "the beginning", or "a part". */
export const partName = (title: string): Text =>
  inAll((language) => {
    if (title.trim() === '') return opening[language]
    const name = shown(title)
    return name === null ? somePart[language] : code(name)
  })
