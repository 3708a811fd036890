/** The printed pages of the rules: their parts, their fences, and what they tell people to write. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code, Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { exampleBlocks } from '../scripts/rule-pages/example-blocks.ts'
import { change, excerpt, fileList, firstDifference } from '../scripts/rule-pages/excerpt.ts'
import { artefactsOf } from '../scripts/rule-pages/indexes.ts'
import { linkTo, table } from '../scripts/rule-pages/markdown.ts'
import { words } from '../scripts/rule-pages/words.ts'
import { languages } from '../src/language.ts'
import type { Finding } from '../src/report.ts'
import { builtinRules, loadRules } from '../src/ruleset/catalogue.ts'
import { parseSettings } from '../src/ruleset/settings.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rules = builtinRules()
const parser = remark()
const treeOf = (text: string): Root => parser.parse(text)
const pages = languages.flatMap((language) =>
  rules.map(({ id }) => {
    const path = `docs/rules/${language}/${id}.md`
    const text = readFileSync(join(root, path), 'utf8')
    return { path, id, language, text, tree: treeOf(text) }
  }),
)
const headingsOf = (tree: Root): readonly string[] =>
  tree.children.filter((node): node is Heading => node.type === 'heading').map((node) => textOf(node))
const fencesOf = (tree: Root): readonly Code[] => tree.children.filter((node): node is Code => node.type === 'code')

describe('the page of a rule', () => {
  it('has its title, reason, examples of both kinds, remedy, sources and ways to depart from it', () => {
    const parts = ['why', 'looksAt', 'badExample', 'goodExample', 'fix', 'references', 'otherwise'] as const
    for (const { path, id, language, tree } of pages) {
      const rule = rules.find((one) => one.id === id)
      const headings = headingsOf(tree)
      expect(headings[0], path).toBe(textOf(treeOf(rule?.title[language] ?? '')))
      const own = headings.filter((heading) => parts.some((part) => words[part][language] === heading))
      expect(own, path).toEqual(parts.map((part) => words[part][language]))
    }
  })

  it('shows at most 25 lines of a file, and no fence breaks off', () => {
    for (const { path, text, tree } of pages) {
      const fences = fencesOf(tree)
      expect(fences.length, path).toBeGreaterThan(2)
      for (const { value } of fences) expect(value.split('\n').length, path).toBeLessThanOrEqual(26)
      expect(text, path).not.toMatch(/undefined|\[object/u)
    }
  })

  it('tells to write settings that are right', async () => {
    for (const { path, tree } of pages.filter(({ language }) => language === 'fi')) {
      const from = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === words.otherwise.fi)
      const snippets = fencesOf({ ...tree, children: tree.children.slice(from) })
      expect(snippets.length, path).toBeGreaterThanOrEqual(2)
      for (const { value } of snippets) {
        const { settings } = await parseSettings('kuntalint.yml', value)
        expect([settings.rules.size, settings.waivers.length].toSorted(), path).toEqual([0, 1])
        if (value.includes('options:'))
          await expect(loadRules({ settings, userFiles: [] }), path).resolves.toHaveLength(rules.length)
      }
    }
  })

  it('exists for every rule and for no other', () => {
    for (const language of languages) {
      const folder = join(root, 'docs/rules', language)
      const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.includes('/') && path.endsWith('.md'))
      expect(there.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort())
    }
  })
})

describe('an excerpt', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`).join('\n')

  it('stands around its line, and inside the file', () => {
    expect(excerpt({ a: lines }, 'a', 40)).toMatchObject({ first: 32, last: 56, total: 60 })
    expect(excerpt({ a: lines }, 'a', 60)).toMatchObject({ first: 36, last: 60 })
    expect(excerpt({ a: lines }, 'a', undefined)).toMatchObject({ first: 1, last: 25 })
    expect(excerpt({ a: lines }, 'a', 2, true)).toMatchObject({ first: 1, last: 12 })
    expect(excerpt({ a: 'one\r\ntwo\n' }, 'a', 1)).toMatchObject({ text: 'one\ntwo', total: 2 })
  })

  it('is none of what is no text, and shortens long lines', () => {
    expect(excerpt({ a: new Uint8Array([1, 0, 2]) }, 'a', 1)).toBeNull()
    expect(excerpt({ a: { symlink: 'b' } }, 'a', 1)).toBeNull()
    expect(excerpt({}, 'a', 1)).toBeNull()
    expect(excerpt({ a: 'x'.repeat(5000) }, 'a', 1)).toMatchObject({ text: `${'x'.repeat(199)}…` })
  })

  it('of a change shows what was taken away and added', () => {
    expect(change({ a: 'one\ntwo\n' }, { a: 'one\n2\n' }, 'a')).toMatchObject({ text: ' one\n-two\n+2', cut: false })
    expect(change({ a: lines }, {}, 'a')).toMatchObject({ cut: true })
    expect(change({ a: lines }, { a: lines }, 'a')).toBeNull()
    expect(firstDifference('a\nb', 'a\nc')).toBe(2)
    expect(firstDifference('a', 'a')).toBeUndefined()
  })

  it('names the files of a repository, and counts those that it leaves out', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`file-${at}`, '']))
    expect(fileList(many)).toMatchObject({ more: 5 })
    expect(fileList({ b: '', a: '' })).toEqual({ kind: 'files', paths: ['a', 'b'], more: 0 })
  })

  it('cannot break out of its fence, nor the message out of its quotation', () => {
    const text = '```\n</pre>\n# Not a heading\n````\n~~~'
    const message = 'Name `](x)` <b>\n\n# no heading @someone [a](javascript:x)'
    const finding = { message: { fi: message, sv: message, en: message }, location: { path: 'a`b.md', line: 1 } }
    const shown = excerpt({ 'a`b.md': text }, 'a`b.md', 1)
    const blocks = exampleBlocks(
      'family/name',
      {
        bad: { name: 'invalid', severity: 'error', findings: [finding as unknown as Finding], shown: [shown!] },
        good: { name: 'valid', shown: [shown!] },
        others: [],
        alsoGood: [],
      },
      'en',
    )
    const tree = treeOf(blocks.join('\n\n'))
    expect(headingsOf(tree)).toEqual([words.badExample.en, words.goodExample.en])
    expect(fencesOf(tree).map(({ value }) => value)).toEqual([text, text])
    expect(JSON.stringify(tree)).not.toContain('"type":"html"')
    expect(JSON.stringify(tree)).not.toContain('"url":"javascript:')
  })
})

describe('links and tables of the pages', () => {
  it('lead from folder to folder', () => {
    expect(linkTo('docs/rules/fi/api/valid.md', 'docs/rules/sv/api/valid.md', 'x')).toBe('[x](../../sv/api/valid.md)')
    expect(linkTo('docs/rules/fi/api/valid.md', 'docs/rules/fi/api/present.md', 'x')).toBe('[x](present.md)')
    expect(linkTo('docs/rules/fi.md', 'docs/rules/fi/README.md', 'x')).toBe('[x](fi/README.md)')
  })

  it('keep a bar inside its cell', () => {
    expect(table(['a'], [['one | two\nthree']])).toBe('| a |\n| --- |\n| one \\| two three |')
  })

  it('put a rule under each artefact that it looks at', () => {
    const of = (id: string) => artefactsOf(rules.find((rule) => rule.id === id)!)
    expect(of('governance/funding')).toEqual(['governance', 'funding'])
    expect(of('api/present')).toEqual(['api-description'])
    expect(of('links/relative-resolve').length).toBeGreaterThan(3)
    expect(of('settings/waiver-unused')).toEqual([])
  })
})
