import type { Language } from '../model.ts'

/** A waiver that `kuntalint baseline` writes: what a rule finds today is accepted until a date. */
export interface BaselineEntry {
  rule: string
  reason: string
  /** ISO date: the last day on which it holds. */
  until: string
  approvedBy?: string | null
}

/** What an editor would not show, or what reorders the text around it. */
const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** A JSON string is a YAML string in double quotation marks: safe whatever stands in it, and always on one line. */
const quoted = (words: string): string =>
  JSON.stringify(words).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Ids and dates need no quotation marks; anything else gets them. */
const bare = (word: string): string =>
  /^[a-z][a-z0-9-]*\/[a-z0-9-]+$|^\d{4}-\d\d-\d\d$/u.test(word) ? word : quoted(word)

const pairsOf = ({ rule, reason, until, approvedBy }: BaselineEntry): readonly string[] => [
  `rule: ${bare(rule)}`,
  `reason: ${quoted(reason)}`,
  ...(approvedBy ? [`approved-by: ${quoted(approvedBy)}`] : []),
  `until: ${bare(until)}`,
]

/** The lines of block items; `dash` is what stands before the first key: indentation, `-` and blanks. */
export const blockItems = (entries: readonly BaselineEntry[], dash: string): readonly string[] =>
  entries.flatMap((entry) => pairsOf(entry).map((pair, index) => (index === 0 ? dash : ' '.repeat(dash.length)) + pair))

/** The same as items of a list in brackets: `{ rule: a/b, … }`. */
export const flowItems = (entries: readonly BaselineEntry[]): readonly string[] =>
  entries.map((entry) => `{ ${pairsOf(entry).join(', ')} }`)

/** What a waiver looks like when it is read again. */
export const written = ({ rule, reason, until, approvedBy }: BaselineEntry): Readonly<Record<string, string>> => ({
  rule,
  reason,
  ...(approvedBy ? { 'approved-by': approvedBy } : {}),
  until,
})

const heads: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'Kuntalintin asetukset.',
    'Poikkeus (waiver) tarkoittaa, että säännön havaintoja ei tarvitse korjata ennen määräpäivää.',
    'Nämä kirjattiin, kun kuntalint otettiin käyttöön. Poista poikkeus, kun asia on kunnossa.',
  ],
  sv: [
    'Inställningar för kuntalint.',
    'Ett undantag (waiver) betyder att det som en regel har funnit inte behöver åtgärdas före ett visst datum.',
    'Undantagen antecknades när kuntalint togs i bruk. Ta bort ett undantag när saken är i ordning.',
  ],
  en: [
    'Settings of kuntalint.',
    'An exception (waiver) means that what a rule found need not be corrected before a date.',
    'These were noted when kuntalint was taken into use. Remove an exception when the matter is in order.',
  ],
}

/** A settings file that holds nothing but these waivers, with a comment that says what they are. */
export const settingsFile = (entries: readonly BaselineEntry[], language: Language): string =>
  [...heads[language].map((line) => `# ${line}`), 'waivers:', ...blockItems(entries, '  - '), ''].join('\n')
