import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { type ParsedStore, parsedStore, takeInventories, takeInventory } from '../../src/inventory/inventory.ts'
import type { Shelf } from '../../src/inventory/parsed.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { finnishPlan } from './plans.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')

const files = {
  'README.md':
    '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa jonossa. Palvelu on kaikille kirjastoille.\n',
  'docs/hallintamalli.md': finnishPlan,
  CODEOWNERS: '* @kunta/jono\n',
  'publiccode.yml': 'developmentStatus: beta\n',
  'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: Jonot, version: 1.0.0 }\npaths: {}\n',
  LICENSE: list['EUPL-1.2']!.licenseText,
  'LICENSE-MIT': list.MIT!.licenseText,
}

const take = (contents: Readonly<Record<string, string>>, parsed?: ParsedStore) =>
  takeInventory(memoryRepository(contents), defaultSettings, undefined, parsed)

/** A store that also counts what was really made. */
function counting(): { parsed: ParsedStore; made: string[] } {
  const parsed = parsedStore()
  const made: string[] = []
  const counted =
    <Made>(name: string, shelf: Shelf<Made>): Shelf<Made> =>
    (key, text, make) =>
      shelf(key, text, () => {
        made.push(key === text ? name : `${name} ${key}`)
        return make()
      })
  return {
    made,
    parsed: {
      documents: counted('documents', parsed.documents),
      apis: counted('apis', parsed.apis),
      files: counted('files', parsed.files),
      publiccode: counted('publiccode', parsed.publiccode),
      owners: counted('owners', parsed.owners),
      licences: counted('licences', parsed.licences),
      styles: counted('styles', parsed.styles),
      validated: parsed.validated,
      begin: parsed.begin,
    },
  }
}

describe('what one commit has parsed', () => {
  it('is not parsed again for another commit where path and text are equal', async () => {
    const { parsed, made } = counting()
    const head = await take(files, parsed)
    const all = [...made]
    expect(all).toEqual(
      expect.arrayContaining(['documents README.md', 'apis openapi.yaml', 'publiccode publiccode.yml', 'licences']),
    )
    expect(all.filter((one) => one === 'licences').length).toBe(2)
    made.length = 0
    const base = await take(files, parsed)
    expect(made).toEqual([])
    expect(await base.document('README.md')).toBe(await head.document('README.md'))
    expect(await base.owners()).toBe(await head.owners())
    expect(base.artefacts).toEqual(head.artefacts)
    expect(await base.licence()).toEqual(await head.licence())
  })

  it('is parsed anew where a text has changed or stands under another path', async () => {
    const { parsed, made } = counting()
    await take(files, parsed)
    made.length = 0
    const { 'README.md': readme, ...others } = files
    const moved = await take(
      { ...others, 'docs/README.md': readme, 'publiccode.yml': 'developmentStatus: stable\n' },
      parsed,
    )
    expect(new Set(made)).toEqual(new Set(['documents docs/README.md', 'publiccode publiccode.yml']))
    expect(moved.product.stage).toBe('stable')
    expect(moved.of('readme')[0]?.path).toBe('docs/README.md')
  })

  it('gives the same inventory as without a store', async () => {
    const parsed = parsedStore()
    const changed = { ...files, 'docs/hallintamalli.md': finnishPlan.replace('Espoo, ', '') }
    const [head, base] = [await take(changed, parsed), await take(files, parsed)]
    expect(head.artefacts).toEqual((await take(changed)).artefacts)
    expect(base.artefacts).toEqual((await take(files)).artefacts)
    expect(head.product.owners).toEqual(['Oulu', 'Tampere'])
    expect(base.product.owners).toEqual(['Espoo', 'Oulu', 'Tampere'])
  })

  it('is let go of when the commit judged next does not need it', async () => {
    const { parsed, made } = counting()
    for (const contents of [files, {}, files]) await take(contents, parsed)
    expect(made.filter((one) => one === 'documents README.md').length).toBe(2)
  })

  it('is shared by the components of a monorepo: a licence that each of them copies is identified once', async () => {
    const { parsed, made } = counting()
    const components = ['a', 'b', 'c'].map((path) => ({ name: path, path }))
    const copies = Object.fromEntries(components.map(({ path }) => [`${path}/LICENSE`, files.LICENSE]))
    const settings = { ...defaultSettings, components }
    const inventories = await takeInventories(
      memoryRepository({ ...copies, LICENSE: files.LICENSE }),
      settings,
      undefined,
      parsed,
    )
    for (const inventory of inventories) expect((await inventory.licence()).expression).toBe('EUPL-1.2')
    expect(made).toEqual(['licences'])
  })
})
