import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, latestVersion, versionOf } from '../../src/inventory/versions.ts'

describe('a version', () => {
  it.each([
    ['v5.2.0', '', [5, 2, 0]],
    ['1.0', '', [1, 0]],
    ['2026.1', '', [2026, 1]],
    ['release-2024.01.24', '', [2024, 1, 24]],
    ['release/1.2.3', '', [1, 2, 3]],
    ['v5', '', [5]],
    ['evaka-1.2.0', 'evaka', [1, 2, 0]],
    ['frontend/v1.2.0', 'frontend', [1, 2, 0]],
    ['@kunta/kartta@1.2.3', '@kunta/kartta', [1, 2, 3]],
    ['os2forms-v2.0.1', 'os2forms', [2, 0, 1]],
    ['1.2.3.RELEASE', '', [1, 2, 3]],
    ['1.2.3+build.5', '', [1, 2, 3]],
    ['Version 2.1', '', [2, 1]],
  ])('is read from %j', (name, product, parts) => {
    expect(versionOf(name)).toEqual({ written: name, product, parts })
  })

  it.each([
    'v5.2.0-rc.1',
    '2.0b1',
    '1.0.0-alpha',
    '1.2-SNAPSHOT',
    '1.0.dev3',
    'latest',
    'prod-20260124',
    '2026-01-24',
    'python3',
    '',
    'x'.repeat(200),
  ])('is none in %j', (name) => expect(versionOf(name)).toBeNull())

  it('is compared number by number', () => {
    const version = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0)
        expect(versionOf(`v${a.join('.')}`)?.parts).toEqual(a)
      }),
    )
  })
})

describe('the latest version', () => {
  it.each([
    [['v1.9.0', 'v1.10.0', 'v1.2.0'], 'v1.10.0'],
    [['4.2.9', '5.0.0', '4.2.8'], '5.0.0'],
    [['v6.0.0-rc.1', 'v5.1.0'], 'v5.1.0'],
    [['v3.2.0', 'v3.1.0', '2019.1'], 'v3.2.0'],
    [['2026.2', '2026.1', 'v3.2.0'], '2026.2'],
    [['frontend/2.0.0', 'v1.4.0', 'api/9.0.0'], 'v1.4.0'],
    [['kartta-2.0.0', 'kartta-1.0.0'], 'kartta-2.0.0'],
    [['frontend/2.0.0', 'api/9.0.0'], null],
    [['nightly', 'latest'], null],
    [['__proto__', '$(x)', '1.0'], '1.0'],
    [[], null],
  ])('of %j is %j', (names, latest) => {
    expect(latestVersion(names)?.written ?? null).toBe(latest)
  })

  it('is found in linear time', () => {
    expect(latestVersion(Array.from({ length: 2000 }, (_, n) => `${'-v1.'.repeat(25)}${n}`))).not.toBeUndefined()
  })
})
