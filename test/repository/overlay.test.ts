import { describe, expect, it } from 'vitest'
import { memoryRepository } from '../../src/repository/memory.ts'
import { overlay } from '../../src/repository/overlay.ts'
import { paths, textOf } from './sandbox.ts'

const day = new Date('2026-05-01')
const beneath = memoryRepository(
  { 'a.md': 'vanha\n', Codeowners: '* @kunta/a\n', 'link.md': { symlink: 'a.md' } },
  { lastChanged: { Codeowners: day, 'a.md': day } },
)

describe('an overlay', () => {
  const laid = overlay(
    beneath,
    new Map([
      ['a.md', { text: '\ufeffuusi\r\n', from: 'a.md' }],
      ['CODEOWNERS', { text: '* @kunta/b\n', from: 'Codeowners' }],
      ['n.md', { text: 'n\n', from: null }],
    ]),
  )

  it('has the files as they would be, read as from the disk, through links as well', async () => {
    expect(paths(laid)).toEqual(['CODEOWNERS', 'a.md', 'link.md', 'n.md'])
    expect(await textOf(laid, 'a.md')).toBe('uusi\n')
    expect(await textOf(laid, 'link.md')).toBe('uusi\n')
    expect(await textOf(laid, 'n.md')).toBe('n\n')
    expect(await textOf(laid, 'Codeowners')).toBe('no entry')
    expect((await laid.read([{ path: 'n.md', limit: 1 }])).get('n.md')?.kind).toBe('too-large')
    expect(laid.files.every(({ path, oid }) => path === 'link.md' || oid === null)).toBe(true)
  })

  it('knows when a file changed under its former name, and that a new one never did', async () => {
    expect(await laid.history.lastChanged(['CODEOWNERS', 'n.md', 'a.md'])).toEqual(
      new Map([
        ['CODEOWNERS', day],
        ['a.md', day],
      ]),
    )
  })

  it('of nothing is the repository itself', async () => {
    expect(overlay(beneath, new Map())).toBe(beneath)
  })
})
