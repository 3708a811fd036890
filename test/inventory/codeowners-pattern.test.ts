import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { indexPatterns, patternMatcher } from '../../src/inventory/codeowners-index.ts'
import { compilePattern } from '../../src/inventory/codeowners-pattern.ts'

const matched = (pattern: string, paths: readonly string[], dialect: 'github' | 'gitlab' = 'github') =>
  paths.filter(patternMatcher(pattern, dialect))

const tree = [
  'README.md',
  'app.js',
  'docs/hallintamalli.md',
  'docs/kuvat/kartta.png',
  'docs/kuvat/lisenssi',
  'jonot/docs/ohje.md',
  'jonot/src/app.js',
  'jonot/src/lapsi/jono.ts',
  'lisenssi/EUPL.txt',
  'päiväkoti/haku ja jono.ts',
]

describe('a pattern for GitHub', () => {
  it.each([
    ['*', tree],
    ['**', tree],
    ['/**', tree],
    ['**/*', tree],
    ['/*', ['README.md', 'app.js']],
    ['*.js', ['app.js', 'jonot/src/app.js']],
    ['/*.js', ['app.js']],
    ['docs/', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi', 'jonot/docs/ohje.md']],
    ['/docs/', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi']],
    ['docs', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi', 'jonot/docs/ohje.md']],
    ['/docs', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi']],
    ['docs/*', ['docs/hallintamalli.md']],
    ['docs/**', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi']],
    ['docs/**/', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi']],
    ['docs/*/', ['docs/kuvat/kartta.png', 'docs/kuvat/lisenssi']],
    ['**/docs', ['docs/hallintamalli.md', 'docs/kuvat/kartta.png', 'docs/kuvat/lisenssi', 'jonot/docs/ohje.md']],
    ['**/docs/*', ['docs/hallintamalli.md', 'jonot/docs/ohje.md']],
    ['lisenssi', ['docs/kuvat/lisenssi', 'lisenssi/EUPL.txt']],
    ['lisenssi/', ['lisenssi/EUPL.txt']],
    ['src/app.js', []],
    ['jonot/src/app.js', ['jonot/src/app.js']],
    ['jonot/**/*.ts', ['jonot/src/lapsi/jono.ts']],
    ['jonot/**/src', ['jonot/src/app.js', 'jonot/src/lapsi/jono.ts']],
    ['/jonot/*/app.js', ['jonot/src/app.js']],
    ['DOCS/', []],
    ['readme.md', []],
    ['haku\\ ja\\ jono.ts', ['päiväkoti/haku ja jono.ts']],
    ['/päiväkoti/', ['päiväkoti/haku ja jono.ts']],
    ['/', []],
    ['jonot//src', []],
    ['./docs/', []],
    ['{docs,jonot}/', []],
  ])('%s matches what GitHub documents', (pattern, expected) => {
    expect(matched(pattern, tree)).toEqual(expected)
  })

  it('takes an escaped wildcard as the character itself', () => {
    expect(matched('tark\\*us', ['tark*us', 'tarkastus'])).toEqual(['tark*us'])
    expect(matched('mik\\?', ['mik?', 'miks'])).toEqual(['mik?'])
  })

  it('reads square brackets as characters, because GitHub knows no character classes', () => {
    expect(matched('app/?id?/sivu.ts', ['app/[id]/sivu.ts'])).toEqual(['app/[id]/sivu.ts'])
    expect(matched('[ab].ts', ['a.ts', 'b.ts'])).toEqual([])
  })

  it('answers at once where a backtracking matcher would run for minutes', () => {
    const stars = `${'*a'.repeat(30)}*b`
    expect(matched(stars, ['a'.repeat(2000)])).toEqual([])
    const folders = `${'**/a/'.repeat(30)}b`
    expect(matched(folders, [`${'a/'.repeat(1500)}c`])).toEqual([])
    expect(matched('['.repeat(400_000), ['a'], 'gitlab')).toEqual([])
  })
})

describe('a pattern for GitLab', () => {
  it.each([
    ['README.md', ['README.md', 'a/README.md'], ['README.md', 'a/README.md']],
    [
      'internal/README.md',
      ['internal/README.md', 'docs/internal/README.md'],
      ['internal/README.md', 'docs/internal/README.md'],
    ],
    ['/docs/', ['docs/a.md', 'docs/b/c.md', 'x/docs/a.md'], ['docs/a.md', 'docs/b/c.md']],
    ['docs/', ['docs/a.md', 'x/docs/a.md', 'docs'], ['docs/a.md', 'x/docs/a.md']],
    ['docs', ['docs', 'docs/a.md'], ['docs']],
    ['/docs/*', ['docs/a.md', 'docs/b/c.md'], ['docs/a.md']],
    ['/docs/**', ['docs/a.md', 'docs/b/c.md'], ['docs/a.md']],
    ['/docs/**/index.md', ['docs/index.md', 'docs/api/v1/index.md'], ['docs/index.md', 'docs/api/v1/index.md']],
    ['*.rb', ['a.rb', 'lib/b.rb', 'c.rb/d'], ['a.rb', 'lib/b.rb']],
    ['*', ['a', 'b/c'], ['a', 'b/c']],
    ['[ab]?.md', ['a1.md', 'b2.md', 'c3.md'], ['a1.md', 'b2.md']],
    ['[!a-c].md', ['a.md', 'd.md'], ['d.md']],
    ['\\#luku.md', ['#luku.md'], ['#luku.md']],
  ])('%s matches as fnmatch does', (pattern, paths, expected) => {
    expect(matched(pattern, paths, 'gitlab')).toEqual(expected)
  })
})

/** Names that collide often, so that patterns do match. */
const name = fc.constantFrom('a', 'b', 'ab', 'a.js', 'b.js', 'docs', 'src', '.github', 'aab', 'a-b')
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'))
const segment = fc.oneof(
  { weight: 3, arbitrary: name },
  fc.constantFrom('*', '*.js', 'a*', '*b', '?', '?b', '*a*b', 'd*s', '**', '.g*', '*.*', 'a?b'),
)
const pattern = fc
  .tuple(fc.constantFrom('', '/'), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([start, segments, end]) => `${start}${segments.join('/')}${end}`)
/** gitignore's `docs/*` takes what lies in folders of docs, and its closing `**` + `/` only folders: CODEOWNERS' do not. */
const agreed = pattern.filter((text) => !/.\/\*$|^\/\*$|\*\*\/$/.test(text))

const folder = mkdtempSync(join(tmpdir(), 'codeowners-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Which of the paths git ignores, each pattern in a folder of its own: `number/path`. */
function ignoredByGit(patterns: readonly string[], paths: readonly string[]): Set<string> {
  execFileSync('git', ['init', '-q', folder])
  patterns.forEach((text, i) => {
    mkdirSync(join(folder, `p${i}`), { recursive: true })
    writeFileSync(join(folder, `p${i}`, '.gitignore'), `${text}\n`)
  })
  const input = patterns.flatMap((_, i) => paths.map((one) => `p${i}/${one}\0`)).join('')
  const options = ['-C', folder, '-c', 'core.excludesFile=', '-c', 'core.ignoreCase=false']
  try {
    const output = execFileSync('git', [...options, 'check-ignore', '--no-index', '-v', '--stdin', '-z'], { input })
    const fields = output.toString('utf8').split('\0')
    return new Set(fields.filter((_, i) => i % 4 === 3))
  } catch (error) {
    if ((error as { status?: number }).status === 1) return new Set()
    throw error
  }
}

describe('patterns against git itself', () => {
  it('match what .gitignore matches, wherever the two agree', () => {
    const samples = fc.tuple(
      fc.array(agreed, { minLength: 60, maxLength: 60 }),
      fc.array(path, { minLength: 40, maxLength: 40 }),
    )
    fc.assert(
      fc.property(samples, ([patterns, paths]) => {
        const ignored = ignoredByGit(patterns, paths)
        const different = patterns.flatMap((text, i) => {
          const matches = patternMatcher(text, 'github')
          return paths.filter((one) => matches(one) !== ignored.has(`p${i}/${one}`)).map((one) => `${text}  ${one}`)
        })
        expect(different).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('are found by the index exactly when they match alone, and once', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 20 }), path, (patterns, one) => {
        const found = indexPatterns(patterns.map((text) => compilePattern(text, 'github')))(one)
        const alone = patterns.flatMap((text, i) => (patternMatcher(text, 'github')(one) ? [i] : []))
        expect([...found].sort((a, b) => a - b)).toEqual(alone)
      }),
    )
  })
})
