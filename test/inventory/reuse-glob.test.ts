import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dep5Glob, type Glob, lastMatch, matches, tomlGlob } from '../../src/inventory/reuse-glob.ts'

const effort = () => ({ left: 1_000_000 })
const fits = (glob: Glob, path: string): boolean => matches(glob, path, effort())

describe('paths of REUSE.toml', () => {
  it.each([
    ['README.md', 'README.md', true],
    ['README.md', 'docs/README.md', false],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/kuvat/a.png', false],
    ['src/*/index.js', 'src/haku/index.js', true],
    ['src/*/index.js', 'src/haku/osa/index.js', false],
    ['docs/**', 'docs/kuvat/a.png', true],
    ['docs/**', 'docsia/a.png', false],
    ['**', 'a/b/c', true],
    ['**/package.json', 'package.json', true],
    ['**/package.json', 'apigw/package.json', true],
    ['**.yml', '.github/workflows/build.yml', true],
    ['**/tsconfig**.json', 'frontend/tsconfig.node.json', true],
    ['**/*/pmd.xml', 'development/lint/pmd.xml', true],
    ['a**b*c', 'a/x/b-c', true],
    ['a**b*c', 'a/x/b/c', false],
    ['a**b*c', 'a/b/bxc', true],
    ['*', '', true],
    [String.raw`kuva\*.png`, 'kuva*.png', true],
    [String.raw`kuva\*.png`, 'kuva1.png', false],
    [String.raw`a\\b`, String.raw`a\b`, true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(fits(tomlGlob(pattern), path)).toBe(expected)
  })

  it('are the same as a regular expression of them', () => {
    const part = fc.constantFrom('a', 'b', '/', '*', '**', 'ab')
    const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), path, (parts, text) => {
        const pattern = parts.join('')
        const source = pattern.replace(/\*\*[*/]*|\*/g, (stars) => (stars.length > 1 ? '[^]*' : '[^/]*'))
        expect(fits(tomlGlob(pattern), text), pattern).toBe(new RegExp(`^${source}$`).test(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('stop when the effort is used up', () => {
    const spent = { left: 50 }
    const path = 'a'.repeat(4000)
    expect(matches(tomlGlob('**a**a**a**a**b'), path, spent)).toBe(false)
    expect(matches(tomlGlob('*a*a*a*a*ab*a'), path, spent)).toBe(false)
    expect(spent.left).toBeLessThan(0)
  })
})

describe('paths of dep5', () => {
  it.each([
    ['docs/**.svg', 'docs/kuvat/a.svg', true],
    ['gradlew*', 'gradlew.bat', true],
    ['img/*', 'img/a/b.png', true],
    ['img/?.png', 'img/a.png', true],
    ['img/?.png', 'img/ab.png', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(fits(dep5Glob(pattern), path)).toBe(expected)
  })
})

describe('the last table that matches', () => {
  it('is the same as trying all of them', () => {
    const pattern = fc.constantFrom('**', '*', 'a/**', 'a/*', 'a/b', '**/b', '*.c', 'a/**/c', 'a/b/*.c', '**.c', 'b/a*')
    const path = fc.constantFrom('a/b', 'b', 'c', 'a/x.c', 'a/b/x.c', 'b/ab', 'a/b/c', 'x.c')
    fc.assert(
      fc.property(fc.array(fc.array(pattern, { maxLength: 3 }), { maxLength: 6 }), path, (lists, text) => {
        const globs = lists.map((list) => list.map(tomlGlob))
        const slow = globs.findLastIndex((list) => list.some((glob) => fits(glob, text)))
        expect(lastMatch(globs, effort())(text)).toBe(slow)
      }),
      { numRuns: 2000 },
    )
  })

  it('is found fast among 10,000 tables for 28,000 files', () => {
    const lists = Array.from({ length: 10_000 }, (_, n) => [
      tomlGlob(n % 2 === 0 ? `**/osa${n}.json` : `palvelu${n % 100}/**/*.osa${n}`),
    ])
    const left = { left: 100_000_000 }
    const last = lastMatch(lists, left)
    for (let n = 0; n < 28_000; n++) last(`palvelu${n % 100}/src/main/kuntalainen/osa${n % 9_000}.json`)
    expect(left.left).toBeGreaterThan(0)
  })
})
