import { describe, expect, it } from 'vitest'
import artefactPresent from '../../src/checks/artefact-present.ts'
import artefactSubstance from '../../src/checks/artefact-substance.ts'
import changelogEntries from '../../src/checks/changelog-entries.ts'
import contactStated from '../../src/checks/contact-stated.ts'
import governanceDecided from '../../src/checks/governance-decided.ts'
import { isTimed } from '../../src/checks/index.ts'
import ownersCover from '../../src/checks/owners-cover.ts'
import ownersExist from '../../src/checks/owners-exist.ts'
import reviewRequired from '../../src/checks/review-required.ts'
import successorNamed from '../../src/checks/successor-named.ts'
import { saysSuccessor } from '../../src/inventory/successor.ts'
import { languages } from '../../src/language.ts'
import type { ForgeFacts, OwnersError } from '../../src/model.ts'
import { notAsked } from '../../src/repository/facts-unknown.ts'
import { finnishPlan } from '../inventory/plans.ts'
import { answer, judge, problemsOf, subject, told } from './subject.ts'

const known = (facts: Readonly<Record<string, unknown>>): { forge: Partial<ForgeFacts> } => ({
  forge: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { known: value }])),
})

const unknown = (line: number, column: number, source: string, path = '.github/CODEOWNERS'): OwnersError => ({
  path,
  line,
  column,
  kind: 'Unknown owner',
  source,
})

const owned = (text: string) => ({ '.github/CODEOWNERS': text, 'a.ts': '' })
const exist = (text: string, errors: readonly OwnersError[]) =>
  judge(ownersExist, {}, owned(text), known({ ownersErrors: errors }))

describe('owners that GitHub does not find', () => {
  it('are not known where GitHub was not asked, with its own reason', async () => {
    expect(await judge(ownersExist, {}, owned('* @a/b\n'))).toEqual({ undetermined: notAsked })
  })

  it('concern nobody without a CODEOWNERS file', async () => {
    expect(answer(await judge(ownersExist, {}, { 'README.md': '# A\n' }, known({ ownersErrors: [] })))).toBe(
      'notApplicable',
    )
  })

  it('are told one finding a line, at their places, a team by its name', async () => {
    const source = '* @kunta/tiimi someone@kunta.example @joku'
    const errors = [unknown(1, 38, source), unknown(1, 3, source), unknown(1, 16, source)]
    const [problem, ...others] = problemsOf(await exist(`${source}\n`, errors))
    expect(others).toEqual([])
    expect(problem!.location).toEqual({ path: '.github/CODEOWNERS', line: 1, column: 3, endLine: 1, endColumn: 15 })
    expect(problem!.related!.map(({ column }) => column)).toEqual([16, 38])
    expect(problem!.message.fi).toMatch(
      /^GitHub ei löydä rivin `\*` omistajia \(`@kunta\/tiimi`, sarake 16 ja sarake 38\), joten .* ketään\. Tiimillä syitä voi olla kolme: .* Käyttäjällä syitä voi olla kaksi: .* Sähköpostiosoite kelpaa vain/u,
    )
    expect(problem!.message.sv).toMatch(/hemligt.*skrivrättigheter/u)
  })

  it('never tell a person or an address, in any language or key', async () => {
    const source = '@aino @matti aino.virtanen@kunta.example'
    const judgement = await exist(`${source}\n`, [unknown(1, 7, source), unknown(1, 14, source)])
    expect(problemsOf(judgement)).toHaveLength(1)
    expect(JSON.stringify(judgement)).not.toMatch(/aino|matti|virtanen/u)
  })

  it('are the same finding while lines move and fewer are open', async () => {
    const [before] = problemsOf(await exist('* @a/b @a/c\n', [unknown(1, 3, ''), unknown(1, 8, '')]))
    const [moved] = problemsOf(await exist('# x\n\n* @a/b @a/c\n', [unknown(3, 3, ''), unknown(3, 8, '')]))
    const [fewer] = problemsOf(await exist('* @a/b @a/d\n', [unknown(1, 3, '')]))
    expect(moved!.key).toBe(before!.key)
    expect(before!.parts).toEqual(expect.arrayContaining([...fewer!.parts!]))
    expect(isTimed('owners-exist')).toBe(true)
  })

  it('are others than mistakes of form and other files', async () => {
    const errors = [{ ...unknown(1, 3, ''), kind: 'Invalid owner' }, unknown(1, 3, '', 'docs/CODEOWNERS')]
    expect(answer(await exist('* @a/b\n', errors))).toBe('passed')
    expect(answer(await exist('* @a/b\n', [{ ...unknown(1, 3, ''), kind: 'unknown OWNER' }]))).toBe('problems')
  })

  it('are told where columns are counted otherwise, and where the line is none of the file', async () => {
    const [bytes] = problemsOf(await exist('/äöå/ @kunta/tiimi\n', [unknown(1, 10, '/äöå/ @kunta/tiimi')]))
    expect(bytes!.message.en).toContain('(`@kunta/tiimi`)')
    const [line] = problemsOf(await exist('* @a/b\n', [unknown(9, 5, '/x/ @kunta/toinen')]))
    expect(line!.message.en).toMatch(/^GitHub does not find every owner on the line `\/x\/` \(`@kunta\/toinen`\)/u)
  })

  it.each([
    '* @a/`b` @c',
    `* @${'a'.repeat(400)}/b`,
    '* @a/<script>alert(1)</script>',
    '* ::error::@a/b',
    '* @a/b\u202e',
    `* ${'@'.repeat(5000)}`,
    '',
  ])('come to no harm by %j', async (source) => {
    const errors = [unknown(1, 3, source), unknown(1, 1e9, source), unknown(2, -4, source), unknown(7, 0, source)]
    for (const problem of problemsOf(await exist(`${source}\n`, errors)))
      for (const language of languages) {
        expect(problem.message[language]).not.toMatch(/<script|::error|\u202e|@{5}|a{100}|\n/u)
        expect(problem.message[language].split('`').length % 2).toBe(1)
      }
  })
})

describe('files of governance whose owners GitHub does not find', () => {
  const options = { artefacts: ['governance', 'licence'] } as const
  const files = {
    '.github/CODEOWNERS': '/GOVERNANCE.md @kunta/a\n/LICENSE @kunta/a @kunta/b\n',
    'GOVERNANCE.md': finnishPlan,
    LICENSE: 'MIT License\n\nCopyright\n',
  }
  const errors = [unknown(1, 16, ''), unknown(2, 10, '')]

  it('count as unowned only where the line names nobody else', async () => {
    const problems = problemsOf(await judge(ownersCover, options, files, known({ ownersErrors: errors })))
    expect(problems.map(({ location, key }) => [location.line, key])).toEqual([[1, 'unknown owners']])
    expect(problems[0]!.message.sv).toContain('GOVERNANCE.md')
    expect(problems[0]!.message.sv).not.toContain('LICENSE')
  })

  it('are judged by the file alone where GitHub was not asked', async () => {
    expect(answer(await judge(ownersCover, options, files))).toBe('passed')
  })
})

describe('approval of changes', () => {
  const rules = { branch: 'main', approvals: 0, codeOwners: false, protected: false }
  const asked = (facts: object, options = {}, files: Readonly<Record<string, string>> = {}) =>
    judge(reviewRequired, options, files, known({ defaultBranch: { ...rules, ...facts } }))
  const owner = { '.github/CODEOWNERS': '* @a/b\n' }

  it('of owners concerns nobody without a CODEOWNERS file that GitHub reads', async () => {
    const places: readonly Readonly<Record<string, string>>[] = [
      {},
      { 'MAINTAINERS.md': '# Ylläpito\n\nKaupunki.\n' },
      { '.gitlab-ci.yml': 'x\n', '.gitlab/CODEOWNERS': '* @a\n' },
    ]
    for (const files of places) expect(answer(await asked({}, { codeOwners: true }, files))).toBe('notApplicable')
  })

  it('concerns no archived repository', async () => {
    const about = { archived: true, fork: false, defaultBranch: 'main', description: '', homepage: '' }
    const facts = known({ about, defaultBranch: rules })
    expect(answer(await judge(reviewRequired, {}, owner, facts))).toBe('notApplicable')
  })

  it('is undetermined where GitHub did not tell, where older protection may ask, where only owners are asked', async () => {
    expect(await judge(reviewRequired, {}, {})).toEqual({ undetermined: notAsked })
    for (const [facts, options] of [
      [{ protected: true }, {}],
      [{ protected: true }, { codeOwners: true }],
      [{ codeOwners: true }, {}],
    ] as const)
      expect(answer(await asked(facts, options, owner)), JSON.stringify([facts, options])).toBe('undetermined')
  })

  it('passes without a place in any file', async () => {
    expect(await asked({ approvals: 2 })).toEqual({ passed: [] })
    expect(await asked({ codeOwners: true }, { codeOwners: true }, owner)).toEqual({ passed: [] })
  })

  it('is told at the README, else the settings, else where a README should be: adding CODEOWNERS makes it no other finding', async () => {
    const readme = { 'README.md': '# Kartta\n\nKartta kaupungin puistoista.\n' }
    const settings = { '.github/kuntalint.yml': 'language: fi\n' }
    const places = [
      [{ ...owned('* @a/b\n'), ...readme }, 'README.md'],
      [{ ...readme, ...settings }, 'README.md'],
      [settings, '.github/kuntalint.yml'],
    ] as const
    for (const [files, path] of places)
      expect(problemsOf(await asked({}, {}, files))[0]!.location).toEqual({ path, line: 1 })
    expect(problemsOf(await asked({}))[0]!.location).toEqual({ path: 'README.md', missing: true })
  })

  it('names the branch in every language, whatever it is called', async () => {
    const [problem] = problemsOf(await asked({ branch: 'ha`ara\n::error::x' }))
    for (const language of languages) {
      expect(problem!.message[language]).toContain("`ha'ara ::error::x`")
      expect(problem!.message[language]).not.toContain('\n')
    }
  })
})

describe('reports in confidence', () => {
  const options = { kinds: ['security'], private: true } as const
  const files = { 'SECURITY.md': '# Security\n\nSecurity matters to us. We answer within three working days.\n' }

  it('are taken where GitHub takes them', async () => {
    expect(answer(await judge(contactStated, options, files, known({ privateReporting: true })))).toBe('passed')
    expect(answer(await judge(contactStated, options, files, known({ privateReporting: false })))).toBe('problems')
  })

  it('are undetermined where GitHub was not asked, unless the text names a channel', async () => {
    const judgement = await judge(contactStated, options, files)
    expect(judgement).toHaveProperty(
      'undetermined.fi',
      `En löytänyt luottamuksellista kanavaa (luin: \`SECURITY.md\`), enkä tiedä, ottaako GitHub ilmoituksia vastaan luottamuksellisesti. ${notAsked.fi}`,
    )
    const named = { 'SECURITY.md': '# Security\n\nMail tietoturva@kunta.fi.\n' }
    expect(answer(await judge(contactStated, options, named))).toBe('passed')
  })

  it('say nothing of any other contact', async () => {
    const readme = { 'README.md': '# Kartta\n\nKartta kaupungin puistoista.\n' }
    const facts = known({ privateReporting: true })
    expect(answer(await judge(contactStated, { kinds: ['readme'] }, readme, facts))).toBe('problems')
  })
})

describe('what replaces a product', () => {
  const about = { archived: true, defaultBranch: 'main', description: '', homepage: '' }
  const readme = { 'README.md': '# Kartta\n\nKartta kaupungin puistoista.\n' }
  const obsolete = { 'publiccode.yml': 'name: Kartta\ndevelopmentStatus: obsolete\n' }
  const asked = (files: Readonly<Record<string, string>>, facts: object = {}) =>
    judge(successorNamed, {}, files, known({ about: { ...about, ...facts } }))

  it('is asked of archived and retired products only', async () => {
    expect(answer(await asked(readme, { archived: false }))).toBe('notApplicable')
    expect(answer(await asked(readme))).toBe('problems')
    expect(answer(await asked({ ...readme, ...obsolete }, { archived: false }))).toBe('problems')
    expect(answer(await judge(successorNamed, {}, { ...readme, ...obsolete }))).toBe('problems')
  })

  it('is undetermined where nobody knows whether the repository is archived', async () => {
    expect(await judge(successorNamed, {}, readme)).toHaveProperty(
      'undetermined.sv',
      `Jag vet inte om kodförrådet är arkiverat. ${notAsked.sv}`,
    )
  })

  it('may stand in the descriptions', async () => {
    expect(await asked(readme, { description: 'Moved to', homepage: 'https://kartta.example' })).toEqual({ passed: [] })
    const described = `${obsolete['publiccode.yml']}description:\n  fi:\n    longDescription: Palvelun korvaa Palvelukartta.\n`
    expect(await asked({ ...readme, 'publiccode.yml': described })).toEqual({
      passed: [{ path: 'publiccode.yml', line: 5 }],
    })
  })

  it.each([
    'This repository has moved to https://github.com/a/b.',
    '> [!CAUTION]\n> Deprecated in favour of [b](https://github.com/a/b).',
    'Please use [the service map](https://kartta.example) instead.',
    'It is no longer maintained and there is no replacement.',
    'The successor of this project is Palvelukartta.',
    'Palvelu on korvattu Palvelukartalla.',
    'Kehitys on siirtynyt koodivarastoon a/b.',
    'Käytä Palvelukarttaa tämän sijaan.',
    'Tuote on arkistoitu, eikä sille tule korvaavaa tuotetta.',
    'Tjänsten ersätts av Servicekartan.',
    'Koden har flyttats till a/b.',
    'Använd Servicekartan i stället.',
    'Det finns ingen efterträdare.',
    'Projektet er afløst af kortet.',
    'Deze dienst is vervangen door de kaart.',
    'Das Projekt wurde durch nichts weitergeführt; kein Nachfolger.',
    '## Seuraaja\n\nPalvelukartta',
    '## Asennus\n\nAja.\n\n## Testit\n\nAja.\n\n## Kehitys\n\nAja.\n\n## Elinkaari\n\nTämän tilalla on Palvelukartta.',
  ])('is told by %j', async (text) => {
    expect(answer(await asked({ 'README.md': `# Kartta\n\n${text}\n` }))).toBe('passed')
  })

  it.each([
    'This repository is archived.',
    'This project is no longer maintained.',
    'Tämä koodivarasto on arkistoitu.',
    'Utvecklingen har avslutats.',
    'Use Docker instead of Vagrant.',
    'We are looking for a successor.',
    '```\nreplaced by this\n```',
    '<!-- replaced by [fill in: product] -->',
  ])('is not told by %j', async (text) => {
    const found = told(await asked({ 'README.md': `# Kartta\n\n${text}\n` }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^README\.md:1 The repository is archived on GitHub\. I did not find/u)
  })

  it('is read in linear time', () => {
    const signs = ['use ', 'ei aa ', 'seuraaja ', 'moved to ', 'korvattu ', 'no aa ', '<!-- ', '> ', 'a']
    for (const sign of signs) expect(typeof saysSuccessor(sign.repeat(100_000)), sign).toBe('boolean')
  })
})

describe('what stands on GitHub and in no file', () => {
  const shared = { from: 'example-city/.github', paths: ['CODE_OF_CONDUCT.md', 'GOVERNANCE.md', 'SECURITY.md'] }

  it('is there, at no place of the repository', async () => {
    const facts = known({ shared })
    expect(await judge(artefactPresent, { kind: 'code-of-conduct' }, {}, facts)).toEqual({ passed: [] })
    const own = { kind: 'code-of-conduct', statuses: ['present'] } as const
    expect(problemsOf(await judge(artefactPresent, own, {}, facts))[0]!.location).toEqual({
      path: 'CODE_OF_CONDUCT.md',
      missing: true,
    })
  })

  it('is not read: what it says is undetermined', async () => {
    const facts = known({ shared, privateReporting: false })
    expect(await judge(artefactSubstance, { kinds: ['code-of-conduct'] }, {}, facts)).toHaveProperty(
      'undetermined.fi',
      'Käytössäännöt (`CODE_OF_CONDUCT.md`): Se on koodivarastossa example-city/.github, jota en lue tässä ajossa.',
    )
    const options = { kinds: ['security'], private: true } as const
    expect(answer(await judge(contactStated, options, {}, facts))).toBe('undetermined')
  })

  it('is named among the places that were looked at', async () => {
    const facts = known({ shared: { ...shared, paths: [] } })
    const [found] = told(await judge(artefactPresent, { kind: 'security' }, {}, facts), 'en')
    expect(found).toContain('`README.md` and `example-city/.github`')
    const [licence] = told(await judge(artefactPresent, { kind: 'licence' }, {}, facts), 'en')
    expect(licence).not.toContain('example-city')
  })

  it('does not stand in for a plan that is removed', async () => {
    const { inventory } = await subject({ 'a.ts': '' }, known({ shared }))
    const { inventory: base } = await subject({ 'a.ts': '', 'GOVERNANCE.md': finnishPlan }, known({ shared }))
    expect(problemsOf(await governanceDecided.judge({ inventory, base }))).toHaveLength(1)
  })

  it('may be the notes of a release', async () => {
    const facts = known({ latestRelease: { tag: 'v1', notes: true } })
    expect(await judge(artefactPresent, { kind: 'changelog' }, {}, facts)).toEqual({ passed: [] })
    expect(await judge(changelogEntries, {}, {}, facts)).toHaveProperty(
      'undetermined.en',
      'Changelog: Changes are told in the releases on GitHub, which I do not read.',
    )
    for (const latestRelease of [null, { tag: 'v1', notes: false }])
      expect(answer(await judge(artefactPresent, { kind: 'changelog' }, {}, known({ latestRelease })))).toBe('problems')
  })
})
