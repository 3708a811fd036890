import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLicence } from '../../src/inventory/licence.ts'
import { identifyText } from '../../src/inventory/licence-identify.ts'
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

  it('does not call the EUPL by a language version that it cannot compare, and says so', async () => {
    // No official Finnish text of version 1.1 is at hand: the words stand in for it, title and articles are its own.
    const article = (n: number) =>
      `${n}. Kohta\n\n${'Lisenssinantaja antaa teokseen tässä kohdassa mainitut oikeudet. '.repeat(8)}`
    const articles = Array.from({ length: 15 }, (_, n) => article(n + 1)).join('\n\n')
    const finnish = `Euroopan unionin yleinen lisenssi\nV. 1.1\n\nEUPL © Euroopan yhteisö 2007\n\n${articles}`
    const found = await identifyText(finnish)
    expect(found).toMatchObject({ expression: null, family: null, nearest: 'EUPL-1.1' })
    expect(found.reason?.fi).toContain('en tunne tätä kieliversiota')
  })

  it('reads the Finnish notice of the EUPL, alone and above the text', async () => {
    const notice =
      'Copyright 2014 Oulun kaupunki\n\nLisensoitu EUPL-lisenssillä, versio 1.1, tai – heti kun Euroopan komissio on hyväksynyt ne –\nEUPL-lisenssin seuraavilla versioilla (jäljempänä ”lisenssi”). Tätä teosta saa käyttää vain lisenssin\nmukaisesti.\n\n'
    expect((await identifyLicence(notice)).expression).toBe('EUPL-1.1')
    expect((await identifyLicence(notice + textOf('EUPL-1.1'))).expression).toBe('EUPL-1.1')
  })

  it.each([
    ['Programvaran får användas endast av kommuner.'],
    ['Ohjelmistoa saa käyttää vain kunnallisiin tarkoituksiin.'],
    ['Suppliers need a written agreement to use the program.'],
  ])('leaves a licence open beside %j, and says on which line', async (sentence) => {
    const found = await identifyText(`${textOf('MIT')}\n\n${sentence}\n`)
    expect(found).toMatchObject({ expression: null, family: null, nearest: 'MIT' })
  })

  it('tells a further restriction that hides in a statement of copyright', async () => {
    const hidden = textOf('MIT').replace(
      /Copyright.*/,
      'Copyright (c) 2024 Espoon kaupunki, for non-commercial use only',
    )
    expect((await identifyLicence(hidden)).expression).toBeNull()
  })

  it('takes a further holder in the text for a name', async () => {
    const two = textOf('BSD-3-Clause').replace(
      'Neither the name of the copyright holder',
      'Neither the name of Vantaan kaupunki',
    )
    expect((await identifyLicence(two)).expression).toBe('BSD-3-Clause')
    const tied = textOf('BSD-3-Clause').replace(
      'Neither the name of the copyright holder',
      'Neither the name of a non-commercial user',
    )
    expect((await identifyLicence(tied)).expression).toBeNull()
  })

  it('finishes hostile texts in a number of steps that grows with the text, not with its square', async () => {
    const steps = async (text: string) => {
      const effort = { steps: 0 }
      await identifyText(text, effort)
      return effort.steps
    }
    const gpl = textOf('GPL-3.0-only')
    const near = gpl.replaceAll('the', 'a the')
    for (const part of [
      'the ',
      `${textOf('MIT')}\n`,
      'permission is hereby granted free of charge to any person ',
      `${near}\n`,
    ]) {
      const few = await steps(part.repeat(Math.ceil(50_000 / part.length)))
      const many = await steps(part.repeat(Math.ceil(400_000 / part.length)))
      expect(many, part.slice(0, 40)).toBeLessThan(few * 8 * 1.5 + 3_000_000)
    }
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
