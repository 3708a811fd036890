import { topicLabels } from '../inventory/cues.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { type ArtefactKind, type Check, type Location, type Text, type Topic, topics } from '../model.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { inAll, some } from './phrases.ts'
import { type Answer, answersIn, gapText, read, type Wanted } from './stated.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** Parts by their key: what each is called and the concepts that stand for it. */
  parts: Readonly<Record<string, { name: Text; concepts: readonly string[] }>>
  /** How many of the parts must be stated. */
  least: number
}

/** Concepts of one question only are told from sentences as well; broad ones ("roles") from labels and topics. */
const isNarrow = (concept: string): boolean => concept.startsWith('funding_')

const topicsOfConcepts = (concepts: readonly string[]): readonly Topic[] =>
  topics.filter((topic) =>
    concepts.some((concept) => !isNarrow(concept) && topicLabels(topic).labels.includes(concept)),
  )

const wantedBy = (parts: Options['parts']): readonly Wanted[] =>
  Object.entries(parts).map(([key, { name, concepts }]) => ({
    key,
    name,
    topics: topicsOfConcepts(concepts),
    concepts: concepts.map((concept) => ({ concept, anywhere: isNarrow(concept) })),
    words: [],
    looked: { fi: [], sv: [], en: [] },
  }))

/** "Each pays its own", "there are no shared costs": one sentence that answers every question of funding. */
const settlesFunding =
  /\beach (?:\p{L}+ ){1,4}(?:pays|covers|bears|funds|finances) (?:for )?(?:its|their|his or her) own|\bno (?:shared|joint|common) (?:costs?|funding|budget|expenses)|kukin (?:\p{L}+ ){0,3}(?:maksaa|vastaa|rahoittaa|kattaa) (?:\p{L}+ ){0,2}(?:itse|oma)|\bei (?:ole |synny |kerätä )?(?:yhteisiä kustannuksia|yhteistä rahoitusta|jaettavia kustannuksia)|(?:var och en|varje \p{L}+) (?:\p{L}+ ){0,3}(?:betalar|står för|svarar för|bekostar) (?:\p{L}+ ){0,2}(?:sina|sin|själv)|\binga gemensamma kostnader|ingen gemensam finansiering/iu

function settled(found: readonly Reading[]): readonly Location[] {
  return found.flatMap(({ document, from, to }) =>
    document.passages
      .filter(({ line, text }) => line >= from && line <= to && settlesFunding.test(text.slice(0, 4000)))
      .map(({ line }) => ({ path: document.path, line })),
  )
}

const withLine = ({ wanted, places }: Answer, language: 'fi' | 'sv' | 'en'): string => {
  const line = places[0]?.line
  const word = { fi: 'rivi', sv: 'rad', en: 'line' }[language]
  return line === undefined ? wanted.name[language] : `${wanted.name[language]} (${word} ${line})`
}

function notFound(stated: readonly Answer[], open: readonly Answer[], least: number, found: readonly Reading[]): Text {
  const total = stated.length + open.length
  const have = inAll((language) =>
    some(
      stated.map((answer) => withLine(answer, language)),
      language,
      12,
    ),
  )
  const lack = inAll((language) =>
    some(
      open.map(({ wanted }) => wanted.name[language]),
      language,
      12,
    ),
  )
  const already: Text = {
    fi: stated.length === 0 ? '' : ` Löysin jo: ${have.fi}.`,
    sv: stated.length === 0 ? '' : ` Det här hittade jag: ${have.sv}.`,
    en: stated.length === 0 ? '' : ` I did find: ${have.en}.`,
  }
  return {
    fi: `Löysin ${total} osasta ${stated.length}; niitä odotetaan ainakin ${least}. En löytänyt näitä: ${lack.fi}.${already.fi} Luin: ${read(found, 'fi')}.`,
    sv: `Av ${total} delar hittade jag ${stated.length}; minst ${least} väntas. De här hittade jag inte: ${lack.sv}.${already.sv} Jag läste ${read(found, 'sv')}.`,
    en: `Of ${total} parts I found ${stated.length}; at least ${least} are expected. I did not find: ${lack.en}.${already.en} I read ${read(found, 'en')}.`,
  }
}

/** Headings and rows of a part that stand there empty: places to look at beside the problem. */
const gapsOf = (open: readonly Answer[]) => open.flatMap(({ gaps }) => gaps)

/** Are enough of the named parts there, each with something under it? One problem tells which are and which were not found. */
export default {
  async judge({ inventory }, { kinds, parts, least }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const answers = answersIn(found, wantedBy(parts))
    const stated = answers.filter(({ places }) => places.length > 0)
    if (stated.length >= least) return { passed: stated.flatMap(({ places }) => places.slice(0, 1)) }
    const isFunding = Object.values(parts).every(({ concepts }) =>
      concepts.some((concept) => concept.startsWith('funding')),
    )
    const general = isFunding ? settled(found) : []
    if (general.length > 0) return { passed: general }
    if (unread.length > 0) return couldNotRead(unread)
    const open = answers.filter(({ places }) => places.length === 0)
    const gaps = gapsOf(open)
    const first = found[0]!
    const message = notFound(stated, open, least, found)
    const withGap = gaps[0] ? inAll((language) => `${message[language]} ${gapText(gaps[0]!)[language]}`) : message
    const location = { path: first.document.path, line: first.from }
    const related = gaps.map(({ path, line }) => ({ path, line }))
    const key = open.map(({ wanted }) => wanted.key).join(' ')
    return { problems: [{ message: withGap, location, ...(related.length > 0 ? { related } : {}), key }] }
  },
} satisfies Check<Options>
