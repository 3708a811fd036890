import type { Pattern } from './codeowners-pattern.ts'

/** The fixed folder or file that a pattern begins with, and whether it may be a folder as a whole. */
function fixedPart(pattern: Pattern): { path: string; inside: boolean } | null {
  if (pattern.kind === 'children') return { path: pattern.folder, inside: true }
  if (pattern.kind === 'anchored') return { path: pattern.text, inside: pattern.tail === 'inside' }
  return null
}

/**
 * Does `wide` match every path that `narrow` can match, in any repository? Only what can be told from the words is told:
 * false means that it is not known.
 */
export function covers(wide: Pattern, narrow: Pattern): boolean {
  if (wide.kind === 'all') return true
  const part = fixedPart(narrow)
  if (!part) return false
  if (wide.kind === 'anchored' && wide.tail !== 'exact') {
    if (part.path === wide.text) return part.inside || wide.tail === 'either'
    return part.path.startsWith(`${wide.text}/`)
  }
  if (wide.kind !== 'named' || wide.tail === 'exact') return false
  const names = part.path.split('/')
  const at = names.indexOf(wide.name)
  return at >= 0 && (at < names.length - 1 || part.inside || wide.tail === 'either')
}
