/** What `init` tells: what it is going to write, what it has written, and what comes next. */
import { capital, stageNames } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { plain } from '../reporters/escape.ts'
import { wrapped } from '../reporters/terminal-lines.ts'
import type { KnownAnswers, Present } from '../starting-point.ts'
import type { Answers } from '../templates/answers.ts'
import type { StartingFile } from '../templates/files.ts'
import { gapWords } from '../templates/fill.ts'
import type { Draft } from './init-answers.ts'
import type { Left, Plan } from './init-plan.ts'
import { documentNames, kindNames } from './init-questions.ts'
import {
  answerNames,
  badgeAdded,
  badgeYourself,
  checkThem,
  commitMessage,
  commitThem,
  fillIn,
  gitIgnores,
  inThePlace,
  leftAlone,
  licenceByFix,
  lineOf,
  linkOnTheWay,
  linkTo,
  nameOfKind,
  nextHeading,
  nobodySays,
  noFolderOnTheWay,
  noLicenceText,
  onlyGithubReads,
  placesLeft,
  ready,
  sharedBy,
  taken,
  wasWritten,
  willWrite,
} from './init-summary-words.ts'

const gapMark = new RegExp(`\\[(?:${Object.values(gapWords).join('|')}): [^\\]\\n]{1,300}\\]`, 'gu')

/** How many places to fill in a text has. */
export const gapsIn = (text: string): number => (text.match(gapMark) ?? []).length

/** Two columns; the second begins at the same place in all lines. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(44, Math.max(...rows.map(([first]) => first.length)))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}

/** The one team of CODEOWNERS is filled in once, however many lines it stands in. */
const gapsOf = ({ kind, text }: StartingFile): number =>
  kind === 'owners' ? new Set(text.match(gapMark) ?? []).size : gapsIn(text)

const fileRow = (file: StartingFile, language: Language): readonly [string, string] => {
  const { kind, path } = file
  const gaps = gapsOf(file)
  const state = gaps > 0 ? placesLeft(gaps) : ready
  return [path, `${nameOfKind(kind)[language]}: ${state[language]}`]
}

/** What is written, file by file. */
function writtenLines({ write, badge }: Plan, heading: Text, language: Language): readonly string[] {
  const rows = write.map((file) => fileRow(file, language))
  const readme: typeof rows = badge ? [[plain(badge.path), badgeAdded[language]]] : []
  const all = [...rows, ...readme]
  return all.length === 0 ? [] : [`${heading[language]} (${all.length}):`, ...columns(all)]
}

function whereIs({ status, path, line, target }: Present): Text {
  if (status === 'linked') return linkTo(plain(target ?? path ?? ''))
  if (status === 'inherited') return sharedBy(plain(target ?? ''))
  const place = plain(path ?? '')
  return line === null ? { fi: place, sv: place, en: place } : lineOf(place, line)
}

function whyLeft({ present, way, path }: Left): Text {
  if (present) return whereIs(present)
  const place = plain(way?.path ?? path)
  return way?.why === 'link'
    ? linkOnTheWay(place)
    : way?.why === 'no-folder'
      ? noFolderOnTheWay(place)
      : inThePlace(place)
}

function leftLines({ left, otherForge }: Plan, language: Language): readonly string[] {
  const forge = otherForge ? ['', ...wrapped(onlyGithubReads[language], '', '')] : []
  if (left.length === 0) return forge
  const rows = left.map((one) => [capital(nameOfKind(one.kind)[language]), whyLeft(one)[language]] as const)
  return ['', `${leftAlone[language]}:`, ...columns(rows), ...forge]
}

/** What is there already, and where. */
export const leftText = (plan: Plan, language: Language): string => leftLines(plan, language).join('\n')

/** Names of languages are in small letters in Finnish and Swedish, and in capital ones in English. */
const inSentence = (words: string, language: Language): string => (language === 'en' ? words : words.toLowerCase())

/** How an answer is shown. */
function shownAs(field: keyof typeof answerNames, answers: Answers, language: Language): string {
  const { kind, stage, owners, languages } = answers
  switch (field) {
    case 'stage':
      return stageNames[stage][language]
    case 'owners':
      return owners.join(', ')
    case 'languages':
      return languages.map((one) => inSentence(documentNames[one][language], language)).join(', ')
    case 'kind':
      return inSentence(kindNames[kind.length > 1 ? 'both' : (kind[0] ?? 'software')][language], language)
    default:
      return answers[field] ?? ''
  }
}

/** What was not given as an option, and the file that says it; of some answers there is one even where nobody says. */
export function takenText(answers: Answers, known: KnownAnswers, given: Draft, language: Language): string {
  const rows = (Object.keys(answerNames) as (keyof typeof answerNames)[]).flatMap((field) => {
    const value = shownAs(field, answers, language)
    if (value === '' || (field === 'languages' ? 'documents' : field) in given) return []
    const path = known[field]?.path
    const where = path ? ` (${plain(path)})` : known[field] ? '' : ` (${nobodySays[language]})`
    return [[answerNames[field][language], `${plain(value)}${where}`] as const]
  })
  return rows.length === 0 ? '' : [`${taken[language]}:`, ...columns(rows)].join('\n')
}

/** The whole plan, before anything is written. */
export const planText = (plan: Plan, language: Language): string =>
  [...writtenLines(plan, willWrite, language), ...leftLines(plan, language)].join('\n')

/** What stands around the plan. */
export interface After {
  /** The folder as it was given on the command line. */
  path: string
  /** Is there a licence text, or a statement of one? */
  licensed: boolean
  /** The licence of which `fix` can write the text; null: none that the settings name. */
  licence: string | null
  /** Nothing else waits to be committed. */
  alone: boolean
  /** Written files that git ignores. */
  ignored: readonly string[]
  language: Language
  /** Languages of the documents, the main one first. */
  documents: readonly Language[]
}

/** A word of a command line. */
const typed = (word: string): string => (/^[\w./:@+~-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

function commands({ write, badge }: Plan, { path, documents, ignored, alone }: After): readonly string[] {
  const paths = [...write.map((file) => file.path), ...(badge ? [badge.path] : [])].filter(
    (one) => !ignored.includes(one),
  )
  const git = path === '.' ? 'git' : `git -C ${typed(path)}`
  return [
    `     ${git} add ${alone ? '.' : paths.map(typed).map(plain).join(' ')}`,
    `     ${git} commit -m ${typed(commitMessage[documents[0] ?? 'en'])}`,
  ]
}

/** What has been written, and what comes next. */
export function doneText(plan: Plan, after: After): string {
  const { language } = after
  const gaps = plan.write.reduce((sum, file) => sum + gapsOf(file), 0)
  const marks = after.documents.map((one) => `[${gapWords[one]}: …]`)
  const steps = [
    ...(gaps > 0 ? [wrapped(fillIn(gaps, marks.join(' / '))[language], '', '     ')] : []),
    [commitThem[language], ...commands(plan, after)],
    [checkThem[language], `     kuntalint check ${typed(after.path)}`],
  ]
  const notes = [
    ...(after.licensed
      ? []
      : [after.licence === null ? noLicenceText : licenceByFix(after.licence, typed(after.path))]),
    ...(after.ignored.length > 0 ? [gitIgnores(after.ignored)] : []),
  ]
  return [
    ...writtenLines(plan, wasWritten, language),
    ...leftLines(plan, language),
    '',
    `${nextHeading[language]}:`,
    ...steps.flatMap(([first = '', ...rest], index) => [`  ${index + 1}. ${first}`, ...rest]),
    ...notes.flatMap((note) => ['', ...wrapped(note[language], '', '')]),
    ...(plan.badgeByHand ? ['', badgeYourself(plan.badgeByHand)[language]] : []),
    '',
  ].join('\n')
}
