/** The recipes of docs/recipes/, run as they stand as far as a machine without the CI system itself can. */
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './built.ts'
import { installedProject } from './package.ts'
import { inSurroundings, recipe, recipePath, released } from './recipes.ts'
import { commit, newFolder, newRepository, run, write } from './repository/sandbox.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const readme = '# Karttapalvelu\n\nNäyttää kaupungin leikkipuistot. Palvelu on tehty perheille.\n'
const settings = 'language: fi\nproduct:\n  level: 2\n'
const owners = '* @kunta/kartat\n'
/** A finding of severity error: GitHub reads no negation in CODEOWNERS. */
const wrongOwners = '* @kunta/kartat\n!docs/ @kunta/kartat\n'
const before = { 'README.md': readme, '.github/kuntalint.yml': settings, '.github/CODEOWNERS': owners }

/** A server's repository with a branch `osasto` off `main`, which has moved on since. */
function server(change: Parameters<typeof write>[1]): string {
  const folder = newRepository(before)
  run(folder, 'switch', '--quiet', '--create', 'osasto')
  commit(folder, change)
  run(folder, 'switch', '--quiet', 'main')
  commit(folder, { 'src/kartta.ts': 'export const zoom = 3\n' })
  return folder
}

/** A clone with another commit than a branch checked out, as CI systems do. */
function detached(origin: string, branch: string): string {
  const folder = newFolder()
  run(folder, 'clone', '--quiet', `file://${origin}`, 'work')
  run(join(folder, 'work'), 'checkout', '--quiet', '--detach', `origin/${branch}`)
  return join(folder, 'work')
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const json = (folder: string, path: string) => JSON.parse(read(folder, path))

const files = [
  'gitlab-ci.yml',
  'azure-pipelines.yml',
  'Jenkinsfile',
  'cron.sh',
  'pre-commit-config.yaml',
  'pre-commit-local.yaml',
  'pre-commit',
]

describe('every recipe', () => {
  it.each(files)('names this version, and no token: %s', (name) => {
    const text = recipe(name)
    expect(text.replace(/^#.*$|^\/\/.*$/gmu, '')).not.toMatch(/token|secret|password/iu)
    const pins = [...text.matchAll(/\bv?(\d+\.\d+\.\d+)\b(?!\S*\s+or later)/gu)].map(([, pin]) => pin)
    const named = pins.filter((pin) => pin !== '20.19')
    if (name !== 'pre-commit-local.yaml') expect(named.length).toBeGreaterThan(0)
    for (const pin of named) expect(pin).toBe(version)
  })

  it.each(['md', 'fi.md', 'sv.md'])('stands on the page: other-homes.%s', (end) => {
    const page = readFileSync(join(root, `docs/other-homes.${end}`), 'utf8')
    for (const name of files) expect(page).toContain(`(recipes/${name})`)
    for (const [, path] of page.matchAll(/\]\((?!https?:)([^)#]+)/gu))
      expect(existsSync(join(root, 'docs', path as string)), path).toBe(true)
  })
})

describe('gitlab-ci.yml', () => {
  const job = parse(recipe('gitlab-ci.yml')).kuntalint
  const script = `set -eo pipefail\n${job.script.join('\n')}\n`
  const runner = (folder: string, env: Record<string, string> = {}) =>
    inSurroundings(folder, ['bash', '-c', script], { ...job.variables, ...env })
  const report: string = job.artifacts.reports.codequality

  it('fails a merge request for what it brings, and leaves the artefact that GitLab reads', () => {
    const origin = server({ '.github/CODEOWNERS': wrongOwners })
    const folder = detached(origin, 'osasto')
    const base = run(folder, 'merge-base', 'HEAD', 'origin/main')
    const { status, stdout, stderr } = runner(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('.github/CODEOWNERS')
    const issues = json(folder, report) as { check_name: string; severity: string; location: { path: string } }[]
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'major', location: { path: '.github/CODEOWNERS', lines: { begin: 2 } } }),
    )
    expect(issues.map(({ check_name }) => check_name)).toContain('governance/present')
    expect(job.artifacts.when).toBe('always')
    expect(job.variables.GIT_DEPTH).toBe('0')
  })

  it('passes one that brings nothing, whatever there was before', () => {
    const folder = detached(server({ 'src/puisto.ts': 'export {}\n' }), 'osasto')
    const base = run(folder, 'merge-base', 'HEAD', 'origin/main')
    const { status, stderr } = runner(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
    expect([status, stderr]).toEqual([0, ''])
    expect(json(folder, report).length).toBeGreaterThan(0)
  })

  it('shows the default branch, and fails nothing on it', () => {
    const folder = newRepository({ ...before, '.github/CODEOWNERS': wrongOwners })
    expect(runner(folder).status).toBe(0)
    expect(json(folder, report).map(({ severity }: { severity: string }) => severity)).toContain('major')
  })

  it('fails where nothing can be judged', () => {
    const { status, stderr } = runner(newRepository({ '.github/kuntalint.yml': 'levle: 2\n' }))
    expect(status).toBe(1)
    expect(stderr).toContain('levle')
  })
})

describe('a shallow clone', () => {
  it('can be compared with a commit once that is fetched, and says so before', () => {
    const origin = server({ '.github/CODEOWNERS': wrongOwners })
    const folder = join(newFolder(), 'work')
    run(origin, 'clone', '--quiet', '--depth', '1', '--branch', 'osasto', `file://${origin}`, folder)
    const base = run(origin, 'merge-base', 'main', 'osasto')
    const check = () => {
      const cli = join(released(), 'dist/cli.js')
      return inSurroundings(folder, [process.execPath, cli, 'check', '.', '--base', base, '--format', 'json'])
    }
    const refused = check()
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain(`git fetch origin "${base}"`)
    run(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    run(folder, 'fetch', '--quiet', '--no-tags', '--depth', '1', 'origin', base)
    const { status, stdout } = check()
    const { repository, summary } = JSON.parse(stdout)
    expect([status, repository.base]).toEqual([1, base])
    expect(summary.findings).toMatchObject({ new: 1 })
    expect(summary.findings.existing).toBeGreaterThan(0)
  })
})

interface AzureStep {
  bash?: string
  task?: string
  publish?: string
  artifact?: string
  inputs?: Record<string, unknown>
}

/** Every finding that JUnit XML calls a failure. */
function failuresIn(text: string): readonly string[] {
  expect(parseXml(text).root?.name).toBe('testsuites')
  return [...text.matchAll(/<testcase name="([^":]+):[^>]*>\s*<failure/gu)].map(([, rule]) => rule as string)
}

describe('azure-pipelines.yml', () => {
  const pipeline = parse(recipe('azure-pipelines.yml'))
  const steps = pipeline.steps as readonly AzureStep[]
  /** Azure gives its variables to scripts as well, in upper case. */
  const build = (folder: string, staging: string, env: Record<string, string> = {}) => {
    const given = { ...pipeline.variables, AGENT_TEMPDIRECTORY: newFolder(), BUILD_ARTIFACTSTAGINGDIRECTORY: staging }
    const scripts = steps.flatMap(({ bash }) => bash ?? [])
    let last = inSurroundings(folder, ['true'])
    for (const script of scripts)
      if (last.status === 0)
        last = inSurroundings(folder, ['bash', '-c', script], { TF_BUILD: 'True', ...given, ...env })
    return last
  }

  it('fails a pull request for what it brings, and leaves what its tasks publish', () => {
    const origin = server({ '.github/CODEOWNERS': wrongOwners })
    const folder = detached(origin, 'main')
    run(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'origin/osasto')
    const staging = newFolder()
    const { status, stdout, stderr } = build(folder, staging, { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('.github/CODEOWNERS')
    const tests = steps.find(({ task }) => task === 'PublishTestResults@2')?.inputs
    expect(tests?.searchFolder).toBe('$(Build.ArtifactStagingDirectory)')
    expect(failuresIn(read(staging, String(tests?.testResultsFiles)))).toEqual(['owners/valid'])
    const published = steps.find(({ artifact }) => artifact === 'CodeAnalysisLogs')?.publish
    expect(published).toBe('$(Build.ArtifactStagingDirectory)/CodeAnalysisLogs')
    expect(json(staging, 'CodeAnalysisLogs/kuntalint.sarif').runs[0].results.length).toBeGreaterThan(1)
    expect(pipeline.steps[0].fetchDepth).toBe(0)
  })

  it('shows a branch, and fails nothing on it', () => {
    const staging = newFolder()
    const { status } = build(newRepository({ ...before, '.github/CODEOWNERS': wrongOwners }), staging)
    expect(status).toBe(0)
    expect(failuresIn(read(staging, 'TEST-kuntalint.xml'))).toContain('owners/valid')
  })

  it('prints no command that a repository wrote', () => {
    const command = '##vso[task.setvariable variable=PATH]/tmp/evil'
    const folder = newRepository({ ...before, '.github/CODEOWNERS': `* @kunta/kartat\n!${command}/ @kunta/kartat\n` })
    const staging = newFolder()
    const { stdout } = build(folder, staging)
    expect(stdout).not.toMatch(/##vso\[/iu)
    expect(stdout).toContain('\\vso[')
    for (const path of ['TEST-kuntalint.xml', 'CodeAnalysisLogs/kuntalint.sarif'])
      expect(read(staging, path)).not.toMatch(/##vso\[/iu)
  })
})

describe('Jenkinsfile', () => {
  const text = recipe('Jenkinsfile')
  const [, script = ''] = /sh '''\n([\s\S]*?)'''/u.exec(text) ?? []
  const [, tool = ''] = /KUNTALINT = '([^']+)'/u.exec(text) ?? []
  const build = (folder: string, env: Record<string, string> = {}) =>
    inSurroundings(folder, ['sh', '-xe', '-c', script], { KUNTALINT: tool, ...env })
  const published = [...text.matchAll(/(?:testResults|pattern): '([^']+)'/gu)].map(([, path]) => path as string)

  it('fails a pull request for what it brings, and leaves what its steps publish', () => {
    const origin = server({ '.github/CODEOWNERS': wrongOwners })
    const folder = join(newFolder(), 'work')
    // A multibranch job has the branch of the pull request alone.
    run(origin, 'clone', '--quiet', '--single-branch', '--branch', 'osasto', `file://${origin}`, folder)
    const { status, stdout } = build(folder, { CHANGE_TARGET: 'main' })
    expect(status).toBe(1)
    expect(stdout).toContain('.github/CODEOWNERS')
    const [tests = '', sarif = ''] = published
    expect(failuresIn(read(folder, tests))).toEqual(['owners/valid'])
    expect(json(folder, sarif).version).toBe('2.1.0')
  })

  it('shows a branch, fails nothing on it, and leaves no other files', () => {
    const folder = newRepository({ ...before, '.github/CODEOWNERS': wrongOwners })
    expect(build(folder).status).toBe(0)
    expect(run(folder, 'status', '--porcelain')).toBe('?? kuntalint-reports/')
    expect(published.map((path) => existsSync(join(folder, path)))).toEqual([true, true])
  })
})

describe('cron.sh', () => {
  const cron = (origin: string, folder: string, language = 'fi', ...options: readonly string[]) =>
    inSurroundings('/', ['sh', recipePath('cron.sh'), `file://${origin}`, folder, language, ...options])

  it('tells all at first, nothing while nothing changes, and then what changed', () => {
    const origin = newRepository(before)
    const folder = join(newFolder(), 'palvelu')
    const first = cron(origin, folder)
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('En löytänyt hallintamallia')
    const second = cron(origin, folder)
    expect([second.status, second.stdout, second.stderr]).toEqual([0, '', ''])
    commit(origin, { 'src/a.ts': 'export {}\n' })
    expect(cron(origin, folder).stdout).toBe('')
    commit(origin, { '.github/CODEOWNERS': wrongOwners })
    const third = cron(origin, folder)
    expect(third.status).toBe(0)
    expect(third.stdout).toMatch(/^Mikä muuttui/mu)
    expect(third.stdout).toContain('CODEOWNERS')
    expect(cron(origin, folder).stdout).toBe('')
  })

  it('says why when it cannot judge, keeps the report before, and can be run again', () => {
    const origin = newRepository(before)
    const folder = join(newFolder(), 'palvelu')
    cron(origin, folder)
    const report = read(folder, 'report.json')
    commit(origin, { '.github/kuntalint.yml': 'levle: 2\n' })
    const broken = cron(origin, folder, 'sv')
    expect([broken.status, broken.stdout]).toEqual([2, ''])
    expect(broken.stderr).toContain('levle')
    expect(read(folder, 'report.json')).toBe(report)
    commit(origin, { '.github/kuntalint.yml': settings })
    expect(cron(origin, folder)).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('says so when the repository is not there, or a run is going on', () => {
    const folder = newFolder()
    expect(cron(join(folder, 'nowhere'), join(folder, 'state')).status).not.toBe(0)
    write(folder, { 'busy/running/x': '' })
    const busy = cron(newRepository(before), join(folder, 'busy'))
    expect(busy.status).toBe(2)
    expect(busy.stderr).toContain('busy/running')
  })
})

interface Hook {
  id: string
  entry: string
  args?: readonly string[]
  language: string
  pass_filenames: boolean
}

describe('pre-commit', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [Hook]

  /** `language: script`: the entry's first word counts from the hook's repository, and runs at the top of the user's. */
  function runHook({ entry, args = [] }: Hook, folder: string) {
    const clone = join(newFolder(), 'kuntalint')
    run(released(), 'clone', '--quiet', '--branch', `v${version}`, `file://${released()}`, clone)
    const [script = '', ...given] = entry.split(' ')
    return inSurroundings(folder, [join(clone, script), ...given, ...args])
  }

  it('finds in the project the hook that the recipe names', () => {
    const { repos } = parse(recipe('pre-commit-config.yaml'))
    expect(repos).toEqual([
      { repo: 'https://github.com/kuntalint/kuntalint', rev: `v${version}`, hooks: [{ id: hook.id }] },
    ])
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false })
  })

  it('stops a commit for what it brings, and for nothing else', () => {
    const folder = newRepository(before)
    write(folder, { 'src/a.ts': 'export {}\n' })
    run(folder, 'add', '--all')
    expect(runHook(hook, folder).status).toBe(0)
    write(folder, { '.github/CODEOWNERS': wrongOwners })
    run(folder, 'add', '--all')
    const { status, stdout } = runHook(hook, folder)
    expect(status).toBe(1)
    expect(stdout).toContain('.github/CODEOWNERS')
  })

  it('judges the first commit of all as a whole', () => {
    const folder = newRepository()
    write(folder, { ...before, '.github/CODEOWNERS': wrongOwners })
    run(folder, 'add', '--all')
    expect(runHook(hook, folder).status).toBe(1)
  })

  /** A folder with the command that npm installs, to stand on the path. */
  function commandFolder(): string {
    const project = installedProject()
    write(project, { 'node_modules/.bin/kuntalint': { symlink: '../kuntalint/dist/cli.js' } })
    return join(project, 'node_modules/.bin')
  }
  const onPath = () => ({ PATH: `${commandFolder()}:${process.env.PATH ?? ''}` })

  it('runs as a local hook where kuntalint is a dependency', () => {
    const [{ hooks }] = parse(recipe('pre-commit-local.yaml')).repos as [{ hooks: [Hook] }]
    expect(hooks[0].entry).toMatch(/^npx --no-install kuntalint check/u)
    const command = hooks[0].entry.replace('npx --no-install ', '').split(' ')
    const folder = newRepository(before)
    expect(inSurroundings(folder, command, onPath()).status).toBe(0)
    write(folder, { '.github/CODEOWNERS': wrongOwners })
    expect(inSurroundings(folder, command, onPath()).status).toBe(1)
  })

  it('runs as a hook of git alone, from any folder of the repository', () => {
    const folder = newRepository(before)
    const place = join(folder, '.git/hooks/pre-commit')
    write(folder, { '.git/hooks/pre-commit': recipe('pre-commit'), 'docs/ohje.md': '# Ohje\n\nNäin käytät karttaa.\n' })
    chmodSync(place, 0o755)
    const gitCommit = () =>
      inSurroundings(join(folder, 'docs'), ['git', 'commit', '--all', '--message', 'Muutos'], onPath())
    run(folder, 'add', '--all')
    expect(gitCommit().status).toBe(0)
    const head = run(folder, 'rev-parse', 'HEAD')
    write(folder, { '.github/CODEOWNERS': wrongOwners })
    const refused = gitCommit()
    expect(refused.status).toBe(1)
    expect(`${refused.stdout}${refused.stderr}`).toContain('.github/CODEOWNERS')
    expect(run(folder, 'rev-parse', 'HEAD')).toBe(head)
  })
})
