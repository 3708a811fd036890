import { conceptsIn } from '../inventory/concepts.ts'
import type { Language } from '../model.ts'
import { gapWords } from './fill.ts'
import { type TemplateName, templateText } from './texts.ts'

/** Templates in which a part is looked for, the first one that has it gives it. */
const places: readonly TemplateName[] = [
  'software-plan.md',
  'interface-plan.md',
  'security.md',
  'contributing.md',
  'readme.md',
  'support.md',
]

/** The section of a text at a heading: up to the next heading of its rank or a higher one. */
function sectionAt(lines: readonly string[], start: number, depth: number): string {
  const end = lines.findIndex((line, index) => index > start && (/^(#{1,6})\s/u.exec(line)?.[1]?.length ?? 7) <= depth)
  return lines
    .slice(start, end < 0 ? undefined : end)
    .join('\n')
    .trim()
}

/**
 * The section of the templates whose heading the vocabulary recognises as one of these concepts: its heading and its text,
 * with the open places. Null: no template has one.
 */
export function partFor(concepts: readonly string[], language: Language): string | null {
  for (const name of places) {
    const lines = templateText(name, language).split('\n')
    for (const [index, line] of lines.entries()) {
      const heading = /^(#{2,6})\s+(\S.*)$/u.exec(line)
      const named = heading ? conceptsIn(heading[2] as string) : new Set<string>()
      if (!heading || !concepts.some((concept) => named.has(concept))) continue
      const section = sectionAt(lines, index, (heading[1] as string).length)
      if (section.includes(`[${gapWords[language]}: `)) return section
    }
  }
  return null
}
