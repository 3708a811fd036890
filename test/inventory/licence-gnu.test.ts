import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { licenceFacts } from '../../src/inventory/licence.ts'
import type { Content, ReadRequest } from '../../src/model.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')
const gnu = Object.keys(list).filter((id) => /^(?:[AL]?GPL-\d\.\d|GFDL-\d\.\d)(?:-only|-or-later)?$/.test(id))
const familyOf = (id: string) => id.replace(/-(?:only|or-later)$/, '')

/** Facts of a repository that holds nothing but a licence file. */
const facts = (text: string) =>
  licenceFacts({
    files: [{ path: 'LICENSE', mode: '100644', oid: null }],
    read: async (requests: readonly ReadRequest[]) =>
      new Map<string, Content>(
        requests.map(({ path }) => [path, { kind: 'text', text, encoding: 'utf-8', size: text.length }]),
      ),
    readme: null,
  })

const rewrapped = (source: string, width: number) =>
  source
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = ['']
      for (const word of paragraph.trim().split(/\s+/)) {
        if (lines.at(-1)!.length + word.length > width) lines.push(word)
        else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
      }
      return lines.join('\n')
    })
    .join('\n\n')
const withoutAdvice = (source: string) =>
  source.replace(/\n[^\n]*How to Apply These Terms[\s\S]*$|\nADDENDUM: How to use[\s\S]*$/, '\n')

const forms: Record<string, (source: string) => string> = {
  'as they stand': (source) => source,
  'in lines of 60 characters': (source) => rewrapped(source, 60),
  'one line a paragraph': (source) => rewrapped(source, 100_000),
  'without the advice at the end': withoutAdvice,
  'without the advice, in lines of 72 characters': (source) => rewrapped(withoutAdvice(source), 72),
}

const notice = (licence: string, version: string) =>
  `This program is free software: you can redistribute it and/or modify it under the terms of the ${licence} as published by the Free Software Foundation, either version ${version} of the License, or (at your option) any later version.\n\n`
const longNotice = (licence: string, version: string) =>
  `${notice(licence, version)}This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the ${licence} for more details.\n\nYou should have received a copy of the ${licence} along with this program. If not, see <https://www.gnu.org/licenses/>.\n\n`

describe('GNU licences', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`leaves the versions of all GNU texts open ${name}`, async () => {
      for (const id of gnu) {
        const { expression, family } = await facts(form(list[id]!.licenseText))
        expect({ id, expression, family }).toEqual({ id, expression: null, family: familyOf(id) })
      }
    })
  }

  it.each([
    ['GPL-2.0-only', 'GNU General Public License', '2'],
    ['GPL-3.0-only', 'GNU General Public License', '3'],
    ['AGPL-3.0-only', 'GNU Affero General Public License', '3'],
    ['LGPL-2.1-only', 'GNU Lesser General Public License', '2.1'],
    ['LGPL-3.0-only', 'GNU Lesser General Public License', '3'],
  ])('takes a notice before the text of %s for a statement, and none after it', async (id, licence, version) => {
    const text = list[id]!.licenseText
    for (const own of [notice(licence, version), longNotice(licence, version)]) {
      expect((await facts(own + text)).expression).toBe(`${familyOf(id)}-or-later`)
      expect((await facts(rewrapped(own + text, 70))).expression).toBe(`${familyOf(id)}-or-later`)
      expect(await facts(`${text}\n\n${own}`)).toMatchObject({ expression: null, family: familyOf(id) })
    }
  })
})
