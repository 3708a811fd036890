/** The badge in a README that is there, and links of new documents to what is there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badgeLine, hasBadge, withBadge } from '../../src/templates/badge-line.ts'
import { relinked, reowned } from '../../src/templates/relinked.ts'

const badge = badgeLine('https://github.com/oulu/jono')

describe('the badge', () => {
  it.each([
    ['a title', '# Jono\n\nText.\n', 1, `# Jono\n\n${badge}\n\nText.\n`],
    ['a title and text right under it', '# Jono\nText.\n', 1, `# Jono\n\n${badge}\n\nText.\n`],
    ['an underlined title', 'Jono\n====\n\nText.\n', 1, `Jono\n====\n\n${badge}\n\nText.\n`],
    ['nothing but a title', '# Jono', 1, `# Jono\n\n${badge}\n`],
    ['lines of Windows', '# Jono\r\n\r\nText.\r\n', 1, `# Jono\r\n\r\n${badge}\r\n\r\nText.\r\n`],
    [
      'other badges',
      '# Jono\n\n[![CI](https://x.test/badge.svg)](https://x.test)\n',
      1,
      `# Jono\n\n${badge}\n[![CI](https://x.test/badge.svg)](https://x.test)\n`,
    ],
    ['a logo', '# Jono\n\n![Jono](logo.png)\n', 1, `# Jono\n\n${badge}\n\n![Jono](logo.png)\n`],
    [
      'no title, above badges',
      '<img src="logo.svg">\n\n[![CI](https://x.test/badge.svg)](x)\n\nText.\n',
      null,
      `<img src="logo.svg">\n\n${badge}\n[![CI](https://x.test/badge.svg)](x)\n\nText.\n`,
    ],
    [
      'badges above the title',
      '[![CI](https://x.test/badge.svg)](x)\n\n# Jono\n',
      3,
      `${badge}\n[![CI](https://x.test/badge.svg)](x)\n\n# Jono\n`,
    ],
    ['something before the title', '<!-- x -->\n\n# Jono\n\nText.\n', 3, `<!-- x -->\n\n# Jono\n\n${badge}\n\nText.\n`],
  ])('stands under %s', (_, text, line, expected) => {
    expect(withBadge(text, line, badge)).toBe(expected)
    expect(hasBadge(expected)).toBe(true)
  })

  it.each([
    ['a title in HTML', '<h1>Jono</h1>\n\nText.\n', 1],
    ['no title', 'Text.\n', null],
    ['badges behind text', 'Text.\n\n[![CI](https://x.test/badge.svg)](x)\n', null],
    ['badges inside HTML', '<p>\n[![CI](https://x.test/badge.svg)](x)\n</p>\n', null],
    ['a line that is no title', 'Text.\nMore.\n', 1],
  ])('has no sure place: %s', (_, text, line) => {
    expect(withBadge(text, line, badge)).toBeNull()
  })

  it('is all that is added, whatever the README is like', () => {
    const piece = fc.constantFrom(
      '# Title',
      'Text',
      '',
      '===',
      '---',
      '<h1>x</h1>',
      '[![a](badge.svg)](x)',
      '  ',
      '\ufeff# T',
    )
    const end = fc.constantFrom('\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, end), { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (lines, at) => {
        const text = lines.map(([one, stop]) => one + stop).join('')
        const after = withBadge(text, at, badge)
        if (after === null) return
        const [before = '', rest = ''] = after.split(badge)
        const squeezed = (words: string): string => words.replace(/[\r\n]+/gu, '\n')
        expect(squeezed(`${before}\n${rest}`).trim()).toBe(squeezed(text).trim())
        expect(text.startsWith(before.replace(/[\r\n]+$/u, ''))).toBe(true)
      }),
    )
  })
})

describe('links of new documents', () => {
  const instead = new Map([
    ['ROADMAP.md', 'docs/tiekartta (2027).md'],
    ['SECURITY.md', 'https://kunta.example/security'],
  ])

  it('lead to what is there', () => {
    const text =
      '[a](ROADMAP.md) [b](./ROADMAP.md#x) [c](SECURITY.md) [d](OTHER.md) [e](https://x.test/ROADMAP.md) [f](#ROADMAP.md)'
    expect(relinked(text, 'README.md', instead)).toBe(
      '[a](docs/tiekartta%20%282027%29.md) [b](docs/tiekartta%20%282027%29.md) [c](https://kunta.example/security) [d](OTHER.md) [e](https://x.test/ROADMAP.md) [f](#ROADMAP.md)',
    )
  })

  it('lead there from a folder too', () => {
    expect(relinked('[a](../../ROADMAP.md)', 'docs/decisions/README.md', instead)).toBe(
      '[a](../tiekartta%20%282027%29.md)',
    )
  })
})

describe('the owners of a document that is there under another name', () => {
  it('are those of that document', () => {
    const text = '* @oulu/kartta\n/GOVERNANCE* @oulu/kartta\n/LICENSE* @oulu/kartta\n/publiccode.yml @oulu/kartta\n'
    const instead = new Map([
      ['GOVERNANCE.md', 'docs/hallintamalli.md'],
      ['publiccode.yml', 'publiccode.yaml'],
    ])
    expect(reowned(text, instead)).toBe(
      '* @oulu/kartta\n/docs/hallintamalli.md @oulu/kartta\n/LICENSE* @oulu/kartta\n/publiccode.yaml @oulu/kartta\n',
    )
  })

  it('stay as they are where it is no file of the repository, or has a name that CODEOWNERS reads as a pattern', () => {
    const text = '/GOVERNANCE* @oulu/kartta\n/publiccode.yml @oulu/kartta\n'
    const instead = new Map([
      ['GOVERNANCE.md', 'https://kartta.example/hallintamalli'],
      ['publiccode.yml', 'a b*.yml'],
    ])
    expect(reowned(text, instead)).toBe(text)
  })
})
