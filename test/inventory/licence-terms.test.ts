import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAgreed, unknownEntries } from '../../src/inventory/licence-agreement.ts'
import { obstacleBetween } from '../../src/inventory/licence-compatibility.ts'
import { licencesOf, termOf, unfitting, written } from '../../src/inventory/licence-terms.ts'
import { currentNames, isSpdxId, probablyMeant } from '../../src/inventory/spdx-list.ts'

const agreed = (expression: string, list: readonly string[]): boolean =>
  unfitting(termOf(expression)!, (licence) => isAgreed(licence, list)).length === 0

describe('SPDX expressions', () => {
  it.each([
    'MIT',
    '(MIT)',
    'MIT OR Apache-2.0',
    'MIT AND (ISC OR 0BSD)',
    'GPL-2.0+',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'mit or isc',
  ])('are read: %s', (text) => expect(termOf(text)).not.toBeNull())

  it.each([
    '',
    'MIT OR',
    'AND MIT',
    'MIT ISC',
    '(MIT',
    'MIT)',
    'MIT WITH',
    'EUPL 1.2',
    'MIT/Apache-2.0',
    '()',
    'MIT,ISC',
  ])('are none: %j', (text) => expect(termOf(text)).toBeNull())

  it('bind AND before OR', () => {
    expect(termOf('MIT OR ISC AND 0BSD')).toMatchObject({
      or: [{ id: 'MIT' }, { and: [{ id: 'ISC' }, { id: '0BSD' }] }],
    })
  })

  it('are read whatever stands there, and soon', () => {
    const word = fc.constantFrom('MIT', 'AND', 'OR', 'WITH', '(', ')', 'x+', ' ', '+')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const term = termOf(words.join(' '))
        if (term !== null)
          expect(
            licencesOf(term)
              .map(written)
              .every((text) => text.length > 0),
          ).toBe(true)
      }),
    )
    expect(termOf('('.repeat(900))).toBeNull()
  })
})

describe('the list of the owners', () => {
  it.each([
    ['MIT', ['EUPL-1.2', 'MIT'], true],
    ['mit', ['MIT'], true],
    ['Apache-2.0', ['MIT'], false],
    ['MIT OR Apache-2.0', ['MIT'], true],
    ['MIT AND Apache-2.0', ['MIT'], false],
    ['GPL-3.0-or-later', ['GPL-3.0-only'], true],
    ['GPL-2.0-or-later', ['GPL-3.0-or-later'], true],
    ['GPL-2.0-only', ['GPL-3.0-or-later'], false],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], true],
    ['GPL-3.0-only', ['GPL-3.0'], true],
    ['GPL-3.0', ['GPL-3.0-or-later'], true],
    ['LGPL-3.0-only', ['GPL-3.0-only'], false],
    ['CC-BY-SA-4.0', ['CC-BY-4.0'], false],
    ['EUPL-1.1+', ['EUPL-1.2'], true],
    ['EUPL-1.1', ['EUPL-1.2'], false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], true],
    ['BSD-3-Clause', ['BSD-2-Clause'], false],
  ])('%s on %j: %s', (expression, list, expected) => {
    expect(agreed(expression, list)).toBe(expected)
  })

  it('has entries that are no ids', () => {
    expect(unknownEntries(['MIT', 'EUPL 1.2', 'MIT OR ISC', 'gpl-3.0-only'])).toEqual(['EUPL 1.2', 'MIT OR ISC'])
  })
})

describe('names of licences', () => {
  it.each([
    ['GPLv3', ['GPL-3.0-only', 'GPL-3.0-or-later']],
    ['mit', ['MIT']],
    ['EUPL 1.2', ['EUPL-1.2']],
    ['Apache2', ['Apache-2.0']],
    ['GPL-2.0+', ['GPL-2.0-or-later']],
    ['Proprietary', []],
    ['Kuntalogo', []],
  ])('%s probably means %j', (word, expected) => {
    expect(probablyMeant(word)).toEqual(expected)
  })

  it('are ids letter by letter', () => {
    expect(['MIT', 'mit', 'LicenseRef-Oma', 'Classpath-exception-2.0', '__proto__'].map(isSpdxId)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    expect(currentNames('AGPL-3.0')).toEqual(['AGPL-3.0-only', 'AGPL-3.0-or-later'])
  })
})

describe('the table of licences that do not go together', () => {
  it.each([
    ['Apache-2.0', 'GPL-2.0-only', 'conflict'],
    ['Apache-2.0', 'GPL-2.0-or-later', null],
    ['Apache-2.0', 'GPL-3.0-only', null],
    ['GPL-3.0-or-later', 'MIT', 'whole'],
    ['GPL-3.0-or-later', 'EUPL-1.2', 'whole'],
    ['MIT', 'EUPL-1.2', null],
    ['LGPL-2.1-or-later', 'EUPL-1.2', null],
    ['EUPL-1.1', 'LGPL-2.1-or-later', null],
    ['EUPL-1.2', 'MIT', null],
    ['GPL-2.0-only', 'GPL-3.0-only', 'conflict'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', null],
    ['MIT OR GPL-3.0-only', 'EUPL-1.2', null],
    ['MIT AND GPL-3.0-only', 'EUPL-1.2', 'whole'],
    ['GPL-3.0-only', 'MIT OR GPL-3.0-only', null],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'MIT', null],
    ['AGPL-3.0-only', 'GPL-3.0-only', null],
    ['LicenseRef-Oma', 'EUPL-1.2', null],
    ['OFL-1.1', 'GPL-2.0-only', null],
  ])('%s into %s: %s', (inbound, outbound, because) => {
    expect(obstacleBetween(inbound, outbound)?.because ?? null).toBe(because)
  })
})
