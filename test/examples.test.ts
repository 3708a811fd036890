/** The worked examples: each is a whole repository in order, and stays so while its dates are ahead. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../src/artefact.ts'
import { conceptsIn } from '../src/inventory/concepts.ts'
import { readMarkdown } from '../src/inventory/markdown.ts'
import { judge } from '../src/judge.ts'
import type { Report } from '../src/report.ts'
import { type MemoryFile, memoryRepository } from '../src/repository/memory.ts'
import { kuntalint, root } from './built.ts'
import { bodies, type Row, rowsOfInterfacePlan, rowsOfSoftwarePlan } from './plan-rows.ts'
import { newRepository } from './repository/sandbox.ts'

const examples = { 'shared-web-platform': rowsOfSoftwarePlan, 'traffic-light-priority-interface': rowsOfInterfacePlan }
const firstDay = '2026-11-24'
/** The last day on which nothing is due: after it the plans and roadmaps want their yearly review. */
const lastDay = '2027-11-30'

const filesOf = (name: string): Record<string, Buffer> => {
  const folder = join(root, 'examples', name)
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const),
  )
}

const judged = (files: Readonly<Record<string, MemoryFile>>, day: string): Promise<Report> =>
  judge(memoryRepository(files, { today: new Date(`${day}T09:00:00Z`) }), {})

/** Every finding as one line, to be read when a test fails. */
const told = ({ outcomes }: Pick<Report, 'outcomes'>): readonly string[] =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'failed'
      ? outcome.findings.map(({ message, location }) => `${outcome.rule.id} ${location.path}: ${message.en}`)
      : outcome.status === 'broken'
        ? [`${outcome.rule.id}: ${outcome.error}`]
        : [],
  )

/** Gives the program another day than today's: `Date` without arguments is the morning of that day. */
const onDay = (day: string): Readonly<Record<string, string>> => {
  const code = `const Real = Date; globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super('${day}T09:00:00Z') } }`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}

/** Does a row or heading of this kind stand there with something to say? */
const says = ({ labels, passages }: Document, { named }: Row): boolean =>
  labels.some(
    ({ kind, text, cells, line, endLine }) =>
      (typeof named === 'string' ? conceptsIn(text).has(named) : named.test(text)) &&
      (kind === 'cell'
        ? cells.some((cell) => cell.trim() !== '')
        : passages.some((passage) => passage.line > line && passage.line <= endLine)),
  )

describe.each(Object.entries(examples))('the example %s', (name, rows) => {
  const files = filesOf(name)

  it.each([firstDay, '2027-02-15', '2027-06-30', lastDay])('reaches level 3 with nothing to say on %s', async (day) => {
    const report = await judged(files, day)
    expect(told(report)).toEqual([])
    expect(report.summary).toMatchObject({ conclusion: 'success', levelReached: 3, waived: 0, broken: 0 })
  })

  it('leaves open only what GitHub knows, and what nobody can know of owners that do not exist', async () => {
    const { outcomes } = await judged(files, firstDay)
    const open = outcomes.filter(({ status }) => status === 'undetermined').map(({ rule }) => rule.id)
    expect(open.sort()).toEqual([
      'facts/owners-agree',
      'owners/exist',
      'readme/successor',
      'review/code-owners',
      'review/required',
    ])
  })

  it('is found in order by the built program, in a repository with one commit', async () => {
    const { code, stdout, stderr } = await kuntalint(
      newRepository(files),
      ['check', '.', '--format', 'json'],
      onDay(firstDay),
    )
    const { summary, outcomes } = JSON.parse(stdout)
    expect(stderr).toBe('')
    expect(outcomes.filter(({ status }: { status: string }) => ['failed', 'broken'].includes(status))).toEqual([])
    expect({ code, level: summary.levelReached, findings: summary.findings.total }).toEqual({
      code: 0,
      level: 3,
      findings: 0,
    })
  })

  it('says first of all that it is invented, in each language', () => {
    const readmes = Object.keys(files).filter((path) => /^README(?:\.\w\w)?\.md$/u.test(path))
    expect(readmes.length).toBeGreaterThanOrEqual(2)
    for (const path of readmes)
      expect(String(files[path]).split('\n').slice(0, 8).join(' '), path).toMatch(
        /\*\*(?:Tämä on keksitty esimerkki|Det här är ett påhittat exempel|This is an invented example)\.\*\*/u,
      )
  })

  it('names no public body of Finland, and only addresses that nobody can own', () => {
    for (const [path, bytes] of Object.entries(files).filter(([one]) => !/^LICENSE/u.test(one))) {
      const text = String(bytes)
      expect(
        bodies.filter((body) => text.includes(body)),
        path,
      ).toEqual([])
      const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/giu)].map(([, host]) => host)
      const foreign = hosts.filter((host) => !/\.example$|^github\.com$|^semver\.org$/u.test(host ?? ''))
      expect(foreign, path).toEqual([])
      const projects = [...text.matchAll(/github\.com\/([\w-]+)/gu)].map(([, owner]) => owner)
      expect(new Set([...projects, 'kuntalint']), path).toEqual(new Set(['kuntalint']))
    }
  })

  describe('has in its plan', () => {
    const plans = Object.keys(files).filter((path) => /^GOVERNANCE(?:\.\w\w)?\.md$/u.test(path))
    const read: Document[] = []
    beforeAll(async () => {
      for (const path of plans) read.push(await readMarkdown(path, String(files[path])))
    })

    it.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
      expect(read.length).toBeGreaterThan(0)
      for (const document of read) expect(says(document, row), document.path).toBe(true)
    })
  })
})

describe('a change of the example traffic-light-priority-interface', () => {
  const files = filesOf('traffic-light-priority-interface')
  const today = new Date(`${firstDay}T09:00:00Z`)

  type Edit = readonly [path: string, from: string, to: string]

  /** Findings that changes bring, by rule and path. */
  async function brought(...edits: readonly Edit[]): Promise<readonly string[]> {
    const changed = edits.map(([path, from, to]) => {
      expect(String(files[path]), path).toContain(from)
      return [path, String(files[path]).replace(from, to)] as const
    })
    const head = memoryRepository({ ...files, ...Object.fromEntries(changed) }, { today })
    const base = {
      repository: memoryRepository(files, { today }),
      commit: '0'.repeat(40),
      parted: false,
      remarks: [],
      changed: new Set(edits.map(([path]) => path)),
      renames: new Map(),
      close: async () => {},
    }
    return told(await judge(head, { occasion: 'pull-request' }, base)).map((line) => line.replace(/:.*$/su, ''))
  }

  it('is told to need a decision when it breaks the interface', async () => {
    const required = 'required: [vehicleId, vehicleKind, junctionId, approach, expectedArrival]'
    expect(await brought(['openapi.yaml', required, required.replace('approach,', 'approach, exit,')])).toEqual([
      'api/breaking-change-decided openapi.yaml',
    ])
  })

  it('is reminded of the steering group when it gives a role to somebody else', async () => {
    const found = await brought(
      [
        'GOVERNANCE.md',
        '(koordinaattori) | Lehtoveden kaupunki, liikennesuunnittelu |',
        '(koordinaattori) | Hietajoen kaupunki, tekninen toimi |',
      ],
      [
        'GOVERNANCE.sv.md',
        '(samordnare) | Lehtovesi stad, trafikplaneringen |',
        '(samordnare) | Hietajoki stad, tekniska sektorn |',
      ],
    )
    expect(found).toEqual(['review/governance-decided GOVERNANCE.md'])
  })
})

it('the project itself does not count the examples and templates as its own', async () => {
  const own = ['.github/kuntalint.yml', 'README.md', 'LICENSE'].map((path) => [path, readFileSync(join(root, path))])
  const examplesFiles = Object.keys(examples).flatMap((name) =>
    Object.entries(filesOf(name)).map(([path, bytes]) => [`examples/${name}/${path}`, bytes]),
  )
  const report = await judged(Object.fromEntries([...own, ...examplesFiles]), firstDay)
  const paths = report.artefacts.flatMap(({ path }) => path ?? []).filter((path) => path.startsWith('examples/'))
  expect(paths).toEqual([])
})
