/** A change as its maintainer sees it: the built action on pull requests, merge queues and pushes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { act, kuntalint, root } from './built.ts'
import { finnishPlan } from './inventory/plans.ts'
import { checkout, type PullRequest, pullRequest, requestEvent } from './pull-request.ts'
import { commit, newRepository, run, write } from './repository/sandbox.ts'
import type { ActionRun } from './runner.ts'

const schema = JSON.parse(readFileSync(join(root, 'rules/schema/report.json'), 'utf8'))
const validate = new Ajv2020.default({ strict: false }).compile(schema)

const settings = 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu, Tampere]\n'
const files = {
  '.github/kuntalint.yml': settings,
  '.github/CODEOWNERS': '* @kunta/jonot\n',
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  'docs/hallintamalli.md': finnishPlan,
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
/** A line that GitHub passes over: an error in anybody's settings. */
const wrong = { '.github/CODEOWNERS': '* @kunta/jonot\n!docs/ @kunta/jonot\n' }
/** Half a year from now: the built program runs on the real day. */
const later = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
const waiver = (rule: string, until: string) =>
  `waivers:\n  - { rule: ${rule}, reason: "Sovittu ohjausryhmässä.", approved-by: "ohjausryhmä", until: ${until} }\n`

/** The action on a pull request that was checked out with this depth. */
const onRequest = (request: PullRequest, given: Partial<ActionRun> = {}, depth = 2) =>
  act(checkout(request, depth), { ...requestEvent(request), ...given })
const changed = (before: Parameters<typeof pullRequest>[0], after: Parameters<typeof write>[1]) =>
  pullRequest(before, (folder) => write(folder, after))

describe('a pull request', () => {
  it('fails on an error that it brings: at the line, told apart from what was there', async () => {
    const result = await onRequest(changed(files, wrong))
    expect(result.code).toBe(1)
    expect(result.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: '.github/CODEOWNERS', line: 2 },
    ])
    expect(result.summary).toContain('Tarkistus ei mene läpi: 1 uusi havainto on korjattava ensin.')
    expect(result.summary).toMatch(/Uusia havaintoja 1, ennestään tiedossa \d+, korjattuja 0/u)
    expect(result.outputs.conclusion).toBe('failure')
  })

  it('does not fail on an error that was there before, and does not annotate it', async () => {
    const request = changed({ ...files, ...wrong }, { 'docs/lisää.md': '# Lisää\n' })
    const result = await onRequest(request)
    expect(result.code).toBe(0)
    expect(result.issues).toEqual([])
    expect(result.outputs.errors).toBe('1')
    expect(result.summary).toContain('Mikään havainto ei estä muutosta.')
  })

  it('is praised for what it mends', async () => {
    const result = await onRequest(changed({ ...files, ...wrong }, { '.github/CODEOWNERS': '* @kunta/jonot\n' }))
    expect(result.code).toBe(0)
    expect(result.summary).toContain('## Mitä tämä muutos paransi')
    expect(result.summary).toContain('korjattuja 1')
  })

  it('cannot exempt itself: the base\u2019s settings judge, and what will hold after merging is told', async () => {
    for (const own of [waiver('owners/valid', later), 'rules: { owners/valid: off }\n']) {
      const result = await onRequest(changed(files, { ...wrong, '.github/kuntalint.yml': settings + own }))
      expect(result.code).toBe(1)
      expect(result.summary).toContain('Tämä muutosehdotus lieventää myös omaa tarkistustaan.')
      expect(result.summary).toContain('## Mitä muuttuu, kun muutosehdotus on hyväksytty')
      expect(result.summary).toContain('`owners/valid`')
    }
  })

  it('that weakens its own gate, level or rule files fails all the same', async () => {
    const own = 'gate: { findings: none }\nartefacts: { ignore: [".github/**"] }\n'
    const result = await onRequest(changed(files, { ...wrong, '.github/kuntalint.yml': settings + own }))
    expect(result.code).toBe(1)
    expect(result.summary).toContain('`gate.findings`: new → none')
  })

  it('is judged with a waiver of the base, by whatever name its file goes now', async () => {
    const accepted = settings + waiver('owners/valid', later).replace(', reason', ', path: CODEOWNERS, reason')
    const old = { ...files, '.github/kuntalint.yml': accepted, CODEOWNERS: wrong['.github/CODEOWNERS'] }
    const { '.github/CODEOWNERS': _, ...rest } = old
    const request = pullRequest(rest, (folder) => run(folder, 'mv', 'CODEOWNERS', '.github/CODEOWNERS'))
    const result = await onRequest(request)
    expect(result.code).toBe(0)
    expect(result.outputs.errors).toBe('0')
  })

  it('does not fail because a waiver lapsed: time alone is nobody\u2019s fault', async () => {
    const lapsed = { ...files, ...wrong, '.github/kuntalint.yml': settings + waiver('owners/valid', '2026-01-31') }
    const request = changed(lapsed, { 'docs/lisää.md': '# Lisää\n' })
    const result = await onRequest(request)
    expect(result.code).toBe(0)
    expect(result.summary).toContain('(on päättynyt)')
    expect(result.summary).toContain('`settings/waiver-expired`, ennestään tiedossa')
    // Nor where there is nothing to compare with.
    expect((await onRequest(request, { token: '' }, 1)).code).toBe(0)
  })

  it('is praised when it makes a waiver needless, and the needless waiver is no fault of it', async () => {
    const accepted = { ...files, ...wrong, '.github/kuntalint.yml': settings + waiver('owners/valid', later) }
    const result = await onRequest(changed(accepted, { '.github/CODEOWNERS': '* @kunta/jonot\n' }))
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Sovittua poikkeusta ei enää tarvita: poista se asetuksista')
    expect(result.summary).not.toContain('settings/waiver-unused`, uusi')
  })

  it('that brings the first settings is judged by the defaults, and told what they will do', async () => {
    const { '.github/kuntalint.yml': first, ...without } = { ...files, ...wrong }
    const result = await onRequest(changed(without, { '.github/kuntalint.yml': first }))
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Ennen tätä muutosta asetustiedostoa ei ollut')
    expect(result.summary).toContain('`product.level`: 1 → 2')
    expect(result.summary).not.toContain('lisätkää tiedosto')
    expect(result.summary).toMatch(/Tilanne sen jälkeen: .*1 virhe/u)
  })

  it('with a mistake in its settings stops at the line, though they would not judge it', async () => {
    const result = await onRequest(changed(files, { '.github/kuntalint.yml': 'product:\n  levle: 2\n' }))
    expect(result.code).toBe(2)
    expect(result.issues[0]).toMatchObject({ file: '.github/kuntalint.yml', line: 2 })
  })

  it('against a base with broken settings is judged by the defaults, and told so', async () => {
    const request = changed({ ...files, '.github/kuntalint.yml': 'product:\n  levle: 2\n' }, files)
    const result = await onRequest(request)
    expect(result.code).toBe(0)
    expect(result.summary).toContain('Ennen muutosta voimassa olleissa asetuksissa on virhe (.github/kuntalint.yml:2)')
  })

  it('speaks the language of its own settings', async () => {
    const swedish = settings.replace('language: fi', 'language: sv')
    const result = await onRequest(changed(files, { ...wrong, '.github/kuntalint.yml': swedish }))
    expect(result.summary).toContain('Kontrollen går inte igenom')
  })

  it('that deletes the plan brings one finding, and nothing of the plan counts as fixed', async () => {
    const request = pullRequest(files, (folder) => run(folder, 'rm', '--quiet', 'docs/hallintamalli.md'))
    const folder = checkout(request, 2)
    const { stdout } = await kuntalint(folder, ['check', '.', '--base', request.base, '--format', 'json'])
    const report = JSON.parse(stdout)
    const fresh = report.outcomes.flatMap(({ rule, findings }: { rule: string; findings: { state: string }[] }) =>
      findings.filter(({ state }) => state === 'new').map(() => rule),
    )
    expect(fresh).toContain('governance/present')
    expect(fresh.filter((rule: string) => rule.startsWith('governance/'))).toEqual(['governance/present'])
    expect(report.fixed.filter(({ rule }: { rule: string }) => rule.startsWith('governance/'))).toEqual([])
  })

  it('that renames the plan and moves its sections brings nothing', async () => {
    const [start = '', ...sections] = finnishPlan.split(/(?=^## )/mu)
    const request = pullRequest(
      { ...files, 'docs/hallintamalli.md': finnishPlan.replace('Oulu', '[täydennä: kunta]') },
      (folder) => {
        run(folder, 'mv', 'docs/hallintamalli.md', 'GOVERNANCE.md')
        const plan = [start, ...[...sections].reverse()].join('\n').replace('Oulu', '[täydennä: kunta]')
        write(folder, { 'GOVERNANCE.md': plan })
      },
    )
    const result = await onRequest(request)
    expect(result.summary).toContain('Uusia havaintoja 0')
    expect(result.code).toBe(0)
  })

  it('checked out with depth 1 gets the same verdict: its base is fetched', async () => {
    const request = changed({ ...files, ...wrong }, { 'docs/lisää.md': '# Lisää\n' })
    const [shallow, deep] = [await onRequest(request, { token: 'ghs_x' }, 1), await onRequest(request)]
    expect(shallow.code).toBe(0)
    // GitHub cannot be reached here: what it alone knows is left open, and known before either way.
    for (const { summary, outputs } of [shallow, deep]) {
      expect(outputs).toMatchObject({ conclusion: 'success', errors: '1' })
      expect(summary).toMatch(/Uusia havaintoja 0, .* korjattuja 0\. Mikään havainto ei estä muutosta\./u)
    }
  })

  it('without a base is judged as a whole, and says so and why', async () => {
    const request = changed({ ...files, ...wrong }, { 'docs/lisää.md': '# Lisää\n' })
    const result = await onRequest(request, { token: '' }, 1)
    expect(result.code).toBe(1)
    expect(result.summary).toContain('Siksi koko koodivarasto arvioitiin')
    expect(result.summary).toContain('fetch-depth: 2')
  })
})

describe('a merge queue and a push', () => {
  it('the queue fails on what is new against its base', async () => {
    const request = changed(files, wrong)
    const event = { merge_group: { base_sha: request.base, head_sha: request.merge } }
    const given = { ...requestEvent(request), eventName: 'merge_group', event }
    expect((await act(checkout(request, 2), given)).code).toBe(1)
    const known = changed({ ...files, ...wrong }, { 'docs/lisää.md': '# Lisää\n' })
    const other = { merge_group: { base_sha: known.base, head_sha: known.merge } }
    expect((await act(checkout(known, 2), { ...given, event: other })).code).toBe(0)
  })

  it('a push informs: it tells what is new and does not fail, unless any finding is to fail', async () => {
    const push = async (own: string) => {
      const folder = newRepository({ ...files, '.github/kuntalint.yml': settings + own })
      const before = run(folder, 'rev-parse', 'HEAD')
      commit(folder, wrong)
      return act(folder, { eventName: 'push', event: { before } })
    }
    const informed = await push('')
    expect(informed.code).toBe(0)
    expect(informed.summary).toContain('Uusia havaintoja 1')
    expect((await push('gate: { findings: any }\n')).code).toBe(1)
  })

  it('a scheduled run looks at the whole', async () => {
    const result = await act(newRepository({ ...files, ...wrong }), { eventName: 'schedule' })
    expect(result.code).toBe(1)
    expect(result.summary).not.toContain('Uusia havaintoja')
  })
})

describe('a comparison on the command line', () => {
  const report = async (folder: string, ...args: string[]) => {
    const { stdout } = await kuntalint(folder, ['check', '.', '--format', 'json', ...args])
    const value = JSON.parse(stdout)
    expect(validate(value), JSON.stringify(validate.errors?.[0])).toBe(true)
    return value
  }
  type Found = { fingerprint: string; state: string | null }
  const findings = (value: { outcomes: { findings: Found[] }[] }): Found[] =>
    value.outcomes.flatMap((outcome) => outcome.findings)

  it('for any two commits of a history: what the head has is new or existing, and nothing of it is fixed', async () => {
    const folder = newRepository(files)
    const commits = [run(folder, 'rev-parse', 'HEAD')]
    commits.push(commit(folder, wrong))
    run(folder, 'rm', '--quiet', 'docs/hallintamalli.md')
    commits.push(commit(folder, { 'GOVERNANCE.md': '# Hallinta\n\nTODO\n', '.github/CODEOWNERS': '* @kunta/jonot\n' }))
    run(folder, 'mv', 'GOVERNANCE.md', 'HALLINTA.md')
    commits.push(commit(folder, { 'ROADMAP.md': '# Tiekartta\n\n## 2024\n\nVanhaa.\n' }))
    for (const head of commits)
      for (const base of commits) {
        const value = await report(folder, '--ref', head, '--base', base)
        expect(value.repository).toMatchObject({ commit: head, base })
        const now = findings(value)
        expect(now.every(({ state }) => state === 'new' || state === 'existing')).toBe(true)
        const gone = new Set(value.fixed.map(({ fingerprint }: Found) => fingerprint))
        expect(now.filter(({ fingerprint }) => gone.has(fingerprint))).toEqual([])
        if (head === base) expect(now.filter(({ state }) => state === 'new')).toEqual([])
        const waived = value.outcomes.flatMap((one: { findings: { waiver: unknown }[] }) =>
          one.findings.filter(({ waiver: by }) => by),
        )
        const { summary } = value
        expect(summary.findings.new + summary.findings.existing).toBe(now.length - waived.length)
      }
  }, 120_000)

  it('has fingerprints that do not depend on the language', async () => {
    const folder = newRepository({ ...files, ...wrong })
    const prints = async (language: string) =>
      findings(await report(folder, '--language', language)).map((one) => one.fingerprint)
    expect(await prints('sv')).toEqual(await prints('fi'))
  })

  it('has no state without a base', async () => {
    const value = await report(newRepository({ ...files, ...wrong }))
    expect(value.repository.base).toBeNull()
    expect(new Set(findings(value).map(({ state }) => state))).toEqual(new Set([null]))
  })
})
