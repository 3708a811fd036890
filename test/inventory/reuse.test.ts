import { describe, expect, it } from 'vitest'
import { reuseOf, textName } from '../../src/inventory/reuse.ts'
import { isCovered } from '../../src/inventory/reuse-covered.ts'
import type { Repository } from '../../src/model.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'

const opened = (repository: Repository) => reuseOf({ repository, files: repository.files })

// REUSE-IgnoreStart
const header = (licence: string, who = '2026 Espoon kaupunki'): string =>
  `// SPDX-FileCopyrightText: ${who}\n// SPDX-License-Identifier: ${licence}\n`
// REUSE-IgnoreEnd
const table = (path: string, licence: string | null, precedence?: string, who: string | null = '2026 Oulu'): string =>
  [
    '[[annotations]]',
    `path = "${path}"`,
    ...(precedence ? [`precedence = "${precedence}"`] : []),
    ...(who === null ? [] : [`SPDX-FileCopyrightText = "${who}"`]),
    ...(licence === null ? [] : [`SPDX-License-Identifier = "${licence}"`]),
    '',
  ].join('\n')
const toml = (...tables: readonly string[]): string => `version = 1\n${tables.join('\n')}`

async function licencesOf(files: Readonly<Record<string, MemoryFile>>) {
  const { files: found } = await (await opened(memoryRepository(files))).information()
  return Object.fromEntries(
    found.map(({ path, copyright, licences }) => [
      path,
      `${copyright ? '©' : '-'} ${licences.map(({ text }) => text).join(' ')}`.trim(),
    ]),
  )
}

describe('covered files', () => {
  const covered = (path: string, mode: '100644' | '120000' | '160000' = '100644') =>
    isCovered({ path, mode, oid: null })

  it.each([
    'LICENSE',
    'LICENSE.txt',
    'COPYING',
    'LICENCE-MIT',
    'a/LICENSE.md',
    'LICENSES/MIT.txt',
    'REUSE.toml',
    'a/REUSE.toml',
    '.reuse/dep5',
    'kuva.png.license',
    'sbom.spdx.json',
    'a.spdx',
    'subprojects/zlib/a.c',
  ])('are not %s', (path) => expect(covered(path)).toBe(false))

  it.each(['README.md', 'package.json', 'LICENSED.md', 'licenses.js', 'subprojects/zlib.wrap', 'kuva.png'])(
    'are %s',
    (path) => expect(covered(path)).toBe(true),
  )

  it('are no links, submodules or empty files', async () => {
    expect(covered('a', '120000')).toBe(false)
    expect(covered('a', '160000')).toBe(false)
    expect(isCovered({ path: 'a', mode: '100644', oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' })).toBe(false)
    expect(await licencesOf({ 'tyhja.py': '', 'b.js': 'b' })).toEqual({ 'b.js': '-' })
  })
})

describe('what is known of a file', () => {
  it('comes from its header, or from the .license file instead of it', async () => {
    const files = { 'a.js': header('MIT'), 'b.js': header('MIT'), 'b.js.license': header('CC0-1.0'), 'c.js': 'c' }
    expect(await licencesOf(files)).toEqual({ 'a.js': '© MIT', 'b.js': '© CC0-1.0', 'c.js': '-' })
  })

  it('comes from the last table that matches', async () => {
    const text = toml(table('**', 'MIT'), table('src/**', 'EUPL-1.2'), table('src/x', null))
    expect(await licencesOf({ 'REUSE.toml': text, a: 'a', 'src/b': 'b', 'src/x': 'x' })).toEqual({
      a: '© MIT',
      'src/b': '© EUPL-1.2',
      'src/x': '©',
    })
  })

  it('is that of the file where the table says closest, for copyright and licence apart', async () => {
    const files = {
      'REUSE.toml': toml(table('**', 'EUPL-1.2')),
      'a.js': header('MIT'),
      'b.js': '// Copyright 2020 Vantaan kaupunki\n',
    }
    expect(await licencesOf(files)).toEqual({ 'a.js': '© MIT', 'b.js': '© EUPL-1.2' })
  })

  it('is both where the table says aggregate, and the table alone where it says override', async () => {
    const files = {
      'REUSE.toml': toml(table('a.js', 'EUPL-1.2', 'aggregate'), table('b.js', 'EUPL-1.2', 'override')),
      'a.js': header('MIT'),
      'b.js': header('MIT'),
    }
    expect(await licencesOf(files)).toEqual({ 'a.js': '© MIT EUPL-1.2', 'b.js': '© EUPL-1.2' })
  })

  it('comes from the REUSE.toml that is nearest, unless one above overrides', async () => {
    const files = {
      'REUSE.toml': toml(table('lib/**', 'MIT'), table('lib/fix/**', 'ISC', 'override')),
      'lib/REUSE.toml': toml(table('**', 'Apache-2.0'), table('b/**', null, 'aggregate', null)),
      'lib/fix/REUSE.toml': toml(table('*', 'BSD-2-Clause')),
      'lib/a': 'a',
      'lib/fix/a': 'a',
      'lib/b/a': 'a',
    }
    expect(await licencesOf(files)).toEqual({ 'lib/a': '© Apache-2.0', 'lib/fix/a': '© ISC', 'lib/b/a': '© MIT' })
  })

  it('is told as open where a closest table may not count because the file was not read', async () => {
    const reuse = await opened(
      memoryRepository({ 'REUSE.toml': toml(table('a', 'MIT'), table('b', 'MIT', 'aggregate')), a: 'a', b: 'b' }),
    )
    expect((await reuse.stated()).files.map(({ path, open }) => [path, open])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect((await reuse.information()).files.map(({ open }) => open)).toEqual([false, false])
  })

  it('is aggregated from dep5', async () => {
    const dep5 = 'Format: x\n\nFiles: *\nCopyright: 2026 Oulu\nLicense: CC0-1.0\n'
    expect(await licencesOf({ '.reuse/dep5': dep5, 'src/a.js': header('MIT') })).toEqual({
      'src/a.js': '© MIT CC0-1.0',
    })
  })
})

it('names of texts lose the ending of a text and no more', () => {
  expect(['LICENSES/MIT.txt', 'LICENSES/GPL-2.0', 'LICENSES/Apache-2.0.md'].map(textName)).toEqual([
    'MIT',
    'GPL-2.0',
    'Apache-2.0',
  ])
})
