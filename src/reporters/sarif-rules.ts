/** The rules of a run as SARIF describes them. */
import type { Language, Severity } from '../model.ts'
import { severityRank } from '../model.ts'
import { type Outcome, type Reference, type Rule, rulePage } from '../report.ts'
import { clipped, markdown } from './escape.ts'
import { webLink } from './link.ts'
import { decidedBy, recommendedBy } from './phrases.ts'
import { levels, unlinked } from './sarif-text.ts'

/** Code scanning takes no more in a description. */
const descriptionLimit = 1_024
const textLimit = 3_500
const referencesShown = 10

/** A rule, and the gravest severity that it has in this run. */
export interface Used {
  rule: Rule
  severity: Severity
}

/** The rules of the outcomes, each once, in the order of the report. */
export function usedRules(outcomes: readonly Outcome[]): readonly Used[] {
  const used = new Map<string, Used>()
  for (const { rule, severity } of outcomes) {
    const known = used.get(rule.id)
    if (!known || severityRank[known.severity] < severityRank[severity]) used.set(rule.id, { rule, severity })
  }
  return [...used.values()]
}

const named = ({ document, version, clause }: Reference): string =>
  [document, version, clause].filter(Boolean).join(', ')

/** Addresses are linked in our own rules only: those of a user's rules are text of the repository. */
function linked(reference: Reference, { source }: Rule): string {
  const name = markdown(clipped(named(reference), descriptionLimit))
  return reference.url !== undefined && source === null ? webLink(name, reference.url) : name
}

function helpOf(rule: Rule, language: Language) {
  const paragraphs = [rule.why, rule.fix, decidedBy(rule.decidedBy)].map((text) => text[language])
  const references = rule.references.slice(0, referencesShown)
  const label = recommendedBy[language]
  const asText = [...paragraphs, ...(references.length > 0 ? [`${label} ${references.map(named).join('; ')}`] : [])]
  const list = references.map((reference) => `- ${linked(reference, rule)}`).join('\n')
  const asMarkdown = [
    ...paragraphs.map((text) => markdown(clipped(text, textLimit))),
    ...(references.length > 0 ? [`${markdown(label)}\n\n${list}`] : []),
  ]
  return { text: asText.map((text) => unlinked(text, textLimit)).join('\n\n'), markdown: asMarkdown.join('\n\n') }
}

const described = (...texts: readonly string[]): { text: string } => ({
  text: texts.map((text) => unlinked(text, descriptionLimit)).find((text) => text !== '') ?? '?',
})

const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
}

/** `governance/owner-named` as `GovernanceOwnerNamed`. */
const nameOf = ({ id }: Rule): string =>
  id.replace(/(?:^|[^a-z0-9])([a-z0-9])/gu, (_, first: string) => first.toUpperCase())

/**
 * A rule as a reporting descriptor. Its default level is that of the rule file; `problem.severity`, which GitHub
 * shows, is the one that the settings give it. `security-severity` is for vulnerabilities, and these rules find none.
 */
export const descriptor = ({ rule, severity }: Used, language: Language) => ({
  id: rule.id,
  name: nameOf(rule),
  shortDescription: described(rule.title[language], rule.id),
  fullDescription: described(rule.why[language], rule.title[language], rule.id),
  help: helpOf(rule, language),
  ...(rule.source === null ? { helpUri: rulePage(rule.id, language) } : {}),
  defaultConfiguration: { level: levels[rule.severity] },
  properties: {
    tags: [...new Set([rule.family, `level-${rule.level}`])],
    precision: rule.basis === 'exact' ? 'very-high' : 'medium',
    'problem.severity': problemSeverities[severity],
  },
})
