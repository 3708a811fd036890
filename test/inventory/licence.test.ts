import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { licenceCandidates, licenceFacts } from '../../src/inventory/licence.ts'
import { standardExpression } from '../../src/inventory/licence-expression.ts'
import { namedLicences } from '../../src/inventory/licence-names.ts'
import type { Content, File, ReadRequest } from '../../src/model.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')
const textOf = (id: string) => list[id]!.licenseText

const fileOf = (path: string): File => ({ path, mode: '100644', oid: null })

/** Facts of a repository in memory; README.md is its README. */
async function facts(contents: Record<string, string>) {
  const asked: string[] = []
  const read = async (requests: readonly ReadRequest[]) => {
    const result = new Map<string, Content>()
    for (const { path, head } of requests) {
      asked.push(path)
      const text = contents[path]
      if (text !== undefined) {
        result.set(path, { kind: 'text', text: text.slice(0, head), encoding: 'utf-8', size: text.length })
      }
    }
    return result
  }
  const readme = contents['README.md'] === undefined ? null : { path: 'README.md', text: contents['README.md'] }
  const found = await licenceFacts({ files: Object.keys(contents).map(fileOf), read, readme })
  return { ...found, asked }
}

describe('licenceFacts', () => {
  it('reads the text in the root, whatever its name and line ends', async () => {
    for (const name of [
      'LICENSE',
      'LICENCE.md',
      'license.txt',
      'COPYING',
      'UNLICENSE',
      'LICENSE-EUPL.txt',
      'MIT-LICENSE',
    ]) {
      const found = await facts({ [name]: textOf('EUPL-1.2').replaceAll('\n', '\r\n') })
      expect(found, name).toMatchObject({ expression: 'EUPL-1.2', family: 'EUPL-1.2', reason: null })
    }
  })

  it('gives the text with its place as the first evidence', async () => {
    const { evidence } = await facts({
      LICENSE: `Copyright (c) 2024 Kuopio\n\n${textOf('MIT')}`,
      'package.json': '{"license":"ISC"}',
    })
    expect(evidence[0]).toEqual({
      path: 'LICENSE',
      line: 3,
      source: 'text',
      expression: 'MIT',
      confidence: 1,
      added: [],
    })
    expect(evidence[1]).toMatchObject({ path: 'package.json', line: 1, source: 'manifest', expression: 'ISC' })
  })

  it('does not take the licence of vendored code for that of the product', async () => {
    const found = await facts({ 'libraries/map/LICENSE': textOf('MIT'), 'src/app.js': '' })
    expect(found).toMatchObject({ expression: null, family: null, evidence: [] })
    expect(found.reason?.fi).toContain('Lisenssitiedosto puuttuu')
  })

  it('follows a file that holds only the path of the licence', async () => {
    expect(
      (await facts({ LICENSE: 'LICENSES/MPL-2.0.txt', 'LICENSES/MPL-2.0.txt': textOf('MPL-2.0') })).expression,
    ).toBe('MPL-2.0')
  })

  it.each([
    ['the README', { 'README.md': '## Lisenssi\n\nJulkaistu lisenssillä **AGPL-3.0-or-later**.\n' }],
    ['a sentence of the README', { 'README.md': 'License: GNU AGPL version 3 or later.\n' }],
    ['a Finnish README', { 'README.md': '## Lisenssi\n\nAGPLv3 tai uudempi.\n' }],
    ['package.json', { 'package.json': '{\n  "license": "AGPL-3.0-or-later"\n}' }],
    ['composer.json', { 'composer.json': '{"license": ["AGPL-3.0+"]}' }],
    ['pyproject.toml', { 'pyproject.toml': '[project]\nlicense = "AGPL-3.0-or-later"\n' }],
    [
      'a classifier',
      {
        'setup.py':
          "classifiers=[\n  'License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)',\n]",
      },
    ],
    ['publiccode.yml', { 'publiccode.yml': 'publiccodeYmlVersion: "0.4"\nlegal:\n  license: AGPL-3.0-or-later\n' }],
    [
      'REUSE.toml',
      { 'REUSE.toml': 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "AGPL-3.0-or-later"\n' },
    ],
    ['LICENSES/', { 'LICENSES/AGPL-3.0-or-later.txt': textOf('AGPL-3.0-or-later') }],
    ['a package one folder down', { 'apigw/package.json': '{"license": "AGPL-3.0-or-later"}' }],
    [
      'COPYRIGHT',
      {
        COPYRIGHT:
          'Released under the terms of the GNU Affero General Public License as published by the\nFree Software Foundation, either version 3 of the License, or (at your option) any later version.\n',
      },
    ],
  ])('lets %s settle which versions hold', async (_, more) => {
    expect(await facts({ LICENSE: textOf('AGPL-3.0-only'), ...more })).toMatchObject({
      expression: 'AGPL-3.0-or-later',
      reason: null,
    })
  })

  it('lets a preamble settle which versions hold', async () => {
    const preamble =
      'This program is free software: you can redistribute it under the terms of the GNU General Public License as\npublished by the Free Software Foundation, either version 2 of the License, or (at your option) any later version.\n\n'
    expect((await facts({ COPYING: preamble + textOf('GPL-2.0-only') })).expression).toBe('GPL-2.0-or-later')
  })

  it('is not misled by the advice at the end of the GPL', async () => {
    expect(textOf('GPL-3.0-only')).toContain('any later version')
    const found = await facts({ LICENSE: textOf('GPL-3.0-only'), 'README.md': 'Licensed under GPL-3.0.' })
    expect(found).toMatchObject({ expression: null, family: 'GPL-3.0' })
    expect(found.reason?.sv).toContain('GPL-3.0-or-later')
  })

  it('reads heads of source files only when nothing else settles it', async () => {
    const notice =
      '/*\n * under the terms of the GNU General Public License as published by\n * the Free Software Foundation, either version 3 of the License, or\n * (at your option) any later version.\n */\n'
    const sources = { 'src/Map.java': notice, 'src/Layer.java': notice, 'src/Tile.java': notice, 'vendor/x.js': notice }
    const found = await facts({ LICENSE: textOf('GPL-3.0-only'), ...sources })
    expect(found.expression).toBe('GPL-3.0-or-later')
    expect(found.asked).not.toContain('vendor/x.js')
    const stated = await facts({ LICENSE: textOf('GPL-3.0-only'), 'README.md': 'License: GPL-3.0-only', ...sources })
    expect(stated.expression).toBe('GPL-3.0-only')
    expect(stated.asked).not.toContain('src/Map.java')
  })

  it('does not choose between statements that contradict each other', async () => {
    const found = await facts({
      LICENSE: textOf('GPL-3.0-only'),
      'README.md': 'License: GPL-3.0-only',
      'composer.json': '{"license": "GPL-3.0-or-later"}',
    })
    expect(found).toMatchObject({ expression: null, family: 'GPL-3.0' })
    expect(found.reason?.en).toMatch(/README\.md.*composer\.json|composer\.json.*README\.md/)
  })

  it('lets the text decide and keeps what contradicts it', async () => {
    const found = await facts({
      LICENSE: textOf('MIT'),
      'README.md': '## License\n\nPublished under **LGPL-2.1-or-later**.',
      'composer.json': '{"license": "proprietary"}',
    })
    expect(found.expression).toBe('MIT')
    expect(found.evidence.map(({ expression }) => expression)).toEqual(['MIT', 'LGPL-2.1-or-later', 'proprietary'])
  })

  it('finds the licence of a repository that only points to LICENSES/', async () => {
    const found = await facts({
      LICENSE: 'This repository follows REUSE. The license texts are kept in LICENSES/.',
      'LICENSES/EUPL-1.2.txt': textOf('EUPL-1.2'),
      'LICENSES/CC0-1.0.txt': textOf('CC0-1.0'),
      'README.md': '## Licence\n\nThe code is published under EUPL-1.2.',
    })
    expect(found.expression).toBe('EUPL-1.2')
    expect(found.evidence.some(({ path, source }) => path === 'LICENSES/EUPL-1.2.txt' && source === 'text')).toBe(true)
  })

  it('says so when a licence is stated without a file', async () => {
    const found = await facts({ 'composer.json': '{\n  "license": "EUPL-1.2"\n}' })
    expect(found.expression).toBeNull()
    expect(found.reason?.en).toContain('stated only in composer.json')
    expect(found.evidence).toEqual([
      { path: 'composer.json', line: 2, source: 'manifest', expression: 'EUPL-1.2', confidence: 0.9, added: [] },
    ])
  })

  it('joins several texts only by an expression that names exactly them', async () => {
    const texts = { 'LICENSE-MIT': textOf('MIT'), 'LICENSE-APACHE': textOf('Apache-2.0') }
    expect((await facts(texts)).expression).toBeNull()
    expect((await facts({ ...texts, 'Cargo.toml': '[package]\nlicense = "MIT/Apache-2.0"\n' })).expression).toBe(
      'MIT OR Apache-2.0',
    )
  })

  it('knows the LGPL 3.0 beside the GPL that it refers to', async () => {
    const gpl = textOf('GPL-3.0-only')
    const lesser = textOf('LGPL-3.0-only').split('\nGNU GENERAL PUBLIC LICENSE')[0]!
    expect((await facts({ COPYING: gpl, 'COPYING.LESSER': lesser })).family).toBe('LGPL-3.0')
  })
})

describe('licenceCandidates', () => {
  it('asks for licence files of the root, REUSE files and manifests, and for nothing else', () => {
    const wanted = [
      'LICENSE',
      'Licence.md',
      'COPYING.LESSER',
      'LICENSES/MIT.txt',
      'REUSE.toml',
      '.reuse/dep5',
      'publiccode.yaml',
      'apigw/package.json',
    ]
    const other = [
      'LICENSE.EUPL-11.pdf',
      'package.json.license',
      'licence-header.txt',
      'LICENSE-3RD-PARTY',
      'docs/LICENSE',
      'node_modules/package.json',
      'a/b/package.json',
      'license.go',
    ]
    expect(licenceCandidates([...wanted, ...other].map(fileOf)).map(({ path }) => path)).toEqual(wanted)
  })
})

describe('standardExpression', () => {
  it.each([
    ['mit', 'MIT'],
    ['(MIT OR EUPL-1.1)', 'MIT OR EUPL-1.1'],
    ['MIT and (bsd-3-clause or ISC)', 'MIT AND (BSD-3-Clause OR ISC)'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['LicenseRef-Espoo', 'LicenseRef-Espoo'],
  ])('reads %s', (text, expected) => expect(standardExpression(text)).toBe(expected))

  it.each([
    '',
    'proprietary',
    'MIT OR',
    'MIT EUPL-1.2',
    '(MIT',
    'MIT)',
    'SEE LICENSE IN LICENSE.md',
    '__proto__',
    'OR',
  ])('does not take %j for an expression', (text) => expect(standardExpression(text)).toBeNull())
})

describe('namedLicences', () => {
  it.each([
    ['Licensed under the EUPL v1.2 and AGPLv3', ['EUPL-1.2', 'AGPL-3.0']],
    ['[GNU Lesser General Public License v2.1 or later][lgpl]', ['LGPL-2.1-or-later']],
    ['GNU Affero General Public License, version 3, as published by the Free Software Foundation', ['AGPL-3.0-only']],
    ['All code is made available under Version 3 of the GNU General Public License', ['GPL-3.0']],
    ['the CC0 1.0 Universal public domain dedication', ['CC0-1.0']],
    ['Creative Commons Attribution-ShareAlike 4.0 International', ['CC-BY-SA-4.0']],
    ['GPLv2 eller senare', ['GPL-2.0-or-later']],
    ['The limits of the permit are submitted', []],
  ])('reads %j', (text, expected) => expect(namedLicences(text)).toEqual(expected))
})
