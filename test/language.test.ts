import { describe, expect, it } from 'vitest'
import { artefactKinds, topics } from '../src/artefact.ts'
import * as language from '../src/language.ts'

const { andMore, both, counted, dateIn, inOrder, isoDateIn, languages, listed, same, size } = language

describe('language', () => {
  it('counts in the singular only for one', () => {
    expect([0, 1, 2].map((n) => counted(n, 'havainto', 'havaintoa'))).toEqual([
      '0 havaintoa',
      '1 havainto',
      '2 havaintoa',
    ])
    expect(andMore(1)).toEqual({ fi: 'ja 1 muu', sv: 'och 1 till', en: 'and 1 more' })
    expect(andMore(3).fi).toBe('ja 3 muuta')
  })

  it('joins lists with the last conjunction of the language', () => {
    const roles = ['omistaja', 'ohjausryhmä', 'tuotepäällikkö']
    expect(listed(roles, 'fi')).toBe('omistaja, ohjausryhmä ja tuotepäällikkö')
    expect(listed(['a', 'b'], 'sv', 'or')).toBe('a eller b')
    expect(listed(['a'], 'en')).toBe('a')
    expect(listed([], 'en')).toBe('')
  })

  it('writes dates in UTC as readers do: d.m.yyyy in Finnish and Swedish, ISO in English', () => {
    const evening = new Date('2026-11-03T23:59:59Z')
    expect(languages.map((each) => dateIn(evening, each))).toEqual(['3.11.2026', '3.11.2026', '2026-11-03'])
    expect(isoDateIn('2027-03-31', 'fi')).toBe('31.3.2027')
    expect(isoDateIn('next spring', 'fi')).toBe('next spring')
  })

  it('tells several languages in the order Finnish, Swedish, English, and equal words once', () => {
    expect(both({ fi: 'lisenssi', sv: 'licens', en: 'licence' }, ['sv', 'fi'])).toBe('lisenssi / licens')
    expect(both(same('README'), ['fi', 'sv'])).toBe('README')
    expect(inOrder(['en', 'fi'])).toEqual(['fi', 'en'])
    expect(inOrder([])).toEqual(['en'])
  })

  it('writes sizes with the unit and the decimal sign of the language', () => {
    expect(size(512_000, 'fi')).toBe('512 kt')
    expect(size(3_000_000, 'sv')).toBe('3 MB')
    expect(size(1_550_000, 'fi')).toBe('1,6 Mt')
    expect(size(12, 'en')).toBe('12 B')
  })

  it('names every artefact, topic and role in all languages, never with an empty word', () => {
    expect(Object.keys(language.artefactNames).sort()).toEqual([...artefactKinds].sort())
    expect(Object.keys(language.topicNames).sort()).toEqual([...topics].sort())
    const tables = [
      language.severityWords,
      language.mildSeverityWords,
      language.levelNames,
      language.deciders,
      language.artefactNames,
      language.artefactStatuses,
      language.outcomeStatuses,
      language.topicNames,
      language.stageNames,
    ]
    for (const text of tables.flatMap((table) => Object.values(table)))
      for (const each of languages) expect(text[each]).toMatch(/\S/)
  })
})
