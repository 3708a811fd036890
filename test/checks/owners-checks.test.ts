import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactKind, Inventory } from '../../src/artefact.ts'
import cover from '../../src/checks/owners-cover.ts'
import effective from '../../src/checks/owners-effective.ts'
import match from '../../src/checks/owners-match.ts'
import several from '../../src/checks/owners-several.ts'
import shadowed from '../../src/checks/owners-shadowed.ts'
import valid from '../../src/checks/owners-valid.ts'
import { locateOwners, parseOwners } from '../../src/inventory/codeowners.ts'
import type { Content, Edit, FileMode } from '../../src/model.ts'
import type { Check, Judgement, Problem } from '../../src/report.ts'
import { unknownFacts } from '../../src/repository/facts-unknown.ts'

interface Given {
  files: Readonly<Record<string, string>>
  complete?: boolean
  modes?: Readonly<Record<string, FileMode>>
  size?: number
  artefacts?: Partial<Record<ArtefactKind, string>>
}

const oidOf = (text: string): string => createHash('sha1').update(text).digest('hex')
const textContent = (text: string): Content => ({ kind: 'text', text, encoding: 'utf-8', size: text.length })

/** As much of an inventory as these checks use. */
function inventoryOf({ files, complete = true, modes = {}, size, artefacts = {} }: Given): Inventory {
  const list = Object.keys(files).map((path) => ({
    path,
    mode: modes[path] ?? ('100644' as const),
    oid: oidOf(files[path] ?? ''),
  }))
  const { effective: path, dialect } = locateOwners(list)
  const text = path === null ? '' : (files[path] ?? '')
  const owners = path === null ? null : parseOwners(path, text, dialect, size ?? text.length)
  return {
    repository: { files: list, complete, forge: unknownFacts() },
    owners: async () => owners,
    content: async (one: string) => (files[one] === undefined ? null : textContent(files[one])),
    of: (kind: ArtefactKind) => (artefacts[kind] ? [{ path: artefacts[kind], status: 'present' } as Artefact] : []),
  } as unknown as Inventory
}

const judge = <Options>(check: Check<Options>, given: Given, options: Options): Promise<Judgement> =>
  check.judge({ inventory: inventoryOf(given) }, options)

async function problems<Options>(check: Check<Options>, given: Given, options: Options): Promise<readonly Problem[]> {
  const judgement = await judge(check, given, options)
  return 'problems' in judgement ? judgement.problems : []
}

const kind = (judgement: Judgement): string => Object.keys(judgement).join()
const edited = (text: string, edit: Edit | undefined) =>
  (edit?.changes ?? []).toReversed().reduce((before, change) => {
    if (!('start' in change)) throw new Error('not a change of text')
    return before.slice(0, change.start) + change.text + before.slice(change.end)
  }, text)
const tree = (owners: string, ...paths: string[]): Given => ({
  files: { '.github/CODEOWNERS': owners, ...Object.fromEntries(paths.map((path) => [path, 'x'])) },
})

describe('owners-effective', () => {
  it('passes when one honoured file stands alone', async () => {
    expect(await judge(effective, tree('* @kunta/a\n'), {})).toEqual({ passed: [{ path: '.github/CODEOWNERS' }] })
  })

  it('tells that CODEOWNERS.md is not read, and renames it when its lines would be', async () => {
    const [problem] = await problems(effective, { files: { 'CODEOWNERS.md': '* @kunta/a\n', 'README.md': '' } }, {})
    expect(problem?.message.en).toBe(
      'GitHub does not read CODEOWNERS.md. Its name and place should be .github/CODEOWNERS, CODEOWNERS or docs/CODEOWNERS: rename it.',
    )
    expect(problem?.edit).toEqual({ safe: true, changes: [{ rename: 'CODEOWNERS.md', to: 'CODEOWNERS' }] })
  })

  it('does not rename a Markdown page of links', async () => {
    const page = '# Code Owners\n[@virkailija](https://github.com/virkailija)\n'
    const [problem] = await problems(effective, { files: { '.github/CODEOWNERS.md': page } }, {})
    expect(problem?.edit).toBeUndefined()
    expect(problem?.message.fi).toContain('polku @omistaja')
  })

  it('tells of the wrong letter case and of a file in a wrong folder', async () => {
    expect(await problems(effective, { files: { codeowners: '* @kunta/a' } }, {})).toHaveLength(1)
    const [problem] = await problems(effective, { files: { 'service/CODEOWNERS': '* @kunta/a' } }, {})
    expect(problem?.location).toEqual({ path: 'service/CODEOWNERS' })
  })

  it('tells at the ignored file that another comes first, unless both say the same', async () => {
    const two = { files: { CODEOWNERS: '* @kunta/a', 'docs/CODEOWNERS': '* @kunta/b' } }
    expect((await problems(effective, two, {})).map((problem) => problem.location.path)).toEqual(['docs/CODEOWNERS'])
    const equal = { files: { CODEOWNERS: '* @kunta/a', 'docs/CODEOWNERS': '* @kunta/a' } }
    expect(kind(await judge(effective, equal, {}))).toBe('passed')
  })

  it('is silent about files deeper in the tree unless asked', async () => {
    const given = { files: { CODEOWNERS: '* @kunta/a', 'a/CODEOWNERS': 'x', 'b/CODEOWNERS': 'x' } }
    expect(kind(await judge(effective, given, {}))).toBe('passed')
    const told = await problems(effective, given, { nested: true })
    expect(told.map((problem) => [problem.location.path, problem.related?.length])).toEqual([['a/CODEOWNERS', 1]])
  })

  it('tells of a file that is too large, and of one with comments only', async () => {
    expect(await problems(effective, { ...tree('* @kunta/a'), size: 4_000_000 }, {})).toHaveLength(1)
    const unread: Inventory = {
      ...inventoryOf(tree('')),
      owners: async () => null,
      content: async () => ({ kind: 'too-large', size: 4_000_000, limit: 3_000_000 }),
    }
    expect(await effective.judge({ inventory: unread }, {})).toMatchObject({ problems: [{ key: 'over the limit' }] })
    expect((await problems(effective, tree('# tulossa\n'), {}))[0]?.message.sv).toContain('@organisation/team')
  })

  it('does not apply without any such file, and does not know when the list of files is cut', async () => {
    expect(kind(await judge(effective, { files: { 'MAINTAINERS.md': 'x' } }, {}))).toBe('notApplicable')
    expect(kind(await judge(effective, { files: {}, complete: false }, {}))).toBe('undetermined')
  })
})

describe('owners-valid', () => {
  it('gives each line that GitHub skips, with its place and an edit of the committed file', async () => {
    const text = '* @kunta/a\n!docs/\napi/ @kunta/a, @kunta/b\n'
    const told = await problems(valid, tree(text), {})
    expect(told.map((problem) => problem.location)).toEqual([
      { path: '.github/CODEOWNERS', line: 2, column: 1, endLine: 2, endColumn: 7 },
      { path: '.github/CODEOWNERS', line: 3, column: 6, endLine: 3, endColumn: 15 },
    ])
    expect(edited(text, told[1]?.edit)).toContain('api/ @kunta/a @kunta/b')
    expect(told[0]?.edit?.changes[0]).toMatchObject({ oid: oidOf(text) })
  })

  it('joins lines of bare owners to one finding and one line', async () => {
    const text = '# yhteyshenkilöt\n@virkailija\n@kunta/kirjasto  \n/docs/ @kunta/a\n'
    const told = await problems(valid, tree(text), {})
    expect(told).toHaveLength(1)
    expect(told[0]?.location.line).toBe(2)
    expect(told[0]?.related?.map((place) => place.line)).toEqual([3])
    expect(told[0]?.message.fi).toMatch(/^2 rivillä on vain omistaja/)
    expect(edited(text, told[0]?.edit)).toBe('# yhteyshenkilöt\n* @virkailija @kunta/kirjasto  \n/docs/ @kunta/a\n')
    expect(JSON.stringify(told)).not.toContain('virkailija')
  })

  it('lets a folder be called like an owner', async () => {
    expect(kind(await judge(valid, tree('* @kunta/a\n@types\n', '@types/index.d.ts'), {}))).toBe('passed')
    expect(await problems(valid, tree('* @kunta/a\n@virkailija\n'), {})).toHaveLength(1)
  })

  it('leaves the size of the file to owners-effective', async () => {
    expect(kind(await judge(valid, { ...tree('x'), size: 4_000_000 }, {}))).toBe('passed')
  })
})

describe('owners-match', () => {
  const one = async (pattern: string, ...paths: string[]) =>
    (await problems(match, tree(`${pattern} @kunta/a\n`, ...paths), {}))[0]

  it('passes when each pattern matches a file', async () => {
    expect(kind(await judge(match, tree('* @kunta/a\n/docs/ @kunta/b\n', 'docs/a.md'), {}))).toBe('passed')
  })

  it.each([
    ['pnpm.lock', 'pnpm-lock.yaml', 'pnpm-lock.yaml'],
    ['/Docs/', 'docs/a.md', '/docs/'],
    ['/docs', 'Docs/a.md', '/Docs'],
    ['/jonot/', 'services/jonot/a.ts', '/services/jonot/'],
    [
      'frontend/micro-ui-internals/',
      'frontend/micro-ui/web/micro-ui-internals/a.js',
      '/frontend/micro-ui/web/micro-ui-internals/',
    ],
    ['LICENCE', 'LICENSE', 'LICENSE'],
    ['LICENSE', 'LICENSE.md', 'LICENSE.md'],
    ['README.md/', 'README.md', 'README.md'],
    ['./docs/', 'docs/a.md', '/docs/'],
    ['src\\main\\a.java', 'src/main/a.java', 'src/main/a.java'],
    ['/serivces/api.ts', 'services/api.ts', '/services/api.ts'],
    ['CODEOWNERS/', 'README.md', 'CODEOWNERS'],
  ])('takes %s for a slip when there is %s', async (pattern, path, write) => {
    const problem = await one(pattern, path)
    expect(problem?.message.en).toContain(`write "${write}"`)
    expect(edited(`${pattern} @kunta/a\n`, problem?.edit)).toBe(`${write} @kunta/a\n`)
    expect(problem?.edit?.safe).toBe(false)
  })

  it('proposes nothing where nothing is near', async () => {
    const problem = await one('yarn.lock', 'README.md')
    expect(problem?.edit).toBeUndefined()
    expect(problem?.message.en).toBe(
      'The path "yarn.lock" matches no file, so the line has no effect. Correct the path or take the line away. If the files are still to come, the line may stay.',
    )
  })

  it('tells of braces, and of a line that begins with an owner', async () => {
    expect((await one('*.{ts,js}', 'a.ts'))?.message.sv).toContain('Klammerparenteser')
    const problem = await one('@virkailija', 'a.ts')
    expect(problem?.message.en).toContain('Write the path first')
    expect(JSON.stringify(problem)).not.toContain('virkailija')
  })

  it('says a fault of the line once only', async () => {
    expect(kind(await judge(match, tree('* @kunta/a\n@virkailija\n'), {}))).toBe('passed')
  })

  it('does not look into submodules', async () => {
    const given = {
      ...tree('* @kunta/a\n/kirjasto/src/ @kunta/b\n', 'kirjasto'),
      modes: { kirjasto: '160000' as const },
    }
    expect(kind(await judge(match, given, {}))).toBe('passed')
  })

  it('does not know when the list of files is cut', async () => {
    expect(kind(await judge(match, { ...tree('/docs/ @kunta/a'), complete: false }, {}))).toBe('undetermined')
    expect(kind(await judge(match, { files: { 'README.md': '' } }, {}))).toBe('notApplicable')
  })
})

describe('owners-shadowed', () => {
  it('joins several lines for everything that were meant as a list', async () => {
    const text = '* @kunta/a\n* @kunta/b\n*  @kunta/c\n'
    const told = await problems(shadowed, tree(text, 'a.ts'), {})
    expect(told).toHaveLength(1)
    expect(told[0]?.location.line).toBe(1)
    expect(told[0]?.related?.map((place) => place.line)).toEqual([2, 3])
    expect(told[0]?.message.en).toContain('on lines 1, 2 and 3')
    expect(edited(text, told[0]?.edit)).toBe('* @kunta/a @kunta/b @kunta/c\n')
    expect(told[0]?.edit?.safe).toBe(false)
  })

  it('takes a line away that comes again with the same owners', async () => {
    const text = '*.md @kunta/a @kunta/b\r\n/api/ @kunta/c\r\n*.md @kunta/b @kunta/A'
    const told = await problems(shadowed, tree(text, 'a.md', 'api/x.ts'), {})
    expect(told.map((problem) => problem.edit?.safe)).toEqual([true])
    expect(edited(text, told[0]?.edit)).toBe('/api/ @kunta/c\r\n*.md @kunta/b @kunta/A')
  })

  it('names the one later line that covers everything', async () => {
    const [problem] = await problems(shadowed, tree('/docs/ @kunta/docs\n* @kunta/a\n', 'docs/a.md'), {})
    expect(problem?.message.fi).toContain('ei vaikuta koskaan: myöhempi rivi 2 ”*”')
    expect(problem?.related).toEqual([{ path: '.github/CODEOWNERS', line: 2 }])
  })

  it('says softly that later lines together leave nothing', async () => {
    const text = '/docs/ @kunta/a\n/docs/*.md @kunta/b\n/docs/kuvat/ @kunta/c\n'
    const [problem] = await problems(shadowed, tree(text, 'docs/a.md', 'docs/kuvat/b.png'), {})
    expect(problem?.message.en).toContain('lines 2 and 3 together override it')
    expect(problem?.edit).toBeUndefined()
  })

  it('lets a default owner stand though every folder has an owner of its own', async () => {
    const text = '* @kunta/a\n/docs/ @kunta/b\n/.github/ @kunta/c\n'
    expect(kind(await judge(shadowed, tree(text, 'docs/a.md'), {}))).toBe('passed')
  })

  it('weighs GitLab sections apart', async () => {
    const files = (text: string) => ({ files: { '.gitlab-ci.yml': '', CODEOWNERS: text, 'docs/a.md': '' } })
    expect(kind(await judge(shadowed, files('docs/ @kunta/a\n[Kaikki]\n* @kunta/b\n'), {}))).toBe('passed')
    expect(await problems(shadowed, files('[Kaikki]\ndocs/ @kunta/a\n* @kunta/b\n'), {})).toHaveLength(1)
  })
})

describe('owners-cover', () => {
  it('lists the artefacts without an owner in one finding and proposes the usual team', async () => {
    const text = '/src/ @kunta/kehitys\n/api/ @kunta/kehitys\n/test/ @virkailija\nLICENSE'
    const given = {
      ...tree(text, 'GOVERNANCE.md', 'LICENSE', 'src/a.ts'),
      artefacts: { licence: 'LICENSE', governance: 'GOVERNANCE.md' },
    }
    const told = await problems(cover, given, {
      artefacts: ['governance', 'licence', 'roadmap'],
      paths: ['.github/CODEOWNERS', 'src/'],
    })
    expect(told).toHaveLength(1)
    expect(told[0]?.message.en).toContain('.github/CODEOWNERS, GOVERNANCE.md and LICENSE.')
    expect(told[0]?.related).toEqual([{ path: '.github/CODEOWNERS', line: 4 }])
    expect(told[0]?.edit?.safe).toBe(false)
    expect(edited(text, told[0]?.edit)).toBe(
      `${text}\n/.github/CODEOWNERS @kunta/kehitys\n/GOVERNANCE.md @kunta/kehitys\n/LICENSE @kunta/kehitys`,
    )
  })

  it('names five files at most', async () => {
    const paths = Array.from({ length: 9 }, (_, i) => `docs/ohje${i}.md`)
    const [problem] = await problems(cover, tree('/src/ @kunta/a', ...paths), { default: true })
    expect(problem?.message.fi).toContain('docs/ohje3.md ja 5 muuta')
  })

  it('takes a rule for everything, or nearly all files, for a default owner', async () => {
    expect(kind(await judge(cover, tree('* @kunta/a\n/docs/\n', 'docs/a.md'), { default: true }))).toBe('passed')
    const paths = Array.from({ length: 99 }, (_, i) => `src/a${i}.ts`)
    expect(kind(await judge(cover, tree('/src/ @kunta/a\n', ...paths), { default: true }))).toBe('passed')
  })

  it('proposes no person as owner of what has none', async () => {
    const [problem] = await problems(cover, tree('/src/ @virkailija', 'a.ts'), { default: true })
    expect(problem?.edit).toBeUndefined()
    expect(JSON.stringify(problem)).not.toContain('virkailija')
  })

  it('does not apply when none of the artefacts is there', async () => {
    expect(kind(await judge(cover, tree('* @kunta/a'), { artefacts: ['roadmap'] }))).toBe('notApplicable')
  })
})

describe('owners-several', () => {
  it('tells once how many lines depend on one person, and names nobody', async () => {
    const text = '* @kunta/a\n/docs/ @virkailija\n/api/ maija@kunta.fi\n/ui/ @a @b\n/tmp/\n'
    const told = await problems(several, tree(text), {})
    expect(told).toHaveLength(1)
    expect(told[0]?.location.line).toBe(2)
    expect(told[0]?.message.en).toContain('2 such lines')
    expect(JSON.stringify(told)).not.toMatch(/virkailija|maija/)
  })

  it('asks for as many as the rule says', async () => {
    expect(kind(await judge(several, tree('* @a @b'), { least: 2 }))).toBe('passed')
    expect(await problems(several, tree('* @a @b'), { least: 3 })).toHaveLength(1)
    expect(kind(await judge(several, tree('* @kunta/tiimi'), { least: 3 }))).toBe('passed')
  })

  it('does not know at GitLab, where a name may be a group', async () => {
    const files = { '.gitlab-ci.yml': '', CODEOWNERS: '* @kunta\n' }
    expect(kind(await judge(several, { files }, {}))).toBe('undetermined')
  })
})
