/** The badge of the workflow in a README that is there already. */

const workflow = 'kuntalint.yml'

/** The line of Markdown that shows how the last check of this repository ended. `repository`: its web address. */
export function badgeLine(repository: string): string {
  const address = `${repository}/actions/workflows/${workflow}`
  return `[![kuntalint](${address}/badge.svg)](${address})`
}

/** Does a README show a badge of kuntalint already, this one or that of the level? */
export const hasBadge = (text: string): boolean => /workflows\/kuntalint|kuntalint-badge|\[!\[kuntalint\]/iu.test(text)

const blank = (line: string | undefined): boolean => line === undefined || line.trim() === ''
const underline = /^ {0,3}(?:=+|-+)\s*$/u
/** Pictures that tell of builds, versions and the like; a logo is none. */
const badges = /^ {0,3}\[?!\[.{0,500}(?:badge|shields\.io|\/actions\/workflows\/)/iu
/** In the middle of HTML, Markdown is not read. */
const html = /^\s*</u
const atxTitle = /^\ufeff? {0,3}#(?:\s|$)/u

/** Where the title ends, as the index of the line behind it; null: the line is no title in Markdown. */
function behindTitle(lines: readonly string[], at: number): number | null {
  const title = lines[at] ?? ''
  if (atxTitle.test(title)) return at + 1
  return !blank(title) && !html.test(title) && underline.test(lines[at + 1] ?? '') ? at + 2 : null
}

/** So many lines from the top may hold the badges of a README. */
const lastBadgeLine = 20

/** The line of badges above the title, or above all text where there is none, from 0; -1: there is none. */
function badgesOnTop(lines: readonly string[], title: number | null): number {
  const at = lines.slice(0, Math.min(title ?? lastBadgeLine, lastBadgeLine)).findIndex((line) => badges.test(line))
  if (at < 0 || !(at === 0 || blank(lines[at - 1]))) return -1
  return lines.slice(0, at).every((line) => blank(line) || html.test(line) || /^!\[/u.test(line)) ? at : -1
}

/**
 * The README with the badge: before the badges that stand on top of it or under its title, else under its title as a paragraph
 * of its own. Everything else stays, line ends included. `titleLine`: the line of the title, from 1. Null: nobody can tell where
 * the badge belongs.
 */
export function withBadge(text: string, titleLine: number | null, badge: string): string | null {
  const pieces = text.split(/(\r\n|\n|\r)/u)
  const lines = pieces.filter((_, index) => index % 2 === 0)
  const end = pieces[1] ?? '\n'
  const startOf = (line: number): string => pieces.slice(0, 2 * line).join('')
  const joined = (line: number): string => `${startOf(line)}${badge}${end}${pieces.slice(2 * line).join('')}`
  const onTop = badgesOnTop(lines, titleLine === null ? null : titleLine - 1)
  if (onTop >= 0) return joined(onTop)
  const behind = titleLine === null ? null : behindTitle(lines, titleLine - 1)
  if (behind === null) return null
  const next = lines.findIndex((line, index) => index >= behind && !blank(line))
  if (next >= 0 && badges.test(lines[next] as string)) return joined(next)
  const before = startOf(behind)
  // The title may be the last line, without an end of its own.
  const opened = /[\r\n]$/u.test(before) ? before : before + end
  return `${opened}${end}${badge}${end}${blank(lines[behind]) ? '' : end}${text.slice(before.length)}`
}
