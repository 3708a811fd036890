/** What manifests of package managers state about the product, each field with its place. */
import type { FactName } from '../fact.ts'
import { parseXmlFile } from '../interfaces/wsdl-xml.ts'
import type { Location } from '../model.ts'
import { parseFile } from '../syntax/parse-file.ts'
import { sectionedFields } from './sectioned.ts'

/** A field of a manifest. */
export interface ManifestField {
  name: FactName
  value: string
  field: string
  location: Location
}

/** Values that a generator writes and nobody means: they state no version. */
const unset =
  /^(?:0\.0\.0(?:[-+.].{0,100})?|0\.0\.1(?:-SNAPSHOT)?|0\.0|0|1\.0\.0-SNAPSHOT|unspecified|dev|latest|main|master)$/iu
/** A value that the build or a template fills in. */
export const filledIn = /\$\{|\$\(|\{\{|@[\w.]+@|%\w+%/u

const isStated = ({ name, value }: ManifestField): boolean =>
  value.trim() !== '' &&
  value.length <= 500 &&
  !filledIn.test(value) &&
  !(name === 'version' && unset.test(value.trim()))

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** A text, or the text of an object with this key (`repository: { url }`). */
const textOf = (value: unknown, key: string): string | null => {
  if (typeof value === 'string') return value
  const inner = Object.hasOwn(record(value), key) ? record(value)[key] : null
  return typeof inner === 'string' ? inner : null
}

async function jsonFields(path: string, text: string): Promise<readonly ManifestField[]> {
  const parsed = await parseFile(path, text)
  if ('problem' in parsed) return []
  const { file } = parsed
  const data = record(file.value)
  // npm gives every private package this version; nobody publishes it.
  const first = data.private === true && data.version === '1.0.0'
  const support = record(data.support)
  const found: readonly (readonly [FactName, unknown, readonly string[]])[] = [
    ['name', data.name, ['name']],
    ['version', first ? null : data.version, ['version']],
    ['repository', textOf(data.repository, 'url'), ['repository']],
    ['repository', support.source, ['support', 'source']],
  ]
  return found.flatMap(([name, value, steps]) =>
    typeof value === 'string' ? [{ name, value, field: steps.join('.'), location: file.place(steps) }] : [],
  )
}

const inPom: readonly (readonly [FactName, readonly string[]])[] = [
  ['name', ['name']],
  ['version', ['version']],
  ['repository', ['scm', 'url']],
]
const inProject: readonly (readonly [FactName, readonly string[]])[] = [
  ['version', ['PropertyGroup', 'Version']],
  ['version', ['PropertyGroup', 'VersionPrefix']],
  ['repository', ['PropertyGroup', 'RepositoryUrl']],
  ['licence', ['PropertyGroup', 'PackageLicenseExpression']],
]

async function xmlFields(path: string, text: string): Promise<readonly ManifestField[]> {
  const parsed = await parseXmlFile(path, text)
  if (!('root' in parsed)) return []
  return (path.endsWith('pom.xml') ? inPom : inProject).flatMap(([name, steps]) => {
    let at = [parsed.root]
    for (const step of steps) at = at.flatMap(({ children }) => children.filter((child) => child.name === step))
    const found = at.find((element) => element.text !== '')
    return found ? [{ name, value: found.text, field: steps.at(-1)!, location: found.location }] : []
  })
}

const inSections: readonly (readonly [FactName, RegExp])[] = [
  ['name', /^(?:project|tool\.poetry|package|workspace\.package|metadata)\.name$/u],
  ['version', /^(?:project|tool\.poetry|package|workspace\.package|metadata)\.version$/u],
  ['repository', /^(?:project\.urls|tool\.poetry\.urls)\.(?:repository|source|source code|code|github|homepage)$/iu],
  ['repository', /^(?:tool\.poetry|package|workspace\.package|metadata)\.(?:repository|url)$/u],
]
const inGradle: readonly (readonly [FactName, RegExp])[] = [['version', /^version$/u]]
const inSetup: readonly (readonly [FactName, RegExp])[] = [
  ['name', /^name$/u],
  ['version', /^version$/u],
  ['repository', /^url$/u],
]

const lineFields = (
  path: string,
  text: string,
  wanted: readonly (readonly [FactName, RegExp])[],
): readonly ManifestField[] =>
  sectionedFields(text).flatMap(({ key, value, line, column }) => {
    const name = wanted.find(([, pattern]) => pattern.test(key))?.[0]
    return name ? [{ name, value, field: key, location: { path, line, column } }] : []
  })

/** A homepage is an address of the repository only where it leads to a forge. */
const isForge = ({ name, value }: ManifestField): boolean =>
  name !== 'repository' || /(?:^|[/@.])(?:github|gitlab|bitbucket|codeberg|gitea|forgejo|git)\b/iu.test(value)

/** The first of each field that says something; nothing for a file that is no manifest or does not parse. */
export async function manifestFields(path: string, text: string): Promise<readonly ManifestField[]> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const all = /\.json$/iu.test(name)
    ? await jsonFields(path, text)
    : /\.(?:xml|\w{2}proj|props)$/iu.test(name)
      ? await xmlFields(path, text)
      : lineFields(
          path,
          text,
          /^(?:build\.gradle|gradle\.prop)/u.test(name) ? inGradle : name === 'setup.py' ? inSetup : inSections,
        )
  // A call or a variable of a script is no value.
  const written =
    name === 'setup.py' || /^build\.gradle/u.test(name) ? all.filter(({ value }) => !/[()[\]]/u.test(value)) : all
  const stated = written.filter(isStated).filter(isForge)
  return stated.filter((field, index) => stated.findIndex((other) => other.name === field.name) === index)
}
