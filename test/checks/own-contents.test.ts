import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import commitWords from '../../src/checks/commit-words.ts'
import contentFound from '../../src/checks/content-found.ts'
import { type ValidateValue, validatorOf } from '../../src/checks/json-schema.ts'
import noBinaries from '../../src/checks/no-binaries.ts'
import schemaFits from '../../src/checks/schema-fits.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { bindRule } from '../../src/ruleset/catalogue.ts'
import { parseUserRules } from '../../src/ruleset/user-rules.ts'
import { newFolder, newRepository, run } from '../repository/sandbox.ts'
import { answer, judge, subject, told } from './subject.ts'

const validator = async (schema: object): Promise<ValidateValue> => {
  const validate = await validatorOf(schema as never)
  if (typeof validate !== 'function') throw new Error(validate.detail)
  return validate
}

describe('a JSON Schema of a rule', () => {
  it('knows its drafts', async () => {
    const tuple = { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] }
    expect((await validator(tuple))([1])).toHaveLength(1)
    const four = { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true }
    expect((await validator(four))(1)).toHaveLength(1)
    expect((await validator({ exclusiveMinimum: 1 }))(1)).toHaveLength(1)
  })

  it('fetches nothing, and uses no expression that could take exponential time', async () => {
    expect(await validatorOf({ $ref: 'https://rules.example/s.json' })).toMatchObject({ unfit: 'reference' })
    expect(await validatorOf({ pattern: '(?=x)' })).toMatchObject({ unfit: 'expression' })
    expect(await validatorOf({ type: 'textt' })).toMatchObject({ unfit: 'form' })
    const two = await validator({ properties: { a: { pattern: '^(a+)+$' }, b: { pattern: '^b$' } } })
    expect(two({ a: 'a', b: 'b' })).toEqual([])
    expect(two({ a: `${'a'.repeat(40_000)}b`, b: 'a' })).toHaveLength(2)
  })

  it('gives up what would never end', async () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `a${i}`,
        { allOf: [{ $ref: `#/$defs/a${i + 1}` }, { $ref: `#/$defs/a${i + 1}` }] },
      ]),
    )
    expect((await validator({ $defs: { ...$defs, a40: {} }, $ref: '#/$defs/a0' }))(1)).toBeNull()
    expect((await validator({ allOf: [{ $ref: '#' }] }))(1)).toBeNull()
  })

  it('finds what stands twice in a long list, and in any order of keys', async () => {
    const list = Array.from({ length: 100_000 }, (_, index) => ({ index }))
    const validate = await validator({ uniqueItems: true })
    expect(validate(list)).toEqual([])
    expect(validate([...list, { index: 5 }])).toHaveLength(1)
    expect(
      validate([
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toHaveLength(1)
    expect(validate([1, '1', [1], { 0: 1 }])).toEqual([])
  })

  it('may stand in a file, and a file without it is undetermined', async () => {
    const files = { 'a.yml': 'name: 1\n', 'schema.json': '{"properties":{"name":{"type":"string"}}}' }
    expect(told(await judge(schemaFits, { files: ['a.yml'], schemaFile: 'schema.json' }, files))).toEqual([
      'a.yml:1 `name`: expected is a text.',
    ])
    expect(answer(await judge(schemaFits, { files: ['a.yml'], schemaFile: 'none.json' }, files))).toBe('undetermined')
  })

  it('that cannot be used is a mistake of the rule, with its place', async () => {
    const text = `id: a/b\nseverity: notice\nbasis: exact\ntitle: { en: A }\nwhy: { en: A }\nfix: { en: A }\ncheck: schema-fits\noptions:\n  files: [a]\n  schema: { $ref: "#/x" }\n`
    await expect(parseUserRules([{ path: 'r.yml', text }])).rejects.toThrow(
      /r\.yml:10:3: The schema of the rule refers to/u,
    )
  })
})

describe('files that are no text, links and empty ones', () => {
  it('are passed over by contents, and told as programs by their first bytes', async () => {
    const files = { 'a.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 'b.txt': { symlink: 'a.txt' } }
    expect(answer(await judge(contentFound, { files: ['*.txt'], pattern: 'x' }, files))).toBe('passed')
    expect(told(await judge(noBinaries, {}, files))).toEqual([
      expect.stringMatching(/^a\.txt:- `a\.txt` is a compiled program/u),
    ])
  })
})

describe('messages of commits', () => {
  const words = { words: ['secret'], commits: 10 }

  it('are those of the change where something is compared, else the last ones', async () => {
    const folder = newRepository({ 'a.txt': 'a\n' })
    run(folder, 'commit', '--allow-empty', '-qm', 'A secret')
    const inventoryOf = async (path: string) => {
      const repository = await openWorktree(path, { today: new Date('2026-11-24'), trackedOnly: true })
      const { inventory } = await subject({})
      return { ...inventory, repository }
    }
    const inventory = await inventoryOf(folder)
    expect(answer(await commitWords.judge({ inventory }, words))).toBe('problems')
    const { inventory: base } = await subject({}, { commit: run(folder, 'rev-parse', 'HEAD') })
    expect(answer(await commitWords.judge({ inventory, base }, words))).toBe('passed')
    const shallow = newFolder()
    run(folder, 'commit', '--allow-empty', '-qm', 'Fine')
    run(shallow, 'clone', '-q', '--depth', '1', `file://${folder}`, '.')
    expect(answer(await commitWords.judge({ inventory: await inventoryOf(shallow) }, words))).toBe('undetermined')
    expect(answer(await commitWords.judge({ inventory: await inventoryOf(shallow) }, { ...words, commits: 1 }))).toBe(
      'passed',
    )
  })
})

describe('a rule that waits for a file or a licence', () => {
  const ruleOf = async (when: string) => {
    const text = `id: a/b\nseverity: notice\nbasis: exact\nwhen: ${when}\ntitle: { en: A }\nwhy: { en: A }\nfix: { en: A }\ncheck: file-present\noptions: { anyOf: [NOTICE] }\n`
    const [own] = await parseUserRules([{ path: 'r.yml', text }])
    return bindRule(own!.data, 'r.yml')
  }

  it('is asked only there', async () => {
    const rule = await ruleOf('{ files: ["*.gemspec", package.json] }')
    expect(answer(await rule.judge(await subject({ 'a.txt': '' })))).toBe('notApplicable')
    expect(answer(await rule.judge(await subject({ 'package.json': '{}' })))).toBe('problems')
    const licensed = await ruleOf('{ licences: [EUPL-1.2] }')
    expect(answer(await licensed.judge(await subject({ 'a.txt': '' })))).toBe('notApplicable')
    const eupl = { LICENSE: readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8') }
    expect(answer(await licensed.judge(await subject(eupl)))).toBe('problems')
  })
})
