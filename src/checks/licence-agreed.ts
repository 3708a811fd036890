import type { LicenceEvidence } from '../artefact.ts'
import { isAgreed, unknownEntries } from '../inventory/licence-agreement.ts'
import { termOf, unfitting } from '../inventory/licence-terms.ts'
import { probablyMeant } from '../inventory/spdx-list.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { code, either, inAll, placeOf, some } from './phrases.ts'

export interface Options {
  /** SPDX ids of the licences that the owners have agreed on; none: nothing is judged. */
  licences?: readonly string[]
}

const noList: Text = {
  fi: `Asetuksissa ei ole luetteloa lisensseistä, joista omistajat ovat sopineet. Luettelo kirjoitetaan asetustiedostoon näin: ${code('rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }')}`,
  sv: `Inställningarna har ingen lista över licenser som ägarna har kommit överens om. Listan skrivs i inställningsfilen så här: ${code('rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }')}`,
  en: `The settings hold no list of licences that the owners have agreed on. The list is written into the settings file like this: ${code('rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }')}`,
}

const unknown: Text = {
  fi: 'En tunnistanut tuotteen lisenssiä, joten sitä ei voi verrata omistajien luetteloon.',
  sv: 'Jag kände inte igen produktens licens, så den går inte att jämföra med ägarnas lista.',
  en: 'The licence of the product could not be identified, so it cannot be compared with the list of the owners.',
}

const badEntry = (entry: string): Text => {
  const names = probablyMeant(entry)
  const list = inAll((language) => either(names.map(code), language))
  const isNear = names.length > 0
  return {
    fi: `Asetuksissa sovittujen lisenssien luettelossa on ${code(entry)}, joka ei ole SPDX-tunnus.${isNear ? ` Kirjoita ${list.fi}.` : ' Katso tunnus SPDX-luettelosta (https://spdx.org/licenses).'}`,
    sv: `I inställningarnas lista över licenser finns ${code(entry)}, som inte är någon SPDX-beteckning.${isNear ? ` Skriv ${list.sv}.` : ' Sök beteckningen på SPDX-listan (https://spdx.org/licenses).'}`,
    en: `The list of licences in the settings has ${code(entry)}, which is no SPDX identifier.${isNear ? ` Write ${list.en}.` : ' Look up the identifier on the SPDX list (https://spdx.org/licenses).'}`,
  }
}

const question = (expression: string, wrong: readonly string[], agreed: readonly string[]): Text => {
  const list = inAll((language) => some(agreed.map(code), language, 8))
  const outside = inAll((language) => some(wrong.map(code), language))
  const isPart = wrong.length > 1 || wrong[0] !== expression
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. ${isPart ? `Omistajien luettelossa ei ole ${wrong.length === 1 ? 'lisenssiä' : 'lisenssejä'} ${outside.fi}` : 'Se ei ole omistajien luettelossa'} (luettelossa: ${list.fi}). Onko lisenssistä sovittu? Jos on, lisää se luetteloon; jos ei, kysy lisensseistä päättävältä.`,
    sv: `Produktens licens är ${code(expression)}. ${isPart ? `På ägarnas lista finns inte ${wrong.length === 1 ? 'licensen' : 'licenserna'} ${outside.sv}` : 'Den finns inte på ägarnas lista'} (på listan: ${list.sv}). Har ägarna kommit överens om licensen? Lägg i så fall till den på listan, och fråga annars den som beslutar om licenser.`,
    en: `The licence of the product is ${code(expression)}. ${isPart ? `The list of the owners does not have ${outside.en}` : 'It is not on the list of the owners'} (on the list: ${list.en}). Have the owners agreed on the licence? If so, add it to the list; if not, ask whoever decides on licences.`,
  }
}

/** Where the licence is stated, each file once. */
const places = (evidence: readonly LicenceEvidence[], most: number): readonly Location[] => {
  const first = new Map(evidence.toReversed().map(({ path, line }) => [path, { path, line }]))
  return evidence.flatMap(({ path, line }) => (first.get(path)?.line === line ? { path, line } : [])).slice(0, most)
}

/** Is the licence of the product one that its owners have agreed on? */
export default {
  async judge({ inventory }, { licences = [] }) {
    if (licences.length === 0) return { notApplicable: noList }
    const [bad] = unknownEntries(licences)
    if (bad !== undefined) return { undetermined: badEntry(bad) }
    const { expression, family, reason, evidence } = await inventory.licence()
    const known = expression ?? family
    const term = known === null ? null : termOf(known)
    if (known === null || term === null) return { undetermined: reason ?? unknown }
    const wrong = unfitting(term, (licence) => isAgreed(licence, licences))
    const stated = places(evidence, 6)
    const [file] = inventory.of('licence')
    const location = file ? placeOf(file) : (stated[0] ?? { path: 'LICENSE', missing: true as const })
    if (wrong.length === 0) return { passed: stated.length > 0 ? stated.slice(0, 3) : [location] }
    const related = stated.filter(({ path }) => path !== location.path)
    const message = question(known, wrong, licences)
    return { problems: [{ message, location, related, key: wrong.join(' '), parts: wrong }] }
  },
} satisfies Check<Options>
