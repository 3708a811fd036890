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
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. Open Source Initiative ei ole hyväksynyt tätä avoimen lähdekoodin lisenssiksi: ${list.fi}. Onko siitä sovittu omistajien kesken? Kysy lisensseistä päättävältä.`,
    sv: `Produktens licens är ${code(expression)}. Open Source Initiative har inte godkänt det här som en licens för öppen källkod: ${list.sv}. Har ägarna kommit överens om den? Fråga den som beslutar om licenser.`,
    en: `The licence of the product is ${code(expression)}. The Open Source Initiative has not approved this as an open source licence: ${list.en}. Have the owners agreed on it? Ask whoever decides on licences.`,
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
