/**
 * Our verdict after an import against that of repolinter 0.12.0, on small repositories. It is not installed by default:
 * `npm run repolinter` installs it here and runs this test.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importRepolinter } from '../../src/imports/repolinter.ts'
import { ruleFileText } from '../../src/imports/written.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { lint } from '../../src/lint.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { effective, loadRules } from '../../src/ruleset/catalogue.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { newRepository, run } from '../repository/sandbox.ts'
import { type Case, cases } from './cases.ts'

const here = import.meta.dirname
const installed = existsSync(join(here, 'node_modules/repolinter/package.json'))
const axioms = { packagers: 'packager' }

const rulesetOf = ({ type, options = {}, where = [] }: Case) => ({
  version: 2,
  axioms,
  rules: { asked: { level: 'error', ...(where.length > 0 ? { where } : {}), rule: { type, options } } },
})

function repositoryOf({ files, messages = [], removed = [] }: Case): string {
  const folder = newRepository(files as never)
  if (removed.length > 0) {
    run(folder, 'rm', '-q', ...removed)
    run(folder, 'commit', '-q', '-m', 'Remove')
  }
  for (const message of messages) run(folder, 'commit', '-q', '--allow-empty', '-m', message)
  return folder
}

/** What we say: null when the rule is not asked; why, when there is no equal. */
async function ours(one: Case, folder: string): Promise<boolean | null | string> {
  const { imported, mistakes } = await importRepolinter(
    'repolint.json',
    JSON.stringify(rulesetOf(one)),
    async () => null,
  )
  expect(mistakes).toEqual([])
  const [entry] = imported.entries
  if (!entry?.to) return `no equal: ${entry?.notes[0]?.en}`
  const text = await ruleFileText(imported, 'en')
  const rules = await loadRules({
    settings: defaultSettings,
    userFiles: text === null ? [] : [{ path: 'own.yml', text }],
  })
  const rule = rules.find(({ id }) => id === entry.to)!
  if (imported.settings.get(rule.id) === 'off') return null
  const repository = await openWorktree(folder, { today: new Date('2026-11-24'), trackedOnly: false })
  const inventory = await takeInventory(repository, defaultSettings)
  const [outcome] = await lint([{ rule, ...effective(rule, defaultSettings) }], { inventory }, { level: 3 })
  if (outcome?.status === 'passed') return true
  return outcome?.status === 'failed' ? false : outcome?.status === 'notApplicable' ? null : String(outcome?.status)
}

describe.runIf(installed)('repolinter 0.12.0 and kuntalint', () => {
  const folders = new Map<string, string>()
  const theirs = new Map<string, unknown>()

  beforeAll(() => {
    for (const one of cases) folders.set(one.name, repositoryOf(one))
    const input = JSON.stringify(cases.map((one) => ({ folder: folders.get(one.name), ruleset: rulesetOf(one) })))
    const printed = execFileSync(process.execPath, [join(here, 'verdicts.cjs')], { input, cwd: here }).toString()
    for (const [index, verdict] of (JSON.parse(printed) as unknown[]).entries()) theirs.set(cases[index]!.name, verdict)
  }, 240_000)

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    expect(theirs.get(name), 'repolinter').toBe(one.theirs)
    const verdict = await ours(one, folders.get(name)!)
    if (one.differs === undefined) expect(verdict, 'kuntalint').toBe(one.theirs)
    else if (one.differs.startsWith('no equal') && one.type !== 'git-grep-commits')
      expect(verdict).toMatch(/^no equal: /u)
    else expect(verdict, one.differs).toBe(!one.theirs)
  })
})

describe('the comparison with repolinter', () => {
  it('has at least thirty cases, each of its own name, and runs when repolinter is installed', () => {
    if (!installed) console.info('repolinter is not installed here: `npm run repolinter` compares with it.')
    expect(cases.length).toBeGreaterThanOrEqual(30)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})
