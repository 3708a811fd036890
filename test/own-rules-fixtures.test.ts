/**
 * Walks fixtures/own-rules/<check>/{valid,invalid}: each folder is a small repository with a rule of its own
 * (`rules/own.yml`), the one thing that is asked of it. What the last commits say stands in `.messages`, between lines of `---`.
 * `UPDATE=1 npx vitest run test/own-rules-fixtures.test.ts` writes expected.txt anew; read what it says before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeInventory } from '../src/inventory/inventory.ts'
import { lint } from '../src/lint.ts'
import type { Outcome } from '../src/report.ts'
import { type MemoryFile, memoryRepository } from '../src/repository/memory.ts'
import { bindRule } from '../src/ruleset/catalogue.ts'
import { defaultSettings } from '../src/ruleset/settings.ts'
import { parseUserRules } from '../src/ruleset/user-rules.ts'

const fixtures = join(import.meta.dirname, '../fixtures/own-rules')
const ruleFile = 'rules/own.yml'
const messagesFile = '.messages'

const filesOf = (folder: string): Readonly<Record<string, MemoryFile>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )

async function outcomeOf(folder: string): Promise<Outcome> {
  const { [ruleFile]: text, [messagesFile]: messages = '', ...files } = filesOf(folder)
  const [own] = await parseUserRules([{ path: ruleFile, text: String(text) }])
  const rule = bindRule(own!.data, own!.source)
  const repository = memoryRepository(files, { messages: String(messages).split('---\n') })
  const inventory = await takeInventory(repository, defaultSettings)
  const assigned = { rule, severity: rule.severity, off: false, notApplicable: null }
  return (await lint([assigned], { inventory }, { level: 3 }))[0] as Outcome
}

const told = (outcome: Outcome): string =>
  outcome.status === 'failed'
    ? outcome.findings
        .map(
          ({ location: { path, line }, message }) => `${line === undefined ? path : `${path}:${line}`} ${message.en}\n`,
        )
        .sort()
        .join('')
    : JSON.stringify(outcome)

describe.each(readdirSync(fixtures))('a rule of a municipality by the check %s', (check) => {
  it('has nothing to say of a repository in order', async () => {
    const outcome = await outcomeOf(join(fixtures, check, 'valid'))
    expect(outcome.rule.check).toBe(check)
    expect(outcome.status, told(outcome)).toBe('passed')
  })

  it('says what is expected of one that is not', async () => {
    const folder = join(fixtures, check, 'invalid')
    const outcome = await outcomeOf(folder)
    expect(outcome.status, told(outcome)).toBe('failed')
    if (process.env.UPDATE === '1') writeFileSync(join(folder, 'expected.txt'), told(outcome))
    expect(told(outcome)).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'))
  })
})
