/** fixtures/interface-changes: two states of a description each, and what the change between them means. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ApiChange, ApiFormat, ChangeVerdict } from '../../src/description.ts'
import { changesOf, sideIn, worst } from './files.ts'

const top = join(import.meta.dirname, '../..')
const root = join(top, 'fixtures/interface-changes')
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

interface Case {
  expected: ChangeVerdict | 'none'
  why: string
  at?: { before?: number; after?: number }
  subject?: string | null
}

const told = (changes: readonly ApiChange[]): string =>
  changes
    .map(
      ({ verdict, code, subject, what, before, after }) =>
        `${verdict} ${code} ${subject}: ${what.en} (${before?.line} → ${after?.line})`,
    )
    .join('\n')

const isAt = ({ before, after }: ApiChange, at: Case['at']): boolean =>
  (at?.before === undefined || before?.line === at.before) && (at?.after === undefined || after?.line === at.after)

describe.each(foldersIn(root) as ApiFormat[])('%s', (format) => {
  it.each(foldersIn(join(root, format)))('%s', async (name) => {
    const folder = join(root, format, name)
    const { expected, why, subject, at } = parse(readFileSync(join(folder, 'case.yml'), 'utf8')) as Case
    const [before, after] = [sideIn(format, folder, 'before'), sideIn(format, folder, 'after')]
    const changes = await changesOf(before, after)
    expect(worst(changes), `${why}\n${told(changes)}`).toBe(expected)
    const gravest = changes.filter(({ verdict }) => verdict === expected)
    if (typeof subject === 'string') expect(gravest.map((change) => change.subject)).toContain(subject)
    if (expected !== 'none')
      expect(
        gravest.some((change) => isAt(change, at)),
        `${JSON.stringify(at)}\n${told(changes)}`,
      ).toBe(true)
    for (const { what, before: was, after: is } of changes) {
      expect(Object.values(what)).not.toContain('')
      expect(was?.line ?? is?.line).toBeGreaterThan(0)
    }
    // Nothing changes between a description and itself.
    expect(told(await changesOf(before, sideIn(format, folder, 'before')))).toBe('')
    expect(told(await changesOf(after, sideIn(format, folder, 'after')))).toBe('')
  })
})

describe('the table of cases', () => {
  it('says what is so', () => {
    execFileSync(process.execPath, [join(top, 'scripts/interface-cases.mjs'), '--check'], { stdio: 'pipe' })
  })
})
