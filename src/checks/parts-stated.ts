import { type ArtefactKind, type Topic, topics } from '../artefact.ts'
import { topicLabels } from '../inventory/cues.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Edit, Language, Location, Text } from '../model.ts'
import type { Check, Subject } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll } from './phrases.ts'
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
  /\beach (?:\p{L}+ ){1,4}(?:pays|covers|bears|funds|finances) (?:for )?(?:its|their|his or her) own|\bno (?:shared|joint|common) (?:costs?|funding|budget|expenses)|kukin (?:\p{L}+ ){0,3}(?:maksaa|vastaa|rahoittaa|kattaa) (?:\p{L}+ ){0,2}(?:itse|om[ai])|\bei (?:ole |synny |kerätä )?(?:yhteisiä kustannuksia|yhteistä rahoitusta|jaettavia kustannuksia)|(?:var och en|varje \p{L}+) (?:\p{L}+ ){0,3}(?:betalar|står för|svarar för|bekostar) (?:\p{L}+ ){0,2}(?:sina|sin|själv)|\binga gemensamma kostnader|ingen gemensam finansiering/iu

function settled(found: readonly Reading[]): readonly Location[] {
  return found.flatMap(({ document, from, to }) =>
    document.passages
      .filter(({ line, text }) => line >= from && line <= to && settlesFunding.test(text.slice(0, 4000)))
      .map(({ line }) => ({ path: document.path, line })),
  )
}

const withLine = ({ wanted, places: [first] }: Answer, main: string, language: Language): string => {
  const word = { fi: 'rivi', sv: 'rad', en: 'line' }[language]
  const file = first?.path === main ? '' : `${code(first?.path ?? '')}, `
  return first?.line === undefined ? wanted.name[language] : `${wanted.name[language]} (${file}${word} ${first.line})`
}

function notFound(stated: readonly Answer[], open: readonly Answer[], least: number, found: readonly Reading[]): Text {
  const total = stated.length + open.length
  const n = stated.length
  const main = found[0]?.document.path ?? ''
  // Names of parts hold "and" themselves: commas keep them apart.
  const have = inAll((language) => stated.map((answer) => withLine(answer, main, language)).join(', '))
  const lack = inAll((language) => open.map(({ wanted }) => wanted.name[language]).join(', '))
  const already: Text = {
    fi: n === 0 ? '' : ` Löysin: ${have.fi}.`,
    sv: n === 0 ? '' : ` Jag hittade: ${have.sv}.`,
    en: n === 0 ? '' : ` I found: ${have.en}.`,
  }
  return {
    fi: `Etsin ${total} osaa ${n === 0 ? 'enkä löytänyt niistä yhtään' : `ja löysin niistä ${n}`}; niitä tarvitaan ainakin ${least}. En löytänyt: ${lack.fi}.${already.fi} Luin: ${read(found, 'fi')}.`,
    sv: `Jag sökte efter ${total} delar och hittade ${n === 0 ? 'ingen' : n} av dem; det behövs minst ${least}. Jag hittade inte: ${lack.sv}.${already.sv} Jag läste ${read(found, 'sv')}.`,
    en: `I looked for ${total} parts and found ${n === 0 ? 'none' : n} of them; at least ${least} are expected. I did not find: ${lack.en}.${already.en} I read ${read(found, 'en')}.`,
  }
}

/** Headings and rows of a part that stand there empty: places to look at beside the problem. */
const gapsOf = (open: readonly Answer[]) => open.flatMap(({ gaps }) => gaps)

/** The skeleton of the section that holds the parts; where a part stands there open, nothing more is put beside it. */
async function skeleton(
  { inventory, starter }: Subject,
  kind: string,
  found: readonly Reading[],
  open: readonly Answer[],
): Promise<{ edit?: Edit }> {
  const { editableReading, sectionEdit } = await import('./section-edit.ts')
  const reading = gapsOf(open).length > 0 ? null : editableReading(inventory, found, kind)
  const [first] = open
  if (!reading || !first || !starter) return {}
  const concepts = open.flatMap(({ wanted }) => wanted.concepts.map(({ concept }) => concept))
  const edit = await sectionEdit(inventory, reading, { concepts, name: first.wanted.name, starter })
  return edit ? { edit } : {}
}

/** Are enough of the named parts there, each with something under it? One problem tells which are and which were not found. */
export default {
  async judge(subject, { kinds, parts, least }) {
    const { inventory } = subject
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
    const keys = open.map(({ wanted }) => wanted.key)
    const beside = related.length > 0 ? { related } : {}
    const edit = await skeleton(subject, kinds[0] ?? '', found, open)
    return { problems: [{ message: withGap, location, ...beside, key: keys.join(' '), parts: keys, ...edit }] }
  },
} satisfies Check<Options>
