import { describe, expect, it } from 'vitest'
import type { RemoteRepository } from '../../src/model.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import { gateOf, levelOf } from '../../src/ruleset/wishes.ts'
import { mistakesIn, told } from './mistakes.ts'

const path = '.github/kuntalint.yml'
const sha = '0123456789abcdef0123456789abcdef01234567'
const association = `github:example-association/governance/kuntalint.yml@${sha}`
const asked: string[] = []

/** Settings read with the files of the repository and of others at hand. */
function read(text: string, local: Record<string, string> = {}, remote: Record<string, string> = {}) {
  return parseSettings(path, text, {
    today: new Date('2026-11-24T00:00:00Z'),
    readers: {
      local: async (name) => local[name] ?? null,
      remote: async ({ owner, repository, commit }: RemoteRepository, name) => {
        asked.push(`${owner}/${repository}/${name}@${commit}`)
        const found = remote[`${owner}/${repository}/${name}`]
        if (found === undefined) throw new Error('not there')
        return found
      },
    },
  })
}
const mistakes = async (...given: Parameters<typeof read>) =>
  (await mistakesIn(read(...given))).map((one) => `${one.location.path}:${told([one])[0]}`)

describe('what settings extend', () => {
  it('holds where the file itself says nothing, and gives way where it does', async () => {
    const { settings } = await read(
      'extends: ./shared.yml\nproduct: { level: 2 }\nrules: { roadmap/fresh: { options: { months: 6 } } }',
      {
        '.github/shared.yml': `product: { level: 1, owners: [Espoo, Turku] }
rules: { roadmap/fresh: { severity: notice, options: { months: 24 } }, security/present: error }
gate: { severity: warning }`,
      },
    )
    expect(settings.product).toMatchObject({ level: 2, owners: ['Espoo', 'Turku'] })
    expect(settings.rules.get('roadmap/fresh')).toMatchObject({ severity: 'notice', options: { months: 6 } })
    expect(settings.rules.get('security/present')?.severity).toBe('error')
    expect(settings.gate).toEqual({ findings: 'new', severity: 'warning' })
  })

  it('may ask web addresses, and the nearer file decides, whatever is locked', async () => {
    const shared = { '.github/shared.yml': 'check-urls: true\nrules: { publiccode/urls-answer: { locked: true } }' }
    expect((await read('extends: ./shared.yml', shared)).settings.checkUrls).toBe(true)
    expect((await read('extends: ./shared.yml\ncheck-urls: false', shared)).settings.checkUrls).toBe(false)
    expect(await mistakes('check-urls: soon')).toHaveLength(1)
  })

  it('replaces lists as a whole, but adds up waivers, declarations and rule files', async () => {
    const { settings } = await read(
      `extends: ./shared.yml
product: { owners: [Oulu] }
rule-files: own.yml
waivers: [{ rule: roadmap/present, reason: Later, until: 2027-01-31 }]
declared: [{ topic: funding, statement: Agreed, by: us, on: 2026-05-12 }]`,
      {
        '.github/shared.yml': `product: { owners: [Espoo, Turku] }
rule-files: shared/*.yml
waivers: [{ rule: security/present, reason: Soon, until: 2027-02-28 }]
declared: [{ topic: meetings, statement: Held, by: them, on: 2026-05-12 }]`,
      },
    )
    expect(settings.product.owners).toEqual(['Oulu'])
    expect(settings.ruleFiles).toEqual(['shared/*.yml', 'own.yml'])
    expect(settings.waivers.map(({ rule, location }) => `${location.path}:${location.line} ${rule}`)).toEqual([
      '.github/shared.yml:3 security/present',
      '.github/kuntalint.yml:4 roadmap/present',
    ])
    expect(settings.declared.map(({ topic }) => topic)).toEqual(['meetings', 'funding'])
  })

  it('may be another repository at a commit, and what that extends beside it', async () => {
    asked.length = 0
    const { settings, layers } = await read(
      `extends: ["${association}"]`,
      {},
      {
        'example-association/governance/kuntalint.yml': 'extends: ./base/all.yml\nproduct: { level: 2 }',
        'example-association/governance/base/all.yml': 'rules: { roadmap/present: notice }\nrule-files: rules/*.yml',
      },
    )
    expect(asked).toEqual([
      `example-association/governance/kuntalint.yml@${sha}`,
      `example-association/governance/base/all.yml@${sha}`,
    ])
    expect(settings.product.level).toBe(2)
    expect(settings.rules.get('roadmap/present')?.severity).toBe('notice')
    expect(layers.map(({ name }) => name)).toEqual([
      'github:example-association/governance/base/all.yml@0123456',
      'github:example-association/governance/kuntalint.yml@0123456',
      path,
    ])
  })

  it('names rule files of its own repository, not of the one that is judged', async () => {
    const { settings, remoteRuleFiles } = await read(
      `extends: ["${association}"]`,
      {},
      {
        'example-association/governance/kuntalint.yml': 'rule-files: rules/*.yml\nrules: { association/plan: off }',
      },
    )
    expect(settings.ruleFiles).toEqual([])
    expect(remoteRuleFiles.map(({ repository, pattern }) => `${repository.repository} ${pattern}`)).toEqual([
      'governance rules/*.yml',
    ])
  })

  it('tells where each value comes from', async () => {
    const { origins } = await read('extends: ./shared.yml\n\nproduct:\n  level: 2\n', {
      '.github/shared.yml': 'product:\n  stage: beta\n  level: 1\nrules: { roadmap/fresh: notice }',
    })
    const place = (key: string) => `${origins.get(key)?.path}:${origins.get(key)?.line}`
    expect(place('product.level')).toBe(`${path}:4`)
    expect(place('product.stage')).toBe('.github/shared.yml:2')
    expect(place('rules.roadmap/fresh.severity')).toBe('.github/shared.yml:4')
    expect(origins.has('product.owners')).toBe(false)
  })

  it('lets a severity take back an inherited exception, and an exception an inherited off', async () => {
    const { settings } = await read(
      'extends: ./a.yml\nrules: { roadmap/fresh: warning, security/present: { not-applicable: Not ours } }',
      { '.github/a.yml': 'rules: { roadmap/fresh: { not-applicable: Ready }, security/present: off }' },
    )
    expect(settings.rules.get('roadmap/fresh')).toMatchObject({ severity: 'warning', notApplicable: null })
    expect(settings.rules.get('security/present')).toMatchObject({ severity: null, notApplicable: 'Not ours' })
  })

  it('holds beside a key that the file states: what is not stated is not filled with defaults', async () => {
    const shared = 'product: { level: 3, access: restricted, control: vendor }\ngate: { findings: any }'
    const { settings } = await read('extends: ./a.yml\nproduct: { owners: Oulu }\ngate: { severity: notice }', {
      '.github/a.yml': shared,
    })
    expect(settings.product).toMatchObject({ level: 3, access: 'restricted', control: 'vendor', owners: ['Oulu'] })
    expect(settings.gate).toEqual({ findings: 'any', severity: 'notice' })
  })

  it('counts once when two files extend it', async () => {
    const shared = 'waivers: [{ rule: roadmap/present, reason: Later, until: 2027-01-31 }]'
    const { settings } = await read('extends: [./a.yml, ./b.yml]', {
      '.github/a.yml': 'extends: ./c.yml',
      '.github/b.yml': 'extends: ./c.yml',
      '.github/c.yml': shared,
    })
    expect(settings.waivers).toHaveLength(1)
  })
})

describe('an entry of extends that cannot be used', () => {
  it.each([
    ['/etc/kuntalint.yml', 'cannot be used in `extends`'],
    ['shared.yml', 'cannot be used in `extends`'],
    ['https://example.org/kuntalint.yml', 'cannot be used in `extends`'],
    ['file:///etc/passwd', 'cannot be used in `extends`'],
    ['./a\\\\b.yml', 'cannot be used in `extends`'],
    ['../../outside.yml', 'leads out of the repository'],
    [`github:a/b/../../c.yml@${sha}`, 'leads out of the repository'],
    ['github:a/b/c.yml@main', 'whole commit, 40 characters'],
    ['github:a/b/c.yml@0123456', 'whole commit, 40 characters'],
    ['github:a/b@main', 'cannot be used in `extends`'],
    ['./none.yml', 'is not there'],
  ])('%s is told with its line and the remedy', async (entry, words) => {
    const all = await mistakes(`product: { level: 1 }\nextends:\n  - "${entry}"`)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(/^\.github\/kuntalint\.yml:3:5 /u)
    expect(all[0]).toContain(words)
  })

  it('is told in all three languages', async () => {
    for (const entry of ['https://x', '../../x.yml', 'github:a/b/c.yml@main', './none.yml']) {
      const [one] = await mistakesIn(read(`extends: "${entry}"`))
      expect(new Set(Object.values(one?.text ?? {})).size).toBe(3)
    }
  })

  it('makes a circle: it is told with the way round', async () => {
    const all = await mistakes('extends: ./a.yml', {
      '.github/a.yml': 'extends: ./b.yml',
      '.github/b.yml': 'extends: ./kuntalint.yml',
    })
    expect(all[0]).toContain('.github/kuntalint.yml → .github/a.yml → .github/b.yml → .github/kuntalint.yml')
    expect((await mistakes('extends: ./kuntalint.yml'))[0]).toContain('in a circle')
  })

  it('makes a chain of more than five steps, or more than twenty files', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`.github/c${n}.yml`, n < 7 ? `extends: ./c${n + 1}.yml` : 'language: fi']),
    )
    expect((await mistakes('extends: ./c0.yml', chain))[0]).toContain('more than 5 steps')
    expect((await read('extends: ./c3.yml', chain)).settings.language).toEqual(['fi'])
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`.github/m${n}.yml`, 'language: fi']))
    const entries = Object.keys(many).map((name) => `./${name.slice(8)}`)
    expect((await mistakes(`extends: ${JSON.stringify(entries)}`, many))[0]).toContain('more than 20 files')
  })

  it('names a file with a mistake: it is told in that file', async () => {
    expect(await mistakes('extends: ./a.yml', { '.github/a.yml': 'product: { levle: 2 }' })).toEqual([
      '.github/a.yml:1:12 Unknown key "levle" (`product`). Did you mean "level"?',
    ])
  })

  it('brings a rule that nobody knows: told in the file that names it', async () => {
    const all = await mistakes('extends: ./a.yml', { '.github/a.yml': 'rules: { roadmap/frsh: off }' })
    expect(all[0]).toMatch(/^\.github\/a\.yml:1:10 There is no rule "roadmap\/frsh"/u)
  })
})

describe('what is locked', () => {
  const locking = {
    '.github/a.yml': `product: { level: 2, locked: true }
rules:
  roadmap/fresh: { severity: warning, options: { months: 12 }, locked: true }
  security/present: { locked: true }
gate: { findings: any, severity: warning, locked: true }
waivers: [{ rule: roadmap/fresh, reason: Agreed by all, until: 2027-01-31 }]`,
  }
  it.each([
    ['rules: { roadmap/fresh: off }', '2:10'],
    ['rules: { roadmap/fresh: notice }', '2:10'],
    ['rules: { roadmap/fresh: { not-applicable: Ready } }', '2:27'],
    ['rules: { roadmap/fresh: { options: { months: 36 } } }', '2:27'],
    ['rules: { roadmap/fresh: { locked: false } }', '2:27'],
    ['rules: { security/present: notice }', '2:10'],
    ['waivers: [{ rule: roadmap/fresh, reason: Later, until: 2027-01-31 }]', '2:19'],
    ['product: { level: 1 }', '2:19'],
    ['gate: { findings: new }', '2:19'],
    ['gate: { findings: none }', '2:19'],
    ['gate: { severity: error }', '2:19'],
  ])('may not be weakened by %s', async (own, place) => {
    const all = await mistakes(`extends: ./a.yml\n${own}`, locking)
    expect(all).toHaveLength(1)
    expect(all[0]).toContain(`${path}:${place} .github/a.yml has locked`)
  })

  it.each([
    'rules: { roadmap/fresh: error }',
    'rules: { roadmap/fresh: warning }',
    'rules: { security/present: error }',
    'product: { level: 3 }',
    'gate: { severity: notice }',
    'language: fi',
  ])('may be strengthened, and the rest changed: %s', async (own) => {
    expect((await read(`extends: ./a.yml\n${own}`, locking)).settings.waivers).toHaveLength(1)
  })

  it('holds against the command line too', async () => {
    const { settings, layers } = await read('extends: ./a.yml', locking)
    expect(() => levelOf(settings, layers, { level: 1 })).toThrow('locked the level: at least 2')
    expect(levelOf(settings, layers, { level: 3 })).toBe(3)
    for (const failOn of ['never', 'error'] as const)
      expect(() => gateOf(settings, layers, { failOn })).toThrow('cannot be softened')
    expect(gateOf(settings, layers, { failOn: 'notice' })).toEqual({ findings: 'any', severity: 'notice' })
  })

  it('binds nobody in the file that locks it', async () => {
    const { settings, layers } = await read(
      'gate: { severity: error, locked: true }\nproduct: { level: 2, locked: true }',
    )
    expect(levelOf(settings, layers, { level: 1 })).toBe(1)
    expect(gateOf(settings, layers, { failOn: 'never' })).toEqual({ findings: 'none', severity: 'error' })
  })
})
