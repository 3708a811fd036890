/** The technical details at the end of the HTML page. */
import type { Text } from '../model.ts'
import { bounded, code, joined, type Markup, markup, type Page, say, table } from './html-parts.ts'
import {
  captions,
  gateLine,
  noBase,
  noCommit,
  noSettings,
  results,
  scoreLine,
  technical as words,
} from './html-phrases.ts'

const partsShown = 100

const either = (value: string | null, none: Text, page: Page): Markup =>
  value === null ? say(none, page) : code(value)

function rows(page: Page): readonly [Text, Markup | null][] {
  const { tool, repository, settings, components, gate, summary } = page.report
  return [
    [words.tool, markup`${tool.name} ${tool.version}`],
    [words.ruleset, code(tool.ruleset)],
    [words.commit, either(repository.commit, noCommit, page)],
    [words.base, either(repository.base, noBase, page)],
    [words.settings, either(settings, noSettings, page)],
    [
      words.components,
      components.length > 0
        ? bounded(components, partsShown, page, (kept) => markup`${joined(kept.map(code), ', ')}`)
        : null,
    ],
    [words.files, markup`${repository.files}`],
    [words.gate, say(gateLine(gate), page)],
    [words.result, say(results[summary.conclusion], page)],
    [words.score, page.collected.judged > 0 ? say(scoreLine(summary.score), page) : null],
  ]
}

/** Program, rules, versions, settings, gate and score. */
export const technical = (page: Page): Markup =>
  table(
    captions.technical[page.language],
    [],
    rows(page).flatMap(([name, value]) => (value === null ? [] : [[markup`${name[page.language]}`, value]])),
  )
