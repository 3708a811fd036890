import { listed } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'
import { type Cited, type Clause, citedDocuments, covered, notCovered, reasons, type Standard } from './coverage.ts'
import { indexHead, ruleLink } from './indexes.ts'
import { cell, page, section, table } from './markdown.ts'
import {
  beyondLead,
  coverageCounts,
  coverageLead,
  partlyRead,
  reasonWords,
  restOn,
  standardWords,
} from './standard-words.ts'

const links = (rules: readonly RuleData[], language: Language): string =>
  rules.map((rule) => ruleLink(rule, 'by-standard', language)).join(', ')

const named = ({ id, word }: Clause): string => (word === null ? id : `${id} (${word})`)

function coveredTable(clauses: readonly Clause[], language: Language): string {
  const head = [standardWords.clause, standardWords.asks, standardWords.rules].map((text) => text[language])
  return table(
    head,
    clauses.map((clause) => [named(clause), clause.text[language], links(clause.rules, language)]),
  )
}

/** The clauses without a rule, by the reason. */
function openLists(clauses: readonly Clause[], language: Language): readonly string[] {
  return reasons.flatMap((reason) => {
    const own = clauses.filter(({ without }) => without === reason)
    if (own.length === 0) return []
    const lines = own.map((clause) => {
      const tool = clause.tool === null ? '' : ` → ${clause.tool}`
      return `- **${named(clause)}** ${cell(clause.text[language])}${tool}`
    })
    return [`#### ${reasonWords[reason][language]} (${own.length})`, lines.join('\n')]
  })
}

/** What the owners can only state themselves. */
function beyondBlocks({ beyond }: Standard, language: Language): readonly string[] {
  if (beyond.length === 0) return []
  const lines = beyond.map((text) => `- ${text[language]}`).join('\n')
  return [`#### ${standardWords.beyond[language]}`, beyondLead[language], lines]
}

function standardBlocks(standard: Standard, language: Language): readonly string[] {
  const [with_, without] = [covered(standard), notCovered(standard)]
  const rules = new Set(with_.flatMap((clause) => clause.rules.map(({ id }) => id))).size
  return [
    `## ${standard.title[language]}`,
    standard.about[language],
    coverageCounts({ rules, covered: with_.length, open: without.length })[language] +
      (standard.total === null ? ` ${partlyRead[language]}` : ''),
    ...section(`### ${standardWords.covered[language]}`, [coveredTable(with_, language)]),
    ...section(`### ${standardWords.open[language]}`, openLists(without, language)),
    ...beyondBlocks(standard, language),
  ]
}

function summaryTable(standards: readonly Standard[], language: Language): string {
  const head = [
    standardWords.standard,
    standardWords.all,
    standardWords.covered,
    ...reasons.map((one) => reasonWords[one]),
  ]
  const rows = standards.map((standard) => {
    const open = notCovered(standard)
    const counts = reasons.map((reason) => open.filter(({ without }) => without === reason).length)
    return [standard.title[language], standard.clauses.length, covered(standard).length, ...counts].map(String)
  })
  return table(
    head.map((text) => text[language]),
    rows,
  )
}

function documentBlocks({ document, version, url, clauses, rules }: Cited, language: Language): readonly string[] {
  const name = `${document}${version ? ` ${version}` : ''}`
  const head = [standardWords.clause, standardWords.rules].map((text) => text[language])
  return [
    `### ${name}`,
    `${restOn(rules, clauses.length)[language]}${url ? ` [${standardWords.source[language]}](${url})` : ''}`,
    table(
      head,
      clauses.map((one) => [one.clause, links(one.rules, language)]),
    ),
  ]
}

/** What recommends the rules, clause by clause, and what of it no rule looks at. */
export function byStandardPage(rules: readonly RuleData[], standards: readonly Standard[], language: Language): string {
  const titles = standards.map(({ title }) => title[language])
  return page([
    ...indexHead('by-standard', language),
    coverageLead(listed(titles, language))[language],
    summaryTable(standards, language),
    ...standards.flatMap((standard) => standardBlocks(standard, language)),
    `## ${standardWords.documents[language]}`,
    standardWords.documentsLead[language],
    ...citedDocuments(rules).flatMap((cited) => documentBlocks(cited, language)),
  ])
}
