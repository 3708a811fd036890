import { describe, expect, it } from 'vitest'
import check from '../../src/checks/api-profile.ts'
import type { AskStyle, StyleReading, StyleResult } from '../../src/description.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { filesOf } from '../../src/inventory/style.ts'
import type { Content, Undetermined } from '../../src/model.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'

const today = new Date('2026-11-23T00:00:00Z')
const description = 'openapi: 3.0.3\ninfo: { title: Queue, version: 1.0.0 }\npaths: {}\n'
const two = { 'a/openapi.yaml': description, 'b/openapi.yaml': description }

const take = (files: Readonly<Record<string, string>>, ask?: AskStyle) =>
  takeInventory(memoryRepository(files, { today }), defaultSettings, undefined, undefined, ask)

const result = (line: number, more: Partial<StyleResult> = {}): StyleResult => ({
  rule: 'kebab',
  message: `Line ${line} is not kebab-case.`,
  severity: 1,
  steps: ['paths', `/p${line}`],
  location: { path: 'a/openapi.yaml', line },
  ...more,
})
const says =
  (results: readonly StyleResult[], whole = true): AskStyle =>
  async () => ({ results, whole })
const words = { fi: 'syy', sv: 'skäl', en: 'reason' }
const answers =
  (of: (entry: string, profile: string) => StyleReading | Undetermined): AskStyle =>
  async (_, entry, profile) =>
    of(entry, profile)

async function judged(files: Readonly<Record<string, string>>, ask?: AskStyle, profiles = ['adr'], base?: AskStyle) {
  const inventory = await take(files, ask)
  const before = base ? { base: await take(files, base) } : {}
  return check.judge({ inventory, ...before }, { profiles: profiles as ['adr'] })
}
const one = { 'a/openapi.yaml': description }
const keys = (judgement: Awaited<ReturnType<typeof judged>>) =>
  'problems' in judgement ? judgement.problems.map(({ key }) => key) : []

describe('style profiles', () => {
  it('are off unless one is chosen', async () => {
    const asked: string[] = []
    const ask: AskStyle = async (_, entry) => {
      asked.push(entry)
      return { results: [], whole: true }
    }
    expect(await judged(one, ask, [])).toMatchObject({
      notApplicable: { en: 'No style profile is chosen in the settings.' },
    })
    expect(asked).toEqual([])
    expect(await judged(one, ask)).toEqual({ passed: [{ path: 'a/openapi.yaml', line: 1 }] })
    expect(await judged({ 'schema.graphql': 'type Query { a: Int }\n' }, ask)).toHaveProperty('notApplicable')
  })

  it('are undetermined where nobody can be asked, and the reason is told once', async () => {
    expect(await judged(one)).toHaveProperty('undetermined')
    const silent = answers(() => ({ undetermined: words }))
    expect(await judged(two, silent, ['adr', 'modi'])).toEqual({ undetermined: words })
    expect(await judged(one, silent, ['adr', 'modi'])).toMatchObject({
      undetermined: words,
    })
    const partly = answers((entry) => (entry.startsWith('a') ? { undetermined: words } : { results: [], whole: true }))
    expect(await judged(two, partly, ['adr', 'modi'])).toMatchObject({
      undetermined: { fi: 'ADR ja ModI (`a/openapi.yaml`): syy' },
    })
    expect(await judged(one, says([], false))).toMatchObject({
      undetermined: { en: expect.stringContaining('references') },
    })
  })

  it('are quoted in their own words, which cannot format the report or name a person', async () => {
    const message = 'Contact `x`\n"anna@city.example", +358 40 1234567 is wrong.'
    const judgement = await judged(one, says([result(3, { message })]))
    expect('problems' in judgement && judgement.problems[0]?.message).toEqual({
      fi: "Tyyliprofiili ADR (`kebab`): ”Contact 'x' '…', … is wrong”.",
      sv: "Stilprofilen ADR (`kebab`): ”Contact 'x' '…', … is wrong”.",
      en: "Style profile ADR (`kebab`): \"Contact 'x' '…', … is wrong\".",
    })
  })

  it('tell what they could not look at beside what they found', async () => {
    const ask = answers((entry) =>
      entry.startsWith('a') ? { results: [result(1)], whole: true } : { undetermined: words },
    )
    const judgement = await judged(two, ask)
    expect('problems' in judgement && judgement.problems).toMatchObject([
      {
        hides: true,
        message: { fi: expect.stringMatching(/Kaikkea ei voitu tarkistaa\. ADR \(`b\/openapi\.yaml`\): syy$/u) },
      },
    ])
  })

  const many = Array.from({ length: 30 }, (_, index) => result(index + 1))

  it('tell twenty of one description, the gravest, and count the rest', async () => {
    const judgement = await judged(one, says([...many, result(99, { severity: 0 })]))
    expect(keys(judgement)).toHaveLength(21)
    expect(keys(judgement)).toContain('adr kebab paths./p99')
    expect('problems' in judgement && judgement.problems.at(-1)?.message.fi).toContain('vielä 11 huomautusta')
  })

  it('keep telling what they told of the base, and tell what is new', async () => {
    const grave = result(50, { severity: 0 })
    const last = result(60, { severity: 3 })
    const before = keys(await judged(one, says(many)))
    const after = keys(await judged(one, says([...many, grave, last]), ['adr'], says(many)))
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after).toEqual(expect.arrayContaining(['adr kebab paths./p50', 'adr kebab paths./p60']))
    expect(after).toHaveLength(before.length + 2)
  })
})

describe('the files of a description', () => {
  const contentOf = (text: string): Content => ({ kind: 'text', text, encoding: 'utf-8', size: text.length })
  const filesIn = (files: Readonly<Record<string, string>>, entry: string) =>
    filesOf(entry, {
      reader: {
        read: async (requests) =>
          new Map(requests.flatMap(({ path }) => (path in files ? [[path, contentOf(files[path] as string)]] : []))),
      },
      exists: (path) => path in files,
    })

  it('are those inside the repository that it refers to, in circles too', async () => {
    const files = {
      'api/openapi.yaml':
        '$ref: "./parts/a%20b.yaml#/x"\nb: { $ref: ../shared/c.json }\n$ref: \'#/y\'\n$ref: parts/none.yaml',
      'api/parts/a b.yaml': '$ref: ../openapi.yaml#/paths',
      'shared/c.json': '{ "$ref": "https://x.example/d.json", "x": {"$ref":"d.json#/a"} }',
      'shared/d.json': '{ "$ref": "../../outside.json", "a": { "$ref": "/etc/passwd" } }',
      'unused.yaml': '',
    }
    expect([...(await filesIn(files, 'api/openapi.yaml')).keys()]).toEqual([
      'api/openapi.yaml',
      'api/parts/a b.yaml',
      'shared/c.json',
      'shared/d.json',
    ])
  })

  it('are at most two hundred', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `p${index}.yaml`)
    const files = {
      'a.yaml': names.map((name) => `$ref: ${name}`).join('\n'),
      ...Object.fromEntries(names.map((name) => [name, ''])),
    }
    expect((await filesIn(files, 'a.yaml')).size).toBe(200)
  })

  it('are read to their end whatever stands in them', async () => {
    const text = `${'$ref'.repeat(200_000)}${'$ref: "'.repeat(100_000)}${'$ref:'.padEnd(500_000)}`
    expect((await filesIn({ 'a.yaml': text }, 'a.yaml')).size).toBe(1)
  })
})
