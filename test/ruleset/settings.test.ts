import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/model.ts'
import { AuthorErrors } from '../../src/ruleset/mistakes.ts'
import { defaultSettings, parseSettings } from '../../src/ruleset/settings.ts'
import { mistakesIn, told } from './mistakes.ts'

const path = '.github/kuntalint.yml'
const read = (text: string) => parseSettings(path, text)
const mistakes = async (text: string) => told(await mistakesIn(read(text)))

/** The whole example of the design: every key that there is. */
const everything = `# yaml-language-server: $schema=rules/schema/settings.json
product:
  kind: [software, interface]        # default software
  stage: stable
  level: 2                           # 1 starter | 2 shared | 3 exemplary
  owners: [Espoo, Oulu, Tampere, Turku]
  access: open
  control: buyer
language: fi
extends: ["github:example-association/governance/kuntalint.yml@0123456789abcdef0123456789abcdef01234567", ./shared.yml]
artefacts: { governance: docs/hallintamalli.md, api-description: ["api/*.yaml"], ignore: ["test/**"] }
rule-files: ["governance-rules/*.yml"]
rules:
  roadmap/fresh: warning
  governance/fresh: { severity: notice, options: { months: 24 } }
  code-of-conduct/present: { not-applicable: "The city's common code applies: https://example.org" }
waivers:
  - { rule: api/contact, path: api/old.yaml, reason: "Retired in 2027", approved-by: "ohjausryhmä 2026-10-01", until: 2027-03-31 }
components: [{ name: service, path: service }, { name: frontend, path: frontend }]
decisions: { folder: docs/decisions, required: false }
deprecation: { months: 6 }
check-urls: true
declared: [{ topic: funding-agreed, statement: "Cost is shared by population", by: ohjausryhmä, on: 2026-05-12 }]
gate: { findings: new, severity: error }
`

describe('reading a settings file', () => {
  it('takes every key of the example and tells which ones have no effect yet', async () => {
    const { settings } = await read(everything)
    expect(settings.product).toEqual({
      kind: ['software', 'interface'],
      stage: 'stable',
      level: 2,
      owners: ['Espoo', 'Oulu', 'Tampere', 'Turku'],
      access: 'open',
      accessReason: null,
      control: 'buyer',
      licence: null,
    })
    expect(settings.language).toEqual(['fi'])
    expect([...settings.artefacts]).toEqual([
      ['governance', ['docs/hallintamalli.md']],
      ['api-description', ['api/*.yaml']],
    ])
    expect(settings.ignore).toEqual(['test/**'])
    expect(settings.ruleFiles).toEqual(['governance-rules/*.yml'])
    expect(settings.rules.get('governance/fresh')).toEqual({
      severity: 'notice',
      options: { months: 24 },
      notApplicable: null,
      locked: false,
      path,
      line: 15,
    })
    expect(settings.rules.get('code-of-conduct/present')?.notApplicable).toContain('common code')
    expect(settings.waivers).toEqual([
      {
        rule: 'api/contact',
        path: 'api/old.yaml',
        component: null,
        fingerprint: null,
        reason: 'Retired in 2027',
        approvedBy: 'ohjausryhmä 2026-10-01',
        until: '2027-03-31',
        location: expect.objectContaining({ path, line: 18 }),
      },
    ])
    expect(settings.components).toEqual([
      { name: 'service', path: 'service' },
      { name: 'frontend', path: 'frontend' },
    ])
    expect(settings.declared[0]).toMatchObject({ topic: 'funding-agreed', on: '2026-05-12' })
    expect(settings.gate).toEqual({ findings: 'new', severity: 'error' })
    expect(settings.decisions).toEqual({ folder: 'docs/decisions', required: false })
    expect(settings.deprecation).toEqual({ months: 6 })
    expect(settings.checkUrls).toBe(true)
  })

  it.each(['', '# nothing yet\n', '---\n', 'rules:\nproduct:\n', '{}'])('takes %j as all defaults', async (text) => {
    expect((await read(text)).settings).toEqual({ ...defaultSettings, path })
  })

  it('takes two languages, a single owner as a text, and a reason for restricted access', async () => {
    const { settings } = await read(
      'language: [fi, sv]\nproduct: { owners: Turku, access: { restricted: Health data } }',
    )
    expect(settings.language).toEqual(['fi', 'sv'])
    expect(settings.product.owners).toEqual(['Turku'])
    expect(settings.product).toMatchObject({ access: 'restricted', accessReason: 'Health data' })
  })

  it('reads off, no, on and dates as texts, even when the file asks for YAML 1.1', async () => {
    const { settings } = await read(
      '%YAML 1.1\n---\nrules: { governance/present: off }\nproduct: { owners: [no, 2026-01-01] }',
    )
    expect(settings.rules.get('governance/present')?.severity).toBe('off')
    expect(settings.product.owners).toEqual(['no', '2026-01-01'])
  })

  it('leaves ids of own rules to be checked when the rule files have been read', async () => {
    expect((await read('rule-files: own.yml\nrules: { tampere/map-service: off }')).settings.rules.size).toBe(1)
    const given = await parseSettings(path, 'rules: { tampere/map-service: off }', { ownRules: true })
    expect(given.settings.rules.size).toBe(1)
  })

  it('expands aliases', async () => {
    const { settings } = await read('product: { owners: &owners [Espoo, Turku] }\nartefacts: { ignore: *owners }')
    expect(settings.ignore).toEqual(['Espoo', 'Turku'])
  })
})

describe('waivers in the settings', () => {
  const today = new Date('2026-11-24T12:00:00Z')
  const waiver = (words: string) => `waivers:\n  - { rule: roadmap/present, ${words} }`
  const at = async (text: string) => told(await mistakesIn(parseSettings(path, text, { today })))

  it('may reach 18 months ahead, to the day', async () => {
    const { settings } = await parseSettings(path, waiver('reason: x, until: 2028-05-24'), { today })
    expect(settings.waivers).toHaveLength(1)
    expect(await at(waiver('reason: x, until: 2028-05-25'))).toEqual([
      '2:48 An exception may last at most 18 months. 2028-05-25 is too far ahead; write 2028-05-24 or earlier. It can be prolonged later by a new decision.',
    ])
  })

  it.each([
    ['no reason', 'until: 2027-01-31', 'The key "reason" is needed'],
    ['an empty reason', 'reason: "", until: 2027-01-31', 'is empty'],
    ['no end', 'reason: x', '"until" is needed'],
    ['an end that is no date', 'reason: x, until: next spring', 'a date of the form yyyy-mm-dd'],
    ['an end that is in no calendar', 'reason: x, until: 2027-02-30', 'not in the calendar'],
    ['a component that is not there', 'reason: x, until: 2027-01-31, component: servce', 'is not in the settings'],
  ])('with %s are refused', async (_, words, expected) => {
    const all = await at(waiver(words))
    expect(all).toHaveLength(1)
    expect(all[0]?.replace(/`waivers`, item 1: the key/u, 'The key')).toContain(expected)
  })

  it('cannot exempt from what the run says of itself', async () => {
    for (const rule of ['settings/waiver-expired', 'settings/waiver-unused', 'badge/honest'])
      expect((await at(`waivers: [{ rule: ${rule}, reason: x, until: 2027-01-31 }]`))[0]).toContain('cannot be waived')
  })
})

describe('components in the settings', () => {
  it('are folders from the top, however they are written', async () => {
    const { settings } = await read('components: [{ name: a, path: ./service/ }, { name: b, path: web/app }]')
    expect(settings.components.map((one) => one.path)).toEqual(['service', 'web/app'])
  })

  it.each(['.', './', '/service', '../other', 'service/../..', 'packages/*', 'a\\\\b'])(
    'may not be %s',
    async (folder) => {
      expect((await mistakes(`components: [{ name: a, path: "${folder}" }]`))[0]).toContain(
        "cannot be a component's folder",
      )
    },
  )

  it('have a name and a folder each', async () => {
    expect(await mistakes('components: [{ name: a, path: x }, { name: a, path: x/ }]')).toEqual([
      expect.stringContaining('1:44 "a" stands among the components already'),
      expect.stringContaining('1:53 "x" stands among the components already'),
    ])
  })
})

/** One mistake each: the settings, its place, and words that each language must have. */
const table: readonly [string, string, string, Partial<Text>][] = [
  [
    'an unknown key',
    'produkt: {}',
    '1:1',
    { fi: 'Tarkoititko ”product”', sv: 'Menade du ”product”', en: 'Did you mean "product"' },
  ],
  [
    'an unknown key that nothing is near',
    'zzz: 1',
    '1:1',
    { fi: 'Tunnetut avaimet: product', sv: 'Kända nycklar', en: 'Known keys' },
  ],
  [
    'a key in another case',
    'ruleFiles: [a.yml]',
    '1:1',
    { fi: '”rule-files”', sv: '”rule-files”', en: '"rule-files"' },
  ],
  [
    'an unknown rule',
    'rules:\n  governance/fersh: off',
    '2:3',
    { fi: 'Tarkoititko ”governance/fresh”', sv: 'Menade du ”governance/fresh”', en: 'Did you mean "governance/fresh"' },
  ],
  ['a rule under another family', 'rules: { plan/fresh: off }', '1:10', { en: 'Did you mean "governance/fresh"' }],
  [
    'an id without a family',
    'rules: { fresh: off }',
    '1:10',
    { fi: '`perhe/nimi`', sv: '`familj/namn`', en: '`family/name`' },
  ],
  [
    'an unknown artefact',
    'artefacts: { codeowners: x }',
    '1:14',
    { fi: '”owners”', sv: '”owners”', en: 'Did you mean "owners"' },
  ],
  [
    'a level that is none',
    'product: { level: 4 }',
    '1:19',
    { fi: 'on 4. Sallitut arvot: 1, 2, 3', sv: 'är 4. Tillåtna värden: 1, 2, 3', en: 'is 4. Allowed values: 1, 2, 3' },
  ],
  [
    'a stage that is none',
    'product:\n  stage: stabel',
    '2:10',
    { fi: 'Tarkoititko ”stable”', sv: 'Menade du ”stable”', en: 'Did you mean "stable"' },
  ],
  [
    'a severity that is none',
    'rules: { governance/present: fatal }',
    '1:30',
    { fi: 'off, notice, warning, error', sv: 'off, notice', en: 'off, notice' },
  ],
  ['a language that is none', 'language: se', '1:11', { fi: '”sv”', sv: '”sv”', en: 'Did you mean "sv"' }],
  [
    'a wrong type',
    'rules: [governance/present]',
    '1:8',
    { fi: 'tässä on luettelo, mutta tähän kuuluu avaimia', sv: 'här står en lista', en: 'found a list, expected keys' },
  ],
  [
    'a list at the top',
    '- product',
    '1:1',
    { fi: 'Tiedoston ylätaso', sv: 'Filens översta nivå', en: 'The top level' },
  ],
  ['an empty list', 'product: { owners: [] }', '1:20', { fi: 'on tyhjä', sv: 'är tom', en: 'is empty' }],
  [
    'a needed key',
    'components: [{ name: service }]',
    '1:14',
    { fi: 'tarvitaan myös avain ”path”', sv: 'nyckeln ”path” behövs', en: 'the key "path" is needed' },
  ],
  [
    'an impossible date',
    'declared: [{ topic: a, statement: b, by: c, on: 2026-02-30 }]',
    '1:49',
    { fi: '2026-02-30 ei ole kalenterissa', sv: 'finns inte i kalendern', en: 'is not in the calendar' },
  ],
  [
    'a date in another form',
    'declared: [{ topic: a, statement: b, by: c, on: 12.5.2026 }]',
    '1:49',
    { fi: 'vvvv-kk-pp', sv: 'åååå-mm-dd', en: 'yyyy-mm-dd' },
  ],
  [
    'a glob too long',
    `artefacts: { ignore: ["${'*'.repeat(301)}"] }`,
    '1:23',
    { fi: 'enintään 300 merkkiä', sv: 'högst 300 tecken', en: 'at most 300 characters' },
  ],
  [
    'an option that the check has not',
    'rules: { governance/fresh: { options: { month: 3 } } }',
    '1:41',
    { fi: 'Tarkoititko ”months”', sv: 'Menade du ”months”', en: 'Did you mean "months"' },
  ],
  [
    'an option out of range',
    'rules: { governance/fresh: { options: { months: 0 } } }',
    '1:49',
    { fi: 'Pienin sallittu arvo on 1', sv: 'minsta tillåtna', en: 'smallest allowed value is 1' },
  ],
  [
    'off and not applicable',
    'rules: { governance/fresh: { severity: off, not-applicable: x } }',
    '1:45',
    { fi: 'Valitse yksi', sv: 'Välj en', en: 'Choose one' },
  ],
  [
    'a key that stands twice',
    'language: fi\nlanguage: sv',
    '2:1',
    { fi: 'on jo rivillä 1', sv: 'finns redan på rad 1', en: 'stands on line 1 already' },
  ],
  [
    'a key of JavaScript',
    '__proto__: { level: 3 }',
    '1:1',
    { fi: 'ei voi käyttää', sv: 'kan inte användas', en: 'cannot be used' },
  ],
  ['a merge key', 'product: { <<: { level: 2 } }', '1:12', { en: 'Unknown key "<<"' }],
  ['an open bracket', 'product: [a, b', '1:15', { fi: 'jää auki', sv: 'fortfarande öppen', en: 'stays open' }],
  ['an open quotation mark', 'language: "fi', '1:14', { fi: 'jää auki', sv: 'fortfarande öppen', en: 'stays open' }],
  ['a tab', 'product:\n\tlevel: 2', '2:1', { fi: 'sarkaimella', sv: 'tabb', en: 'tab' }],
  ['two colons', 'product: level: 2', '1:10', { fi: 'toinen kaksoispiste', sv: 'andra kolon', en: 'second colon' }],
  ['an at sign', 'product: @espoo', '1:10', { fi: '"@"', sv: '"@"', en: '"@"' }],
  [
    'indentation that does not fit',
    'product:\n  level: 2\n stage: beta',
    '3:1',
    { fi: 'Sisennys', sv: 'Indraget', en: 'indentation' },
  ],
  [
    'a line without a colon',
    'product\nlanguage: fi',
    '1:1',
    { fi: '`avain: arvo`', sv: '`nyckel: värde`', en: '`key: value`' },
  ],
  ['a tag', 'product: !!js/function "x"', '1:10', { fi: '!!js/function', sv: '!!js/function', en: '!!js/function' }],
  ['an alias of nothing', 'language: *kieli', '1:11', { fi: '&kieli', sv: '&kieli', en: '&kieli' }],
  [
    'a second document',
    'language: fi\n---\nlanguage: sv',
    '3:1',
    { fi: 'toisen asiakirjan', sv: 'andra dokument', en: 'second document' },
  ],
]

describe('a mistake in a settings file', () => {
  it.each(table)('%s is told at its place in all three languages', async (_, text, place, words) => {
    const all = await mistakesIn(read(text))
    const [first] = all
    expect(`${first?.location.line}:${first?.location.column}`).toBe(place)
    expect(first?.location.path).toBe(path)
    expect(all).toHaveLength(1)
    for (const language of ['fi', 'sv', 'en'] as const) expect(first?.text[language]).toContain(words[language] ?? '')
    expect(new Set(Object.values(first?.text ?? {})).size).toBe(3)
  })

  it('is told together with all the others, in the order of the lines', async () => {
    const text = `product: { level: 5, stagee: beta }
rules:
  governance/fersh: off
  governance/fresh: { options: { months: twelve } }
waivers:
  - { rule: governance/presnt, reason: old, until: 2026-13-01 }
colour: blue`
    expect(await mistakes(text)).toEqual([
      '1:19 `product.level` is 5. Allowed values: 1, 2, 3.',
      '1:22 Unknown key "stagee" (`product`). Did you mean "stage"?',
      '3:3 There is no rule "governance/fersh". Did you mean "governance/fresh"? `kuntalint rules` lists the rules.',
      '4:42 `rules.governance/fresh.options.months`: found the text "twelve", expected a whole number.',
      '6:13 There is no rule "governance/presnt". Did you mean "governance/present"? `kuntalint rules` lists the rules.',
      '6:52 The date 2026-13-01 is not in the calendar. Check month and day (yyyy-mm-dd).',
      expect.stringContaining('7:1 Unknown key "colour" at the top level of the file. Known keys: product'),
    ])
  })

  it('carries every mistake in the message of the error, for those who print only that', async () => {
    const error = await read('a: 1\nb: 2').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AuthorErrors)
    expect((error as Error).message.split('\n')).toHaveLength(2)
  })
})

describe('a hostile settings file', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 12; level++) {
    const above = String.fromCharCode(96 + level)
    const name = String.fromCharCode(97 + level)
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(', ')}]`)
  }

  it.each([
    ['an alias bomb', bomb.join('\n'), 'aliases'],
    ['an alias of itself', 'a: &a [*a]', 'levels'],
    ['half a million brackets', '['.repeat(500_000), 'levels'],
    ['dashes without end', '- '.repeat(200_000), 'levels'],
    ['steps without end', Array.from({ length: 800 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'), 'levels'],
    ['half a megabyte and more', `a: ${'x'.repeat(512_001)}`, '512 kB'],
  ])('%s is refused in words', async (_, text, words) => {
    expect((await mistakes(text)).join('\n')).toContain(words)
  })

  it('with half a million commas tells three mistakes, not half a million', async () => {
    expect((await mistakes(`[${','.repeat(300_000)}`)).length).toBeLessThanOrEqual(3)
  })

  it('with 15,000 unknown rules tells the first fifty and counts the rest', async () => {
    const rules = Array.from({ length: 15_000 }, (_, n) => `  kirjasto/rule-${n}: off`).join('\n')
    const all = await mistakes(`rules:\n${rules}`)
    expect(all).toHaveLength(51)
    expect(all[0]).toContain('2:3 ')
    expect(all[50]).toContain('14950 more places')
  })

  it('of 50,000 keys is read', async () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `k${n}: 1`).join('\n')
    expect((await mistakes(keys)).length).toBeGreaterThan(50)
  })

  it('never makes anything but mistakes with places or settings', async () => {
    const pieces = fc.constantFrom(
      'product',
      'rules',
      'level',
      ': ',
      ':\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\n',
      ' ',
      '&a',
      '*a',
      '!!set',
      '|',
      '>',
      '#',
      '\t',
      '?',
      '0',
      'null',
      '__proto__',
      '%',
      '@',
      '\u0000',
      'ä',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const result = await read(parts.join('')).catch((error: unknown) => error)
        if (result instanceof AuthorErrors) {
          for (const { location } of result.all) expect(location.line).toBeGreaterThan(0)
        } else expect(result).toHaveProperty('settings.path', path)
      }),
      { numRuns: 400 },
    )
  })
})

describe('the schemas', () => {
  it.each(['rule', 'settings'])(
    '%s.json is a JSON Schema of draft 2020-12 whose patterns are explained in words',
    (name) => {
      const schema = JSON.parse(readFileSync(`rules/schema/${name}.json`, 'utf8'))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      const ajv = new Ajv2020.default({ strict: false })
      expect(ajv.validateSchema(schema)).toBe(true)
      JSON.parse(JSON.stringify(schema), (_, value) => {
        if (typeof value?.pattern === 'string') expect(Object.keys(value['x-expected'])).toEqual(['fi', 'sv', 'en'])
        return value
      })
    },
  )
})
