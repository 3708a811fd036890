/** Which of the known licences stands in a text: the likely ones are laid beside it, and the one that fits best is taken. */
import { align, type Effort, type Match, type Runs, run, runHash, runsOf } from './licence-align.ts'
import { type Differences, differences } from './licence-differences.ts'
import type { KnownLicence, LicenceIndex } from './licence-index.ts'
import type { Statement } from './licence-text.ts'

/** A licence beside the text, and what sets them apart. */
export interface Fit extends Differences {
  match: Match
  /** 0-1: how much of text and licence is the same, between the first and the last word of the match. */
  similarity: number
}

/** So many licences at most are laid beside a text word by word. */
const maxLikely = 12

/** Share of the licence's runs that the text has, from `samples` of them. */
function sampledShare({ words }: KnownLicence, runs: Runs, samples: number): number {
  const step = Math.max(1, Math.floor(words.length / samples))
  let seen = 0
  let hits = 0
  for (let at = 0; at + run <= words.length; at += step) {
    seen++
    if (runs.first.has(runHash(words, at))) hits++
  }
  return seen === 0 ? 0 : hits / seen
}

/** The licences that fit by their samples: those that lack least, the longest first. Most are done after a few samples. */
function likely(index: LicenceIndex, runs: Runs): readonly KnownLicence[] {
  return index.licences
    .filter((licence) => sampledShare(licence, runs, 20) >= 0.15)
    .map((licence) => ({ licence, share: sampledShare(licence, runs, 120), length: licence.words.length }))
    .filter(({ share }) => share >= 0.3)
    .sort((a, b) => (b.share - 0.5) * b.length - (a.share - 0.5) * a.length)
    .slice(0, maxLikely)
    .map(({ licence }) => licence)
}

/** What sets a match apart weighs as much as what is the same; a name that differs weighs next to nothing. */
const score = ({ match, added, missing, names }: Fit) =>
  match.matched - missing.length - added.length - names * 0.01 - (match.head.length + match.tail.length) * 0.1

function judgedFit(match: Match, index: LicenceIndex, statements: readonly Statement[]): Fit {
  const found = differences(match, index, statements)
  const length = match.licence.words.length
  const apart = found.missing.length + found.added.length
  return { ...found, match, similarity: Math.max(0, 1 - apart / length) }
}

/**
 * The licence whose text is most nearly a part of the given words, with those that fit equally well. None when no licence
 * has at least two thirds of its words there. `statements`: where statements of copyright were left out.
 */
export function bestFits(
  text: readonly string[],
  statements: readonly Statement[],
  index: LicenceIndex,
  effort: Effort,
): readonly Fit[] {
  const runs = runsOf(Int32Array.from(text, (word) => index.numberOf.get(word) ?? -1))
  effort.steps += text.length
  const fits = likely(index, runs)
    .map((licence) => align(licence, runs, text, index, effort))
    .filter((match) => match !== null)
    .map((match) => judgedFit(match, index, statements))
    .filter(({ similarity }) => similarity >= 0.66)
    .sort((a, b) => score(b) - score(a))
  return fits.filter((each) => score(each) >= score(fits[0]!) - 0.005)
}
