/** Who may switch on that web addresses are asked: the settings that judge, and nobody else. */
import { describe, expect, it } from 'vitest'
import { judge } from '../src/judge.ts'
import type { Repository, UrlAnswer } from '../src/model.ts'
import type { Outcome } from '../src/report.ts'
import type { Base, NoBase } from '../src/repository/base.ts'
import { memoryRepository } from '../src/repository/memory.ts'
import type { Occasion } from '../src/verdict.ts'
import { whole } from './publiccode/file.ts'

const today = new Date('2026-11-23T00:00:00Z')
const settings = (words: string) => ({ '.github/kuntalint.yml': `product: { level: 3 }\n${words}` })
const on = settings('check-urls: true\n')
const off = settings('check-urls: false\n')
const silent = settings('')

const repository = (files: Readonly<Record<string, string>>, landing = 'https://www.ouka.fi/jono') =>
  memoryRepository({ ...files, 'publiccode.yml': `${whole}landingURL: ${landing}\n` }, { today })
const baseOf = (before: Repository): Base => ({
  repository: before,
  commit: '0'.repeat(40),
  parted: false,
  remarks: [],
  changed: new Set(['publiccode.yml', '.github/kuntalint.yml']),
  renames: new Map(),
  close: async () => {},
})
const noBase: NoBase = { reason: { fi: 'ei', sv: 'nej', en: 'no' } }

/** Which addresses a run asked, and what the rule said. */
async function run(head: Repository, base: Base | NoBase | null, occasion: Occasion) {
  const asked = new Set<string>()
  const answer = (url: string): UrlAnswer => ({ answer: 'status', status: url.endsWith('/poissa') ? 404 : 200 })
  const report = await judge(
    head,
    {
      occasion,
      askUrls: async (urls) => {
        for (const url of urls) asked.add(url)
        return new Map(urls.map((url) => [url, answer(url)]))
      },
    },
    base,
  )
  const outcome = report.outcomes.find(({ rule }) => rule.id === 'publiccode/urls-answer') as Outcome
  return { asked: [...asked], outcome, report }
}

describe('web addresses are asked', () => {
  it.each([
    ['a whole repository', on, null, 'other'],
    ['a push', on, baseOf(repository(off)), 'push'],
    ['a pull request whose base wants it', on, baseOf(repository(on)), 'pull-request'],
    ['a pull request that takes it back', off, baseOf(repository(on)), 'pull-request'],
  ] as const)('of %s', async (_, files, base, occasion) => {
    const { asked, outcome } = await run(repository(files), base, occasion)
    expect(asked).toHaveLength(2)
    expect(outcome.status).toBe('passed')
  })

  it.each([
    ['a repository that does not say so', silent, null, 'other'],
    ['a repository without settings', {}, null, 'other'],
    ['a repository that says no', off, null, 'other'],
    ['a pull request that switches it on', on, baseOf(repository(off)), 'pull-request'],
    ['a pull request that brings the settings', on, baseOf(repository({})), 'pull-request'],
    ['a pull request that could not be compared', on, noBase, 'pull-request'],
  ] as const)('of %s never', async (_, files, base, occasion) => {
    const { asked, outcome } = await run(repository(files), base, occasion)
    expect(asked).toEqual([])
    expect(outcome?.status ?? 'notApplicable').toBe('notApplicable')
  })

  it('of both sides of a comparison, so that what worked before is new when it does not', async () => {
    const head = repository(on, 'https://www.ouka.fi/poissa')
    const { outcome } = await run(head, baseOf(repository(on)), 'pull-request')
    expect(outcome).toMatchObject({ status: 'failed', findings: [{ state: 'new' }] })
    const same = await run(head, baseOf(repository(on, 'https://www.ouka.fi/poissa')), 'pull-request')
    expect(same.outcome).toMatchObject({ status: 'failed', findings: [{ state: 'existing' }] })
  })

  it('from now on where a pull request changes that, which is told', async () => {
    const changes = async (head: Record<string, string>, base: Record<string, string>) =>
      (await run(repository(head), baseOf(repository(base)), 'pull-request')).report.afterMerge?.changes
    expect(await changes(on, off)).toEqual([expect.objectContaining({ exempts: false })])
    expect(await changes(off, on)).toEqual([
      { exempts: true, text: expect.objectContaining({ en: '`check-urls`: true → false' }) },
    ])
  })
})
