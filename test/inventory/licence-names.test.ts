import { describe, expect, it } from 'vitest'
import { licenceSentence, namedLicences } from '../../src/inventory/licence-names.ts'

describe('namedLicences', () => {
  it.each([
    'CC BY-NC-SA 4.0',
    'CC-BY-NC-SA-4.0',
    'CC BY SA NC 4.0',
    'Creative Commons BY-NC-SA 4.0',
    'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International',
    'Creative Commons Nimeä-EiKaupallinen-JaaSamoin 4.0',
    'Creative Commons Erkännande-IckeKommersiell-DelaLika 4.0',
    'Creative Commons Naamsvermelding-NietCommercieel-GelijkDelen 4.0',
    'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fi',
  ])('knows CC-BY-NC-SA-4.0 as %s', (text) => expect(namedLicences(text)).toEqual(['CC-BY-NC-SA-4.0']))

  it.each([
    ['lisensoitu MIT-lisenssillä', 'MIT'],
    ['unter der MIT-Lizenz', 'MIT'],
    ['EUPL-lisenssin versio 1.2', 'EUPL-1.2'],
    ['EUPL versie 1.2', 'EUPL-1.2'],
  ])('reads %j', (text, id) => expect(namedLicences(text)).toEqual([id]))

  it('does not take the German word mit for a licence', () => {
    expect(namedLicences('Software mit Lizenz')).toEqual([])
  })
})

describe('licenceSentence', () => {
  it.each([
    'Licensed under the EUPL.',
    'Unless stated otherwise, the codebase is released under the MIT License.',
    'This project uses the MIT license.',
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.',
    'The code is MIT licensed.',
    'License: MIT',
    'Koski on EUPL-lisensoitu sovellus, josta on mahdollista käynnistää kehitysinstanssi.',
    'Lähdekoodi on julkaistu EUPL-lisenssillä.',
    'Sovellus on lisensoitu MIT-lisenssillä.',
    'Licensformen för Hajk är Creative Commons CC BY-NC-SA',
    'Licensformen bygger på en öppen samarbetslicens. (CC BY SA NC).',
    'Källkoden publiceras under EUPL 1.2.',
    'Deze software is gelicentieerd onder de EUPL.',
    'De broncode is beschikbaar onder de EUPL v1.2 licentie.',
    'Koden er udgivet under MIT-licensen.',
    'Kildekoden er frigivet under Mozilla Public License 2.0.',
    'Dieses Projekt steht unter der MIT-Lizenz.',
    'Die Software ist unter der EUPL lizenziert.',
  ])('takes it for a statement: %s', (sentence) => expect(licenceSentence(sentence)).toBe(true))

  it.each([
    'These packages are licensed under GPL and are not MIT-compatible.',
    'Documentation is released under the Etalab-2.0 license.',
    'Third-party software is licensed under the Apache License 2.0.',
    'It uses a map library, licensed under the MIT license.',
    'Use an open licence such as EUPL or MIT.',
    'Ohjelmistot tulee julkaista avoimella lisenssillä, esimerkiksi EUPL-1.2.',
    'Sovellukset pyritään lisensoimaan avoimella lisenssillä, kuten MIT-lisenssillä.',
    'Kommunen ska publicera koden under EUPL.',
    'Is it licensed under MIT?',
    'Die Software mit Lizenz wird veröffentlicht.',
    'See the LICENSE file for details.',
    '',
  ])('does not take it for a statement: %s', (sentence) => expect(licenceSentence(sentence)).toBe(false))

  it('finishes with half a megabyte on one line', () => {
    for (const part of ['licensed under ', 'uses the eupl ', 'MIT. A', 'cc by nc '])
      expect(typeof licenceSentence(part.repeat(500_000 / part.length))).toBe('boolean')
  })
})
