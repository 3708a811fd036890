import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { options } from '../../src/checks/options.ts'
import type { Text } from '../../src/model.ts'
import { bindRule, builtinRules, effective, loadRules } from '../../src/ruleset/catalogue.ts'
import { checkWords } from '../../src/ruleset/check-words.ts'
import { nearest, nearestRule } from '../../src/ruleset/nearest.ts'
import { optionWords } from '../../src/ruleset/option-words.ts'
import { explainRule, listRules } from '../../src/ruleset/reference.ts'
import { parseRules } from '../../src/ruleset/rule-file.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import { parseUserRules } from '../../src/ruleset/user-rules.ts'
import { rulesetVersion, version } from '../../src/ruleset/version.ts'
import type { Settings } from '../../src/settings.ts'
import { distance } from '../../src/syntax/distance.ts'
import { mistakesIn, told } from './mistakes.ts'

const file = 'governance-rules/tampere.yml'

/** A municipality's own rule, in Finnish only. */
const lift = (changes: Readonly<Record<string, string>> = {}): string => {
  const lines: Record<string, string> = {
    id: 'tampere/service-card',
    severity: 'warning',
    basis: 'exact',
    title: '{ fi: Palvelukortti on tehty }',
    why: '{ fi: Asukas näkee palvelun tiedot. }',
    fix: '{ fi: "Lisää tiedosto palvelukortti.md.", sv: Lägg till servicekortet. }',
    check: 'file-present',
    options: '{ anyOf: ["**/palvelukortti.md"] }',
    references: '[{ document: Tampereen ohje, clause: 4.10, version: 1.10 }]',
    ...changes,
  }
  return Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
}
const rulesIn = (...texts: string[]) =>
  parseUserRules(texts.map((text, index) => ({ path: index ? `more-${index}.yml` : file, text })))

describe('a rule file of a municipality', () => {
  it('speaks one language at least; the others are filled from English, Finnish, Swedish in this order', async () => {
    const [rule] = await rulesIn(lift())
    expect(rule?.data.title).toEqual({
      fi: 'Palvelukortti on tehty',
      sv: 'Palvelukortti on tehty',
      en: 'Palvelukortti on tehty',
    })
    expect(rule?.data.fix).toEqual({
      fi: 'Lisää tiedosto palvelukortti.md.',
      sv: 'Lägg till servicekortet.',
      en: 'Lisää tiedosto palvelukortti.md.',
    })
  })

  it('gets the defaults of the rule and of its check, and remembers its file', async () => {
    const [rule] = await rulesIn(lift())
    expect(rule?.source).toBe(file)
    expect(rule?.data).toMatchObject({
      family: 'tampere',
      level: 1,
      scope: 'component',
      decidedBy: 'owner',
      requires: null,
      when: {},
      starter: null,
    })
    expect(rule?.data.options).toEqual({ anyOf: ['**/palvelukortti.md'], not: [] })
  })

  it('may write versions and clauses without quotation marks', async () => {
    const [rule] = await rulesIn(lift())
    expect(rule?.data.references).toEqual([{ document: 'Tampereen ohje', clause: '4.10', version: '1.10' }])
  })

  it('may hold several rules, as documents or as a list', async () => {
    const second = lift({ id: 'tampere/steering' })
    const list = `- ${lift().replaceAll('\n', '\n  ')}\n- ${second.replaceAll('\n', '\n  ')}`
    expect((await rulesIn(`${lift()}\n---\n${second}`)).map(({ data }) => data.id)).toEqual([
      'tampere/service-card',
      'tampere/steering',
    ])
    expect(await rulesIn(list)).toHaveLength(2)
  })

  it('may name its parts in one language', async () => {
    const [rule] = await rulesIn(
      lift({
        check: 'parts-stated',
        options: '{ kinds: [governance], least: 1, parts: { money: { name: { fi: raha }, concepts: [funding] } } }',
      }),
    )
    expect(rule?.data.options).toMatchObject({ parts: { money: { name: { fi: 'raha', sv: 'raha', en: 'raha' } } } })
  })
})

const table: readonly [string, Readonly<Record<string, string>>, string, Partial<Text>][] = [
  [
    'an unknown check',
    { check: 'file-presence' },
    '7:8',
    { fi: 'Tarkoititko ”file-present”', sv: 'Menade du', en: 'Did you mean "file-present"' },
  ],
  [
    'an unknown key',
    { decidedBy: 'owner' },
    '10:1',
    { fi: '”decided-by”', sv: '”decided-by”', en: 'Did you mean "decided-by"' },
  ],
  ['a needed key', { fix: '' }, '1:1', { fi: 'avain ”fix”', sv: '”fix” behövs', en: 'key "fix" is needed' }],
  [
    'an id that is none',
    { id: 'Palvelukortti' },
    '1:5',
    { fi: '`perhe/nimi`', sv: '`familj/namn`', en: '`family/name`' },
  ],
  [
    'an id of ours',
    { id: 'governance/fresh' },
    '1:5',
    { fi: 'kuuluu jo kuntalintiin', sv: 'finns redan i kuntalint', en: 'rules: { governance/fresh:' },
  ],
  [
    'an error of recognised words',
    { severity: 'error', basis: 'recognised' },
    '2:11',
    { fi: 'basis: recognised', sv: 'warning eller notice', en: 'warning or notice' },
  ],
  [
    'an option that the check has not',
    { options: '{ anyOf: [a], without: [b] }' },
    '8:24',
    { fi: 'Tuntematon avain ”without”', sv: 'Okänd nyckel', en: 'Known keys: anyOf, not' },
  ],
  [
    'a needed option',
    { options: '{}' },
    '8:1',
    { fi: '`options`: tarvitaan myös avain ”anyOf”', sv: '”anyOf”', en: '"anyOf"' },
  ],
  [
    'an unknown artefact',
    { check: 'artefact-present', options: '{ kind: plan }' },
    '8:18',
    { fi: 'Tarkoititko ”governance”', sv: 'Menade du ”governance”', en: 'Did you mean "governance"' },
  ],
  [
    'an unknown concept',
    { check: 'role-named', options: '{ kinds: [governance], concept: stering }' },
    '8:42',
    { fi: '”steering”', sv: '”steering”', en: 'Did you mean "steering"' },
  ],
  [
    'an expression that RE2 refuses',
    { check: 'text-stated', options: '{ files: [README.md], pattern: "(?=a)" }' },
    '8:41',
    { fi: 'säännöllistä lauseketta', sv: 'reguljära uttrycket', en: 'regular expression' },
  ],
  [
    'nothing to look for',
    { check: 'topics-stated', options: '{ kinds: [governance] }' },
    '8:1',
    { fi: 'vähintään yksi avaimista topics, concepts ja words', sv: 'minst en', en: 'at least one of the keys' },
  ],
  [
    'a text without a language',
    { title: 'Palvelukortti' },
    '4:8',
    { fi: 'mutta tähän kuuluu avaimia', sv: 'nycklar med värden', en: 'expected keys' },
  ],
  [
    'an address that is none',
    { references: '[{ document: a, clause: b, url: "javascript:alert(1)" }]' },
    '9:45',
    { fi: '`https://`', sv: '`https://`', en: '`https://`' },
  ],
]

describe('a mistake in a rule file', () => {
  it.each(table)('%s is told at its place in all three languages', async (_, changes, place, words) => {
    const all = await mistakesIn(rulesIn(lift(changes)))
    expect(told(all)).toHaveLength(1)
    expect(`${all[0]?.location.path}:${all[0]?.location.line}:${all[0]?.location.column}`).toBe(`${file}:${place}`)
    for (const language of ['fi', 'sv', 'en'] as const) expect(all[0]?.text[language]).toContain(words[language])
  })

  it('is told together with those of all other files', async () => {
    const all = await mistakesIn(rulesIn(lift({ severity: 'eror', options: '{}' }), lift({ level: '9' })))
    expect(all.map(({ location }) => `${location.path}:${location.line}`)).toEqual([
      `${file}:2`,
      `${file}:8`,
      'more-1.yml:10',
    ])
  })

  it('is an id that two rules have', async () => {
    const all = await mistakesIn(rulesIn(lift(), lift()))
    expect(told(all)).toEqual([
      `1:5 The id "tampere/service-card" is in use already: ${file}:1. Give the rule another id.`,
    ])
  })

  it('is a file without a rule', async () => {
    expect(told(await mistakesIn(rulesIn('# later\n')))[0]).toContain('holds no rule')
  })

  it('is, in our own rules, a language that is not there', async () => {
    const all = await mistakesIn(parseRules('rules/tampere/service-card.yml', lift(), { builtin: true }))
    expect(told(all)).toContain('4:1 `title`: the key "sv" is needed too. Add it.')
  })
})

describe('our rules', () => {
  it('are bound to checks that exist, by level and id', () => {
    const rules = builtinRules()
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(Object.keys(checks)).toContain(rule.check)
    expect(rules.map(({ level }) => level)).toEqual(rules.map(({ level }) => level).sort())
  })

  it('have a version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    expect(rulesetVersion).toMatch(/^[0-9a-f]{12}$/)
  })

  it('load a check only when they judge', async () => {
    const [data] = builtinRules()
    const rule = bindRule({ ...data!, check: 'no-such-check' }, null)
    await expect(rule.judge({} as never)).rejects.toThrow()
  })
})

const settingsOf = async (text: string): Promise<Settings> => (await parseSettings('kuntalint.yml', text)).settings

describe('the settings of a rule', () => {
  const rule = { id: 'governance/fresh', severity: 'notice' } as const
  it.each([
    ['{}', { severity: 'notice', off: false, notApplicable: null }],
    ['rules: { governance/fresh: off }', { severity: 'notice', off: true, notApplicable: null }],
    ['rules: { governance/fresh: error }', { severity: 'error', off: false, notApplicable: null }],
    [
      'rules: { governance/fresh: { not-applicable: Retired } }',
      { severity: 'notice', off: false, notApplicable: 'Retired' },
    ],
  ])('%s has its effect', async (text, effect) => {
    expect(effective(rule, await settingsOf(text))).toEqual(effect)
  })

  it('change only the options that they name', async () => {
    const settings = await settingsOf('rules: { governance/fresh: { options: { months: 3 } } }')
    const before = builtinRules().find(({ id }) => id === 'governance/fresh')
    const after = (await loadRules({ settings, userFiles: [] })).find(({ id }) => id === 'governance/fresh')
    expect(after?.options).toEqual({ ...before?.options, months: 3 })
    expect(after?.severity).toBe(before?.severity)
  })

  it('reach the rules of a municipality as well', async () => {
    const settings = await settingsOf(
      'rule-files: x.yml\nrules: { tampere/service-card: { options: { not: [docs/**] } } }',
    )
    const rules = await loadRules({ settings, userFiles: [{ path: file, text: lift() }] })
    const own = rules.at(-1)
    expect(own?.options).toEqual({ anyOf: ['**/palvelukortti.md'], not: ['docs/**'] })
    expect(own?.source).toBe(file)
  })

  it('are a mistake when no rule file has the rule, or its check not the option', async () => {
    const settings = await settingsOf(
      'rule-files: x.yml\nrules:\n  tampere/servicecard: off\n  tampere/service-card: { options: { least: 1 } }',
    )
    const all = await mistakesIn(loadRules({ settings, userFiles: [{ path: file, text: lift() }] }))
    expect(all.map(({ location, text }) => `${location.path}:${location.line} ${text.en}`)).toEqual([
      'kuntalint.yml:3 There is no rule "tampere/servicecard". Did you mean "tampere/service-card"? `kuntalint rules` lists the rules.',
      expect.stringContaining('kuntalint.yml:4 Unknown key "least"'),
    ])
  })
})

describe('the reference', () => {
  it('lists every rule in columns, in each language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const lines = listRules(language).trimEnd().split('\n')
      expect(lines).toHaveLength(builtinRules().length + 1)
      for (const rule of builtinRules())
        expect(lines.some((line) => line.includes(rule.id) && line.includes(rule.title[language]))).toBe(true)
    }
  })

  it('shows what the settings make of a rule', async () => {
    const settings = await settingsOf('rules: { governance/fresh: off }')
    const rules = await loadRules({ settings, userFiles: [] })
    expect(listRules('fi', { rules, settings })).toMatch(/governance\/fresh +2 +pois /)
  })

  it.each(['fi', 'sv', 'en'] as const)(
    'explains every rule whole in %s, within 100 columns but for addresses and starters',
    (language) => {
      for (const rule of builtinRules()) {
        const text = explainRule(rule.id, language)
        expect(text).toContain(rule.title[language])
        expect(text).toContain('not-applicable:')
        expect(text).not.toContain('undefined')
        for (const { document } of rule.references) expect(text.replace(/\s+/g, ' ')).toContain(document)
      }
    },
  )

  it('names the nearest rule for an id that no rule has', () => {
    expect(() => explainRule('governance/fersh', 'en')).toThrow('Did you mean "governance/fresh"')
  })

  it('has words for every check and every option', () => {
    for (const [check, schema] of Object.entries(options)) {
      expect(Object.keys(checkWords)).toContain(check)
      for (const option of Object.keys('properties' in schema ? schema.properties! : {}))
        expect(optionWords(check, option), `${check}.${option}`).not.toBeNull()
    }
  })
})

describe('the registry', () => {
  it('has a line for each check, and the schema of rules names the same checks', () => {
    const schema = JSON.parse(readFileSync('rules/schema/rule.json', 'utf8'))
    expect(schema.properties.check.enum).toEqual(Object.keys(checks))
    expect(Object.keys(options)).toEqual(Object.keys(checks))
    for (const [name, { options: own }] of Object.entries(checks))
      expect(own).toBe(options[name as keyof typeof options])
  })
})

describe('the nearest word', () => {
  it.each([
    ['goverance', 'governance'],
    ['Rule_Files', 'rule-files'],
    ['license', 'licence'],
    ['raodmap', 'roadmap'],
    ['hallintamalli', 'governance'],
    ['xyz', null],
    ['', null],
  ])('to %j is %j', (word, near) => {
    expect(nearest(word, ['governance', 'rule-files', 'licence', 'roadmap'])).toBe(near)
  })

  it('of a rule may be in another family', () => {
    const known = ['governance/fresh', 'roadmap/fresh', 'code-of-conduct/present', 'links/relative-resolve']
    expect(nearestRule('plan/fresh', known)).toBe('governance/fresh')
    expect(nearestRule('conduct/present', known)).toBe('code-of-conduct/present')
    expect(nearestRule('content/relative-resolve', known)).toBe('links/relative-resolve')
  })

  it('counts a swap of two letters as one', () => {
    expect([distance('fersh', 'fresh'), distance('', 'abc'), distance('abc', 'abc')]).toEqual([1, 3, 0])
  })
})
