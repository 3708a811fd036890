import { describe, expect, it } from 'vitest'
import { options } from '../../src/checks/options.ts'
import data from '../../src/generated/publiccode.json' with { type: 'json' }
import { addressMeant, isAddress, isEmail, isWebAddress } from '../../src/publiccode/addresses.ts'
import { charactersIn } from '../../src/publiccode/characters.ts'
import { dayMeant, dayOf } from '../../src/publiccode/days.ts'
import { countryMeant, isLanguage, languageMeant } from '../../src/publiccode/languages.ts'
import { nearestWord } from '../../src/publiccode/nearest.ts'
import { basicKeys, valuesOf } from '../../src/publiccode/standard.ts'

describe('the standard as data', () => {
  it('has as many words as the standard', () => {
    const counts = (['categories', 'scopes', 'aliases', 'languages', 'countries'] as const).map(
      (list) => valuesOf(list).length,
    )
    expect(counts).toEqual([106, 24, 9, 184, 249])
    for (const list of Object.values(data.values)) expect(new Set(list).size).toBe(list.length)
  })

  it('asks for the keys that the rule about them asks for', () => {
    const asked = (options['publiccode-readable'].properties?.keys?.default ?? []) as readonly string[]
    expect([...asked].sort()).toEqual([...basicKeys].sort())
  })
})

describe('what was probably meant', () => {
  it.each([
    ['01-01-2021', '2021-01-01'],
    ['31.12.2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['05/06/2026', null],
    ['2026/1/5', '2026-01-05'],
    ['2026-01-05T10:00:00Z', '2026-01-05'],
    ['31.2.2026', null],
    ['keväällä', null],
  ])('the day %s', (text, expected) => {
    expect(dayMeant(text)).toBe(expected)
    expect(dayOf(text)).toBeNull()
  })

  it.each([
    ['en_US', 'en-US'],
    ['fin', 'fi'],
    ['Suomi', 'fi'],
    ['sv_FI.UTF-8', 'sv-FI'],
    ['klingon', null],
    ['__proto__', null],
  ])('the language %s', (text, expected) => expect(languageMeant(text)).toBe(expected))

  it.each([
    ['Fi', 'FI'],
    ['uk', 'GB'],
    ['constructor', null],
  ])('the country %s', (text, expected) => expect(countryMeant(text)).toBe(expected))

  it.each([
    ['git@github.com:oulu/jono.git', 'https://github.com/oulu/jono.git'],
    ['github.com/oulu/jono', 'https://github.com/oulu/jono'],
    ['https://www.ouka.fi\n', 'https://www.ouka.fi'],
    ['ouka', null],
  ])('the address %j', (text, expected) => expect(addressMeant(text)).toBe(expected))

  it.each([
    ['security', 'it-security'],
    ['Workflow_Management', 'workflow-management'],
    ['hrr', 'hr'],
    ['xx', null],
  ])('the category %s', (text, expected) => expect(nearestWord(text, valuesOf('categories'))).toBe(expected))
})

describe('forms', () => {
  it.each(['fi', 'sv-FI', 'se', 'smn', 'zh-Hant-TW', 'de-CH-1996', 'x-oma', 'i-klingon', 'es-419', 'EN'])(
    '%s is a language',
    (text) => expect(isLanguage(text)).toBe(true),
  )
  it.each(['', 'eng', 'en_GB', 'xx', 'fi-', 'english', 'fi-YY', 'a'.repeat(200)])('%s is none', (text) =>
    expect(isLanguage(text)).toBe(false),
  )

  it('of addresses', () => {
    expect(isWebAddress('https://www.ouka.fi/ä ö?q=%C3%A4')).toBe(true)
    for (const text of ['https://', 'http:/ouka.fi', 'mailto:jono@ouka.fi', 'https://ouka.fi/%zz', 'https://ouka.fi\n'])
      expect(isWebAddress(text), text).toBe(false)
    expect(isAddress('git://git.ouka.fi/jono')).toBe(true)
    for (const text of ['jono@ouka.fi', 'etu.suku+jono@kirjasto.ouka.fi', 'ä@ö-ä.fi'])
      expect(isEmail(text), text).toBe(true)
    for (const text of ['jono', 'jono@ouka', 'jono@@ouka.fi', '<jono@ouka.fi>', 'a..b@ouka.fi', 'jono (at) ouka.fi'])
      expect(isEmail(text), text).toBe(false)
  })

  it('of characters, as people count them', () => {
    expect(charactersIn('e\u0301'.repeat(1000), 5000)).toBe(1000)
    expect(charactersIn('👩‍👩‍👧🇫🇮a\r\n', 10)).toBe(4)
    expect(charactersIn('🇫🇮'.repeat(400), 5000)).toBe(400)
    expect(charactersIn('x'.repeat(50), 20)).toBe(21)
  })
})
