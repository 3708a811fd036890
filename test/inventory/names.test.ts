import { describe, expect, it } from 'vitest'
import { artefactKinds } from '../../src/artefact.ts'
import { candidates, foldName, isOutside, searchedFor } from '../../src/inventory/names.ts'
import type { File } from '../../src/model.ts'

const file = (path: string, mode: File['mode'] = '100644'): File => ({ path, mode, oid: null })
const kindsOf = (path: string): readonly string[] => candidates([file(path)]).map(({ kind }) => kind)
const first = (kind: string, ...paths: string[]) =>
  candidates(paths.map((path) => file(path))).find((one) => one.kind === kind)?.path

describe('the names of artefacts', () => {
  it.each([
    ['GOVERNANCE.md', 'governance'],
    ['HALLINTAMALLI.md', 'governance'],
    ['docs/hallintamalli.md', 'governance'],
    ['docs/Tuotteenhallintasuunnitelma.docx', 'governance'],
    ['docs/FÖRVALTNINGSPLAN.md', 'governance'],
    ['forvaltningsplan.sv.md', 'governance'],
    ['governance.rst', 'governance'],
    ['ROADMAP.md', 'roadmap'],
    ['docs/tiekartta.md', 'roadmap'],
    ['Färdplan.md', 'roadmap'],
    ['.github/CODEOWNERS', 'owners'],
    ['MAINTAINERS', 'owners'],
    ['LICENSE', 'licence'],
    ['LICENCE.txt', 'licence'],
    ['COPYING.LESSER', 'licence'],
    ['README.md', 'readme'],
    ['LUEMINUT.md', 'readme'],
    ['LÄSMIG.md', 'readme'],
    ['readme.rst', 'readme'],
    ['.github/contributing.md', 'contributing'],
    ['OSALLISTUMINEN.md', 'contributing'],
    ['BIDRA.md', 'contributing'],
    ['code-of-conduct.md', 'code-of-conduct'],
    ['CODE_OF_CONDUCT.nl.md', 'code-of-conduct'],
    ['Uppförandekod.md', 'code-of-conduct'],
    ['SECURITY.md', 'security'],
    ['TIETOTURVA.md', 'security'],
    ['CHANGELOG.md', 'changelog'],
    ['CHANGES', 'changelog'],
    ['MUUTOSLOKI.md', 'changelog'],
    ['publiccode.yml', 'publiccode'],
    ['publiccode.yaml', 'publiccode'],
    ['.github/FUNDING.yml', 'funding'],
    ['RAHOITUS.md', 'funding'],
    ['SUPPORT.md', 'support'],
    ['TUKI.md', 'support'],
  ])('%s is %s', (path, kind) => {
    expect(kindsOf(path)).toContain(kind)
  })

  it.each([
    'src/governance.ts',
    'src/roadmap/index.tsx',
    'assets/readme.png',
    'services/map/publiccode.yml',
    'lib/license-header.txt',
    'docs/security.png',
    'scripts/license-check.sh',
  ])('%s is no artefact', (path) => {
    expect(kindsOf(path)).toEqual([])
  })

  it('do not count where files belong to others: vendored, tests, templates, examples', () => {
    for (const folder of [
      'node_modules/x',
      'vendor/x',
      'templates',
      'docs/templates',
      'test/fixtures',
      'examples/a',
      'third_party/b',
    ])
      expect(kindsOf(`${folder}/GOVERNANCE.md`), folder).toEqual([])
    expect(isOutside('cookiecutter-map/README.md')).toBe(true)
    expect(isOutside('docs/hallintamalli.md')).toBe(false)
  })

  it('do not count for submodules', () => {
    expect(candidates([file('GOVERNANCE.md', '160000')])).toEqual([])
  })

  it('are weighed by place: the top, then .github, then docs', () => {
    expect(first('contributing', 'docs/CONTRIBUTING.md', '.github/CONTRIBUTING.md', 'CONTRIBUTING.md')).toBe(
      'CONTRIBUTING.md',
    )
    expect(first('contributing', 'docs/CONTRIBUTING.md', '.github/CONTRIBUTING.md')).toBe('.github/CONTRIBUTING.md')
    expect(first('governance', 'docs/hallintamalli.md', 'GOVERNANCE.md')).toBe('GOVERNANCE.md')
  })

  it('are weighed by language: the one without a language first', () => {
    expect(first('readme', 'README.sv.md', 'README.fi.md', 'README.md')).toBe('README.md')
    expect(first('changelog', 'CHANGELOG.en.md', 'CHANGELOG.md')).toBe('CHANGELOG.md')
  })

  it('do not depend on the order of the files', () => {
    const paths = [
      'README.sv.md',
      'docs/README.md',
      'README.md',
      'CHANGELOG',
      'CHANGELOG.md',
      'docs/hallintamalli.md',
      'GOVERNANCE.md',
    ]
    const list = (order: readonly string[]) => candidates(order.map((path) => file(path)))
    expect(list([...paths].reverse())).toEqual(list(paths))
  })
})

describe('a name as it is compared', () => {
  const extensions = ['md', 'rst', '']

  it.each([
    ['README.sv.md', 'readme', true],
    ['README_fr.md', 'readme', true],
    ['README.NL.rst', 'readme', true],
    ['README.swe.md', 'readme', true],
    ['Code of Conduct.md', 'code-of-conduct', false],
    ['code_of-conduct.md', 'code-of-conduct', false],
    ['docs/LA\u0308SMIG.md', 'läsmig', false],
  ])('%s is %s', (path, name, suffixed) => {
    expect(foldName(path, extensions)).toMatchObject({ name, suffixed })
  })

  it('keeps an ending that is none of the expected ones', () => {
    expect(foldName('LICENSE.map', extensions)).toMatchObject({ name: 'license-map', extension: '' })
  })
})

describe('the places that were looked at', () => {
  it('can be named for every kind', () => {
    for (const kind of artefactKinds) expect(searchedFor(kind).length, kind).toBeGreaterThan(0)
  })
})
