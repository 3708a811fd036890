import { conceptsIn } from '../inventory/concepts.ts'
import type { Language } from '../model.ts'
import { composed } from './marks.ts'
import { type TemplateName, templateText } from './texts.ts'

/** Where parts are looked for; of equal ones the first counts. */
const sources: readonly TemplateName[] = [
  'software-plan.md',
  'interface-plan.md',
  'contributing.md',
  'security.md',
  'support.md',
  'readme.md',
  'roadmap.md',
  'code-of-conduct.md',
]

/** A heading with what stands under it, up to the next heading of any depth. */
interface Part {
  heading: string
  lines: readonly string[]
}
interface Rated {
  part: Part
  weight: number
}

/** Who holds these stands in the table of roles, whatever else a heading says about them. */
const inRoles: ReadonlySet<string> = new Set([
  'owner',
  'steering',
  'product_manager',
  'openness',
  'integrator',
  'maintainer',
  'quality',
  'customiser',
])

/** What these are about stands under the heading of another concept. */
const under = (concept: string): readonly string[] =>
  concept === 'lifecycle' ? [concept, 'endoflife'] : concept.startsWith('funding_') ? [concept, 'funding'] : [concept]

const heading = /^#{2,6} (.+)$/u

/** The parts of a template; its title with what stands right under it is none. */
function partsOf(text: string): readonly Part[] {
  const parts: { heading: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const title = heading.exec(line)?.[1]
    if (title !== undefined) parts.push({ heading: title, lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts.filter(({ lines }) => lines.slice(1).some((line) => line.trim() !== ''))
}

const firstCells = ({ lines }: Part): readonly string[] =>
  lines.filter((line) => line.startsWith('| ')).map((line) => (line.split('|')[1] ?? '').trim())

/** A heading that names a concept and little else weighs most, rows that name it less. */
function weigh(part: Part, wanted: ReadonlySet<string>): number {
  const named = conceptsIn(part.heading)
  const hits = [...named].filter((concept) => wanted.has(concept)).length
  const inRows = firstCells(part).flatMap((cell) => [...conceptsIn(cell)].filter((concept) => wanted.has(concept)))
  const holders = named.has('roles') && inRows.some((concept) => inRoles.has(concept)) ? 1000 : 0
  return holders + (hits > 0 ? hits * 100 - named.size : 0) + Math.min(inRows.length, 9)
}

const heavier = (best: Rated | null, one: Rated): Rated | null => (one.weight > (best?.weight ?? 0) ? one : best)

/**
 * The part of the templates that is about these concepts of the vocabulary: a heading (of depth 2 or 3) and its text with the
 * places to fill in, tables whole. The part whose heading names them; else one with rows that do. Null: there is none.
 */
export function partFor(concepts: readonly string[], language: Language): string | null {
  const wanted = new Set(concepts.flatMap(under))
  const best = sources
    .flatMap((name) => partsOf(composed(templateText(name, language), { several: true, interfacePlan: null })))
    .map((part) => ({ part, weight: weigh(part, wanted) }))
    .reduce<Rated | null>(heavier, null)
  return best ? `${best.part.lines.join('\n').trimEnd()}\n` : null
}
