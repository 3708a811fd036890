import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDep5 } from '../../src/inventory/reuse-dep5.ts'
import { readReuseToml } from '../../src/inventory/reuse-toml.ts'

const table = (body: string): string => `version = 1\n\n[[annotations]]\n${body}\n`
const faultsOf = async (text: string) => (await readReuseToml(text)).faults

describe('a REUSE.toml', () => {
  it('is read table by table, with lines', async () => {
    const { tables, faults } = await readReuseToml(`version = 1
# [[annotations]]
note = """
[[annotations]]
path = "x"
"""

[[annotations]]
path = ["docs/**", "README.md"]
precedence = "aggregate"
SPDX-FileCopyrightText = ["2026 Espoon kaupunki", "2026 Vantaan kaupunki"]
SPDX-License-Identifier = [
  "EUPL-1.2",
  "CC-BY-4.0",
]

[[ annotations ]]
path = 'a.png'
SPDX-License-Identifier = 'MIT OR Apache-2.0'
`)
    expect(faults).toEqual([])
    expect(tables.map(({ line, precedence, copyright }) => [line, precedence, copyright])).toEqual([
      [8, 'aggregate', true],
      [17, 'closest', false],
    ])
    expect(tables.flatMap(({ licences }) => licences)).toEqual([
      { text: 'EUPL-1.2', line: 13 },
      { text: 'CC-BY-4.0', line: 14 },
      { text: 'MIT OR Apache-2.0', line: 19 },
    ])
  })

  it.each([
    ['version = 1\npath = "a', 'syntax', 2],
    ['[[annotations]]\npath = "a"', 'version-missing', 1],
    ['\nversion = 2\n', 'version', 2],
    ['version = "1"\n', 'version', 1],
    ['version = 1\nannotations = "a"\n', 'annotations', 2],
    ['version = 1\n[annotations]\npath = "a"\n', 'annotations', 1],
    ['version = 1\nannotations = [1]\n', 'annotations', 2],
    [table('SPDX-License-Identifier = "MIT"'), 'path-missing', 3],
    [table('path = 1'), 'path', 4],
    [table('path = []'), 'path', 4],
    [table('path = ["a", "/etc/passwd"]'), 'path-outside', 4],
    [table('path = "a/../../b"'), 'path-outside', 4],
    [table('path = "a"\nprecedence = "last"'), 'precedence', 5],
    [table('path = "a"\nSPDX-FileCopyrightText = 2026'), 'text', 5],
    [table('path = "a"\nSPDX-License-Identifier = ["MIT", 1]'), 'text', 5],
    [table('path = "a"\nSPDX-License-Identifier = "MIT AND"'), 'expression', 5],
  ])('with a mistake tells its line: %j', async (text, kind, line) => {
    expect(await faultsOf(text)).toEqual([expect.objectContaining({ kind, line })])
  })

  it('may have keys that JavaScript knows', async () => {
    const { tables, faults } = await readReuseToml(
      `__proto__ = { version = 1 }\nversion = 1\n[constructor]\nprototype = "x"\n[[annotations]]\n__proto__ = { path = "a" }\npath = "b"\n`,
    )
    expect(faults).toEqual([])
    expect(tables).toHaveLength(1)
    expect(Object.prototype).not.toHaveProperty('path')
    expect((await faultsOf('__proto__ = { version = 1 }\n')).map(({ kind }) => kind)).toEqual(['version-missing'])
  })

  it('is read whatever stands in it', async () => {
    const bits = fc.constantFrom(
      '[[annotations]]\n',
      'path = ',
      '"a"',
      '\n',
      '"""',
      "'''",
      '#',
      '=',
      '[',
      ']',
      'version = 1\n',
      '{',
      '}',
      ',',
      '\\',
      '1979-05-27',
      'SPDX-License-Identifier = "',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { faults } = await readReuseToml(any)
        for (const { line } of faults) expect(line).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['deep', `version = 1\na = ${'['.repeat(100_000)}`],
    ['many tables', `version = 1\n${'[[annotations]]\npath = "a"\n'.repeat(15_000)}`],
    ['a list of tables', `version = 1\nannotations = [${'{path="a",precedence="x"},'.repeat(15_000)}]`],
    ['one table with many paths', `version = 1\n[[annotations]]\npath = [\n${'"../a",\n'.repeat(50_000)}]\n`],
    [
      'many licences',
      `version = 1\n[[annotations]]\npath = "a"\nSPDX-License-Identifier = [\n${'"MIT",\n'.repeat(50_000)}]\n`,
    ],
    ['quotes in a line', `version = 1\na = 'x' # ${'"""'.repeat(100_000)}\nb = ${'""""""'}\n`],
  ])('that is hostile takes no long time: %s', async (_, text) => {
    expect(await readReuseToml(text)).toBeDefined()
  })
})

describe('a dep5 file', () => {
  it('is read paragraph by paragraph', () => {
    const { tables, faults } = readDep5(`Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: palaute

Files: docs/**.svg docs/*.png
 kuvat/*
Copyright: Turun kaupunki
License: CC0-1.0

# Third parties
Files: gradlew*
Copyright:
 The original author or authors
License: Apache-2.0
 see the text

License: Apache-2.0
 The text.
`)
    expect(faults).toEqual([])
    expect(tables.map(({ line, globs, licences }) => [line, globs.length, licences])).toEqual([
      [4, 3, [{ text: 'CC0-1.0', line: 7 }]],
      [10, 1, [{ text: 'Apache-2.0', line: 13 }]],
    ])
  })

  it('with mistakes tells them', () => {
    const { faults } = readDep5('Files: a\nCopyright: Oulun kaupunki\nLicense: GPL and\n\nFiles: b\n')
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['expression', 3],
      ['field-missing', 5],
      ['field-missing', 5],
    ])
  })

  it('is read whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readDep5(text)))
  })
})
