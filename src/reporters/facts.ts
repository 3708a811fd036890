/** What the files of a product state about it, as text for the terminal. */
import { type FactName, factNames } from '../fact.ts'
import type { Language, Text } from '../model.ts'
import { plain } from './escape.ts'
import { paintWith } from './terminal-lines.ts'

/** What is told of one fact. */
export interface Told {
  fact: FactName
  value: string | null
  source: string
  field: string | null
  path: string | null
  line: number | null
  contradicted: boolean
}

const headings: Readonly<Record<FactName, Text>> = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  licence: { fi: 'Lisenssi', sv: 'Licens', en: 'Licence' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  status: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  repository: { fi: 'Koodivaraston osoite', sv: 'Kodförrådets adress', en: 'Address of the repository' },
  owner: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' },
  'product-manager': { fi: 'Tuotepäällikkö', sv: 'Produktchef', en: 'Product manager' },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' },
  'security-contact': {
    fi: 'Ilmoitukset haavoittuvuuksista',
    sv: 'Anmälan av sårbarheter',
    en: 'Reports of vulnerabilities',
  },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'api-title': { fi: 'Rajapinnan nimi', sv: 'Gränssnittets namn', en: 'Title of the interface' },
  'api-contact': { fi: 'Rajapinnan yhteystieto', sv: 'Gränssnittets kontaktuppgift', en: 'Contact of the interface' },
  'supported-version': { fi: 'Tuettu versio', sv: 'Version som stöds', en: 'Supported version' },
  'review-date': { fi: 'Päiväys', sv: 'Datum', en: 'Date of the document' },
}
const person: Text = {
  fi: '(henkilö tai osoite, ei näytetä)',
  sv: '(person eller adress, visas inte)',
  en: '(a person or an address, not shown)',
}
const differs: Text = {
  fi: 'eri tieto toisessa paikassa',
  sv: 'annan uppgift på ett annat ställe',
  en: 'another place says otherwise',
}
const nowhere: Readonly<Record<string, Text>> = {
  tags: { fi: 'tagit', sv: 'taggar', en: 'tags' },
  settings: { fi: 'asetustiedosto', sv: 'inställningsfilen', en: 'settings file' },
}
const nothing: Text = {
  fi: 'En löytänyt tiedostoista tietoja, joita osaan lukea.',
  sv: 'Jag hittade inga uppgifter som jag kan läsa i filerna.',
  en: 'I found no facts in the files that I can read.',
}

/** Longer values are cut: a line should fit on a screen. JSON has all. */
const longest = 80
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** So many statements of one fact are shown; JSON has all. */
const most = 12

function placeOf({ path, line, source }: Told, language: Language): string {
  if (path === null) return nowhere[source]?.[language] ?? 'GitHub'
  return line === null ? path : `${path}:${line}`
}

/** The facts, name by name, each with its place; a contradiction is marked. */
export function factsText(facts: readonly Told[], language: Language, colour: boolean): string {
  const paint = paintWith(colour)
  const groups = factNames.flatMap((name) => {
    const own = facts.filter(({ fact }) => fact === name)
    if (own.length === 0) return []
    const shown = own.slice(0, most).map((one) => ({ one, text: cut(plain(one.value ?? person[language])) }))
    const width = Math.min(40, Math.max(...shown.map(({ text }) => text.length)))
    const lines = shown.map(({ one, text }) => {
      const value = text.padEnd(width)
      const mark = one.contradicted ? `  ${paint('yellow', `← ${differs[language]}`)}` : ''
      return `  ${value}  ${plain(placeOf(one, language))}${mark}`
    })
    const rest = own.length > most ? [`  … +${own.length - most}`] : []
    return [[paint('bold', headings[name][language]), ...lines, ...rest].join('\n')]
  })
  return groups.length === 0 ? `${nothing[language]}\n` : `${groups.join('\n\n')}\n`
}
