/** kuntalint as a library, as programs get it: the packed package. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { AuthorError, lint, reportSchemaVersion } from '../src/library.ts'
import type * as declared from '../src/library-types.ts'
import type { reportDocument } from '../src/reporters/json.ts'
import { kuntalint, root } from './built.ts'
import { installedProject } from './package.ts'
import { newFolder, newRepository, run, write } from './repository/sandbox.ts'

const plan = '# Hallintamalli\n\n## Omistaja\n\nOulun kaupunki omistaa tuotteen.\n'
const readme = '# Karttapalvelu\n\nNäyttää kaupungin leikkipuistot. Palvelu on tehty perheille.\n'
const schema = JSON.parse(readFileSync(join(root, 'rules/schema/report.json'), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

/** Runs a program in the project that has the package; what it printed on standard output, as JSON. */
function programGives(text: string, cwd?: string): unknown {
  const project = installedProject()
  write(project, { 'program.mjs': text })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'program.mjs')], {
    cwd: cwd ?? project,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const mistakeOf = async (options: unknown): Promise<declared.AuthorError> => {
  const error = await lint(options as declared.LintOptions).catch((thrown: unknown) => thrown)
  if (!(error instanceof AuthorError)) throw new Error(`not refused: ${JSON.stringify(options)}`)
  return error
}

describe('the types of the library', () => {
  it('are those of the program', () => {
    type Document = ReturnType<typeof reportDocument>
    expectTypeOf<keyof declared.Report>().toEqualTypeOf<keyof Document>()
    expectTypeOf<keyof declared.Outcome>().toEqualTypeOf<keyof Document['outcomes'][number]>()
    expectTypeOf<keyof declared.Finding>().toEqualTypeOf<keyof Document['outcomes'][number]['findings'][number]>()
    expectTypeOf<keyof declared.Artefact>().toEqualTypeOf<keyof Document['artefacts'][number]>()
    expectTypeOf<keyof declared.Fixed>().toEqualTypeOf<keyof Document['fixed'][number]>()
    expectTypeOf<declared.Summary>().toEqualTypeOf<Document['summary']>()
    expectTypeOf<declared.Edit>().toExtend<NonNullable<Document['outcomes'][number]['findings'][number]['edit']>>()
    expect(schema.properties.schemaVersion.const).toBe(reportSchemaVersion)
  })

  it('stand in the package, word for word', () => {
    const shipped = readFileSync(join(installedProject(), 'node_modules/kuntalint/dist/library.d.ts'), 'utf8')
    expect(shipped).toBe(readFileSync(join(root, 'src/library-types.ts'), 'utf8'))
    expect(shipped).not.toMatch(/^\s*import\b|\bfrom '/mu)
  })

  it.each(['node16', 'nodenext', 'bundler'])('are found by the compiler: %s', (resolution) => {
    const project = installedProject()
    const program = [
      "import { AuthorError, lint, reportSchemaVersion, type Finding, type Report } from 'kuntalint'",
      'const version: 1 = reportSchemaVersion',
      "const report: Report = await lint({ path: '.', level: 2, today: new Date(), token: null })",
      'const findings: readonly Finding[] = report.outcomes.flatMap((one) => one.findings)',
      'export const lines: readonly (number | null)[] = findings.map(({ line }) => line)',
      'export const places = (error: unknown) => (error instanceof AuthorError ? error.location?.path : `${version}`)',
      '// @ts-expect-error: there is no level 4',
      "await lint({ path: '.', level: 4 })",
      '// @ts-expect-error: an option that does not exist',
      "await lint({ path: '.', levle: 1 })",
    ].join('\n')
    const module = resolution === 'bundler' ? 'esnext' : resolution
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      module,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    }
    write(project, {
      'program.mts': program,
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['program.mts'] }),
    })
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', project],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stdout]).toEqual([0, ''])
  })
})

describe('lint', () => {
  it('gives the report that the command prints, and nothing else happens', async () => {
    const folder = newRepository({ 'README.md': readme, 'GOVERNANCE.md': plan })
    const before = readdirSync(folder)
    const given = programGives(`
      import { lint } from 'kuntalint'
      const written = []
      const write = process.stdout.write
      process.stdout.write = (...words) => written.push(words)
      const report = await lint({ path: ${JSON.stringify(folder)}, level: 2, language: 'sv' })
      process.stdout.write = write
      console.log(JSON.stringify({ report, written, exitCode: process.exitCode ?? null }))
    `) as { report: declared.Report; written: unknown[]; exitCode: null }
    const { stdout } = await kuntalint(folder, ['check', '.', '--level', '2', '--language', 'sv', '--format', 'json'])
    expect(given).toEqual({ report: JSON.parse(stdout), written: [], exitCode: null })
    expect(validate(given.report), JSON.stringify(validate.errors)).toBe(true)
    expect(readdirSync(folder)).toEqual(before)
    expect(run(folder, 'status', '--porcelain', '--ignored')).toBe('')
  })

  it('compares with a base, at a day of its own', () => {
    const folder = newRepository({ 'README.md': readme })
    write(folder, { 'GOVERNANCE.md': plan })
    const report = programGives(`
      import { lint } from 'kuntalint'
      const today = new Date('2026-03-01T10:00:00Z')
      console.log(JSON.stringify(await lint({ path: ${JSON.stringify(folder)}, base: 'main', today, failOn: 'notice' })))
    `) as declared.Report
    expect(report.date).toBe('2026-03-01')
    expect(report.repository.base).toBe(run(folder, 'rev-parse', 'main'))
    expect(report.gate.severity).toBe('notice')
    expect(report.fixed.map(({ rule }) => rule)).toContain('governance/present')
    expect(report.outcomes.flatMap(({ findings }) => findings.map(({ state }) => state))).toContain('existing')
  })

  it('runs several at a time, each from its own folder, whatever the current one becomes', () => {
    const plain = newRepository({ 'README.md': readme })
    const planned = newRepository({
      'README.md': readme,
      'GOVERNANCE.md': plan,
      '.github/kuntalint.yml': 'language: fi\n',
    })
    const given = programGives(
      `
      import { lint } from 'kuntalint'
      const asked = [${JSON.stringify(planned)}, '.', ${JSON.stringify(planned)}].map((path, at) => lint({ path, level: at + 1 }))
      process.chdir('/')
      const alone = await lint({ path: ${JSON.stringify(plain)}, level: 2 })
      console.log(JSON.stringify({ reports: await Promise.all(asked), alone }))
    `,
      plain,
    ) as { reports: declared.Report[]; alone: declared.Report }
    const [first, second, third] = given.reports
    expect(second).toEqual(given.alone)
    expect([first, second, third].map((report) => report?.settings)).toEqual([
      '.github/kuntalint.yml',
      null,
      '.github/kuntalint.yml',
    ])
    expect([first, second, third].map((report) => report?.product.level)).toEqual([1, 2, 3])
  })

  it('gives each caller a report of its own', async () => {
    const folder = newRepository({ 'README.md': readme })
    const report = await lint({ path: folder })
    for (const outcome of report.outcomes) Object.assign(outcome.title, { fi: 'muutettu' })
    const again = await lint({ path: folder })
    expect(JSON.stringify(again)).not.toContain('muutettu')
  })
})

describe('mistakes', () => {
  const folder = () => newRepository({ 'README.md': readme })

  it.each([
    ['nothing', () => undefined, 'path'],
    ['no path', () => ({}), 'path'],
    ['a misspelt option', () => ({ path: folder(), levle: 2 }), '"levle"'],
    ['an option of every object', () => ({ path: folder(), toString: 2 }), '"toString"'],
    ['a level that does not exist', () => ({ path: folder(), level: 4 }), '1 | 2 | 3'],
    ['a level in words', () => ({ path: folder(), level: '2' }), '1 | 2 | 3'],
    ['a language that it does not speak', () => ({ path: folder(), language: 'de' }), "'fi' | 'sv' | 'en'"],
    ['a day that is none', () => ({ path: folder(), today: new Date('spring') }), 'Date'],
    ['one rule file, and no list', () => ({ path: folder(), rules: 'own.yml' }), 'string[]'],
    ['an empty base', () => ({ path: folder(), base: '' }), 'base'],
    ['a folder that is not there', () => ({ path: join(folder(), 'nowhere') }), 'There is no folder'],
    ['a folder that is no repository', () => ({ path: newFolder() }), 'is not a git repository'],
    ['a base that is not there', () => ({ path: folder(), base: 'nowhere' }), '"nowhere"'],
    ['a rule file that is not there', () => ({ path: folder(), rules: ['nowhere.yml'] }), 'nowhere.yml'],
  ])('are told in three languages: %s', async (_, options, words) => {
    const error = await mistakeOf(options())
    expect(error.text.en).toContain(words)
    expect(new Set([error.text.fi, error.text.sv, error.text.en]).size).toBe(3)
  })

  it('of the settings are told with their places, all of them', async () => {
    const path = newRepository({ '.github/kuntalint.yml': 'language: sv\nproduct:\n  levle: 2\n  stge: beta\n' })
    const error = await mistakeOf({ path })
    expect(error.location).toMatchObject({ path: '.github/kuntalint.yml', line: 3 })
    expect(error.language).toBe('sv')
    expect(error.all?.map(({ location }) => location.line)).toEqual([3, 4])
  })

  it('of settings that need GitHub are told when it may not be asked', async () => {
    const shared = `extends: ["github:kunnat/yhteiset/kuntalint.yml@${'a'.repeat(40)}"]\n`
    const error = await mistakeOf({ path: newRepository({ '.github/kuntalint.yml': shared }), token: null })
    expect(error.text.en).toContain('kunnat/yhteiset')
  })
})

describe('docs/library.md', () => {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8')

  it('shows a program that runs', () => {
    const [, program] = /```js\n([\s\S]*?)```/u.exec(page) ?? []
    const project = installedProject()
    write(project, { 'example.mjs': program ?? '' })
    const example = (cwd: string) =>
      spawnSync(process.execPath, [join(project, 'example.mjs')], { cwd, encoding: 'utf8' })
    const { stdout, stderr } = example(newRepository({ 'README.md': readme }))
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^GOVERNANCE\.md:1: warning governance\/present: En löytänyt/mu)
    expect(stdout).toMatch(/^Level 0, success$/mu)
    expect(example(newFolder()).stderr).toContain('ei ole git-koodivarasto')
  })

  it('names every option', () => {
    const source = readFileSync(join(root, 'src/library-types.ts'), 'utf8')
    const [, body] = /interface LintOptions \{\n([\s\S]*?)\n\}/u.exec(source) ?? []
    const names = [...(body ?? '').matchAll(/^ {2}(\w+)\??:/gmu)].map(([, name]) => name as string)
    expect(names.length).toBeGreaterThan(8)
    for (const name of names) expect(page).toContain(`\n| \`${name}\` |`)
  })
})

describe('the package', () => {
  it('runs the command too, through the link that npm makes', () => {
    const project = installedProject()
    const link = join(project, 'node_modules/.bin/kuntalint')
    write(project, { 'node_modules/.bin/kuntalint': { symlink: '../kuntalint/dist/cli.js' } })
    expect(execFileSync(link, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it('gives the schemas', () => {
    const given = programGives(
      `
      import report from 'kuntalint/rules/schema/report.json' with { type: 'json' }
      import own from 'kuntalint/package.json' with { type: 'json' }
      console.log(JSON.stringify([report.$id, own.name, Object.keys(own.dependencies ?? {})]))
    `.replaceAll("with { type: 'json' }", "with { type: 'json' }"),
    )
    expect(given).toEqual(['urn:kuntalint:report:1', 'kuntalint', []])
  })

  it('passes publint', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'publint', '--strict'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status, stdout).toBe(0)
  })
})
