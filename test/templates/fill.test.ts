import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readMarkdown } from '../../src/inventory/markdown.ts'
import { placeholders } from '../../src/inventory/placeholders.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import type { Answers } from '../../src/templates/answers.ts'
import { startingFiles } from '../../src/templates/files.ts'
import { filled } from '../../src/templates/fill.ts'
import { answers } from './repository.ts'

const fileOf = (given: Partial<Answers>, path: string): string =>
  startingFiles(answers(given)).find((file) => file.path === path)?.text ?? ''

const hostile = 'A | "B" # [fill in: date] `c` <script> \\ *d*'

describe('an answer', () => {
  it('stands in a cell of a table as it is, whatever marks it holds', async () => {
    const plan = await readMarkdown('GOVERNANCE.md', fileOf({ name: hostile }, 'GOVERNANCE.md'))
    const row = plan.labels.find(({ text }) => text === 'Name of the product')
    expect(row?.cells[0]).toBe(hostile)
    expect(placeholders(plan).some(({ text }) => text === '[fill in: date]')).toBe(false)
  })

  it('stays on one line, without characters that nobody sees', () => {
    const readme = fileOf({ name: 'Library\n\n## queue\u202e\u0007' }, 'README.md')
    expect(readme.split('\n')[0]).toBe('# Library ## queue')
  })

  it('keeps addresses and names with underscores as they are', () => {
    expect(filled('[fill in: name of the product]', 'en', answers({ name: 'library_queue' }), 'markdown')).toBe(
      'library_queue',
    )
    const repository = 'https://github.com/kirjastojono/kirjasto_jono'
    expect(fileOf({ repository: `${repository}/` }, 'GOVERNANCE.md')).toContain(`| ${repository} |`)
  })

  it('is a value of YAML, whatever marks it holds', () => {
    const data = parse(fileOf({ name: hostile, owners: ['A: "b"', 'C, d'] }, 'publiccode.yml'))
    expect(data.name).toBe(hostile)
    expect(data.legal.mainCopyrightOwner).toBe('A: "b", C, d')
  })

  it('makes settings that can be read, and says nothing that is not known', async () => {
    const known = fileOf({ owners: ['A "b"', 'C # d'], kind: ['software', 'interface'] }, '.github/kuntalint.yml')
    const { settings } = await parseSettings('.github/kuntalint.yml', known)
    expect(settings.product).toMatchObject({
      owners: ['A "b"', 'C # d'],
      kind: ['software', 'interface'],
      stage: 'development',
      level: 3,
    })
    const unknown = fileOf({}, '.github/kuntalint.yml')
    expect((await parseSettings('.github/kuntalint.yml', unknown)).settings.product.owners).toBeNull()
    expect(unknown).toContain('  # owners: ["…"]')
  })

  it('that can be no owner of code leaves its place open', () => {
    for (const codeOwner of ['everybody here', '@a b', '# x', '@team\n* @evil'])
      expect(fileOf({ codeOwner }, '.github/CODEOWNERS')).toContain('* [fill in: GitHub team]')
    expect(fileOf({ codeOwner: '@kirjastojono/yllapito' }, '.github/CODEOWNERS')).toContain(
      '* @kirjastojono/yllapito\n',
    )
  })

  it('that is no address leaves its place open', () => {
    expect(fileOf({ repository: 'javascript:alert(1)' }, 'publiccode.yml')).toContain('[fill in: address of the')
    expect(fileOf({ contact: 'call me' }, 'SUPPORT.md')).toContain('[fill in: shared e-mail address]')
  })

  it('about each owner, or each description, has a line for each', () => {
    const plan = fileOf({ owners: ['Oulu', 'Kemi'] }, 'GOVERNANCE.md')
    expect(plan.match(/^\| Owner \| .*$/gmu)?.map((line) => line.split('|')[2]!.trim())).toEqual(['Oulu', 'Kemi'])
    const codeowners = fileOf(
      { kind: ['interface'], apiDescriptions: ['docs/open api.yaml', 'b.yaml'], codeOwner: '@a/b' },
      '.github/CODEOWNERS',
    )
    expect(codeowners).toContain('/docs/open\\ api.yaml @a/b\n/b.yaml @a/b\n')
  })
})

describe('documents in two languages', () => {
  const files = startingFiles(answers({ languages: ['fi', 'sv'], name: 'Jono' }))
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''

  it('stand side by side and lead to each other', () => {
    expect(textOf('GOVERNANCE.md')).toContain('**Suomeksi** · [På svenska](GOVERNANCE.sv.md)')
    expect(textOf('GOVERNANCE.sv.md')).toContain('[Suomeksi](GOVERNANCE.md) · **På svenska**')
    expect(textOf('docs/decisions/README.sv.md')).toContain('[Suomeksi](README.md)')
  })

  it('lead to documents of their own language', () => {
    expect(textOf('README.sv.md')).toContain('](SECURITY.sv.md)')
    expect(textOf('GOVERNANCE.sv.md')).toContain('](docs/decisions/README.sv.md)')
    expect(textOf('docs/decisions/README.sv.md')).toContain('](../../GOVERNANCE.sv.md)')
    expect(textOf('README.sv.md')).toContain('](CHANGELOG.md)')
    expect(textOf('README.md')).not.toContain('.sv.md)\n-')
  })

  it('are one each of what only programs read', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('.github/ISSUE_TEMPLATE/change-request.sv.yml')
    expect(paths.filter((path) => /publiccode|CODEOWNERS|workflows|CHANGELOG|kuntalint\.yml/u.test(path))).toHaveLength(
      5,
    )
    expect(new Set(paths).size).toBe(paths.length)
  })
})

describe('what programs read', () => {
  it('is YAML in every language', () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const { path, text } of startingFiles(answers({ languages: [language] })))
        if (/\.ya?ml$/u.test(path)) expect(() => parse(text), `${language} ${path}`).not.toThrow()
  })

  it('may only read, and runs nothing of the repository', () => {
    const workflow = parse(fileOf({}, '.github/workflows/kuntalint.yml'))
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    const steps = workflow.jobs.governance.steps as readonly Record<string, unknown>[]
    expect(steps.some((step) => 'run' in step)).toBe(false)
  })
})
