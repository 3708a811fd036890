import { type CheckName, checks } from '../checks/index.ts'
import type { OptionsSchema } from '../checks/options.ts'
import { artefactNames, deciders, levelNames, listed, severityWords } from '../language.ts'
import { AuthorError, type Language, type Text } from '../model.ts'
import type { Condition, Rule } from '../report.ts'
import type { Settings } from '../settings.ts'
import { bindRule, builtinRules, effective } from './catalogue.ts'
import { checkWords } from './check-words.ts'
import { nearestRule } from './nearest.ts'
import { optionWords } from './option-words.ts'
import { columns, section, wrapped } from './reference-layout.ts'
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

const conditionWords: Readonly<Record<string, Text>> = {
  software: { fi: 'tuote on ohjelmisto', sv: 'produkten är en programvara', en: 'the product is software' },
  interface: { fi: 'tuote on rajapinta', sv: 'produkten är ett gränssnitt', en: 'the product is an interface' },
  several: {
    fi: 'omistajia on kaksi tai useampia',
    sv: 'ägarna är två eller fler',
    en: 'there are two or more owners',
  },
  open: { fi: 'tuote on avoin', sv: 'produkten är öppen', en: 'the product is open' },
  buyer: {
    fi: 'rajapinnasta päättää tilaaja',
    sv: 'beställaren beslutar om gränssnittet',
    en: 'the buyer decides about the interface',
  },
}

const requires = (kind: NonNullable<Rule['requires']>): Text => ({
  fi: `koodivarastossa on ${artefactNames[kind].fi}`,
  sv: `det här finns i kodförrådet (${artefactNames[kind].sv})`,
  en: `the repository has this artefact: ${artefactNames[kind].en}`,
})

const oneOfFiles = (globs: readonly string[]): Text => ({
  fi: `koodivarastossa on tiedosto ${listed(globs, 'fi', 'or')}`,
  sv: `filen ${listed(globs, 'sv', 'or')} finns i kodförrådet`,
  en: `the repository has the file ${listed(globs, 'en', 'or')}`,
})
const oneOfLicences = (ids: readonly string[]): Text => ({
  fi: `tuotteen lisenssi on ${listed(ids, 'fi', 'or')}`,
  sv: `produktens licens är ${listed(ids, 'sv', 'or')}`,
  en: `the licence of the product is ${listed(ids, 'en', 'or')}`,
})

function conditions(rule: Rule, language: Language): string {
  const when: Condition = rule.when
  const named = [when.kind, when.owners, when.access, when.control].flatMap((word) =>
    word ? [conditionWords[word]] : [],
  )
  const here = [
    ...(when.files ? [oneOfFiles(when.files)] : []),
    ...(when.licences ? [oneOfLicences(when.licences)] : []),
  ]
  const all = [...(rule.requires ? [requires(rule.requires)] : []), ...named, ...here].map(
    (text) => text?.[language] ?? '',
  )
  return all.length === 0 ? '' : wrapped(listed(all, language), '  ')
}

/** A value as YAML's flow form writes it; `parts` and the like by their names only. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.keys(value).join(', ')} }`
  return String(value)
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

const referenceLines = (rule: Rule): string =>
  rule.references
    .map(({ document, clause, version, url }) => {
      const line = wrapped(`${document}${version ? ` ${version}` : ''}, ${clause}`, '  ')
      return url ? `${line}\n      ${url}` : line
    })
    .join('\n')

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

function explained(rule: Rule, settings: Settings, language: Language): string {
  const level = `${heads.level[language]} ${rule.level} (${levelNames[rule.level][language]})`
  const facts = [level, severityOf(rule, settings, language), deciders[rule.decidedBy][language]]
  const body = (text: Text): string => wrapped(text[language], '  ')
  return [
    `${rule.id}\n${rule.title[language]}\n${facts.join(' · ')}\n`,
    section(heads.why[language], body(rule.why)),
    section(heads.looksAt[language], body(checkWords[rule.check as CheckName])),
    section(heads.when[language], conditions(rule, language)),
    section(heads.fix[language], body(rule.fix)),
    section(heads.starter[language], rule.starter ? indented(rule.starter[language]) : ''),
    section(`${heads.options[language]} (${rule.check})`, optionLines(rule, language)),
    section(heads.references[language], referenceLines(rule)),
    section(heads.settings[language], settingLines(rule, language)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * The text of `kuntalint explain`: everything there is to know about a rule, for a terminal. Ends with a line end.
 * Throws `AuthorError` for an id that no rule has, with the nearest one.
 */
export function explainRule(id: string, language: Language, { rules, settings }: Catalogue = ours()): string {
  const rule = rules.find((one) => one.id === id)
  if (rule !== undefined) return explained(rule, settings, language)
  const ids = rules.map((one) => one.id)
  throw new AuthorError(unknownRule(id, nearestRule(id, ids)), null)
}
