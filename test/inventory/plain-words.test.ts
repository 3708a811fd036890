import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWords, sameWords } from '../../src/inventory/plain-words.ts'

describe('the words of a document', () => {
  it.each([
    ['wrapping', 'Ohjausryhmä päättää\nmuutoksista.', 'Ohjausryhmä päättää muutoksista.'],
    ['marks of lists', '- yksi\n- kaksi', '* yksi\n\n* kaksi'],
    ['numbers of items', '1. yksi\n2. kaksi', '- yksi\n- kaksi'],
    ['numbers of headings', '## 4.1 Roolit\n', '## 5.2. Roolit\n'],
    ['emphasis', '**Omistaja** on kunta', '__Omistaja__ on *kunta*'],
    ['addresses of links', '[malli](http://a.fi/x)', '[malli](./b.md "x")'.replace(' "x"', '')],
    ['links by reference', '[malli][1] on\n\n[1]: https://a.fi', '[malli](x.md) on'],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', '|a|b|\n|:--|--:|\n|1|2|'],
    ['comments', 'a <!-- x --> b', 'a b'],
    ['front matter', '---\nsidebar: 2\n---\nTeksti', 'Teksti'],
    ['tags', 'a<br/>b', 'a b'],
    ['upper case and composition', 'Pa\u0308a\u0308to\u0308s', 'PÄÄTÖS'],
  ])('are the same with other %s', (_, one, other) => {
    expect(sameWords(one, other)).toBe(true)
  })

  it.each([
    ['a word', 'Kunta päättää', 'Kaupunki päättää'],
    ['an amount', 'maksu on 5000 €', 'maksu on 6000 €'],
    ['an order', 'Espoo ja Vantaa', 'Vantaa ja Espoo'],
    ['a number at the beginning of a line', '500 euroa vuodessa', '600 euroa vuodessa'],
    ['a number at the beginning of an item', '- 12 kertaa vuodessa', '- 4 kertaa vuodessa'],
    ['a mail address', 'a@kunta.fi', 'b@kunta.fi'],
  ])('are others with another %s', (_, one, other) => {
    expect(sameWords(one, other)).toBe(false)
  })

  const word = fc.stringMatching(/^[a-zåäö]{2,9}$/u)
  it('do not depend on where lines break, nor on marks', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(fc.constantFrom(' ', '\n', ' **', '\n- ', '\n> ')),
        (words, marks) => {
          const text = words.map((one, at) => `${marks[at % Math.max(1, marks.length)] ?? ' '}${one}`).join('')
          expect(plainWords(text)).toEqual(words)
        },
      ),
    )
  })

  it('are found in linear time', () => {
    const hostile = [
      '[',
      '](',
      '<!--',
      '<a',
      '---\n',
      '> ',
      '- ',
      '1.',
      '[x]: ',
      '](x "',
      'http://',
      '&nbsp',
      '#',
      '][',
    ]
    for (const piece of hostile) {
      expect(plainWords(piece.repeat(200_000 / piece.length)), piece).toBeDefined()
    }
  })
})
