/** What was imported, as the texts of our files: settings, rules, and what the terminal tells. */
import { counted } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Entry, Imported, OwnRule } from './outcome.ts'
import { code } from './phrases.ts'

/** Foreign words as lines of a comment: no line of theirs can become YAML. */
const comment = (text: string, indent = ''): string =>
  text
    .split(/[\r\n\u0085\u2028\u2029]+/u)
    .map((line) => `${indent}# ${line.replace(/[\u0000-\u001f\u007f]/gu, ' ')}`.trimEnd())
    .join('\n')

const place = ({ location: { path, line } }: Entry): string => (line === undefined ? path : `${path}:${line}`)

const heads = {
  rules: {
    fi: 'Säännöt, jotka tuotiin tiedostosta',
    sv: 'Regler som importerades från filen',
    en: 'Rules that were imported from',
  },
  edit: {
    fi: 'Ne ovat nyt teidän: muuttakaa ja poistakaa vapaasti. Ohje: docs/own-rules.fi.md.',
    sv: 'De är nu era: ändra och ta bort fritt. Anvisning: docs/own-rules.sv.md.',
    en: 'They are yours now: change and remove them as you like. How: docs/own-rules.md.',
  },
  settings: {
    fi: 'kuntalintin asetukset, tuotu tiedostosta',
    sv: 'kuntalints inställningar, importerade från',
    en: 'Settings of kuntalint, imported from',
  },
  without: {
    fi: 'Näillä ei ole vastinetta:',
    sv: 'De här har ingen motsvarighet:',
    en: 'These have no equal:',
  },
} as const satisfies Readonly<Record<string, Text>>

const noteLines = (notes: readonly Text[], language: Language, indent = ''): readonly string[] =>
  notes.map((note) => comment(note[language], indent))

/** Texts in one language that all have; keys of the rule in the order of our own files. */
async function ruleYaml(rule: OwnRule): Promise<string> {
  const { Document } = await import('yaml')
  return new Document([rule], { aliasDuplicateObjects: false }).toString({ lineWidth: 118 }).trimEnd()
}

/** The rule file, each rule with what is different now; null where there is no rule. */
export async function ruleFileText({ source, rules, entries }: Imported, language: Language): Promise<string | null> {
  if (rules.length === 0) return null
  const parts = await Promise.all(
    rules.map(async (rule) => {
      const entry = entries.find(({ to }) => to === rule.id)
      const before = entry ? [comment(`${entry.name} (${place(entry)})`), ...noteLines(entry.notes, language)] : []
      return [...before, await ruleYaml(rule)].join('\n')
    }),
  )
  const head = [comment(`${heads.rules[language]} ${source}.`), comment(heads.edit[language])].join('\n')
  return `${head}\n\n${parts.join('\n\n')}\n`
}

async function settingLines({ settings, entries }: Imported, language: Language): Promise<readonly string[]> {
  const { stringify } = await import('yaml')
  return [...settings].map(([id, setting]) => {
    const entry = entries.find(({ to }) => to === id)
    const because = entry?.off && entry.notes[0] ? `${comment(entry.notes[0][language], '  ')}\n` : ''
    const from = entry ? ` # ${code(entry.name)}` : ''
    const value =
      typeof setting === 'string' ? ` ${setting}` : ` ${stringify(setting, { collectionStyle: 'flow' }).trim()}`
    return `${because}  ${id}:${value}${from}`
  })
}

/** The settings file. `ruleFiles`: where the rule file stands; null: there is none. */
export async function settingsText(imported: Imported, language: Language, ruleFiles: string | null): Promise<string> {
  const { source, entries, remarks } = imported
  const lines = await settingLines(imported, language)
  const without = entries.filter(({ became }) => became === 'none')
  const told = without.map((entry) =>
    comment(`  ${entry.name} (${place(entry)}): ${entry.notes.map((note) => note[language]).join(' ')}`),
  )
  return `${[
    comment(`${heads.settings[language]} ${source}.`),
    ...noteLines(remarks, language),
    ...(ruleFiles === null ? [] : [`rule-files: ["${ruleFiles}"]`]),
    ...(lines.length === 0 ? [] : ['rules:', ...lines]),
    ...(told.length === 0 ? [] : ['', comment(heads.without[language]), ...told]),
  ].join('\n')}\n`
}

const groupHeads: Readonly<Record<Entry['became'], (n: number) => Text>> = {
  'built-in': (n) => ({
    fi: `${counted(n, 'sääntö vastaa', 'sääntöä vastaa')} kuntalintin valmista sääntöä:`,
    sv: `${counted(n, 'regel motsvarar', 'regler motsvarar')} en färdig regel i kuntalint:`,
    en: `${counted(n, 'rule is', 'rules are')} equal to a rule that kuntalint has:`,
  }),
  own: (n) => ({
    fi: `${counted(n, 'sääntö', 'sääntöä')} on nyt omana sääntönä:`,
    sv: `${counted(n, 'regel', 'regler')} är nu egna regler:`,
    en: `${counted(n, 'rule is', 'rules are')} now a rule of your own:`,
  }),
  none: (n) => ({
    fi: `${counted(n, 'kohdalla', 'kohdalla')} ei ole vastinetta:`,
    sv: `${counted(n, 'punkt', 'punkter')} har ingen motsvarighet:`,
    en: `${counted(n, 'thing has', 'things have')} no equal:`,
  }),
}
const offWord: Text = { fi: 'pois päältä', sv: 'avstängd', en: 'switched off' }

function entryLines(entry: Entry, language: Language): string {
  const off = entry.off && entry.became !== 'none' ? ` (${offWord[language]})` : ''
  const to = entry.to === null ? '' : ` → ${entry.to}${off}`
  return [
    `  ${code(entry.name).slice(1, -1)} (${place(entry)})${to}`,
    ...entry.notes.map((note) => `      ${note[language]}`),
  ].join('\n')
}

/** What became of each thing, for the terminal. */
export function toldText({ entries, remarks }: Imported, language: Language): string {
  const groups = (['built-in', 'own', 'none'] as const).flatMap((became) => {
    const some = entries.filter((entry) => entry.became === became)
    if (some.length === 0) return []
    return [[groupHeads[became](some.length)[language], ...some.map((entry) => entryLines(entry, language))].join('\n')]
  })
  return [...groups, ...(remarks.length > 0 ? [remarks.map((remark) => remark[language]).join('\n')] : [])].join('\n\n')
}
