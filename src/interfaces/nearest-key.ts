import { distance } from '../syntax/distance.ts'

const longest = 60

/** The known key that was probably meant, or null when none is near: at most a third of the letters may differ. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > longest || key.length < 2) return null
  const wanted = key.toLowerCase().replace(/[-_ ]/gu, '')
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    if (candidate === key || Math.abs(candidate.length - wanted.length) >= least) continue
    const far = distance(wanted, candidate.toLowerCase())
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}
