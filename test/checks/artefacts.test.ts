import { describe, expect, it } from 'vitest'
import { artefactKinds } from '../../src/artefact.ts'
import artefactPresent from '../../src/checks/artefact-present.ts'
import artefactSubstance from '../../src/checks/artefact-substance.ts'
import linksTo from '../../src/checks/links-to.ts'
import noPlaceholders from '../../src/checks/no-placeholders.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const readme =
  '# Kirjastojono\n\nKirjastojono on kaupunkien yhteinen palvelu, jolla varataan kirjoja ja seurataan jonoa.\n'

describe('an artefact that should be there', () => {
  it('passes with its place when there is a file', async () => {
    expect(await judge(artefactPresent, { kind: 'readme' }, { 'README.md': readme })).toEqual({
      passed: [{ path: 'README.md', line: 1 }],
    })
  })

  it.each(artefactKinds)('is one problem at the usual place when there is no %s, in all languages', async (kind) => {
    const problems = problemsOf(await judge(artefactPresent, { kind }, { 'src/map.ts': 'export const map = 1\n' }))
    expect(problems).toHaveLength(1)
    expect(problems[0]!.location.missing).toBe(true)
    expect(problems[0]!.message.fi).toMatch(/^En löytänyt .*\.$/u)
    expect(problems[0]!.message.sv).toMatch(/^Jag hittade .*\.$/u)
    expect(problems[0]!.message.en).toMatch(/^I found no .*\.$/u)
  })

  it('cannot be said to be absent when the list of files is cut', async () => {
    expect(answer(await judge(artefactPresent, { kind: 'governance' }, {}, { complete: false }))).toBe('undetermined')
  })

  it('is told where a link stands when a file of its own is asked for', async () => {
    const files = { 'README.md': `${readme}\n## Tiekartta\n\n[Tiekartta](https://kunta.fi/tiekartta)\n` }
    expect(answer(await judge(artefactPresent, { kind: 'roadmap' }, files))).toBe('passed')
    expect(told(await judge(artefactPresent, { kind: 'roadmap', statuses: ['present'] }, files))).toEqual([
      expect.stringMatching(/^README\.md:\d+ Of this there is only a link\./u),
    ])
  })
})

describe('what an artefact says', () => {
  it('is too little when it is a heading and a sentence', async () => {
    const judgement = await judge(
      artefactSubstance,
      { kinds: ['governance'] },
      { 'GOVERNANCE.md': '# Governance\n\nThe city decides.\n' },
    )
    expect(told(judgement)).toEqual([expect.stringContaining('says only a sentence or two')])
  })

  it('does not apply when there is none', async () => {
    expect(answer(await judge(artefactSubstance, { kinds: ['roadmap'] }, { 'README.md': readme }))).toBe(
      'notApplicable',
    )
  })
})

describe('rests of templates', () => {
  it('are told once for each text, with the other places beside it', async () => {
    const files = { 'README.md': readme, 'MAINTAINERS.md': '# Maintainers\n\n- GITHUB_ID\n- GITHUB_ID\n- GITHUB_ID\n' }
    const problems = problemsOf(await judge(noPlaceholders, { kinds: ['readme', 'owners'] }, files))
    expect(problems).toHaveLength(1)
    expect(problems[0]!.location).toMatchObject({ path: 'MAINTAINERS.md', line: 3, column: 3 })
    expect(problems[0]!.related).toHaveLength(2)
    expect(problems[0]!.message.en).toContain('2 times more')
  })

  it('are not looked for in the comments of CODEOWNERS', async () => {
    const files = { 'README.md': readme, '.github/CODEOWNERS': '# TODO: fill in\n* @kaupunki/kirjasto\n' }
    expect(answer(await judge(noPlaceholders, { kinds: ['readme', 'owners'] }, files))).toBe('passed')
  })

  it('let weak words pass', async () => {
    const plan =
      '# Hallintamalli\n\n| Rooli | Kuka |\n| --- | --- |\n| Integraattori | - |\n| Laatupäällikkö | Tekeillä |\n'
    expect(answer(await judge(noPlaceholders, { kinds: ['governance'] }, { 'GOVERNANCE.md': plan }))).toBe('passed')
  })
})

describe('a README that leads to the other documents', () => {
  const plan = '# Hallintamalli\n\nOhjausryhmä päättää tiekartasta neljä kertaa vuodessa.\n'
  it('lists those that no link leads to in one problem', async () => {
    const files = {
      'README.md': readme,
      'GOVERNANCE.md': plan,
      'SECURITY.md': '# Tietoturva\n\nIlmoita: tietoturva@kunta.fi\n',
    }
    const judgement = await judge(linksTo, { from: 'readme', kinds: ['governance', 'security', 'roadmap'] }, files)
    expect(told(judgement)).toEqual([
      'README.md:1 No link in `README.md` leads to these documents of the repository: governance plan (`GOVERNANCE.md`) and security policy (`SECURITY.md`).',
    ])
  })

  it('is content with a link, a link to the folder, or a section', async () => {
    const files = {
      'README.md': `${readme}\nKatso [hallintamalli](docs/).\n\n## Tietoturva\n\nKirjoita meille.\n`,
      'docs/hallintamalli.md': plan,
      'SECURITY.md': '# Tietoturva\n\nIlmoita: tietoturva@kunta.fi\n',
    }
    expect(answer(await judge(linksTo, { from: 'readme', kinds: ['governance', 'security'] }, files))).toBe('passed')
  })
})
