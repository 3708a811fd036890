import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLicence } from '../../src/inventory/licence.ts'
import { rewrapped } from './licence-perturbations.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')
const textOf = (id: string) => (list[id] ?? list[`${id}-only`])!.licenseText
const text = (name: string) => readFileSync(new URL(`../../scripts/licence-texts/${name}`, import.meta.url), 'utf8')

describe('identifyLicence', () => {
  it.each(['EUPL-1.2.fi.txt', 'EUPL-1.2.sv.txt'])('takes %s for the EUPL-1.2', async (name) => {
    expect(await identifyLicence(text(name))).toMatchObject({ expression: 'EUPL-1.2', confidence: 1 })
    const markdown = rewrapped(text(name), 80).replace(/^(\d+)\. /gm, '## $1. ')
    expect((await identifyLicence(`# Lisenssi\n\n${markdown}`)).expression).toBe('EUPL-1.2')
  })

  it('takes the EUPL in three languages in one file for one licence', async () => {
    const all = ['EUPL-1.2.fi.txt', 'EUPL-1.2.sv.txt'].map(text).join('\n\n')
    expect(await identifyLicence(`${textOf('EUPL-1.2')}\n\n${all}`)).toMatchObject({
      expression: 'EUPL-1.2',
      several: [],
    })
  })

  it('takes each text that this folder ships for its own licence', async () => {
    for (const name of readdirSync(new URL('../../scripts/licence-texts/', import.meta.url))) {
      expect((await identifyLicence(text(name))).expression).toBe(name.replace(/\.[a-z]{2}\.txt$/, ''))
    }
  })

  it.each([
    ['in its title', (mit: string) => mit.replace('MIT License', 'MIT License, for non-commercial use only')],
    ['in its grant', (mit: string) => mit.replace('to use,', 'to use for non-commercial purposes only,')],
    ['in a sentence after it', (mit: string) => `${mit}\n\nThe Software may not be used by private companies.`],
    ['in a Finnish sentence', (mit: string) => `${mit}\n\nOhjelmaa saa käyttää vain kuntien omaan käyttöön.`],
    [
      'in a Swedish sentence',
      (mit: string) => `${mit}\n\nProgrammet får användas endast för icke-kommersiella ändamål.`,
    ],
  ])('does not call MIT what restricts the use %s', async (_, change) => {
    const found = await identifyLicence(change(textOf('MIT')))
    expect(found.expression).toBeNull()
    expect(found.added.length).toBeGreaterThan(0)
    expect(found.confidence).toBeLessThanOrEqual(0.5)
  })

  it('tells the restricting words', async () => {
    const found = await identifyLicence(textOf('MIT').replace('any person', 'any person for non-commercial use only'))
    expect(found.added).toContain('non-commercial')
  })

  it('does not call MIT what leaves a permission out', async () => {
    expect((await identifyLicence(textOf('MIT').replace('and/or sell', 'and'))).expression).toBeNull()
  })

  it('does not call Apache-2.0 what the Commons Clause limits', async () => {
    const clause =
      '"Commons Clause" License Condition v1.0\n\nThe Software is provided to you under the License, subject to the following condition: you may not Sell the Software.'
    expect((await identifyLicence(`${clause}\n\n${textOf('Apache-2.0')}`)).expression).toBeNull()
  })

  it.each(['BUSL-1.1', 'SSPL-1.0', 'CC-BY-NC-4.0', 'Elastic-2.0', '0BSD', 'JSON'])('knows %s as itself', async (id) => {
    expect((await identifyLicence(textOf(id))).expression).toBe(id)
  })

  it('leaves open which versions of a GNU licence hold', async () => {
    expect(await identifyLicence(textOf('AGPL-3.0'))).toMatchObject({
      expression: null,
      family: 'AGPL-3.0',
      confidence: 1,
    })
  })

  it('does not guess how two licences in one file go together', async () => {
    const both = `${textOf('MIT')}\n\n${textOf('Apache-2.0')}`
    expect(await identifyLicence(both)).toMatchObject({ expression: null, several: ['MIT', 'Apache-2.0'] })
    expect((await identifyLicence(`This library is dual-licensed: choose either.\n\n${both}`)).expression).toBe(
      'MIT OR Apache-2.0',
    )
  })

  it('reads a file that is nothing but an expression', async () => {
    expect((await identifyLicence('MIT OR EUPL-1.1')).expression).toBe('MIT OR EUPL-1.1')
    expect((await identifyLicence('agpl-3.0-or-later\n')).expression).toBe('AGPL-3.0-or-later')
  })

  it('reads the notice of the Apache licence', async () => {
    const notice =
      'Copyright 2024 Kansalliskirjasto\n\nLicensed under the Apache License, Version 2.0 (the "License");\nyou may not use this file except in compliance with the License.\n'
    expect((await identifyLicence(notice)).expression).toBe('Apache-2.0')
  })

  it.each(['', '   \n\n', 'All rights reserved.', 'Copyright (c) 2024 Oulun kaupunki', 'Katso sopimus.'])(
    'says nothing of %j',
    async (source) => expect((await identifyLicence(source)).expression).toBeNull(),
  )

  it('names no licence for arbitrary text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 12 }), async (parts) => {
        expect(await identifyLicence(parts.join('\n'))).toMatchObject({ expression: null, family: null })
      }),
      { numRuns: 30 },
    )
  })

  it('survives any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (source) => {
        await identifyLicence(source)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['one word', 'license '],
    ['brackets', ']('],
    ['angle brackets', '<a'],
    ['comment openings', '<!--'],
    ['a phrase of a licence', 'permission is hereby granted free of charge to any person '],
    ['a phrase of the GNU notice', 'gnu general public license version '],
    ['copyright signs', '© '],
  ])('finishes with half a megabyte of %s on one line', async (_, part) => {
    await identifyLicence(part.repeat(Math.ceil(500_000 / part.length)))
  })
})
