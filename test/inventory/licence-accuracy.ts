/** How right the answer to a licence text is; shared by the sample in the suite and by bench/licences.mjs. */
import { createRequire } from 'node:module'
import { familyOf } from '../../src/inventory/licence-expression.ts'
import { type Identified, identifyText } from '../../src/inventory/licence-identify.ts'
import { licenceWords } from '../../src/inventory/licence-text.ts'
import { harmful, harmless, randomOf } from './licence-perturbations.ts'

const require = createRequire(import.meta.url)
const list: Readonly<Record<string, { licenseText: string }>> = require('spdx-license-list/full.js')

/**
 * `right`: told, or of a changed text not told. `changed`: told as changed though it is not. `open`: nothing certain was
 * said. `other`: not told, and another licence named as the nearest. `WRONG`: told for sure, and wrong.
 */
export const verdicts = ['right', 'changed', 'open', 'other', 'WRONG'] as const
export type Verdict = (typeof verdicts)[number]
export interface Judged {
  verdict: Verdict
  said: string
}

/** Texts that are the same word for word, numbers and names included, have one key. */
const keyOf = (text: string) => licenceWords(text).words.join(' ')
const keys = new Map(Object.entries(list).map(([id, { licenseText }]) => [id, keyOf(licenseText)]))
const plain = (id: string) => familyOf(id.replace(/\+$/, ''))

/** Is `said` the licence, or one of the same text? */
const same = (id: string, said: string) =>
  plain(said) === plain(id) ||
  [said, `${said}-only`].some((each) => keys.get(each) !== undefined && keys.get(each) === keys.get(id))

const wordsOf = ({ expression, family, nearest, several, added, reason, confidence }: Identified) =>
  [
    `${expression ?? '-'} / ${family ?? '-'} / ${nearest ?? '-'}`,
    several.length > 0 ? `several ${several}` : '',
    `added ${added.slice(0, 8).join(' ')}`,
    confidence.toFixed(2),
    reason?.en.slice(0, 220) ?? '',
  ].join(' | ')

/** What a licence is called when it has lost a clause, names aside: no mistake. */
const shorter: Readonly<Record<string, string>> = { 'BSD-4-Clause-UC': 'BSD-3-Clause', 'BSD-4-Clause': 'BSD-3-Clause' }

/** Judges the answer to a text that was made of the one of `id`. */
export async function judge(kind: 'harmless' | 'harmful', id: string, text: string): Promise<Judged> {
  const found = await identifyText(text)
  const said = wordsOf(found)
  const sure = found.expression ?? found.family
  if (kind === 'harmful') {
    // What is left may be another licence of the list: that is no mistake.
    const other =
      sure !== null && !same(id, sure) && keyOf(text).includes(keys.get(sure) ?? keys.get(`${sure}-only`) ?? ' ')
    if (sure !== null) return { verdict: other || shorter[id] === sure ? 'right' : 'WRONG', said }
    return { verdict: 'right', said }
  }
  if (sure !== null) return { verdict: same(id, sure) ? 'right' : 'WRONG', said }
  if (found.nearest !== null && !same(id, found.nearest)) return { verdict: 'other', said }
  return { verdict: /has been changed/.test(found.reason?.en ?? '') ? 'changed' : 'open', said }
}

const common = [
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'BSD-2-Clause',
  'ISC',
  'EUPL-1.2',
  'EUPL-1.1',
  'MPL-2.0',
  'GPL-2.0-only',
  'GPL-3.0-only',
  'AGPL-3.0-only',
  'LGPL-2.1-only',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'OFL-1.1',
  'EPL-2.0',
  'Unlicense',
  '0BSD',
  'BSL-1.0',
]

/** Pairs of common licences, in either order. */
export const pairs: readonly (readonly [string, string])[] = common.flatMap((a) =>
  common.filter((b) => b !== a).map((b) => [a, b] as const),
)

/** Judges the answer to two texts in one file: both must be named, and nothing be chosen. */
export async function judgePair(a: string, b: string): Promise<Judged> {
  const found = await identifyText(`${list[a]!.licenseText}\n\n${list[b]!.licenseText}`)
  const said = wordsOf(found)
  if (found.expression !== null || found.family !== null) return { verdict: 'WRONG', said }
  const both = [a, b].every((id) => found.several.some((each) => same(id, each)))
  return { verdict: both && found.several.length === 2 ? 'right' : found.several.length > 2 ? 'other' : 'open', said }
}

export interface Case {
  kind: 'harmless' | 'harmful'
  name: string
  /** `seed`: another one gives other changes of the same kind. */
  change(id: string, text: string, seed?: string): string | null
}

const casesOf = (kind: Case['kind'], changes: typeof harmless): readonly Case[] =>
  Object.entries(changes).map(([name, change]) => ({
    kind,
    name,
    change: (id, text, seed = '') => {
      const changed = change(text, randomOf(`${seed}${id} ${name}`), id)
      return kind === 'harmful' && changed === text ? null : changed
    },
  }))

export const cases: readonly Case[] = [...casesOf('harmless', harmless), ...casesOf('harmful', harmful)]
