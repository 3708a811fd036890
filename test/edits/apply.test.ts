import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply.ts'
import { changesOf, type Draft, untouched } from '../../src/edits/draft.ts'
import { asRead } from '../../src/edits/line-ends.ts'
import type { Edit } from '../../src/model.ts'
import { decode } from '../../src/repository/decode.ts'

const draftOf = (files: Readonly<Record<string, string>>): Draft =>
  new Map(Object.entries(files).map(([path, text]) => [path, untouched(path, { text, oid: path })]))
const splice = (path: string, start: number, end: number, text: string): Edit => ({
  safe: true,
  changes: [{ path, oid: path, start, end, text }],
})
const textAfter = (files: Readonly<Record<string, string>>, edits: readonly Edit[], path: string): string | undefined =>
  applyEdits(draftOf(files), edits).draft.get(path)?.text

const piece = fc.constantFrom('kunta', 'ä', '\r\n', '\n', '\r', ' ', '# ', '|', '🏛', '')
const anyText = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(piece, { maxLength: 30 }))
  .map(([mark, pieces]) => mark + pieces.join(''))

describe('applying edits', () => {
  it('gives the text spliced, as it is read', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.constantFrom('', 'uusi\n', 'a', '\n\n'), (text, a, b, words) => {
        const before = asRead(text)
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const after = textAfter({ 'a.md': text }, [splice('a.md', start, end, words)], 'a.md') as string
        expect(asRead(after)).toBe(before.slice(0, start) + words + before.slice(end))
        expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      }),
    )
  })

  it('reads a text as the repository does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const content = decode(Buffer.from(text), Buffer.byteLength(text))
        if (content.kind === 'text' && content.encoding === 'utf-8') expect(asRead(text)).toBe(content.text)
      }),
    )
  })

  it('makes many edits at once as it makes them one by one from the end', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'x', 'yy\n'))
    fc.assert(
      fc.property(anyText, fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const before = asRead(text)
        const edits = ranges
          .filter(([start, length]) => start + length <= before.length)
          .map(([start, length, words]) => splice('a.md', start, start + length, words))
        const { draft, taken } = applyEdits(draftOf({ 'a.md': text }), edits)
        const unique = new Map(taken.map((edit) => [JSON.stringify(edit), edit.changes[0] as never as Splice]))
        const expected = [...unique.values()]
          .sort((x, y) => y.start - x.start || y.end - x.end)
          .reduce((result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end), before)
        expect(asRead(draft.get('a.md')?.text ?? '')).toBe(expected)
      }),
    )
  })

  it('keeps the line ends that the file has', () => {
    expect(textAfter({ 'a.md': 'a\r\nb\r\n' }, [splice('a.md', 2, 2, 'uusi\nrivi\n')], 'a.md')).toBe(
      'a\r\nuusi\r\nrivi\r\nb\r\n',
    )
    expect(textAfter({ 'a.md': 'a\rb\r' }, [splice('a.md', 2, 2, 'c\n')], 'a.md')).toBe('a\rc\rb\r')
    expect(textAfter({ 'a.md': 'a\nb' }, [splice('a.md', 3, 3, '\nc')], 'a.md')).toBe('a\nb\nc')
    expect(textAfter({ 'a.md': '\ufeffa\r\n' }, [splice('a.md', 0, 1, 'b')], 'a.md')).toBe('\ufeffb\r\n')
  })

  it('lets the first of two overlapping edits hold and leaves the other', () => {
    const edits = [
      splice('a.md', 0, 3, 'x'),
      splice('a.md', 2, 4, 'y'),
      splice('a.md', 3, 3, 'z'),
      splice('a.md', 4, 5, '!'),
    ]
    const { draft, taken, left } = applyEdits(draftOf({ 'a.md': 'abcdef' }), edits)
    expect(draft.get('a.md')?.text).toBe('xd!f')
    expect(taken).toEqual([edits[0], edits[3]])
    expect(left).toEqual([edits[1], edits[2]])
  })

  it('makes equal edits once', () => {
    const edits = [splice('a.md', 1, 1, 'uusi'), splice('a.md', 1, 1, 'uusi')]
    expect(applyEdits(draftOf({ 'a.md': 'ab' }), edits)).toMatchObject({ taken: edits, left: [] })
    expect(textAfter({ 'a.md': 'ab' }, edits, 'a.md')).toBe('auusib')
  })

  it('makes an edit as a whole or not at all', () => {
    const both: Edit = {
      safe: true,
      changes: [...splice('a.md', 0, 1, 'x').changes, ...splice('b.md', 5, 9, 'y').changes],
    }
    const files = { 'a.md': 'ab', 'b.md': 'cd' }
    expect(applyEdits(draftOf(files), [both]).left).toEqual([both])
    expect(textAfter(files, [both], 'a.md')).toBe('ab')
  })

  it('leaves a file that is another one than the edit was made for', () => {
    const edit: Edit = { safe: true, changes: [{ path: 'a.md', oid: 'other', start: 0, end: 1, text: 'x' }] }
    expect(applyEdits(draftOf({ 'a.md': 'ab' }), [edit]).left).toEqual([edit])
    expect(applyEdits(new Map(), [splice('a.md', 0, 0, 'x')]).left).toHaveLength(1)
  })

  it('makes and renames files, never over another one and never outside', () => {
    const refused: readonly Edit['changes'][number][] = [
      { create: 'a.md', text: '' },
      { create: 'b.md', text: '' },
      { create: '../b.md', text: '' },
      { create: '.git/hooks/post-commit', text: '' },
      { create: '/etc/motd', text: '' },
      { create: 'docs/.GIT/config', text: '' },
      { rename: 'a.md', to: 'b.md' },
      { rename: 'gone.md', to: 'c.md' },
    ]
    for (const change of refused) {
      const edit = { safe: true, changes: [change] }
      expect(applyEdits(draftOf({ 'a.md': 'ab' }), [edit], new Set(['b.md'])).left).toEqual([edit])
    }
    const moved: Edit = { safe: true, changes: [{ rename: 'a.md', to: 'c.md' }, ...splice('a.md', 0, 1, 'x').changes] }
    const { draft } = applyEdits(draftOf({ 'a.md': 'ab' }), [
      moved,
      { safe: true, changes: [{ create: 'n', text: 'n' }] },
    ])
    expect(changesOf(draft)).toEqual([
      { from: 'a.md', to: 'c.md', before: 'ab', after: 'xb' },
      { from: null, to: 'n', before: '', after: 'n' },
    ])
  })

  it('takes names of prototypes for names', () => {
    const edits = [splice('__proto__', 0, 1, 'x'), splice('constructor', 0, 0, 'y')]
    const draft: Draft = new Map([['__proto__', untouched('__proto__', { text: 'ab', oid: '__proto__' })]])
    const applied = applyEdits(draft, edits)
    expect(applied.draft.get('__proto__')?.text).toBe('xb')
    expect(applied.left).toEqual([edits[1]])
  })
})

type Splice = { start: number; end: number; text: string }
