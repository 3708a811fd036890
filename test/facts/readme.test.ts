import { describe, expect, it } from 'vitest'
import { statedFacts } from '../../src/facts/stated-facts.ts'
import { subject } from '../checks/subject.ts'

const stated = async (readme: string, name: string): Promise<readonly string[]> =>
  (await statedFacts((await subject({ 'README.md': readme })).inventory))
    .filter((fact) => fact.source === 'readme' && fact.name === name)
    .map(({ value, location }) => `${location?.line} ${value}`)

describe('the name in a README', () => {
  it.each([
    ['# Kadunhoitaja\n\nPalvelu.\n', ['1 Kadunhoitaja']],
    ['# Welcome to Kadunhoitaja\n\nPalvelu.\n', ['1 Kadunhoitaja']],
    ['# Kadunhoitaja – asukkaiden palautteet kartalla\n\nPalvelu.\n', ['1 Kadunhoitaja']],
    ['# Kadunhoitaja: feedback on streets\n\nPalvelu.\n', ['1 Kadunhoitaja']],
    [`${'Palvelu.\n\n'.repeat(12)}# Asennus\n\nAja komento.\n`, []],
    ['Palvelu ilman otsikkoa.\n', []],
  ])('%j', async (readme, expected) => expect(await stated(readme, 'name')).toEqual(expected))
})

describe('the licence in a README', () => {
  it.each([
    ['# X\n\n## License\n\nMIT\n', ['5 MIT']],
    ['# X\n\n## Lisenssi\n\nOhjelmisto on lisensoitu EUPL-1.2-lisenssillä.\n', ['5 EUPL-1.2']],
    ['# X\n\n## Licens\n\nKoden är licensierad under EUPL-1.2.\n', ['5 EUPL-1.2']],
    ['# X\n\n## License\n\nThe code is licensed under MIT or, at your option, EUPL-1.2.\n', ['5 MIT OR EUPL-1.2']],
    ['# X\n\n[![l](https://img.shields.io/badge/license-EUPL%201.2-blue)](LICENSE)\n', ['3 EUPL-1.2']],
    [
      '# X\n\n## License\n\nThe code is licensed under the EUPL-1.2.\n\nThe logo is licensed under CC-BY-4.0.\n',
      ['5 EUPL-1.2'],
    ],
    [
      '# X\n\n## License\n\nThis is under MIT. Parts come from Y, which is under Apache-2.0, and Z, under MPL-2.0.\n',
      ['5 MIT'],
    ],
    ['# X\n\nWe use Leaflet, which is licensed under the BSD-2-Clause license.\n', []],
    ['# X\n\n## License\n\nSee [LICENSE](LICENSE).\n', []],
  ])('%j', async (readme, expected) => expect(await stated(readme, 'licence')).toEqual(expected))
})

describe('the stage in a README', () => {
  it.each([
    ['# X\n\n**This project is deprecated.** Use [Y](https://github.com/oulu/y).\n', ['3 obsolete']],
    ['# X\n\nDEPRECATED\n\nUse Y.\n', ['3 obsolete']],
    ['# X\n\n## Unmaintained repository\n\nThis was moved.\n', ['3 obsolete']],
    ['# X\n\nTämä palvelu on poistettu käytöstä vuonna 2025.\n', ['3 obsolete']],
    ['# X\n\nDet här projektet har avvecklats.\n', ['3 obsolete']],
    [
      '# X\n\n[![wip](https://www.repostatus.org/badges/latest/wip.svg)](https://www.repostatus.org/#wip)\n',
      ['3 development'],
    ],
    ['# X\n\nThis project replaces the deprecated Y.\n', []],
    ['# X\n\nThis service shows which plans are archived.\n', []],
    ['# X\n\nThe function old() is deprecated.\n', []],
    ['# X\n\nTämä palvelu näyttää, mitkä tontit on arkistoitu.\n', []],
    [`# X\n\n${'Palvelu.\n\n'.repeat(30)}This project is deprecated.\n`, []],
  ])('%j', async (readme, expected) => expect(await stated(readme, 'status')).toEqual(expected))
})
