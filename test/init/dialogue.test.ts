/** `kuntalint init` at a terminal: the questions, what is typed, and that nothing is written before the last yes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { newRepository, run } from '../repository/sandbox.ts'
import { down, enter, init, interrupt, type Keys, leave } from './session.ts'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const files = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name !== '.git')
const words = (text: string): string => stripVTControlCharacters(text).replace(/\s+/gu, ' ')

const all: Keys = [
  [/What is in this repository\?/u, enter],
  [/What is the product called\?/u, `Library queue${enter}`],
  [/Who owns the product\?/u, `Oulu, Rovaneimi${enter}`],
  [/Did you mean "Rovaniemi"\?/u, enter],
  [/At which stage/u, enter],
  [/In which language/u, `${down}${enter}`],
  [/shared e-mail address/u, `kirjastojono@ouka.fi${enter}`],
  [/GitHub team/u, `oulu/kirjasto${enter}`],
  [/Under which licence/u, `GPLv3${enter}`],
  [/Did you mean GPL-3\.0-only/u, `${'\u007f'.repeat(5)}EUPL-1.2${enter}`],
  [/Which level/u, `${down}${enter}`],
  [/Write these\?/u, enter],
]
const named = (question: RegExp): Keys => {
  const at = all.findIndex(([seen]) => seen.source === question.source)
  return all.slice(0, at)
}

describe('the dialogue', () => {
  it('asks nine questions, mends what is misspelt, and writes after the last yes', async () => {
    const folder = newRepository()
    const { code, stdout } = await init(folder, [], { keys: all })
    expect(code).toBe(0)
    const shown = words(stdout)
    expect(shown).toContain('Nothing is written before you have agreed to the list.')
    expect(shown).toContain('This licence is not on the SPDX list.')
    expect(shown).toMatch(/To be written \(\d+\)/u)
    expect(shown).toMatch(/Written \(\d+\)/u)
    expect(files(folder)).toEqual(expect.arrayContaining(['GOVERNANCE.md', 'GOVERNANCE.sv.md']))
    expect(read(folder, 'GOVERNANCE.md')).toContain('Library queue')
  })

  it.each([
    ['Esc at the first question', [[/What is in this repository\?/u, leave]] as Keys],
    ['Ctrl-C in the middle', [...named(/shared e-mail address/u), [/shared e-mail address/u, interrupt]] as Keys],
    ['Ctrl-C at the last question', [...named(/Write these\?/u), [/Write these\?/u, interrupt]] as Keys],
    ['no at the last question', [...named(/Write these\?/u), [/Write these\?/u, `${down}${enter}`]] as Keys],
  ])('writes nothing after %s, and says so', async (_, keys) => {
    const folder = newRepository()
    const { code, stdout } = await init(folder, [], { keys })
    expect(code).toBe(2)
    expect(words(stdout)).toContain('Stopped. Nothing was written.')
    expect(files(folder)).toEqual([])
  })

  it('shows what the repository says, and asks nothing that options say', async () => {
    const folder = newRepository({
      'README.md': '# Kirjastojono\n\nJono kirjaston uutuuksiin, kaikille jotka odottavat.\n',
    })
    const options = ['--kind', 'both', '--owner', 'Oulu', '--stage', 'beta', '--documents', 'fi', '--level', '1']
    const keys: Keys = [
      [/Mikä on tuotteen nimi\?/u, enter],
      [/yhteiseen sähköpostiosoitteeseen/u, enter],
      [/GitHub-tiimi/u, enter],
      [/Millä lisenssillä/u, enter],
      [/Kirjoitetaanko nämä\?/u, enter],
    ]
    const { code, stdout } = await init(folder, options, { keys, language: 'fi' })
    expect(code).toBe(0)
    expect(words(stdout)).toContain('Löysin: Kirjastojono (README.md)')
    expect(words(stdout)).not.toContain('Mitä koodivarastossa on?')
    expect(read(folder, 'GOVERNANCE.md')).toContain('Kirjastojono')
  })

  it('asks nothing where there is nothing to write', async () => {
    const folder = newRepository()
    await init(folder, ['--yes'])
    const { code, stdout } = await init(folder, [], { keys: [] })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^All documents are there already\. Nothing was written\./u)
  })

  it('leaves the standard output to the diff of --dry-run', async () => {
    const folder = newRepository()
    const { code, stdout, stderr } = await init(folder, ['--dry-run'], { keys: named(/Write these\?/u) })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^diff --git /u)
    expect(words(stderr)).toContain('What is in this repository?')
    expect(files(folder)).toEqual([])
  })

  it.each([
    ['sv', /Vad finns i kodförrådet\?/u, 'Avbrutet. Inget skrevs.'],
    ['fi', /Mitä koodivarastossa on\?/u, 'Keskeytetty. Mitään ei kirjoitettu.'],
  ] as const)('speaks the language of the terminal: %s', async (language, question, told) => {
    const folder = newRepository()
    run(folder, 'remote', 'add', 'origin', 'https://github.com/oulu/kirjastojono')
    const { stdout } = await init(folder, [], { keys: [[question, leave]], language })
    expect(words(stdout)).toContain(told)
    expect(words(stdout)).not.toMatch(/navigate|confirm|Enter:/u)
  })
})
