import type { ArtefactKind, Topic } from '../artefact.ts'
import { conceptsIn, words as conceptWords } from '../inventory/concepts.ts'
import { topicLabels } from '../inventory/cues.ts'
import { placeholders } from '../inventory/placeholders.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { languages, topicNames } from '../language.ts'
import type { Edit, Language, Location, Text } from '../model.ts'
import type { Check, Problem, Subject } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { type DescriptionText, descriptionTexts, fileReadings } from './description-texts.ts'
import { inAll, some } from './phrases.ts'
import { type Answer, answersIn, gapText, otherName, read, type Wanted } from './stated.ts'

export interface Options {
  /** Documents to look in. */
  kinds: readonly ArtefactKind[]
  topics?: readonly Topic[]
  /** Concepts of the vocabulary. */
  concepts?: readonly string[]
  /** Own words, matched at the start of a word whatever the case. */
  words?: Partial<Readonly<Record<Language, readonly string[]>>>
  /** How many of the topics and concepts must be stated. Own words count as one more that may stand for any of them. */
  least?: number
  /** Globs of files to look in beside the artefacts. */
  files?: readonly string[]
  /** Look also at what the product's own API descriptions say of themselves. */
  descriptions?: boolean
}

const perLanguage = (make: (language: Language) => readonly string[]): Wanted['looked'] => ({
  fi: [...new Set(make('fi'))],
  sv: [...new Set(make('sv'))],
  en: [...new Set(make('en'))],
})

/** The vocabulary has words to show for most concepts; the names of the others say nothing to a reader. */
const readable = (concept: string, language: Language): readonly string[] => {
  const list = conceptWords(concept, language)
  return conceptWords(concept, 'fi')[0] === concept.replaceAll('_', ' ') ? [] : list
}

const ofTopic = (topic: Topic): Wanted => ({
  key: topic,
  name: topicNames[topic],
  topics: [topic],
  concepts: topicLabels(topic).labels.map((concept) => ({ concept, anywhere: false })),
  words: [],
  looked: perLanguage((language) => topicLabels(topic).labels.flatMap((concept) => readable(concept, language))),
})

const ofConcept = (concept: string): Wanted => ({
  key: concept,
  name: inAll((language) => conceptWords(concept, language)[0] ?? concept),
  topics: [],
  concepts: [{ concept, anywhere: true }],
  words: [],
  looked: perLanguage((language) => conceptWords(concept, language)),
})

/** Topics and concepts, each with the own words; own words alone are one thing. */
function wantedBy({ topics = [], concepts = [], words = {} }: Options): readonly Wanted[] {
  const own = languages.flatMap((language) => words[language] ?? [])
  const known = [...topics.map(ofTopic), ...concepts.map(ofConcept)]
  if (known.length > 0) return known.map((one) => ({ ...one, words: own }))
  const first = inAll((language) => words[language]?.[0] ?? own[0] ?? '')
  return [
    {
      key: own[0] ?? '',
      name: first,
      topics: [],
      concepts: [],
      words: own,
      looked: perLanguage((language) => words[language] ?? own),
    },
  ]
}

/** Words of an opening paragraph; fewer will do for a whole sentence, such as HTML at the top of a README often has. */
const shortestOpening = 8
const shortestSentence = 5
const opens = (text: string): boolean => {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= shortestOpening || (words >= shortestSentence && /\p{Ll}[.!]["”’)]?$/u.test(text.trim()))
}

/** A first section that says at once how to install or to take part leaves the purpose open. */
const tellsOther = (text: string): boolean => {
  const named = conceptsIn(text)
  return named.size > 0 && !named.has('purpose') && !named.has('basics')
}

/** The paragraph that opens a README, under its title or in its first section, tells what the product is for. */
function opening({ artefact, document, from, to }: Reading): readonly Location[] {
  if (artefact.kind !== 'readme') return []
  const headings = document.labels.filter(({ kind, line }) => kind === 'heading' && line >= from)
  const first = headings.find(({ text }, index) => index > 0 && tellsOther(text)) ?? headings[3]
  const end = Math.min(headings[3]?.line ?? to, first?.line ?? to)
  const open = new Set(placeholders(document).flatMap((one) => (one.weak ? [] : [one.line])))
  return document.passages
    .filter(({ kind, line, text }) => kind === 'paragraph' && line >= from && line <= end && opens(text))
    .filter(({ line }) => !open.has(line))
    .slice(0, 1)
    .map(({ line }) => ({ path: document.path, line }))
}

const withOpening = (answer: Answer, found: readonly Reading[]): Answer =>
  answer.wanted.key === 'purpose-scope' ? { ...answer, places: [...answer.places, ...found.flatMap(opening)] } : answer

const notFoundOne = (wanted: Wanted, found: readonly Reading[]): Text => ({
  fi: `En löytänyt kohtaa aiheesta ”${wanted.name.fi}”. Luin: ${read(found, 'fi')}; etsin sanoja: ${some(wanted.looked.fi, 'fi')}. ${otherName.fi}`,
  sv: `Jag hittade inget ställe om ämnet ”${wanted.name.sv}”. Jag läste ${read(found, 'sv')} och sökte efter orden: ${some(wanted.looked.sv, 'sv')}. ${otherName.sv}`,
  en: `I did not find a place about ${wanted.name.en}. I read ${read(found, 'en')} and looked for: ${some(wanted.looked.en, 'en')}. ${otherName.en}`,
})

const names = (answers: readonly Answer[], language: Language): string =>
  some(
    answers.map(({ wanted }) => wanted.name[language]),
    language,
    12,
  )

function notFoundSeveral(
  stated: readonly Answer[],
  open: readonly Answer[],
  least: number,
  found: readonly Reading[],
): Text {
  const already: Text = {
    fi: stated.length === 0 ? '' : ` Löysin: ${names(stated, 'fi')}.`,
    sv: stated.length === 0 ? '' : ` Jag hittade: ${names(stated, 'sv')}.`,
    en: stated.length === 0 ? '' : ` I found: ${names(stated, 'en')}.`,
  }
  const enough: Text =
    least === 1
      ? { fi: 'Yksikin niistä riittää.', sv: 'Ett av dem räcker.', en: 'One of them is enough.' }
      : {
          fi: `Niistä tarvitaan ainakin ${least}.`,
          sv: `Minst ${least} av dem behövs.`,
          en: `At least ${least} of them are expected.`,
        }
  return {
    fi: `En löytänyt kohtaa näistä aiheista: ${names(open, 'fi')}. ${enough.fi}${already.fi} Luin: ${read(found, 'fi')}. ${otherName.fi}`,
    sv: `Jag hittade inget ställe om de här ämnena: ${names(open, 'sv')}. ${enough.sv}${already.sv} Jag läste ${read(found, 'sv')}. ${otherName.sv}`,
    en: `I did not find a place about these: ${names(open, 'en')}. ${enough.en}${already.en} I read ${read(found, 'en')}. ${otherName.en}`,
  }
}

/** Labels without a value, each line once. */
function gapProblems(answers: readonly Answer[]): readonly Problem[] {
  const gaps = answers.flatMap(({ wanted, gaps }) => gaps.map((gap) => ({ gap, wanted })))
  const byPlace = new Map(gaps.map((one) => [`${one.gap.path}:${one.gap.line}`, one] as const))
  return [...byPlace.values()].map(({ gap, wanted }) => ({
    message: gapText(gap),
    location: { path: gap.path, line: gap.line },
    key: wanted.key,
  }))
}

function notFoundProblem(
  stated: readonly Answer[],
  open: readonly Answer[],
  least: number,
  found: readonly Reading[],
): Problem {
  const first = found[0]!
  const parts = open.map(({ wanted }) => wanted.key)
  const message = open.length === 1 ? notFoundOne(open[0]!.wanted, found) : notFoundSeveral(stated, open, least, found)
  return {
    message,
    location: { path: first.document.path, line: first.from },
    key: parts.join(' '),
    parts,
  }
}

/** The skeleton of the section that the first document lacks. */
async function skeleton(
  { inventory, starter }: Subject,
  { kinds }: Options,
  documents: readonly Reading[],
  open: readonly Answer[],
): Promise<{ edit?: Edit }> {
  const { editableReading, sectionEdit } = await import('./section-edit.ts')
  const reading = editableReading(inventory, documents, kinds[0] ?? '')
  const [first] = open
  if (!reading || !first) return {}
  const concepts = open.flatMap(({ wanted }) => wanted.concepts.map(({ concept }) => concept))
  const edit = await sectionEdit(inventory, reading, { concepts, name: first.wanted.name, starter })
  return edit ? { edit } : {}
}

/** What stands in the text of a description is told at the place of that text. */
function placedIn(answer: Answer, texts: readonly DescriptionText[]): Answer {
  const places = new Map(texts.map(({ reading, place }) => [reading.document.path, place]))
  return {
    ...answer,
    places: [...new Set(answer.places.map((place) => places.get(place.path) ?? place))],
    gaps: answer.gaps.filter(({ path }) => !places.has(path)),
  }
}

/** Do the documents say something about the topics, concepts or words? A row without a value is told on its line. */
export default {
  async judge(subject, options) {
    const { inventory } = subject
    const { readings: documents, unread } = await readings(inventory, options.kinds)
    const texts = options.descriptions ? await descriptionTexts(inventory) : []
    const files = await fileReadings(inventory, options.files ?? [])
    const found = [...documents, ...files, ...texts.map(({ reading }) => reading)]
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(options.kinds)
    const answers = answersIn(found, wantedBy(options)).map((answer) => placedIn(withOpening(answer, found), texts))
    const stated = answers.filter(({ places }) => places.length > 0)
    const least = Math.min(options.least ?? 1, answers.length)
    if (stated.length >= least) return { passed: stated.flatMap(({ places }) => places.slice(0, 3)) }
    const unstated = answers.filter(({ places }) => places.length === 0)
    const open = unstated.filter(({ gaps }) => gaps.length === 0)
    const gaps = gapProblems(unstated)
    if (answers.length - open.length >= least) return { problems: gaps }
    if (gaps.length === 0 && unread.length > 0) return couldNotRead(unread)
    const problem = notFoundProblem(stated, open, least, found)
    return { problems: [...gaps, { ...problem, ...(await skeleton(subject, options, documents, open)) }] }
  },
} satisfies Check<Options>
