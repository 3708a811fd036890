import { describe, expect, it } from 'vitest'
import fileAbsent from '../../src/checks/file-absent.ts'
import filePresent from '../../src/checks/file-present.ts'
import textStated from '../../src/checks/text-stated.ts'
import { answer, judge, told } from './subject.ts'

const files = {
  'README.md': '# Jono\n\nPalvelun omistaa Oulu.\n\n```\nSLA: 99 %\n```\n',
  'docs/muistiot/2026-05.md': '# Muistio\n',
  '.env': 'SALASANA=x\n',
}

describe('files that a rule of a municipality asks for', () => {
  it('are found by globs, in hidden folders too', async () => {
    expect(await judge(filePresent, { anyOf: ['docs/muistiot/**/*.md', '.env'] }, files)).toEqual({
      passed: [{ path: 'docs/muistiot/2026-05.md' }, { path: '.env' }],
    })
  })

  it('are told by their patterns when there is none, and excluded ones do not count', async () => {
    expect(
      told(await judge(filePresent, { anyOf: ['docs/muistiot/*.md', 'memos/**'], not: ['**/2026-05.md'] }, files)),
    ).toEqual([
      'docs/muistiot/:- The repository has no file whose name or place is `docs/muistiot/*.md` or `memos/**`.',
    ])
  })

  it('that should not be there are told one by one', async () => {
    expect(told(await judge(fileAbsent, { anyOf: ['**/.env'] }, files))).toEqual([
      '.env:- The file `.env` should not be in the repository. Remove it, or move it to where it belongs.',
    ])
    expect(answer(await judge(fileAbsent, { anyOf: ['**/*.key'] }, files))).toBe('passed')
    expect(answer(await judge(fileAbsent, { anyOf: ['**/*.key'] }, files, { complete: false }))).toBe('undetermined')
  })
})

describe('text that a rule of a municipality asks for', () => {
  it('is looked for line by line in what a reader sees', async () => {
    expect(await judge(textStated, { files: ['*.md'], pattern: '(?i)omistaa\\s+oulu' }, files)).toEqual({
      passed: [{ path: 'README.md', line: 3 }],
    })
    expect(told(await judge(textStated, { files: ['*.md'], pattern: 'SLA: [0-9]+' }, files))).toEqual([
      'README.md:1 I did not find the text that the rule looks for (`SLA: [0-9]+`). I read `README.md`.',
    ])
  })

  it('does not apply where there is no such file', async () => {
    expect(answer(await judge(textStated, { files: ['SLA.md'], pattern: 'x' }, files))).toBe('notApplicable')
  })

  it('is looked for in linear time, whatever the pattern', async () => {
    const judgement = await judge(
      textStated,
      { files: ['a.md'], pattern: '(a+)+$' },
      { 'a.md': `${'a'.repeat(50_000)}b\n` },
    )
    expect(answer(judgement)).toBe('problems')
  })
})
