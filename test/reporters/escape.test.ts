import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { clipped, code, codeBlock, html, markdown, plain, visible } from '../../src/reporters/escape.ts'

const pieces = [
  '`',
  '``',
  '[x](http://e.fi)',
  '![i](u)',
  '<b>',
  '</details>',
  '<!--',
  '-->',
  '@espoo',
  'me@espoo.fi',
  '#12',
  'GH-3',
  'espoo/evaka#4',
  'https://espoo.fi/x',
  'www.turku.fi',
  '# ',
  '\n',
  '\r',
  '\n\n# h',
  '***',
  '__',
  '~~',
  '---',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '|',
  '\\',
  '&lt;',
  '&#64;',
  '!',
  '\u202e',
  '\u0000',
  '\u200b',
  '\ud800',
  'ä',
  '$x$',
  ':+1:',
  '[a]: b',
  '[^1]',
  '::error::x',
  '##[error]',
  'mailto:a',
  '<https://e.fi>',
  '\u2028',
  '==',
  '+',
]
/** Hostile repository text: pieces of Markdown and commands, mixed with any characters. */
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 6 })),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

function nodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodes(child as Nodes))] : [node]
}
const parsed = (text: string) => nodes(unified().use(remarkParse).parse(text))
const shown = (text: string) =>
  parsed(text)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')

describe('markdown', () => {
  it('leaves nothing of any text that links, formats or opens a block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const types = new Set(parsed(markdown(text)).map(({ type }) => type))
        for (const type of ['root', 'paragraph', 'text', 'inlineCode']) types.delete(type as Nodes['type'])
        expect([...types]).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves nothing that GitHub would link in the text that a reader sees', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = shown(markdown(text))
        expect(seen).not.toMatch(/@[A-Za-z0-9]/)
        expect(seen).not.toMatch(/#\d|gh-\d/i)
        expect(seen).not.toMatch(/:\/\/|www\.|mailto:(?!\u200b)/i)
        expect(seen).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 3000 },
    )
  })

  it('shows ordinary sentences as they were written', () => {
    const sentence = 'Kirjoita, kuka päättää (esim. ohjausryhmä) *heti* – 50 % ja 3 < 4 & 5 > 2.'
    expect(shown(markdown(sentence))).toBe(sentence)
  })

  it('keeps what stands between backticks as code, whatever is in it', () => {
    expect(markdown('Tiedosto `docs/a_b*c.md` on tyhjä.')).toBe('Tiedosto `docs/a_b*c.md` on tyhjä.')
    expect(markdown('an odd ` stays')).toBe('an odd \\` stays')
    expect(markdown('`[x](y)` @espoo')).toBe('`[x](y)` @\u200bespoo')
  })

  it('keeps text on one line, and a list or heading from beginning with it', () => {
    expect(markdown('a\n\n# b')).toBe('a \\# b')
    expect(markdown('- a')).toBe('\\- a')
    expect(markdown('2. a')).toBe('2\\. a')
  })
})

describe('code', () => {
  it('holds any text in one code span that shows it whole', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = code(text)
        if (span === '') return
        const [, paragraph, inner, ...more] = parsed(span)
        expect(paragraph?.type).toBe('paragraph')
        expect(inner).toMatchObject({ type: 'inlineCode' })
        expect((inner as { value: string }).value.trim()).toBe(plain(text).trim())
        expect(more).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('holds any text in one fenced block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const types = parsed(codeBlock(text, 'markdown')).map(({ type }) => type)
        expect(types).toEqual(['root', 'code'])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('html and plain', () => {
  it('leaves no character that opens a tag, an entity or an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(html(text).replace(/&#\d+;/g, '')).not.toMatch(/[<>"'&]/)
      }),
    )
  })

  it('puts text on one line and shows what reorders or hides it', () => {
    expect(plain('a\r\nb\u001b[31mc\u202ed')).toBe('a b\\u001b[31mc\\u202ed')
    expect(visible('x\ud800y')).toBe('x\\ud800y')
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
      }),
    )
  })

  it('cuts long text without cutting a character in two', () => {
    expect(clipped('abcdef', 4)).toBe('abc…')
    expect(clipped('ab😀cd', 4)).toBe('ab…')
    expect(clipped('abc', 3)).toBe('abc')
  })
})
