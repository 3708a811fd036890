/** What may be typed as an answer, and what becomes of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bodyMeant } from '../../src/inventory/body-nearest.ts'
import { publicBodies } from '../../src/inventory/public-bodies.ts'
import { isPersonsAddress, isSharedAddress } from '../../src/inventory/shared-address.ts'
import { webAddress } from '../../src/repository/name.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import {
  type Checked,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
} from '../../src/templates/answer-checks.ts'
import type { Answers } from '../../src/templates/answers.ts'
import { startingFiles } from '../../src/templates/files.ts'
import { ownersIn } from '../../src/templates/owners-answer.ts'

const taken = <Value>(checked: Checked<Value>): Value | null => ('value' in checked ? checked.value : null)
const languages = ['fi', 'sv', 'en'] as const

describe('a name', () => {
  it('stands on one line, without characters that nobody sees', () => {
    expect(taken(checkedProduct('  Kirjasto\u0000jono\r\n\u202e uusi\u200b '))).toBe('Kirjasto jono uusi')
    expect(taken(checkedProduct('Espoon "Oma" #1: & palvelu'))).toBe('Espoon "Oma" #1: & palvelu')
    expect(taken(checkedProduct(''))).toBe('')
  })

  it.each(['a|b', '[täydennä: nimi]', '<b>', 'a`b', '{{x}}', 'a\\b', '***', 'x'.repeat(121)])(
    'is refused: %s',
    (text) => {
      const checked = checkedProduct(text)
      for (const language of languages) expect('wrong' in checked && checked.wrong[language].length).toBeGreaterThan(20)
    },
  )
})

describe('owners', () => {
  it.each([
    ['Oulu, Rovaniemi; Kuntaliitto', ['Oulu', 'Rovaniemi', 'Kuntaliitto']],
    ['Espoo ja Vantaa', ['Espoo', 'Vantaa']],
    ['Esbo och Vanda', ['Esbo', 'Vanda']],
    ['Vantaan ja Keravan hyvinvointialue', ['Vantaan ja Keravan hyvinvointialue']],
    ['Tuki ja palvelut Oy', ['Tuki ja palvelut Oy']],
    ['Oulu,,  oulu ,', ['Oulu']],
    ['', []],
  ])('are read from a line: %s', (line, owners) => {
    expect(ownersIn(line)).toEqual(owners)
  })

  it.each([
    ['Espoon kauppunki', 'Espoon kaupunki'],
    ['Helsingfros', 'Helsingfors'],
    ['Jyvaskyla', 'Jyväskylä'],
    ['Keski-Pohjanmaan hyvinvointi alue', 'Keski-Pohjanmaan hyvinvointialue'],
    ['Suomen kuntaliito', 'Suomen Kuntaliitto'],
    ['Kommunforbundet', 'Kommunförbundet'],
    ['Espoo', null],
    ['Salo', null],
    ['Stockholm', null],
    ['Aarhus Kommune', null],
    ['Acme Oy', null],
    ['', null],
  ])('are hinted at when misspelt: %s', (name, meant) => {
    expect(bodyMeant(name)).toBe(meant)
  })

  it('of the list are never taken for misspelt', () => {
    const wrong = publicBodies().flatMap(({ fi, sv }) => [fi, sv].filter((name) => bodyMeant(name) !== null))
    expect(wrong).toEqual([])
  })

  it('are refused where one cannot be taken, or there are too many', () => {
    expect(checkedOwners('Oulu, <x>')).toHaveProperty('wrong')
    expect(checkedOwners(Array.from({ length: 70 }, (_, n) => `Kunta ${n}`).join(','))).toHaveProperty('wrong')
  })
})

describe('addresses and code owners', () => {
  it.each(['tuki@kunta.fi', 'kirjasto-jono.tuki@hel.fi', 'mailto:tuki@kunta.fi'])('is an address: %s', (text) => {
    expect(taken(checkedContact(text))).toBe(text.replace('mailto:', ''))
  })
  it.each([
    'tuki',
    'tuki@',
    'a b@kunta.fi',
    'tuki@kunta',
    '"x"@kunta.fi',
    'tuki@kunta.fi, muu@kunta.fi',
    'tuki@example.com',
  ])('is none: %s', (text) => {
    expect(checkedContact(text)).toHaveProperty('wrong')
  })
  it.each([
    ['@oulu/kirjasto', '@oulu/kirjasto'],
    ['oulu/kirjasto', '@oulu/kirjasto'],
    ['@oulu', '@oulu'],
    ['tuki@kunta.fi', 'tuki@kunta.fi'],
    ['oulu', null],
    ['@a/b/c', null],
    ['@oulu/x # y', null],
    ['@-x', null],
  ])('is a code owner or not: %s', (text, value) => {
    expect(taken(checkedCodeOwner(text))).toBe(value)
  })
  it('tells shared addresses from those of persons, and takes none for shared without a sign of it', () => {
    const shared = [
      'tuki@kunta.fi',
      'palvelukartta-tuki@hel.fi',
      'tietoturva@ouka.fi',
      'kirjaamo@espoo.fi',
      'oss-maintainers@x.example',
    ]
    const others = ['matti.meikalainen@ouka.fi', 'matti@ouka.fi', 'anna-liisa.virtanen@hel.fi', 'palvelukartta@hel.fi']
    expect(shared.map(isSharedAddress)).toEqual(shared.map(() => true))
    expect(others.map(isSharedAddress)).toEqual(others.map(() => false))
    expect(others.map(isPersonsAddress)).toEqual([true, false, true, false])
  })
})

describe('a licence', () => {
  it.each([
    ['eupl-1.2', 'EUPL-1.2'],
    ['mit or apache-2.0', 'MIT OR Apache-2.0'],
    ['', ''],
    ['GPLv3', null],
    ['own', null],
  ])('is an SPDX expression: %s', (text, value) => {
    expect(taken(checkedLicence(text))).toBe(value)
  })
})

describe('the web address of a remote', () => {
  it.each([
    ['git@github.com:oulu/jono.git', 'https://github.com/oulu/jono'],
    ['https://user:secret@github.com/oulu/jono.git', 'https://github.com/oulu/jono'],
    ['ssh://git@ssh.github.com:443/oulu/jono', 'https://github.com/oulu/jono'],
    ['https://gitlab.com/a/b/c.git', 'https://gitlab.com/a/b/c'],
    ['github-work:oulu/jono', null],
    ['../jono', null],
    ['file:///srv/oulu/jono', null],
    ['C:\\oulu\\jono', null],
    ['', null],
  ])('%s', (remote, address) => {
    expect(webAddress(remote)).toBe(address)
  })
})

/** Texts as people, and those who mean harm, type them. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: fc.constantFrom(...'ab Ä"\'#:|[]{}<>&*!%@`\\,-?\n\r\t\u0000\u2028=~$'), maxLength: 60 }),
  fc.constantFrom('yes', 'null', '1.0', '- a', '# x', '"', "'", '[fill in: x]', '| a | b |', '__proto__', '$&', '*x*'),
)
const answersOf = fc.record({
  name: typed,
  owners: typed,
  contact: typed,
  codeOwner: typed,
  licence: typed,
  kind: fc.constantFrom(['software'], ['interface'], ['software', 'interface']),
  stage: fc.constantFrom('concept', 'development', 'beta', 'stable', 'obsolete'),
  level: fc.constantFrom(1, 2, 3),
  languages: fc.constantFrom(['fi'], ['sv'], ['en'], ['fi', 'sv'], ['sv', 'fi']),
})

/** Cells of each row of a table. */
const rows = (text: string): readonly number[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll('\\|', '').split('|').length)

describe('any answers', () => {
  it('give settings and publiccode.yml that can be read, and tables with the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(answersOf, async ({ name, owners, contact, codeOwner, licence, ...chosen }) => {
        const open: Answers = {
          ...(chosen as Pick<Answers, 'kind' | 'stage' | 'level' | 'languages'>),
          name: null,
          owners: [],
          contact: null,
          codeOwner: null,
          licence: null,
          repository: null,
          today: '2026-11-24',
        }
        const answers: Answers = {
          ...open,
          name: taken(checkedProduct(name)) || null,
          owners: taken(checkedOwners(owners)) ?? [],
          contact: taken(checkedContact(contact)) || null,
          codeOwner: taken(checkedCodeOwner(codeOwner)) || null,
          licence: taken(checkedLicence(licence)) || null,
        }
        const files = new Map(startingFiles(answers).map((file) => [file.path, file.text]))
        const settings = files.get('.github/kuntalint.yml') ?? ''
        parse(settings)
        await parseSettings('.github/kuntalint.yml', settings)
        parse(files.get('publiccode.yml') ?? '')
        // With as many owners, and all else open, the tables have the same cells.
        const plain = startingFiles({ ...open, owners: answers.owners.map((_, index) => `Kunta${index}`) })
        for (const { path, text } of plain)
          if (path.endsWith('.md')) expect(rows(files.get(path) ?? ''), path).toEqual(rows(text))
      }),
      { numRuns: 150 },
    )
  })
})
