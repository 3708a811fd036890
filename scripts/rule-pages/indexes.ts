import { type ArtefactKind, artefactKinds } from '../../src/artefact.ts'
import { artefactNames, capital, deciders, levelNames } from '../../src/language.ts'
import type { Language, Level } from '../../src/model.ts'
import { code } from '../../src/reporters/escape.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'
import {
  artefactLead,
  byLevelLead,
  countOfRules,
  familyNames,
  indexLead,
  indexWords,
  levelLeads,
  numberOfRules,
} from './index-words.ts'
import { indexOf, linkTo, otherLanguages, page, pageOf, table } from './markdown.ts'
import { severityOf } from './rule-page.ts'
import { words } from './words.ts'

const levels: readonly Level[] = [1, 2, 3]
const indexNames = ['README', 'by-level', 'by-artefact', 'by-standard'] as const
type IndexName = (typeof indexNames)[number]

/** The heading of an index with links to the other indexes and languages. */
export function indexHead(name: IndexName, language: Language): readonly string[] {
  const others = indexNames.map((one) => {
    const label = indexWords[one][language]
    return one === name ? `**${label}**` : linkTo(indexOf(name, language), indexOf(one, language), label)
  })
  return [`# ${indexWords[name][language]}`, otherLanguages(language, (one) => indexOf(name, one)), others.join(' · ')]
}

/** A rule as a link from an index. */
export const ruleLink = ({ id }: RuleData, from: IndexName, language: Language): string =>
  linkTo(indexOf(from, language), pageOf(id, language), code(id))

function ruleTable(rules: readonly RuleData[], from: IndexName, language: Language): string {
  const head = [words.rule, words.aim, words.level, words.severity].map((text) => text[language])
  const rows = rules.map((rule) => [
    ruleLink(rule, from, language),
    rule.title[language],
    String(rule.level),
    severityOf(rule, language),
  ])
  return table(head, rows)
}

const familiesOf = (rules: readonly RuleData[]): readonly string[] =>
  [...new Set(rules.map(({ family }) => family))].sort()

/** How many rules each family has at each level. */
function countTable(rules: readonly RuleData[], language: Language): string {
  const count = (some: readonly RuleData[]): string => (some.length === 0 ? '–' : String(some.length))
  const rows = familiesOf(rules).map((family) => {
    const own = rules.filter((rule) => rule.family === family)
    return [
      nameOfFamily(family, language),
      ...levels.map((level) => count(own.filter((rule) => rule.level === level))),
      count(own),
    ]
  })
  const sums = levels.map((level) => count(rules.filter((rule) => rule.level === level)))
  const head = [
    indexWords.family[language],
    ...levels.map((level) => `${words.level[language]} ${level}`),
    indexWords.all[language],
  ]
  return table(head, [...rows, [`**${indexWords.all[language]}**`, ...sums, count(rules)]])
}

/** A family that is called like an artefact has its name; the others have one of their own. */
const nameOfFamily = (family: string, language: Language): string =>
  capital((familyNames[family] ?? artefactNames[family as ArtefactKind])?.[language] ?? family)

/** All rules, family by family: the entrance to the reference. */
export function allRulesPage(rules: readonly RuleData[], language: Language): string {
  const families = familiesOf(rules).flatMap((family) => [
    `## ${nameOfFamily(family, language)}`,
    ruleTable(
      rules.filter((rule) => rule.family === family),
      'README',
      language,
    ),
  ])
  return page([
    ...indexHead('README', language),
    `${countOfRules(rules.length)[language]} ${indexLead[language]}`,
    countTable(rules, language),
    ...families,
  ])
}

/** All rules by the level from which they are asked. */
export function byLevelPage(rules: readonly RuleData[], language: Language): string {
  const head = [words.rule, words.aim, words.severity, words.decides].map((text) => text[language])
  const parts = levels.flatMap((level) => {
    const own = rules.filter((rule) => rule.level === level)
    const rows = own.map((rule) => [
      ruleLink(rule, 'by-level', language),
      rule.title[language],
      severityOf(rule, language),
      deciders[rule.decidedBy][language],
    ])
    const heading = `## ${words.level[language]} ${level}: ${levelNames[level][language]}`
    return [heading, `${levelLeads[level][language]} ${numberOfRules(own.length)[language]}`, table(head, rows)]
  })
  return page([...indexHead('by-level', language), byLevelLead[language], ...parts])
}

/** The artefacts that a rule looks at, as its family, its condition and its options name them. */
export function artefactsOf({ family, requires, options }: RuleData): readonly ArtefactKind[] {
  const named = [options.kind, options.from, options.kinds, options.artefacts].flat()
  const own = family === 'api' ? 'api-description' : family
  const found = new Set<unknown>([own, requires, ...named])
  return artefactKinds.filter((kind) => found.has(kind))
}

/** All rules by the artefact that they look at; one may stand under several. */
export function byArtefactPage(rules: readonly RuleData[], language: Language): string {
  const parts = artefactKinds.flatMap((kind) => {
    const own = rules.filter((rule) => artefactsOf(rule).includes(kind))
    if (own.length === 0) return []
    return [`## ${capital(artefactNames[kind][language])}`, ruleTable(own, 'by-artefact', language)]
  })
  const rest = rules.filter((rule) => artefactsOf(rule).length === 0)
  return page([
    ...indexHead('by-artefact', language),
    artefactLead[language],
    ...parts,
    `## ${indexWords.other[language]}`,
    ruleTable(rest, 'by-artefact', language),
  ])
}
