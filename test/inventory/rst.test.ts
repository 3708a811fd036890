import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'

const read = async (text: string): Promise<Document> => (await readDocument('README.rst', text)) as Document

describe('a reStructuredText document', () => {
  it('has titles with lines over and under them, ranked in the order of their styles', async () => {
    const { labels, anchors } = await read(
      '========\nOpen Zaak\n=========\n\nIntro\n\nOwners\n======\n\nRoles\n-----\nx\n\nLicence\n=======\n',
    )
    expect(labels.map(({ depth, text, line, endLine }) => [depth, text, line, endLine])).toEqual([
      [1, 'Open Zaak', 2, 15],
      [2, 'Owners', 7, 13],
      [3, 'Roles', 10, 13],
      [2, 'Licence', 14, 15],
    ])
    expect(anchors).toContain('open-zaak')
  })

  it('has links of every form', async () => {
    const text =
      'See `the plan <docs/plan.rst>`_, `notes`_ and https://a.fi.\n\n.. _notes: NOTES.md\n.. image:: map.png\n.. |b| image:: badge.svg\n.. include:: AUTHORS\n\nThe :doc:`install/index` page, ``literal <x>`_``.\n'
    expect((await read(text)).links.map(({ kind, destination, line }) => [kind, destination, line])).toEqual([
      ['link', 'docs/plan.rst', 1],
      ['link', 'https://a.fi', 1],
      ['link', 'NOTES.md', 3],
      ['image', 'map.png', 4],
      ['image', 'badge.svg', 5],
      ['link', 'AUTHORS', 6],
      ['link', 'install/index.rst', 8],
    ])
  })

  it('has labels in bold lines, fields and tables', async () => {
    const text =
      ':Version: 1.2\n\n**Owner:** City of Espoo\n\n===== =====\nRole  Who\n===== =====\nOwner Espoo\n===== =====\n\n+------+-----+\n| Role | Who |\n+======+=====+\n| PM   | Ann |\n+------+-----+\n\n.. list-table::\n   :header-rows: 1\n\n   * - Role\n     - Who\n   * - Steering group\n     - Turku\n'
    expect((await read(text)).labels.map(({ kind, text, line, cells }) => [kind, text, line, ...cells])).toEqual([
      ['cell', 'Version', 1, '1.2'],
      ['bold', 'Owner', 3, 'City of Espoo'],
      ['cell', 'Owner', 8, 'Espoo'],
      ['cell', 'PM', 14, 'Ann'],
      ['cell', 'Steering group', 22, 'Turku'],
    ])
  })

  it('leaves out comments and code, and blanks them in the visible text', async () => {
    const text =
      'Run this::\n\n    TODO run\n\n.. A comment\n   TODO more\n\n.. code-block:: sh\n\n   TODO code\n\n.. note::\n\n   The plan is approved.\n'
    const document = await read(text)
    expect(document.passages.map((passage) => passage.text)).toEqual(['Run this:', 'The plan is approved.'])
    expect(document.visible).not.toContain('TODO')
    expect(document.visible.length).toBe(text.length)
  })

  it('is read without an error, whatever it holds', async () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '=====\n',
      '-----\n',
      '+---+\n',
      '| a |',
      '.. ',
      '::',
      '`',
      '`_',
      '<',
      '>',
      '**',
      '* - ',
      ':',
      '|',
      '_',
      '    ',
      '=== ===\n',
      'list-table',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('')
        const document = await read(text)
        expect(document.visible.length).toBe(text.length)
        for (const { line, endLine } of [...document.labels, ...document.passages])
          expect(endLine).toBeGreaterThanOrEqual(line)
      }),
      { numRuns: 500 },
    )
  })
})
