/** The skeleton of a section that a document lacks, as an edit: its places to fill in stay open. */
import type { Document, Inventory } from '../artefact.ts'
import { scanHeadings } from '../inventory/markdown-scan.ts'
import { languageOf } from '../inventory/natural-language.ts'
import type { Reading } from '../inventory/reading.ts'
import type { Edit, Language, Text } from '../model.ts'
import { type SectionPlace, sectionPlace } from './section-place.ts'
import { shortSections } from './section-words.ts'

/** A section that is missing. */
export interface MissingSection {
  /** What it is about, by the vocabulary. */
  concepts: readonly string[]
  /** What a starter without a heading is called. */
  name: Text
  /** The text that the rule offers; without one a short section is taken, or of a plan the part of the templates. */
  starter?: Text | undefined
}

/** A part of the templates that is longer holds more than what is missing. */
const longestPart = 1500

const openPlace = /\[(?:täydennä|fyll i|fill in): [^\]\n]+\]/gu

/** The language of a document, where it is one that skeletons are written in. */
export function documentLanguage({ passages, labels }: Document): Language | null {
  const texts = [
    ...passages.map(({ text }) => text),
    ...labels.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
  ]
  const language = languageOf(texts.join('\n'))
  return language === 'fi' || language === 'sv' || language === 'en' ? language : null
}

/** Lists of people and organisations count as governance, and are no place for the sections of a plan. */
const listOfPeople =
  /(?:^|\/)(?:stakeholders?|maintainers?|members|owners|authors|contributors|team|sidosryhm[aä]t|yll[aä]pit[aä]j[aä]t|intressenter)\.[^/.]{1,10}$/iu

/** The document of the artefact itself, where it is one that can be edited: a Markdown file and no symbolic link. */
export function editableReading(inventory: Inventory, readings: readonly Reading[], kind: string): Reading | null {
  const [first] = readings
  if (!first || first.artefact.kind !== kind || first.artefact.status !== 'present') return null
  // What only leads on to another document, or is a picture, is not where its sections stand.
  if (first.artefact.substance === 'pointer' || first.artefact.substance === 'image-only') return null
  if (kind === 'governance' && listOfPeople.test(first.document.path)) return null
  if (first.document.format !== 'markdown' || /\.mdx$/iu.test(first.document.path)) return null
  const file = inventory.repository.files.find(({ path }) => path === first.document.path)
  return file && (file.mode === '100644' || file.mode === '100755') ? first : null
}

/** An insertion before a line (from 1; one after the last: the end) of the document. */
export function insertion(inventory: Inventory, document: Document, line: number, text: string): Edit {
  const lines = document.text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  const at = Math.min(start, document.text.length)
  const oid = inventory.repository.files.find(({ path }) => path === document.path)?.oid ?? null
  return { safe: true, changes: [{ path: document.path, oid, start: at, end: at, text }] }
}

/** The heading that a line is, or the first line of a section. */
const headingLine = /^(#{1,6})[ \t]+([^\n]*)/u

/** With a heading of its own, at the depth and with the number of the place. */
function headed(skeleton: string, name: string, { depth, number }: SectionPlace): string {
  const own = headingLine.exec(skeleton)
    ? skeleton
    : `## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n${skeleton}`
  const shift = depth - (headingLine.exec(own)?.[1]?.length ?? 2)
  return own
    .split('\n')
    .map((line, index) => {
      const heading = headingLine.exec(line)
      if (!heading) return line
      const marks = '#'.repeat(Math.min(6, Math.max(1, (heading[1] as string).length + shift)))
      return `${marks} ${index === 0 && number !== null ? `${number} ` : ''}${heading[2]}`
    })
    .join('\n')
}

/** A comment or code that nobody closed swallows whatever is written behind it. */
export const isOpenAtEnd = ({ text }: Document): boolean =>
  scanHeadings(`${text}\n\n# behind`).at(-1)?.text !== 'behind'

/** The skeleton as it stands between what is before and behind it: one empty line on both sides. */
function spaced(text: string, section: string, line: number): string {
  const lines = text.split('\n')
  if (line <= lines.length) return `${(lines[line - 2] ?? '').trim() === '' ? '' : '\n'}${section}\n\n`
  const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return `${gap}${section}\n`
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[\d.)\s]+/u, '')
    .trim()

/** Is the skeleton there already, filled in or not, or a section of its name? Then more of it would not help. */
function isThere(document: Document, section: string): boolean {
  const heading = plain(headingLine.exec(section)?.[2] ?? '')
  const line = section.split('\n').find((one) => one.match(openPlace)) ?? ''
  return (
    document.labels.some(({ kind, text }) => kind === 'heading' && plain(text) === heading) ||
    document.text.includes(line)
  )
}

async function skeletonOf(
  { concepts, starter }: MissingSection,
  kind: string,
  language: Language,
): Promise<string | null> {
  if (starter) return starter[language].trim()
  if (kind !== 'governance')
    return (
      concepts.flatMap((concept) =>
        Object.hasOwn(shortSections, concept) ? [shortSections[concept]![language]] : [],
      )[0] ?? null
    )
  // The texts of all templates, which few runs need.
  const { partFor } = await import('../templates/parts.ts')
  const part = partFor(concepts, language)?.trim() ?? null
  return part !== null && part.length <= longestPart ? part : null
}

/**
 * Puts the skeleton of a missing section into the document: after the part that comes before it in a plan, else at the end,
 * before annexes and licence. Null: the language is not one of ours, there is no skeleton with open places, it is there, or the
 * end of the document is open: nobody would see it.
 */
export async function sectionEdit(
  inventory: Inventory,
  { document, artefact }: Reading,
  missing: MissingSection,
): Promise<Edit | null> {
  const language = documentLanguage(document)
  const skeleton = language && (await skeletonOf(missing, artefact.kind, language))
  if (!language || !skeleton?.match(openPlace)) return null
  const place = sectionPlace(document, missing.concepts)
  const section = headed(skeleton, missing.name[language], place)
  if (isThere(document, section)) return null
  if (place.line > document.text.split('\n').length && isOpenAtEnd(document)) return null
  return insertion(inventory, document, place.line, spaced(document.text, section, place.line))
}
