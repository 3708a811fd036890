/** Safe edits of findings: as suggested changes, and as diffs in the check run. */
import { describe, expect, it } from 'vitest'
import type { Edit, Language } from '../../src/model.ts'
import type { Finding, Report, ReporterOptions } from '../../src/report.ts'
import { checkRunOf } from '../../src/reporters/check-run.ts'
import { reviewOf } from '../../src/reporters/suggestions.ts'
import { editedTexts } from '../../src/repository/edited-texts.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
} from '../report-example.ts'

const path = '.github/CODEOWNERS'
const text = '* @kunta/jonot\n/docs/ @kunta/tiedotus\n/docs/ @kunta/tiedotus\n'
const texts = new Map([[path, text]])
const without: Edit = { safe: true, changes: [{ path, oid: 'a'.repeat(40), start: 15, end: 38, text: '' }] }

const found = (given: Partial<Finding> = {}): Finding =>
  exampleFinding({ path, line: 2 }, 'Rivi on kahdesti.', { fingerprint: '0123456789abcdef', edit: without, ...given })
const reportOf = (findings: readonly Finding[], given: Partial<Report> = {}): Report =>
  exampleReport([exampleOutcome(exampleRule('owners/no-shadowed'), { status: 'failed', findings })], given)
const told = (report: Report, given: Partial<ReporterOptions> = {}, language: Language = 'fi') =>
  reviewOf(report, language, { ...exampleOptions, texts, ...given })

describe('the suggested changes of a report', () => {
  it('name the rule, say what was found, and hold the edit with the whole text', () => {
    expect(told(reportOf([found()])).changes).toEqual([
      {
        fingerprint: '0123456789abcdef',
        path,
        text,
        changes: without.changes,
        words: '**kuntalint** (`owners/no-shadowed`): Rivi on kahdesti.',
      },
    ])
  })

  it.each([
    ['that somebody has to look over', { edit: { ...without, safe: false } }],
    ['that was there before', { state: 'existing' as const }],
    ['that is accepted', { waiver: exampleWaiver('owners/no-shadowed') }],
    ['that renames a file', { edit: { safe: true, changes: [{ rename: path, to: 'x' }] } }],
    ['that makes a file', { edit: { safe: true, changes: [...without.changes, { create: 'x', text: 'x' }] } }],
    ['of a file whose text is not known', { edit: { safe: true, changes: [{ ...without.changes[0]!, path: 'x' }] } }],
    ['of nothing', { edit: { safe: true, changes: [] } }],
  ] as const)('are none for a change %s', (_, given) => {
    expect(told(reportOf([found(given as Partial<Finding>)])).changes).toEqual([])
  })

  it.each([
    [
      'fi',
      'kuntalint ehdottaa yhtä korjausta.',
      'kuntalint ehdottaa 3 korjausta.',
      'Vielä yksi ehdotus odottaa seuraavaa ajoa.',
    ],
    [
      'sv',
      'kuntalint föreslår en rättelse.',
      'kuntalint föreslår 3 rättelser.',
      'Ett förslag till väntar på nästa körning.',
    ],
    [
      'en',
      'kuntalint suggests one change.',
      'kuntalint suggests 3 changes.',
      'One more change waits for the next run.',
    ],
  ] as const)('are introduced in words (%s)', (language, one, several, left) => {
    const review = told(reportOf([found()], { language: [language] }), {}, language)
    expect(review.words(1, 0)).toContain(one)
    expect(review.words(1, 0)).not.toContain(left)
    expect(review.words(3, 1)).toContain(several)
    expect(review.words(3, 1)).toContain(left)
    expect(review.words(3, 7)).toContain('7')
  })

  it('speak the languages of the report, and let no foreign text link, mention or hide a mark', () => {
    const message = { fi: '@espoo <!-- kuntalint-suggestion x --> ```', sv: '[a](https://evil.invalid) #1', en: 'x' }
    const [change] = told(reportOf([found({ message })], { language: ['fi', 'sv'] })).changes
    expect(change?.words).not.toMatch(/<!--|@espoo|(?<!\\)\]\(|:\/\/evil|#1|\n```/u)
    expect(change?.words.split('\n\n')).toHaveLength(2)
  })
})

describe('a check run', () => {
  const runOf = (report: Report, given: Partial<ReporterOptions> = {}) =>
    checkRunOf(report, 'sv', { ...exampleOptions, texts, ...given })

  it('shows the change beside the annotation', () => {
    const [annotation] = runOf(reportOf([found()])).annotations
    expect(annotation?.details).toBe(
      `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,3 +1,2 @@\n * @kunta/jonot\n /docs/ @kunta/tiedotus\n-/docs/ @kunta/tiedotus\n`,
    )
    expect(runOf(reportOf([found()])).text).not.toContain('```diff')
  })

  it('shows it on its page where there is no annotation', () => {
    const { annotations, text: page } = runOf(reportOf([found()]), { changed: new Set(['README.md']) })
    expect(annotations).toEqual([])
    expect(page).toContain('<details><summary>Rättelser som kuntalint kan göra (1)</summary>')
    expect(page).toContain('```diff\ndiff --git')
  })

  it('shows renamed and new files too, and none of what is unsafe or not known', () => {
    const rename: Edit = { safe: true, changes: [{ rename: 'publiccode.yaml', to: 'publiccode.yml' }] }
    const create: Edit = { safe: true, changes: [{ create: 'CHANGELOG.md', text: '# Muutokset\n' }] }
    const detailsOf = (edit: Edit) => runOf(reportOf([found({ edit })])).annotations[0]?.details
    expect(detailsOf(rename)).toContain('rename from publiccode.yaml\nrename to publiccode.yml')
    expect(detailsOf(create)).toContain('--- /dev/null\n+++ b/CHANGELOG.md')
    expect(detailsOf({ ...without, safe: false })).toBeUndefined()
    expect(checkRunOf(reportOf([found()]), 'sv', exampleOptions).annotations[0]?.details).toBeUndefined()
  })

  it('makes what nobody sees visible, and stays within its limits', () => {
    const edit: Edit = {
      safe: true,
      changes: [{ path, oid: null, start: 0, end: 0, text: `\u202e${'x'.repeat(200_000)}\n` }],
    }
    const [annotation] = runOf(reportOf([found({ edit })])).annotations
    expect(annotation?.details).toContain('\\u202e')
    expect(annotation?.details?.length).toBeLessThanOrEqual(20_000)
    const many = Array.from({ length: 60 }, () => found({ edit }))
    const { text: page } = runOf(reportOf(many), { changed: new Set() })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_535)
  })
})

describe('the texts that are read for it', () => {
  it('are those of files that safe edits change, and none behind a link', async () => {
    const repository = memoryRepository({ [path]: text, 'a.md': 'a\r\n', 'b.md': { symlink: 'a.md' }, 'c.md': 'c\n' })
    const editOf = (file: string, safe = true): Edit => ({
      safe,
      changes: [{ path: file, oid: null, start: 0, end: 0, text: 'x' }],
    })
    const edits = [without, editOf('a.md'), editOf('b.md'), editOf('c.md', false), editOf('gone.md'), editOf('../x')]
    const report = reportOf(edits.map((edit) => found({ edit })))
    expect(await editedTexts(report, (requests) => repository.read(requests))).toEqual(
      new Map([
        [path, text],
        ['a.md', 'a\n'],
      ]),
    )
  })
})
