import { type Term, termOf, unfitting } from '../inventory/licence-terms.ts'
import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { code, inAll, placeOf, some } from './phrases.ts'

export interface Options {
  /** SPDX ids that are accepted besides those approved by the Open Source Initiative. */
  allow?: readonly string[]
}

const unknown: Text = {
  fi: 'En tunnistanut lisenssiä, joten tätä ei voi arvioida.',
  sv: 'Jag kände inte igen licensen, så det här går inte att bedöma.',
  en: 'The licence could not be identified, so this cannot be judged.',
}

const notOpen = (expression: string, ids: readonly string[]): Text => {
  const list = inAll((language) => some(ids.map(code), language))
  const isOne = ids.length === 1
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. Open Source Initiative ei ole hyväksynyt ${isOne ? 'lisenssiä' : 'lisenssejä'} ${list.fi} avoimen lähdekoodin ${isOne ? 'lisenssiksi. Onko siitä' : 'lisensseiksi. Onko niistä'} sovittu omistajien kesken? Kysy lisensseistä päättävältä.`,
    sv: `Produktens licens är ${code(expression)}. Open Source Initiative har inte godkänt ${list.sv} som ${isOne ? 'en licens' : 'licenser'} för öppen källkod. Har ägarna kommit överens om ${isOne ? 'den' : 'dem'}? Fråga den som beslutar om licenser.`,
    en: `The licence of the product is ${code(expression)}. The Open Source Initiative has not approved ${list.en} as ${isOne ? 'an open source licence' : 'open source licences'}. Have the owners agreed on ${isOne ? 'it' : 'them'}? Ask whoever decides on licences.`,
  }
}

/** Is every part of the licence expression open source, or allowed by the rule? */
export default {
  async judge({ inventory }, { allow = [] }) {
    const { expression, family, evidence } = await inventory.licence()
    // The family is as open as its members: "only" and "or later" do not differ in this.
    const known = expression ?? family
    if (known === null) return { notApplicable: unknown }
    const { default: ids } = await import('../generated/licence-ids.json', { with: { type: 'json' } })
    const open = new Set([...ids.osi, ...allow])
    const ofFamily = (id: string): boolean => open.has(id) || open.has(`${id}-only`) || open.has(`${id}-or-later`)
    const [file] = inventory.of('licence')
    const location = file
      ? placeOf(file)
      : evidence[0]
        ? { path: evidence[0].path, line: evidence[0].line }
        : { path: 'LICENSE', missing: true as const }
    const term: Term = termOf(known) ?? { id: known, later: false, exception: null }
    const wrong = unfitting(term, ({ id }) => ofFamily(id))
    if (wrong.length === 0) return { passed: [location] }
    return { problems: [{ message: notOpen(known, wrong), location, key: wrong.join(' '), parts: wrong }] }
  },
} satisfies Check<Options>
