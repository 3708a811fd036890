import { structuredPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShown, shownLines } from '../../src/edits/hunks.ts'
import { type Splice, type Suggestion, suggestionBlock, suggestionOf } from '../../src/edits/suggestion.ts'

const text = '* @kunta/jonot\n/docs @kunta/viestintä\n/docs @kunta/viestintä\n/src @kunta/kehitys\n'
const all = [{ from: 1, to: 1_000 }]

const at = (part: string, words: string, whole = text): Splice => {
  const start = whole.indexOf(part)
  return { start, end: start + part.length, text: words }
}

/** What GitHub makes of a text when somebody takes a suggestion over. */
function taken(whole: string, { startLine, line, lines }: Suggestion): string {
  const before = whole.split('\n')
  return [...before.slice(0, startLine - 1), ...lines, ...before.slice(line)].join('\n')
}

describe('a suggestion', () => {
  it('puts a whole line in the place of a line of which one word changes', () => {
    expect(suggestionOf(text, [at('@kunta/kehitys', '@kunta/koodi')], all)).toEqual({
      startLine: 4,
      line: 4,
      lines: ['/src @kunta/koodi'],
    })
  })

  it('takes a line away', () => {
    const one = suggestionOf(text, [at('/docs @kunta/viestintä\n', '')], all) as Suggestion
    expect(one.lines).toEqual([])
    expect(one.line).toBe(one.startLine)
    expect(taken(text, one)).toBe(text.replace('/docs @kunta/viestintä\n', ''))
    expect(suggestionBlock(one)).toBe('```suggestion\n```')
  })

  it('puts a new line before the one that follows, or where that is not shown behind the one before', () => {
    const added = [at('/src', '/api @kunta/rajapinta\n/src')]
    const inserted = [{ start: text.indexOf('/src'), end: text.indexOf('/src'), text: '/api @kunta/rajapinta\n' }]
    for (const changes of [added, inserted]) {
      const below = suggestionOf(text, changes, all) as Suggestion
      expect(below).toMatchObject({ startLine: 4, line: 4, lines: ['/api @kunta/rajapinta', '/src @kunta/kehitys'] })
      const above = suggestionOf(text, changes, [{ from: 1, to: 3 }]) as Suggestion
      expect(above).toMatchObject({ startLine: 3, line: 3 })
      expect(taken(text, above)).toBe(taken(text, below))
    }
  })

  it('covers several changes of a file together', () => {
    const changes = [at('@kunta/kehitys', '@kunta/koodi'), at('@kunta/jonot', '@kunta/jono')]
    expect(suggestionOf(text, changes, all)).toMatchObject({ startLine: 1, line: 4 })
  })

  it.each([
    ['adds to the end', [{ start: text.length, end: text.length, text: '/x @kunta/x\n' }]],
    ['takes the end of the last line away', [{ start: text.length - 1, end: text.length, text: '' }]],
    ['changes nothing', [at('/src', '/src')]],
    ['stands beyond the text', [{ start: 5_000, end: 5_001, text: 'x' }]],
    ['overlaps itself', [at('/src @kunta', 'x'), at('@kunta/kehitys', 'y')]],
    ['begins behind its end', [{ start: 9, end: 3, text: 'x' }]],
    ['hides what it does', [at('/src', '/src\u202e')]],
    ['brings controls', [at('/src', '/src\u001b[31m')]],
    ['brings a lone return', [at('/src', '/src\r')]],
    ['is large', [at('/src', 'x\n'.repeat(200))]],
    ['is long', [at('/src', 'x'.repeat(30_000))]],
  ])('is none for a change that %s', (_, changes) => {
    expect(suggestionOf(text, changes, all)).toBeNull()
  })

  it.each([[[]], [[{ from: 1, to: 3 }]], [[{ from: 5, to: 9 }]]])(
    'is none outside the lines that are shown',
    (hunks) => {
      expect(suggestionOf(text, [at('@kunta/kehitys', '@kunta/koodi')], hunks)).toBeNull()
    },
  )

  it('spans no lines between two hunks', () => {
    const changes = [at('@kunta/kehitys', '@kunta/koodi'), at('@kunta/jonot', '@kunta/jono')]
    const hunks = [
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]
    expect(suggestionOf(text, changes, hunks)).toBeNull()
  })

  it('has a fence that its text cannot close', () => {
    const block = suggestionBlock({ startLine: 1, line: 1, lines: ['````', '```suggestion', 'x'] })
    expect(block).toBe('`````suggestion\n````\n```suggestion\nx\n`````')
    expect(suggestionBlock({ startLine: 1, line: 1, lines: [''] })).toBe('```suggestion\n\n```')
  })

  it('comes to the same as the change, whatever the text', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'ä', '\n', '', ' ', '`'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, fc.nat(12), fc.nat(4), words, (whole, from, length, added) => {
        const start = Math.min(from, whole.length)
        const end = Math.min(start + length, whole.length)
        const one = suggestionOf(whole, [{ start, end, text: added }], all)
        if (one !== null) expect(taken(whole, one)).toBe(whole.slice(0, start) + added + whole.slice(end))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the lines that a diff shows', () => {
  it('are those of the new side, with the lines around them', () => {
    const before = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`)
    const after = before.toSpliced(9, 1, 'changed', 'added').toSpliced(30, 2)
    const { hunks } = structuredPatch('a', 'b', before.join('\n'), after.join('\n'), '', '', { context: 3 })
    const patch = hunks
      .map(
        (one) =>
          `@@ -${one.oldStart},${one.oldLines} +${one.newStart},${one.newLines} @@ heading @@\n${one.lines.join('\n')}`,
      )
      .join('\n')
    expect(shownLines(patch)).toEqual([
      { from: 7, to: 14 },
      { from: 28, to: 33 },
    ])
    expect(isShown(shownLines(patch), { from: 14, to: 28 })).toBe(false)
  })

  it('are none of a file that is gone, or of what is no diff', () => {
    expect(shownLines('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([])
    expect(shownLines('@@ -1 +1 @@\n-a\n+b')).toEqual([{ from: 1, to: 1 }])
    expect(shownLines(' @@ -1 +1,900 @@')).toEqual([])
  })
})
