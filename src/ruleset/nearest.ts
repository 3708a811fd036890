import { distance } from '../syntax/distance.ts'

/** Words that people use for our words. */
const otherNames: Readonly<Record<string, string>> = {
  codeowners: 'owners',
  maintainers: 'owners',
  plan: 'governance',
  hallintamalli: 'governance',
  styrmodell: 'governance',
  conduct: 'code-of-conduct',
  license: 'licence',
  api: 'api-description',
  openapi: 'api-description',
  tiekartta: 'roadmap',
  fardplan: 'roadmap',
  none: 'off',
  info: 'notice',
  warn: 'warning',
  swedish: 'sv',
  finnish: 'fi',
  english: 'en',
  se: 'sv',
  svenska: 'sv',
  suomi: 'fi',
}

const longest = 100
/** Shorter words and numbers are near to everything. */
const shortest = 3

/** `ruleFiles`, `Rule_Files` and `rule files` are all `rule-files`. */
const plain = (word: string): string =>
  word
    .replace(/([a-zåäö])([A-ZÅÄÖ])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')

/** The known word that was probably meant, or null when none is near. At most a third of the letters may differ. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null
  const wanted = plain(word)
  const byName = otherNames[wanted]
  if (byName !== undefined && known.includes(byName)) return byName
  if (wanted.length < shortest) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const far = distance(wanted, plain(candidate))
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}

/** Like `nearest`, for rule ids: the right name under a wrong family is near as well (`plan/fresh`, `governance/fresh`). */
export function nearestRule(id: string, known: readonly string[]): string | null {
  const near = nearest(id, known)
  if (near !== null) return near
  const [family = '', name = family] = id.split('/')
  const renamed = `${otherNames[plain(family)] ?? family}/${name}`
  if (known.includes(renamed)) return renamed
  const sameName = known.filter((other) => other.split('/')[1] === name)
  return sameName.length === 1 ? sameName[0]! : nearest(renamed, known)
}
