import { join } from 'node:path'
import { languages } from '../../src/language.ts'
import { builtinRules } from '../../src/ruleset/catalogue.ts'
import type { Example } from '../../src/ruleset/examples.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'
import { byStandardPage } from './by-standard.ts'
import { standardsIn } from './coverage.ts'
import { type Examples, examplesOf } from './examples.ts'
import { allRulesPage, byArtefactPage, byLevelPage } from './indexes.ts'
import { indexOf, pageOf } from './markdown.ts'
import { movedPage } from './moved-page.ts'
import { rulePage } from './rule-page.ts'

/** The examples of each rule, by its id. Judges all fixtures, one rule after the other. */
async function allExamples(rules: readonly RuleData[], root: string): Promise<ReadonlyMap<string, Examples>> {
  const found = new Map<string, Examples>()
  for (const { id } of rules) found.set(id, await examplesOf(id, join(root, 'fixtures', id)))
  return found
}

/** What each rule says of its example, for `kuntalint explain`. */
function exampleData(examples: ReadonlyMap<string, Examples>): string {
  const entries = [...examples].map(([id, { bad }]): [string, Example] => {
    const [first] = bad.findings
    if (!first) throw new Error(`${id}: the example has no finding`)
    const { path, line } = first.location
    return [id, { path, line: line ?? null, message: first.message }]
  })
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
}

/** All files of docs/rules/ by their paths from the top of the project. `root`: that top on this machine. */
export async function allPages(root: string): Promise<ReadonlyMap<string, string>> {
  const rules = builtinRules()
  const examples = await allExamples(rules, root)
  const pages = new Map([['docs/rules/examples.json', exampleData(examples)]])
  const standards = standardsIn(root, rules)
  for (const language of languages) {
    pages.set(`docs/rules/${language}.md`, movedPage(language))
    pages.set(indexOf('README', language), allRulesPage(rules, language))
    pages.set(indexOf('by-level', language), byLevelPage(rules, language))
    pages.set(indexOf('by-artefact', language), byArtefactPage(rules, language))
    pages.set(indexOf('by-standard', language), byStandardPage(rules, standards, language))
    for (const rule of rules) {
      pages.set(pageOf(rule.id, language), rulePage(rule, examples.get(rule.id) as Examples, rules, language))
    }
  }
  return pages
}
