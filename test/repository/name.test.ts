import { describe, expect, it } from 'vitest'
import { forgeName } from '../../src/repository/name.ts'

describe('forgeName', () => {
  it.each([
    ['https://github.com/espoon-voltti/evaka.git', 'espoon-voltti/evaka'],
    ['https://github.com/espoon-voltti/evaka/', 'espoon-voltti/evaka'],
    ['https://virkamies:salasana@git.kunta.fi:8443/kirjasto/varaukset', 'kirjasto/varaukset'],
    ['ssh://git@gitlab.com:2222/kunta/kirjasto/varaukset.git', 'kunta/kirjasto/varaukset'],
    ['git@github.com:City-of-Helsinki/respa.git\n', 'City-of-Helsinki/respa'],
    ['gh:kunta/karttapalvelu', 'kunta/karttapalvelu'],
    ['https://codeberg.org/Jyväskylä/päiväkotijono.git', 'Jyväskylä/päiväkotijono'],
  ])('reads %s', (address, name) => {
    expect(forgeName(address)).toBe(name)
  })

  it.each([
    '',
    '/srv/git/varaukset.git',
    '../varaukset',
    'file:///srv/git/kirjasto/varaukset.git',
    'C:\\koodit\\varaukset',
    'C:/koodit/varaukset',
    'https://github.com/',
    'https://github.com/varaukset',
    'https://github.com/kunta/<script>',
    'https://github.com/kunta/..',
  ])('says nothing about %j, which names no repository of a forge', (address) => {
    expect(forgeName(address)).toBeNull()
  })
})
