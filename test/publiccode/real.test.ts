/** Files of the shapes that real repositories have, told as those who read them by hand have noted. */
import { describe, expect, it } from 'vitest'
import dates from '../../src/checks/publiccode-dates.ts'
import deprecated from '../../src/checks/publiccode-deprecated.ts'
import files from '../../src/checks/publiccode-files.ts'
import maintenance from '../../src/checks/publiccode-maintenance.ts'
import name from '../../src/checks/publiccode-name.ts'
import quotes from '../../src/checks/publiccode-quotes.ts'
import readable from '../../src/checks/publiccode-readable.ts'
import valid from '../../src/checks/publiccode-valid.ts'
import version from '../../src/checks/publiccode-version.ts'
import { subject, today } from '../checks/subject.ts'
import { written } from './file.ts'

const checks = { name, readable, valid, maintenance, files, dates, quotes, version, deprecated }

/** What each check says: the keys of its problems, or another answer than a pass. */
async function told(path: string, text: string): Promise<Record<string, readonly string[] | string>> {
  const one = await subject({ [path]: text }, { today })
  const all = await Promise.all(
    Object.entries(checks).map(async ([id, check]) => {
      const judgement = await check.judge(one, {})
      if ('problems' in judgement) return [[id, judgement.problems.map(({ key }) => key)] as const]
      return 'passed' in judgement ? [] : [[id, Object.keys(judgement)[0]!] as const]
    }),
  )
  return Object.fromEntries(all.flat())
}

const contacts = '  contacts:\n    - name: Kirjastojonon tuotepäällikkö\n      email: kirjastojono@ouka.fi\n'

describe('a file', () => {
  it('of a supplier whose contract has no end, under another name, with a country in lower case', async () => {
    const text = written(
      [
        ['"0"', "'0.2'"],
        ['internal', 'contract'],
        ['  contacts:', '  contractors:\n    - name: Jonosofta Oy\n      email: info@jonosofta.fi\n  contacts:'],
        ['    features:', '    genericName: Jono\n    features:'],
        ['  license:', '  repoOwner: Jonosofta\n  license:'],
      ],
      'inputTypes:\n  - application/json\nintendedAudience:\n  countries:\n    - nl\n  scope:\n    - government\n',
    )
    expect(await told('publiccode.yaml', text)).toEqual({
      name: ['name'],
      maintenance: ['missing:maintenance.contractors.until'],
      version: ['version'],
      deprecated: [
        'going:description.fi.genericName',
        'going:legal.repoOwner',
        'going:inputTypes',
        'country:intendedAudience.countries:nl',
      ],
    })
  })

  it('of a contract that ends in 2038', async () => {
    const text = written([
      ['internal', 'contract'],
      [contacts, '  contractors:\n    - name: Magenta\n      until: "2038-01-20" # No end\n'],
    ])
    expect(await told('publiccode.yml', text)).toEqual({ dates: ['until:far'] })
  })

  it('with a scope among its categories', async () => {
    const text = written([['"0"', '"0.4"']], 'categories:\n  - identity-management\n  - security\n')
    expect(await told('publiccode.yml', text)).toEqual({ valid: ['value:categories:security'], version: ['version'] })
  })

  it('of a version that does not exist', async () => {
    const text = written(
      [['"0"', '"2.4.0"']],
      'creationDate: 2023-12-10\nfundedBy:\n  - name: Valtio\n    url: https://valtio.fi\n',
    )
    expect(await told('publiccode.yml', text)).toEqual({
      valid: ['version'],
      maintenance: 'undetermined',
      version: 'undetermined',
      deprecated: 'undetermined',
    })
  })

  it('whose contacts were left empty, with a list of authors elsewhere', async () => {
    const text = written([
      [contacts, '  contacts:\n'],
      ['  license:', '  authorsFile: https://raw.githubusercontent.com/oulu/jono/main/AUTHORS.md\n  license:'],
    ])
    expect(await told('publiccode.yml', text)).toEqual({
      maintenance: ['contacts'],
      deprecated: ['going:legal.authorsFile'],
    })
  })

  it('that lists Norwegian', async () => {
    expect(await told('publiccode.yml', written([['[fi, sv]', '[fi, no]']]))).toEqual({
      quotes: ['plain:localisation.availableLanguages:no'],
    })
  })

  it('that is no YAML: one rule says so, the others do not know', async () => {
    expect(await told('publiccode.yml', 'name: [Kartta\n')).toEqual({
      readable: ['syntax'],
      valid: 'undetermined',
      maintenance: 'undetermined',
      files: 'undetermined',
      dates: 'undetermined',
      quotes: 'undetermined',
      version: 'undetermined',
      deprecated: 'undetermined',
    })
  })
})

describe('one cause is told once', () => {
  it('a misspelt key that is needed: by the rule that misses it', async () => {
    expect(await told('publiccode.yml', written([['developmentStatus', 'developmentstatus']]))).toEqual({
      readable: ['developmentStatus'],
    })
    expect(await told('publiccode.yml', written([['localisation:', 'localization:']]))).toEqual({
      readable: ['localisation'],
    })
  })

  it('a text where a section is needed: by the rule of forms', async () => {
    expect(await told('publiccode.yml', written([['legal:\n  license: EUPL-1.2', 'legal: EUPL-1.2']]))).toEqual({
      valid: ['type:legal'],
    })
  })

  it('a file of another encoding', async () => {
    const bytes = new Uint8Array([...written([])].map((letter) => letter.charCodeAt(0)))
    const one = await subject({ 'publiccode.yml': bytes }, { today })
    const judgement = await readable.judge(one, {})
    expect('problems' in judgement && judgement.problems.map(({ key }) => key)).toEqual(['encoding'])
  })

  it('keys that come by an alias or a merge are there', async () => {
    const text = written([
      ['localisation:', 'localisation: &l'],
      ['legal:\n  license: EUPL-1.2', 'legal: {<<: {license: MIT}}'],
    ])
    expect(await told('publiccode.yml', text)).toEqual({})
  })
})
