/** What is told beside the form: versions, what is going, days, files, quotation marks. */
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../src/publiccode/files.ts'
import { dateFaults, deprecatedFaults, fileFaults, olderFaults, quoteFaults } from '../../src/publiccode/validate.ts'
import { parsed, placesOf, written } from './file.ts'

const today = new Date('2026-11-24T21:30:00Z')
const contract = (until: string): string =>
  written([
    ['internal', 'contract'],
    ['  contacts:', `  contractors:\n    - name: Jonosofta Oy\n      until: ${until}\n  contacts:`],
  ])

describe('the version', () => {
  it.each(['"0"', '"0.7"', '"0.7.0"', '"2.4.0"'])('%s is told by nobody here', async (version) => {
    expect(olderFaults(await parsed(written([['"0"', version]]))).faults).toEqual([])
  })

  it.each(['0.2', '0.2.1', '0.3.0', '0.4', '0.5'])('%s gives way to 0', async (version) => {
    const { faults } = olderFaults(await parsed(written([['"0"', `"${version}"`]])))
    expect(faults[0]?.location).toEqual({ path: 'publiccode.yml', line: 1, column: 23 })
    expect(faults[0]?.message.sv).toContain('Skriv `publiccodeYmlVersion: "0"`')
  })

  it('names what later versions brought and what this one asked for', async () => {
    const text = written([['"0"', '"0.3"']], 'fundedBy:\n  - name: Sitra\ncategories: [hr, other]\n')
    const message = olderFaults(await parsed(text)).faults[0]?.message.en
    expect(message).toContain('`fundedBy` (0.5) and `other` (0.5)')
    expect(message).toContain('Version 0.3 also asks for keys that the file does not have: `releaseDate`.')
  })
})

describe('what is going', () => {
  it('is told at each key and code', async () => {
    const more =
      'monochromeLogo: logo.svg\ninputTypes: [text/plain]\nit:\n  piattaforme: {spid: true}\nintendedAudience:\n  countries: [fi, SE, xx]\n'
    const text = written([['  license:', '  repoOwner: Oulu\n  authorsFile: AUTHORS\n  license:']], more)
    expect(placesOf(deprecatedFaults(await parsed(text)))).toEqual([
      '15:3 going:legal.repoOwner',
      '16:3 going:legal.authorsFile',
      '26:1 going:monochromeLogo',
      '27:1 going:inputTypes',
      '28:1 going:it',
      '31:15 country:intendedAudience.countries:fi',
    ])
  })

  it('is nothing where the key holds nothing', async () => {
    expect(deprecatedFaults(await parsed(written([], 'inputTypes: []\nmonochromeLogo:\n'))).faults).toEqual([])
  })
})

describe('days', () => {
  it.each([
    ['2026-11-24', []],
    ['2036-11-24', []],
    ['2026-11-23', ['20:14 until:past']],
    ['"2038-01-20"', ['20:14 until:far']],
    ['2026-13-01', []],
    ['31.12.2020', []],
  ])('a contract until %s', async (until, expected) => {
    expect(placesOf(dateFaults(await parsed(contract(until)), today))).toEqual(expected)
  })

  it.each([
    ['2026-11-25', []],
    ['2026-11-26', ['24:14 release:ahead']],
    ['2016-01-01', []],
  ])('a release of %s', async (day, expected) => {
    expect(placesOf(dateFaults(await parsed(written([], `releaseDate: ${day}\n`)), today))).toEqual(expected)
  })
})

describe('files', () => {
  const paths = ['docs/logo.svg', 'docs/Kuva.png', 'docs/kuva.jpeg', 'AUTHORS.md', 'osa/logo.png']
  const tree: Tree = {
    exists: (path) => paths.includes(path),
    inOtherCase: (path) => paths.find((one) => one.toLowerCase() === path.toLowerCase()) ?? null,
    isUnknown: (path) => path.startsWith('tema/'),
    folder: 'osa',
  }
  it.each([
    ['logo: docs/logo.svg', []],
    ['logo: ./docs/../docs/logo.svg', []],
    ['logo: logo.png', []],
    ['logo: tema/logo.svg', []],
    ['logo: https://raw.githubusercontent.com/oulu-kirjastot/jono/main/logo.svg?raw=true#a', []],
    ['logo: https://www.ouka.fi/logo', ['ending:logo:https://www.ouka.fi/logo']],
    ['logo: docs/logo.SVG', ['missing:logo:docs/logo.SVG']],
    ['logo: /docs/logo.svg', ['absolute:logo:/docs/logo.svg']],
    ['logo: C:\\docs\\logo.svg', ['absolute:logo:C:\\docs\\logo.svg']],
    ['logo: file:///docs/logo.svg', ['absolute:logo:file:///docs/logo.svg']],
    ['logo: ../../logo.svg', ['missing:logo:../../logo.svg']],
    ['logo: docs/kuva.jpeg', ['ending:logo:docs/kuva.jpeg']],
    ['logo: [docs/logo.svg]', []],
  ])('%s', async (line, expected) => {
    const { faults } = fileFaults(await parsed(written([], `${line}\n`)), tree)
    expect(faults.map(({ key }) => key)).toEqual(expected)
  })

  it('of screenshots and authors', async () => {
    const changes = [
      [
        '    features:',
        '    screenshots: [docs/Kuva.png, docs/kuva.png, docs/kuva.jpeg, docs/puuttuu.jpg]\n    features:',
      ],
      ['  license:', '  authorsFile: AUTHORS.md\n  license:'],
    ] as const
    expect(placesOf(fileFaults(await parsed(written(changes)), tree))).toEqual([
      '12:34 missing:description.fi.screenshots:docs/kuva.png',
      '12:49 ending:description.fi.screenshots:docs/kuva.jpeg',
      '12:65 missing:description.fi.screenshots:docs/puuttuu.jpg',
    ])
  })
})

describe('quotation marks', () => {
  const told = async (text: string) => placesOf(quoteFaults(await parsed(text), text))
  it.each([
    ['softwareVersion: 1.0', ['24:18 number:softwareVersion']],
    ['softwareVersion: 1.10 # uusin', ['24:18 number:softwareVersion']],
    ['softwareVersion: 0x10', ['24:18 number:softwareVersion']],
    ['softwareVersion: 010', ['24:18 number:softwareVersion']],
    ['softwareVersion: 1e3', ['24:18 number:softwareVersion']],
    ['softwareVersion: 1:30', ['24:18 plain:softwareVersion:1:30']],
    ['softwareVersion: 1_000', ['24:18 plain:softwareVersion:1_000']],
    ['softwareVersion: 1.10.0', []],
    ['softwareVersion: "1.10"', []],
    ['softwareVersion: 23', []],
    ['softwareVersion: 1.12', []],
    ['releaseDate: 2026-01-01', []],
    ['usedBy: [On]', ['24:10 plain:usedBy:On']],
    ['usedBy: [\'On\', "no"]', []],
    ['intendedAudience: {countries: [NO, SE]}', ['24:32 plain:intendedAudience.countries:NO']],
  ])('%s', async (line, expected) => {
    expect(await told(written([], `${line}\n`))).toEqual(expected)
  })

  it('of a telephone number, without repeating it', async () => {
    const text = written([['      email:', '      phone: 0401234567\n      email:']])
    const { faults } = quoteFaults(await parsed(text), text)
    expect(faults[0]?.location).toMatchObject({ line: 20, column: 14 })
    expect(JSON.stringify(faults)).not.toContain('401234567')
  })

  it('of Norwegian, as a language of the description and of the product', async () => {
    const text = written([
      ['  fi:\n', '  no:\n'],
      ['[fi, sv]', '[no, "no"]'],
    ])
    expect(await told(text)).toEqual(['9:3 plain:description:no', '23:24 plain:localisation.availableLanguages:no'])
  })

  it('is at the same places with a byte order mark and CRLF', async () => {
    const text = `\uFEFF${written([], 'softwareVersion: 1.0\n').replaceAll('\n', '\r\n')}`
    expect(await told(text)).toEqual(['24:18 number:softwareVersion'])
  })
})
