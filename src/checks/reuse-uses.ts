/** Licences that files, tables and the product use, held against the texts in LICENSES/. */
import type { LicenceFacts } from '../artefact.ts'
import { licencesOf, termOf } from '../inventory/licence-terms.ts'
import { type LicencePlace, textName } from '../inventory/reuse.ts'
import { currentNames, inProperCase, isDeprecatedId, isSpdxId, probablyMeant } from '../inventory/spdx-list.ts'
import type { Problem } from '../report.ts'
import { malformed } from './reuse-fault-words.ts'
import {
  deprecatedId,
  missingText,
  noExtension,
  renamedText,
  unknownId,
  unknownText,
  unusedText,
} from './reuse-words.ts'

interface Use {
  /** The first place. */
  path: string
  line: number
  /** How many places name it; a table counts once. */
  count: number
}

/** What is used, by id as written. `doubtful`: ids that are perhaps used. `malformed`: expressions that are none. */
export interface Uses {
  sure: ReadonlyMap<string, Use>
  doubtful: ReadonlySet<string>
  malformed: ReadonlyMap<string, Use>
}

const most = 50

/** Ids of licences and exceptions in an expression; null: it is none. */
function idsIn(text: string): readonly string[] | null {
  const term = termOf(text)
  if (term === null) return null
  return licencesOf(term).flatMap(({ id, later, exception }) => {
    const withPlus = `${id}+`
    const own = later && isSpdxId(withPlus) ? withPlus : id
    return exception === null ? [own] : [own, exception]
  })
}

type Place = Pick<LicencePlace, 'text' | 'path' | 'line'>

/** What a text may mean that is no expression: each word of it that is an id. */
const wordsIn = (text: string): readonly string[] => text.slice(0, 1000).match(/[\w.+-]+/g) ?? []

/** Counts the places of each licence: `places` are sure ones; the texts of `perhaps` may not count, or be none. */
export function usesOf(places: readonly Place[], perhaps: readonly string[]): Uses {
  const sure = new Map<string, Use>()
  const wrong = new Map<string, Use>()
  const seen = new Set<string>()
  for (const { text, path, line } of places) {
    const place = `${text}\n${path}\n${line}`
    if (seen.has(place)) continue
    seen.add(place)
    const ids = idsIn(text)
    for (const id of new Set(ids ?? [text])) {
      const to = ids === null ? wrong : sure
      const before = to.get(id)
      to.set(id, before ? { ...before, count: before.count + 1 } : { path, line, count: 1 })
    }
  }
  const doubtful = new Set([...new Set([...perhaps, ...wrong.keys()])].flatMap((text) => idsIn(text) ?? wordsIn(text)))
  return { sure, doubtful, malformed: wrong }
}

/**
 * Where the licence of the product as a whole is stated. None where statements contradict each other: that is for another
 * rule to tell, and neither of them is sure to be used.
 */
export function productPlaces({ expression, evidence }: LicenceFacts): readonly Place[] {
  const stated = evidence.filter(
    ({ source }) => source === 'readme' || source === 'manifest' || source === 'publiccode',
  )
  const agrees = stated.some((one) => one.expression === expression)
  const [first] = evidence.filter((one) => one.expression === expression)
  if (expression === null || first === undefined || (stated.length > 0 && !agrees)) return []
  return [{ text: expression, path: first.path, line: first.line }]
}

const placeOf = ({ path, line }: Use) => ({ path, line })
const written = ({ path, line }: Use): string => `${path}:${line}`

/** Names in expressions that the SPDX list does not have, or no longer. A text of that name is told instead of it. */
export function nameProblems({ sure, malformed: wrong }: Uses, texts: readonly string[]): readonly Problem[] {
  const inTexts = new Set(texts.map(textName))
  const problems: Problem[] = []
  for (const [text, use] of wrong)
    problems.push({ message: malformed(use.path, text), location: placeOf(use), key: `expression ${text}` })
  for (const [id, use] of sure) {
    if (inTexts.has(id)) continue
    if (!isSpdxId(id)) {
      const message = unknownId(id, written(use), use.count - 1, probablyMeant(id))
      problems.push({ message, location: placeOf(use), key: `unknown ${id}` })
    } else if (isDeprecatedId(id)) {
      const message = deprecatedId(id, written(use), use.count - 1, currentNames(id))
      problems.push({ message, location: placeOf(use), key: `deprecated ${id}` })
    }
  }
  return problems.slice(0, most)
}

function nameProblem(path: string): Problem | null {
  const name = textName(path)
  const at = (message: Problem['message'], kind: string) => ({
    message,
    location: { path, line: 1 },
    key: `${kind} ${name}`,
  })
  const cased = inProperCase(name)
  if (!isSpdxId(name)) {
    if (cased !== null) return at(renamedText(path, cased), 'name')
    return at(unknownText(path, probablyMeant(name)), 'name')
  }
  if (isDeprecatedId(name)) return at(deprecatedId(name, path, 0, currentNames(name)), 'deprecated')
  return path.endsWith(`/${name}`) ? at(noExtension(path), 'extension') : null
}

/** Ids by which a text may be meant: an old name stands for the new ones, whichever of the two was renamed first. */
const alike = (id: string): readonly string[] => {
  const cased = inProperCase(id) ?? id
  return [cased, ...currentNames(cased)]
}

/** Ids that a name in an expression may mean, the name itself among them. */
const meaning = (id: string): readonly string[] => (isSpdxId(id) ? alike(id) : [...alike(id), ...probablyMeant(id)])

/** What is wrong with the texts themselves, and which ones are missing or not used. */
export function textProblems(texts: readonly string[], { sure, doubtful }: Uses) {
  const there = new Set(texts.flatMap((path) => alike(textName(path))))
  const wanted = new Set([...sure.keys(), ...doubtful].flatMap(meaning))
  const missing = [...sure]
    .filter(([id]) => isSpdxId(id) && !alike(id).some((one) => there.has(one)))
    .map(([id, use]): Problem => {
      const name = currentNames(id)[0] ?? id
      const message = missingText(name, written(use), use.count - 1)
      return {
        message,
        location: { path: `LICENSES/${name}.txt`, missing: true },
        related: [placeOf(use)],
        key: `missing ${name}`,
      }
    })
  const unused = texts
    .filter((path) => isSpdxId(textName(path)) && !alike(textName(path)).some((one) => wanted.has(one)))
    .map((path) => {
      const id = textName(path)
      const problem: Problem = { message: unusedText(path, id), location: { path, line: 1 }, key: `unused ${id}` }
      return { path, problem }
    })
  const names = texts.flatMap((path) => nameProblem(path) ?? [])
  return { missing: missing.slice(0, most), unused: unused.slice(0, most), names: names.slice(0, most) }
}
