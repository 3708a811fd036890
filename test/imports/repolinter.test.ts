import { describe, expect, it } from 'vitest'
import { toRe2 } from '../../src/imports/expression.ts'
import { importRepolinter } from '../../src/imports/repolinter.ts'
import { ruleFileText, settingsText, toldText } from '../../src/imports/written.ts'
import { parseUserRules } from '../../src/ruleset/user-rules.ts'

type Others = Readonly<Record<string, string>>
const reader = (others: Others) => async (path: string) =>
  Object.hasOwn(others, path) ? { path, text: others[path] as string } : null

const imported = async (value: unknown, others: Others = {}, path = 'repolint.json') =>
  importRepolinter(path, typeof value === 'string' ? value : JSON.stringify(value), reader(others))

const second = (rules: unknown, more: object = {}) => ({ version: 2, axioms: {}, rules, ...more })
const rule = (type: string, options: object = {}, more: object = {}) => ({
  level: 'error',
  rule: { type, options },
  ...more,
})
const told = (mistakes: Awaited<ReturnType<typeof imported>>['mistakes']) =>
  mistakes.map(({ text, location: { path, line } }) => `${path}:${line} ${text.en}`)

describe('a configuration of repolinter', () => {
  it('uses rules that kuntalint has where they say the same, as severe as they were', async () => {
    const { imported: found } = await imported(
      second({
        licence: rule('file-existence', { globsAny: ['LICENSE*', 'COPYING*'], nocase: true }),
        readme: { ...rule('file-existence', { globsAny: ['README*'] }), level: 'warning' },
        detectable: { ...rule('license-detectable-by-licensee'), level: 'error' },
        links: rule('file-no-broken-links', { globsAll: ['**/*.md'] }),
      }),
    )
    expect(found.entries.map(({ name, to }) => [name, to])).toEqual([
      ['licence', 'licence/present'],
      ['readme', 'readme/present'],
      ['detectable', 'licence/identified'],
      ['links', 'links/relative-resolve'],
    ])
    expect([...found.settings]).toEqual([
      ['readme/present', 'warning'],
      ['licence/identified', 'error'],
      ['links/relative-resolve', 'error'],
    ])
    expect(found.rules).toEqual([])
  })

  it('makes rules of our own of the others, which our reader takes', async () => {
    const { imported: found, mistakes } = await imported(
      second({
        'No Secrets!': rule(
          'file-not-contents',
          { globsAll: ['src/**/*.js', '!src/x.js'], content: 'secret', flags: 'i' },
          {
            policyInfo: 'We keep secrets elsewhere.\n# not: a comment',
            policyUrl: 'https://library.example/policy',
          },
        ),
        'no-secrets': rule('file-not-exists', { globsAll: ['**/.env'] }),
        notice: rule(
          'file-existence',
          { globsAny: ['NOTICE.txt'], 'fail-message': 'Ask the team for the notice.' },
          {
            fix: { type: 'file-create', options: { file: 'NOTICE.txt', text: 'Copyright of the libraries\n' } },
          },
        ),
      }),
    )
    expect(mistakes).toEqual([])
    const read = await parseUserRules([{ path: 'own.yml', text: (await ruleFileText(found, 'fi')) ?? '' }])
    expect(read.map(({ data: { id, check, options } }) => [id, check, options])).toEqual([
      [
        'repolinter/no-secrets',
        'content-absent',
        {
          files: ['src/**/*.js'],
          not: ['src/x.js'],
          hidden: false,
          patterns: ['(?i)secret'],
          by: 'file',
          in: 'text',
          none: 'passed',
        },
      ],
      ['repolinter/no-secrets-2', 'file-absent', { anyOf: ['**/.env'], not: [], hidden: false }],
      ['repolinter/notice', 'file-present', { anyOf: ['NOTICE.txt'], not: [] }],
    ])
    expect(read[0]?.data.why.fi).toBe('We keep secrets elsewhere.\n# not: a comment')
    expect(read[0]?.data.references[0]?.url).toBe('https://library.example/policy')
    expect(read[2]?.data.fix.sv).toContain('Ask the team for the notice.')
    expect(read[2]?.data.starter?.en).toBe('Copyright of the libraries\n')
  })

  it('asks rules of a higher level of ours on level 1, and keeps conditions', async () => {
    const { imported: found } = await imported(
      second(
        {
          changelog: rule('file-existence', { globsAny: ['CHANGELOG*'] }),
          js: rule('file-existence', { globsAny: ['package.json'] }, { where: ['language=javascript'] }),
          apache: rule('apache-notice', {}, { where: ['license=Apache-2.0'] }),
          many: rule('file-existence', { globsAny: ['a.txt'] }, { where: ['people>6'] }),
        },
        { axioms: { linguist: 'language', licensee: 'license', 'contributor-count': 'people' } },
      ),
    )
    expect(found.rules.map(({ check, level, when }) => [check, level, when])).toEqual([
      ['artefact-present', 1, undefined],
      ['file-present', 1, { files: ['**/*.js', '**/*.mjs', '**/*.cjs', '**/*.jsx'] }],
      ['file-present', 1, { licences: ['Apache-2.0'] }],
      ['file-present', 1, undefined],
    ])
    expect([...found.settings]).toEqual([['repolinter/many', 'off']])
    expect(toldText(found, 'en')).toContain('kuntalint counts no people')
  })

  it('lists what has no equal, in the settings and on the terminal', async () => {
    const { imported: found } = await imported(
      second(
        {
          ahead: rule('file-contents', { globsAll: ['a'], content: 'x(?=y)' }),
          git: rule('git-working-tree'),
          odd: rule('file-hash', { globsAny: ['a'], hash: 'x', algorithm: 'whirlpool' }),
        },
        { formatOptions: { disclaimer: 'x' } },
      ),
    )
    expect(found.rules).toEqual([])
    const text = await settingsText(found, 'sv', null)
    expect(text).toContain('#   ahead (repolint.json:1): Det reguljära uttrycket `x(?=y)`')
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect(toldText(found, language)).toContain('odd (repolint.json:1)')
      expect(toldText(found, language)).toContain('`formatOptions`')
    }
  })

  it('leaves off what was off, and says of our own that they are on', async () => {
    const { imported: found } = await imported(
      second({
        own: { ...rule('large-file', { globsAll: ['**'], size: 10 }), level: 'off' },
        ours: { ...rule('file-existence', { globsAny: ['README*'] }), level: 'off' },
      }),
    )
    expect([...found.settings]).toEqual([['repolinter/own', 'off']])
    expect(toldText(found, 'en')).toContain('`readme/present: off`')
  })

  it('reads the first format of repolinter', async () => {
    const { imported: found, mistakes } = await imported({
      axioms: { linguist: 'language' },
      rules: {
        all: { 'notice:file-existence': ['warning', { files: ['NOTICE'] }], 'git-working-tree': ['error'] },
        'language=ruby': { 'gems:file-existence': ['error', { files: ['Gemfile'] }] },
      },
    })
    expect(mistakes).toEqual([])
    expect(found.rules.map(({ id, severity, when }) => [id, severity, when])).toEqual([
      ['repolinter/notice', 'warning', undefined],
      ['repolinter/gems', 'error', { files: ['**/*.rb'] }],
    ])
  })
})

describe('what a configuration extends', () => {
  const base = second({
    a: rule('file-existence', { globsAny: ['A.txt', 'B.txt'] }),
    b: rule('large-file', { globsAll: ['**'], size: 5 }),
  })

  it('is read inside the repository, and merged as repolinter does', async () => {
    const { imported: found } = await imported(
      second({ a: { level: 'off', rule: { options: { globsAny: ['C.txt'] } } } }, { extends: './shared/base.json' }),
      { 'conf/shared/base.json': JSON.stringify(base) },
      'conf/repolint.json',
    )
    expect(found.rules.map(({ options }) => options)).toEqual([
      { anyOf: ['C.txt', 'B.txt'] },
      { files: ['**'], hidden: false, most: 5, none: 'passed' },
    ])
    expect(found.entries.map(({ location: { path }, off }) => [path, off])).toEqual([
      ['conf/repolint.json', true],
      ['conf/shared/base.json', false],
    ])
  })

  it('may be written in base64', async () => {
    const { imported: found } = await imported(
      second({}, { extends: Buffer.from(JSON.stringify(base)).toString('base64') }),
    )
    expect(found.rules).toHaveLength(2)
  })

  it('is told when it is on the web, is not there, or goes round in circles', async () => {
    const web = await imported(second({}, { extends: 'https://rules.example/repolint.json' }))
    expect(web.imported.remarks[0]?.en).toContain('is on the web and was not fetched')
    const gone = await imported(second({}, { extends: '../../etc/passwd' }))
    expect(gone.imported.remarks[0]?.en).toContain('is not in the repository')
    const round = await imported(second({}, { extends: 'b.json' }), {
      'b.json': JSON.stringify(second({}, { extends: 'repolint.json' })),
      'repolint.json': '{}',
    })
    expect(round.imported.remarks[0]?.en).toContain('leads back')
  })
})

describe('mistakes in a configuration', () => {
  it('are told with their places, the wrong word and the nearest right one', async () => {
    const text = `version: 2
axioms: { lingist: language }
rules:
  a: { level: erorr, rule: { type: file-existence } }
  b:
    level: error
    rule: { type: file-existense, options: {} }
  c: { level: error }
  d: { level: error, rule: { type: file-contents, options: { globsAll: [a] } } }
`
    const { mistakes } = await imported(text, {}, 'repolinter.yaml')
    expect(told(mistakes)).toEqual([
      'repolinter.yaml:2 `axioms` is `lingist`, which is not known. Did you mean `linguist`?',
      'repolinter.yaml:4 `a.level` is `erorr`, which is not known. Did you mean `error`?',
      'repolinter.yaml:7 `b.rule.type` is `file-existense`, which is not known. Did you mean `file-existence`?',
      'repolinter.yaml:8 `c`: `rule` is needed. Add it.',
      'repolinter.yaml:9 `d.options`: `content` is needed. Add it.',
    ])
  })

  it('are told where the file cannot be read', async () => {
    expect(told((await imported('{ "rules": {,} }')).mistakes)[0]).toMatch(/^repolint\.json:1 The file cannot be read/u)
    expect(told((await imported('[]')).mistakes)).toEqual([
      'repolint.json:1 `repolint.json`: expected is keys with values. Correct it and import the file again.',
    ])
  })
})

describe('hostile configurations', () => {
  it('give no name that all objects have', async () => {
    const text =
      '{"version":2,"axioms":{},"__proto__":{"x":1},"rules":{"__proto__":{"level":"error","rule":{"type":"git-working-tree"}},"constructor":{"level":"error","rule":{"type":"toString"}}},"extends":"b.json"}'
    const { imported: found, mistakes } = await imported(text, { 'b.json': '{"rules":{"__proto__":{"level":"off"}}}' })
    expect(found.entries.map(({ name }) => name)).toEqual(['__proto__'])
    expect(told(mistakes)[0]).toContain('`toString`, which is not known')
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('are refused when they are huge, deep, or grow by aliases', async () => {
    expect((await imported(`{"rules":{"a":"${'x'.repeat(600_000)}"}}`)).mistakes).toHaveLength(1)
    expect((await imported(`${'['.repeat(5000)}`)).mistakes).toHaveLength(1)
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\n`
    expect(told((await imported(bomb, {}, 'repolinter.yml')).mistakes)[0]).toContain('grows so large by its aliases')
  })

  it('cannot break out of a comment', async () => {
    const { imported: found } = await imported(
      second({ 'a\nrules: { readme/present: off }': rule('git-working-tree') }),
    )
    const text = await settingsText(found, 'en', null)
    expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true)
  })
})

describe('a regular expression of JavaScript', () => {
  it.each([
    ['a\\/b', '', 'a/b'],
    ['\\u00e4\\u{1F600}', 'u', '\\x{00e4}\\x{1F600}'],
    ['a.c', 'ims', '(?ims)a.c'],
    ['[^]', 'g', '(?s:.)'],
    ['\\\\u00e4', '', '\\\\u00e4'],
    ['(?<name>x)', '', '(?<name>x)'],
  ])('%s with the flags "%s" is %s for RE2', async (expression, flags, pattern) => {
    expect(await toRe2(expression, flags)).toEqual({ pattern })
  })

  it.each(['(?=x)', '(?<!x)y', '(a)\\1', '(?<n>a)\\k<n>', '('])('%s has no equal', async (expression) => {
    expect(await toRe2(expression)).toHaveProperty('why')
  })
})
