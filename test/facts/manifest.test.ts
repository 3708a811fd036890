import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifestFields } from '../../src/facts/manifest.ts'
import { sectionedFields } from '../../src/facts/sectioned.ts'

const told = async (path: string, text: string): Promise<readonly string[]> =>
  (await manifestFields(path, text)).map(({ name, value, location: { line } }) => `${line} ${name} ${value}`)

describe('a manifest', () => {
  it.each([
    [
      'package.json',
      '{\n  "name": "@oulu/palaute",\n  "version": "2.1.0",\n  "repository": { "url": "git+https://github.com/oulu/palaute.git" }\n}',
      ['2 name @oulu/palaute', '3 version 2.1.0', '4 repository git+https://github.com/oulu/palaute.git'],
    ],
    [
      'composer.json',
      '{\n  "name": "oulu/palaute",\n  "support": {\n    "source": "https://github.com/oulu/palaute"\n  }\n}',
      ['2 name oulu/palaute', '4 repository https://github.com/oulu/palaute'],
    ],
    [
      'pyproject.toml',
      '[build-system]\nrequires = ["x"]\n\n[project]\nname = "palaute" # nimi\nversion = "2.1.0"\n\n[project.urls]\nHomepage = "https://palaute.ouka.fi"\nRepository = "https://github.com/oulu/palaute"\n',
      ['5 name palaute', '6 version 2.1.0'],
    ],
    [
      'setup.cfg',
      '[metadata]\nname = palaute\nversion = 2.1.0\n\n[options]\nversion = 9\n',
      ['2 name palaute', '3 version 2.1.0'],
    ],
    [
      'setup.py',
      'setup(\n    name="palaute",\n    version="2.1.0",\n    url="https://github.com/oulu/palaute",\n)\n',
      ['2 name palaute', '3 version 2.1.0', '4 repository https://github.com/oulu/palaute'],
    ],
    [
      'Cargo.toml',
      '[package]\nname = "palaute"\nversion = "2.1.0"\nrepository = "https://github.com/oulu/palaute"\n\n[dependencies]\nserde = { version = "1" }\n',
      ['2 name palaute', '3 version 2.1.0', '4 repository https://github.com/oulu/palaute'],
    ],
    [
      'pom.xml',
      '<project>\n  <parent>\n    <version>3.5.0</version>\n  </parent>\n  <version>2.1.0</version>\n  <name>Palaute</name>\n  <scm>\n    <url>https://github.com/oulu/palaute</url>\n  </scm>\n</project>\n',
      ['6 name Palaute', '5 version 2.1.0', '8 repository https://github.com/oulu/palaute'],
    ],
    [
      'build.gradle.kts',
      'plugins {\n    id("org.jetbrains.kotlin") version "2.0"\n}\n\ngroup = "fi.ouka"\nversion = "2.1.0"\n',
      ['6 version 2.1.0'],
    ],
    ['gradle.properties', 'org.gradle.jvmargs=-Xmx1g\nversion=2.1.0\n', ['2 version 2.1.0']],
    [
      'Directory.Build.props',
      '<Project>\n  <PropertyGroup>\n    <VersionPrefix>2.1.0</VersionPrefix>\n  </PropertyGroup>\n</Project>\n',
      ['3 version 2.1.0'],
    ],
  ] as const)('%s states its fields, each on its line', async (path, text, expected) => {
    const got = await told(path, text)
    for (const one of expected) expect(got).toContain(one)
  })

  it.each([
    ['package.json', '{ "private": true, "version": "1.0.0" }'],
    ['package.json', '{ "version": "0.0.0" }'],
    ['package.json', '{ "version": 2 }'],
    ['package.json', '{ "version": '],
    ['package.json', '{ "homepage": "https://palaute.ouka.fi" }'],
    ['pyproject.toml', '[tool.black]\nversion = "3"\n'],
    ['setup.py', 'setup(version=get_version("x"))\n'],
    ['pom.xml', '<project><version>${revision}</version></project>'],
    ['pom.xml', '<project><version>2'],
    ['build.gradle', 'ext.version = rootProject.version\n'],
  ])('%s states nothing that nobody has written: %s', async (path, text) => {
    expect(await told(path, text)).toEqual([])
  })

  it('never throws, and stays inside the text', async () => {
    const paths = fc.constantFrom('package.json', 'pom.xml', 'pyproject.toml', 'build.gradle', 'setup.py')
    await fc.assert(
      fc.asyncProperty(paths, fc.string({ maxLength: 400 }), async (path, text) => {
        const lines = text.split('\n').length
        for (const { location } of await manifestFields(path, text)) expect(location.line).toBeLessThanOrEqual(lines)
      }),
    )
  })
})

it('lines in any order give values that stand on them', () => {
  const parts = fc.array(fc.constantFrom('[a', ']', 'version', '=', '"', "'", ' ', '\n', ':', '1.0', '#'), {
    maxLength: 80,
  })
  fc.assert(
    fc.property(parts, (some) => {
      const text = some.join('')
      for (const { value, line } of sectionedFields(text)) expect(text.split('\n')[line - 1]).toContain(value)
    }),
  )
})
