/** What a change may try in order to get by, and what it is told: the built action and command. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { act, kuntalint, root } from './built.ts'
import { finnishPlan } from './inventory/plans.ts'
import { checkout, type PullRequest, pullRequest, requestEvent } from './pull-request.ts'
import { commit, newFolder, newRepository, run, write } from './repository/sandbox.ts'

const settings = 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu, Tampere]\n'
const files = {
  '.github/kuntalint.yml': settings,
  '.github/CODEOWNERS': '* @kunta/jonot\n',
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  'docs/hallintamalli.md': finnishPlan,
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
const brokenOwners = '* @kunta/jonot\n!docs/ @kunta/jonot\n'
const wrong = { '.github/CODEOWNERS': brokenOwners }
const later = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
const waiver = (more: string): string => `waivers:\n  - { rule: owners/valid, until: ${later}, ${more} }\n`
const agreed = waiver('reason: "Sovittu ohjausryhmässä."')

const onRequest = (request: PullRequest, given: Parameters<typeof act>[1] = {}, depth = 2) =>
  act(checkout(request, depth), { ...requestEvent(request), ...given })

describe('a pull request', () => {
  it('is not let off by calling the product a concept: the stage of before judges', async () => {
    const publiccode = (status: string) =>
      `publiccodeYmlVersion: "0.4"\nname: Kirjastojono\nurl: https://example.org/jono\ndevelopmentStatus: ${status}\n`
    const request = pullRequest({ ...files, 'publiccode.yml': publiccode('stable') }, (folder) =>
      write(folder, { ...wrong, 'publiccode.yml': publiccode('concept') }),
    )
    const result = await onRequest(request)
    expect(result.code).toBe(1)
    expect(result.summary).toContain('Muutos siirtää tuotteen vaiheen takaisinpäin')
  })

  it('that leaves of the licence only a line in the README is told who decides', async () => {
    const readme = `${files['README.md']}\n## Lisenssi\n\nMIT License\n`
    const request = pullRequest({ ...files, 'README.md': readme }, (folder) => run(folder, 'rm', '--quiet', 'LICENSE'))
    const result = await onRequest(request)
    expect(result.summary).toContain('`review/governance-decided`, uusi')
    expect(result.summary).toMatch(/lisenssi: `EUPL-1\.2` poistuu/u)
  })

  it('is not told to remove an exception that still covers something, nor praised for using one again', async () => {
    const links = waiver('reason: "Korjataan."').replace('owners/valid', 'links/relative-resolve')
    const unused = `${links}  - { rule: governance/present, reason: "Odottaa.", until: ${later} }\n`
    const old = {
      ...files,
      '.github/kuntalint.yml': settings + unused,
      'README.md': `${files['README.md']}\n[yksi](yksi.md) ja [kaksi](kaksi.md)\n`,
    }
    const request = pullRequest(old, (folder) => {
      run(folder, 'rm', '--quiet', 'docs/hallintamalli.md')
      write(folder, { 'README.md': `${files['README.md']}\n[kaksi](kaksi.md)\n` })
    })
    const { summary = '' } = await onRequest(request)
    expect(summary).toContain('- Tavoite: Asiakirjojen linkit vievät perille.')
    expect(summary).not.toContain('Sovittua poikkeusta ei enää tarvita')
    expect(summary).not.toContain('Jokainen poikkeus on tarpeen. Aiempi')
  })

  it('that moves a component is judged by the base\u2019s settings at the new place, and has nothing new', async () => {
    const parts = 'components:\n  - { name: jono, path: jono }\n'
    const gap = '# Jono\n\nVarausjono kirjastoille.\n\nKatso [ohje](puuttuu.md).\n'
    const old = { ...files, '.github/kuntalint.yml': settings + parts, 'jono/README.md': gap, 'jono/a.txt': 'a\n' }
    const request = pullRequest(old, (folder) => {
      run(folder, 'mv', 'jono', 'palvelut')
      write(folder, { '.github/kuntalint.yml': settings + parts.replace('path: jono', 'path: palvelut') })
    })
    const result = await onRequest(request)
    expect(result.summary).toContain('Uusia havaintoja 0')
    expect(result.summary).toMatch(/korjattuja 0\./u)
    expect(result.code).toBe(0)
  })

  it('that takes a component away is told that it was not judged', async () => {
    const parts = 'components:\n  - { name: jono, path: jono }\n  - { name: arkisto, path: arkisto }\n'
    const [jono, arkisto] = ['# Jono\n\nVarausjono kirjastoille.\n', '# Arkisto\n\nVanhojen varausten arkisto.\n']
    const old = {
      ...files,
      '.github/kuntalint.yml': settings + parts,
      'jono/README.md': jono,
      'arkisto/README.md': arkisto,
    }
    const request = pullRequest(old, (folder) => {
      run(folder, 'rm', '-r', '--quiet', 'arkisto')
      write(folder, { '.github/kuntalint.yml': `${settings}components:\n  - { name: jono, path: jono }\n` })
    })
    const result = await onRequest(request)
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Muutos poistaa osan ”arkisto”, joten sitä ei arvioitu.')
  })

  it('without a base judges itself, and the reader is told to look at its settings', async () => {
    const request = pullRequest(files, (folder) => write(folder, { 'docs/lisää.md': '# Lisää\n' }))
    const result = await onRequest(request, { token: '' }, 1)
    expect(result.summary).toContain('Muutosehdotus tarkistettiin siksi sen omilla asetuksilla')
  })

  it('is one also when a comment or a review of it starts the run', async () => {
    const request = pullRequest(files, (folder) =>
      write(folder, { ...wrong, '.github/kuntalint.yml': settings + agreed }),
    )
    const result = await onRequest(request, { eventName: 'pull_request_review' })
    expect(result.code).toBe(1)
    expect(result.summary).toContain('Tämä muutosehdotus lieventää myös omaa tarkistustaan.')
  })

  it('whose author made the merge commit is not compared with a parent of the author\u2019s choice', async () => {
    const request = pullRequest(files, (folder) => {
      write(folder, wrong)
      const first = commit(folder, {})
      // A merge of the author's own, whose first parent has the mistake already.
      run(folder, 'checkout', '--quiet', '-b', 'side', 'main')
      commit(folder, { 'docs/lisää.md': '# Lisää\n' })
      run(folder, 'checkout', '--quiet', 'change')
      run(folder, 'merge', '--quiet', '--no-ff', '--message', 'Yhdistä', 'side')
      expect(run(folder, 'rev-parse', 'HEAD^1')).toBe(first)
    })
    const folder = checkout({ origin: request.origin, merge: request.head }, 50)
    run(folder, 'fetch', '--quiet', 'origin', 'main')
    const result = await act(folder, requestEvent(request))
    expect(result.code).toBe(1)
  })
})

describe('a push', () => {
  it('is judged by its own settings: what was pushed is agreed on already', async () => {
    const any = `${settings}gate: { findings: any }\n`
    const folder = newRepository({ ...files, '.github/kuntalint.yml': any })
    const before = run(folder, 'rev-parse', 'HEAD')
    commit(folder, { ...wrong, '.github/kuntalint.yml': any + agreed })
    const result = await act(folder, { eventName: 'push', event: { before } })
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Sovittu ohjausryhmässä.')
  })
})

describe('a mistake in the settings', () => {
  it('is told in the language that the settings ask for, unless the line asks for another', async () => {
    const folder = newRepository({ ...files, '.github/kuntalint.yml': 'language: [sv, fi]\nproduct: { level: 9 }\n' })
    expect((await kuntalint(folder, ['check', '.'])).stderr).toContain('är 9. Tillåtna värden')
    expect((await kuntalint(folder, ['check', '.', '--language', 'en'])).stderr).toContain('is 9. Allowed values')
    expect((await act(folder, { eventName: 'schedule' })).issues[0]?.message).toContain('är 9. Tillåtna värden')
  })

  it('about a component without files stands on its line', async () => {
    const own = 'components:\n  - { name: a, path: docs }\n  - { name: b, path: missing }\n'
    const { code, stderr } = await kuntalint(newRepository({ ...files, '.github/kuntalint.yml': own }), ['check', '.'])
    expect(code).toBe(2)
    expect(stderr).toContain('.github/kuntalint.yml:3:')
  })
})

describe('an exception', () => {
  it('needs a reason that says something', async () => {
    for (const reason of ['" "', '"\\u3000"']) {
      const own = settings + waiver(`reason: ${reason}`)
      const { code, stderr } = await kuntalint(newRepository({ ...files, '.github/kuntalint.yml': own }), [
        'check',
        '.',
      ])
      expect(code).toBe(2)
      expect(stderr).toMatch(/\.github\/kuntalint\.yml:6.*`reason`/u)
    }
  })

  it('that names a person by mail or telephone is shown without them', async () => {
    const own =
      settings + waiver('reason: "Sovittu (matti.meikalainen@example.org)", approved-by: "Matti, +358 40 123 4567"')
    const folder = newRepository({ ...files, ...wrong, '.github/kuntalint.yml': own })
    for (const format of ['terminal', 'json', 'html', 'summary']) {
      const { code, stdout } = await kuntalint(folder, ['check', '.', '--format', format])
      expect(code, format).toBe(0)
      expect(stdout).toContain('Sovittu (')
      expect(stdout).not.toMatch(/meikalainen|123 4567/u)
    }
  })
})

describe('a repository whose .github leads elsewhere', () => {
  const elsewhere = () => {
    const outside = newFolder()
    const folder = newRepository({ 'README.md': files['README.md'], '.github': { symlink: outside } })
    return { folder, outside }
  }

  it('is not written through by a baseline or a badge', async () => {
    for (const args of [
      ['baseline', '.'],
      ['badge', '.', '--out', '.github/badge'],
    ]) {
      const { folder, outside } = elsewhere()
      const { code, stderr } = await kuntalint(folder, args)
      expect(code, args.join(' ')).toBe(2)
      expect(stderr).toContain('.github is a symbolic link')
      expect(readdirSync(outside)).toEqual([])
    }
  })
})
