/** Which files REUSE 3.3 is about (Covered and ignored Files), by path and mode alone. */
import type { File } from '../model.ts'

const emptyBlobs = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

const licenceFile = /^(?:LICEN[CS]E|COPYING)(?:[-.].*)?$/
const spdxDocument = /\.spdx(?:\.(?:rdf|json|xml|ya?ml))?$/
const versionControl = /^\.(?:git|hgtags)$/
/** Folders of licence texts and of the tool, anywhere as in the REUSE tool, and Meson's subprojects. */
const foreignFolder = /(?:^|\/)(?:LICENSES|\.reuse|\.git|\.hg|\.sl|subprojects\/[^/]+)\//

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Must this file have information about copyright and licence? Empty files are only known as such where git tells. */
export function isCovered({ path, mode, oid }: File): boolean {
  if (!mode.startsWith('100') || (oid !== null && emptyBlobs.has(oid))) return false
  const name = nameOf(path)
  if (name === 'REUSE.toml' || path.endsWith('.license')) return false
  return !(licenceFile.test(name) || spdxDocument.test(name) || versionControl.test(name) || foreignFolder.test(path))
}

/** A REUSE.toml anywhere, or .reuse/dep5 at the top. */
export const isTable = (path: string): boolean => path === '.reuse/dep5' || nameOf(path) === 'REUSE.toml'

/** A file of LICENSES/ that should be a licence text. */
export const isTextPlace = ({ path, mode }: File): boolean =>
  mode !== '160000' && /^LICENSES\/[^/]+$/.test(path) && !path.endsWith('.license')
