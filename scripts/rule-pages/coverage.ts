import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Text } from '../../src/model.ts'
import type { Reference } from '../../src/report.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'

/** What rules/coverage.yml tells of recognised documents, laid beside what the rule files cite. */

/** Why no rule looks at a clause: a machine cannot judge it, another tool looks at it, or nobody has written the rule. */
export const reasons = ['judgement', 'tool', 'later'] as const
export type Reason = (typeof reasons)[number]

/** A clause as the file has it: what it asks, in our words, and why no rule looks at it. */
interface WrittenClause extends Text {
  /** MUST, SHOULD, or the level at which it first holds. */
  word?: string
  /** References by which rules cite it, where that is not by its own id. */
  cited?: readonly string[]
  without?: Reason
  /** Names of the tools that look at it. */
  tool?: string
}

interface WrittenStandard {
  title: Text
  about: Text
  /** Documents by the short name that `cited` uses. */
  documents: Readonly<Record<string, string>>
  /** How many clauses it has, where the whole list is known; else it is a list of those that were read. */
  total?: number
  clauses: Readonly<Record<string, WrittenClause>>
  /** What no file of a repository can show, whatever is written. */
  beyond?: readonly Text[]
}

/** A clause, and the rules that rest on it. */
export interface Clause {
  id: string
  word: string | null
  text: Text
  rules: readonly RuleData[]
  without: Reason | null
  tool: string | null
}

/** A standard with all its clauses: covered and not covered together are all that it has. */
export interface Standard {
  id: string
  title: Text
  about: Text
  documents: readonly string[]
  /** Null: the list is of the clauses that were read, not of all. */
  total: number | null
  clauses: readonly Clause[]
  beyond: readonly Text[]
}

/** Does a clause as a rule file writes it (`4.3 Welcome contributors`) name this one (`4.3`)? */
const names = (written: string, id: string): boolean =>
  written === id || (/^\d+\.\d+$/u.test(id) && written.startsWith(`${id} `))

/** Does a reference name the clause, by its id or as `cited` (`plan: 4 Elinkaarenhallinta: muutospäätös`) says? */
function cites(reference: Reference, id: string, { cited }: WrittenClause, documents: WrittenStandard['documents']) {
  if (!cited) return Object.values(documents).includes(reference.document) && names(reference.clause, id)
  return cited.some((one) => {
    const at = one.indexOf(': ')
    return documents[one.slice(0, at)] === reference.document && names(reference.clause, one.slice(at + 2))
  })
}

function clauseOf(id: string, written: WrittenClause, standard: WrittenStandard, rules: readonly RuleData[]): Clause {
  return {
    id,
    word: written.word ?? null,
    text: { fi: written.fi, sv: written.sv, en: written.en },
    rules: rules
      .filter(({ references }) => references.some((one) => cites(one, id, written, standard.documents)))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    without: written.without ?? null,
    tool: written.tool ?? null,
  }
}

/** The standards of rules/coverage.yml with the rules that rest on each clause. `root`: the top of the project. */
export function standardsIn(root: string, rules: readonly RuleData[]): readonly Standard[] {
  const file = parse(readFileSync(join(root, 'rules/coverage.yml'), 'utf8')) as Record<string, WrittenStandard>
  return Object.entries(file).map(([id, standard]) => ({
    id,
    title: standard.title,
    about: standard.about,
    documents: Object.values(standard.documents),
    total: standard.total ?? null,
    clauses: Object.entries(standard.clauses).map(([name, clause]) => clauseOf(name, clause, standard, rules)),
    beyond: standard.beyond ?? [],
  }))
}

/** Clauses that rules rest on, and those that no rule looks at. */
export const covered = ({ clauses }: Standard): readonly Clause[] => clauses.filter(({ rules }) => rules.length > 0)
export const notCovered = ({ clauses }: Standard): readonly Clause[] =>
  clauses.filter(({ rules }) => rules.length === 0)

/** A document that rules cite, with its clauses in order and the rules that rest on each. */
export interface Cited {
  document: string
  version: string | null
  url: string | null
  clauses: readonly { clause: string; rules: readonly RuleData[] }[]
  rules: number
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** All documents that rules cite, by name; of one that is cited in several versions each. */
export function citedDocuments(rules: readonly RuleData[]): readonly Cited[] {
  const groups = new Map<string, { reference: Reference; rule: RuleData }[]>()
  for (const rule of rules) {
    for (const reference of rule.references) {
      const key = `${reference.document}\n${reference.version ?? ''}`
      groups.set(key, [...(groups.get(key) ?? []), { reference, rule }])
    }
  }
  return [...groups.values()].map(documentOf).sort((a, b) => byNumber.compare(a.document, b.document))
}

function documentOf(uses: readonly { reference: Reference; rule: RuleData }[]): Cited {
  const { document, version, url } = uses[0]!.reference
  const clauses = [...new Set(uses.map(({ reference }) => reference.clause))].sort(byNumber.compare)
  return {
    document,
    version: version ?? null,
    url: url ?? null,
    clauses: clauses.map((clause) => {
      const own = uses.filter(({ reference }) => reference.clause === clause)
      return { clause, rules: own.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1)) }
    }),
    rules: new Set(uses.map(({ rule }) => rule.id)).size,
  }
}
