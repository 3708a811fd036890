import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honouredPlaces, locateOwners, ownersLimit, parseOwners } from '../../src/inventory/codeowners.ts'
import type { Edit, FileMode } from '../../src/model.ts'

const github = (text: string) => parseOwners('CODEOWNERS', text, 'github', text.length)
const gitlab = (text: string) => parseOwners('CODEOWNERS', text, 'gitlab', text.length)
const kinds = (text: string) =>
  github(text).problems.map((problem) => `${problem.line}:${problem.column} ${problem.kind}`)
const rules = (text: string) =>
  github(text).rules.map((rule) => [rule.line, rule.pattern, ...rule.owners.map((owner) => owner.name)].join(' '))
const edited = (text: string, edit: Edit | undefined) =>
  (edit?.changes ?? []).toReversed().reduce((before, change) => {
    if (!('start' in change)) throw new Error('not a change of text')
    return before.slice(0, change.start) + change.text + before.slice(change.end)
  }, text)
const mended = (text: string) => edited(text, github(text).problems[0]?.edit)

describe('a CODEOWNERS file for GitHub', () => {
  it('gives rules with lines and columns', () => {
    const owners = github('# Omistajat\n\n*   @kaupunki/kirjasto @virkailija\n/docs/ tuki@kaupunki.fi # ohjeet\n')
    expect(owners.rules).toEqual([
      {
        line: 3,
        pattern: '*',
        patternColumn: 1,
        owners: [
          { name: '@kaupunki/kirjasto', column: 5, kind: 'team' },
          { name: '@virkailija', column: 24, kind: 'user' },
        ],
        section: null,
      },
      {
        line: 4,
        pattern: '/docs/',
        patternColumn: 1,
        owners: [{ name: 'tuki@kaupunki.fi', column: 8, kind: 'email' }],
        section: null,
      },
    ])
    expect(owners.problems).toEqual([])
  })

  it('reads CRLF, a byte order mark and a last line without an end as if they were not there', () => {
    expect(rules('\uFEFF* @a/b\r\n\r\n/docs/ @c/d')).toEqual(['1 * @a/b', '3 /docs/ @c/d'])
    expect(github('\uFEFF* @a/b').rules[0]?.patternColumn).toBe(1)
  })

  it('ends a line at an inline comment', () => {
    expect(rules('*.sql @kunta/kanta# tietokanta @ei\n/api/ #@ei\n  # sisennetty')).toEqual([
      '1 *.sql @kunta/kanta',
      '2 /api/',
    ])
  })

  it('keeps an escaped blank in the pattern', () => {
    const owners = github('päivä\\ hoito/ @kunta/varhaiskasvatus')
    expect(owners.assign(['päivä hoito/jono.ts', 'päivä/jono.ts'])).toEqual(new Int32Array([0, -1]))
  })

  it('lets a line without owners take the owners away', () => {
    const owners = github('/apps/ @kunta/sovellukset\n/apps/demo\n')
    expect([...owners.assign(['apps/a.ts', 'apps/demo/b.ts', 'c.ts'])]).toEqual([0, 1, -1])
    expect(owners.rules[1]?.owners).toEqual([])
  })

  it('skips lines that GitHub skips and says where and why', () => {
    const text = [
      '!docs/ @kunta/docs',
      'app/[id]/sivu.ts @kunta/ui',
      '\\#luku.md @kunta/docs',
      'src/***/x @kunta/ui',
      '/ @kunta/kaikki',
      'polku\\',
      '* @kunta/kaikki @kunta/a/b',
      '* @kunta/kaikki',
    ].join('\n')
    expect(kinds(text)).toEqual([
      '1:1 negation',
      '2:5 character-class',
      '3:1 escaped-hash',
      '4:5 triple-star',
      '5:1 bare-slash',
      '6:6 invalid-pattern',
      '7:17 invalid-owner',
    ])
    expect(rules(text)).toEqual(['8 * @kunta/kaikki'])
  })

  it('says in three languages what to do, with the pattern quoted', () => {
    const [problem] = github('!docs/ @kunta/docs').problems
    expect(problem?.message.fi).toContain('!docs/')
    expect(problem?.message.sv).toContain('GitHub')
    expect(problem?.message.en).toContain('below the wider line: docs/')
  })

  it('keeps a bare owner as the rule that GitHub makes of it, and tells that it is none', () => {
    expect(kinds('@kirjastonhoitaja\n@kunta/tiimi\n')).toEqual(['1:1 owner-as-pattern', '2:1 owner-as-pattern'])
    expect(rules('@kirjastonhoitaja\n')).toEqual(['1 @kirjastonhoitaja'])
    expect(mended('@kunta/tiimi\n')).toBe('* @kunta/tiimi\n')
    expect(kinds('@types @kunta/ui\n')).toEqual([])
  })

  it('tells of GitLab sections once and reads the other lines', () => {
    const text = '# a\n[Docs] @kunta/docs\ndocs/ @kunta/docs\n^[API][2]\napi/ @kunta/api\n'
    expect(kinds(text)).toEqual(['2:1 gitlab-section'])
    expect(github(text).problems[0]?.message.en).toContain('(2 in this file)')
    expect(rules(text)).toEqual(['3 docs/ @kunta/docs', '5 api/ @kunta/api'])
  })

  it.each([
    ['* @kunta/a, @kunta/b, @virkailija', '* @kunta/a @kunta/b @virkailija'],
    ['* @kunta/a,@kunta/b', '* @kunta/a @kunta/b'],
    ['* @kunta/a , @kunta/b', '* @kunta/a  @kunta/b'],
    ['* kunta/tiimi', '* @kunta/tiimi'],
    ['*\u00a0@kunta/tiimi', '* @kunta/tiimi'],
    ['a/***/b @kunta/a', 'a/**/b @kunta/a'],
    ['app/[id]/ @kunta/a', 'app/?id?/ @kunta/a'],
    ['/ @kunta/a', '* @kunta/a'],
    ['!docs/', 'docs/'],
    ['src\\main\\ @kunta/a', 'src/main/ @kunta/a'],
    ['\uFEFF!docs/', '\uFEFFdocs/'],
  ])('mends %j', (before, after) => {
    expect(mended(before)).toBe(after)
  })

  it('takes only commas and odd blanks away without asking', () => {
    expect(github('* @kunta/a, @b').problems[0]?.edit?.safe).toBe(true)
    expect(github('* kunta/a').problems[0]?.edit?.safe).toBe(false)
    expect(github('[a-z].md @b').problems[0]?.edit).toBeUndefined()
  })

  it('never repeats the name or the address of a person', () => {
    const text =
      '* Maija Meikäläinen\n* maija.meikalainen@kunta\nmaija.meikalainen@kunta.fi\n* maija.meikalainen@kunta.fi;'
    const told = JSON.stringify(github(text).problems.map((problem) => problem.message))
    expect(github(text).problems).toHaveLength(4)
    expect(told).not.toMatch(/meik|maija/i)
  })

  it('knows which words are owners', () => {
    const ok = '* @a @a-b @kunta/tiimi_1 @kunta/t.1 @octo_kunta nimi.toinen+x@posti.kunta.fi nimi@työ.fi'
    expect(kinds(ok)).toEqual([])
    for (const word of [
      '@',
      '@@maintainer',
      '@a/b/c',
      'nimi',
      'nimi@kunta',
      '@a/',
      '@-a',
      '[@a](https://x)',
      '@renovate[bot]',
    ])
      expect(kinds(`* ${word}`)).toEqual(['1:3 invalid-owner'])
  })

  it('reads nothing of a file over the limit', () => {
    const owners = parseOwners('CODEOWNERS', '* @kunta/a', 'github', ownersLimit + 1)
    expect(owners.rules).toEqual([])
    expect(owners.problems.map((problem) => problem.kind)).toEqual(['too-large'])
    expect(parseOwners('CODEOWNERS', '* @kunta/a', 'github', ownersLimit).rules).toHaveLength(1)
  })

  it('lets the last matching line decide and counts what each line matches and decides', () => {
    const owners = github(
      '* @kunta/a\n*.md @kunta/docs\n/docs/ @kunta/docs\n*.md @kunta/viestintä-ei\n*.md @kunta/viestinta\n',
    )
    const paths = ['README.md', 'docs/a.md', 'docs/b.png', 'c.ts']
    expect([...owners.assign(paths)]).toEqual([3, 3, 2, 0])
    expect(owners.usage(paths)).toEqual([
      { matched: 4, decided: 1 },
      { matched: 2, decided: 0 },
      { matched: 2, decided: 1 },
      { matched: 2, decided: 2 },
    ])
  })

  it('survives any text, keeps places inside it and never tells a thousand times the same', () => {
    const piece = fc.constantFrom(
      '*',
      '/',
      '[',
      ']',
      '!',
      '#',
      '\\',
      '@',
      'a',
      '/x/',
      ' ',
      '\t',
      '\r\n',
      '\n',
      '@kunta/t',
      '**',
      ',',
      '^',
      '\u00a0',
      'ä@b.fi',
      '\uFEFF',
      '__proto__',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom('github' as const, 'gitlab' as const), (text, dialect) => {
        const owners = parseOwners('CODEOWNERS', text, dialect, text.length)
        const lines = text.replace(/^\uFEFF/, '').split('\n')
        for (const { line, column, endColumn, edit } of owners.problems) {
          expect(column).toBeLessThanOrEqual(endColumn)
          expect(endColumn - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1)
          for (const change of edit?.changes ?? [])
            if ('end' in change) expect(change.end).toBeLessThanOrEqual(text.length)
        }
        for (const rule of owners.rules)
          expect(lines[rule.line - 1]?.startsWith(rule.pattern, rule.patternColumn - 1)).toBe(true)
        const paths = ['a', 'x/a', 'x/y/__proto__']
        const decided = owners.usage(paths).reduce((sum, one) => sum + one.decided, 0)
        if (dialect === 'github') expect(decided).toBe(owners.assign(paths).filter((rule) => rule >= 0).length)
      }),
      { numRuns: 400 },
    )
    expect(github('* roskaa\n'.repeat(5000)).problems).toHaveLength(1000)
  })
})

describe('a CODEOWNERS file for GitLab', () => {
  const text = [
    '* @kunta/kaikki',
    '!pom.xml',
    '[Ohjeet][2] @kunta/docs',
    'docs/',
    'README.md @kunta/viestinta @@maintainer # ei @oma',
    '^[ohjeet]',
    '*.md',
    '[Kanta]',
    '/kanta/ @kunta/ryhma/alaryhma',
  ].join('\n')

  it('gives sections, default owners, roles and nested groups', () => {
    const owners = gitlab(text)
    expect(owners.problems).toEqual([])
    expect(
      owners.rules.map((rule) => [
        rule.pattern,
        rule.section,
        rule.owners.map((owner) => `${owner.name} ${owner.kind}`),
      ]),
    ).toEqual([
      ['*', null, ['@kunta/kaikki team']],
      ['!pom.xml', null, []],
      ['docs/', 'Ohjeet', ['@kunta/docs team']],
      ['README.md', 'Ohjeet', ['@kunta/viestinta team', '@@maintainer role', '@oma user']],
      ['*.md', 'ohjeet', ['@kunta/docs team']],
      ['/kanta/', 'Kanta', ['@kunta/ryhma/alaryhma team']],
    ])
  })

  it('lets each section decide by itself and never takes an excluded file in again', () => {
    const owners = gitlab('* @kunta/kaikki\n!*.rb\n/kanta/*.rb @kunta/kanta\n[Ohjeet]\n*.md @kunta/docs\n')
    const paths = ['a.ts', 'b.rb', 'kanta/c.rb', 'd.md']
    expect(owners.usage(paths).map((one) => one.decided)).toEqual([2, 2, 0, 1])
    expect([...owners.assign(paths)]).toEqual([0, 1, 1, 3])
  })

  it('tells of a heading that cannot be read and of words that are no owners', () => {
    const owners = gitlab('[] @kunta/a\n[Ohjeet @kunta/a\ndocs/ nimi\n')
    expect(owners.problems.map((one) => `${one.line}:${one.column} ${one.kind}`)).toEqual([
      '1:1 invalid-pattern',
      '2:1 invalid-pattern',
      '3:7 invalid-owner',
    ])
    expect(owners.rules).toHaveLength(3)
  })
})

describe('the places of CODEOWNERS', () => {
  const located = (...paths: string[]) => locateOwners(paths.map((path) => ({ path, mode: '100644' as FileMode })))

  it('are .github, the root and docs for GitHub, in this order', () => {
    expect(honouredPlaces).toEqual(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'])
    expect(located('docs/CODEOWNERS', 'CODEOWNERS', 'README.md')).toEqual({
      effective: 'CODEOWNERS',
      others: ['docs/CODEOWNERS'],
      misnamed: [],
      nested: [],
      dialect: 'github',
    })
  })

  it('are the root, docs and .gitlab where a GitLab pipeline stands and no .github folder', () => {
    expect(located('.gitlab-ci.yml', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS')).toMatchObject({
      effective: 'docs/CODEOWNERS',
      others: ['.gitlab/CODEOWNERS'],
      dialect: 'gitlab',
    })
    expect(located('.gitlab-ci.yml', '.github/CODEOWNERS').dialect).toBe('github')
  })

  it('show what only looks like one', () => {
    expect(located('CODEOWNERS.md', '.github/codeowners', 'docs/CODE_OWNERS', 'src/CODEOWNERS')).toMatchObject({
      effective: null,
      misnamed: ['CODEOWNERS.md', '.github/codeowners', 'docs/CODE_OWNERS'],
      nested: ['src/CODEOWNERS'],
    })
  })

  it('leave out templates, tests, foreign code and submodules', () => {
    const foreign = [
      'node_modules/a/CODEOWNERS',
      'vendor/b/CODEOWNERS',
      'test/fixtures/CODEOWNERS',
      'templates/CODEOWNERS',
      '{{cookiecutter.x}}/CODEOWNERS',
    ]
    expect(located(...foreign)).toMatchObject({ effective: null, misnamed: [], nested: [] })
    expect(locateOwners([{ path: 'CODEOWNERS', mode: '160000' }]).effective).toBeNull()
  })
})
