import type { Topic } from '../artefact.ts'
import vocabulary from '../generated/vocabulary.json' with { type: 'json' }

/** One place of a cue: any of these words; `gap`: up to five other words may stand before it. */
interface Step {
  gap: boolean
  options: readonly { text: string; kind: 'start' | 'whole' | 'inside' | 'name' }[]
}

interface Cue {
  topic: Topic
  steps: readonly Step[]
}

/** Words that may stand in the place of an ellipsis. */
const widestGap = 5

const toOption = (source: string): Step['options'][number] => {
  if (source === 'Name') return { text: '', kind: 'name' }
  if (source.startsWith('=')) return { text: source.slice(1), kind: 'whole' }
  if (source.startsWith('*')) return { text: source.slice(1), kind: 'inside' }
  return { text: source, kind: 'start' }
}

function toSteps(source: string): readonly Step[] {
  const steps: Step[] = []
  let gap = false
  for (const part of source.split(' ')) {
    if (part === '…') gap = true
    else {
      steps.push({ gap, options: part.split('|').map(toOption) })
      gap = false
    }
  }
  return steps
}

type TopicData = Record<Topic, { labels: string[]; body?: string; cues: Record<string, string[]> }>
const data = vocabulary.topics as unknown as TopicData

/** Cues by the first two letters of the word that they begin with; '' for those that may begin anywhere in a word. */
let index: ReadonlyMap<string, readonly Cue[]> | null = null

function cuesByStart(): ReadonlyMap<string, readonly Cue[]> {
  if (index) return index
  const map = new Map<string, Cue[]>()
  for (const [topic, { cues }] of Object.entries(data) as [Topic, TopicData[Topic]][]) {
    for (const source of Object.values(cues).flat()) {
      const cue = { topic, steps: toSteps(source) }
      const starts = new Set(
        cue.steps[0]!.options.map(({ text, kind }) => (kind === 'start' || kind === 'whole' ? text.slice(0, 2) : '')),
      )
      for (const start of starts) map.set(start, [...(map.get(start) ?? []), cue])
    }
  }
  index = map
  return map
}

interface Word {
  lower: string
  capital: boolean
}

const toWords = (sentence: string): readonly Word[] =>
  [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[@€]/gu)].map(([word]) => ({
    lower: word.toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
  }))

/** Capitalised words that are no proper names. */
const notNames = new Set([
  'i',
  'a',
  'the',
  'github',
  'gitlab',
  'slack',
  'we',
  'our',
  'this',
  'open',
  'source',
  'contributors',
  'maintainers',
  'community',
])

const fits = (word: Word, option: Step['options'][number]): boolean =>
  option.kind === 'start'
    ? word.lower.startsWith(option.text)
    : option.kind === 'whole'
      ? word.lower === option.text
      : option.kind === 'inside'
        ? word.lower.includes(option.text)
        : word.capital && !notNames.has(word.lower)

function follows(words: readonly Word[], steps: readonly Step[], at: number, step: number): boolean {
  if (step === steps.length) return true
  const { gap, options } = steps[step]!
  const last = gap ? Math.min(at + widestGap, words.length - 1) : at
  for (let index = at; index <= last && index < words.length; index++) {
    if (options.some((option) => fits(words[index]!, option)) && follows(words, steps, index + 1, step + 1)) return true
  }
  return false
}

/** "Governed by the code of conduct", "by the laws of Finland": rules that hold, not people who decide. */
const governedByText =
  /\bgoverned\b.{0,60}\b(?:conduct|guidelines|licen[cs]e|terms|laws?|covenant|policy|policies|polic)\b/iu

/** The topics that a sentence speaks of, by the cues of the vocabulary. */
export function topicsInSentence(sentence: string): ReadonlySet<Topic> {
  if (governedByText.test(sentence)) return new Set()
  const words = toWords(sentence.slice(0, 2000))
  const map = cuesByStart()
  const anywhere = map.get('') ?? []
  const topics = new Set<Topic>()
  for (let at = 0; at < words.length; at++) {
    for (const cue of [...(map.get(words[at]!.lower.slice(0, 2)) ?? []), ...anywhere]) {
      if (topics.has(cue.topic)) continue
      const [first, ...rest] = cue.steps
      if (first!.options.some((option) => fits(words[at]!, option)) && follows(words, rest, at + 1, 0))
        topics.add(cue.topic)
    }
  }
  return topics
}

/** The concepts whose labels stand for a topic, and what must stand under such a label. */
export const topicLabels = (topic: Topic): { labels: readonly string[]; body: string } => ({
  labels: data[topic].labels,
  body: data[topic].body ?? 'prose',
})
