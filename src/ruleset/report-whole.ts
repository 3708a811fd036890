/**
 * A report from a file that another run wrote, to be told again. It may come from anybody: its form has been checked,
 * its rules are our own where we have one of that id, and every text in it is foreign text.
 */
import type { Artefact } from '../artefact.ts'
import type { Language, Location, Text } from '../model.ts'
import type { AfterMerge, Finding, Fixed, Outcome, Report, Rule, Summary } from '../report.ts'
import type { Declared, Gate, Waiver, WaiverUse } from '../settings.ts'
import { builtinRules } from './builtin.ts'
import { bindRule } from './catalogue.ts'
import { validReport } from './report-file.ts'

type Nullable<T> = { [Key in keyof T]: T[Key] | null }
type WrittenWaiver = Omit<Waiver, 'location'> & { file?: string; line?: number | null }

interface WrittenFinding extends Nullable<Omit<Location, 'path' | 'missing'>> {
  path: string
  missing?: boolean
  message: Text
  related: readonly Location[]
  fingerprint: string
  state: Finding['state']
  waiver: WrittenWaiver | null
}

interface WrittenOutcome {
  rule: string
  component: string | null
  title: Text
  fix: Text
  severity: Outcome['severity']
  level: Rule['level']
  status: Outcome['status']
  findings: readonly WrittenFinding[]
  evidence: readonly Location[]
  reason: Text | null
  cause: string | null
  error: string | null
}

/** The form of version 1, as `rules/schema/report.json` has it. What was added to it later may be absent. */
interface WrittenWhole {
  tool: Report['tool']
  date?: string
  language?: readonly Language[]
  repository: Omit<Report['repository'], 'files'>
  product: Pick<Report['product'], 'kind' | 'stage' | 'level' | 'licence'>
  settings?: string | null
  components?: readonly string[]
  gate?: Gate
  artefacts: readonly Omit<Artefact, 'endLine' | 'evidence'>[]
  outcomes: readonly WrittenOutcome[]
  fixed: readonly (Omit<Fixed, 'title' | 'waiver'> & { title?: Text; waiver?: WrittenWaiver | null })[]
  waivers?: readonly (WrittenWaiver & Omit<WaiverUse, 'waiver'>)[]
  declared?: readonly Declared[]
  afterMerge?: AfterMerge | null
  remarks?: readonly Text[]
  summary: Summary
}

const silent: Text = { fi: '', sv: '', en: '' }

function ruleOf({ rule: id, title, fix, level, severity }: WrittenOutcome): Rule {
  const ours = builtinRules().find((rule) => rule.id === id)
  if (ours) return bindRule(ours, null)
  return {
    id,
    family: id.split('/')[0] ?? id,
    level,
    severity,
    basis: 'recognised',
    scope: 'component',
    requires: null,
    when: {},
    title,
    why: silent,
    fix,
    starter: null,
    decidedBy: 'owner',
    references: [],
    check: '',
    needs: null,
    timed: false,
    softened: false,
    options: {},
    source: 'report',
    judge: () => Promise.reject(new TypeError('A rule of a saved report judges nothing')),
  }
}

const waiverOf = ({ file, line, ...waiver }: WrittenWaiver): Waiver => ({
  ...waiver,
  location: { path: file ?? '', ...(line ? { line } : {}) },
})

function locationOf({ path, line, column, endLine, endColumn, missing }: WrittenFinding): Location {
  return {
    path,
    ...(line ? { line } : {}),
    ...(column ? { column } : {}),
    ...(endLine ? { endLine } : {}),
    ...(endColumn ? { endColumn } : {}),
    ...(missing ? { missing: true } : {}),
  }
}

const findingOf = (finding: WrittenFinding): Finding => ({
  message: finding.message,
  location: locationOf(finding),
  related: finding.related,
  key: finding.fingerprint,
  state: finding.state,
  waiver: finding.waiver && waiverOf(finding.waiver),
  fingerprint: finding.fingerprint,
})

function outcomeOf(outcome: WrittenOutcome): Outcome {
  const { component, severity, status, evidence, reason, cause, error } = outcome
  const judged = { rule: ruleOf(outcome), component, severity }
  switch (status) {
    case 'passed':
      return { ...judged, status, evidence }
    case 'failed':
    case 'waived':
      return { ...judged, status, findings: outcome.findings.map(findingOf) }
    case 'notApplicable':
      return { ...judged, status, reason: reason ?? silent, cause }
    case 'undetermined':
      return { ...judged, status, reason: reason ?? silent }
    case 'broken':
      return { ...judged, status, error: error ?? '' }
  }
}

function useOf({ state, findings, untried, ...waiver }: NonNullable<WrittenWhole['waivers']>[number]): WaiverUse {
  return { waiver: waiverOf(waiver), state, findings, untried }
}

function wholeOf(written: WrittenWhole): Report {
  const { repository, product, settings = null, outcomes } = written
  return {
    tool: written.tool,
    repository: { ...repository, files: 0 },
    product: { ...product, owners: null, access: 'open', control: 'buyer' },
    language: written.language ?? ['en'],
    settings,
    components: written.components ?? [],
    gate: written.gate ?? { findings: 'new', severity: 'error' },
    // It is not written down: without settings nothing was redder than a warning, unless somebody wished it.
    soft: settings === null && outcomes.every(({ severity }) => severity !== 'error'),
    locked: [],
    date: written.date ?? '',
    artefacts: written.artefacts.map((artefact) => ({ ...artefact, endLine: null, evidence: null })),
    leftOut: [],
    outcomes: outcomes.map(outcomeOf),
    fixed: written.fixed.map((one) => ({
      ...one,
      title: one.title ?? silent,
      waiver: one.waiver ? waiverOf(one.waiver) : null,
    })),
    waivers: written.waivers?.map(useOf) ?? [],
    declared: written.declared ?? [],
    afterMerge: written.afterMerge ?? null,
    remarks: written.remarks ?? [],
    summary: summaryOf(written),
  }
}

const longest = 10_000
const mostEntries = 5_000
const deepest = 12

/** Foreign data in a size that can be told: texts and lists are cut, and what stands too deep is left out. */
function bounded(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.slice(0, longest)
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((one) => bounded(one, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bounded(one, depth + 1)]))
}

/** What a summary says counts no more than the outcomes beside it. */
function summaryOf({ summary, outcomes }: WrittenWhole): Summary {
  const broken = outcomes.filter(({ status }) => status === 'broken').length
  const { errors } = summary.findings
  return {
    ...summary,
    broken,
    conclusion: broken > 0 ? 'error' : summary.conclusion,
    findings: {
      ...summary.findings,
      total: summary.findings.total ?? 0,
      failing: summary.findings.failing ?? errors ?? 0,
    },
  }
}

/** A report as its run had it, as far as the file tells. Throws `AuthorErrors` as `readReport` does. */
export const readWholeReport = async (path: string, text: string): Promise<Report> =>
  wholeOf(bounded(await validReport(path, text)) as WrittenWhole)
