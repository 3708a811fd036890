import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topics } from '../../src/artefact.ts'
import { concepts, conceptsIn, names, normaliseLabel, words } from '../../src/inventory/concepts.ts'
import { topicLabels, topicsInSentence } from '../../src/inventory/cues.ts'

describe('labels as they are compared', () => {
  it.each([
    ['4.1 Päätöksenteko', 'päätöksenteko'],
    ['§ 3. Rahoitus', 'rahoitus'],
    ['IV. Beslutsfattande', 'beslutsfattande'],
    ['Liite 2: Roolit', 'roolit'],
    ['Bilaga 1 – Finansiering', 'finansiering'],
    ['**Steering  group:**', 'steering group'],
    ['`Omistaja`', 'omistaja'],
    ['Kuka päättää?', 'kuka päättää'],
    ['Pa\u0308a\u0308to\u0308kset', 'päätökset'],
  ])('%j is read as %j', (label, plain) => {
    expect(normaliseLabel(label)).toBe(plain)
  })

  it('are the same read once and read twice', () => {
    fc.assert(
      fc.property(fc.constantFrom('Roolit', 'Päätöksenteko', 'Funding', 'Möten'), fc.nat(99), (word, number) => {
        const once = normaliseLabel(`${number}. ${word}`)
        expect(normaliseLabel(once)).toBe(once)
      }),
    )
  })
})

describe('the concepts that a label names', () => {
  it.each([
    ['Päätöksenteko', 'decision'],
    ['3.2 Päätösvalta ja vastuut', 'decision'],
    ['Oskari-ohjausryhmä', 'steering'],
    ['Yhteinen ohjausryhmä', 'steering'],
    ['Omistajat', 'owner'],
    ['Tuotepäällikkö', 'product_manager'],
    ['Avoimuuden edunvalvoja', 'openness'],
    ['Muutospyynnöt', 'change'],
    ['Kustannusten jako', 'funding_sharing'],
    ['Beslutsfattande', 'decision'],
    ['Styrgruppens sammansättning', 'steering'],
    ['Ägare', 'owner'],
    ['Produktchef', 'product_manager'],
    ['Öppenhetsombud', 'openness'],
    ['Ändringsbegäran', 'change'],
    ['Decision-making', 'decision'],
    ['Steering group', 'steering'],
    ['Product owner', 'product_manager'],
    ['End of life', 'endoflife'],
  ])('%j names %s', (label, concept) => {
    expect([...conceptsIn(label)]).toContain(concept)
    expect(names(label, concept)).toBe(true)
  })

  it('do not come from words of software that look like governance', () => {
    for (const label of ['Architecture decision records', 'Role-based access', 'Permissions', 'GitHub Sponsors'])
      expect([...conceptsIn(label)]).toEqual([])
  })

  it('do not come from English stems in the middle of a word', () => {
    expect([...conceptsIn('Homeowner data')]).not.toContain('owner')
    expect([...conceptsIn('Controles')]).not.toContain('roles')
  })

  it('are none for a sentence that was set as a heading', () => {
    expect([
      ...conceptsIn('This page tells in many words how the steering group decides on all kinds of things'),
    ]).toEqual([])
  })

  it('never throw, stay the same, and are those of the vocabulary, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (label) => {
        const found = conceptsIn(label)
        expect(conceptsIn(label)).toEqual(found)
        for (const concept of found) expect(concepts()).toContain(concept)
      }),
    )
  })

  it('have readable words in all languages, or at least a name', () => {
    for (const concept of concepts())
      for (const language of ['fi', 'sv', 'en'] as const) expect(words(concept, language).join('')).not.toBe('')
    expect(words('steering', 'fi')).toContain('ohjausryhmä')
    expect(words('steering', 'sv')).toContain('styrgrupp')
  })
})

describe('the topics that a sentence speaks of', () => {
  it.each([
    ['Ohjausryhmä päättää tiekartasta yksimielisesti.', 'decision-making'],
    ['Ohjausryhmä kokoontuu neljä kertaa vuodessa.', 'meetings-communication'],
    ['Erimielisyydet ratkaisee johtoryhmä.', 'conflict-resolution'],
    ['Kustannukset jaetaan asukasluvun suhteessa.', 'funding'],
    ['Uusi kunta voi liittyä mukaan.', 'membership'],
    ['Muutospyynnöt jätetään lomakkeella.', 'contribution-process'],
    ['Styrgruppen beslutar om färdplanen.', 'decision-making'],
    ['Styrgruppen sammanträder varje kvartal.', 'meetings-communication'],
    ['Kostnaderna fördelas enligt invånarantal.', 'funding'],
    ['När tjänsten avvecklas meddelar styrgruppen det.', 'lifecycle'],
    ['Decisions are made by consensus.', 'decision-making'],
    ['The costs are shared equally.', 'funding'],
    ['The board meets twice a year.', 'meetings-communication'],
  ])('%j speaks of %s', (sentence, topic) => {
    expect([...topicsInSentence(sentence)]).toContain(topic)
  })

  it('are none where rules of law or conduct govern, not people', () => {
    expect([...topicsInSentence('This service is governed by the laws of Finland.')]).toEqual([])
    expect([...topicsInSentence('Taking part is governed by our code of conduct.')]).toEqual([])
  })

  it('are none for everyday sentences about a product', () => {
    for (const sentence of [
      'Kartta näyttää leikkipuistot ja ladut.',
      'Karttan visar lekparker och skidspår.',
      'The map shows playgrounds and ski tracks.',
      'Run npm install and open the browser.',
    ])
      expect([...topicsInSentence(sentence)], sentence).toEqual([])
  })

  it('never throw, stay the same, and are known topics, whatever the sentence', () => {
    const word = fc.constantFrom(
      'ohjausryhmä',
      'päättää',
      'kustannukset',
      'by',
      'owned',
      'Espoo',
      'styrgruppen',
      'vote',
      '@',
      '€',
      'jaetaan',
    )
    const sentence = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.array(word, { maxLength: 60 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(sentence, (text) => {
        const found = topicsInSentence(text)
        expect(topicsInSentence(text)).toEqual(found)
        for (const topic of found) expect(topics).toContain(topic)
      }),
    )
  })

  it('are looked for by labels of concepts that the vocabulary has', () => {
    for (const topic of topics)
      for (const label of topicLabels(topic).labels) expect(concepts(), topic).toContain(label)
  })
})
