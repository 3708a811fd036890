import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { act, builtFolder, loadedAtOnce, root } from './built.ts'
import { finnishPlan } from './inventory/plans.ts'
import { checkout, pullRequest, requestEvent } from './pull-request.ts'
import { commit, newFolder, newRepository, run, write } from './repository/sandbox.ts'
import type { ActionResult } from './runner.ts'

/** The Node that runs the tests, and Node 24 where its path is given: that is what the runner uses. */
const nodes = [process.execPath, ...(process.env.NODE24 ? [process.env.NODE24] : [])]

const settings = 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu, Tampere]\n'
const readme =
  '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa. Palvelu on tehty kirjastoille.\n'
const finnish = {
  '.github/kuntalint.yml': settings,
  '.github/CODEOWNERS': '* @kunta/jonot\n!docs/ @kunta/jonot\n',
  'README.md': readme,
  'docs/hallintamalli.md': finnishPlan,
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
const textOf = (path: string): string => readFileSync(path, 'utf8')
const titles = ({ issues }: ActionResult, severity: string) =>
  issues.filter((issue) => issue.severity === severity).map(({ title }) => title)

describe('the committed bundle', () => {
  it('is what the source builds', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/build.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })

  it('is all that action.yml and package.json name', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(existsSync(join(root, bin.kuntalint))).toBe(true)
    expect(readFileSync(join(root, 'action.yml'), 'utf8')).toMatch(/main: dist\/action\.js/u)
  })

  it.each(['action.js', 'cli.js', 'library.js'])(
    'loads no network stack, no parser and no licence texts at once: %s',
    (entry) => {
      const files = loadedAtOnce(entry)
      const text = [...files.values()].join('\n')
      const packages = [...text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gmu)].map(([, name]) => name)
      const heavy =
        /undici|octokit|^@actions|^ajv|^graphql|^spdx|^yaml$|remark|micromark|^unified|jsonc|smol|re2js|minimatch/u
      expect(packages.filter((name) => heavy.test(name ?? ''))).toEqual([])
      expect(text).not.toMatch(/from ["'](?:node:)?(?:https?|net|tls|dns|http2|undici)["']/u)
      expect(text).not.toMatch(/from ["'](?!node:|\.)/u)
      expect([...files.keys()].filter((path) => /licence-(?:texts|hashes)/u.test(path))).toEqual([])
    },
  )

  it('has what parses dangerous Markdown where the program looks for it', () => {
    const chunks = join(root, 'dist/chunks')
    const starting = readdirSync(chunks).filter((name) => /new URL\("\.\/worker\.js"/u.test(textOf(join(chunks, name))))
    expect(starting).toHaveLength(1)
    expect(existsSync(join(chunks, 'worker.js'))).toBe(true)
  })

  it('says under which licences the software in it stands', () => {
    const notices = readFileSync(join(root, 'dist/LICENSES.md'), 'utf8')
    for (const name of ['@actions/core', 'remark-parse', 'yaml', 're2js', 'minimatch'])
      expect(notices).toContain(`## ${name} `)
  })
})

describe.each(nodes)('the built action on %s', (node) => {
  const check = (workspace: string, given: Parameters<typeof act>[1] = {}) => act(workspace, { node, ...given })

  it('runs without packages beside it', () => {
    expect(readdirSync(builtFolder()).sort()).toEqual(['action.yml', 'dist'])
  })

  it('gives at most eight findings on a bare repository, none of them red, and does not fail', async () => {
    const result = await check(newRepository({ 'src/map.ts': 'export const zoom = 3\n' }))
    expect(result.code).toBe(0)
    expect(result.stderr).toBe('')
    expect(titles(result, 'error')).toEqual([])
    expect(result.issues.length).toBeGreaterThan(0)
    expect(Number(result.outputs.findings)).toBeLessThanOrEqual(8)
    expect(result.outputs).toMatchObject({ conclusion: 'success', errors: '0', 'level-reached': '0' })
    expect(result.summary).toContain('# example-city/map-service')
  })

  it('tells what is not there once, at the README when there is one', async () => {
    const result = await check(newRepository({ 'README.md': readme }))
    const plans = result.issues.filter(({ message }) => message.includes('GOVERNANCE.md'))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toMatchObject({ severity: 'warning', file: 'README.md', line: 1 })
    const messages = result.issues.map(({ message }) => message)
    expect(new Set(messages).size).toBe(messages.length)
  })

  it('fails a Finnish repository that has settings, at the line, in Finnish', async () => {
    const result = await check(newRepository(finnish), { eventName: 'workflow_dispatch' })
    expect(result.code).toBe(1)
    const error = result.issues.find(({ severity }) => severity === 'error')
    expect(error).toMatchObject({ file: '.github/CODEOWNERS', line: 2 })
    expect(error?.message).toContain('huutomerkkiä')
    expect(result.summary).toContain('Taso')
    expect(result.summary).not.toMatch(/\b(?:finding|warning|missing)s?\b/iu)
    expect(result.outputs).toMatchObject({ conclusion: 'failure', errors: '1' })
    expect(Number(result.outputs.score)).toBeGreaterThan(0)
  })

  it('answers in the language, at the level and with the mercy that the inputs ask for', async () => {
    const result = await check(newRepository(finnish), { inputs: { language: 'sv', level: '1', 'fail-on': 'never' } })
    expect(result.code).toBe(0)
    expect(result.issues.find(({ severity }) => severity === 'error')?.message).toContain('utropstecknet')
    expect(result.outputs.conclusion).toBe('success')
  })

  it('refuses an input that it does not have', async () => {
    const result = await check(newRepository({ 'README.md': readme }), { inputs: { levle: '2' } })
    expect(result.code).toBe(2)
    const error = result.issues.find(({ severity }) => severity === 'error')
    expect(error?.message).toContain('"levle"')
    expect(error?.message).toContain('level')
  })

  it('refuses a value that an input cannot have', async () => {
    const result = await check(newRepository({ 'README.md': readme }), { inputs: { level: '4', language: 'fi' } })
    expect(result.code).toBe(2)
    expect(result.issues[0]).toMatchObject({ severity: 'error' })
    expect(result.issues[0]?.message).toContain('1, 2, 3')
  })

  it('stops at settings that it cannot read, and names the line', async () => {
    const result = await check(newRepository({ '.github/kuntalint.yml': 'product:\n  levle: 2\n' }))
    expect(result.code).toBe(2)
    expect(result.issues[0]).toMatchObject({ severity: 'error', file: '.github/kuntalint.yml', line: 2 })
    expect(result.issues[0]?.message).toContain('levle')
    expect(result.summary).toBe('')
  })

  it('writes the report of which an output tells the path, and leaves the workspace as it was', async () => {
    const folder = newRepository(finnish)
    const result = await check(folder)
    expect(result.outputs.report).toMatch(/kuntalint-report\.json$/u)
    expect(run(folder, 'status', '--porcelain', '--ignored')).toBe('')
  })

  it('shows at most ten annotations of a kind, and says how many more there are', async () => {
    const lines = Array.from({ length: 25 }, (_, n) => `!osa-${n}/ @kunta/jonot`).join('\n')
    const result = await check(newRepository({ ...finnish, '.github/CODEOWNERS': `* @kunta/jonot\n${lines}\n` }))
    expect(titles(result, 'error')).toHaveLength(10)
    expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 })
    expect(titles(result, 'error').at(-1)).toBe('Lisää havaintoja')
    expect(result.issues.find(({ title }) => title === 'Lisää havaintoja')?.message).toContain('16')
  })

  it('counts the paths of annotations from the workspace when the repository lies in a folder of it', async () => {
    const workspace = newFolder()
    const folder = join(workspace, 'sources')
    write(workspace, { 'sources/x': '' })
    run(folder, 'init', '--quiet')
    commit(folder, finnish)
    const result = await check(workspace, { inputs: { path: 'sources' }, eventName: 'workflow_dispatch' })
    expect(result.code).toBe(1)
    expect(result.issues.find(({ severity }) => severity === 'error')?.file).toBe('sources/.github/CODEOWNERS')
  })

  it('says so when the path is no repository', async () => {
    const result = await check(newFolder())
    expect(result.code).toBe(2)
    expect(result.issues[0]?.message).toContain('is not a git repository')
  })
})

/** Every file below a folder, with a hash of what it holds. */
const listing = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1))
    .map((path) => {
      try {
        return `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`
      } catch {
        return `${path}/`
      }
    })
    .sort()

describe('the built action on a pull request', () => {
  const contributing = {
    'CONTRIBUTING.md': '# Osallistuminen\n\nLähetä ehdotus osoitteeseen [INSERT EMAIL ADDRESS] ja odota vastausta.\n',
  }
  const asked = () => pullRequest(finnish, (folder) => write(folder, contributing))
  const files = ({ issues }: ActionResult) => [...new Set(issues.map(({ file }) => file))]

  it('annotates only what it brings, and says how much else there is', async () => {
    const request = asked()
    const result = await act(checkout(request, 2), requestEvent(request))
    expect(files(result)).toContain('CONTRIBUTING.md')
    expect(files(result)).not.toContain('.github/CODEOWNERS')
    expect(files(result)).not.toContain('docs/hallintamalli.md')
    expect(result.summary).toMatch(/Uusia havaintoja \d+, ennestään tiedossa \d+, korjattuja 0/u)
    expect(result.code).toBe(0)
  })

  it('fetches the base of a checkout of depth 1 into a place of its own, and leaves .git as it was', async () => {
    const request = asked()
    const folder = checkout(request, 1)
    expect(run(folder, 'rev-list', '--count', 'HEAD')).toBe('1')
    const before = listing(join(folder, '.git'))
    const scratch = newFolder()
    const given = requestEvent(request)
    const result = await act(folder, { ...given, token: 'ghs_of-the-run', env: { ...given.env, TMPDIR: scratch } })
    expect(files(result)).toContain('CONTRIBUTING.md')
    expect(files(result)).not.toContain('.github/CODEOWNERS')
    expect(listing(join(folder, '.git'))).toEqual(before)
    expect(readdirSync(scratch)).toEqual([])
  })

  it('annotates no line where nobody knows what the request changes: one line tells of all', async () => {
    const request = asked()
    const folder = checkout(request, 1)
    run(folder, 'remote', 'set-url', 'origin', `file://${join(request.origin, 'nothing-here')}`)
    const result = await act(folder, requestEvent(request))
    expect(result.code).toBe(1)
    expect(files(result)).toEqual([undefined])
    expect(result.summary).toContain('.github/CODEOWNERS')
  })
})
