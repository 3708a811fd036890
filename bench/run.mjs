// How long whole runs of the built program take, and how much memory they need:
//   npm run bench -- [repository ...]
// Without repositories it makes three of about 300, 5,000 and 28,000 files. Each is checked nine times by the Node that
// runs this, and by the one that NODE24 names; `node -e 0` and `git ls-files` stand beside it for comparison. The last row
// of each judges base and head together.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = 9
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const nodes = [process.execPath, ...(process.env.NODE24 ? [process.env.NODE24] : [])]
const temp = mkdtempSync(join(tmpdir(), 'kuntalint-bench-'))

const git = (folder, ...args) =>
  execFileSync('git', ['-c', 'user.name=Kirjasto', '-c', 'user.email=kirjasto@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
    maxBuffer: 1e9,
  })

/** The documents of a product that is well cared for, so that every parser has work. */
function documents() {
  const fixture = (path) => readFileSync(join(root, 'fixtures', path), 'utf8')
  return {
    'README.md': `${fixture('readme/purpose/valid/README.md')}\n${'Karttaan lisätään palveluja kuntien toiveesta.\n\n'.repeat(60)}`,
    'GOVERNANCE.md': fixture('governance/parts/valid/GOVERNANCE.md'),
    'ROADMAP.md': fixture('roadmap/present/valid/ROADMAP.md'),
    'SECURITY.md': fixture('security/present/valid/SECURITY.md'),
    'CONTRIBUTING.md': fixture('contributing/present/valid/CONTRIBUTING.md'),
    'CHANGELOG.md': fixture('changelog/present/valid/CHANGELOG.md'),
    LICENSE: fixture('licence/present/valid/LICENSE'),
    'publiccode.yml': fixture('publiccode/present/valid/publiccode.yml'),
    'openapi.yaml': fixture('api/present/valid/openapi.yaml'),
    '.github/CODEOWNERS': `* @kunta/kartta\n${Array.from({ length: 40 }, (_, n) => `/osa-${n}/ @kunta/osa-${n}\n`).join('')}`,
    '.github/kuntalint.yml': 'product: { level: 3, owners: [Espoo, Oulu] }\n',
  }
}

/** A repository of about this many files: source, a tenth documentation, some YAML that could be API descriptions. */
function made(count) {
  const folder = join(temp, `${count} files`)
  const endings = ['ts', 'ts', 'tsx', 'java', 'sql', 'json', 'yaml', 'png', 'css', 'md']
  const files = Object.entries(documents())
  for (let n = files.length; n < count; n++) {
    const place = `osa-${n % 40}/${['src', 'lib', 'test', 'docs'][n % 4]}/kansio-${n % 97}/tiedosto-${n}.${endings[n % 10]}`
    files.push([place, `# ${n}\narvo: ${n}\n`])
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Aloita')
  // A pull request of everyday size, to be judged against what was before.
  writeFileSync(join(folder, 'GOVERNANCE.md'), `${documents()['GOVERNANCE.md']}\n\nPäivitetty yhdessä.\n`)
  git(folder, 'commit', '--quiet', '--all', '--message', 'Muuta')
  return folder
}

const hasParent = (folder) =>
  spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD~1'], { cwd: folder }).status === 0

/** Milliseconds of each run, sorted. */
function timed(program, args, folder) {
  const times = []
  for (let n = 0; n < runs; n++) {
    const start = process.hrtime.bigint()
    const { status, error, stderr } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
    if (error || status > 1) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error ?? stderr}`)
  }
  return times.sort((a, b) => a - b)
}

/** Peak memory of one run in MB, by time(1) where there is one, else by what Node tells of its child. */
function peak(program, args, folder) {
  if (existsSync('/usr/bin/time')) {
    const { stderr } = spawnSync('/usr/bin/time', ['-v', program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/u.exec(stderr)?.[1]
    if (kilobytes) return Number(kilobytes) / 1024
  }
  const told = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))`
  const preload = `data:text/javascript,${encodeURIComponent(told)}`
  const { stderr } = spawnSync(program, ['--import', preload, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return Number(/\npeak (\d+)$/u.exec(stderr)?.[1] ?? Number.NaN) / 1024
}

const columns = ['repository', 'files', 'program', 'median ms', 'min', 'max', 'peak MB']
const rows = [columns]
const row = (folder, files, name, times, memory) =>
  rows.push(
    [basename(folder), files, name, times[times.length >> 1], times[0], times.at(-1), memory].map((cell) =>
      typeof cell === 'number' ? (Number.isNaN(cell) ? '-' : String(Math.round(cell))) : cell,
    ),
  )

function measure(folder) {
  const files = git(folder, 'ls-files', '-z').toString('latin1').split('\0').length - 1
  row(folder, files, 'git ls-files', timed('git', ['ls-files', '-z'], folder), Number.NaN)
  for (const node of nodes) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    row(folder, files, `node ${version} -e 0`, timed(node, ['-e', '0'], folder), peak(node, ['-e', '0'], folder))
    const whole = ['check', '.', '--level', '3', '--format', 'json']
    for (const args of [['check', '.'], whole, ...(hasParent(folder) ? [[...whole, '--base', 'HEAD~1']] : [])])
      row(
        folder,
        files,
        `${args.join(' ')}, ${version}`,
        timed(node, [cli, ...args], folder),
        peak(node, [cli, ...args], folder),
      )
  }
}

try {
  const given = process.argv.slice(2).map((path) => resolve(path))
  for (const folder of given) measure(folder)
  if (given.length === 0) for (const count of [300, 5_000, 28_000]) measure(made(count))
  const widths = columns.map((_, column) => Math.max(...rows.map((cells) => cells[column].length)))
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) =>
          column === 0 || column === 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  '),
    )
} finally {
  rmSync(temp, { recursive: true, force: true })
}
