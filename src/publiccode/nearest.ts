import { distance } from '../syntax/distance.ts'

const longest = 60

const plain = (word: string): string => word.toLowerCase().replace(/[-_./ ]/gu, '')

/** Is one the other but for case, hyphens and one letter of at least six? Then nothing else can have been meant. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a.length > longest || b.length > longest) return false
  return a === b || (Math.min(a.length, b.length) >= 5 && distance(a, b) <= 1)
}

/** The word with all the parts of this one, where one alone has them: `security` is part of `it-security` only. */
function withAllParts(word: string, known: readonly string[]): string | null {
  const parts = word.toLowerCase().split(/[-_ ]/u)
  const holding = known.filter((candidate) => parts.every((part) => candidate.split('-').includes(part)))
  return holding.length === 1 ? holding[0]! : null
}

/**
 * The known word that was probably meant, or null when none is near: at most a third of the letters may differ, and none
 * of a word of two letters. Case, hyphens and underscores do not count.
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const wanted = plain(word)
  if (word.length > longest || wanted.length < 2) return null
  let best: string | null = null
  let least = (wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const candidate of known) {
    const other = plain(candidate)
    if (candidate === word || Math.abs(other.length - wanted.length) >= least) continue
    const far = distance(wanted, other)
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best ?? (wanted.length < 3 ? null : withAllParts(word, known))
}
