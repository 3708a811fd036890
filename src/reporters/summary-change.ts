/** Sections of the job summary about what a change does, and about what the owners accepted and state. */
import { topicNames } from '../language.ts'
import {
  afterIntro,
  afterVerdict,
  changeTitles,
  declaredIntro,
  declaredLine,
  exempts,
  fixedLine,
  formerly,
  waiverGroups,
  waiverLine,
  waiverReach,
} from './change-phrases.ts'
import { firstSentence } from './collect.ts'
import { clipped, code, markdown } from './escape.ts'
import { findingsLine, headings, levelLine } from './phrases.ts'
import type { Page, Section } from './summary-details.ts'

const textLimit = 2_000
const said = (text: string): string => markdown(clipped(text, textLimit))

const section = (
  heading: string,
  intro: string | null,
  entries: readonly string[],
  end: readonly string[] = [],
): Section => ({
  before: [`## ${heading}`, '', ...(intro === null ? [] : [intro, ''])],
  entries,
  after: end,
})

/** Findings of the base that this change mended, with the exceptions that it makes needless. */
export const better = ({ report, language }: Page): Section =>
  section(
    changeTitles.fixed[language],
    null,
    report.fixed.map((one) => {
      const part = one.component === null ? '' : ` (${code(one.component)})`
      return `- ${said(fixedLine(one, report.outcomes)[language])}${part} ${markdown(formerly[language])} ${said(firstSentence(one.message[language]))} (${code(one.path)})`
    }),
  )

/** What the settings of this change will do once they hold. */
export function afterMerge({ report, language }: Page): Section {
  const after = report.afterMerge
  if (after === null) return section('', null, [])
  const { changes, level, summary } = after
  const entries = changes.map(
    ({ text, exempts: eased }) => `- ${said(text[language])}${eased ? ` **(${markdown(exempts[language])})**` : ''}`,
  )
  const verdict = [afterVerdict, levelLine(summary.levelReached, level), findingsLine(summary.findings, false)]
  const end = ['', verdict.map((text) => markdown(text[language])).join(' ')]
  return section(changeTitles.after[language], markdown(afterIntro[language]), entries, end)
}

/** Every exception of the settings, whether it covers something or not. */
export const exceptions = ({ report, language }: Page): Section =>
  section(
    headings.waived[language],
    null,
    waiverGroups(report.waivers).map((group) => {
      const reach = group.uses.map(({ waiver }) => waiverReach(waiver).map(code).join(' '))
      return `- ${reach.join(', ')}: ${said(waiverLine(group)[language])}`
    }),
  )

const topicOf = (topic: string, { language }: Page): string =>
  Object.hasOwn(topicNames, topic) ? topicNames[topic as keyof typeof topicNames][language] : topic

/** What the owners state and nobody checked. */
export const declarations = (page: Page): Section => {
  const { report, language } = page
  return section(
    changeTitles.declared[language],
    markdown(declaredIntro[language]),
    report.declared.map((one) => `- ${said(topicOf(one.topic, page))}: ${said(declaredLine(one)[language])}`),
  )
}
