/** Edits that checks come with, as they leave the file. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply.ts'
import { type Draft, untouched } from '../../src/edits/draft.ts'
import { adviceOf } from '../../src/edits/rounds.ts'
import { judge } from '../../src/judge.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { whole } from '../publiccode/file.ts'

type Files = Readonly<Record<string, string>>

/** The files after the edits of one rule, and how many of them are safe. */
async function mendedBy(rule: string, files: Files): Promise<{ files: Record<string, string>; safe: boolean[] }> {
  const report = await judge(memoryRepository(files), { level: 3 })
  const edits = adviceOf(report)
    .filter((advice) => advice.rule.id === rule)
    .map(({ edit }) => edit)
  const draft: Draft = new Map(
    Object.entries(files).map(([path, text]) => [path, untouched(path, { text, oid: null })]),
  )
  const applied = applyEdits(draft, edits)
  expect(applied.left).toEqual([])
  return {
    files: Object.fromEntries([...applied.draft].map(([path, { text }]) => [path, text])),
    safe: edits.map(({ safe }) => safe),
  }
}

const publiccode = async (rule: string, text: string) => {
  const { files, safe } = await mendedBy(rule, { 'publiccode.yml': text })
  return { text: files['publiccode.yml'], safe }
}

describe('keys of publiccode.yml', () => {
  it('are spelt as the standard has them, and nothing around them changes', async () => {
    const wrong = whole.replace('softwareType:', '"softwaretype" :   # what it is\n ').replace('url:', "'URL': ")
    expect(wrong).toContain('"softwaretype" :')
    const { text, safe } = await publiccode('publiccode/readable', wrong)
    expect(text).toBe(wrong.replace('softwaretype', 'softwareType').replace('URL', 'url'))
    expect(safe).toEqual([true, true])
  })

  it('stay where the right key is there already, or nobody can say what was meant', async () => {
    const both = `${whole}softwaretype: library\nmysteryKey: 1\n`
    expect(await publiccode('publiccode/valid', both)).toEqual({ text: both, safe: [] })
  })

  it('stay where anchors let one place stand for several', async () => {
    const shared = `${whole.replace('localisation:', 'localisatoin: &l')}extra: *l\n`
    expect((await publiccode('publiccode/valid', shared)).safe).toEqual([])
  })

  it('and values get their quotation marks; comments stay', async () => {
    const plain = whole.replace('publiccodeYmlVersion: "0"', 'publiccodeYmlVersion: 0.4 # version')
    const { text, safe } = await publiccode('publiccode/valid', plain)
    expect(text).toContain('publiccodeYmlVersion: "0.4" # version\n')
    expect(safe).toEqual([true])
  })
})

describe('the changelog', () => {
  const changelog = async (text: string) => {
    const readme = '# Kartta\n\nKarttapalvelu on tehty Pirkanmaan kunnille, ja se on kaikille avoin palvelu.\n'
    return (await mendedBy('changelog/entries', { 'README.md': readme, 'CHANGELOG.md': text })).files['CHANGELOG.md']
  }

  it('gets an entry to fill in, in the language of the README where it says little itself', async () => {
    expect(
      await changelog('# Muutosloki\n\nTähän kirjataan kaikki tuotteen muutokset, ja se on tehty lukijoille.\n'),
    ).toContain('\n\n## [Julkaisematta]\n\n- [täydennä: mikä tuotteessa muuttuu]\n')
  })

  it('keeps an order of its own', async () => {
    const own = '# Ändringslogg\n\n## Ej utgivet\n\n- Ansökan på engelska\n'
    expect(await changelog(own)).toBe(own)
  })
})

describe('a link', () => {
  it('leads to the file that was probably meant, with what stands behind it', async () => {
    const files = {
      'README.md': '# Kartta\n\nLue [ohje](docs/Ohje.md#alku), ja [toinen](./docs/muu tieto.md).\n',
      'docs/ohje.md': '# Ohje\n',
    }
    const { files: after, safe } = await mendedBy('links/relative-resolve', files)
    expect(after['README.md']).toContain('[ohje](docs/ohje.md#alku)')
    expect(safe).toEqual([false])
  })
})

describe('the licence file', () => {
  const settings = (licence: string) => ({ '.github/kuntalint.yml': `product: { licence: ${licence} }\n` })

  it.each(['EUPL-1.2', 'MIT', 'MPL-2.0'])('is the text of %s when the settings name it', async (licence) => {
    const { files, safe } = await mendedBy('licence/present', settings(licence))
    expect(safe).toEqual([false])
    const report = await judge(memoryRepository({ ...settings(licence), LICENSE: files.LICENSE as string }), {})
    expect(report.product.licence ?? '').toMatch(new RegExp(licence.replaceAll('.', '\\.')))
  })

  it('is not written when they name none, or one whose text is not at hand', async () => {
    expect((await mendedBy('licence/present', { 'README.md': '# a\n' })).safe).toEqual([])
    expect((await mendedBy('licence/present', settings('LGPL-3.0-only'))).safe).toEqual([])
    await expect(judge(memoryRepository(settings('EUPL1.2')), {})).rejects.toThrow(/Did you mean EUPL-1\.2/u)
  })
})

describe('CODEOWNERS', () => {
  const plan = '# Hallintamalli\n\nTämä asiakirja kertoo, miten karttapalvelusta päätetään ja kuka sen omistaa.\n'
  it('gets lines of its default owner, if that is a team', async () => {
    const files = {
      'GOVERNANCE.md': plan,
      '.github/CODEOWNERS': '* @kunta/kartta\n/GOVERNANCE.md\n/a @kunta/muu\n/b @kunta/muu\n',
    }
    const { files: after, safe } = await mendedBy('owners/governance-owned', files)
    expect(after['.github/CODEOWNERS']).toContain('/GOVERNANCE.md @kunta/kartta')
    expect(safe).toEqual([false])
  })
})
