/** The first screen of the job summary: verdict, what already stands, at most three next steps. */

import { type Artefact, artefactKinds } from '../artefact.ts'
import { andMore, artefactNames, artefactStatuses, capital, mildSeverityWords, severityWords } from '../language.ts'
import type { Outcome } from '../report.ts'
import { changeLines } from './change-lines.ts'
import { firstSentence, nextSteps, standing as standingOf } from './collect.ts'
import { clipped, code, codeBlock, html, markdown } from './escape.ts'
import { gapsLine } from './gaps.ts'
import { fileLink, webLink } from './link.ts'
import { newFileLine, newFileLink, newFileOf } from './new-file-links.ts'
import { settingsFirst } from './new-file-words.ts'
import {
  aim,
  brokenLine,
  comparedLine,
  decidedBy,
  findingsLine,
  firstLook,
  headings,
  levelLine,
  nothingJudged,
  passedLine,
  recommendedBy,
  releaseNotes,
  starterLabel,
  undeterminedLine,
} from './phrases.ts'
import type { Page } from './summary-details.ts'

const stepsShown = 3
const placesShown = 3
const referencesShown = 2
/** Longer texts of a user's own rules would push the page over its cap. */
const starterLimit = 20_000
const textLimit = 2_000

function productName({ report }: Page): string {
  const named = report.artefacts.find(({ kind, details }) => kind === 'publiccode' && typeof details.name === 'string')
  return (named?.details.name as string | undefined) || report.repository.name
}

function verdict({ report, collected, mild, language }: Page): string {
  const { summary, product, repository } = report
  const gaps = gapsLine(collected.findings)
  const sentences = [
    ...(collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : []),
    ...(collected.judged === 0
      ? [nothingJudged]
      : [
          levelLine(summary.levelReached, product.level),
          passedLine(collected),
          findingsLine(summary.findings, mild),
          ...(gaps ? [gaps] : []),
        ]),
    ...(repository.base === null ? [] : [comparedLine(summary.findings)]),
    ...changeLines(report, collected),
    ...(collected.undetermined.length > 0 ? [undeterminedLine(collected.undetermined.length)] : []),
  ]
  return sentences.map((sentence) => markdown(sentence[language])).join(' ')
}

/** The heading with the product's name, and the verdict in a few sentences. */
export const title = (page: Page): string[] => [
  `# ${markdown(clipped(productName(page), 200))}`,
  '',
  verdict(page),
  '',
  ...(page.mild
    ? [
        firstLook(page.report.afterMerge)
          .map((line) => markdown(line[page.language]))
          .join(' ') + settingsLink(page),
        '',
      ]
    : []),
]

/** Who wants to go on needs a settings file. */
function settingsLink({ language, options }: Page): string {
  const file = options.newFiles?.settings?.[language]
  return file ? ` ${markdown(settingsFirst[language])} ${newFileLink(file, language)}.` : ''
}

function artefactPlace({ status, path, line, target, from }: Artefact, { options, language }: Page): string {
  if (status === 'linked' && path === null && target === null) return markdown(releaseNotes[language])
  // A file of another repository is named and not linked: the links of this page lead into this one.
  const link = status === 'inherited' ? code : (file: string) => fileLink(file, line, options.linkBase)
  const where = path === null ? '' : ` ${link(path)}`
  const leads = status === 'linked' && target !== null ? ` → ${code(target)}` : ''
  const origin = status === 'inherited' && from !== null ? `, ${code(from)}` : ''
  const kind = status === 'present' ? '' : ` (${markdown(artefactStatuses[status][language])}${origin})`
  return `${where}${leads}${kind}`.trim()
}

/** What is there already, one line a kind, with links. */
export function standing(page: Page): string[] {
  const { report, language } = page
  const lines = artefactKinds.flatMap((kind) => {
    const there = standingOf(report, kind)
    if (there.length === 0) return []
    const places = there.slice(0, placesShown).map((artefact) => artefactPlace(artefact, page))
    const more = there.length > placesShown ? `, ${markdown(andMore(there.length - placesShown)[language])}` : ''
    return [`- **${markdown(capital(artefactNames[kind][language]))}**: ${places.join(', ')}${more}`]
  })
  return lines.length === 0 ? [] : [`## ${headings.stands[language]}`, '', ...lines, '']
}

function starterLines(outcome: Outcome, { language }: Page): string[] {
  const starter = outcome.rule.starter?.[language]
  if (!starter || starter.length > starterLimit) return []
  const block = codeBlock(starter, 'markdown').replace(/\n(?=[^\n])/g, '\n   ')
  return ['', `   <details><summary>${html(starterLabel[language])}</summary>`, '', `   ${block}`, '', '   </details>']
}

/** Addresses are linked in our own rules only: those of a user's rules are text of the repository. */
function referenceLines({ rule }: Outcome, { language }: Page): string[] {
  if (rule.references.length === 0) return []
  const named = rule.references.slice(0, referencesShown).map(({ document, clause, version, url }) => {
    const name = markdown(clipped([document, version, clause].filter(Boolean).join(', '), textLimit))
    return url !== undefined && rule.source === null ? webLink(name, url) : name
  })
  return ['', `   ${markdown(recommendedBy[language])} ${named.join('; ')}`]
}

/** The document that a step is about can be begun where the reader is. */
function newFileLines({ rule }: Outcome, { language, options }: Page): string[] {
  const file = newFileOf(rule, language, options)
  return file ? ['', `   ${newFileLine(file, language)}`] : []
}

function stepLines(outcome: Outcome, number: number, page: Page, starters: boolean): string[] {
  const { language, mild } = page
  const { rule, severity } = outcome
  const word = (mild ? mildSeverityWords : severityWords)[severity][language]
  return [
    `${number}. **${markdown(clipped(aim(rule.title)[language], textLimit))}** (${markdown(word)})`,
    '',
    `   ${markdown(clipped(firstSentence(rule.why[language]), textLimit))} ${markdown(decidedBy(rule.decidedBy)[language])}`,
    '',
    `   ${markdown(clipped(rule.fix[language], textLimit))}`,
    ...newFileLines(outcome, page),
    ...referenceLines(outcome, page),
    ...(starters ? starterLines(outcome, page) : []),
    '',
  ]
}

/** The failed rules that are told as next steps. */
export const shownSteps = ({ collected }: Page): readonly Outcome[] => nextSteps(collected, stepsShown)

/** At most three failed rules: why, who usually decides, and (with `starters`) a text to start from. */
export function nextStepLines(page: Page, starters = true): string[] {
  const steps = shownSteps(page)
  if (steps.length === 0) return []
  return [
    `## ${headings.next[page.language]}`,
    '',
    ...steps.flatMap((outcome, index) => stepLines(outcome, index + 1, page, starters)),
  ]
}
