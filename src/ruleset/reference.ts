import { type CheckName, checks } from '../checks/index.ts'
import type { OptionsSchema } from '../checks/options.ts'
import { deciders, levelNames, listed, severityWords } from '../language.ts'
import { AuthorError, type Language, type Text } from '../model.ts'
import { type Rule, rulePage } from '../report.ts'
import type { Settings } from '../settings.ts'
import { bindRule, builtinRules, effective } from './catalogue.ts'
import { checkWords } from './check-words.ts'
import type { Example } from './examples.ts'
import { nearestRule } from './nearest.ts'
import { optionWords } from './option-words.ts'
import { columns, section, wrapped } from './reference-layout.ts'
import { conditionsOf, shown } from './rule-words.ts'
import { defaultSettings } from './settings.ts'
import { unknownRule } from './settings-words.ts'

const heads = {
  rule: { fi: 'sääntö', sv: 'regel', en: 'rule' },
  level: { fi: 'taso', sv: 'nivå', en: 'level' },
  severity: { fi: 'vakavuus', sv: 'allvarsgrad', en: 'severity' },
  title: { fi: 'tavoite', sv: 'mål', en: 'aim' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  looksAt: { fi: 'Mitä sääntö tarkistaa', sv: 'Vad regeln kontrollerar', en: 'What it looks at' },
  when: { fi: 'Milloin sääntö on mukana', sv: 'När regeln är med', en: 'When it is asked' },
  example: {
    fi: 'Esimerkki siitä, mitä sääntö sanoo',
    sv: 'Exempel på vad regeln säger',
    en: 'An example of what it says',
  },
  page: { fi: 'Esimerkit kokonaan', sv: 'Exemplen i sin helhet', en: 'The whole examples' },
  ruleFile: { fi: 'Sääntötiedosto', sv: 'Regelfil', en: 'Rule file' },
  fix: { fi: 'Mitä tehdä', sv: 'Vad du kan göra', en: 'What to do' },
  starter: { fi: 'Valmis teksti, josta voi aloittaa', sv: 'En färdig text att börja med', en: 'A text to start from' },
  options: { fi: 'Valinnat', sv: 'Alternativ', en: 'Options' },
  references: { fi: 'Suosituksen lähteet', sv: 'Rekommenderas av', en: 'Recommended by' },
  settings: {
    fi: 'Asetustiedostossa (.github/kuntalint.yml)',
    sv: 'I inställningsfilen (.github/kuntalint.yml)',
    en: 'In the settings file (.github/kuntalint.yml)',
  },
} as const satisfies Record<string, Text>

const off: Text = { fi: 'pois', sv: 'av', en: 'off' }
const notHere: Text = { fi: 'ei koske', sv: 'gäller inte', en: 'not here' }
const usually: Text = { fi: 'oletus', sv: 'standard', en: 'default' }

const severityOf = (rule: Rule, settings: Settings, language: Language): string => {
  const effect = effective(rule, settings)
  if (effect.off) return off[language]
  return effect.notApplicable === null ? severityWords[effect.severity][language] : notHere[language]
}

/** Rules and the settings that hold for them; without any, our own with the defaults. */
export interface Catalogue {
  rules: readonly Rule[]
  settings: Settings
}

const ours = (): Catalogue => ({ rules: builtinRules().map((data) => bindRule(data, null)), settings: defaultSettings })

/** The table of `kuntalint rules`: id, level, severity in force and title of each rule. Ends with a line end. */
export function listRules(language: Language, { rules, settings }: Catalogue = ours()): string {
  const head = [heads.rule, heads.level, heads.severity, heads.title].map((text) => text[language])
  const rows = rules.map((rule) => [
    rule.id,
    String(rule.level),
    severityOf(rule, settings, language),
    rule.title[language],
  ])
  return `${columns([head, ...rows])}\n`
}

function conditions(rule: Rule, language: Language): string {
  const all = conditionsOf(rule, language)
  return all.length === 0 ? '' : wrapped(listed(all, language), '  ')
}

function optionLines(rule: Rule, language: Language): string {
  const schema: OptionsSchema = checks[rule.check as CheckName].options
  return Object.entries(schema.properties ?? {})
    .map(([name, option]) => {
      const value = rule.options[name]
      const words = optionWords(rule.check, name)?.[language] ?? ''
      const fallback = option.default === undefined ? '' : ` (${usually[language]}: ${shown(option.default)})`
      const line = wrapped(`${name}: ${value === undefined ? '–' : shown(value)}`, '  ')
      return `${line}\n${wrapped(`${words}${fallback}`, '      ')}`
    })
    .join('\n')
}

/** The documents that recommend the rule, each once with its clauses. */
function referenceLines({ references }: Rule): string {
  const documents = new Map<string, { url: string; clauses: string[] }>()
  for (const { document, clause, version, url } of references) {
    const name = `${document}${version ? ` ${version}` : ''}`
    const known = documents.get(name) ?? { url: url ?? '', clauses: [] }
    documents.set(name, { ...known, clauses: [...known.clauses, clause] })
  }
  return [...documents]
    .map(([name, { url, clauses }]) => {
      const line = wrapped(`${name}: ${clauses.join('; ')}`, '  ')
      return url === '' ? line : `${line}\n      ${url}`
    })
    .join('\n')
}

const comments = {
  reason: {
    fi: 'Miksi tämä ei koske tuotettamme',
    sv: 'Varför detta inte gäller vår produkt',
    en: 'Why this does not concern our product',
  },
  softer: {
    fi: 'lievemmäksi tai pois: off, notice, warning, error',
    sv: 'mildare eller av: off, notice, warning, error',
    en: 'softer, or switched off: off, notice, warning, error',
  },
} as const satisfies Record<string, Text>

/** An option that is a number is the one that people change most. */
function optionExample(rule: Rule): readonly string[] {
  const [name, value] = Object.entries(rule.options).find(([, given]) => typeof given === 'number') ?? []
  return name === undefined ? [] : [`    # ${rule.id}: { options: { ${name}: ${String(value)} } }`]
}

function settingLines(rule: Rule, language: Language): string {
  return [
    '  rules:',
    `    ${rule.id}: { not-applicable: "${comments.reason[language]}" }`,
    `    # ${comments.softer[language]}`,
    `    # ${rule.id}: notice`,
    ...optionExample(rule),
  ].join('\n')
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')

function exampleLines(example: Example | null, language: Language): string {
  if (example === null) return ''
  const { path, line, message } = example
  return `  ${line === null ? path : `${path}:${line}`}\n${wrapped(message[language], '    ')}`
}

/** Where more stands: the page of a rule of ours, the file of a user's own. */
const moreLines = ({ id, source }: Rule, language: Language): string =>
  source === null
    ? section(heads.page[language], `  ${rulePage(id, language)}`)
    : section(heads.ruleFile[language], `  ${source}`)

function explained(rule: Rule, example: Example | null, settings: Settings, language: Language): string {
  const level = `${heads.level[language]} ${rule.level} (${levelNames[rule.level][language]})`
  const facts = [level, severityOf(rule, settings, language), deciders[rule.decidedBy][language]]
  const body = (text: Text): string => wrapped(text[language], '  ')
  return [
    `${rule.id}\n${rule.title[language]}\n${facts.join(' · ')}\n`,
    section(heads.why[language], body(rule.why)),
    section(heads.looksAt[language], body(checkWords[rule.check as CheckName])),
    section(heads.when[language], conditions(rule, language)),
    section(heads.example[language], exampleLines(example, language)),
    section(heads.fix[language], body(rule.fix)),
    section(heads.starter[language], rule.starter ? indented(rule.starter[language]) : ''),
    section(`${heads.options[language]} (${rule.check})`, optionLines(rule, language)),
    section(heads.references[language], referenceLines(rule)),
    section(heads.settings[language], settingLines(rule, language)),
    moreLines(rule, language),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * The text of `kuntalint explain`: everything there is to know about a rule, for a terminal. `example`: what it says of its
 * own example; null: none is known. Ends with a line end. Throws `AuthorError` for an id that no rule has, with the
 * nearest one.
 */
export function explainRule(
  id: string,
  language: Language,
  { rules, settings }: Catalogue = ours(),
  example: Example | null = null,
): string {
  const rule = rules.find((one) => one.id === id)
  if (rule !== undefined) return explained(rule, example, settings, language)
  const ids = rules.map((one) => one.id)
  throw new AuthorError(unknownRule(id, nearestRule(id, ids)), null)
}
