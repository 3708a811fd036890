import type { Document, Substance } from '../artefact.ts'
import { placeholders } from './placeholders.ts'
import { countWords } from './sentences.ts'
import type { Range } from './statements.ts'

/** Fewer words than this say nothing that a reader could act on (a heading and one sentence). */
const stubWords = 25
/** Around a link, this many words still are only a pointer. */
const pointerWords = 30
/** So large a share of lines with placeholders makes a text a form to fill in. */
const placeholderShare = 0.4

/** What a document, or the part of it in `range`, is worth as text. */
export function substanceOf(document: Document, range?: Range, stub = stubWords): Substance {
  const inside = (line: number): boolean => !range || (line >= range.from && line <= range.to)
  const passages = document.passages.filter(({ line }) => inside(line))
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0)
  const links = document.links.filter(({ line, kind }) => kind === 'link' && inside(line))
  const images = document.links.filter(({ line, kind }) => kind === 'image' && inside(line))
  if (words === 0 && links.length === 0) return images.length > 0 ? 'image-only' : 'empty'
  const filled = new Set(
    placeholders(document, range)
      .filter(({ weak }) => !weak)
      .map(({ line }) => line),
  )
  if (filled.size > 0 && filled.size >= passages.length * placeholderShare) return 'placeholder'
  if (images.length > 0 && links.length === 0 && words < 5) return 'image-only'
  if (links.length > 0 && words < pointerWords && passages.length <= 3) return 'pointer'
  return words < stub ? 'stub' : 'full'
}
