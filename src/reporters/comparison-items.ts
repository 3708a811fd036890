/** Each thing that changed between two reports, as lines. Texts of a report are foreign: shortened and made harmless. */
import { artefactNames, artefactStatuses, isoDateIn, outcomeStatuses, severityWords } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type {
  ArtefactChange,
  ArtefactMove,
  ArtefactPlace,
  DeclarationChange,
  FindingChange,
  FindingMove,
  RuleChange,
  WaiverChange,
  WaiverEnd,
  WaiverTerm,
} from './changes.ts'
import { ended, findingsOfRule, term, until } from './comparison-words.ts'
import { clipped, plain } from './escape.ts'
import { aim, releaseNotes } from './phrases.ts'
import { type Paint, wrapped } from './terminal-lines.ts'

/** Of each text so many characters are shown; of messages, which also say what to do, more. */
const longest = 300
const longestMessage = 600

export interface Page {
  language: Language
  paint: Paint
}

/** Foreign text, shortened. */
export const short = (text: string): string => clipped(text, longest)
const inPart = (component: string | null): string => (component === null ? '' : ` (${clipped(component, 60)})`)

/** A rule: its title, and its id and component below. */
export function titleLines(
  { rule, component, title }: { rule: string; component: string | null; title: Text },
  { language, paint }: Page,
): string[] {
  const from = plain(`${clipped(rule, 100)}${inPart(component)}`)
  return [...wrapped(short(aim(title)[language]), '  ', '    '), `    ${paint('dim', from)}`]
}

/** Where a finding is, or was and is; with `messages` also what it says. */
export function findingLines(finding: FindingChange | FindingMove, { language }: Page, messages: boolean): string[] {
  const place = short(finding.path)
  if ('from' in finding) return wrapped(`${short(finding.from)} → ${place}`, '    ', '      ')
  if (!messages) return wrapped(place, '    ', '      ')
  const where = finding.line === null ? place : `${place}:${finding.line}`
  return [
    ...wrapped(`${where} (${severityWords[finding.severity][language]})`, '    ', '      '),
    ...wrapped(clipped(finding.message[language], longestMessage), '      ', '      '),
  ]
}

/** A rule with what it says now. */
export function statusLines(rule: RuleChange, page: Page): string[] {
  const { language } = page
  const found = rule.findings > 0 ? `, ${findingsOfRule(rule.findings)[language]}` : ''
  return [...titleLines(rule, page), ...wrapped(`${outcomeStatuses[rule.status][language]}${found}`, '    ', '    ')]
}

function placeWords({ place, status }: ArtefactPlace, language: Language): string {
  if (place === null) return status === 'linked' ? releaseNotes[language] : `(${artefactStatuses[status][language]})`
  return status === 'present' ? short(place) : `${short(place)} (${artefactStatuses[status][language]})`
}

/** An artefact and its place. */
export const artefactLines = (artefact: ArtefactChange, { language }: Page): string[] =>
  wrapped(
    `${artefactNames[artefact.kind][language]}${inPart(artefact.component)}: ${placeWords(artefact, language)}`,
    '  ',
    '    ',
  )

/** An artefact with its place before and now. */
export const moveLines = ({ kind, component, from, to }: ArtefactMove, { language }: Page): string[] =>
  wrapped(
    `${artefactNames[kind][language]}${inPart(component)}: ${placeWords(from, language)} → ${placeWords(to, language)}`,
    '  ',
    '    ',
  )

const words = ({ rule, path, component }: WaiverChange): string =>
  `${clipped(rule, 100)}${path === null ? '' : ` ${short(path)}`}${inPart(component)}`

/** A waiver, when it holds, and the reason that the owners give. */
const waiverLines = (waiver: WaiverChange, when: string, { paint }: Page): string[] => [
  ...wrapped(`${words(waiver)}: ${when}`, '  ', '    '),
  ...wrapped(short(waiver.reason), '    ', '    ').map((line) => paint('dim', line)),
]

const day = (date: string, language: Language): string => isoDateIn(clipped(date, 20), language)
const lastDay = (waiver: WaiverChange, language: Language): string => until(day(waiver.until, language))[language]

/** A waiver that was not there before. */
export const addedWaiver = (waiver: WaiverChange, page: Page): string[] =>
  waiverLines(waiver, lastDay(waiver, page.language), page)

/** A waiver that holds no more, and why. */
export const endedWaiver = (waiver: WaiverEnd, page: Page): string[] =>
  waiverLines(waiver, `${lastDay(waiver, page.language)}, ${ended[waiver.how][page.language]}`, page)

/** A waiver with its last day before and now. */
export const changedWaiver = (waiver: WaiverTerm, page: Page): string[] => {
  const [from, to] = [waiver.from, waiver.until].map((date) => day(date, page.language))
  return waiverLines(waiver, term(from!, to!)[page.language], page)
}

/** What the owners declare; not who declares it. */
export const declarationLines = ({ topic, statement, on }: DeclarationChange, { language }: Page): string[] =>
  wrapped(`${clipped(topic, 100)}: ${short(statement)} (${day(on, language)})`, '  ', '    ')
