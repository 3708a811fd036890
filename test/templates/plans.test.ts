import { describe, expect, it } from 'vitest'
import { gapsIn } from '../../src/inventory/gaps.ts'
import { languages } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Outcome } from '../../src/report.ts'
import type { Answers } from '../../src/templates/answers.ts'
import { startingFiles } from '../../src/templates/files.ts'
import { gap } from '../../src/templates/fill.ts'
import { fieldWords, templateNames, templateText } from '../../src/templates/texts.ts'
import { answers, type Files, judged, owners, repositories, told } from './repository.ts'

const chosen: readonly (readonly Language[])[] = [['fi'], ['sv'], ['en'], ['fi', 'sv']]
const kinds: readonly Answers['kind'][] = [['software'], ['interface'], ['software', 'interface']]
const cases = chosen.flatMap((some) =>
  kinds.flatMap((kind) =>
    [1, 3].map((count) => ({
      name: `${some.join(' and ')}, ${kind.join(' and ')}, ${count} of owners`,
      given: answers({ languages: some, kind, owners: owners[some[0]!].slice(0, count) }),
    })),
  ),
)

/** Where something is to be filled in: `path:line:column`. */
const openPlaces = (files: Files): readonly string[] =>
  Object.entries(files).flatMap(([path, text]) => gapsIn(text).map(({ line, column }) => `${path}:${line}:${column}`))

/** Where a rule finds something, places that say the same included. */
const foundBy = (outcomes: readonly Outcome[], id: string): readonly string[] =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'failed' && outcome.rule.id === id
      ? outcome.findings.flatMap(({ location, related }) =>
          [location, ...(related ?? [])].map(({ path, line, column }) => `${path}:${line}:${column}`),
        )
      : [],
  )

describe.each(cases)('the files to start from ($name)', ({ given }) => {
  const { fresh, filled, templates } = repositories(given)

  it('show just the places that are open', async () => {
    const others = ['owners/valid', 'publiccode/valid', 'publiccode/maintenance']
    const { outcomes } = await judged(fresh, ['content/no-placeholders', ...others])
    const places = openPlaces(templates)
    expect(places.length).toBeGreaterThan(80)
    expect([...foundBy(outcomes, 'content/no-placeholders')].sort()).toEqual([...places].sort())
    for (const id of others) expect(foundBy(outcomes, id), id).toEqual([])
  })

  it('reach level 3 without a finding when people have filled them in', async () => {
    const { outcomes, reached } = await judged(filled)
    expect(told(outcomes)).toEqual([])
    expect(reached).toBe(3)
    expect(openPlaces(filled)).toEqual([])
  })

  it('keep no mark of the templates', () => {
    for (const [path, text] of Object.entries(templates)) expect(text, path).not.toMatch(/<!--|-->/u)
  })
})

const sections = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^(#{1,6}) /u.exec(line)?.[1] ?? [])
/** What makes the shape of a text, whatever its language: headings, rows, items, marks, places. */
const shape = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const marks = line.match(/<!-- (?:several|\/several|one|here|interface|\/interface|with|\/with)[ a-z]*/gu) ?? []
    const kind = /^(?:#{1,6} |\| |- |\d\. )/u.exec(line)?.[0] ?? ''
    const gaps = line.startsWith('|') || line.startsWith('#') ? gapsIn(line).length : 0
    return kind === '' && marks.length === 0 ? [] : [`${kind}${gaps} ${marks.join(' ')}`]
  })

describe('templates', () => {
  it.each(templateNames)('%s is the same document in every language', (name) => {
    const [fi, sv, en] = languages.map((language) => templateText(name, language))
    expect(sections(sv!)).toEqual(sections(fi!))
    expect(sections(en!)).toEqual(sections(fi!))
    for (const text of [sv!, en!]) expect(gapsIn(text).length).toBe(gapsIn(fi!).length)
    if (name.endsWith('plan.md'))
      for (const text of [sv!, en!]) expect(shape(text).map((line) => line.trim())).toHaveLength(shape(fi!).length)
  })

  it('have a place for every answer, in every language', () => {
    for (const language of languages)
      for (const [field, words] of Object.entries(fieldWords)) {
        const place = gap(words[language], language)
        const used = templateNames.filter((name) => templateText(name, language).includes(place))
        expect(used, `${field} ${language}`).not.toEqual([])
      }
  })

  it('hold no word of another language', () => {
    const foreign: Readonly<Record<Language, RegExp>> = {
      fi: /fyll i|fill in|\b(?:och|ägare|kommun\w*|the|owner|with)\b/iu,
      sv: /täydennä|fill in|\b(?:ja kun|omistaja\w*|kunta|the|owner|with)\b/iu,
      en: /täydennä|fyll i|\b(?:och|ägare|kommun\w*|omistaja\w*|kunta)\b/iu,
    }
    /** Names of files, keys and addresses, and the marks of the templates, are of no language. */
    const words = (text: string): string =>
      text.replace(
        /^[ -]*[\w-]+:(?= |$)|<!-- (?:here |with )?[\w/]+(?: \w+)? -->|`[^`]*`|\([^()\s]*\)|https?:\S+|@organisa\S+/gmu,
        ' ',
      )
    for (const language of languages)
      for (const name of templateNames) {
        const text = words(templateText(name, language))
        expect(foreign[language].exec(text)?.[0], `${language} ${name}`).toBeUndefined()
      }
  })

  it('break no place over two lines, and open no line of text with a mark', () => {
    for (const language of languages)
      for (const name of templateNames) {
        const text = templateText(name, language)
        const opened = text.match(/\[(?:täydennä|fyll i|fill in):/gu)?.length ?? 0
        expect(gapsIn(text).length, `${language} ${name}`).toBe(opened)
        expect(text).not.toMatch(/^<!--[^\n]*?-->[^\n]/mu)
      }
  })
})

describe('one owner', () => {
  it('is asked nothing about what several share', () => {
    for (const language of languages)
      for (const kind of kinds) {
        const given = answers({ languages: [language], kind, owners: [owners[language][0]!] })
        const all = startingFiles(given)
          .map(({ text }) => text)
          .join('\n')
        const shared =
          /ohjausryhm(?!ästä ja kustannusten)|styrgrup(?!p och kostnads)|steering group(?! and the sharing)/iu
        expect(shared.exec(all)?.[0], `${language} ${kind}`).toBeUndefined()
      }
  })
})
