/** The built action and command line on a shared interface: a field of a traffic-light interface gets another name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { act, kuntalint, root } from './built.ts'
import { checkout, pullRequest, requestEvent } from './pull-request.ts'
import { newRepository, run, write } from './repository/sandbox.ts'

type Files = Readonly<Record<string, string>>

const fixture = join(root, 'fixtures/api/breaking-change-decided')

function filesIn(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const),
  )
}

/** The states of a case; what is agreed beside the interface is in order. */
function statesOf(name: string): { before: Files; after: Files } {
  const all = filesIn(join(fixture, name))
  const licence = { LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8') }
  const of = (isBase: boolean): Files =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([path]) => path.startsWith('.base/') === isBase)
        .map(([path, text]) => [path.replace(/^\.base\//u, ''), text]),
    )
  return { before: { ...of(true), ...licence }, after: { ...of(false), ...licence } }
}

function requested(name: string, depth: number): { folder: string; event: ReturnType<typeof requestEvent> } {
  const { before, after } = statesOf(name)
  const request = pullRequest(before, (folder) => write(folder, after))
  return { folder: checkout(request, depth), event: requestEvent(request) }
}

describe('a pull request that renames a field of a shared interface', () => {
  it('is stopped on the line of the field, and told what is still to be done', async () => {
    const { folder, event } = requested('invalid', 50)
    const { code, issues, summary } = await act(folder, event)
    expect(code).toBe(1)
    const [issue] = issues.filter(({ severity }) => severity === 'error')
    expect(issue).toMatchObject({ file: 'openapi.yaml', line: 65 })
    for (const words of [
      '`PriorityRequest.vehicleType` on poistettu',
      'uusi pääversio',
      'muutoslokiin',
      'siirtymäaika',
      'päätökse',
    ])
      expect(issue?.message).toContain(words)
    expect(summary).toContain('PriorityRequest.vehicleType')
  })

  it('goes through with what the owners agreed on', async () => {
    const { folder, event } = requested('valid', 2)
    const { code, issues } = await act(folder, event)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(code).toBe(0)
  })

  it('is not stopped because commits of the change could not be read', async () => {
    const { before, after } = statesOf('valid')
    const { 'docs/paatokset/2026-11-nimeaminen.md': _, ...rest } = after
    const log = String(rest['CHANGELOG.md']).replace(
      ' [Ohjausryhmän päätös](docs/paatokset/2026-11-nimeaminen.md).',
      '',
    )
    const request = pullRequest(before, (folder) => write(folder, { ...rest, 'CHANGELOG.md': log }))
    const { code, summary } = await act(checkout(request, 2), requestEvent(request))
    expect(code).toBe(0)
    expect(summary).toContain('fetch-depth: 0')
  })
})

describe('kuntalint changes', () => {
  const repository = (): string => {
    const { before, after } = statesOf('invalid')
    const folder = newRepository(before)
    run(folder, 'checkout', '--quiet', '-b', 'change')
    write(folder, after)
    return folder
  }

  it('tells what changed in the interfaces, and what it means', async () => {
    const { code, stdout } = await kuntalint(repository(), ['changes', '.', '--base', 'main', '--language', 'fi'])
    expect(code).toBe(0)
    expect(stdout).toContain('Katkaisee yhteensopivuuden (1)')
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'kenttä `PriorityRequest.vehicleType` on poistettu, tilalla näyttää olevan `vehicleClass`',
    )
  })

  it('gives them to programs', async () => {
    const { stdout } = await kuntalint(repository(), ['changes', '.', '--base', 'main', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject([
      {
        before: { path: 'openapi.yaml', version: '1.4.0' },
        changes: [{ verdict: 'breaking', code: 'property-renamed', before: { line: 65 }, after: { line: 65 } }],
        undetermined: null,
      },
    ])
  })

  it('needs to know what to compare with', async () => {
    const { code, stderr } = await kuntalint(repository(), ['changes', '.', '--language', 'fi'])
    expect(code).toBe(2)
    expect(stderr).toContain('kuntalint changes --base main')
  })
})
