import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/inventory/document.ts'
import { scanHeadings } from '../../src/inventory/markdown-scan.ts'

const block = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('Owners', '**Roles** and duties', 'Päätöksenteko ##', '4.1 [Plan](plan.md)'),
    )
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.constantFrom(
    'Steering group\n===',
    'Two lines\nof title\n---',
    '- item\n---',
    '> quote\n> # no',
    '```\n# no\n```',
    '~~~ yaml\nno\n---\n~~~',
    '<!--\n# no\n-->',
    '<div>\n# no\n</div>',
    '<pre>\n\n# no\n</pre>',
    'Prose that\ngoes on.',
    '| a | b |\n|---|---|\n| c | d |',
    '***',
    '#no heading',
    '####### no',
    '[plan]: plan.md\n',
    '1. one\n2. two',
    '    # no',
    '## ',
    '   # yes',
  ),
)

describe('scanHeadings', () => {
  it('finds the same headings as the parser in documents of ordinary shapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), fc.boolean(), async (blocks, front) => {
        const text = `${front ? '---\ntitle: x\n---\n\n' : ''}${blocks.map((one) => (one === '    # no' ? `Before\n\n${one}` : one)).join('\n\n')}\n`
        const document = await readDocument('README.md', text)
        if ('unread' in document) throw new Error('unread')
        const parsed = document.labels.filter((label) => label.kind === 'heading')
        expect(scanHeadings(text)).toEqual(parsed.map(({ depth, text, line }) => ({ depth, text, line })))
      }),
      { numRuns: 300 },
    )
  })

  it('counts lines from 1 and joins the lines of an underlined heading', () => {
    expect(scanHeadings('\nTwo\nlines\n---\n')).toEqual([{ depth: 2, text: 'Two lines', line: 2 }])
  })
})
