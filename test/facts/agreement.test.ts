import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../src/facts/agreement.ts'
import type { Comparable } from '../../src/facts/comparable.ts'
import { compareLicences } from '../../src/facts/licences-equal.ts'
import { compareNames } from '../../src/facts/names-equal.ts'
import { productVersion } from '../../src/facts/product-version.ts'
import { compareRepositories } from '../../src/facts/repositories-equal.ts'
import { statedFacts } from '../../src/facts/stated-facts.ts'
import type { MemoryOptions } from '../../src/repository/memory.ts'
import { subject } from '../checks/subject.ts'

const publiccode = (lines: Readonly<Record<string, string>>): string =>
  Object.entries({ publiccodeYmlVersion: '"0.7"', ...lines })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')

async function compared(name: Comparable, files: Readonly<Record<string, string>>, options: MemoryOptions = {}) {
  const { inventory } = await subject(files, options)
  const { disagreements, unknown } = agreementOf(name, await statedFacts(inventory))
  const at = ({ location, source }: (typeof disagreements)[number]['fact']) => location?.path ?? source
  return {
    told: disagreements.map(({ fact, against }) => `${at(fact)} <> ${at(against)}`),
    unknown: unknown.map(({ fact, against }) => `${at(fact)} ? ${at(against)}`),
  }
}

const quiet = { told: [], unknown: [] }

describe('licences', () => {
  it.each([
    ['MIT', 'mit', 'same'],
    ['MIT OR EUPL-1.2', 'EUPL-1.2 OR MIT', 'same'],
    ['MIT OR EUPL-1.2', 'MIT', 'same'],
    ['GPL-3.0', 'GPL-3.0-or-later', 'same'],
    ['GPL-3.0-only', 'GPL-3.0-or-later', 'different'],
    ['EUPL-1.1', 'EUPL-1.2', 'different'],
    ['MIT AND CC-BY-4.0', 'MIT', 'unknown'],
    ['proprietary', 'MPL-2.0', 'different'],
    ['our own terms', 'MIT', 'unknown'],
  ] as const)('%s and %s: %s', (one, other, comparison) => {
    expect(compareLicences(one, other)).toBe(comparison)
    expect(compareLicences(other, one)).toBe(comparison)
  })
})

describe('names', () => {
  it.each([
    ['Open Forms', 'openforms', 'same'],
    ['@maykin/open-forms', 'Open Formulieren', 'same'],
    ['eVaka', 'evaka', 'same'],
    ['Tilavarauspalvelu', 'tilavarauspalvelu-core', 'same'],
    ['Palautteen Digitaalinen Dialogi', 'pdd', 'same'],
    ['Hyvinvointikertomus', 'hyvinvointikertomukset', 'same'],
    ['Päiväkoti', 'paivakoti', 'same'],
    ['Kadunhoitaja', 'Palautepalvelu', 'different'],
    ['frontend', 'Kadunhoitaja', 'unknown'],
  ] as const)('%s and %s: %s', (one, other, comparison) => {
    expect(compareNames(one, other)).toBe(comparison)
    expect(compareNames(other, one)).toBe(comparison)
  })
})

describe('addresses of repositories', () => {
  it.each([
    ['https://github.com/Oulu/Palaute.git', 'git@github.com:oulu/palaute.git', 'same'],
    ['github:oulu/palaute', 'git+ssh://git@github.com/oulu/palaute.git', 'same'],
    ['https://github.com/oulu/palaute/tree/main/ui#readme', 'http://www.github.com/oulu/palaute/', 'same'],
    ['https://gitlab.com/a/b/c', 'https://gitlab.com/a/b/c/-/tree/main', 'same'],
    ['https://github.com/oulu/palaute', 'https://github.com/oulu/pohja', 'different'],
    ['https://github.com/oulu/palaute', 'https://gitlab.com/oulu/palaute', 'unknown'],
    ['https://palaute.ouka.fi', 'https://github.com/oulu/palaute', 'unknown'],
  ] as const)('%s and %s: %s', (one, other, comparison) => {
    expect(compareRepositories(one, other)).toBe(comparison)
    expect(compareRepositories(other, one)).toBe(comparison)
  })
})

describe('versions', () => {
  it.each([
    ['v2.1.0', [2, 1, 0], false],
    ['2.1', [2, 1], false],
    ['Version 2.1.0-rc.1', [2, 1, 0], true],
    ['2.1.0-SNAPSHOT', [2, 1, 0], true],
    ['2026.05.12', [2026, 5, 12], false],
    ['2.1.0.RELEASE', [2, 1, 0], false],
  ] as const)('%s is one', (text, numbers, isPrerelease) => {
    expect(productVersion(text)).toEqual({ numbers, isPrerelease })
  })
  it.each(['rolling', 'dev', '', 'latest', '>= 2'])('%s is none', (text) => {
    expect(productVersion(text)).toBeNull()
  })
})

describe('what cannot be compared is not told', () => {
  it('a version that is no number', async () => {
    const files = {
      'publiccode.yml': publiccode({ softwareVersion: 'rolling' }),
      'CHANGELOG.md': '# Muutosloki\n\n## 2.1.0 - 2026-05-12\n\n- Kartta\n',
    }
    expect(await compared('version', files)).toEqual(quiet)
  })

  it('a version by calendar and one by count', async () => {
    const files = {
      'publiccode.yml': publiccode({ softwareVersion: '"2026.05"' }),
      'CHANGELOG.md': '# Muutosloki\n\n## 2.1.0 - 2026-05-12\n\n- Kartta\n',
    }
    expect(await compared('version', files)).toEqual(quiet)
  })

  it('tags of parts of a repository', async () => {
    const files = { 'publiccode.yml': publiccode({ softwareVersion: '"1.4.0"' }) }
    expect(await compared('version', files, { tags: ['ui-v3.0.0', 'api/2.0.0', '20260512'] })).toEqual(quiet)
  })

  it('a changelog of a part', async () => {
    const files = {
      'publiccode.yml': publiccode({ softwareVersion: '"1.4.0"' }),
      'docs/package.json': '{ "name": "docs" }',
      'docs/CHANGELOG.md': '# Changelog\n\n## 9.0.0 - 2026-05-12\n\n- Site\n',
    }
    expect(await compared('version', files)).toEqual(quiet)
  })

  it('a mirror on another forge', async () => {
    const files = {
      'publiccode.yml': publiccode({ url: 'https://gitlab.com/oulu/palaute' }),
      'package.json': '{ "name": "palaute", "repository": "https://github.com/oulu/palaute" }',
    }
    expect(await compared('repository', files)).toEqual({ told: [], unknown: ['package.json ? publiccode.yml'] })
  })

  it('a README that speaks of a part that has ended', async () => {
    const files = {
      'README.md': '# Palaute\n\nAsukkaat antavat palautetta. Vanha rajapinta v1 on vanhentunut, käytä versiota v2.\n',
      'publiccode.yml': publiccode({ developmentStatus: 'stable' }),
    }
    expect(await compared('status', files)).toEqual(quiet)
  })

  it('a team in the place of a person', async () => {
    const files = {
      'docs/forvaltningsplan.md':
        '# Förvaltningsplan\n\n| Roll | Vem |\n|---|---|\n| Produktchef | Maria Lindqvist |\n| Styrgrupp | Esbo stad och Grankulla stad |\n',
      'publiccode.yml':
        'maintenance:\n  contacts:\n    - name: Esbo stad, produktteamet\n      email: tuote@espoo.fi\n',
    }
    expect(await compared('product-manager', files)).toEqual(quiet)
  })

  it('licences of other things that a README names', async () => {
    const files = {
      LICENSE: 'EUPL-1.2\n',
      'README.md':
        '# Palaute\n\n## License\n\nThe code is licensed under the EUPL-1.2. The icons are licensed under CC-BY-4.0 and the fonts under the OFL-1.1.\n',
    }
    expect(await compared('licence', files)).toEqual(quiet)
  })
})

describe('what GitHub says', () => {
  const about = (known: { archived?: boolean; fork?: boolean }) => ({
    name: 'Oulu/palaute',
    forge: {
      about: {
        known: { archived: false, fork: false, defaultBranch: 'main', description: '', homepage: '', ...known },
      },
    },
  })
  const moved = {
    'publiccode.yml': publiccode({ url: 'https://github.com/vanha/palaute', developmentStatus: 'stable' }),
  }

  it('is compared with the files', async () => {
    expect((await compared('repository', moved, about({}))).told).toEqual(['publiccode.yml <> forge'])
    expect((await compared('status', moved, about({ archived: true }))).told).toEqual(['forge <> publiccode.yml'])
  })

  it('says nothing about the address of a fork', async () => {
    expect(await compared('repository', moved, about({ fork: true }))).toEqual(quiet)
  })
})

it('reads the facts of a product once', async () => {
  const { inventory } = await subject({ 'package.json': '{ "name": "palaute" }' })
  expect(await statedFacts(inventory)).toBe(await statedFacts(inventory))
})
