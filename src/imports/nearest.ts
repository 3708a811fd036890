import { distance } from '../syntax/distance.ts'

/** The known word that was probably meant, or null when none is near: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < 3 || word.length > 80) return null
  const wanted = word.toLowerCase().replaceAll('_', '-')
  const best = known
    .map((candidate) => ({ candidate, far: distance(wanted, candidate) }))
    .reduce((least, one) => (one.far < least.far ? one : least), { candidate: '', far: Number.POSITIVE_INFINITY })
  return best.far <= Math.max(1, Math.floor(wanted.length / 3)) ? best.candidate : null
}
