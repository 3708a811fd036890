import { describe, expect, it } from 'vitest'
import agreed from '../../src/checks/licence-agreed.ts'
import compatible from '../../src/checks/licence-compatible.ts'
import headers from '../../src/checks/licence-file-headers.ts'
import reuse from '../../src/checks/licence-reuse.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'

type Files = Readonly<Record<string, MemoryFile>>
const inventoryOf = (files: Files, complete = true) =>
  takeInventory(memoryRepository(files, { complete }), defaultSettings)
const judged = async (files: Files, complete = true) => reuse.judge({ inventory: await inventoryOf(files, complete) })
const keys = async (files: Files): Promise<readonly string[]> => {
  const judgement = await judged(files)
  return 'problems' in judgement ? judgement.problems.map(({ key }) => key) : Object.keys(judgement)
}

const toml = (licence: string, path = '**', precedence = 'aggregate'): string =>
  `version = 1\n[[annotations]]\npath = "${path}"\nprecedence = "${precedence}"\nSPDX-FileCopyrightText = "2026 Oulu"\nSPDX-License-Identifier = "${licence}"\n`

describe('licence/reuse', () => {
  it('is not asked where nobody follows REUSE', async () => {
    expect(await keys({ 'README.md': 'a' })).toEqual(['notApplicable'])
    expect(await keys({ 'LICENSES/jquery.txt': 'a', 'README.md': 'a' })).toEqual(['notApplicable'])
    expect(await judged({ 'README.md': 'a' }, false)).toHaveProperty('undetermined')
  })

  it('asks for texts of licences that some file really has', async () => {
    expect(await keys({ 'REUSE.toml': toml('MIT', 'src/**'), 'README.md': 'a' })).toEqual(['passed'])
    expect(await keys({ 'REUSE.toml': toml('MIT', 'src/**'), 'src/a.js': 'a' })).toEqual(['missing MIT'])
    // REUSE-IgnoreStart
    const own = { 'src/a.js': '// SPDX-License-Identifier: ISC\n', 'LICENSES/ISC.txt': 'x' }
    // REUSE-IgnoreEnd
    expect(await keys({ 'REUSE.toml': toml('MIT', 'src/**', 'closest'), ...own })).toEqual(['passed'])
  })

  it('asks for texts of exceptions, and takes old names for new ones', async () => {
    const files = {
      'REUSE.toml': toml('GPL-2.0 WITH Classpath-exception-2.0'),
      'a.java': 'a',
      'LICENSES/GPL-2.0-only.txt': 'x',
    }
    expect(await keys(files)).toEqual(['deprecated GPL-2.0', 'missing Classpath-exception-2.0'])
  })

  it('tells a wrong name once, and no text as unused that was meant by it', async () => {
    const files = { 'REUSE.toml': toml('GPLv3'), 'a.js': 'a', 'LICENSES/GPL-3.0-only.txt': 'x' }
    expect(await keys(files)).toEqual(['unknown GPLv3'])
    expect(await keys({ ...files, 'REUSE.toml': toml('Licensed under GPL-3.0-only') })).toEqual([
      'expression Licensed under GPL-3.0-only',
    ])
  })

  it('says nothing about unused texts while a table cannot be read', async () => {
    expect(await keys({ 'REUSE.toml': 'version = ', 'LICENSES/MIT.txt': 'x', 'a.js': 'a' })).toEqual(['syntax'])
    const large = { 'REUSE.toml': `#${'x'.repeat(600_000)}`, 'LICENSES/MIT.txt': 'x', 'a.js': 'a' }
    expect(await keys(large)).toEqual(['undetermined'])
  })

  it('does not know whether texts are used where most files are silent', async () => {
    expect(await keys({ 'LICENSES/MIT.txt': 'x', 'a.js': 'a', 'b.js': 'b' })).toEqual(['undetermined'])
  })

  it('does not know whether texts are used where there are too many files to read', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`src/a${n}.js`, 'a']))
    expect(await keys({ ...many, 'REUSE.toml': toml('MIT'), 'LICENSES/MIT.txt': 'x' })).toEqual(['passed'])
    expect(
      await keys({ ...many, 'REUSE.toml': toml('MIT'), 'LICENSES/MIT.txt': 'x', 'LICENSES/ISC.txt': 'x' }),
    ).toEqual(['undetermined'])
  })

  it('gives up where tables and files are too many to compare', async () => {
    const hard = `version = 1\n${Array.from({ length: 2000 }, (_, n) => `[[annotations]]\npath = "**a**a**a**${n}b*"\nSPDX-License-Identifier = "MIT"\n`).join('')}`
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`${'a'.repeat(200)}${n}`, 'x']))
    expect(await keys({ ...files, 'REUSE.toml': hard, 'LICENSES/MIT.txt': 'x' })).toEqual(['undetermined'])
  })
})

describe('licence/file-headers', () => {
  it('names no more than ten files, and counts them all', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`src/a${n}.js`, 'a']))
    const inventory = await inventoryOf({ ...files, 'REUSE.toml': toml('MIT', 'docs/**'), 'docs/a.md': 'a' })
    const judgement = await headers.judge({ inventory })
    const [problem] = 'problems' in judgement ? judgement.problems : []
    expect(problem?.related).toHaveLength(10)
    expect(problem?.message.en).toContain('30 of 31 files')
    expect(problem?.message.fi).toContain('30 tiedostosta (kaikkiaan 31)')
  })

  it('is not known where the list of files is not whole', async () => {
    expect(await headers.judge({ inventory: await inventoryOf({ a: 'a' }, false) })).toHaveProperty('undetermined')
  })
})

describe('licence/agreed', () => {
  const mit = { LICENSE: 'x', 'package.json': '{"license":"MIT"}' }

  it('is not asked without a list, and tells how to write one', async () => {
    const judgement = await agreed.judge({ inventory: await inventoryOf(mit) }, {})
    expect('notApplicable' in judgement && judgement.notApplicable?.en).toContain('licences: [EUPL-1.2, MIT]')
  })

  it('tells an entry that is no identifier', async () => {
    const judgement = await agreed.judge({ inventory: await inventoryOf(mit) }, { licences: ['EUPL 1.2'] })
    expect('undetermined' in judgement && judgement.undetermined?.en).toContain('Write `EUPL-1.2`')
  })
})

it('licence/compatible does not know where the licence of the product is not known', async () => {
  const inventory = await inventoryOf({
    'README.md': 'a',
    'CONTRIBUTING.md': 'Contributions are under the MIT License.',
  })
  expect(await compatible.judge({ inventory })).toHaveProperty('undetermined')
})
