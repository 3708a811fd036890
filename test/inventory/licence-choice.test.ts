import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { licenceFacts } from '../../src/inventory/licence.ts'
import { choiceIn, readmeChoices } from '../../src/inventory/licence-choice.ts'
import type { Content, File, ReadRequest } from '../../src/model.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')

/** Facts of a repository with a README and, unless null, a licence text. */
const facts = (readme: string, licence: string | null = 'MIT', more: Record<string, string> = {}) => {
  const contents = new Map(Object.entries({ 'README.md': readme, ...more }))
  if (licence !== null) contents.set('LICENSE.md', list[licence]!.licenseText)
  const read = async (requests: readonly ReadRequest[]) => {
    const result = new Map<string, Content>()
    for (const { path } of requests) {
      const text = contents.get(path)
      if (text !== undefined) result.set(path, { kind: 'text', text, encoding: 'utf-8', size: text.length })
    }
    return result
  }
  const files = [...contents.keys()].map((path): File => ({ path, mode: '100644', oid: null }))
  return licenceFacts({ files, read, readme: { path: 'README.md', text: readme } })
}

describe('a README that offers a choice of licences', () => {
  it.each([
    'Copyright 2017 - present NLS under dual license MIT (included LICENSE.md) and [EUPL v1.1](https://joinup.ec.europa.eu/licence-eupl)\n(any language version applies).',
    'This work is dual-licensed under MIT and EUPL v1.1.',
    'Licensed under the MIT License or the EUPL v1.1.',
    'Koodi on lisensoitu MIT-lisenssillä tai EUPL 1.1 -lisenssillä.',
    'Lisensoitu MIT- tai EUPL 1.1 -lisenssillä.',
    'Koden är licensierad under MIT-licensen eller EUPL 1.1.',
    'Licensed under either of\n\n- MIT license\n- EUPL-1.1\n\nat your option.',
  ])('gives the choice: %s', async (sentence) => {
    const found = await facts(`# Map service\n\n## License\n\n${sentence}\n`)
    expect(found).toMatchObject({ expression: 'MIT OR EUPL-1.1', reason: null })
    expect(found.evidence.some(({ source, line }) => source === 'readme' && line === 5)).toBe(true)
  })

  it.each([
    'Licensed under MIT and/or EUPL-1.1.',
    'License: MIT/EUPL-1.1',
    'Licensed under the MIT license or the EUPL.',
  ])('says that it is not clear: %s', async (sentence) => {
    const found = await facts(`## License\n\n${sentence}\n`)
    expect(found).toMatchObject({ expression: null, family: null })
    expect(found.reason?.en).toContain('README.md names several licences')
    const settled = await facts(`## License\n\n${sentence}\n`, 'MIT', {
      'publiccode.yml': 'legal:\n  license: MIT OR EUPL-1.1\n',
    })
    expect(settled.expression).toBe('MIT OR EUPL-1.1')
  })

  it.each([
    'CKAN-related source code such as the CKAN extensions and patches are licensed under the AGPL v3.0. All other content in this repository is licensed under the MIT license.',
    'Extensions are under the AGPL v3.0 or later, everything else is under the MIT license.',
    'Code is licensed under MIT or, for the documentation, CC BY 4.0.',
    'Dependencies are licensed under the MIT license or the Apache License 2.0.',
    'Licensed under MIT. Choose an open licence such as MIT or EUPL-1.2 for your own work.',
    'The code is licensed under the MIT license, but these packages are dual licensed with GPLv3.',
    'The code is licensed under the MIT license.\n\n```toml\nlicense = "MIT OR Apache-2.0"\n```',
  ])('keeps the licence of the text when a sentence speaks of parts or of others: %s', async (sentence) => {
    expect((await facts(`## License\n\n${sentence}\n`)).expression).toBe('MIT')
  })

  it('keeps the licence of the text when the README offers a choice between others', async () => {
    expect((await facts('## License\n\nThe plugin interface is under EUPL-1.2 or Apache-2.0.\n')).expression).toBe(
      'MIT',
    )
  })

  it('does not take "or later" for a choice', () => {
    expect(choiceIn('Licensed under GPLv2 or later')).toBeNull()
    expect(choiceIn('GPL v2 or later and the MIT license')).toBeNull()
    expect(choiceIn('GPL v3 or, at your option, any later version, or the EUPL 1.2')?.expression).toBe(
      'GPL-3.0-or-later OR EUPL-1.2',
    )
  })

  it('finishes with half a megabyte on one line', () => {
    for (const part of ['MIT or ', 'dual ', 'MIT (', 'or '])
      expect(readmeChoices('README.md', part.repeat(500_000 / part.length)).length).toBeLessThan(1000)
  })
})

describe('a README that names a licence without its version', () => {
  it.each([
    ['Licensformen för Hajk är Creative Commons CC BY-NC-SA.', 'CC-BY-NC-SA'],
    ['Licensed under the EUPL.', 'EUPL'],
  ])('says that it stands there only: %s', async (sentence, name) => {
    const found = await facts(`# Hajk\n\n${sentence}\n`, null)
    expect(found.expression).toBeNull()
    expect(found.reason?.en).toContain(`“${name}” is stated only in README.md`)
  })
})
