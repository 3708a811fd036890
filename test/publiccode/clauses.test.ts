/** One case for each clause of the standard: what is wrong, where it is told, and that the right form is not told. */
import { describe, expect, it } from 'vitest'
import { formFaults, upkeepFaults } from '../../src/publiccode/validate.ts'
import { parsed, placesOf, whole, written } from './file.ts'

type Change = readonly [string, string]
/** What is changed, and what is expected: `line:column key`; nothing: it is right. */
type Case = readonly [name: string, changes: readonly Change[], more: string, ...expected: string[]]

const top = (more: string): readonly [readonly Change[], string] => [[], more]
const inFi = (from: string, to: string): readonly [readonly Change[], string] => [[[from, to]], '']
const short = 'shortDescription: Näyttää asiakkaalle hänen paikkansa varausjonossa'
const contacts = '  contacts:\n    - name: Kirjastojonon tuotepäällikkö\n      email: kirjastojono@ouka.fi\n'
const long = 'longDescription: '

const form: readonly Case[] = [
  ['the whole file', [], ''],
  ['an unknown key', ...top('creationDate: 2023-12-10\n'), '24:1 unknown:creationDate'],
  ['a key in other letters', ...top('landingUrl: https://www.ouka.fi\n'), '24:1 unknown:landingUrl'],
  ['an unknown key in a section', [['  license:', '  licences: MIT\n  license:']], '', '15:3 unknown:legal.licences'],
  ['a prototype key', ...top('__proto__: {}\nconstructor: x\n'), '24:1 unknown:__proto__', '25:1 unknown:constructor'],
  ['a map for a text', [['name: Kirjastojono', 'name: {fi: Jono}']], '', '2:7 type:name'],
  ['a text for a list', [['platforms:\n  - web', 'platforms: web']], '', '4:12 type:platforms'],
  ['a text for a section', ...top('organisation: Oulu\n'), '24:15 type:organisation'],
  ['a list for a section', ...top('intendedAudience: [FI]\n'), '24:19 type:intendedAudience'],
  ['a text for an entry', ...top('supports:\n  - alias:gdpr\n'), '25:5 type:supports'],
  ['yes for true', [['Ready: true', 'Ready: yes']], '', '22:22 type:localisation.localisationReady'],
  ['true in quotes', [['Ready: true', 'Ready: "true"']], '', '22:22 type:localisation.localisationReady'],
  ['a number for a text is read as one', ...top('dependsOn:\n  open:\n    - name: Keycloak\n      version: 23\n')],
  ['version 1', [['"0"', '"1"']], '', '1:23 version'],
  ['version 0.6', [['"0"', '"0.6"']], '', '1:23 version'],
  ['version 2.4.0, and nothing else', [['"0"', '"2.4.0"']], 'creationDate: 2023-12-10\n', '1:23 version'],
  ['version 0.7.0', [['"0"', '"0.7.0"']], ''],
  ['version 0.2.2', [['"0"', "'0.2.2'"]], ''],
  ['a version without quotes', [['"0"', '0.5']], '', '1:23 version'],
  ['an address without scheme', [['https://github', 'github']], '', '3:6 form:url:github.com/oulu-kirjastot/jono'],
  ['git over SSH', [['https://github.com/oulu-kirjastot/jono', 'ssh://git@github.com/oulu-kirjastot/jono']], ''],
  ['a page without http', ...top('landingURL: ftp://www.ouka.fi\n'), '24:13 form:landingURL:ftp://www.ouka.fi'],
  ['a page of http', ...top('roadmap: http://www.ouka.fi/tiekartta\n')],
  ['one project that it is based on', ...top('isBasedOn: https://github.com/espoo/jono\n')],
  [
    'several of them',
    ...top('isBasedOn:\n  - https://github.com/espoo/jono\n  - espoo\n'),
    '26:5 form:isBasedOn:espoo',
  ],
  ['a date day first', ...top('releaseDate: 01-01-2021\n'), '24:14 form:releaseDate:01-01-2021'],
  ['a date with a time', ...top('releaseDate: 2021-01-01T10:00:00Z\n'), '24:14 form:releaseDate:2021-01-01T10:00:00Z'],
  ['a day that is none', ...top('releaseDate: 2021-02-30\n'), '24:14 form:releaseDate:2021-02-30'],
  ['a date in order', ...top('releaseDate: "2024-02-29"\n')],
  ['an empty date', ...top('releaseDate: ""\n'), '24:1 empty:releaseDate'],
  ['a date left out', ...top('releaseDate:\n')],
  ['a category that is none', ...top('categories: [hr, hrm]\n'), '24:18 value:categories:hrm'],
  ['the newest category', ...top('categories: [other]\n')],
  ['no categories', ...top('categories: []\n')],
  [
    'a scope that is none',
    ...top('intendedAudience:\n  scope: [schools]\n'),
    '25:11 value:intendedAudience.scope:schools',
  ],
  ['the scope government', ...top('intendedAudience:\n  scope: [government]\n')],
  ['a platform of its own', [['- web', '- Nokia 3310']], ''],
  ['a status that is none', [['stable', 'Stable']], '', '6:20 value:developmentStatus:Stable'],
  ['a type of before 0.2', [['standalone/web', 'standalone']], '', '7:15 value:softwareType:standalone'],
  [
    'a country that is none',
    ...top('intendedAudience:\n  countries: [XX]\n'),
    '25:15 form:intendedAudience.countries:XX',
  ],
  [
    'a country in mixed case',
    ...top('intendedAudience:\n  countries: [Fi]\n'),
    '25:15 form:intendedAudience.countries:Fi',
  ],
  ['countries in either case', ...top('intendedAudience:\n  countries: [fi, SE]\n  unsupportedCountries: [us]\n')],
  [
    'a language that is none',
    [['[fi, sv]', '[fi, english]']],
    '',
    '23:28 form:localisation.availableLanguages:english',
  ],
  ['a language with a place', [['[fi, sv]', '[sv-FI, sl-IT-nedis, zh-Hant, "no"]']], ''],
  ['an underscore', [['[fi, sv]', '[en_GB]']], '', '23:24 form:localisation.availableLanguages:en_GB'],
  ['a description in no language', [['  fi:\n', '  finska:\n']], '', '9:3 language:finska'],
  [
    'a description beside the languages',
    [['  fi:\n', '  localisedName: Jono\n  fi:\n']],
    '',
    '9:3 language:localisedName',
  ],
  ['no short description', [[`    ${short}\n`, '']], '', '9:3 missing:description.fi.shortDescription'],
  ['an empty one', inFi(short, 'shortDescription: ""')[0], '', '10:5 missing:description.fi.shortDescription'],
  ['150 characters', inFi(short, `shortDescription: ${'ä'.repeat(150)}`)[0], ''],
  [
    '151 characters',
    inFi(short, `shortDescription: ${'ä'.repeat(151)}`)[0],
    '',
    '10:5 length:description.fi.shortDescription',
  ],
  ['150 that are several signs each', inFi(short, `shortDescription: ${'👩‍👩‍👧'.repeat(150)}`)[0], ''],
  [
    '149 long',
    [[whole.slice(whole.indexOf(long), whole.indexOf('    features')), `${long}${'x'.repeat(149)}\n`]],
    '',
    '11:5 length:description.fi.longDescription',
  ],
  ['150 long', [[whole.slice(whole.indexOf(long), whole.indexOf('    features')), `${long}${'x'.repeat(150)}\n`]], ''],
  [
    '10,001 long',
    [[whole.slice(whole.indexOf(long), whole.indexOf('    features')), `${long}${'x'.repeat(10_001)}\n`]],
    '',
    '11:5 length:description.fi.longDescription',
  ],
  ['no features', [['      - Paikka varausjonossa\n', '']], '', '12:5 missing:description.fi.features'],
  [
    'a language with a short description alone',
    [['legal:\n', '  sv:\n    shortDescription: Kö\nlegal:\n']],
    '',
    '14:3 missing:description.sv.longDescription',
    '14:3 missing:description.sv.features',
  ],
  [
    '36 letters of a generic name',
    [['    features:', `    genericName: ${'x'.repeat(36)}\n    features:`]],
    '',
    '12:5 length:description.fi.genericName',
  ],
  [
    'a video that is no address',
    [['    features:', '    videos: [esittely]\n    features:']],
    '',
    '12:14 form:description.fi.videos:esittely',
  ],
  ['a licence in words', [['EUPL-1.2', 'EUPL']], '', '15:12 form:legal.license:EUPL'],
  ['an expression of two licences', [['EUPL-1.2', '(EUPL-1.2 OR MIT) AND CC-BY-4.0']], ''],
  ['an organisation without URI', ...top('organisation:\n  name: Oulun kaupunki\n'), '24:1 missing:organisation.uri'],
  ['an organisation by URN', ...top('organisation:\n  uri: urn:x-italian-pa:c_h501\n')],
  ['an organisation by name', ...top('organisation:\n  uri: Oulu\n'), '25:8 form:organisation.uri:Oulu'],
  ['a short URN', ...top('organisation:\n  uri: urn:oulu\n'), '25:8 form:organisation.uri:urn:oulu'],
  ['funding without a name', ...top('fundedBy:\n  - uri: https://www.sitra.fi\n'), '25:5 missing:fundedBy.name'],
  ['funding by name', ...top('fundedBy:\n  - name: Sitra\n')],
  ['an alias', ...top('supports:\n  - id: alias:gdpr\n  - id: https://eur-lex.europa.eu/eli/reg/2016/679/oj\n')],
  ['an unknown alias', ...top('supports:\n  - id: alias:suomi.fi\n'), '25:9 form:supports.id:alias:suomi.fi'],
  [
    'a dependency without a name',
    ...top('dependsOn:\n  open:\n    - version: "16"\n'),
    '26:7 missing:dependsOn.open.name',
  ],
  [
    'an optional one said in words',
    ...top('dependsOn:\n  open:\n    - name: Redis\n      optional: no\n'),
    '27:17 type:dependsOn.open.optional',
  ],
  ['a media type that is none', ...top('inputTypes: [json]\n'), '24:14 form:inputTypes:json'],
  ['a section for Italy', ...top('IT:\n  countryExtensionVersion: "1.0"\n  riuso:\n    codiceIPA: c_h501\n')],
  [
    'two of them',
    ...top('IT:\n  countryExtensionVersion: "1.0"\nit:\n  countryExtensionVersion: "0.2"\n'),
    '26:1 italy',
  ],
  ['one in other letters', ...top('It:\n  countryExtensionVersion: "1.0"\n'), '24:1 unknown:It'],
  [
    'another version of it',
    ...top('IT:\n  countryExtensionVersion: "2.0"\n'),
    '25:28 value:IT.countryExtensionVersion:2.0',
  ],
  ['a section for another country', ...top('DE:\n  leika: 1\n'), '24:1 unknown:DE'],
]

const upkeep: readonly Case[] = [
  ['the whole file', [], ''],
  ['a type that is none', [['internal', 'Internal']], '', '17:9 value:maintenance.type:Internal'],
  ['no contacts', [[contacts, '']], '', '16:1 contacts'],
  ['an empty list of contacts', [[contacts, '  contacts: []\n']], '', '18:3 contacts'],
  [
    'contacts left out',
    [
      [contacts, '  contacts:\n'],
      ['internal', 'community'],
    ],
    '',
    '18:3 contacts',
  ],
  [
    'a contact without a name',
    [['name: Kirjastojonon tuotepäällikkö\n      ', '']],
    '',
    '19:7 missing:maintenance.contacts.name',
  ],
  [
    'a contact that is a text',
    [['- name: Kirjastojonon tuotepäällikkö\n      email: kirjastojono@ouka.fi', '- Tuotepäällikkö']],
    '',
    '19:7 type:maintenance.contacts',
  ],
  ['an address without a domain', [['@ouka.fi', '']], '', '20:14 form:maintenance.contacts.email:…'],
  [
    'nobody, where nobody is asked for',
    [
      ['internal', 'none'],
      [contacts, ''],
    ],
    '',
  ],
  ['a contract without contractors', [['internal', 'contract']], '', '16:1 contractors'],
  [
    'contractors without a contract',
    [[contacts, '  contractors:\n    - name: Jonosofta Oy\n      until: 2027-01-31\n']],
    '',
    '18:3 contractors',
  ],
]

describe.each([
  ['what the standard wants', form, formFaults],
  ['who keeps the product up', upkeep, upkeepFaults],
] as const)('%s', (_, cases, faults) => {
  it.each(cases)('%s', async (...one) => {
    const [, changes, more, ...expected] = one as unknown as Case
    expect(placesOf(faults(await parsed(written(changes, more))))).toEqual(expected)
  })
})

describe('a contract', () => {
  const contract = (contractor: string) =>
    written([
      ['internal', 'contract'],
      [contacts, `  contractors:\n${contractor}`],
    ])
  it.each([
    ['with its end', '    - name: Jonosofta Oy\n      until: 2027-01-31\n'],
    ['without its end', '    - name: Jonosofta Oy\n', '19:7 missing:maintenance.contractors.until'],
    [
      'with an end in words',
      '    - name: Jonosofta Oy\n      until: toistaiseksi\n',
      '20:14 form:maintenance.contractors.until:toistaiseksi',
    ],
    ['of nobody', '    - until: 2027-01-31\n', '19:7 missing:maintenance.contractors.name'],
    [
      'with a page that is none',
      '    - name: Jono\n      until: 2027-01-31\n      website: jono.fi\n',
      '21:16 form:maintenance.contractors.website:jono.fi',
    ],
  ])('%s', async (_, contractor, ...expected) => {
    expect(placesOf(upkeepFaults(await parsed(contract(contractor))))).toEqual(expected)
  })

  it('may have contacts beside it', async () => {
    const text = written([
      ['internal', 'contract'],
      ['  contacts:', '  contractors:\n    - name: Jonosofta Oy\n      until: 2027-01-31\n  contacts:'],
    ])
    expect(upkeepFaults(await parsed(text)).faults).toEqual([])
  })
})
