/** The head of the HTML page: which product, how far it is, and what stands already. */
import { type Artefact, artefactKinds } from '../artefact.ts'
import { andMore, artefactNames, artefactStatuses, capital, isoDateIn, listed, stageNames } from '../language.ts'
import type { Location, Text } from '../model.ts'
import type { Outcome, Report } from '../report.ts'
import { changeLines } from './change-lines.ts'
import { standing as standingOf } from './collect.ts'
import { clipped } from './escape.ts'
import { settingsLine } from './html-begin.ts'
import {
  bounded,
  code,
  joined,
  link,
  type Markup,
  markup,
  own,
  type Page,
  place,
  say,
  table,
  webAddress,
} from './html-parts.ts'
import {
  captions,
  columns,
  facts,
  nothingStands,
  ownCheck,
  substances,
  subtitle,
  wholeRepository,
} from './html-phrases.ts'
import {
  brokenLine,
  comparedLine,
  firstLook,
  levelLine,
  nothingJudged,
  passedLine,
  releaseNotes,
  undeterminedLine,
} from './phrases.ts'

const placesShown = 3
const rowsShown = 200

/** The name that publiccode.yml gives the product, else the repository's. */
export function productName({ artefacts, repository }: Report): string {
  const named = artefacts.find(({ kind, details }) => kind === 'publiccode' && typeof details.name === 'string')
  return clipped((named?.details.name as string | undefined) || repository.name, 200)
}

/** Sentences of the verdict after the one about the level. */
function verdictLines({ report, collected }: Page): readonly Text[] {
  const { summary, repository } = report
  return [
    ...(collected.judged === 0 ? [] : [passedLine(collected)]),
    ...(repository.base === null ? [] : [comparedLine(summary.findings)]),
    ...changeLines(report, collected),
    ...(collected.undetermined.length > 0 ? [undeterminedLine(collected.undetermined.length)] : []),
    ...(collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : []),
  ]
}

function factRows(page: Page): readonly [Text, Markup][] {
  const { report, language } = page
  const { repository, product, date } = report
  const owners = (product.owners ?? []).slice(0, 50)
  const rows: [Text, Markup | null][] = [
    [owners.length === 1 ? facts.owner : facts.owners, owners.length > 0 ? own(listed(owners, language)) : null],
    [facts.date, markup`${isoDateIn(date, language)}`],
    [facts.stage, say(stageNames[product.stage], page)],
    [facts.licence, product.licence === null ? null : markup`${product.licence}`],
    [facts.repository, markup`${clipped(repository.name, 200)}`],
    [facts.commit, repository.commit === null ? null : code(repository.commit.slice(0, 10))],
  ]
  return rows.filter((row): row is [Text, Markup] => row[1] !== null)
}

/** The name, the verdict in words, that it is the owners' own check, and what was looked at. */
export function head(page: Page): Markup {
  const { report, collected, language } = page
  const level = collected.judged === 0 ? nothingJudged : levelLine(report.summary.levelReached, report.product.level)
  return markup`<hgroup><h1>${productName(report)}</h1><p>${subtitle[language]} ${isoDateIn(report.date, language)}</p></hgroup>
<div class="verdict"><p class="level">${say(level, page)}</p>
${verdictLines(page).map((line) => markup`<p>${say(line, page)}</p>`)}</div>
<p>${(report.soft ? firstLook(report.afterMerge) : []).map((line) => markup`${say(line, page)} `)}${say(ownCheck, page)}</p>
${report.soft ? settingsLine(page) : null}<dl class="facts">
${factRows(page).map(([name, value]) => markup`<dt>${name[language]}</dt><dd>${value}</dd>\n`)}</dl>
`
}

function target({ status, target }: Artefact): Markup | null {
  if (status !== 'linked' || target === null) return null
  const address = webAddress(target)
  return markup` → ${address === null ? code(target) : link(address, target)}`
}

function artefactPlace(artefact: Artefact, page: Page): Markup {
  const { status, path, line, from, substance, component } = artefact
  if (status === 'linked' && path === null && artefact.target === null) return say(releaseNotes, page)
  // A file of another repository is named and not linked: the links of this page lead into this one.
  const isOwn = status !== 'inherited'
  const where = path === null ? null : isOwn ? place({ path, ...(line === null ? {} : { line }) }, page) : code(path)
  const notes = [
    ...(status === 'present' ? [] : [markup`${artefactStatuses[status][page.language]}`]),
    ...(isOwn || from === null ? [] : [code(from)]),
    ...(substance === null || substance === 'full' || substance === 'pointer'
      ? []
      : [markup`${substances[substance][page.language]}`]),
  ]
  const part = component === null ? null : markup` ${code(component)}`
  return markup`${where}${target(artefact)}${part}${notes.length > 0 ? markup` (${joined(notes, ', ')})` : null}`
}

/** The first of several, and how many more there are. */
function few(places: readonly Markup[], { language }: Page): Markup {
  const more = places.length - placesShown
  return markup`${joined(places.slice(0, placesShown), ', ')}${more > 0 ? ` ${andMore(more)[language]}` : null}`
}

function artefactTable(page: Page): Markup {
  const { report, language } = page
  const rows = artefactKinds.flatMap((kind) => {
    const there = standingOf(report, kind)
    if (there.length === 0) return []
    const places = there.slice(0, placesShown + 1).map((artefact) => artefactPlace(artefact, page))
    const more = there.length - places.length
    return [[markup`${capital(artefactNames[kind][language])}`, few([...places, ...Array(more).fill(markup``)], page)]]
  })
  if (rows.length === 0) return markup`<p>${say(nothingStands, page)}</p>`
  return table(captions.artefacts[language], [columns.document[language], columns.where[language]], rows)
}

const evidence = (places: readonly Location[], page: Page): Markup =>
  places.length === 0
    ? markup`<span class="quiet">${say(wholeRepository, page)}</span>`
    : few(
        places.map((each) => place(each, page)),
        page,
      )

function passedTable(page: Page): Markup {
  const { collected, language } = page
  if (collected.passed.length === 0) return markup``
  return bounded(collected.passed, rowsShown, page, (kept) =>
    table(
      captions.passed[language],
      [columns.inOrder[language], columns.shows[language]],
      kept.map((outcome) => [ruleName(outcome, page), evidence(outcome.evidence, page)]),
    ),
  )
}

/** The title of a rule, with the part of the repository that it was judged for. */
export const ruleName = ({ rule, component }: Pick<Outcome, 'rule' | 'component'>, page: Page): Markup =>
  markup`${say(rule.title, page)}${component === null ? null : markup` (${code(component)})`}`

/** What is there already: documents with their places, and rules that passed with what shows it. */
export const standing = (page: Page): Markup => markup`${artefactTable(page)}${passedTable(page)}`
