import { type CheckName, checks, isTimed, needsOf } from '../../src/checks/index.ts'
import type { OptionsSchema } from '../../src/checks/options.ts'
import { deciders, levelNames, listed, severityWords } from '../../src/language.ts'
import type { Language, Severity } from '../../src/model.ts'
import { code, codeBlock } from '../../src/reporters/escape.ts'
import { checkWords } from '../../src/ruleset/check-words.ts'
import { optionWords } from '../../src/ruleset/option-words.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'
import { conditionsOf, shown } from '../../src/ruleset/rule-words.ts'
import { exampleBlocks } from './example-blocks.ts'
import type { Examples } from './examples.ts'
import { indexOf, linkTo, otherLanguages, page, pageOf, paragraph, section, table } from './markdown.ts'
import { departures } from './rule-settings.ts'
import { askedWhen, byCheck, otherwiseTold, words } from './words.ts'

/** A rule as its page shows it, and the rules that it may point to. */
interface Page {
  rule: RuleData
  rules: readonly RuleData[]
  language: Language
}

const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/** The severity in words, with that before a first release where it is another one. */
export function severityOf({ severity, softened }: RuleData, language: Language): string {
  const before = milder[severity]
  const own = severityWords[severity][language]
  if (!softened || before === severity) return own
  return `${own} (${words.beforeRelease[language]} ${severityWords[before][language]})`
}

function facts({ rule, language }: Page): string {
  const level = `${rule.level}, ${levelNames[rule.level][language]}`
  return [
    `- **${words.id[language]}:** ${code(rule.id)}`,
    `- **${words.level[language]}:** ${level}`,
    `- **${words.severity[language]}:** ${severityOf(rule, language)}`,
    `- **${words.sureness[language]}:** ${words[rule.basis][language]}`,
    `- **${words.decides[language]}:** ${deciders[rule.decidedBy][language]}`,
  ].join('\n')
}

/** The rule that tells that an artefact is not there. */
const presenceOf = ({ rule, rules }: Page): RuleData | undefined =>
  rule.requires === null
    ? undefined
    : rules.find(({ check, options }) => check === 'artefact-present' && options.kind === rule.requires)

function conditions(given: Page): string {
  const { rule, language } = given
  const all = conditionsOf(rule, language)
  if (all.length === 0) return ''
  const presence = presenceOf(given)
  const link = presence ? linkTo(pageOf(rule.id, language), pageOf(presence.id, language), code(presence.id)) : null
  return [askedWhen(listed(all, language), language), ...(link ? [otherwiseTold(link)[language]] : [])].join(' ')
}

function circumstances({ rule, language }: Page): readonly string[] {
  const check = rule.check as CheckName
  const needs = needsOf(check)
  return [
    ...(rule.scope === 'repository' && needs === null ? [words.wholeRepository] : []),
    ...(needs === 'base' ? [words.needsBase] : []),
    ...(needs === 'run' ? [words.needsRun] : []),
    ...(isTimed(check) ? [words.timed] : []),
  ].map((text) => text[language])
}

function optionTable({ rule, language }: Page): readonly string[] {
  const schema: OptionsSchema = checks[rule.check as CheckName].options
  const value = (given: unknown): string => (given === undefined ? '–' : code(shown(given)) || '–')
  const rows = Object.entries(schema.properties ?? {}).map(([name, option]) => [
    code(name),
    optionWords(rule.check, name)?.[language] ?? '',
    value(rule.options[name]),
    value(option.default),
  ])
  if (rows.length === 0) return []
  const head = [words.option, words.meaning, words.ofThisRule, words.usually].map((text) => text[language])
  return [`### ${words.options[language]}`, byCheck(code(rule.check))[language], table(head, rows)]
}

/** The documents that recommend the rule, each once with its clauses. */
function referenceList({ references }: RuleData): string {
  const clauses = new Map<string, string[]>()
  for (const { document, clause, version, url } of references) {
    const name = `${document}${version ? ` ${version}` : ''}`
    const key = url ? `[${name}](${url})` : name
    clauses.set(key, [...(clauses.get(key) ?? []), clause])
  }
  return [...clauses].map(([name, all]) => `- ${name}: ${all.join('; ')}`).join('\n')
}

const ruleFile = ({ rule, language }: Page): string => {
  const path = `rules/${rule.id}.yml`
  return `${words.ruleFile[language]}: ${linkTo(pageOf(rule.id, language), path, code(path))}`
}

const settingsLink = ({ rule, language }: Page): string =>
  `${words.settingsPage[language]}: ${linkTo(pageOf(rule.id, language), 'docs/settings.md', code('docs/settings.md'))}.`

/** The page of a rule, Markdown: what it asks and why, an example of both kinds, and how to depart from it. */
export function rulePage(rule: RuleData, examples: Examples, rules: readonly RuleData[], language: Language): string {
  const given: Page = { rule, rules, language }
  const own = pageOf(rule.id, language)
  return page([
    `# ${rule.title[language]}`,
    `${linkTo(own, indexOf('README', language), words.allRules[language])} · ${otherLanguages(language, (one) => pageOf(rule.id, one))}`,
    facts(given),
    `## ${words.why[language]}`,
    paragraph(rule.why[language]),
    `## ${words.looksAt[language]}`,
    checkWords[rule.check as CheckName][language],
    [conditions(given), ...circumstances(given)].filter((text) => text !== '').join(' '),
    ...optionTable(given),
    ...exampleBlocks(rule.id, examples, language),
    `## ${words.fix[language]}`,
    paragraph(rule.fix[language]),
    ...section(`### ${words.starter[language]}`, [rule.starter ? codeBlock(rule.starter[language], 'markdown') : '']),
    `## ${words.references[language]}`,
    referenceList(rule),
    linkTo(own, indexOf('by-standard', language), words.whatElse[language]),
    `## ${words.otherwise[language]}`,
    `${words.otherwiseLead[language]} ${settingsLink(given)}`,
    ...departures(rule, language),
    ruleFile(given),
  ])
}
