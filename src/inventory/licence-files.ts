/** Which files must be read to know the licence of the product. */
import type { File, ReadRequest } from '../model.ts'
import { standardExpression } from './licence-expression.ts'

/** Licence texts and manifests above this many bytes are not read. */
const limit = 512_000

const licenceName =
  /^(?:licen[cs]e|copying|copyright|unlicen[cs]e|lisenssi|licens)(?:[-_. ][\w. +-]{1,60})?$|^[a-z0-9.]{2,20}[-_](?:licen[cs]e)(?:\.(?:md|txt|rst))?$/i
/** Names that begin like a licence and are none: settings of tools, headers to copy, lists of other people's licences. */
const noLicenceName =
  /header|template|third|3rd|check|config|report|notice|vendor|dependenc|\.(?:json5?|ya?ml|toml|xml|js|ts|py|go|java|kt|sh|rb|php|csv|xlsx?|docx?|odt|png|jpe?g|svg|html?\.j2|spdx|license)$/i
const manifestName =
  /^(?:package\.json|composer\.json|pyproject\.toml|setup\.cfg|setup\.py|cargo\.toml|pom\.xml|publiccode\.ya?ml|[^/]{1,80}\.csproj)$/i
const sourceName =
  /\.(?:java|kt|kts|scala|groovy|py|rb|php|js|mjs|cjs|jsx|ts|tsx|vue|c|h|cc|cpp|hpp|cs|go|rs|swift|pl|pm|sh|bash|sql|r|m|hs|ex|erl|lua)$/i
/** Code of others, or none that anybody wrote. */
const foreignFolder =
  /(?:^|\/)(?:node_modules|vendor|vendors|third[-_]?party|libs?|external|dist|build|generated|\.yarn)\//i

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
/** 0 in the root, 1 one folder down, 2 for everything deeper: called for every path of a repository. */
const depth = (path: string): 0 | 1 | 2 => {
  const first = path.indexOf('/')
  if (first < 0) return 0
  return path.indexOf('/', first + 1) < 0 ? 1 : 2
}

/** A licence file of the product: in the root, under a usual name in any case. */
export const isLicenceFile = (path: string): boolean =>
  depth(path) === 0 && licenceName.test(path) && !noLicenceName.test(path)

/** Does a repository or component hold a licence text of its own? `base`: its folder, with a slash behind it. */
export const hasLicenceText = (files: readonly File[], base: string): boolean =>
  files.some(({ path }) => isLicenceFile(path.slice(base.length)) || isReuseText(path.slice(base.length)))

/** A REUSE licence text: `LICENSES/<id>.txt`. */
export const isReuseText = (path: string): boolean => /^licenses\/[^/]+\.(?:txt|md)$/i.test(path)

/** A notice one folder down; it may say which versions of a GNU licence hold, never which licence. */
export const isNoticeBelow = (path: string): boolean =>
  depth(path) === 1 && /^(?:copyright|notice)(?:\.(?:md|txt|rst))?$/i.test(baseName(path)) && !foreignFolder.test(path)

export const isManifest = (path: string): boolean =>
  depth(path) <= 1 && manifestName.test(baseName(path)) && !foreignFolder.test(path)

const isReuseTable = (path: string) => path === 'REUSE.toml' || path === '.reuse/dep5'

const readable = (file: File) => file.mode !== '160000' && !/\.(?:pdf|docx?|odt|rtf)$/i.test(file.path)

/**
 * What `licenceFacts` reads first: licence files of the root, REUSE files, manifests of the root and one folder down.
 * `base`: the folder that counts as the root, with a slash behind it; all files lie in it.
 */
export function licenceCandidates(files: readonly File[], base = ''): readonly ReadRequest[] {
  const wanted = (path: string) =>
    depth(path) < 2 &&
    (isLicenceFile(path) || isReuseText(path) || isReuseTable(path) || isManifest(path) || isNoticeBelow(path))
  const paths = files.filter((file) => wanted(file.path.slice(base.length)) && readable(file)).map(({ path }) => path)
  return paths.slice(0, 200).map((path) => ({ path, limit }))
}

const maxHeads = 400
const headBytes = 2048

/** Heads of source files, evenly chosen over the repository: read only when nothing else settles a GNU licence. */
export function sourceHeads(files: readonly File[]): readonly ReadRequest[] {
  const sources = files.filter(
    ({ path, mode }) => mode.startsWith('100') && sourceName.test(path) && !foreignFolder.test(path),
  )
  const step = Math.max(1, sources.length / maxHeads)
  const chosen = Array.from({ length: Math.min(maxHeads, sources.length) }, (_, n) => sources[Math.floor(n * step)]!)
  return chosen.map(({ path }) => ({ path, limit, head: headBytes }))
}

const shortNames = new Map([
  ['mit', 'MIT'],
  ['apache', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['eupl', 'EUPL-1.2'],
  ['eupl-11', 'EUPL-1.1'],
  ['eupl-12', 'EUPL-1.2'],
  ['agplv3', 'AGPL-3.0'],
  ['agpl', 'AGPL-3.0'],
  ['gplv2', 'GPL-2.0'],
  ['gplv3', 'GPL-3.0'],
  ['lgplv3', 'LGPL-3.0'],
])

/** The licence that a file's name states (`LICENSES/MIT.txt`, `LICENSE.EUPL-11.pdf`, `LICENSE-AGPLv3.txt`), or null. */
export function licenceInName(path: string): string | null {
  const name = baseName(path).replace(/\.(?:txt|md|rst|pdf|html?)$/i, '')
  if (isReuseText(path)) return standardExpression(name)
  const suffix = /^licen[cs]e[-_.](.+)$/i.exec(name)?.[1] ?? /^(.+)[-_]licen[cs]e$/i.exec(name)?.[1]
  if (suffix === undefined) return null
  return shortNames.get(suffix.toLowerCase()) ?? standardExpression(suffix)
}
