/**
 * Walks fixtures/<family>/<name>/{valid,invalid*}: each folder is a repository that one rule alone is asked of.
 * `UPDATE=1 npx vitest run test/rules.test.ts` writes expected.txt anew; read what it says before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findingsOf, foldersIn, outcomeOf } from '../scripts/rule-pages/judged-fixture.ts'
import type { Outcome } from '../src/report.ts'
import { builtinRules } from '../src/ruleset/catalogue.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fixtures = join(root, 'fixtures')
/** Changes of interfaces (`scripts/interface-cases.mjs`) and rules of municipalities (own-rules-fixtures.test.ts) are walked by others. */
const notRules: readonly string[] = ['interface-changes', 'own-rules']
const update = process.env.UPDATE === '1'

/** `path:line severity message-in-English`, one line a finding. */
const told = (outcome: Outcome): string =>
  findingsOf(outcome)
    .map(({ location: { path, line }, message }) =>
      `${line === undefined ? path : `${path}:${line}`} ${outcome.severity} ${message.en}\n`.replace(/\n(?=.)/gu, ' '),
    )
    .join('')

/** Why a rule does not say what it should: told when a test fails. */
const said = (outcome: Outcome): string =>
  outcome.status === 'failed'
    ? told(outcome)
    : 'reason' in outcome
      ? `${outcome.status}: ${outcome.reason.en}`
      : outcome.status === 'broken'
        ? outcome.error
        : outcome.status

const expectedIn = (folder: string): string => {
  try {
    return readFileSync(join(folder, 'expected.txt'), 'utf8')
  } catch {
    return ''
  }
}

const ids = builtinRules().map(({ id }) => id)

describe('the fixtures', () => {
  it('are there for every rule, and for nothing else', () => {
    const there = foldersIn(fixtures)
      .filter((family) => !notRules.includes(family))
      .flatMap((family) => foldersIn(join(fixtures, family)).map((name) => `${family}/${name}`))
    expect(there.sort()).toEqual([...ids].sort())
  })

  it('have one repository in order and at least one that is not, and nothing else', () => {
    for (const id of ids) {
      const names = foldersIn(join(fixtures, id))
      expect(names, id).toContain('valid')
      expect(names, id).toContain('invalid')
      expect(
        names.filter((name) => !/^(?:valid|invalid)(?:-[a-z0-9-]+)?$/u.test(name)),
        id,
      ).toEqual([])
    }
  })
})

describe.each(ids)('%s', (id) => {
  const names = foldersIn(join(fixtures, id))

  it.each(names.filter((name) => name.startsWith('valid')))('has nothing to say of the repository %s', async (name) => {
    const outcome = await outcomeOf(id, join(fixtures, id, name))
    expect(outcome.status, said(outcome)).toBe('passed')
  })

  it.each(names.filter((name) => name.startsWith('invalid')))(
    'says what is expected of the repository %s',
    async (name) => {
      const folder = join(fixtures, id, name)
      const outcome = await outcomeOf(id, folder)
      expect(outcome.status, said(outcome)).toBe('failed')
      if (update) writeFileSync(join(folder, 'expected.txt'), told(outcome))
      expect(told(outcome)).toBe(expectedIn(folder))
    },
  )
})
