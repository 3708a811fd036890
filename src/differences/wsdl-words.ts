import { code } from '../interfaces/quoted.ts'
import type { Text } from '../model.ts'

/** What is said of changes in WSDL. */

const plain = (type: string): string => type.replace(/^(?:element|type) \{[^}]*\}/u, '')

/** Two types as they are told: without namespaces, unless that makes them look alike. */
export const toldParts = (from: string, to: string): readonly [string, string] =>
  plain(from) === plain(to) ? [from, to] : [plain(from), plain(to)]

export const partType = (name: string, from: string, to: string): Text => {
  const [was, is] = toldParts(from, to)
  return {
    fi: `viestin osa ${code(name)} oli tyyppiä ${code(was)} ja on nyt ${code(is)}`,
    sv: `meddelandedelen ${code(name)} var av typen ${code(was)} och är nu ${code(is)}`,
    en: `message part ${code(name)} changed from ${code(was)} to ${code(is)}`,
  }
}

const roles = {
  input: { fi: 'pyyntö', sv: 'begäran', en: 'request' },
  output: { fi: 'vastaus', sv: 'svaret', en: 'response' },
} as const

export const roleRemoved = (role: keyof typeof roles): Text => ({
  fi: `${roles[role].fi} on poistettu operaatiosta`,
  sv: `${roles[role].sv} är borttaget ur operationen`.replace('begäran är borttaget', 'begäran är borttagen'),
  en: `${roles[role].en} removed from the operation`,
})

export const roleAdded = (role: keyof typeof roles): Text => ({
  fi: `operaatiolla on nyt ${roles[role].fi}`,
  sv: role === 'input' ? 'operationen har nu en begäran' : 'operationen har nu ett svar',
  en: `operation now has a ${roles[role].en}`,
})

export const addressChanged = (from: string, to: string): Text => ({
  fi: `osoite oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `adressen var ${code(from)} och är nu ${code(to)}`,
  en: `address changed from ${code(from)} to ${code(to)}`,
})

export const styleChanged = (from: string, to: string): Text => ({
  fi: `SOAP-viestien muoto oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `formen på SOAP-meddelandena var ${code(from)} och är nu ${code(to)}`,
  en: `style of the SOAP messages changed from ${code(from)} to ${code(to)}`,
})

export const actionChanged = (from: string, to: string): Text => ({
  fi: `tunniste \`SOAPAction\` oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `\`SOAPAction\` var ${code(from)} och är nu ${code(to)}`,
  en: `\`SOAPAction\` changed from ${code(from)} to ${code(to)}`,
})

export const namespaceChanged = (from: string, to: string): Text => ({
  fi: `nimiavaruus oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `namnrymden var ${code(from)} och är nu ${code(to)}`,
  en: `namespace changed from ${code(from)} to ${code(to)}`,
})

export const schemaChanged = (name: string): Text => ({
  fi: `tietotyypin ${code(name)} määrittely on muuttunut: mitä se merkitsee käyttäjille, on katsottava erikseen`,
  sv: `definitionen av datatypen ${code(name)} har ändrats: vad det betyder för användarna måste ses efter särskilt`,
  en: `definition of the data type ${code(name)} changed: what that means to users has to be looked at`,
})

export const schemaRemoved = (name: string): Text => ({
  fi: `tietotyyppi ${code(name)} on poistettu`,
  sv: `datatypen ${code(name)} är borttagen`,
  en: `data type ${code(name)} removed`,
})

export const schemaAdded = (name: string): Text => ({
  fi: `uusi tietotyyppi ${code(name)}`,
  sv: `datatypen ${code(name)} har tillkommit`,
  en: `data type ${code(name)} added`,
})
