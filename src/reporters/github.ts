/** Annotations of a workflow run: the most important findings at the places that people look at. */
import type { Language, Severity } from '../model.ts'
import type { Delivery, Report, ReporterOptions } from '../report.ts'
import { annotatedOf, elsewhereMessage, messageOf, type Placed, titleOf } from './annotated.ts'
import type { Told } from './collect.ts'
import { plain } from './escape.ts'
import { brokenLine, seeSummary } from './phrases.ts'

type Annotation = Delivery & { to: 'annotation' }

/** The runner shows ten annotations of a severity and drops the rest in silence. */
const shown = 10

const annotation = (placed: Placed, language: Language): Annotation => ({
  to: 'annotation',
  severity: placed.told.severity,
  title: titleOf(placed.told, language),
  message: messageOf(placed, language),
  location: placed.at,
})

/** The gravest comes first in the order of telling. */
function elsewhereAnnotation(elsewhere: readonly Told[], language: Language): readonly Annotation[] {
  const [first, second] = elsewhere
  if (first === undefined) return []
  if (second === undefined) return [annotation({ told: first, at: null }, language)]
  const { title } = seeSummary(elsewhere.length)
  const message = elsewhereMessage(elsewhere, language)
  return [{ to: 'annotation', severity: first.severity, title: title[language], message, location: null }]
}

const brokenAnnotation = (n: number, { soft }: Report, language: Language): Annotation => ({
  to: 'annotation',
  severity: soft ? 'warning' : 'error',
  title: 'kuntalint',
  message: plain(brokenLine(n)[language]),
  location: null,
})

function capped(
  annotations: readonly Annotation[],
  severity: Severity,
  language: Language,
  room: number,
): readonly Annotation[] {
  if (annotations.length <= room) return annotations
  const more = seeSummary(annotations.length - (room - 1))
  return [
    ...annotations.slice(0, room - 1),
    { to: 'annotation', severity, title: more.title[language], message: more.message[language], location: null },
  ]
}

/** At most ten annotations of each severity; the summary tells and counts the rest. */
export default function github(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const { changed, notices = 0 } = options
  const { collected, placed, elsewhere } = annotatedOf(report, changed)
  const all = [
    ...(collected.broken.length > 0 ? [brokenAnnotation(collected.broken.length, report, language)] : []),
    ...elsewhereAnnotation(elsewhere, language),
    ...placed.map((one) => annotation(one, language)),
  ]
  const severities: readonly Severity[] = ['error', 'warning', 'notice']
  return severities.flatMap((severity) =>
    capped(
      all.filter((each) => each.severity === severity),
      severity,
      language,
      severity === 'notice' ? shown - notices : shown,
    ),
  )
}
