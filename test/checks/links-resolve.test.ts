import { describe, expect, it } from 'vitest'
import type { Artefact, Inventory, Unread } from '../../src/artefact.ts'
import check from '../../src/checks/links-resolve.ts'
import { readDocument } from '../../src/inventory/document.ts'
import type { FileMode } from '../../src/model.ts'
import type { Judgement } from '../../src/report.ts'

interface Setting {
  modes?: Record<string, FileMode>
  complete?: boolean
  section?: { line: number; endLine: number }
  symlink?: Record<string, string>
}

/** Judges the documents `judged` of a small repository. */
async function judge(
  files: Record<string, string>,
  judged: string[],
  anchors = false,
  setting: Setting = {},
): Promise<Judgement> {
  const paths = Object.keys(files)
  const known = new Set(
    paths.flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
  )
  const inventory = {
    repository: {
      name: 'espoo/varaamo',
      complete: setting.complete ?? true,
      files: paths.map((path) => ({ path, mode: setting.modes?.[path] ?? '100644', oid: null })),
    },
    of: (kind: string) =>
      kind === 'readme'
        ? judged.map(
            (path) =>
              ({
                path,
                status: setting.section ? 'section' : 'present',
                line: 1,
                endLine: null,
                ...setting.section,
              }) as unknown as Artefact,
          )
        : [],
    exists: (path: string) => known.has(path),
    content: async (path: string) => ({ kind: 'text', text: files[path], target: setting.symlink?.[path] }),
    document: async (path: string) => readDocument(path, files[path] ?? ''),
  } as unknown as Inventory
  return check.judge({ inventory }, { artefacts: ['readme'], anchors })
}

const found = (judgement: Judgement) =>
  'problems' in judgement
    ? judgement.problems.map(({ location, key }) => `${location.path}:${location.line}:${location.column} ${key}`)
    : judgement

describe('links-resolve', () => {
  it('passes when every link leads to a file or folder', async () => {
    const files = {
      'README.md': '[plan](docs/plan.md) [docs](docs) <https://espoo.fi> [issues](../../issues)\n',
      'docs/plan.md': 'x',
    }
    expect(await judge(files, ['README.md'])).toEqual({ passed: [{ path: 'README.md' }] })
  })

  it('tells each link to a file that is not in the repository, at its place', async () => {
    const files = { 'README.md': '# Varaamo\n\nSee [DEP5](./.reuse/dep5) and ![map](map.png).\n' }
    expect(found(await judge(files, ['README.md']))).toEqual(['README.md:3:5 ./.reuse/dep5', 'README.md:3:31 map.png'])
  })

  it('names the file that may be meant', async () => {
    const files = {
      'README.en.md': '[nl](readme.rst) [licence](./LICENSE) [plan](hallintamalli.md)\n',
      'README.rst': '',
      'LICENSE.md': '',
      'docs/hallintamalli.md': '',
    }
    const judgement = await judge(files, ['README.en.md'])
    const messages = 'problems' in judgement ? judgement.problems.map(({ message }) => message) : []
    expect(messages.map(({ en }) => /Is (\S+) the file/.exec(en)?.[1])).toEqual([
      'README.rst',
      'LICENSE.md',
      'docs/hallintamalli.md',
    ])
    expect(messages.every(({ fi, sv }) => fi.includes('Korjaa') && sv.includes('Rätta'))).toBe(true)
  })

  it('says that https:// was left out of a web address', async () => {
    const judgement = await judge({ 'README.md': '[us](github.com/espoo/varaamo)\n' }, ['README.md'])
    expect('problems' in judgement && judgement.problems[0]?.message.en).toContain('https://')
  })

  it('is silent about what is built, kept in submodules or behind symbolic links, and about template gaps', async () => {
    const files = {
      'README.md':
        '[a](dist/app.js) [b](.env) [c](evaka/README.md) [d](linked/x.md) [e]([INSERT_LINK]) [f](INSERT_LINK_HERE) [g](sub/x.md)\n',
      '.gitmodules': '[submodule "sub"]\n\tpath = sub\n',
      evaka: '',
      linked: '',
    }
    const modes = { evaka: '160000', linked: '120000' } as const
    expect(await judge(files, ['README.md'], false, { modes })).toEqual({ passed: [{ path: 'README.md' }] })
  })

  it('is silent about page addresses where a site generator shows the document', async () => {
    const files = {
      'mkdocs.yml': '',
      'docs/roles.md': '[a](../decisions/) [b](/about) [c](meetings.html) [d](/plan.md) [e](gone.md)\n',
      'docs/plan.md': '',
      'README.md': '[f](docs/roles)\n',
    }
    expect(found(await judge(files, ['docs/roles.md', 'README.md']))).toEqual([
      'docs/roles.md:1:65 gone.md',
      'README.md:1:1 docs/roles',
    ])
  })

  it('judges a document once that is reached by a symbolic link as well', async () => {
    const files = { 'README.md': '[a](gone.md)\n', 'docs/README.md': '' }
    const setting = { modes: { 'docs/README.md': '120000' }, symlink: { 'docs/README.md': 'README.md' } } as const
    expect(found(await judge(files, ['docs/README.md', 'README.md'], false, setting))).toEqual([
      'README.md:1:1 gone.md',
    ])
  })

  it('judges only the lines of a section', async () => {
    const files = { 'README.md': '[a](a.md)\n\n# Roadmap\n\n[b](b.md)\n' }
    expect(found(await judge(files, ['README.md'], false, { section: { line: 3, endLine: 5 } }))).toEqual([
      'README.md:5:1 b.md',
    ])
  })

  it('with anchors, tells only places that are not there', async () => {
    const files = {
      'README.md':
        '# Varaamo\n\n[a](#varaamo) [b](#User-Content-Varaamo) [c](#owners) [d](plan.md#omistajat) [e](plan.md#gone) [f](gone.md#x) [g](src/a.ts#L3)\n',
      'plan.md': '## Omistajat\n',
      'src/a.ts': '',
    }
    expect(found(await judge(files, ['README.md'], true))).toEqual([
      'README.md:3:42 #owners',
      'README.md:3:78 plan.md#gone',
    ])
  })

  it('is undetermined without the whole list of files, and not applicable without a document', async () => {
    expect(await judge({ 'README.md': 'x' }, ['README.md'], false, { complete: false })).toHaveProperty('undetermined')
    expect(await judge({ 'a.ts': '' }, [])).toHaveProperty('notApplicable')
  })

  it('is undetermined when no document can be read', async () => {
    const judgement = await judge({ 'plan.docx': '' }, ['plan.docx'])
    const unread = (await readDocument('plan.docx', '')) as Unread
    expect(judgement).toEqual({ undetermined: unread.unread })
  })
})
