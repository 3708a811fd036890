import type { Topic } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { topicLabels } from './cues.ts'
import { planLines, type Unit, wordsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'
import { topicsOf } from './topics.ts'

/** Parts of a plan that only come or go by a decision, by the topics of the report. */
export const partTopics = { roles: 'roles', decision: 'decision-making', funding: 'funding' } as const
export type Part = keyof typeof partTopics

const fewWords = 8

const labelsOf = (topic: Topic): readonly string[] =>
  topic === 'funding'
    ? [...topicLabels(topic).labels, 'funding_features', 'funding_adoption', 'funding_participation']
    : topicLabels(topic).labels

/** Does a plan have a part, or at least a heading, row or bold line that is called like one? */
function hasPart(readings: readonly Reading[], topic: Topic): boolean {
  const wanted = labelsOf(topic)
  return readings.some(
    ({ document }) =>
      topicsOf(document).has(topic) ||
      document.labels.some(({ text }) => [...conceptsIn(text)].some((concept) => wanted.includes(concept))),
  )
}

/** Sentences and rows of a part: all under its heading, or those that a topic was recognised by. */
function unitsOfPart(readings: readonly Reading[], units: readonly Unit[], topic: Topic): readonly Unit[] {
  return readings.flatMap((reading) => {
    const [from, to] = planLines(reading)
    const spans = (topicsOf(reading.document, { from, to }).get(topic) ?? []).map((line) => ({
      line,
      endLine: reading.document.labels.find((label) => label.line === line && label.kind !== 'cell')?.endLine ?? line,
    }))
    return units.filter(
      ({ path, line }) =>
        path === reading.document.path && spans.some((span) => line >= span.line && line <= span.endLine),
    )
  })
}

/**
 * What a plan says of a part of which the other state has no trace: no heading of it and none of its sentences, reworded
 * or not. Empty when the part is there on both sides, or on none.
 */
export function partWithoutTrace(
  own: { readings: readonly Reading[]; units: readonly Unit[]; unmatched: ReadonlySet<Unit> },
  other: readonly Reading[],
  part: Part,
): readonly Unit[] {
  const topic = partTopics[part]
  if (hasPart(other, topic)) return []
  const units = unitsOfPart(own.readings, own.units, topic).filter(({ open }) => !open)
  const words = units.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  return words >= fewWords && units.every((unit) => own.unmatched.has(unit)) ? units : []
}
