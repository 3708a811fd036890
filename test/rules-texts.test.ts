import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Language, Text } from '../src/model.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const languages: readonly Language[] = ['fi', 'sv', 'en']

interface RuleFile {
  id: string
  level: number
  basis: 'exact' | 'recognised'
  title: Text
  why: Text
  fix: Text
  starter?: Text
  options?: unknown
  references: readonly { document: string; clause: string }[]
}

const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

const rules: readonly { path: string; rule: RuleFile }[] = filesBelow('rules', '.yml')
  .filter((path) => path.includes('/') && !path.startsWith('schema/'))
  .map((path) => ({ path, rule: parse(readFileSync(join(root, 'rules', path), 'utf8')) as RuleFile }))

/** Every sentence of a rule with the place to name when it is wrong. */
const sentencesOf = ({ path, rule }: (typeof rules)[number], parts: readonly ('title' | 'why' | 'fix')[]) =>
  parts.flatMap((part) =>
    languages.map((language) => ({ where: `${path} ${part}.${language}`, text: rule[part][language] })),
  )

const allSentences = rules.flatMap((one) => sentencesOf(one, ['title', 'why', 'fix']))
const starters = rules.flatMap(({ path, rule }) =>
  languages.flatMap((language) =>
    rule.starter ? [{ where: `${path} starter.${language}`, language, text: rule.starter[language] }] : [],
  ),
)

/** Stems of words of legal verdict: kuntalint leads, it does not judge anybody's duties. */
const verdict =
  /illegal|unlawful|breach|violat|complian|comply|complies|conform|laiton|laitto|lainvast|rikkoo|rikkomus|vaatimustenmukai|vastoin lakia|laiminlyö|olaglig|lagstrid|överträd|bryter mot|efterlev|överensstäm/iu

const faulty = (texts: readonly { where: string; text: string }[], fault: RegExp): readonly string[] =>
  texts.filter(({ text }) => fault.test(text)).map(({ where, text }) => `${where}: ${fault.exec(text)?.[0]}`)

/** String and template literals that stand under a key fi, sv or en in a source file. */
function messagesIn(path: string): readonly { where: string; text: string }[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, 'src', path), 'utf8'), ts.ScriptTarget.Latest, true)
  const messages: { where: string; text: string }[] = []
  const visit = (node: ts.Node, inside: boolean): void => {
    const named = ts.isPropertyAssignment(node) && ['fi', 'sv', 'en'].includes(node.name.getText(source))
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (inside && literal) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      messages.push({ where: `src/${path}:${line + 1}`, text: (node as ts.LiteralLikeNode).text })
    }
    ts.forEachChild(node, (child) => visit(child, inside || named))
  }
  visit(source, false)
  return messages
}

describe('the rules that come with kuntalint', () => {
  it('stand in files that are called like their ids, at least 45 of them', () => {
    expect(rules.map(({ rule }) => `${rule.id}.yml`)).toEqual(rules.map(({ path }) => path))
    expect(rules.length).toBeGreaterThanOrEqual(45)
  })

  it('cover every family of governance', () => {
    const families = new Set(rules.map(({ rule }) => rule.id.split('/')[0]))
    const expected =
      'governance roadmap owners licence api readme contributing security changelog code-of-conduct publiccode content links support settings badge review facts'
    expect([...families].sort()).toEqual(expected.split(' ').sort())
  })

  it('say title, reason and remedy in Finnish, Swedish and English', () => {
    for (const { where, text } of [...allSentences, ...starters]) expect(text?.trim().length, where).toBeGreaterThan(4)
  })

  it('have no doubled blanks, no blanks at the end and no line breaks inside a sentence', () => {
    expect(faulty(allSentences, /\s\s|^\s|\s$|\n/u)).toEqual([])
    expect(faulty(starters, /[^\n ] {2,}|[ \t]+$|\t/mu)).toEqual([])
  })

  it('have titles of at most 70 characters without a full stop', () => {
    const titles = rules.flatMap((one) => sentencesOf(one, ['title']))
    expect(titles.filter(({ text }) => text.length > 70 || text.endsWith('.')).map(({ where }) => where)).toEqual([])
  })

  it('give reason and remedy in whole sentences, three at most', () => {
    const sentences = rules.flatMap((one) => sentencesOf(one, ['why', 'fix']))
    expect(sentences.filter(({ text }) => !/[.!?]["”]?$/u.test(text)).map(({ where }) => where)).toEqual([])
    const count = (text: string): number => text.split(/(?<=[.!?])\s+(?=\p{Lu}|`|")/u).length
    expect(sentences.filter(({ text }) => count(text) > 3).map(({ where }) => where)).toEqual([])
  })

  it('have a first sentence of the reason that can stand alone', () => {
    const firsts = rules
      .flatMap((one) => sentencesOf(one, ['why']))
      .map(({ where, text }) => ({ where, text: text.split(/(?<=[.!?])\s/u)[0]! }))
    expect(firsts.filter(({ text }) => text.length < 40 || text.length > 220).map(({ where }) => where)).toEqual([])
  })

  it('name at least one document and clause that recommends them', () => {
    for (const { path, rule } of rules) {
      expect(rule.references.length, path).toBeGreaterThan(0)
      for (const { document, clause } of rule.references) expect(`${document}${clause}`.trim(), path).not.toBe('')
    }
  })

  it('use no word of legal verdict, in any language', () => {
    expect(faulty([...allSentences, ...starters], verdict)).toEqual([])
    const whole = rules.map(({ path }) => ({ where: path, text: readFileSync(join(root, 'rules', path), 'utf8') }))
    expect(faulty(whole, verdict)).toEqual([])
  })

  it('never say that something is missing where words were looked for', () => {
    const recognised = rules.filter(({ rule }) => rule.basis === 'recognised')
    const texts = recognised.flatMap((one) => sentencesOf(one, ['title', 'why', 'fix']))
    expect(faulty([...texts, ...starters], /puuttu|saknas|missing/iu)).toEqual([])
  })

  it('do not claim that kuntalint approves or certifies anything', () => {
    expect(faulty(allSentences, /kuntalint(?! badge|-märk|-merk)|sertifi|certif|auktoris|valtuutet/iu)).toEqual([])
  })

  it('offer texts to start from with gaps that our own rule finds, equally many in each language', () => {
    const gap: Readonly<Record<Language, RegExp>> = {
      fi: /\[täydennä: [^\]]+\]/gu,
      sv: /\[fyll i: [^\]]+\]/gu,
      en: /\[fill in: [^\]]+\]/gu,
    }
    for (const { path, rule } of rules.filter(({ rule }) => rule.starter)) {
      const counts = languages.map((language) => (rule.starter![language].match(gap[language]) ?? []).length)
      expect(counts[0], path).toBeGreaterThan(0)
      expect(new Set(counts).size, `${path}: ${counts.join(', ')}`).toBe(1)
      for (const language of languages) {
        const lines = rule.starter![language].trimEnd().split('\n').length
        expect(lines >= 4 && lines <= 25, `${path} starter.${language}: ${lines} lines`).toBe(true)
      }
    }
  })
})

describe('the messages of the program', () => {
  it('use no word of legal verdict, in any language', () => {
    const messages = filesBelow('src', '.ts')
      .filter((path) => !path.startsWith('generated/'))
      .flatMap(messagesIn)
    expect(messages.length).toBeGreaterThan(0)
    expect(faulty(messages, verdict)).toEqual([])
  })
})
