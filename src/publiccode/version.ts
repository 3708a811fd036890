/** Which version of the standard does a file follow, and is that one read? */
import type { Fault, ParsedFile } from '../description.ts'
import { inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { holds, mapOf, walk } from './nodes.ts'
import { code } from './quoted.ts'
import { isBefore, minorOf, valueSince, versions } from './standard.ts'
import { askedThen, olderVersion, unknownVersion, unquotedVersion } from './version-words.ts'

/** The key of the version. */
export const versionKey = 'publiccodeYmlVersion'

/** The version as the file has it: a text or a number; null: it has none, or something else stands there. */
export function statedVersion(file: ParsedFile): string | number | null {
  const value = mapOf(file.value)?.[versionKey]
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : null
}

/** Can the file be judged? A version that nobody reads may have other keys; a file without one is read as the newest. */
export function isReadVersion(file: ParsedFile): boolean {
  const version = statedVersion(file)
  return version === null || versions.accepted.includes(String(version))
}

const shortVersions = versions.accepted.filter((version) => version.split('.').length < 3)

/** The version is not read, or it is no text: catalogues turn such a file away. Null: nothing is wrong with it. */
export function versionFault(file: ParsedFile): Fault | null {
  const version = statedVersion(file)
  if (version === null) return null
  const location = file.place([versionKey], 'value')
  if (!isReadVersion(file))
    return { location, key: 'version', message: unknownVersion(String(version), shortVersions, versions.advised) }
  return typeof version === 'number'
    ? { location, key: 'version', message: unquotedVersion(String(version)), instead: 'quoted' }
    : null
}

/** So many things of later versions are named. */
const mostNamed = 4

/** An older version, which is read all the same: what it is, and what of later versions the file has. Null: it is the newest. */
export function olderVersionFault(file: ParsedFile): Fault | null {
  const version = statedVersion(file)
  if (version === null || !isReadVersion(file)) return null
  const minor = minorOf(String(version))
  if (minor === versions.newest) return null
  const later = laterThan(file, minor)
  const lacks = lackingThen(file, minor)
  const older = olderVersion(String(version), versions.newest, versions.advised, later)
  const then: Text = lacks.length === 0 ? inAll(() => '') : askedThen(minor, lacks)
  const message = inAll((language) => older[language] + then[language])
  return { location: file.place([versionKey], 'value'), key: 'version', message }
}

/** Keys and words that came after a version, with the versions that brought them. */
function laterThan(file: ParsedFile, minor: string): readonly string[] {
  const later = new Map<string, string>()
  walk(file, ({ rule, value, label }) => {
    if (rule.since && isBefore(minor, rule.since) && holds(value)) later.set(label, rule.since)
    const since = rule.values === 'categories' ? valueSince(String(value)) : null
    if (since !== null && isBefore(minor, since)) later.set(String(value), since)
  })
  return [...later].slice(0, mostNamed).map(([name, since]) => `${code(name)} (${since})`)
}

/** Keys that the version asked for, that later ones do not, and that the file lacks. */
function lackingThen(file: ParsedFile, minor: string): readonly string[] {
  const lacks = new Set<string>()
  walk(file, ({ rule, value, label, language }) => {
    const map = mapOf(value)
    for (const [name, { 'required-before': before, deprecated }] of Object.entries(rule.keys ?? {}))
      if (map && !deprecated && rule.type === 'section' && before && isBefore(minor, before) && !holds(map[name]))
        lacks.add(language === null && label !== '' ? `${label}.${name}` : name)
  })
  return [...lacks].slice(0, mostNamed)
}
