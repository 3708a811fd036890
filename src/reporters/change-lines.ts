/** Sentences of the verdict about a change, for every reporter that people read. */
import type { Text } from '../model.ts'
import type { Report } from '../report.ts'
import { coveredNewLine, gateLine, notYetInForce } from './change-phrases.ts'
import type { Collected } from './collect.ts'

/** Whether the change passes, and that it alters its own check. */
export function changeLines({ summary, repository, afterMerge }: Report, { coveredNew }: Collected): readonly Text[] {
  const gate = gateLine(summary, repository.base !== null)
  const exempting = afterMerge?.changes.some(({ exempts }) => exempts) ?? false
  return [
    ...(coveredNew > 0 ? [coveredNewLine(coveredNew)] : []),
    ...(gate ? [gate] : []),
    ...(afterMerge ? [notYetInForce(exempting)] : []),
  ]
}
